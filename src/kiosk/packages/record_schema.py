"""The schema of the records of a package, one class a record."""

from typing import Any, Literal

from kiosk.domain.exhibit import AttractPicture, Language
from kiosk.domain.media_assets import AwaitedOriginal, CaptionFile, FocalPoint, MediaAsset, MediaKind
from kiosk.domain.museum_words import MuseumWord
from kiosk.domain.records import Citation, Passage, Person, Place, PlaceKind, Side, Source, SourceKind, Term
from kiosk.packages.field_types import (
    NO_TEXTS,
    Alt,
    Count,
    Date,
    FileName,
    Flag,
    FocalPair,
    Id,
    LanguageTag,
    Latitude,
    Longitude,
    Paragraph,
    Rights,
    Strict,
    Texts,
    Word,
    as_texts,
)


class CitationEntry(Strict):
    source: Id
    paragraphs: tuple[Paragraph, ...] = ()
    note: Texts = NO_TEXTS

    def to_domain(self) -> Citation:
        return Citation(self.source, self.paragraphs, as_texts(self.note))


def citations(entries: tuple[CitationEntry, ...]) -> tuple[Citation, ...]:
    return tuple(entry.to_domain() for entry in entries)


class PersonEntry(Strict):
    id: Id
    name: Texts
    role: Texts
    side: Side
    about: Texts
    sources: tuple[CitationEntry, ...] = ()

    def to_domain(self) -> Person:
        return Person(
            self.id,
            as_texts(self.name),
            as_texts(self.role),
            self.side,
            as_texts(self.about),
            citations(self.sources),
        )


class PlaceEntry(Strict):
    id: Id
    name: Texts
    longitude: Longitude
    latitude: Latitude
    error_m: Count | None = None
    kind: PlaceKind = PlaceKind.PLACE
    about: Texts = NO_TEXTS
    note: Texts = NO_TEXTS
    sources: tuple[CitationEntry, ...] = ()

    def to_domain(self) -> Place:
        return Place(
            self.id,
            as_texts(self.name),
            self.longitude,
            self.latitude,
            self.error_m,
            self.kind,
            as_texts(self.about),
            as_texts(self.note),
            citations(self.sources),
        )


class TermEntry(Strict):
    id: Id
    term: Texts
    definition: Texts
    sources: tuple[CitationEntry, ...] = ()

    def to_domain(self) -> Term:
        return Term(self.id, as_texts(self.term), as_texts(self.definition), citations(self.sources))


class SourceEntry(Strict):
    id: Id
    kind: SourceKind
    title: Texts
    authors: tuple[Id, ...] = ()
    date: Date | None = None
    note: Texts = NO_TEXTS
    reported_in: Id | None = None

    def to_domain(self) -> Source:
        return Source(
            self.id,
            self.kind,
            as_texts(self.title),
            self.authors,
            self.date,
            as_texts(self.note),
            self.reported_in,
        )


class PassageEntry(Strict):
    id: Id
    title: Texts
    introduction: Texts
    body: Texts
    author: Id | None = None
    work: Id
    original_language: LanguageTag | None = None
    sources: tuple[CitationEntry, ...] = ()

    def to_domain(self) -> Passage:
        return Passage(
            self.id,
            as_texts(self.title),
            as_texts(self.introduction),
            as_texts(self.body),
            self.author,
            self.work,
            self.original_language,
            citations(self.sources),
        )


class AwaitsEntry(Strict):
    credit: Texts = NO_TEXTS


NO_CAPTIONS: dict[str, str] = {}


class MediaEntry(Strict):
    id: Id
    kind: MediaKind
    file: FileName
    caption: Texts
    caption_is_verbatim: Flag = False
    credit: Texts
    alt: Alt
    description: Texts = NO_TEXTS
    creator: Word | None = None
    date: Date | None = None
    place: Id | None = None
    rights: Rights | None = None
    focal_point: FocalPair = (0.5, 0.5)
    awaits: AwaitsEntry | None = None
    captions: dict[LanguageTag, FileName] = NO_CAPTIONS
    sources: tuple[CitationEntry, ...] = ()

    def to_domain(self) -> MediaAsset:
        return MediaAsset(
            id=self.id,
            kind=self.kind,
            file=self.file,
            caption=as_texts(self.caption),
            credit=as_texts(self.credit),
            alt=as_texts(self.alt),
            description=as_texts(self.description),
            creator=self.creator,
            date=self.date,
            place=self.place,
            rights=self.rights,
            focal_point=FocalPoint(*self.focal_point),
            awaits=AwaitedOriginal(as_texts(self.awaits.credit)) if self.awaits else None,
            caption_is_verbatim=self.caption_is_verbatim,
            captions=tuple(CaptionFile(tag, file) for tag, file in self.captions.items()),
            citations=citations(self.sources),
        )


class LanguageEntry(Strict):
    tag: LanguageTag
    name: Word
    derived_from: LanguageTag | None = None

    def to_domain(self) -> Language:
        return Language(self.tag, self.name, self.derived_from)


class AttractEntry(Strict):
    picture: Id
    line: Texts

    def to_domain(self) -> AttractPicture:
        return AttractPicture(self.picture, as_texts(self.line))


class WordEntry(Strict):
    word: Word
    text: Texts

    def to_domain(self) -> MuseumWord:
        return MuseumWord(self.word, as_texts(self.text))


class ExhibitFile(Strict):
    """`exhibit.yaml`. Its chapters are read from files of their own."""

    format: Literal["1"]
    id: Id
    title: Texts
    date: Date
    lead: Texts
    master: LanguageTag
    languages: tuple[LanguageEntry, ...]
    cover: Id | None = None
    attract: tuple[AttractEntry, ...] = ()
    about: Texts = NO_TEXTS
    map: Id | None = None
    words: tuple[WordEntry, ...] = ()
    chapters: tuple[Id, ...]


class ChapterFile(Strict):
    """A file of `chapters/`. Its panels are read one by one, so that a fault in one hides none in another."""

    id: Id
    title: Texts
    date: Date
    spine: Texts
    summary: Texts
    cover: Id | None = None
    panels: list[Any]
