"""Panels: one screen each, of one of nine kinds."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.records import Citation, Side
from kiosk.domain.texts import NO_TEXT, LanguageMap


class PanelKind(StrEnum):
    TEXT = "text"
    PHOTO = "photo"
    GALLERY = "gallery"
    QUOTE = "quote"
    MAP = "map"
    FIGURES = "figures"
    PEOPLE = "people"
    VIDEO = "video"
    AUDIO = "audio"


@dataclass(frozen=True, slots=True)
class TextContent:
    """A body of 40 to 80 words beside one picture."""

    body: LanguageMap
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class PhotoContent:
    """One picture, filling the screen. `body` may add a sentence to its caption."""

    picture: str
    body: LanguageMap = NO_TEXT


@dataclass(frozen=True, slots=True)
class GalleryContent:
    pictures: tuple[str, ...]
    body: LanguageMap = NO_TEXT


@dataclass(frozen=True, slots=True)
class QuoteContent:
    """Words spoken or written by a person; `passage` is the whole passage that they stand in."""

    words: LanguageMap
    speaker: str | None
    occasion: LanguageMap = NO_TEXT
    work: str | None = None
    page: str | None = None
    passage: str | None = None
    picture: str | None = None


class Precision(StrEnum):
    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more-than"


class FigureSymbol(StrEnum):
    GUN = "gun"
    ROCKET_LAUNCHER = "rocket-launcher"
    TANK = "tank"
    AIRCRAFT = "aircraft"
    SOLDIER = "soldier"
    BUILDING = "building"
    DAY = "day"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number made visible. Figures of a panel that share a `scale` have the same amount to a symbol."""

    value: int
    label: LanguageMap
    symbol: FigureSymbol = FigureSymbol.NONE
    precision: Precision = Precision.EXACT
    side: Side = Side.NONE
    scale: str | None = None


@dataclass(frozen=True, slots=True)
class FiguresContent:
    figures: tuple[Figure, ...]
    body: LanguageMap = NO_TEXT


@dataclass(frozen=True, slots=True)
class PeopleContent:
    people: tuple[str, ...]
    body: LanguageMap = NO_TEXT


@dataclass(frozen=True, slots=True)
class MapContent:
    """An operation map, or the part of it in `steps`, by their ids."""

    map: str
    steps: tuple[str, ...] = ()
    body: LanguageMap = NO_TEXT


@dataclass(frozen=True, slots=True)
class VideoContent:
    media: str
    body: LanguageMap = NO_TEXT
    transcript: LanguageMap = NO_TEXT
    poster: str | None = None


@dataclass(frozen=True, slots=True)
class AudioContent:
    media: str
    body: LanguageMap = NO_TEXT
    transcript: LanguageMap = NO_TEXT
    picture: str | None = None


type PanelContent = (
    TextContent
    | PhotoContent
    | GalleryContent
    | QuoteContent
    | MapContent
    | FiguresContent
    | PeopleContent
    | VideoContent
    | AudioContent
)

KIND_OF: dict[type, PanelKind] = {
    TextContent: PanelKind.TEXT,
    PhotoContent: PanelKind.PHOTO,
    GalleryContent: PanelKind.GALLERY,
    QuoteContent: PanelKind.QUOTE,
    MapContent: PanelKind.MAP,
    FiguresContent: PanelKind.FIGURES,
    PeopleContent: PanelKind.PEOPLE,
    VideoContent: PanelKind.VIDEO,
    AudioContent: PanelKind.AUDIO,
}


@dataclass(frozen=True, slots=True)
class Panel:
    """One screen. `reported` says who claims what; `not_known` admits what the sources do not say."""

    id: str
    heading: LanguageMap
    content: PanelContent
    date: str | None = None
    citations: tuple[Citation, ...] = ()
    reported: LanguageMap = NO_TEXT
    not_known: LanguageMap = NO_TEXT

    @property
    def kind(self) -> PanelKind:
        return KIND_OF[type(self.content)]
