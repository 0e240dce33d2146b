"""The history of a record and of the whole exhibit, as a person reads it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Engine, func, select

from kiosk.domain.contents import Record, RecordKind
from kiosk.domain.record_fields import record_from
from kiosk.store.desk_tables import EditRow, MilestoneRow, RevisionRow
from kiosk.store.engine import reading
from kiosk.store.field_history import fields_at
from kiosk.store.revisions import CHAPTER, POSITION, Change, Place, newest_number

__all__ = ["HistoryEntry", "exhibit_history", "history_of", "newest_revision", "record_at", "revision_at"]

GATHERED_WITHIN = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What one person did in one go: `edits` edits, the last of them `edit`.

    `number` is the revision to restore for the state after it; `milestone` is that state's name, or empty.
    """

    edit: int
    number: int
    at: str
    by: str
    reason: str
    milestone: str
    changes: tuple[Change, ...]
    edits: int = 1


def history_of(
    engine: Engine,
    kind: RecordKind,
    id_: str,
    field: str | None = None,
    language: str | None = None,
    limit: int = 200,
) -> tuple[HistoryEntry, ...]:
    """The history of a record, or of one field of it, the newest first.

    Saves of one person within ten minutes of each other are one entry, from the first value to the last.
    """
    where = [RevisionRow.record_kind == kind, RevisionRow.record_id == id_]
    if field is not None:
        where.append(RevisionRow.field == field)
    if language is not None:
        where.append(RevisionRow.language == language)
    query = _revisions().where(*where).order_by(RevisionRow.number)
    with reading(engine) as connection:
        rows = connection.execute(query).all()
        names = _milestones(connection)
    entries = [_entry(list(of_edit)) for _, of_edit in groupby(rows, key=lambda row: row.edit)]
    return tuple(_named(gathered(entries), names)[::-1][:limit])


def exhibit_history(engine: Engine, limit: int = 200, by: str | None = None) -> tuple[HistoryEntry, ...]:
    """The last edits of all records, without their changes, gathered in the same way, the newest first."""
    query = (
        select(EditRow, func.max(RevisionRow.number).label("newest"))
        .join(RevisionRow, RevisionRow.edit == EditRow.number)
        .group_by(EditRow.number)
        .order_by(EditRow.number.desc())
    )
    columns = query.with_only_columns(
        EditRow.number,
        func.max(RevisionRow.number),
        EditRow.made_at,
        EditRow.made_by,
        EditRow.reason,
        maintain_column_froms=True,
    )
    if by is not None:
        columns = columns.where(EditRow.made_by == by)
    with reading(engine) as connection:
        rows = connection.execute(columns.limit(limit)).all()
        names = _milestones(connection)
    entries = [HistoryEntry(*row, milestone="", changes=()) for row in reversed(rows)]
    return tuple(_named(gathered(entries), names)[::-1])


def gathered(entries: Iterable[HistoryEntry]) -> list[HistoryEntry]:
    """The entries, oldest first; those of one person and reason that follow closely are made one."""
    made: list[HistoryEntry] = []
    for entry in entries:
        last = made[-1] if made else None
        if last and (last.by, last.reason) == (entry.by, entry.reason) and _is_close(last, entry):
            made[-1] = replace(
                entry, changes=_joined([*last.changes, *entry.changes]), edits=last.edits + entry.edits
            )
        else:
            made.append(entry)
    return made


def record_at(engine: Engine, kind: RecordKind, id_: str, number: int) -> Record | None:
    """A record as it was after the revision `number`, without what it holds; None where it was not there."""
    with reading(engine) as connection:
        known = fields_at(connection, kind, id_, number)
    own = {field: value for field, value in known.items() if field not in (POSITION, CHAPTER)}
    return record_from(kind, id_, own) if own else None


def newest_revision(engine: Engine) -> int:
    """The number of the last revision of all."""
    with reading(engine) as connection:
        return newest_number(connection)


def revision_at(engine: Engine, moment: str) -> int:
    """The last revision that was made by a moment (UTC); 0 where there is none."""
    query = (
        select(func.max(RevisionRow.number))
        .join(EditRow, EditRow.number == RevisionRow.edit)
        .where(EditRow.made_at <= moment)
    )
    with reading(engine) as connection:
        number: int | None = connection.execute(query).scalar()
    return number or 0


def _revisions() -> Any:
    return select(RevisionRow.__table__, EditRow.made_at, EditRow.made_by, EditRow.reason).join(
        EditRow, EditRow.number == RevisionRow.edit
    )


def _entry(rows: Sequence[Any]) -> HistoryEntry:
    last = rows[-1]
    changes = tuple(
        Change(row.record_kind, row.record_id, row.field, row.language, row.old_value, row.new_value)
        for row in rows
    )
    return HistoryEntry(last.edit, last.number, last.made_at, last.made_by, last.reason, "", changes)


def _milestones(connection: Connection) -> list[tuple[int, str]]:
    query = select(MilestoneRow.revision, MilestoneRow.name).order_by(MilestoneRow.number)
    return [(revision, name) for revision, name in connection.execute(query)]


def _named(entries: list[HistoryEntry], names: list[tuple[int, str]]) -> list[HistoryEntry]:
    """The entries, oldest first, each with the milestone that was set upon the state after it."""
    named = []
    for entry, after in zip(entries, [*entries[1:], None], strict=True):
        end = after.number if after else None
        own = [name for number, name in names if entry.number <= number and (end is None or number < end)]
        named.append(replace(entry, milestone=own[-1] if own else ""))
    return named


def _is_close(one: HistoryEntry, other: HistoryEntry) -> bool:
    passed = datetime.fromisoformat(other.at) - datetime.fromisoformat(one.at)
    return timedelta(0) <= passed <= GATHERED_WITHIN


def _joined(changes: Iterable[Change]) -> tuple[Change, ...]:
    """One change a place, from its first value to its last; none where it came back to what it was."""
    by_place: dict[Place, Change] = {}
    for change in changes:
        first = by_place.get(change.place)
        by_place[change.place] = Change(*change.place, first.old if first else change.old, change.new)
    return tuple(change for change in by_place.values() if change.old != change.new)
