"""The schema of operation maps."""

from typing import Annotated, Any, Self

from pydantic import AfterValidator, model_validator

from kiosk.domain.operation_maps import (
    Certainty,
    FeatureKind,
    MapFeature,
    MapName,
    MapSheet,
    MapStep,
    NameKind,
    OperationMap,
)
from kiosk.domain.projection import Bounds
from kiosk.domain.records import Side
from kiosk.packages.field_types import (
    NO_TEXTS,
    Date,
    FileName,
    Flag,
    Id,
    Latitude,
    Longitude,
    Strict,
    Texts,
    WholeNumber,
    Word,
    as_texts,
    refusal,
)
from kiosk.packages.record_schema import CitationEntry, citations

WIDTHS = (256, 16_384)
FARTHEST_NORTH = 85


def _from_to(least: int, most: int) -> AfterValidator:
    def check(value: int) -> int:
        if not least <= value <= most:
            raise refusal(f"{value} lies outside {least} to {most}")
        return value

    return AfterValidator(check)


class BoundsEntry(Strict):
    west: Longitude
    south: Latitude
    east: Longitude
    north: Latitude

    @model_validator(mode="after")
    def _is_a_piece_of_country(self) -> Self:
        if self.west >= self.east:
            raise refusal(f"west ({self.west:g}) must be less than east ({self.east:g})")
        if self.south >= self.north:
            raise refusal(f"south ({self.south:g}) must be less than north ({self.north:g})")
        if max(abs(self.south), abs(self.north)) > FARTHEST_NORTH:
            raise refusal(f"a sheet reaches no farther than {FARTHEST_NORTH} degrees from the equator")
        return self

    def to_domain(self) -> Bounds:
        return Bounds(self.west, self.south, self.east, self.north)


class NameEntry(Strict):
    text: Texts
    kind: NameKind
    rank: Annotated[WholeNumber, _from_to(1, 5)] = 3
    longitude: Longitude | None = None
    latitude: Latitude | None = None
    course: Word | None = None

    @model_validator(mode="after")
    def _stands_somewhere(self) -> Self:
        has_position = self.longitude is not None and self.latitude is not None
        if (self.longitude is None) != (self.latitude is None) or has_position == (self.course is not None):
            raise refusal("a name has either longitude and latitude, or a course")
        return self

    def to_domain(self) -> MapName:
        return MapName(
            text=as_texts(self.text),
            kind=self.kind,
            rank=self.rank,
            longitude=self.longitude,
            latitude=self.latitude,
            course=self.course,
        )


class SheetEntry(Strict):
    id: Id
    title: Texts
    note: Texts = NO_TEXTS
    bounds: BoundsEntry
    width: Annotated[WholeNumber, _from_to(*WIDTHS)]
    schematic: Flag = False
    layers: tuple[FileName, ...] = ()
    places: tuple[Id, ...] = ()
    names: tuple[NameEntry, ...] = ()
    credit: Texts = NO_TEXTS

    def to_domain(self) -> MapSheet:
        return MapSheet(
            id=self.id,
            title=as_texts(self.title),
            note=as_texts(self.note),
            bounds=self.bounds.to_domain(),
            width=self.width,
            schematic=self.schematic,
            layers=self.layers,
            places=self.places,
            names=tuple(name.to_domain() for name in self.names),
            credit=as_texts(self.credit),
        )


class FeatureEntry(Strict):
    id: Id
    feature: Word | None = None
    kind: FeatureKind
    side: Side = Side.NONE
    certainty: Certainty = Certainty.STATED
    weight: Annotated[WholeNumber, _from_to(1, 3)] = 1
    until: Date | None = None
    symbol: FileName | None = None
    label: Texts = NO_TEXTS
    units: Texts = NO_TEXTS
    sources: tuple[CitationEntry, ...] = ()

    def to_domain(self) -> MapFeature:
        return MapFeature(
            id=self.id,
            feature=self.feature,
            kind=self.kind,
            side=self.side,
            certainty=self.certainty,
            weight=self.weight,
            until=self.until,
            symbol=self.symbol,
            label=as_texts(self.label),
            units=as_texts(self.units),
            citations=citations(self.sources),
        )


class StepEntry(Strict):
    id: Id
    date: Date
    sheet: Id
    title: Texts
    body: Texts
    features: tuple[Id, ...] = ()
    places: tuple[Id, ...] = ()
    chapter: Id | None = None
    panel: Id | None = None
    focus: BoundsEntry | None = None
    sources: tuple[CitationEntry, ...] = ()

    def to_domain(self) -> MapStep:
        return MapStep(
            id=self.id,
            date=self.date,
            sheet=self.sheet,
            title=as_texts(self.title),
            body=as_texts(self.body),
            features=self.features,
            places=self.places,
            chapter=self.chapter,
            panel=self.panel,
            focus=self.focus.to_domain() if self.focus else None,
            citations=citations(self.sources),
        )


class MapRecordEntry(Strict):
    id: Id
    title: Texts
    about: Texts = NO_TEXTS
    licences: tuple[FileName, ...] = ()
    geometry: tuple[FileName, ...] = ()
    sheets: tuple[SheetEntry, ...] = ()
    features: tuple[FeatureEntry, ...] = ()
    steps: tuple[StepEntry, ...] = ()

    def to_domain(self) -> OperationMap:
        return OperationMap(
            id=self.id,
            title=as_texts(self.title),
            about=as_texts(self.about),
            licences=self.licences,
            geometry=self.geometry,
            sheets=_all(self.sheets),
            features=_all(self.features),
            steps=_all(self.steps),
        )


def _all(entries: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(entry.to_domain() for entry in entries)
