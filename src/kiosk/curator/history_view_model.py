"""The history of the open record: who changed what and when, and the way back to how it was."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from sqlalchemy import Engine

from kiosk.curator.content import Content
from kiosk.domain.comparison import PieceKind, compare
from kiosk.domain.contents import RecordKind
from kiosk.shell.list_models import RowListModel
from kiosk.store.history import HistoryEntry, history_of
from kiosk.store.restore import restore_record
from kiosk.store.revisions import Change

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

UNTOLD = ("id", "kind")
MARKS = {PieceKind.REMOVED: ("<s>", "</s>"), PieceKind.ADDED: ("<b>", "</b>"), PieceKind.SAME: ("", "")}


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """`number` is written out: Qt's whole numbers are smaller than Python's. Each of `changes` is styled."""

    number: str
    at: str
    by: str
    reason: str
    milestone: str
    edits: int
    fields: list[str]
    languages: list[str]
    changes: list[str]
    is_newest: bool


@QmlElement
@QmlUncreatable("view models are made in Python")
class HistoryListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "number": "number",
        "at": "at",
        "by": "by",
        "reason": "reason",
        "milestone": "milestone",
        "edits": "edits",
        "fields": "fields",
        "languages": "languages",
        "changes": "changes",
        "isNewest": "is_newest",
    }


@QmlElement
@QmlUncreatable("view models are made in Python")
class HistoryViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    restored = Signal()

    def __init__(self, content: Content, looking: Content, parent: QObject) -> None:
        super().__init__(parent)
        self._content = content
        self._looking = looking
        self._of: tuple[RecordKind, str] = (RecordKind.EXHIBIT, "")
        self._is_read = False
        self._rows = HistoryListModel(self)

    @property
    def rows_now(self) -> Sequence[HistoryRow]:
        return self._rows.rows()

    def open(self, kind: RecordKind, id_: str) -> None:
        """Read the history of a record."""
        self._of = (kind, id_)
        self._is_read = False
        self._rows.replace_rows([])
        self._looking.do(lambda engine: history_of(engine, kind, id_), self._show)

    @Slot(str)
    def restore(self, number: str) -> None:
        """Make the record as it was after that revision; what is there now stays in the history."""
        kind, id_ = self._of
        occasion = self._content.occasion("Restored from the history")

        def bring_back(engine: Engine) -> None:
            restore_record(engine, kind, id_, int(number), occasion)

        self._content.do(bring_back, lambda _none: self.restored.emit())

    def _show(self, entries: tuple[HistoryEntry, ...]) -> None:
        self._rows.replace_rows([row_of(entry, is_newest=at == 0) for at, entry in enumerate(entries)])
        self._is_read = True
        self.changed.emit()

    @Property(HistoryListModel, constant=True)
    def rows(self) -> HistoryListModel:
        return self._rows

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return self._is_read and not self._rows.rows()


def row_of(entry: HistoryEntry, *, is_newest: bool) -> HistoryRow:
    """The entry as it is told: what was written, without what merely became stale by it."""
    known = [each for each in entry.changes if not each.field.startswith("(") and each.field not in UNTOLD]
    told = [each for each in known if words_in(each.old) != words_in(each.new)] or known
    return HistoryRow(
        str(entry.number),
        entry.at,
        entry.by,
        entry.reason,
        entry.milestone,
        entry.edits,
        [change.field for change in told],
        [change.language for change in told],
        [compared(change) for change in told],
        is_newest,
    )


def compared(change: Change) -> str:
    """Old and new words run together, styled: what went is struck out, what came is bold."""
    return "".join(_pieces(words_in(change.old), words_in(change.new)))


def words_in(document: str | None) -> str:
    """The words of a value as the history keeps it; nothing for none."""
    if document is None:
        return ""
    value = json.loads(document)
    if isinstance(value, dict):
        return str(value.get("text", ""))
    return ", ".join(str(each) for each in value) if isinstance(value, list) else str(value)


def _pieces(old: str, new: str) -> Iterator[str]:
    for piece in compare(old, new):
        before, after = MARKS[piece.kind]
        yield f"{before}{escape(piece.text, quote=False)}{after}"
