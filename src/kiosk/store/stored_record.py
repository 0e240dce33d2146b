"""One record as the store holds it, read and written without the rest of the exhibit."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import cast

from sqlalchemy import Connection, Table, delete, literal, select
from sqlalchemy.orm import Session, aliased

from kiosk.domain.contents import Placement, RecordKind
from kiosk.domain.faults import KioskError
from kiosk.store import tables as t
from kiosk.store.files import FILE_TABLES
from kiosk.store.map_tables import MapRow
from kiosk.store.panel_tables import PanelRow
from kiosk.store.read_exhibit import RecordReader
from kiosk.store.replace import by_table, replace_rows
from kiosk.store.row_sets import owner_of
from kiosk.store.rows import rows_of_record
from kiosk.store.schema import SEARCH_TABLE, content_tables

TABLE_OF: Mapping[RecordKind, Table] = {
    kind: cast("Table", row.__table__)
    for kind, row in (
        (RecordKind.EXHIBIT, t.ExhibitRow),
        (RecordKind.CHAPTER, t.ChapterRow),
        (RecordKind.PANEL, PanelRow),
        (RecordKind.MEDIA, t.MediaRow),
        (RecordKind.PERSON, t.PersonRow),
        (RecordKind.PLACE, t.PlaceRow),
        (RecordKind.TERM, t.TermRow),
        (RecordKind.SOURCE, t.SourceRow),
        (RecordKind.PASSAGE, t.PassageRow),
        (RecordKind.MAP, MapRow),
    )
}
"""The table that holds what only a kind of record has."""

NOUN = {RecordKind.MEDIA: "media record", RecordKind.TERM: "glossary term"}


@cache
def tables_of(kind: RecordKind) -> tuple[Table, ...]:
    """The tables that hold what a record of the kind is made of, each after those that it refers to."""
    return tuple(table for table in content_tables() if table not in FILE_TABLES and _holds(table, kind))


def _holds(table: Table, kind: RecordKind) -> bool:
    owner = owner_of(table)
    if owner is None:
        return kind is RecordKind.EXHIBIT
    if owner.name in {"record", "key"}:
        return table not in TABLE_OF.values() or table is TABLE_OF[kind]
    return owner.name == kind.value


class StoredKeys(Mapping[tuple[RecordKind, str], int]):
    """The keys of the records that are stored, looked up as they are asked for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[RecordKind, str], int] = {}

    def __getitem__(self, place: tuple[RecordKind, str]) -> int:
        if place not in self._known:
            key = find_key(self._connection, *place)
            if key is None:
                raise no_such(*place)
            self._known[place] = key
        return self._known[place]

    def __iter__(self) -> Iterator[tuple[RecordKind, str]]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)


def find_key(connection: Connection, kind: RecordKind, id_: str) -> int | None:
    query = select(t.RecordRow.key).where(t.RecordRow.kind == kind, t.RecordRow.id == id_)
    return connection.execute(query).scalar()


def no_such(kind: RecordKind, id_: str) -> KioskError:
    noun = NOUN.get(kind, kind.value)
    return KioskError(f"There is no {noun} '{id_}' any more; look into the bin, or choose another one.")


def find_record(connection: Connection, kind: RecordKind, id_: str) -> Placement | None:
    """The record and where it stands, or None where there is none."""
    key = find_key(connection, kind, id_)
    if key is None:
        return None
    table = TABLE_OF[kind]
    own = connection.execute(select(table).where(table.c.record == key)).mappings().one()
    chapter = ""
    if kind is RecordKind.PANEL:
        of_chapter = select(t.RecordRow.id).where(t.RecordRow.key == own["chapter"])
        chapter = connection.execute(of_chapter).scalar_one()
    with Session(connection) as session:
        record = RecordReader(session, key).one(kind)
    return Placement(kind, id_, record, own.get("position", 0), chapter)


def find_place(connection: Connection, kind: RecordKind, id_: str) -> tuple[int, str] | None:
    """Where a record stands: its position, and the chapter of a panel; None where there is none."""
    table, chapter = TABLE_OF[kind], aliased(t.RecordRow)
    if kind is RecordKind.EXHIBIT:
        return None
    query = select(table.c.position, chapter.id if kind is RecordKind.PANEL else literal(""))
    query = query.join(t.RecordRow, t.RecordRow.key == table.c.record)
    if kind is RecordKind.PANEL:
        query = query.join(chapter, chapter.key == table.c.chapter)
    row = connection.execute(query.where(t.RecordRow.kind == kind, t.RecordRow.id == id_)).first()
    return (row[0], row[1]) if row else None


def put_record(connection: Connection, placement: Placement, keys: StoredKeys) -> None:
    """Make the store hold the record as it is here. Its key and its files are there already."""
    key = keys[placement.kind, placement.id]
    wanted = by_table(rows_of_record(placement, keys))
    for table in tables_of(placement.kind):
        owner = owner_of(table)
        stored = select(table) if owner is None else select(table).where(owner == key)
        replace_rows(connection, table, wanted[table.name], stored)


def drop_record(connection: Connection, kind: RecordKind, key: int) -> None:
    """Take every row of the record away."""
    for table in reversed(tables_of(kind)):
        owner = owner_of(table)
        if owner is not None:
            connection.execute(delete(table).where(owner == key))
    connection.exec_driver_sql(f"DELETE FROM {SEARCH_TABLE} WHERE rowid = {key:d}")  # noqa: S608 - a number
