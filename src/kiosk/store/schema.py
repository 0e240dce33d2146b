"""All tables of the content store."""

from kiosk.store.declarative import Base
from kiosk.store.map_tables import MapRow
from kiosk.store.panel_tables import PanelRow
from kiosk.store.tables import RecordRow

__all__ = ["METADATA", "MapRow", "PanelRow", "RecordRow"]

METADATA = Base.metadata
