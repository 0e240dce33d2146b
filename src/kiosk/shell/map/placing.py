"""Finds places for labels: none over another, none off the view, none over a stroke if it can be helped."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import floor

CELL = 96.0


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle, in pixels of the view."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def grown(self, by: float) -> "Box":
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)


type Candidate = tuple[Box, ...]
"""One way to set a label: everything that it would cover."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label that looks for its place. `candidates` go from the best to the worst.

    What is of low `importance` comes first. What `may_cross` stands over a stroke rather than nowhere.
    `costs` are what speaks against a candidate besides, one for each, in crossings; none where empty.
    """

    id: str
    importance: int
    candidates: tuple[Candidate, ...]
    may_cross: bool = True
    costs: tuple[float, ...] = ()


def places_for(
    labels: Iterable[Wanted], view: Box, taken: Sequence[Box] = (), strokes: Sequence[Box] = ()
) -> Mapping[str, int]:
    """The place in `candidates` of every label that has found one; the others are not to be shown.

    `taken` is covered by something else, `strokes` are small boxes along what is drawn below the labels.
    The same labels in the same order always get the same places.
    """
    covered, drawn = _Covered(), _Covered()
    for box in taken:
        covered.add(box)
    for box in strokes:
        drawn.add(box)
    chosen: dict[str, int] = {}
    for label in sorted(labels, key=lambda each: each.importance):
        best = _best(label, view, covered, drawn)
        if best is not None:
            chosen[label.id] = best
            for box in label.candidates[best]:
                covered.add(box)
    return chosen


def _best(label: Wanted, view: Box, covered: "_Covered", drawn: "_Covered") -> int | None:
    best: int | None = None
    least: float | None = None
    for place, candidate in enumerate(label.candidates):
        if not all(view.holds(box) and not covered.touches(box) for box in candidate):
            continue
        crossings = sum(drawn.count(box) for box in candidate)
        if crossings and not label.may_cross:
            continue
        cost = crossings + (label.costs[place] if label.costs else 0.0)
        if not cost:
            return place
        if least is None or cost < least:
            best, least = place, cost
    return best


@dataclass(slots=True)
class _Covered:
    """Boxes, found again by the cells of a grid that they lie in."""

    _cells: dict[tuple[int, int], list[Box]] = field(default_factory=dict)

    def add(self, box: Box) -> None:
        for cell in _cells_of(box):
            self._cells.setdefault(cell, []).append(box)

    def touches(self, box: Box) -> bool:
        return any(box.overlaps(other) for cell in _cells_of(box) for other in self._cells.get(cell, ()))

    def count(self, box: Box) -> int:
        """How many of the boxes `box` lies over."""
        near = {id(other): other for cell in _cells_of(box) for other in self._cells.get(cell, ())}
        return sum(box.overlaps(other) for other in near.values())


def _cells_of(box: Box) -> list[tuple[int, int]]:
    columns = range(floor(box.left / CELL), floor(box.right / CELL) + 1)
    rows = range(floor(box.top / CELL), floor(box.bottom / CELL) + 1)
    return [(column, row) for column in columns for row in rows]
