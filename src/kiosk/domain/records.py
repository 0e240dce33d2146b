"""The records that an exhibit's panels point to: sources, passages, people, places, glossary terms."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.texts import NO_TEXT, LanguageMap


@dataclass(frozen=True, slots=True)
class Citation:
    """What a record rests on: a source, the paragraphs of it, and a note on who reports it."""

    source: str
    paragraphs: tuple[int, ...] = ()
    note: LanguageMap = NO_TEXT


class SourceKind(StrEnum):
    ARTICLE = "article"
    BOOK = "book"
    MEMOIR = "memoir"
    CONVERSATION = "conversation"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Source:
    """A work that claims rest on. `reported_in` names the source through which this one is known to us."""

    id: str
    kind: SourceKind
    title: LanguageMap
    authors: tuple[str, ...] = ()
    date: str | None = None
    note: LanguageMap = NO_TEXT
    reported_in: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A quoted passage, verbatim, with the words that introduce it and the work that it stands in."""

    id: str
    title: LanguageMap
    introduction: LanguageMap
    body: LanguageMap
    author: str | None
    work: str
    original_language: str | None = None
    citations: tuple[Citation, ...] = ()


class Side(StrEnum):
    SOVIET = "soviet"
    YUGOSLAV = "yugoslav"
    GERMAN = "german"
    BULGARIAN = "bulgarian"
    ALLIED = "allied"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    name: LanguageMap
    role: LanguageMap
    side: Side
    about: LanguageMap
    citations: tuple[Citation, ...] = ()


class PlaceKind(StrEnum):
    """What a map marks a place as."""

    CITY = "city"
    TOWN = "town"
    VILLAGE = "village"
    DISTRICT = "district"
    STATION = "station"
    SQUARE = "square"
    BRIDGE = "bridge"
    BANK = "bank"
    FORTRESS = "fortress"
    BUILDING = "building"
    HILL = "hill"
    WOOD = "wood"
    ISLAND = "island"
    REGION = "region"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Place:
    """A place by its position in degrees (WGS 84), which may be off by `error_m` metres.

    `about` is a sentence on what it was in the story, `note` on how far its position can be trusted.
    """

    id: str
    name: LanguageMap
    longitude: float
    latitude: float
    error_m: int | None = None
    kind: PlaceKind = PlaceKind.PLACE
    about: LanguageMap = NO_TEXT
    note: LanguageMap = NO_TEXT
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    id: str
    term: LanguageMap
    definition: LanguageMap
    citations: tuple[Citation, ...] = ()
