"""Puts rows in the place of others, and touches only those that differ."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, cast

from sqlalchemy import Connection, Select, Table, delete, insert, tuple_, update

from kiosk.store.row import Row

type Values = dict[str, Any]
type PrimaryKey = tuple[Any, ...]


def by_table(rows: Iterable[Row]) -> Mapping[str, dict[PrimaryKey, Values]]:
    """Rows by the names of their tables, and by their primary keys."""
    sorted_out: dict[str, dict[PrimaryKey, Values]] = defaultdict(dict)
    for row in rows:
        table = cast("Table", row.table.__table__)
        sorted_out[table.name][tuple(row.values[column.name] for column in table.primary_key)] = row.values
    return sorted_out


def replace_rows(
    connection: Connection, table: Table, wanted: Mapping[PrimaryKey, Values], place_of: Select[Any]
) -> None:
    """Make `wanted` take the place of the rows that `place_of` finds in the table."""
    names = [column.name for column in table.primary_key]
    found = connection.execute(place_of).mappings()
    stored = {tuple(row[name] for name in names): dict(row) for row in found}
    gone = stored.keys() - wanted.keys()
    if gone:
        connection.execute(delete(table).where(tuple_(*table.primary_key).in_(sorted(gone))))
    for key, values in wanted.items():
        if key in stored and stored[key] != values:
            where = [column == part for column, part in zip(table.primary_key, key, strict=True)]
            connection.execute(update(table).where(*where).values(**values))
    new = [values for key, values in wanted.items() if key not in stored]
    if new:
        connection.execute(insert(table), new)
