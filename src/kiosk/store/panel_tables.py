"""The tables of panels and their parts."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.panels import FigureSymbol, PanelKind, Precision
from kiosk.domain.records import Side
from kiosk.store.declarative import Base


class PanelRow(Base):
    """A panel of any kind; the columns that its kind does not have are NULL."""

    __tablename__ = "panels"

    record: Mapped[int] = mapped_column(ForeignKey("records.key"), primary_key=True)
    chapter: Mapped[int] = mapped_column(ForeignKey("chapters.record"), index=True)
    position: Mapped[int]
    kind: Mapped[PanelKind]
    date: Mapped[str | None]
    picture: Mapped[int | None] = mapped_column(ForeignKey("media.record"))
    recording: Mapped[int | None] = mapped_column(ForeignKey("media.record"))
    poster: Mapped[int | None] = mapped_column(ForeignKey("media.record"))
    speaker: Mapped[int | None] = mapped_column(ForeignKey("people.record"))
    work: Mapped[int | None] = mapped_column(ForeignKey("sources.record"))
    page: Mapped[str | None]
    passage: Mapped[int | None] = mapped_column(ForeignKey("passages.record"))
    map: Mapped[int | None] = mapped_column(ForeignKey("maps.record"))
    steps: Mapped[list[str]]


class PanelPictureRow(Base):
    __tablename__ = "panel_pictures"

    panel: Mapped[int] = mapped_column(ForeignKey("panels.record"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    picture: Mapped[int] = mapped_column(ForeignKey("media.record"))


class PanelPersonRow(Base):
    __tablename__ = "panel_people"

    panel: Mapped[int] = mapped_column(ForeignKey("panels.record"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[int] = mapped_column(ForeignKey("people.record"))


class FigureRow(Base):
    __tablename__ = "figures"

    panel: Mapped[int] = mapped_column(ForeignKey("panels.record"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    value: Mapped[int]
    symbol: Mapped[FigureSymbol]
    precision: Mapped[Precision]
    side: Mapped[Side]
    scale: Mapped[str | None]
