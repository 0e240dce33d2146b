"""Every record of an exhibit, and every text and reference of a record with the name of its field.

Fields are named as in the exhibit package: `heading`, `figures.2.label`, `sources.0.note`.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from enum import StrEnum
from typing import Any

from kiosk.domain.exhibit import Chapter, Exhibit
from kiosk.domain.media_assets import MediaAsset
from kiosk.domain.operation_maps import OperationMap
from kiosk.domain.panels import Panel
from kiosk.domain.records import Passage, Person, Place, Source, Term
from kiosk.domain.texts import LanguageMap

type Record = Exhibit | Chapter | Panel | MediaAsset | Person | Place | Term | Source | Passage | OperationMap


class RecordKind(StrEnum):
    EXHIBIT = "exhibit"
    CHAPTER = "chapter"
    PANEL = "panel"
    MEDIA = "media"
    PERSON = "person"
    PLACE = "place"
    TERM = "term"
    SOURCE = "source"
    PASSAGE = "passage"
    MAP = "map"


REFERS_TO = {
    "author": RecordKind.PERSON,
    "authors": RecordKind.PERSON,
    "chapter": RecordKind.CHAPTER,
    "cover": RecordKind.MEDIA,
    "map": RecordKind.MAP,
    "media": RecordKind.MEDIA,
    "panel": RecordKind.PANEL,
    "passage": RecordKind.PASSAGE,
    "people": RecordKind.PERSON,
    "picture": RecordKind.MEDIA,
    "pictures": RecordKind.MEDIA,
    "place": RecordKind.PLACE,
    "places": RecordKind.PLACE,
    "poster": RecordKind.MEDIA,
    "reported_in": RecordKind.SOURCE,
    "source": RecordKind.SOURCE,
    "speaker": RecordKind.PERSON,
    "work": RecordKind.SOURCE,
}
"""What a field of that name holds: the id of a record of this kind, or several of them."""

PACKAGE_NAMES = {"citations": "sources"}
HELD_BY_EXHIBIT = ("chapters", "media", "people", "places", "terms", "sources", "passages", "maps")


@dataclass(frozen=True, slots=True)
class PlacedRecord:
    kind: RecordKind
    id: str
    record: Record


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a record stands: its position among its kind, of a panel in its chapter, counted from 0."""

    kind: RecordKind
    id: str
    record: Record
    position: int
    chapter: str = ""


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A text with the record and field that hold it. An `obligatory` one exists in the master language."""

    kind: RecordKind
    id: str
    field: str
    texts: LanguageMap
    obligatory: bool
    record: Record


@dataclass(frozen=True, slots=True)
class Reference:
    """The field of a record that names another record."""

    kind: RecordKind
    id: str
    field: str
    target_kind: RecordKind
    target: str


def records_of(exhibit: Exhibit) -> Iterator[PlacedRecord]:
    """The exhibit itself, its chapters each followed by its panels, then all other records."""
    yield PlacedRecord(RecordKind.EXHIBIT, exhibit.id, exhibit)
    for chapter in exhibit.chapters:
        yield PlacedRecord(RecordKind.CHAPTER, chapter.id, chapter)
        for panel in chapter.panels:
            yield PlacedRecord(RecordKind.PANEL, panel.id, panel)
    rest: tuple[tuple[RecordKind, tuple[Record, ...]], ...] = (
        (RecordKind.MEDIA, exhibit.media),
        (RecordKind.PERSON, exhibit.people),
        (RecordKind.PLACE, exhibit.places),
        (RecordKind.TERM, exhibit.terms),
        (RecordKind.SOURCE, exhibit.sources),
        (RecordKind.PASSAGE, exhibit.passages),
        (RecordKind.MAP, exhibit.maps),
    )
    for kind, records in rest:
        for record in records:
            yield PlacedRecord(kind, record.id, record)


def placements_of(exhibit: Exhibit) -> Iterator[Placement]:
    """The records of `records_of`, in its order, with their places."""
    counts: Counter[tuple[RecordKind, str]] = Counter()
    chapter = ""
    for placed in records_of(exhibit):
        if placed.kind is RecordKind.CHAPTER:
            chapter = placed.id
        within = chapter if placed.kind is RecordKind.PANEL else ""
        yield Placement(placed.kind, placed.id, placed.record, counts[placed.kind, within], within)
        counts[placed.kind, within] += 1


def texts_of(exhibit: Exhibit) -> Iterator[PlacedText]:
    """Every text of an exhibit, also those that are empty."""
    for placed in records_of(exhibit):
        for field, value, obligatory in values_in(placed.record):
            if isinstance(value, Mapping):
                yield PlacedText(placed.kind, placed.id, field, value, obligatory, placed.record)


def references_of(exhibit: Exhibit) -> Iterator[Reference]:
    for placed in records_of(exhibit):
        for field, value, _ in values_in(placed.record):
            target_kind = REFERS_TO.get(_last_name(field))
            if target_kind and isinstance(value, str):
                yield Reference(placed.kind, placed.id, field, target_kind, value)


def values_in(record: Record) -> Iterator[tuple[str, Any, bool]]:
    """Field, value and whether the field is obligatory, for every text, word and number of one record.

    Records held by an exhibit or a chapter are not gone into.
    """
    for field in fields(record):
        if isinstance(record, Exhibit) and field.name in HELD_BY_EXHIBIT:
            continue
        if isinstance(record, Chapter) and field.name == "panels":
            continue
        value = getattr(record, field.name)
        if field.name == "content":
            yield from _values_in_part("", value)
        else:
            yield from _values(PACKAGE_NAMES.get(field.name, field.name), value, field.default is MISSING)


def _values_in_part(prefix: str, part: Any) -> Iterator[tuple[str, Any, bool]]:
    for field in fields(part):
        name = PACKAGE_NAMES.get(field.name, field.name)
        yield from _values(prefix + name, getattr(part, field.name), field.default is MISSING)


def _values(field: str, value: Any, obligatory: bool) -> Iterator[tuple[str, Any, bool]]:
    if is_dataclass(value):
        yield from _values_in_part(f"{field}.", value)
    elif isinstance(value, tuple):
        for index, each in enumerate(value):
            yield from _values(f"{field}.{index}", each, obligatory)
    else:
        yield field, value, obligatory


def _last_name(field: str) -> str:
    return next(name for name in reversed(field.split(".")) if not name.isdigit())
