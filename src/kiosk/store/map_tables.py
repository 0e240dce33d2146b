"""The tables of operation maps and their parts. `sheet` and `step` are positions within the map."""

from sqlalchemy import ForeignKey, ForeignKeyConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.operation_maps import Certainty, FeatureKind, NameKind
from kiosk.domain.records import Side
from kiosk.store.declarative import Base


class MapRow(Base):
    __tablename__ = "maps"

    record: Mapped[int] = mapped_column(ForeignKey("records.key"), primary_key=True)
    position: Mapped[int]


class MapLicenceRow(Base):
    __tablename__ = "map_licences"

    map: Mapped[int] = mapped_column(ForeignKey("maps.record"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    file: Mapped[str] = mapped_column(ForeignKey("package_files.name"))


class MapGeometryRow(Base):
    __tablename__ = "map_geometry"

    map: Mapped[int] = mapped_column(ForeignKey("maps.record"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    file: Mapped[str] = mapped_column(ForeignKey("package_files.name"))


class MapSheetRow(Base):
    """A sheet; its bounds are degrees, its width map units."""

    __tablename__ = "map_sheets"

    map: Mapped[int] = mapped_column(ForeignKey("maps.record"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    west: Mapped[float]
    south: Mapped[float]
    east: Mapped[float]
    north: Mapped[float]
    width: Mapped[int]
    is_schematic: Mapped[bool]


class MapLayerRow(Base):
    __tablename__ = "map_layers"
    __table_args__ = (ForeignKeyConstraint(["map", "sheet"], ["map_sheets.map", "map_sheets.position"]),)

    map: Mapped[int] = mapped_column(primary_key=True)
    sheet: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    file: Mapped[str] = mapped_column(ForeignKey("package_files.name"))


class MapSheetPlaceRow(Base):
    __tablename__ = "map_sheet_places"
    __table_args__ = (ForeignKeyConstraint(["map", "sheet"], ["map_sheets.map", "map_sheets.position"]),)

    map: Mapped[int] = mapped_column(primary_key=True)
    sheet: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(ForeignKey("places.record"))


class MapNameRow(Base):
    __tablename__ = "map_names"
    __table_args__ = (ForeignKeyConstraint(["map", "sheet"], ["map_sheets.map", "map_sheets.position"]),)

    map: Mapped[int] = mapped_column(primary_key=True)
    sheet: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[NameKind]
    rank: Mapped[int]
    longitude: Mapped[float | None]
    latitude: Mapped[float | None]
    course: Mapped[str | None]


class MapFeatureRow(Base):
    __tablename__ = "map_features"

    map: Mapped[int] = mapped_column(ForeignKey("maps.record"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    feature: Mapped[str | None]
    kind: Mapped[FeatureKind]
    side: Mapped[Side]
    certainty: Mapped[Certainty]
    weight: Mapped[int]
    until: Mapped[str | None]
    symbol: Mapped[str | None] = mapped_column(ForeignKey("package_files.name"))


class MapStepRow(Base):
    """A step; `sheet` and `features` are ids within the map, the bounds of its focus are degrees or NULL."""

    __tablename__ = "map_steps"

    map: Mapped[int] = mapped_column(ForeignKey("maps.record"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    date: Mapped[str]
    sheet: Mapped[str]
    chapter: Mapped[int | None] = mapped_column(ForeignKey("chapters.record"))
    panel: Mapped[int | None] = mapped_column(ForeignKey("panels.record"))
    features: Mapped[list[str]]
    west: Mapped[float | None]
    south: Mapped[float | None]
    east: Mapped[float | None]
    north: Mapped[float | None]


class MapStepPlaceRow(Base):
    __tablename__ = "map_step_places"
    __table_args__ = (ForeignKeyConstraint(["map", "step"], ["map_steps.map", "map_steps.position"]),)

    map: Mapped[int] = mapped_column(primary_key=True)
    step: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(ForeignKey("places.record"))


class MapCitationRow(Base):
    """What a part of a map rests on; `part` is its field, as `steps.2`."""

    __tablename__ = "map_citations"

    map: Mapped[int] = mapped_column(ForeignKey("maps.record"), primary_key=True)
    part: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[int] = mapped_column(ForeignKey("sources.record"))
    paragraphs: Mapped[list[int]]
