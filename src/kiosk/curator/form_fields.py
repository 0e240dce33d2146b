"""The form of a record: which of its texts and values are written where, in the order they are filled in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.contents import PlacedText, Record, RecordKind, values_in
from kiosk.domain.exhibit import Chapter, Exhibit
from kiosk.domain.media_assets import MediaAsset
from kiosk.domain.panels import (
    AudioContent,
    FiguresContent,
    FigureSymbol,
    GalleryContent,
    MapContent,
    Panel,
    PeopleContent,
    PhotoContent,
    Precision,
    QuoteContent,
    TextContent,
    VideoContent,
)
from kiosk.domain.records import Side

LONG_TEXTS = frozenset(
    {
        "body",
        "words",
        "transcript",
        "reported",
        "not_known",
        "summary",
        "lead",
        "about",
        "description",
        "definition",
        "caption",
        "alt",
        "introduction",
    }
)
HIDDEN_TEXTS = frozenset({"note"})


class Editor(StrEnum):
    """How a value is written: a date in EDTF, words, whole numbers, one of a few, a record."""

    DATE = "date"
    WORDS = "words"
    NUMBER = "number"
    NUMBERS = "numbers"
    ONE_OF = "one-of"
    RECORD = "record"
    PICTURE = "picture"
    FILM = "film"
    SOUND = "sound"


@dataclass(frozen=True, slots=True)
class ValueField:
    """A value of a record. `among` are the names it may be one of; `of` the kind of record that it names.

    `is_optional`: it may be nothing. `listed_in` is the list that it is an item of, if it is one.
    """

    field: str
    editor: Editor
    is_optional: bool = False
    among: tuple[str, ...] = ()
    of: RecordKind | None = None
    listed_in: str = ""

    @property
    def label(self) -> str:
        """Its name without numbers, `figures.value`."""
        return ".".join(part for part in self.field.split(".") if not part.isdigit())

    @property
    def number(self) -> int:
        """Which one it is of several, from 1; 0 where there is but one."""
        return next((int(part) + 1 for part in self.field.split(".") if part.isdigit()), 0)


def texts_in(kind: RecordKind, id_: str, record: Record) -> Iterator[PlacedText]:
    """The texts of one record that a form shows, also those that are empty."""
    for field, value, obligatory in values_in(record):
        last = field.rsplit(".", 1)[-1]
        if (
            isinstance(value, Mapping)
            and last not in HIDDEN_TEXTS
            and not field.startswith(("words.", "attract."))
        ):
            yield PlacedText(kind, id_, field, value, obligatory, record)


def is_long(field: str) -> bool:
    return field.rsplit(".", 1)[-1] in LONG_TEXTS


def values_of(record: Record) -> Iterator[ValueField]:
    """The values of one record that a form shows."""
    match record:
        case Panel():
            yield from _content_values(record)
            yield ValueField("date", Editor.DATE, is_optional=True)
        case Chapter():
            yield ValueField("date", Editor.DATE)
            yield _picture("cover")
        case Exhibit():
            yield ValueField("date", Editor.DATE)
            yield _picture("cover")
        case MediaAsset():
            yield ValueField("date", Editor.DATE, is_optional=True)
            yield ValueField("creator", Editor.WORDS, is_optional=True)
            yield _named("place", RecordKind.PLACE)
            yield ValueField("rights", Editor.WORDS, is_optional=True)
    for at, _ in enumerate(getattr(record, "citations", ())):
        yield ValueField(f"sources.{at}.source", Editor.RECORD, of=RecordKind.SOURCE, listed_in="sources")
        yield ValueField(f"sources.{at}.paragraphs", Editor.NUMBERS, is_optional=True)


def lists_of(record: Record) -> Iterator[str]:
    """The lists of one record that items can be added to."""
    match record:
        case Panel(content=GalleryContent()):
            yield "pictures"
        case Panel(content=PeopleContent()):
            yield "people"
        case Panel(content=FiguresContent()):
            yield "figures"
    if hasattr(record, "citations"):
        yield "sources"


def media_of(panel: Panel) -> tuple[str, ...]:
    """The pictures, films and sounds that a panel shows, each once."""
    content = panel.content
    one = [getattr(content, name, None) for name in ("media", "picture", "poster")]
    return tuple(dict.fromkeys([*(each for each in one if each), *getattr(content, "pictures", ())]))


def _content_values(panel: Panel) -> Iterator[ValueField]:  # noqa: C901 - a case a kind
    match panel.content:
        case TextContent():
            yield _picture("picture")
        case PhotoContent():
            yield _picture("picture", is_optional=False)
        case GalleryContent(pictures=pictures):
            for at, _ in enumerate(pictures):
                yield ValueField(f"pictures.{at}", Editor.PICTURE, of=RecordKind.MEDIA, listed_in="pictures")
        case QuoteContent():
            yield _named("speaker", RecordKind.PERSON)
            yield _named("work", RecordKind.SOURCE)
            yield ValueField("page", Editor.WORDS, is_optional=True)
            yield _named("passage", RecordKind.PASSAGE)
            yield _picture("picture")
        case FiguresContent(figures=figures):
            for at, _ in enumerate(figures):
                yield from _figure(at)
        case PeopleContent(people=people):
            for at, _ in enumerate(people):
                yield ValueField(f"people.{at}", Editor.RECORD, of=RecordKind.PERSON, listed_in="people")
        case MapContent():
            yield ValueField("map", Editor.RECORD, of=RecordKind.MAP)
        case VideoContent():
            yield ValueField("media", Editor.FILM, of=RecordKind.MEDIA)
            yield _picture("poster")
        case AudioContent():
            yield ValueField("media", Editor.SOUND, of=RecordKind.MEDIA)
            yield _picture("picture")


def _figure(at: int) -> Iterator[ValueField]:
    yield ValueField(f"figures.{at}.value", Editor.NUMBER, listed_in="figures")
    yield ValueField(f"figures.{at}.precision", Editor.ONE_OF, among=tuple(Precision))
    yield ValueField(f"figures.{at}.symbol", Editor.ONE_OF, among=tuple(FigureSymbol))
    yield ValueField(f"figures.{at}.side", Editor.ONE_OF, among=tuple(Side))


def _picture(field: str, *, is_optional: bool = True) -> ValueField:
    return ValueField(field, Editor.PICTURE, is_optional, of=RecordKind.MEDIA)


def _named(field: str, kind: RecordKind) -> ValueField:
    return ValueField(field, Editor.RECORD, is_optional=True, of=kind)
