"""Saves what somebody changed of a record, beside what others have changed of it since."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from kiosk.domain.contents import Record, RecordKind
from kiosk.domain.editing import list_of
from kiosk.domain.record_fields import Field, Fields, fields_of
from kiosk.store.apply import edit
from kiosk.store.conflicts import ConflictError, FieldConflict
from kiosk.store.engine import writing
from kiosk.store.field_history import conflict_at
from kiosk.store.files import NO_FILES, take_files
from kiosk.store.open_record import OpenRecord
from kiosk.store.originals import NewFile
from kiosk.store.outdated import outdated_translations
from kiosk.store.revisions import Change, Occasion, Saved
from kiosk.store.stored_record import find_record, no_such
from kiosk.store.tables import RecordRow


def save_record(
    engine: Engine,
    opened: OpenRecord,
    after: Record,
    occasion: Occasion,
    files: Mapping[str, NewFile] = NO_FILES,
    originals: Path | None = None,
) -> Saved:
    """Save the fields in which `after` differs from what was opened; others stay as they are by now.

    `files` are new files by the names that the record gives them; they are copied into `originals` first.
    Raises ConflictError, with nothing saved, where somebody else changed one of these fields or lists since.
    """
    base, wanted = dict(fields_of(opened.record)), dict(fields_of(after))
    mine = {field for field in base.keys() | wanted.keys() if base.get(field) != wanted.get(field)}
    with writing(engine) as connection:
        placement = find_record(connection, opened.kind, opened.id)
        if placement is None:
            raise no_such(opened.kind, opened.id)
        current = dict(fields_of(placement.record))
        conflicts = list(_conflicts(connection, opened, mine, base, current, wanted))
        if conflicts:
            raise ConflictError(conflicts)
        new = {field: wanted.get(field) for field in mine}
        new |= outdated_translations(connection, current, new)
        changes = [
            Change(opened.kind, opened.id, *field, current.get(field), value) for field, value in new.items()
        ]
        changes = [change for change in changes if change.old != change.new]
        return edit(connection, [*changes, *new_files(connection, files, originals)], occasion)


def new_files(connection: Connection, files: Mapping[str, NewFile], originals: Path | None) -> list[Change]:
    """Take the files in; what that changes."""
    if not files:
        return []
    of_exhibit = select(RecordRow.id).where(RecordRow.kind == RecordKind.EXHIBIT)
    return take_files(connection, connection.execute(of_exhibit).scalar_one(), files, files, originals)


def _conflicts(
    connection: Connection,
    opened: OpenRecord,
    mine: Iterable[Field],
    base: Fields,
    current: Fields,
    wanted: Fields,
) -> Iterable[FieldConflict]:
    theirs = {field for field in base.keys() | current.keys() if base.get(field) != current.get(field)}
    for field in sorted(mine):
        if current.get(field) == wanted.get(field):
            continue
        scope = {field} if field[1] else {each for each in theirs if list_of(each[0]) == list_of(field[0])}
        for each in sorted(scope & theirs):
            place = (opened.kind, opened.id, *each)
            yield conflict_at(connection, place, wanted.get(each), current.get(each))
