"""Makes changes of fields come true: records appear, change, move and go, and the others close up."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, insert, select, update

from kiosk.domain.contents import Placement, RecordKind
from kiosk.domain.editing import arranged
from kiosk.domain.faults import KioskError
from kiosk.domain.record_fields import Field, record_from
from kiosk.domain.undo import EditKind
from kiosk.store.binned import note_in_bin
from kiosk.store.files import FILE_FIELD, point_files
from kiosk.store.outline import refresh_outlines
from kiosk.store.revisions import (
    CHAPTER,
    POSITION,
    Change,
    Occasion,
    Saved,
    placed_fields,
    record_changes,
)
from kiosk.store.stored_record import TABLE_OF, StoredKeys, drop_record, find_place, find_record, put_record
from kiosk.store.tables import RecordRow
from kiosk.store.usage import find_users

type RecordName = tuple[RecordKind, str]
type FieldValues = dict[Field, str]


@dataclass(frozen=True, slots=True)
class _Plan:
    """A record before and after, as fields; no fields where it is not there."""

    kind: RecordKind
    id: str
    before: FieldValues
    after: FieldValues
    is_only_moved: bool = False

    @property
    def is_new(self) -> bool:
        return not self.before

    @property
    def is_gone(self) -> bool:
        return not self.is_only_moved and not self.after.keys() - {POSITION, CHAPTER}

    def changes(self) -> Iterable[Change]:
        after = {} if self.is_gone else self.after
        for field, language in {**self.before, **after}:
            old, new = self.before.get((field, language)), after.get((field, language))
            is_place_kept = (field, language) == POSITION and None not in (old, new)
            if old != new and not is_place_kept:
                yield Change(self.kind, self.id, field, language, old, new)


def edit(
    connection: Connection,
    changes: Iterable[Change],
    occasion: Occasion,
    kind: EditKind = EditKind.EDIT,
    of: int | None = None,
) -> Saved:
    """Make the changes, as one edit with its revisions. What stood there before counts, not what `old` says.

    A change of a position puts the record there among the others, which make room. Raises KioskError where a
    record is still used, or names one that is not there.
    """
    made = _apply(connection, changes)
    saved = record_changes(connection, made, occasion, kind, of)
    if saved.edit is not None:
        note_in_bin(connection, made, saved)
        refresh_outlines(connection, made, saved)
    return saved


def _apply(connection: Connection, changes: Iterable[Change]) -> list[Change]:
    wanted = list(changes)
    point_files(connection, wanted)
    plans = _plans(connection, wanted)
    keys = StoredKeys(connection)
    for plan in plans:
        if plan.is_new and not plan.is_gone:
            connection.execute(insert(RecordRow).values(kind=plan.kind, id=plan.id))
    for plan in plans:
        if not plan.is_gone and not plan.is_only_moved:
            put_record(connection, _placement(plan), keys)
    gone = [plan for plan in plans if plan.is_gone and not plan.is_new]
    _refuse_used(connection, gone)
    for plan in gone:
        drop_record(connection, plan.kind, keys[plan.kind, plan.id])
    made = [change for plan in plans for change in plan.changes()]
    return _merged([*made, *_close_up(connection, plans)])


def _plans(connection: Connection, changes: Iterable[Change]) -> list[_Plan]:
    by_record: dict[RecordName, list[Change]] = {}
    for change in changes:
        by_record.setdefault((change.kind, change.id), []).append(change)
    plans = []
    for (kind, id_), own in by_record.items():
        if len(own) == 1 and (moved := _move(connection, own[0])):
            plans.append(moved)
            continue
        placement = find_record(connection, kind, id_)
        before = dict(placed_fields(placement)) if placement else {}
        after = dict(before)
        for change in own:
            if change.field.startswith(FILE_FIELD) and change.old is not None:
                before[change.field, change.language] = change.old
            if change.new is None:
                after.pop((change.field, change.language), None)
            else:
                after[change.field, change.language] = change.new
        plans.append(_Plan(kind, id_, before, after))
    return plans


def _move(connection: Connection, change: Change) -> _Plan | None:
    """The plan for a record that gets another place among the same others: nothing else of it is needed."""
    if (change.field, change.language) != POSITION or change.new is None:
        return None
    place = find_place(connection, change.kind, change.id)
    if place is None:
        return None
    position, chapter = place
    known = {CHAPTER: json.dumps(chapter)} if chapter else {}
    before, after = {**known, POSITION: json.dumps(position)}, {**known, POSITION: change.new}
    return _Plan(change.kind, change.id, before, after, is_only_moved=True)


def _placement(plan: _Plan) -> Placement:
    own = {field: value for field, value in plan.after.items() if field not in (POSITION, CHAPTER)}
    position = json.loads(plan.after.get(POSITION, "0"))
    chapter = json.loads(plan.after.get(CHAPTER, '""'))
    return Placement(plan.kind, plan.id, record_from(plan.kind, plan.id, own), position, chapter)


def _refuse_used(connection: Connection, gone: list[_Plan]) -> None:
    names = {(plan.kind, plan.id) for plan in gone}
    for plan in gone:
        users = [user for user in find_users(connection, plan.kind, plan.id) if user not in names]
        if users:
            kind, id_ = users[0]
            more = f" and {len(users) - 1} more" if len(users) > 1 else ""
            raise KioskError(
                f"The {plan.kind.value} '{plan.id}' is used by the {kind.value} '{id_}'{more}; "
                "take it out there first."
            )


def _close_up(connection: Connection, plans: list[_Plan]) -> list[Change]:
    """Let positions count from 0 without gaps, with the moved records where they are wanted."""
    wanted: dict[tuple[RecordKind, str], dict[str, int]] = {}
    before: dict[RecordName, str | None] = {}
    for plan in plans:
        old, new = plan.before.get(POSITION), None if plan.is_gone else plan.after.get(POSITION)
        is_moved = old != new or plan.before.get(CHAPTER) != plan.after.get(CHAPTER)
        if plan.kind is RecordKind.EXHIBIT or not is_moved:
            continue
        before[plan.kind, plan.id] = old
        for place in {plan.before.get(CHAPTER), plan.after.get(CHAPTER)}:
            wanted.setdefault((plan.kind, json.loads(place or '""')), {})
        if new is not None:
            wanted[plan.kind, json.loads(plan.after.get(CHAPTER, '""'))][plan.id] = json.loads(new)
    made = []
    for (kind, chapter), moved in wanted.items():
        made += _renumber(connection, kind, chapter, moved, before)
    return made


def _renumber(
    connection: Connection,
    kind: RecordKind,
    chapter: str,
    moved: Mapping[str, int],
    before: Mapping[RecordName, str | None],
) -> list[Change]:
    table = TABLE_OF[kind]
    query = select(RecordRow.id, table.c.record, table.c.position).join(
        table, table.c.record == RecordRow.key
    )
    if kind is RecordKind.PANEL:
        within = select(RecordRow.key).where(RecordRow.kind == RecordKind.CHAPTER, RecordRow.id == chapter)
        query = query.where(table.c.chapter == within.scalar_subquery())
    rows = connection.execute(query.order_by(table.c.position, table.c.record)).all()
    stored = {id_: (key, position) for id_, key, position in rows}
    made, moves = [], []
    for position, id_ in enumerate(arranged(list(stored), {i: at for i, at in moved.items() if i in stored})):
        key, stands_at = stored[id_]
        if stands_at != position:
            moves.append({"of": key, "to": position})
        old, new = before.get((kind, id_), json.dumps(stands_at)), json.dumps(position)
        if old != new:
            made.append(Change(kind, id_, *POSITION, old, new))
    if moves:
        move = update(table).where(table.c.record == bindparam("of")).values(position=bindparam("to"))
        connection.execute(move, moves)
    return made


def _merged(changes: list[Change]) -> list[Change]:
    """One change a place: the last word on the position of a new record is where it came to stand."""
    return list({change.place: change for change in changes}.values())
