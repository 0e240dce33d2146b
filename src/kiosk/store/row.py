"""A row that a table is to hold."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from kiosk.domain.contents import RecordKind
from kiosk.store.declarative import Base

type Keys = Mapping[tuple[RecordKind, str], int]
"""The keys of all records by kind and id."""


class Row(NamedTuple):
    table: type[Base]
    values: dict[str, Any]
