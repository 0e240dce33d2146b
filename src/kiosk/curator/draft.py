"""What is being written: records as the store has them, and over them what has not reached it yet."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Engine

from kiosk.curator.form_fields import media_of
from kiosk.curator.record_values import value_at, with_value
from kiosk.domain.contents import Record, RecordKind
from kiosk.domain.exhibit import Chapter, Exhibit
from kiosk.domain.media_assets import MediaAsset
from kiosk.domain.panels import Panel
from kiosk.domain.texts import LanguageMap, Text
from kiosk.store.conflicts import ConflictError, FieldConflict
from kiosk.store.open_record import OpenRecord, open_record
from kiosk.store.revisions import Occasion
from kiosk.store.save_text import TextEdit, save_text

type Place = tuple[RecordKind, str, str, str]
"""Kind and id of a record, field, language."""
type Words = Mapping[Place, Text | None]
type Numbers = dict[Place, int]


@dataclass(frozen=True, slots=True)
class Opened:
    """A record and the pictures, films and sounds that it shows, as the store has them."""

    main: OpenRecord
    media: tuple[OpenRecord, ...] = ()

    @property
    def records(self) -> tuple[OpenRecord, ...]:
        return (self.main, *self.media)

    def numbers(self) -> Numbers:
        """The revision of every field that has one."""
        return {
            (each.kind, each.id, field, language): number
            for each in self.records
            for (field, language), number in each.numbers.items()
        }


@dataclass(frozen=True, slots=True)
class SavedWords:
    """What came of saving: the records as they are now, what could not be saved, what was."""

    opened: Opened
    conflicts: tuple[FieldConflict, ...]
    done: tuple[Place, ...]


def open_with_media(engine: Engine, kind: RecordKind, id_: str) -> Opened:
    """Raises KioskError if the record is gone."""
    main = open_record(engine, kind, id_)
    shown = media_of(main.record) if isinstance(main.record, Panel) else ()
    return Opened(main, tuple(open_record(engine, RecordKind.MEDIA, each) for each in shown))


def save_words(
    engine: Engine, words: Words, numbers: Numbers, reopen: tuple[RecordKind, str], occasion: Occasion
) -> SavedWords:
    """Save each text on its own, and read the record again. `numbers` are brought up to date."""
    conflicts: list[FieldConflict] = []
    done: list[Place] = []
    for place, text in words.items():
        try:
            saved = save_text(engine, TextEdit(*place, text, numbers.get(place, 0)), occasion)
        except ConflictError as conflict:
            conflicts += conflict.conflicts
        else:
            numbers.update(saved.numbers)
            done.append(place)
    return SavedWords(open_with_media(engine, *reopen), tuple(conflicts), tuple(done))


def drafted(opened: OpenRecord, words: Words) -> Record:
    """The record with what is being written in it."""
    record: Record = opened.record
    for (kind, id_, field, language), text in words.items():
        if (kind, id_) == (opened.kind, opened.id):
            texts: LanguageMap = value_at(record, field)
            rest = {tag: each for tag, each in texts.items() if tag != language}
            record = with_value(record, field, {**rest, language: text} if text else rest)
    return record


def exhibit_with(base: Exhibit, opened: Opened, words: Words) -> Exhibit:
    """The exhibit with the draft in the place of what the store had when `base` was read."""
    exhibit = base
    for each in opened.records:
        exhibit = _with_record(exhibit, drafted(each, words))
    return exhibit


def _with_record(exhibit: Exhibit, record: Record) -> Exhibit:
    match record:
        case Panel():
            return replace(exhibit, chapters=tuple(_with_panel(each, record) for each in exhibit.chapters))
        case Chapter():
            chapters = (
                replace(record, panels=each.panels) if each.id == record.id else each
                for each in exhibit.chapters
            )
            return replace(exhibit, chapters=tuple(chapters))
        case MediaAsset():
            known = tuple(record if each.id == record.id else each for each in exhibit.media)
            return replace(exhibit, media=known if record in known else (*known, record))
        case _:
            return exhibit


def _with_panel(chapter: Chapter, panel: Panel) -> Chapter:
    if all(each.id != panel.id for each in chapter.panels):
        return chapter
    return replace(chapter, panels=tuple(panel if each.id == panel.id else each for each in chapter.panels))
