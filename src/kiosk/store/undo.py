"""Takes back what a person did, and does it again: new edits, so that nothing is lost by either."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, select

from kiosk.domain.contents import RecordKind
from kiosk.domain.editing import is_same_version
from kiosk.domain.faults import KioskError
from kiosk.domain.record_fields import Fields, text_from
from kiosk.domain.undo import EditKind, MadeEdit, Stacks, stacks_of
from kiosk.store.apply import edit
from kiosk.store.conflicts import ConflictError
from kiosk.store.desk_tables import EditRow, RevisionRow
from kiosk.store.engine import reading, writing
from kiosk.store.field_history import conflict_at
from kiosk.store.files import FILE_FIELD
from kiosk.store.outdated import outdated_translations
from kiosk.store.revisions import CHAPTER, POSITION, Change, Occasion, Saved, placed_fields
from kiosk.store.stored_record import find_record

type RecordName = tuple[RecordKind, str]

REMEMBERED = 1000
"""How many of a person's edits, newest first, can be undone at most."""


@dataclass(frozen=True, slots=True)
class UndoState:
    """The reasons of the edits that would be undone, and done again; None where there is none."""

    undo: str | None
    redo: str | None


def undo_state(engine: Engine, by: str) -> UndoState:
    with reading(engine) as connection:
        stacks = _stacks(connection, by)
        undo, redo = (_reason(connection, stack) for stack in (stacks.undo, stacks.redo))
    return UndoState(undo, redo)


def undo(engine: Engine, occasion: Occasion) -> Saved:
    """Take back the last edit of `occasion.by`.

    Raises ConflictError where somebody has changed the same since, KioskError where there is nothing to undo.
    """
    with writing(engine) as connection:
        stack = _stacks(connection, occasion.by).undo
        if not stack:
            raise KioskError("There is nothing to undo.")
        changes = [change.backwards for change in reversed(changes_of(connection, stack[-1]))]
        return redone(connection, changes, occasion, EditKind.UNDO, stack[-1])


def redo(engine: Engine, occasion: Occasion) -> Saved:
    """Do again what `occasion.by` undid last. Raises as `undo` does."""
    with writing(engine) as connection:
        stack = _stacks(connection, occasion.by).redo
        if not stack:
            raise KioskError("There is nothing to redo.")
        return redone(connection, changes_of(connection, stack[-1]), occasion, EditKind.REDO, stack[-1])


def changes_of(connection: Connection, number: int) -> list[Change]:
    """The changes that an edit made."""
    columns = (
        RevisionRow.record_kind,
        RevisionRow.record_id,
        RevisionRow.field,
        RevisionRow.language,
        RevisionRow.old_value,
        RevisionRow.new_value,
    )
    query = select(*columns).where(RevisionRow.edit == number).order_by(RevisionRow.number)
    return [Change(*row) for row in connection.execute(query)]


def redone(
    connection: Connection, changes: list[Change], occasion: Occasion, kind: EditKind, of: int | None
) -> Saved:
    """Make the changes if all stands as it did before them. Raises ConflictError if not."""
    current: dict[RecordName, Fields] = {}
    conflicts = []
    for change in list(changes):
        name = (change.kind, change.id)
        if (change.field, change.language) == POSITION and None not in (change.old, change.new):
            continue
        if name not in current:
            placement = find_record(connection, *name)
            current[name] = dict(placed_fields(placement)) if placement else {}
        stands = current[name].get((change.field, change.language))
        is_place = (change.field, change.language) in (POSITION, CHAPTER) and stands is not None
        if change.field.startswith(FILE_FIELD):
            continue
        if is_place or _is_same(change, stands):
            continue
        if _is_mark(change):
            changes.remove(change)
        else:
            conflicts.append(conflict_at(connection, change.place, change.new, stands))
    if conflicts:
        raise ConflictError(conflicts)
    return edit(connection, [*changes, *_marks(connection, current, changes)], occasion, kind, of)


def _is_mark(change: Change) -> bool:
    """Whether a change only tells from which words a translation was made."""
    old, new = (text_from(value) if value else None for value in (change.old, change.new))
    return bool(change.language) and old is not None and is_same_version(old, new)


def _marks(
    connection: Connection, current: dict[RecordName, Fields], changes: list[Change]
) -> Iterator[Change]:
    """What translations that were made in the meantime are to remember when their master text goes back."""
    for (kind, id_), known in current.items():
        new = {
            (each.field, each.language): each.new for each in changes if (each.kind, each.id) == (kind, id_)
        }
        if known:
            for field, value in outdated_translations(connection, known, new).items():
                yield Change(kind, id_, *field, known.get(field), value)


def _is_same(change: Change, stands: str | None) -> bool:
    if stands == change.old or not change.language:
        return stands == change.old
    return is_same_version(*(text_from(value) if value else None for value in (change.old, stands)))


def _stacks(connection: Connection, by: str) -> Stacks:
    query = select(EditRow.number, EditRow.kind, EditRow.of).where(EditRow.made_by == by)
    rows = connection.execute(query.order_by(EditRow.number.desc()).limit(REMEMBERED)).all()
    return stacks_of(MadeEdit(*row) for row in reversed(rows))


def _reason(connection: Connection, stack: tuple[int, ...]) -> str | None:
    if not stack:
        return None
    reason: str = connection.execute(select(EditRow.reason).where(EditRow.number == stack[-1])).scalar_one()
    return reason
