"""The schema of panels, one class a kind."""

from abc import abstractmethod
from typing import Literal

from kiosk.domain.panels import (
    AudioContent,
    Figure,
    FiguresContent,
    FigureSymbol,
    GalleryContent,
    MapContent,
    Panel,
    PanelContent,
    PanelKind,
    PeopleContent,
    PhotoContent,
    Precision,
    QuoteContent,
    TextContent,
    VideoContent,
)
from kiosk.domain.records import Side
from kiosk.packages.field_types import (
    NO_TEXTS,
    Date,
    Id,
    Strict,
    Texts,
    WholeNumber,
    Word,
    as_texts,
)
from kiosk.packages.record_schema import CitationEntry, citations


class PanelEntry(Strict):
    """What panels of every kind have."""

    id: Id
    kind: PanelKind
    heading: Texts
    date: Date | None = None
    reported: Texts = NO_TEXTS
    not_known: Texts = NO_TEXTS
    sources: tuple[CitationEntry, ...] = ()

    @abstractmethod
    def content(self) -> PanelContent:
        """What the panel holds by its kind."""

    def to_domain(self) -> Panel:
        return Panel(
            self.id,
            as_texts(self.heading),
            self.content(),
            self.date,
            citations(self.sources),
            as_texts(self.reported),
            as_texts(self.not_known),
        )


class TextEntry(PanelEntry):
    kind: Literal[PanelKind.TEXT]
    body: Texts
    picture: Id | None = None

    def content(self) -> TextContent:
        return TextContent(as_texts(self.body), self.picture)


class PhotoEntry(PanelEntry):
    kind: Literal[PanelKind.PHOTO]
    picture: Id
    body: Texts = NO_TEXTS

    def content(self) -> PhotoContent:
        return PhotoContent(self.picture, as_texts(self.body))


class GalleryEntry(PanelEntry):
    kind: Literal[PanelKind.GALLERY]
    pictures: tuple[Id, ...]
    body: Texts = NO_TEXTS

    def content(self) -> GalleryContent:
        return GalleryContent(self.pictures, as_texts(self.body))


class QuoteEntry(PanelEntry):
    kind: Literal[PanelKind.QUOTE]
    words: Texts
    speaker: Id | None = None
    occasion: Texts = NO_TEXTS
    work: Id | None = None
    page: Word | None = None
    passage: Id | None = None
    picture: Id | None = None

    def content(self) -> QuoteContent:
        return QuoteContent(
            as_texts(self.words),
            self.speaker,
            as_texts(self.occasion),
            self.work,
            self.page,
            self.passage,
            self.picture,
        )


class FigureEntry(Strict):
    value: WholeNumber
    label: Texts
    symbol: FigureSymbol = FigureSymbol.NONE
    precision: Precision = Precision.EXACT
    side: Side = Side.NONE
    scale: Word | None = None

    def to_domain(self) -> Figure:
        return Figure(self.value, as_texts(self.label), self.symbol, self.precision, self.side, self.scale)


class FiguresEntry(PanelEntry):
    kind: Literal[PanelKind.FIGURES]
    figures: tuple[FigureEntry, ...]
    body: Texts = NO_TEXTS

    def content(self) -> FiguresContent:
        return FiguresContent(tuple(figure.to_domain() for figure in self.figures), as_texts(self.body))


class PeopleEntry(PanelEntry):
    kind: Literal[PanelKind.PEOPLE]
    people: tuple[Id, ...]
    body: Texts = NO_TEXTS

    def content(self) -> PeopleContent:
        return PeopleContent(self.people, as_texts(self.body))


class MapEntry(PanelEntry):
    kind: Literal[PanelKind.MAP]
    map: Id
    steps: tuple[Id, ...] = ()
    body: Texts = NO_TEXTS

    def content(self) -> MapContent:
        return MapContent(self.map, self.steps, as_texts(self.body))


class VideoEntry(PanelEntry):
    kind: Literal[PanelKind.VIDEO]
    media: Id
    body: Texts = NO_TEXTS
    transcript: Texts = NO_TEXTS
    poster: Id | None = None

    def content(self) -> VideoContent:
        return VideoContent(self.media, as_texts(self.body), as_texts(self.transcript), self.poster)


class AudioEntry(PanelEntry):
    kind: Literal[PanelKind.AUDIO]
    media: Id
    body: Texts = NO_TEXTS
    transcript: Texts = NO_TEXTS
    picture: Id | None = None

    def content(self) -> AudioContent:
        return AudioContent(self.media, as_texts(self.body), as_texts(self.transcript), self.picture)


PANEL_ENTRIES: dict[str, type[PanelEntry]] = {
    PanelKind.TEXT: TextEntry,
    PanelKind.PHOTO: PhotoEntry,
    PanelKind.GALLERY: GalleryEntry,
    PanelKind.QUOTE: QuoteEntry,
    PanelKind.MAP: MapEntry,
    PanelKind.FIGURES: FiguresEntry,
    PanelKind.PEOPLE: PeopleEntry,
    PanelKind.VIDEO: VideoEntry,
    PanelKind.AUDIO: AudioEntry,
}
