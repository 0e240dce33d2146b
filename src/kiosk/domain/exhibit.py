"""The exhibit: what a package holds, the store keeps and an edition shows."""

from dataclasses import dataclass

from kiosk.domain.media_assets import MediaAsset
from kiosk.domain.museum_words import MuseumWord
from kiosk.domain.operation_maps import MapStep, OperationMap
from kiosk.domain.panels import MapContent, Panel
from kiosk.domain.records import Passage, Person, Place, Source, Term
from kiosk.domain.texts import NO_TEXT, LanguageMap


@dataclass(frozen=True, slots=True)
class Language:
    """A language on offer. `derived_from` names the language whose texts it transliterates, if any."""

    tag: str
    name: str
    derived_from: str | None = None


@dataclass(frozen=True, slots=True)
class AttractPicture:
    """A picture of the attract loop with the line of text beside it."""

    picture: str
    line: LanguageMap


@dataclass(frozen=True, slots=True)
class Chapter:
    """A dated chapter. `spine` is its place label on the spine; `date` is an EDTF day or interval."""

    id: str
    title: LanguageMap
    date: str
    spine: LanguageMap
    summary: LanguageMap
    cover: str | None
    panels: tuple[Panel, ...]


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A whole exhibit. In `title`, words between asterisks are set in the accent colour.

    `map` is the one of `maps` that is a place of its own beside the chapters; `words` are words of the
    program that the museum says in another way.
    """

    id: str
    title: LanguageMap
    date: str
    lead: LanguageMap
    languages: tuple[Language, ...]
    master: str
    chapters: tuple[Chapter, ...]
    cover: str | None = None
    attract: tuple[AttractPicture, ...] = ()
    about: LanguageMap = NO_TEXT
    map: str | None = None
    words: tuple[MuseumWord, ...] = ()
    media: tuple[MediaAsset, ...] = ()
    people: tuple[Person, ...] = ()
    places: tuple[Place, ...] = ()
    terms: tuple[Term, ...] = ()
    sources: tuple[Source, ...] = ()
    passages: tuple[Passage, ...] = ()
    maps: tuple[OperationMap, ...] = ()

    def steps_of(self, content: MapContent) -> tuple[MapStep, ...]:
        """The steps of its map that a panel shows: those it names, or all."""
        steps = next((each.steps for each in self.maps if each.id == content.map), ())
        return tuple(step for step in steps if not content.steps or step.id in content.steps)
