"""What the screens show, ready to be shown: one language, typeset, numbers and dates written out.

Publishing writes these as JSON documents into an edition; the visitor's application reads them back. `styled`
texts are Qt StyledText with everything escaped: `<i>`, and `<a href="term:ID">` for glossary words; the
others are plain. Styled is every tuple of strings, each string a paragraph. Running text, styled or plain,
has soft hyphens (U+00AD), Russian numerals have word joiners (U+2060, `12-й`); search, speech and copying
leave both out.
"""

from dataclasses import dataclass

from kiosk.editions.evidence_views import CitationView, OriginalView, SupportView
from kiosk.editions.recording_views import RecordingView


@dataclass(frozen=True, slots=True)
class RenditionView:
    """A prepared size of a picture, in pixels. `file` is relative to the edition's folder."""

    width: int
    height: int
    file: str


@dataclass(frozen=True, slots=True)
class TilesView:
    """Square tiles of the original's pixels: `folder/COLUMN_ROW.jpg`, `size` pixels wide, less at edges."""

    folder: str
    size: int
    columns: int
    rows: int


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture with all that is said of it. `kind` is illustration or photograph."""

    id: str
    kind: str
    caption: str
    credit: str
    original_credit: str
    date: str
    alt: str
    description: str
    focal_x: float
    focal_y: float
    width: int
    height: int
    renditions: tuple[RenditionView, ...] = ()
    tiles: TilesView | None = None
    sources: tuple[CitationView, ...] = ()
    original: OriginalView | None = None


@dataclass(frozen=True, slots=True)
class FigureView:
    """A number made visible. `number` is written out; one symbol stands for `per_symbol` things.

    `precision` is a word to set before the number (`око`), or empty. `symbols` is 0 where none are drawn.
    """

    value: int
    number: str
    precision: str
    label: str
    symbol: str
    side: str
    symbols: int
    per_symbol: int
    legend: str


@dataclass(frozen=True, slots=True)
class PersonView:
    id: str
    name: str
    role: str
    side: str
    about: str
    sources: tuple[CitationView, ...] = ()


@dataclass(frozen=True, slots=True)
class TermView:
    id: str
    term: str
    definition: str
    sources: tuple[CitationView, ...] = ()


@dataclass(frozen=True, slots=True)
class PassageView:
    """A whole quoted passage. `paragraphs` are styled."""

    id: str
    title: str
    introduction: str
    paragraphs: tuple[str, ...]
    author: str
    work: str
    original_language: str
    sources: tuple[CitationView, ...] = ()
    original: OriginalView | None = None


@dataclass(frozen=True, slots=True)
class StepView:
    id: str
    date: str
    title: str
    paragraphs: tuple[str, ...]
    chapter: str


@dataclass(frozen=True, slots=True)
class QuoteView:
    """Quoted words without quotation marks; the marks of the language are in `open_mark` and `close_mark`."""

    words: str
    open_mark: str
    close_mark: str
    speaker: str
    speaker_id: str
    speaker_role: str
    occasion: str
    work: str
    passage: str
    original: OriginalView | None = None


@dataclass(frozen=True, slots=True)
class PanelView:
    """One screen. Only the parts that its `kind` has are filled; `paragraphs` are styled.

    A map panel shows the map of the id `map`, of its steps only those in `map_steps`; `steps` are these as a
    list. `supports` is what its pictures, people and places rest on.
    """

    id: str
    kind: str
    heading: str
    date: str
    paragraphs: tuple[str, ...] = ()
    picture: PictureView | None = None
    pictures: tuple[PictureView, ...] = ()
    quote: QuoteView | None = None
    figures: tuple[FigureView, ...] = ()
    people: tuple[PersonView, ...] = ()
    steps: tuple[StepView, ...] = ()
    terms: tuple[TermView, ...] = ()
    sources: tuple[CitationView, ...] = ()
    reported: tuple[str, ...] = ()
    not_known: tuple[str, ...] = ()
    supports: tuple[SupportView, ...] = ()
    recording: RecordingView | None = None
    transcript: tuple[str, ...] = ()
    map: str = ""
    map_steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChapterCardView:
    """A chapter as home and the spine show it. `date` is prose, `day` and `month` short lines."""

    id: str
    number: int
    title: str
    date: str
    day: str
    month: str
    place: str
    summary: str
    panel_count: int
    reading_minutes: int
    cover: PictureView | None


@dataclass(frozen=True, slots=True)
class ChapterView:
    """A chapter with its panels in order."""

    card: ChapterCardView
    panels: tuple[PanelView, ...]


@dataclass(frozen=True, slots=True)
class TitlePartView:
    """A part of the exhibit's title, as a line of its own; `accented` parts take the accent colour."""

    text: str
    accented: bool


@dataclass(frozen=True, slots=True)
class AttractView:
    picture: PictureView
    line: str


@dataclass(frozen=True, slots=True)
class HomeView:
    """What attract, home and the spine show. `map` is the id of the map that the spine leads to, or empty."""

    title: str
    title_parts: tuple[TitlePartView, ...]
    date: str
    lead: str
    about: tuple[str, ...]
    cover: PictureView | None
    attract: tuple[AttractView, ...]
    chapters: tuple[ChapterCardView, ...]
    map: str = ""
    map_title: str = ""


@dataclass(frozen=True, slots=True)
class LanguageView:
    """A language on offer: its tag, its own name, and the locale that Qt shapes its letters with.

    `words` are pairs: a word of the program, and what the museum says instead; counted words a form a line.
    """

    tag: str
    name: str
    qt_locale: str
    words: tuple[tuple[str, str], ...] = ()
