"""Rows of a table, all at once and in their order."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.store.declarative import Base


class RowSets:
    """What a session sees of each table."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all[R: Base](self, table: type[R]) -> Sequence[R]:
        return self._session.scalars(select(table)).all()

    def listed[R: Base](self, table: type[R]) -> Sequence[R]:
        """The rows by their `position`."""
        return self._session.scalars(select(table).order_by(table.__table__.c.position)).all()

    def grouped[R: Base](self, table: type[R], key: Callable[[R], int]) -> Mapping[int, list[R]]:
        """The rows by what they belong to, each list by `position`."""
        groups: dict[int, list[R]] = defaultdict(list)
        for row in self.listed(table):
            groups[key(row)].append(row)
        return groups
