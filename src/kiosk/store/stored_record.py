"""One record as the store holds it, read and written without the rest of the exhibit."""

from collections.abc import Iterator, Mapping
from typing import cast

from sqlalchemy import Connection, Table, delete, select
from sqlalchemy.orm import Session

from kiosk.domain.contents import Placement, RecordKind
from kiosk.domain.faults import KioskError
from kiosk.store import tables as t
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


def put_record(connection: Connection, placement: Placement, keys: StoredKeys) -> None:
    """Make the store hold the record as it is here. Its key and its files are there already."""
    key = keys[placement.kind, placement.id]
    wanted = by_table(rows_of_record(placement, keys))
    for table in content_tables():
        owner = owner_of(table)
        if owner is not None:
            replace_rows(connection, table, wanted[table.name], select(table).where(owner == key))
        elif placement.kind is RecordKind.EXHIBIT and "position" in table.columns:
            replace_rows(connection, table, wanted[table.name], select(table))


def drop_record(connection: Connection, key: int) -> None:
    """Take every row of the record away."""
    for table in reversed(content_tables()):
        owner = owner_of(table)
        if owner is not None:
            connection.execute(delete(table).where(owner == key))
    connection.exec_driver_sql(f"DELETE FROM {SEARCH_TABLE} WHERE rowid = {key:d}")  # noqa: S608 - a number
