"""Rows of a table, all at once and in their order."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import cast

from sqlalchemy import Column, Select, Table, select
from sqlalchemy.orm import Session

from kiosk.store.declarative import Base

OWNERS = ("key", "record", "panel", "media", "source", "map")


class RowSets:
    """What a session sees of each table, or of the rows that belong to the record with the key `only`."""

    def __init__(self, session: Session, only: int | None = None) -> None:
        self._session = session
        self._only = only

    def all[R: Base](self, table: type[R]) -> Sequence[R]:
        return self._session.scalars(self._query(table)).all()

    def listed[R: Base](self, table: type[R]) -> Sequence[R]:
        """The rows by their `position`."""
        return self._session.scalars(self._query(table).order_by(table.__table__.c.position)).all()

    def grouped[R: Base](self, table: type[R], key: Callable[[R], int]) -> Mapping[int, list[R]]:
        """The rows by what they belong to, each list by `position`."""
        groups: dict[int, list[R]] = defaultdict(list)
        for row in self.listed(table):
            groups[key(row)].append(row)
        return groups

    def _query[R: Base](self, table: type[R]) -> Select[R]:
        owner = owner_of(cast("Table", table.__table__))
        return (
            select(table) if self._only is None or owner is None else select(table).where(owner == self._only)
        )


def owner_of(table: Table) -> Column[int] | None:
    """The column that names the record which a row belongs to; None where all rows are the exhibit's own."""
    for name in OWNERS:
        if name in table.primary_key.columns:
            return table.c[name]
    return None
