"""The symbols of units: each stands at its place or close by, with words only where these find room."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import hypot

from kiosk.editions.map_views import UnitView
from kiosk.shell.map.camera import Camera
from kiosk.shell.map.label_drafts import IMPORTANCE, Draft, beside, round_box, size_of
from kiosk.shell.map.label_rows import LabelRow, Subject, row_of
from kiosk.shell.map.placing import Box, Wanted, places_for
from kiosk.shell.map.type_styles import UNIT, broken

SYMBOL = 1.9
"""The size of a symbol, in smallest letters."""
TEXT_EMS = 9.0
NUDGE, NUDGES = 0.55, 5
"""How far a symbol gives way at a time, in its own sizes, and how often to each side."""
SIDES = ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (-1, 1), (1, -1), (-1, -1))
WAYS = sorted(
    (
        (NUDGE * across, NUDGE * down)
        for across in range(-NUDGES, NUDGES + 1)
        for down in range(-NUDGES, NUDGES + 1)
    ),
    key=lambda way: hypot(*way),
)


@dataclass(frozen=True, slots=True)
class UnitSymbol:
    """A unit's symbol, and what it covers."""

    unit: UnitView
    box: Box

    def words(self, url: str, camera: Camera) -> Draft:
        """Its words on one of eight sides."""
        subject = self._subject(url, camera)
        middle, size = self._middle, SYMBOL * camera.letters
        boxes = beside(middle, size, size_of(subject, camera), SIDES, camera)
        return Draft(
            Wanted(subject_id(self.unit), IMPORTANCE["unit"], tuple((box,) for box in boxes)),
            lambda place: row_of(subject, middle, boxes[place], camera.letters, size),
        )

    def alone(self, url: str, camera: Camera) -> LabelRow:
        """The symbol without words."""
        x, y = self._middle
        subject = replace(self._subject(url, camera), text="")
        return row_of(subject, (x, y), Box(x, y, x, y), camera.letters, SYMBOL * camera.letters)

    def _subject(self, url: str, camera: Camera) -> Subject:
        x, y = self._middle
        return Subject(
            self.unit.id,
            "unit",
            broken(self.unit.label, UNIT, camera.letters, TEXT_EMS * camera.letters),
            (x - camera.x) / camera.scale,
            (y - camera.y) / camera.scale,
            UNIT,
            self.unit.side,
            symbol=f"{url}/{self.unit.symbol}",
            name=self.unit.label,
            is_approximate=self.unit.is_approximate,
        )

    @property
    def _middle(self) -> tuple[float, float]:
        return (self.box.left + self.box.right) / 2, (self.box.top + self.box.bottom) / 2


def subject_id(unit: UnitView) -> str:
    return f"unit/{unit.id}"


def units_in_view(units: Iterable[UnitView], camera: Camera) -> Iterator[UnitView]:
    """Those whose place is seen, or would be if nothing lay over the map."""
    for unit in units:
        x, y = camera.on_screen(unit.x, unit.y)
        if camera.view.holds(Box(x, y, x, y)):
            yield unit


def symbols_in_view(units: Iterable[UnitView], camera: Camera, marks: Sequence[Box]) -> list[UnitSymbol]:
    """A symbol for every unit whose place is seen: off the `marks` of places, or else over them."""
    symbols: list[UnitSymbol] = []
    for unit in units_in_view(units, camera):
        wanted = Wanted(subject_id(unit), 0, tuple((box,) for box in _standing(unit, camera)))
        hard = [*camera.covers, *(symbol.box for symbol in symbols)]
        found = places_for([wanted], camera.view, [*hard, *marks]) or places_for([wanted], camera.view, hard)
        symbols += [UnitSymbol(unit, wanted.candidates[place][0]) for place in found.values()]
    return symbols


def _standing(unit: UnitView, camera: Camera) -> Iterator[Box]:
    """Its own place first, then those round it, farther and farther."""
    x, y = camera.on_screen(unit.x, unit.y)
    size = SYMBOL * camera.letters
    for across, down in WAYS:
        yield round_box(x + across * size, y + down * size, size, size)
