"""The bin: what was deleted in the last 30 days, and the way back."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, and_, delete, func, or_, select

from kiosk.domain.contents import RecordKind
from kiosk.domain.faults import KioskError
from kiosk.domain.undo import EditKind
from kiosk.store.audit import Act, add_entry
from kiosk.store.desk_tables import BinnedRow, EditRow, RevisionRow
from kiosk.store.engine import reading, writing
from kiosk.store.files import FILE_FIELD
from kiosk.store.revisions import CHAPTER, Change, Occasion, Saved
from kiosk.store.schema import file_columns
from kiosk.store.stored_record import find_key
from kiosk.store.tables import MediaFileRow, PackageFileRow
from kiosk.store.undo import changes_of, redone

KEPT_DAYS = 30


@dataclass(frozen=True, slots=True)
class Binned:
    """A deleted record; `parts` panels went with a chapter. `edit` is the edit that deleted it."""

    edit: int
    kind: RecordKind
    id: str
    title: str
    parts: int
    at: str
    by: str


def binned(engine: Engine) -> tuple[Binned, ...]:
    """What lies in the bin, the newest first."""
    columns = (
        BinnedRow.edit,
        BinnedRow.kind,
        BinnedRow.id,
        BinnedRow.title,
        EditRow.made_at,
        EditRow.made_by,
    )
    query = (
        select(*columns)
        .join(EditRow, EditRow.number == BinnedRow.edit)
        .where(BinnedRow.part_of.is_(None))
        .order_by(BinnedRow.edit.desc(), BinnedRow.kind, BinnedRow.id)
    )
    counts = select(BinnedRow.edit, BinnedRow.part_of, func.count()).group_by(
        BinnedRow.edit, BinnedRow.part_of
    )
    with reading(engine) as connection:
        parts = {(edit, chapter): count for edit, chapter, count in connection.execute(counts)}
        return tuple(
            Binned(edit, kind, id_, title, parts.get((edit, id_), 0) * (kind is RecordKind.CHAPTER), at, by)
            for edit, kind, id_, title, at, by in connection.execute(query)
        )


def restore_binned(engine: Engine, edit: int, kind: RecordKind, id_: str, occasion: Occasion) -> Saved:
    """Take a record out of the bin, a chapter with the panels that went with it, to where it stood.

    Raises KioskError where it is not in the bin, its place is taken, or its chapter is gone.
    """
    with writing(engine) as connection:
        names = _names(connection, edit, kind, id_)
        changes = [
            change.backwards for change in changes_of(connection, edit) if (change.kind, change.id) in names
        ]
        _refuse_homeless(connection, changes, names)
        saved = redone(connection, changes, occasion, EditKind.EDIT, None)
        add_entry(connection, Act.RESTORE, occasion.by, f"{kind} {id_} from the bin", occasion.at)
    return saved


def purge_bin(engine: Engine, now: str) -> int:
    """Forget what was deleted more than 30 days before `now` (UTC); how many records that were.

    Files that only they used are spoken of no more, and `sweep_originals` removes them.
    A clock that stands wrong in the past purges nothing.
    """
    limit = (datetime.fromisoformat(now) - timedelta(days=KEPT_DAYS)).isoformat(timespec="seconds")
    with writing(engine) as connection:
        old = select(EditRow.number).where(EditRow.made_at < limit)
        purged: int = connection.execute(delete(BinnedRow).where(BinnedRow.edit.in_(old))).rowcount
        _forget_files(connection, limit)
        if purged:
            add_entry(connection, Act.PURGE, "kiosk", f"{purged} records deleted before {limit}", now)
    return purged


def _names(connection: Connection, edit: int, kind: RecordKind, id_: str) -> set[tuple[RecordKind, str]]:
    own = and_(BinnedRow.kind == kind, BinnedRow.id == id_)
    wanted = or_(own, BinnedRow.part_of == id_) if kind is RecordKind.CHAPTER else own
    query = select(BinnedRow.kind, BinnedRow.id).where(BinnedRow.edit == edit, wanted)
    names = {(found, name) for found, name in connection.execute(query)}
    if (kind, id_) not in names:
        raise KioskError(f"The {kind.value} '{id_}' is not in the bin any more.")
    return names


def _refuse_homeless(
    connection: Connection, changes: list[Change], names: set[tuple[RecordKind, str]]
) -> None:
    for kind, id_ in names:
        if find_key(connection, kind, id_) is not None:
            raise KioskError(f"There is a {kind.value} '{id_}' again; give that one another place first.")
    for change in changes:
        if change.field == CHAPTER[0] and change.new is not None:
            chapter = (RecordKind.CHAPTER, json.loads(change.new))
            if chapter not in names and find_key(connection, *chapter) is None:
                raise KioskError(f"The chapter '{chapter[1]}' is deleted too; restore it first.")


def _forget_files(connection: Connection, limit: str) -> None:
    """Forget the names and bytes that nothing has used since `limit`."""
    recent = select(EditRow.number).where(EditRow.made_at >= limit)
    of_files = or_(
        RevisionRow.field.startswith(FILE_FIELD, autoescape=True),
        RevisionRow.record_kind.in_([RecordKind.MEDIA, RecordKind.MAP]),
    )
    old = select(RevisionRow.old_value).where(
        RevisionRow.edit.in_(recent), RevisionRow.language == "", RevisionRow.old_value.is_not(None), of_files
    )
    lately = {json.loads(value) for value in connection.execute(old).scalars() if value}
    used = {name for column in file_columns() for name in connection.execute(select(column)).scalars()}
    for name in {*connection.execute(select(PackageFileRow.name)).scalars()} - used - lately:
        connection.execute(delete(PackageFileRow).where(PackageFileRow.name == name))
    unnamed = select(MediaFileRow.sha256).where(MediaFileRow.sha256.not_in(select(PackageFileRow.sha256)))
    for digest in {*connection.execute(unnamed).scalars()} - lately:
        connection.execute(delete(MediaFileRow).where(MediaFileRow.sha256 == digest))
