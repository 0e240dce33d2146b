"""The languages of the exhibit as chips: each with its own name and how far its texts have come."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.list_models import RowListModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TongueRow:
    tag: str
    name: str
    state: str
    is_master: bool
    is_beside: bool


@QmlElement
@QmlUncreatable("view models are made in Python")
class TongueListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "tag": "tag",
        "languageName": "name",
        "languageState": "state",
        "isMaster": "is_master",
        "isBeside": "is_beside",
    }

    def show(self, rows: Sequence[TongueRow]) -> None:
        self.replace_rows(rows)
