"""What fills an area, besides its colour, so that it can be told without one: dots, lines, teeth."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, sqrt

from kiosk.editions.map_views import AreaView
from kiosk.shell.map.curves import Curve, bounds_of, holds

DOTTED_KINDS = frozenset({"shelled", "bombed"})
RULED_KINDS = frozenset({"fought", "blocked"})
TOOTHED_KINDS = frozenset({"besieged", "encircled"})
ACROSS = 11
"""Dots or lines across an area."""
TEETH = 36
TOOTH = 0.55
"""The length of a tooth, in distances between two of them."""


@dataclass(frozen=True, slots=True)
class Area:
    """An area to be drawn. `marks` are dots (x, y, …) or lines (x0, y0, x1, y1, …).

    They and `ring` are in map units. `pattern` is dots, lines, teeth or empty; `step` the way between
    two marks.
    """

    id: str
    kind: str
    side: str
    ring: list[float]
    pattern: str
    marks: list[float]
    step: float
    isApproximate: bool
    isEarlier: bool
    units: str


def area_of(area: AreaView, *, is_earlier: bool) -> Area:
    left, top, right, bottom = bounds_of(area.ring)
    step = sqrt(max(1.0, (right - left) * (bottom - top))) / ACROSS
    pattern, marks = _marks(area, step)
    return Area(
        area.id,
        area.kind,
        area.side,
        list(area.ring),
        pattern,
        marks,
        step,
        area.is_approximate,
        is_earlier,
        area.units,
    )


def _marks(area: AreaView, step: float) -> tuple[str, list[float]]:
    if area.kind in DOTTED_KINDS:
        return "dots", dots(area.ring, step)
    if area.kind in RULED_KINDS:
        return "lines", lines(area.ring, step)
    if area.kind in TOOTHED_KINDS:
        return "teeth", teeth(area.ring)
    return "", []


def dots(ring: Sequence[float], step: float) -> list[float]:
    """Points within a ring, in rows that stand between each other."""
    left, top, right, bottom = bounds_of(ring)
    marks: list[float] = []
    for row in range(ceil((bottom - top) / step) + 1):
        y = top + row * step
        for column in range(ceil((right - left) / step) + 1):
            x = left + (column + (row % 2) / 2) * step
            if holds(ring, x, y):
                marks += (x, y)
    return marks


def lines(ring: Sequence[float], step: float) -> list[float]:
    """Slanting lines cut off at a ring."""
    left, top, right, bottom = bounds_of(ring)
    height = bottom - top
    marks: list[float] = []
    for number in range(ceil((right - left + height) / step) + 1):
        start = left - height + number * step
        crossings = _crossings(ring, start, bottom)
        for enters, leaves in zip(crossings[::2], crossings[1::2], strict=False):
            marks += (start + enters, bottom - enters, start + leaves, bottom - leaves)
    return marks


def _crossings(ring: Sequence[float], x: float, y: float) -> list[float]:
    """How far along the line that rises to the right from `x`, `y` it crosses a ring."""
    found: list[float] = []
    count = len(ring) // 2
    for place in range(count):
        x0, y0 = ring[2 * place], ring[2 * place + 1]
        x1, y1 = ring[2 * ((place + 1) % count)], ring[2 * ((place + 1) % count) + 1]
        one, other = x0 + y0 - (x + y), x1 + y1 - (x + y)
        if (one > 0) != (other > 0):
            share = one / (one - other)
            found.append(x0 + (x1 - x0) * share - x)
    return sorted(found)


def teeth(ring: Sequence[float]) -> list[float]:
    """Short lines that stand inwards on a ring."""
    closed = Curve.along([*ring, *ring[:2]])
    step = closed.length / TEETH
    marks: list[float] = []
    for number in range(TEETH):
        x, y = closed.at(number * step)
        across, down = closed.normal((number + 0.01) * step, step)
        inwards = 1 if holds(ring, x + across * step * 0.1, y + down * step * 0.1) else -1
        marks += (x, y, x + inwards * across * step * TOOTH, y + inwards * down * step * TOOTH)
    return marks
