"""Whether the parts of an operation map fit together. Every breach is an error."""

from collections import Counter
from collections.abc import Iterable, Iterator

from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.findings import Finding, Rule
from kiosk.domain.operation_maps import FeatureKind, MapSheet, OperationMap
from kiosk.domain.panels import MapContent
from kiosk.domain.projection import Bounds
from kiosk.domain.records import Place


def map_findings(exhibit: Exhibit) -> Iterator[Finding]:
    """Breaches within the maps, and panels that name steps which their map has not."""
    places = {place.id: place for place in exhibit.places}
    for map_ in exhibit.maps:
        yield from _doubled(map_)
        yield from _dead_names(map_)
        yield from _outside(map_, places)
        yield from _units_without_symbol(map_)
    yield from _steps_of_panels(exhibit)


def _doubled(map_: OperationMap) -> Iterator[Finding]:
    parts: tuple[tuple[str, str, Iterable[str]], ...] = (
        ("sheets", "sheet", (sheet.id for sheet in map_.sheets)),
        ("features", "feature", (feature.id for feature in map_.features)),
        ("steps", "step", (step.id for step in map_.steps)),
    )
    for field, noun, ids in parts:
        for id_, count in Counter(ids).items():
            if count > 1:
                message = f"a {noun} '{id_}' stands {count} times in one map"
                yield Finding(Rule.DUPLICATE_ID, RecordKind.MAP, map_.id, field, "", message)


def _dead_names(map_: OperationMap) -> Iterator[Finding]:
    sheets = {sheet.id for sheet in map_.sheets}
    features = {feature.id for feature in map_.features}
    for at, step in enumerate(map_.steps):
        if step.sheet not in sheets:
            yield _dead(map_, f"steps.{at}.sheet", f"there is no sheet '{step.sheet}' in this map")
        for index, feature in enumerate(step.features):
            if feature not in features:
                field = f"steps.{at}.features.{index}"
                yield _dead(map_, field, f"there is no feature '{feature}' in this map")


def _outside(map_: OperationMap, places: dict[str, Place]) -> Iterator[Finding]:
    """Places and names that no sheet they stand on can show."""
    for at, sheet in enumerate(map_.sheets):
        for index, name in enumerate(sheet.names):
            if name.longitude is None or name.latitude is None:
                continue
            if not holds(sheet.bounds, name.longitude, name.latitude):
                field = f"sheets.{at}.names.{index}"
                yield _dead(map_, field, f"the name lies outside the sheet '{sheet.id}'")
        for index, id_ in enumerate(sheet.places):
            yield from _outside_place(map_, f"sheets.{at}.places.{index}", sheet, places.get(id_))
    by_id = {sheet.id: sheet for sheet in map_.sheets}
    for at, step in enumerate(map_.steps):
        for index, id_ in enumerate(step.places if step.sheet in by_id else ()):
            yield from _outside_place(map_, f"steps.{at}.places.{index}", by_id[step.sheet], places.get(id_))


def _outside_place(map_: OperationMap, field: str, sheet: MapSheet, place: Place | None) -> Iterator[Finding]:
    if place and not holds(sheet.bounds, place.longitude, place.latitude):
        yield _dead(map_, field, f"the place '{place.id}' lies outside the sheet '{sheet.id}'")


def _units_without_symbol(map_: OperationMap) -> Iterator[Finding]:
    for at, feature in enumerate(map_.features):
        if feature.kind is FeatureKind.UNIT and not feature.symbol:
            yield _dead(map_, f"features.{at}", f"the unit '{feature.id}' names no symbol")


def _steps_of_panels(exhibit: Exhibit) -> Iterator[Finding]:
    steps = {map_.id: {step.id for step in map_.steps} for map_ in exhibit.maps}
    for chapter in exhibit.chapters:
        for panel in chapter.panels:
            if not isinstance(panel.content, MapContent) or panel.content.map not in steps:
                continue
            for index, step in enumerate(panel.content.steps):
                if step not in steps[panel.content.map]:
                    message = f"the map '{panel.content.map}' has no step '{step}'"
                    yield Finding(
                        Rule.DEAD_REFERENCE, RecordKind.PANEL, panel.id, f"steps.{index}", "", message
                    )


def holds(bounds: Bounds, longitude: float, latitude: float) -> bool:
    """Whether a position lies within a piece of country."""
    return bounds.west <= longitude <= bounds.east and bounds.south <= latitude <= bounds.north


def _dead(map_: OperationMap, field: str, message: str) -> Finding:
    return Finding(Rule.DEAD_REFERENCE, RecordKind.MAP, map_.id, field, "", message)
