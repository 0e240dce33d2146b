"""Reads operation maps out of the content store."""

from collections.abc import Callable, Mapping

from kiosk.domain.operation_maps import MapFeature, MapName, MapSheet, MapStep, OperationMap
from kiosk.domain.projection import Bounds
from kiosk.domain.records import Citation
from kiosk.domain.texts import LanguageMap
from kiosk.store import map_tables as m
from kiosk.store.row_sets import RowSets


class MapParts:
    """The rows that maps are made of."""

    def __init__(
        self, rows: RowSets, ids: Mapping[int, str], text: Callable[[int, str], LanguageMap]
    ) -> None:
        self._ids = ids
        self._text = text
        self._licences = rows.grouped(m.MapLicenceRow, lambda row: row.map)
        self._geometry = rows.grouped(m.MapGeometryRow, lambda row: row.map)
        self._sheets = rows.grouped(m.MapSheetRow, lambda row: row.map)
        self._layers = rows.grouped(m.MapLayerRow, lambda row: row.map)
        self._sheet_places = rows.grouped(m.MapSheetPlaceRow, lambda row: row.map)
        self._names = rows.grouped(m.MapNameRow, lambda row: row.map)
        self._features = rows.grouped(m.MapFeatureRow, lambda row: row.map)
        self._steps = rows.grouped(m.MapStepRow, lambda row: row.map)
        self._step_places = rows.grouped(m.MapStepPlaceRow, lambda row: row.map)
        self._citations = rows.grouped(m.MapCitationRow, lambda row: row.map)

    def map(self, row: m.MapRow) -> OperationMap:
        key = row.record
        return OperationMap(
            id=self._ids[key],
            title=self._text(key, "title"),
            about=self._text(key, "about"),
            licences=tuple(each.file for each in self._licences[key]),
            geometry=tuple(each.file for each in self._geometry[key]),
            sheets=tuple(self._sheet(each) for each in self._sheets[key]),
            features=tuple(self._feature(each) for each in self._features[key]),
            steps=tuple(self._step(each) for each in self._steps[key]),
        )

    def _sheet(self, row: m.MapSheetRow) -> MapSheet:
        field, at = f"sheets.{row.position}", row.position
        places = (each.place for each in self._sheet_places[row.map] if each.sheet == at)
        return MapSheet(
            id=row.id,
            title=self._text(row.map, f"{field}.title"),
            note=self._text(row.map, f"{field}.note"),
            bounds=Bounds(row.west, row.south, row.east, row.north),
            width=row.width,
            schematic=row.is_schematic,
            layers=tuple(each.file for each in self._layers[row.map] if each.sheet == at),
            places=tuple(self._ids[place] for place in places),
            names=tuple(self._name(each, field) for each in self._names[row.map] if each.sheet == at),
            credit=self._text(row.map, f"{field}.credit"),
        )

    def _name(self, row: m.MapNameRow, field: str) -> MapName:
        return MapName(
            text=self._text(row.map, f"{field}.names.{row.position}.text"),
            kind=row.kind,
            rank=row.rank,
            longitude=row.longitude,
            latitude=row.latitude,
            course=row.course,
        )

    def _feature(self, row: m.MapFeatureRow) -> MapFeature:
        field = f"features.{row.position}"
        return MapFeature(
            id=row.id,
            feature=row.feature,
            kind=row.kind,
            side=row.side,
            certainty=row.certainty,
            weight=row.weight,
            until=row.until,
            symbol=row.symbol,
            label=self._text(row.map, f"{field}.label"),
            units=self._text(row.map, f"{field}.units"),
            citations=self._cited(row.map, field),
        )

    def _step(self, row: m.MapStepRow) -> MapStep:
        field = f"steps.{row.position}"
        places = (each.place for each in self._step_places[row.map] if each.step == row.position)
        return MapStep(
            id=row.id,
            date=row.date,
            sheet=row.sheet,
            title=self._text(row.map, f"{field}.title"),
            body=self._text(row.map, f"{field}.body"),
            features=tuple(row.features),
            places=tuple(self._ids[place] for place in places),
            chapter=None if row.chapter is None else self._ids[row.chapter],
            panel=None if row.panel is None else self._ids[row.panel],
            focus=_focus(row),
            citations=self._cited(row.map, field),
        )

    def _cited(self, key: int, part: str) -> tuple[Citation, ...]:
        return tuple(
            Citation(
                self._ids[row.source],
                tuple(row.paragraphs),
                self._text(key, f"{part}.sources.{row.position}.note"),
            )
            for row in self._citations[key]
            if row.part == part
        )


def _focus(row: m.MapStepRow) -> Bounds | None:
    if row.west is None or row.south is None or row.east is None or row.north is None:
        return None
    return Bounds(row.west, row.south, row.east, row.north)
