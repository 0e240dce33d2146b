"""All tables of the content store."""

from sqlalchemy import Column, Table

from kiosk.store.declarative import Base
from kiosk.store.desk_tables import DeskRow
from kiosk.store.map_tables import MapRow
from kiosk.store.panel_tables import PanelRow
from kiosk.store.tables import PackageFileRow, RecordRow

__all__ = ["METADATA", "SEARCH_TABLE", "MapRow", "PanelRow", "RecordRow", "content_tables", "file_columns"]

METADATA = Base.metadata
SEARCH_TABLE = "text_search"
"""The full-text index: SQLite's own, with tables of its own beside it, and in no model."""


def content_tables() -> list[Table]:
    """The tables that hold the exhibit, each after those that it refers to."""
    of_desk = {mapper.local_table for mapper in Base.registry.mappers if issubclass(mapper.class_, DeskRow)}
    return [table for table in METADATA.sorted_tables if table not in of_desk]


def file_columns() -> list[Column[str]]:
    """Every column in which a record names a file of the package."""
    return [
        key.parent
        for table in content_tables()
        for key in table.foreign_keys
        if key.column.table.name == PackageFileRow.__tablename__
    ]
