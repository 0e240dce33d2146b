"""Views of a map's steps: their words, what they add and what still stands, where to look, the legend."""

from collections.abc import Iterator, Sequence

from kiosk.domain.date_texts import day_text
from kiosk.domain.dates import MuseumDate
from kiosk.domain.map_consistency import holds
from kiosk.domain.operation_maps import (
    AREAS,
    MOVEMENTS,
    Certainty,
    FeatureKind,
    MapFeature,
    MapSheet,
    MapStep,
    OperationMap,
)
from kiosk.domain.projection import Projection
from kiosk.domain.records import Side
from kiosk.editions.map_views import LegendEntryView, MapStepView
from kiosk.publishing.compose_records import citation_views
from kiosk.publishing.map_words import MapWords, map_words
from kiosk.publishing.prepare_maps import PreparedMap, projection_of
from kiosk.publishing.version import Version

type Box = tuple[float, float, float, float]
"""x, y, width and height in map units; corners are left, top, right and bottom."""

MARGIN = 0.16
LEAST_SHARE = 0.2
"""Nothing is looked at closer than this share of the sheet's width."""
SYMBOL_SHARE = 0.04
"""How far a unit's symbol reaches, in widths of what is looked at."""


def step_views(map_: OperationMap, prepared: PreparedMap, version: Version) -> tuple[MapStepView, ...]:
    return tuple(_step_view(map_, at, prepared, version) for at in range(len(map_.steps)))


def _step_view(map_: OperationMap, at: int, prepared: PreparedMap, version: Version) -> MapStepView:
    step = map_.steps[at]
    features = {feature.id: feature for feature in map_.features}
    shown = [features[id_] for id_ in step.features]
    chapter = next((each for each in version.exhibit.chapters if each.id == step.chapter), None)
    return MapStepView(
        id=step.id,
        sheet=step.sheet,
        date=version.date(step.date),
        day=day_text(MuseumDate.parse(step.date), version.tag),
        title=version.plain(step.title),
        paragraphs=version.styled(step.body),
        focus=_focus(map_, step, shown, prepared, version),
        movements=tuple(each.id for each in shown if each.kind in MOVEMENTS),
        areas=tuple(each.id for each in shown if each.kind in AREAS),
        units=tuple(each.id for each in shown if each.kind is FeatureKind.UNIT),
        earlier=tuple(_still_standing(map_, at, features)),
        places=step.places,
        chapter=chapter.id if chapter else "",
        chapter_title=version.plain(chapter.title) if chapter else "",
        panel=step.panel or "",
        legend=tuple(_legend(shown, version)),
        sources=citation_views(step.citations, version),
    )


def _still_standing(map_: OperationMap, at: int, features: dict[str, MapFeature]) -> Iterator[str]:
    """Features of earlier steps on the same sheet whose last day has not passed."""
    step = map_.steps[at]
    today = MuseumDate.parse(step.date).first_day
    earlier = (id_ for each in map_.steps[:at] if each.sheet == step.sheet for id_ in each.features)
    for id_ in dict.fromkeys(earlier):
        until = features[id_].until
        if id_ not in step.features and until and today <= MuseumDate.parse(until).last_day:
            yield id_


def _focus(
    map_: OperationMap, step: MapStep, shown: list[MapFeature], prepared: PreparedMap, version: Version
) -> Box:
    sheet = next(each for each in map_.sheets if each.id == step.sheet)
    projection = projection_of(sheet)
    if step.focus:
        left, top = projection.place(step.focus.west, step.focus.north)
        right, bottom = projection.place(step.focus.east, step.focus.south)
        symbols = [
            _room_for_symbol(*position, right - left)
            for feature in shown
            if feature.kind is FeatureKind.UNIT
            for position in _points(feature, prepared, projection)
        ]
        return _on_sheet(_hull([(left, top, right, bottom), *symbols]), projection, margin=0.0)
    points = [position for feature in shown for position in _points(feature, prepared, projection)]
    points += [projection.place(*position) for position in _places(sheet, step, version)]
    if not points:
        return 0.0, 0.0, float(sheet.width), round(projection.height, 1)
    return _on_sheet(_hull([(x, y, x, y) for x, y in points]), projection, margin=MARGIN)


def _points(
    feature: MapFeature, prepared: PreparedMap, projection: Projection
) -> Iterator[tuple[float, float]]:
    for line in prepared.shapes[feature.geometry].lines:
        for position in line:
            yield projection.place(*position)


def _room_for_symbol(x: float, y: float, seen: float) -> Box:
    """The corners round a unit's symbol where `seen` map units are looked at."""
    reach = SYMBOL_SHARE * seen
    return x - reach, y - reach, x + reach, y + reach


def _hull(corners: Sequence[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*corners, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _places(sheet: MapSheet, step: MapStep, version: Version) -> Iterator[tuple[float, float]]:
    for place in version.exhibit.places:
        if place.id in step.places and holds(sheet.bounds, place.longitude, place.latitude):
            yield place.longitude, place.latitude


def _on_sheet(corners: Box, projection: Projection, margin: float) -> Box:
    """The box between two corners with a margin, no smaller than can be looked at, moved onto the sheet."""
    left, top, right, bottom = corners
    least = LEAST_SHARE * projection.width
    room = margin * max(right - left, bottom - top)
    width = min(max(right - left + 2 * room, least), projection.width)
    height = min(max(bottom - top + 2 * room, least), projection.height)
    x = min(max((left + right - width) / 2, 0.0), projection.width - width)
    y = min(max((top + bottom - height) / 2, 0.0), projection.height - height)
    return round(x, 1), round(y, 1), round(width, 1), round(height, 1)


def _legend(shown: list[MapFeature], version: Version) -> Iterator[LegendEntryView]:
    """A line for each kind and side that the step shows, and one for what is approximate."""
    words = map_words(version.tag)
    lines = dict.fromkeys(_line(feature, words) for feature in shown)
    yield from lines
    for sample, members in (("movement", MOVEMENTS), ("area", AREAS)):
        if any(each.certainty is Certainty.APPROXIMATE for each in shown if each.kind in members):
            yield LegendEntryView(sample, "", "", True, words.approximate)
            return


def _line(feature: MapFeature, words: MapWords) -> LegendEntryView:
    if feature.kind is FeatureKind.UNIT:
        return LegendEntryView("unit", "unit", feature.side.value, False, words.line(feature.kind, Side.NONE))
    sample = "movement" if feature.kind in MOVEMENTS else "area"
    text = words.line(feature.kind, feature.side)
    return LegendEntryView(sample, feature.kind.value, feature.side.value, False, text)
