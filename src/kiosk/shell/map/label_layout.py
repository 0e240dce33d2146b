"""All labels of a step, each in its place."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.editions.map_views import LegendEntryView, MapLabelView, MapSheetView, MapStepView, UnitView
from kiosk.shell.map import label_drafts as drafts
from kiosk.shell.map.camera import Camera
from kiosk.shell.map.curves import bounds_of
from kiosk.shell.map.label_drafts import Draft
from kiosk.shell.map.label_rows import LabelRow
from kiosk.shell.map.placing import Box, places_for
from kiosk.shell.map.strokes import Stroke, covered_by
from kiosk.shell.map.unit_symbols import symbols_in_view, units_in_view

NEAR_ENOUGH = {1: 0.0, 2: 0.0, 3: 1.2, 4: 1.7, 5: 2.5}
"""How near a sheet has to be brought before names of a rank are shown."""


@dataclass(frozen=True, slots=True)
class Scenery:
    """What stands on the map: the sheet, the step, its strokes, and where the symbols of units are."""

    sheet: MapSheetView
    step: MapStepView
    strokes: Sequence[Stroke]
    folder_url: str


def laid_out(scenery: Scenery, camera: Camera) -> list[LabelRow]:
    """The symbols of the step's units, and the labels that have found room, always in the same order.

    First come the symbols, then flags, cities and what the step names, then all other words.
    """
    strokes = covered_by(scenery.strokes, camera)
    symbols = symbols_in_view(units_of(scenery), camera, [*_marks(scenery, camera)])
    taken = [*camera.covers, *(symbol.box for symbol in symbols)]
    leading, others = _parted(draft for draft in _drafts(scenery, camera) if draft.wanted.candidates)
    first = _Placed(leading, places_for((each.wanted for each in leading), camera.view, taken, strokes))
    flags = _flags(scenery, first)
    words = {
        symbol.unit.id: symbol.words(scenery.folder_url, camera)
        for symbol in symbols
        if not _is_said(symbol.unit.label, flags)
    }
    later = [*words.values(), *others]
    taken += first.boxes()
    second = _Placed(later, places_for((each.wanted for each in later), camera.view, taken, strokes))
    bare = [
        symbol.alone(scenery.folder_url, camera)
        for symbol in symbols
        if symbol.unit.id not in words or words[symbol.unit.id].wanted.id not in second.places
    ]
    return [*bare, *first.rows(), *second.rows()]


def units_of(scenery: Scenery) -> list[UnitView]:
    """The units that the step shows."""
    return [unit for unit in scenery.sheet.units if unit.id in scenery.step.units]


def legend_of(scenery: Scenery, camera: Camera) -> list[LegendEntryView]:
    """The step's legend, without its units where none is in view."""
    has_units = any(units_in_view(units_of(scenery), camera))
    return [entry for entry in scenery.step.legend if has_units or entry.sample != "unit"]


@dataclass(frozen=True, slots=True)
class _Placed:
    """Drafts, and the candidate that each has got, by its id."""

    drafts: Sequence[Draft]
    places: Mapping[str, int]

    def rows(self) -> list[LabelRow]:
        return [each.row(self.places[each.wanted.id]) for each in self._set()]

    def boxes(self) -> list[Box]:
        return [box for each in self._set() for box in each.wanted.candidates[self.places[each.wanted.id]]]

    def _set(self) -> list[Draft]:
        return [each for each in self.drafts if each.wanted.id in self.places]


def _parted(planned: Iterable[Draft]) -> tuple[list[Draft], list[Draft]]:
    """Those that look for room before the words of units, and the others."""
    each_of: tuple[list[Draft], list[Draft]] = ([], [])
    for draft in planned:
        each_of[draft.wanted.importance >= drafts.IMPORTANCE["unit"]].append(draft)
    return each_of


def _flags(scenery: Scenery, placed: _Placed) -> list[str]:
    """The words of the flags that are shown."""
    sheet = scenery.sheet
    labels = {f"movement/{each.id}": each.label for each in sheet.movements}
    labels |= {f"area/{each.id}": each.label for each in sheet.areas}
    return [labels[id_] for id_ in placed.places if id_ in labels]


def _is_said(label: str, flags: Iterable[str]) -> bool:
    """Whether a flag says all that a unit's words would."""
    plain = " ".join(label.split()).casefold()
    return any(f" {plain} " in f" {' '.join(flag.split()).casefold()} " for flag in flags)


def _marks(scenery: Scenery, camera: Camera) -> Iterator[Box]:
    """Of the places that are to be named before the words of units."""
    for place in scenery.sheet.places:
        if place.kind == "city" or place.id in scenery.step.places:
            yield drafts.mark_box(place, camera)


def _drafts(scenery: Scenery, camera: Camera) -> Iterator[Draft]:
    sheet, step = scenery.sheet, scenery.step
    strokes = {stroke.id: stroke for stroke in scenery.strokes}
    for movement in sheet.movements:
        if movement.id in step.movements and movement.label:
            others = [stroke for stroke in scenery.strokes if stroke.id != movement.id]
            yield drafts.movement_draft(movement, strokes[movement.id], others, camera)
    for area in sheet.areas:
        if area.id in step.areas and area.label:
            yield drafts.area_draft(area, camera)
    for place in sheet.places:
        is_named = place.id in step.places
        if (is_named or _is_due(place.rank, camera)) and _is_in(camera, (place.x, place.y)):
            yield drafts.place_draft(place, camera, is_named=is_named)
    for number, name in _names_in_view(sheet.labels, camera):
        yield drafts.name_draft(name, number, camera)


def _names_in_view(names: Iterable[MapLabelView], camera: Camera) -> Iterator[tuple[int, MapLabelView]]:
    for number, name in enumerate(names):
        if _is_due(name.rank, camera) and _is_in(camera, name.course or (name.x, name.y)):
            yield number, name


def _is_due(rank: int, camera: Camera) -> bool:
    return camera.nearness >= NEAR_ENOUGH.get(rank, max(NEAR_ENOUGH.values()))


def _is_in(camera: Camera, line: Sequence[float]) -> bool:
    left, top, right, bottom = bounds_of(camera.line_on_screen(line))
    return camera.view.grown(1).overlaps(Box(left, top, right + 0.01, bottom + 0.01))
