"""What an edit changes, field by field, and the history of all edits."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, insert, select

from kiosk.domain.contents import Record, RecordKind, records_of, values_in
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.panels import Panel
from kiosk.domain.texts import Text
from kiosk.store.tables import RevisionRow

type Place = tuple[RecordKind, str, str, str]
"""Kind and id of a record, field, language ("" where the field is no text)."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """When (UTC, ISO 8601), by whom and why an edit is made."""

    at: str
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Change:
    """One field before and after, as JSON; None where it did not or does not exist."""

    kind: RecordKind
    id: str
    field: str
    language: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class Revision:
    """A change that was made, with its occasion. Revisions are numbered in the order they were made."""

    number: int
    occasion: Occasion
    change: Change


def changes_between(old: Exhibit | None, new: Exhibit) -> Iterator[Change]:
    """Every field that differs, those that are gone first."""
    before = dict(_fields_of(old)) if old else {}
    after = dict(_fields_of(new))
    for place in before.keys() - after.keys():
        yield Change(*place, before[place], None)
    for place, value in after.items():
        if before.get(place) != value:
            yield Change(*place, before.get(place), value)


def record_changes(connection: Connection, changes: list[Change], occasion: Occasion) -> None:
    """Write the changes into the history."""
    if changes:
        connection.execute(
            insert(RevisionRow),
            [
                {
                    "made_at": occasion.at,
                    "made_by": occasion.by,
                    "reason": occasion.reason,
                    "record_kind": change.kind,
                    "record_id": change.id,
                    "field": change.field,
                    "language": change.language,
                    "old_value": change.old,
                    "new_value": change.new,
                }
                for change in changes
            ],
        )


def revisions_of(engine: Engine, kind: RecordKind, id_: str) -> list[Revision]:
    """The history of a record, oldest first."""
    rows = RevisionRow.__table__.c
    query = select(*rows).where(rows.record_kind == kind, rows.record_id == id_).order_by(rows.number)
    with engine.connect() as connection:
        return [
            Revision(
                row.number,
                Occasion(row.made_at, row.made_by, row.reason),
                Change(row.record_kind, row.record_id, row.field, row.language, row.old_value, row.new_value),
            )
            for row in connection.execute(query)
        ]


def _fields_of(exhibit: Exhibit) -> Iterator[tuple[Place, str]]:
    positions: dict[tuple[RecordKind, str], int] = {}
    for placed in records_of(exhibit):
        group = (placed.kind, _chapter_of(exhibit, placed.record))
        position = positions[group] = positions.get(group, -1) + 1
        known = {"position": position, **({"chapter": group[1]} if group[1] else {})}
        for name, value in known.items():
            yield (placed.kind, placed.id, f"({name})", ""), json.dumps(value)
        if isinstance(placed.record, Panel):
            yield (placed.kind, placed.id, "kind", ""), json.dumps(placed.record.kind)
        yield from _values_of(placed.kind, placed.id, placed.record)


def _values_of(kind: RecordKind, id_: str, record: Record) -> Iterator[tuple[Place, str]]:
    for field, value, _ in values_in(record):
        if isinstance(value, Mapping):
            for tag, text in value.items():
                yield (kind, id_, field, tag), _document(text)
        elif value is not None:
            yield (kind, id_, field, ""), json.dumps(value, ensure_ascii=False)


def _chapter_of(exhibit: Exhibit, record: Record) -> str:
    if not isinstance(record, Panel):
        return ""
    return next(
        chapter.id for chapter in exhibit.chapters if any(panel is record for panel in chapter.panels)
    )


def _document(text: Text) -> str:
    """A text as the package writes it: its words, or a mapping where more is known about it."""
    if text.reviewed and text.translated_from is None:
        return json.dumps(text.value, ensure_ascii=False)
    known = {"text": text.value, "draft": not text.reviewed, "translated_from": text.translated_from}
    return json.dumps({key: value for key, value in known.items() if value}, ensure_ascii=False)
