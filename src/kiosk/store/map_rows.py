"""Operation maps as rows of the content store."""

from collections.abc import Iterable, Iterator
from typing import Any

from kiosk.domain.contents import RecordKind
from kiosk.domain.operation_maps import MapFeature, MapSheet, MapStep, OperationMap
from kiosk.domain.records import Citation
from kiosk.store import map_tables as m
from kiosk.store.declarative import Base
from kiosk.store.row import Keys, Row


def map_rows(position: int, map_: OperationMap, keys: Keys) -> Iterator[Row]:
    """The rows of a map but those of its texts and files."""
    key = keys[RecordKind.MAP, map_.id]
    yield Row(m.MapRow, {"record": key, "position": position})
    yield from _MapRows(key, keys).of(map_)


class _MapRows:
    def __init__(self, key: int, keys: Keys) -> None:
        self._key = key
        self._keys = keys

    def of(self, map_: OperationMap) -> Iterator[Row]:
        for at, file in enumerate(map_.licences):
            yield self._row(m.MapLicenceRow, at, file=file)
        for at, file in enumerate(map_.geometry):
            yield self._row(m.MapGeometryRow, at, file=file)
        for at, sheet in enumerate(map_.sheets):
            yield from self._sheet(at, sheet)
        for at, feature in enumerate(map_.features):
            yield from self._feature(at, feature)
        for at, step in enumerate(map_.steps):
            yield from self._step(at, step)

    def _row(self, table: type[Base], position: int, **values: Any) -> Row:
        return Row(table, {"map": self._key, "position": position, **values})

    def _sheet(self, at: int, sheet: MapSheet) -> Iterator[Row]:
        bounds = sheet.bounds
        yield self._row(
            m.MapSheetRow,
            at,
            id=sheet.id,
            west=bounds.west,
            south=bounds.south,
            east=bounds.east,
            north=bounds.north,
            width=sheet.width,
            is_schematic=sheet.schematic,
        )
        for index, file in enumerate(sheet.layers):
            yield self._row(m.MapLayerRow, index, sheet=at, file=file)
        for index, place in enumerate(sheet.places):
            yield self._row(m.MapSheetPlaceRow, index, sheet=at, place=self._keys[RecordKind.PLACE, place])
        for index, name in enumerate(sheet.names):
            yield self._row(
                m.MapNameRow,
                index,
                sheet=at,
                kind=name.kind,
                rank=name.rank,
                longitude=name.longitude,
                latitude=name.latitude,
                course=name.course,
            )

    def _feature(self, at: int, feature: MapFeature) -> Iterator[Row]:
        yield self._row(
            m.MapFeatureRow,
            at,
            id=feature.id,
            feature=feature.feature,
            kind=feature.kind,
            side=feature.side,
            certainty=feature.certainty,
            weight=feature.weight,
            until=feature.until,
            symbol=feature.symbol,
        )
        yield from self._citations(f"features.{at}", feature.citations)

    def _step(self, at: int, step: MapStep) -> Iterator[Row]:
        focus = step.focus
        yield self._row(
            m.MapStepRow,
            at,
            id=step.id,
            date=step.date,
            sheet=step.sheet,
            chapter=self._keys[RecordKind.CHAPTER, step.chapter] if step.chapter else None,
            panel=self._keys[RecordKind.PANEL, step.panel] if step.panel else None,
            features=list(step.features),
            west=focus.west if focus else None,
            south=focus.south if focus else None,
            east=focus.east if focus else None,
            north=focus.north if focus else None,
        )
        for index, place in enumerate(step.places):
            yield self._row(m.MapStepPlaceRow, index, step=at, place=self._keys[RecordKind.PLACE, place])
        yield from self._citations(f"steps.{at}", step.citations)

    def _citations(self, part: str, citations: Iterable[Citation]) -> Iterator[Row]:
        for at, citation in enumerate(citations):
            source = self._keys[RecordKind.SOURCE, citation.source]
            paragraphs = list(citation.paragraphs)
            yield self._row(m.MapCitationRow, at, part=part, source=source, paragraphs=paragraphs)
