"""Which records name a record: where a picture is shown, who cites a source."""

from sqlalchemy import Column, Connection, Engine, Table, select

from kiosk.domain.contents import RecordKind
from kiosk.store.engine import reading
from kiosk.store.row_sets import owner_of
from kiosk.store.schema import content_tables
from kiosk.store.stored_record import TABLE_OF, find_key
from kiosk.store.tables import ExhibitRow, RecordRow, TextRow

type RecordName = tuple[RecordKind, str]


def users_of(engine: Engine, kind: RecordKind, id_: str) -> tuple[RecordName, ...]:
    """The records that name this one, by kind and id. Texts that mark a glossary term are among them."""
    with reading(engine) as connection:
        users = find_users(connection, kind, id_)
        if kind is RecordKind.TERM:
            marked = select(TextRow.record).where(TextRow.value.contains(f"[[{id_}|", autoescape=True))
            users = _names(connection, {*connection.execute(marked).scalars()})
    return users


def find_users(connection: Connection, kind: RecordKind, id_: str) -> tuple[RecordName, ...]:
    """The records that refer to this one and cannot be without it."""
    key = find_key(connection, kind, id_)
    if key is None:
        return ()
    users: set[int] = set()
    for table in content_tables():
        for column in _columns_to(table, TABLE_OF[kind]):
            owner = owner_of(table)
            of_user = select(ExhibitRow.record) if owner is None else select(owner).where(column == key)
            if owner is not None or connection.execute(select(column).where(column == key)).first():
                users |= {*connection.execute(of_user).scalars()}
    return _names(connection, users - {key})


def _columns_to(table: Table, target: Table) -> list[Column[int]]:
    """The columns of a table that name such a record, but for the one that names its owner."""
    owner = owner_of(table)
    return [
        key.parent
        for key in table.foreign_keys
        if key.column.table is target and key.column.name == "record" and key.parent is not owner
    ]


def _names(connection: Connection, keys: set[int]) -> tuple[RecordName, ...]:
    query = select(RecordRow.kind, RecordRow.id).where(RecordRow.key.in_(keys)).order_by(RecordRow.key)
    return tuple((kind, id_) for kind, id_ in connection.execute(query))
