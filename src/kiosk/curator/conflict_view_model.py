"""Two people wrote the same field: both versions, and the choice between them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.list_models import RowListModel
from kiosk.store.conflicts import FieldConflict

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ConflictRow:
    label: str
    language: str
    yours: str
    theirs: str
    by: str
    at: str


@QmlElement
@QmlUncreatable("view models are made in Python")
class ConflictListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "label": "label",
        "language": "language",
        "yours": "yours",
        "theirs": "theirs",
        "by": "by",
        "at": "at",
    }


@QmlElement
@QmlUncreatable("view models are made in Python")
class ConflictViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    mineKept = Signal()
    theirsTaken = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._conflicts: tuple[FieldConflict, ...] = ()
        self._rows = ConflictListModel(self)

    @property
    def conflicts(self) -> tuple[FieldConflict, ...]:
        return self._conflicts

    def show(self, conflicts: Sequence[FieldConflict]) -> None:
        self._conflicts = tuple(conflicts)
        self._rows.replace_rows(
            [
                ConflictRow(each.field, each.language, each.your_text, each.their_text, each.by, each.at)
                for each in conflicts
            ]
        )
        self.changed.emit()

    @Slot()
    def keepMine(self) -> None:
        """Save mine over theirs, which stay in the history."""
        self.mineKept.emit()
        self.show(())

    @Slot()
    def takeTheirs(self) -> None:
        self.theirsTaken.emit()
        self.show(())

    @Property(ConflictListModel, constant=True)
    def rows(self) -> ConflictListModel:
        return self._rows

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return bool(self._conflicts)
