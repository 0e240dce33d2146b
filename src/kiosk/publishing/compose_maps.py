"""Views of operation maps: sheets with all that stands on them, projected, and the steps over them."""

from collections.abc import Iterator

from kiosk.domain.curves import smooth_line, smooth_ring
from kiosk.domain.geojson import Line
from kiosk.domain.operation_maps import (
    AREAS,
    MOVEMENTS,
    Certainty,
    FeatureKind,
    MapFeature,
    MapName,
    MapSheet,
    OperationMap,
)
from kiosk.domain.projection import Projection
from kiosk.domain.records import Place, PlaceKind
from kiosk.editions.map_views import (
    AreaView,
    MapLabelView,
    MapPlaceView,
    MapSheetView,
    MovementView,
    OperationMapView,
    UnitView,
)
from kiosk.publishing.compose_map_steps import step_views
from kiosk.publishing.compose_records import citation_views
from kiosk.publishing.map_words import map_words
from kiosk.publishing.prepare_maps import PreparedMap, projection_of
from kiosk.publishing.version import Version

APPROXIMATE_FROM = 1 / 60
"""A place that may be off by more than this share of its sheet's width is approximate."""

PLACE_RANKS = {
    PlaceKind.CITY: 1,
    PlaceKind.REGION: 2,
    PlaceKind.FORTRESS: 2,
    PlaceKind.TOWN: 2,
    PlaceKind.STATION: 2,
    PlaceKind.BRIDGE: 2,
    PlaceKind.SQUARE: 2,
}
OTHER_RANK = 3


def operation_map_view(map_: OperationMap, prepared: PreparedMap, version: Version) -> OperationMapView:
    return OperationMapView(
        id=map_.id,
        title=version.plain(map_.title),
        about=version.styled(map_.about),
        sheets=tuple(_SheetComposer(map_, sheet, prepared, version).view() for sheet in map_.sheets),
        steps=step_views(map_, prepared, version),
    )


class _SheetComposer:
    def __init__(self, map_: OperationMap, sheet: MapSheet, prepared: PreparedMap, version: Version) -> None:
        self._map = map_
        self._sheet = sheet
        self._prepared = prepared
        self._version = version
        self._projection = projection_of(sheet)

    def view(self) -> MapSheetView:
        sheet, version = self._sheet, self._version
        features = self._map.features_on(sheet.id)
        return MapSheetView(
            id=sheet.id,
            title=version.plain(sheet.title),
            note=version.plain(sheet.note) or (map_words(version.tag).schematic if sheet.schematic else ""),
            width=sheet.width,
            height=round(self._projection.height),
            metres_per_unit=round(self._projection.metres_per_unit, 3),
            grounds=self._prepared.grounds[sheet.id],
            labels=tuple(self._label(name) for name in sheet.names),
            places=tuple(self._places()),
            movements=tuple(self._movement(each) for each in features if each.kind in MOVEMENTS),
            areas=tuple(self._area(each) for each in features if each.kind in AREAS),
            units=tuple(self._unit(each) for each in features if each.kind is FeatureKind.UNIT),
            credit=version.plain(sheet.credit),
        )

    def _label(self, name: MapName) -> MapLabelView:
        course: tuple[float, ...] = ()
        if name.course is not None:
            shapes = {**self._prepared.layers[self._sheet.id], **self._prepared.shapes}
            course = smooth_line(placed(self._projection, shapes[name.course].lines[0]))
            x, y = course[len(course) // 4 * 2 : len(course) // 4 * 2 + 2]
        else:
            x, y = _rounded(self._projection, name.longitude or 0.0, name.latitude or 0.0)
        return MapLabelView(self._version.plain(name.text), name.kind.value, name.rank, x, y, course)

    def _places(self) -> Iterator[MapPlaceView]:
        places = {place.id: place for place in self._version.exhibit.places}
        for place_id in self._map.places_on(self._sheet.id):
            yield self._place(places[place_id])

    def _place(self, place: Place) -> MapPlaceView:
        x, y = _rounded(self._projection, place.longitude, place.latitude)
        tolerated = self._sheet.width * APPROXIMATE_FROM * self._projection.metres_per_unit
        return MapPlaceView(
            id=place.id,
            name=self._version.plain(place.name),
            kind=place.kind.value,
            rank=PLACE_RANKS.get(place.kind, OTHER_RANK),
            x=x,
            y=y,
            note=self._version.plain(place.note),
            is_approximate=(place.error_m or 0) > tolerated,
            paragraphs=self._version.styled(place.about),
            sources=citation_views(place.citations, self._version),
        )

    def _movement(self, feature: MapFeature) -> MovementView:
        return MovementView(
            id=feature.id,
            kind=feature.kind.value,
            side=feature.side.value,
            line=smooth_line(self._points(feature)),
            weight=feature.weight,
            is_approximate=feature.certainty is Certainty.APPROXIMATE,
            label=self._version.plain(feature.label),
            units=self._version.plain(feature.units),
        )

    def _area(self, feature: MapFeature) -> AreaView:
        return AreaView(
            id=feature.id,
            kind=feature.kind.value,
            side=feature.side.value,
            ring=smooth_ring(self._points(feature)),
            is_approximate=feature.certainty is Certainty.APPROXIMATE,
            label=self._version.plain(feature.label),
            units=self._version.plain(feature.units),
        )

    def _unit(self, feature: MapFeature) -> UnitView:
        x, y = self._points(feature)[0]
        return UnitView(
            id=feature.id,
            side=feature.side.value,
            symbol=feature.symbol or "",
            x=round(x, 1),
            y=round(y, 1),
            is_approximate=feature.certainty is Certainty.APPROXIMATE,
            label=self._version.plain(feature.label),
            units=self._version.plain(feature.units),
        )

    def _points(self, feature: MapFeature) -> list[tuple[float, float]]:
        return placed(self._projection, self._prepared.shapes[feature.geometry].lines[0])


def placed(projection: Projection, line: Line) -> list[tuple[float, float]]:
    """Positions in degrees as points in map units."""
    return [projection.place(*position) for position in line]


def _rounded(projection: Projection, longitude: float, latitude: float) -> tuple[float, float]:
    x, y = projection.place(longitude, latitude)
    return round(x, 1), round(y, 1)
