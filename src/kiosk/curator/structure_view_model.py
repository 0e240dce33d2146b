"""What can be added, copied, thrown away and brought back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from sqlalchemy import Engine

from kiosk.curator.content import Content
from kiosk.curator.new_records import can_be_added, new_chapter, new_panel
from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.panels import PanelKind
from kiosk.shell.list_models import RowListModel
from kiosk.store.bin import Binned, binned, restore_binned
from kiosk.store.read_exhibit import read_exhibit
from kiosk.store.structure import add_record, delete_record, duplicate_chapter, duplicate_panel, free_id

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class KindRow:
    kind: str
    can_be_added: bool


@dataclass(frozen=True, slots=True)
class BinRow:
    """`edit` is written out: Qt's whole numbers are smaller than Python's."""

    edit: str
    kind: str
    id: str
    title: str
    parts: int
    at: str
    by: str


@QmlElement
@QmlUncreatable("view models are made in Python")
class KindListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {"kind": "kind", "canBeAdded": "can_be_added"}


@QmlElement
@QmlUncreatable("view models are made in Python")
class BinListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "edit": "edit",
        "kind": "kind",
        "recordId": "id",
        "title": "title",
        "parts": "parts",
        "at": "at",
        "by": "by",
    }


@QmlElement
@QmlUncreatable("view models are made in Python")
class StructureViewModel(QObject):  # type: ignore[operator]
    """Tells `changed` after every change, and `made` with the record that came of it, if one did."""

    changed = Signal()
    made = Signal(str, str)
    removed = Signal()

    def __init__(self, content: Content, parent: QObject) -> None:
        super().__init__(parent)
        self._content = content
        self._kinds = KindListModel(self)
        self._bin = BinListModel(self)

    def take_exhibit(self, exhibit: Exhibit) -> None:
        """Know which kinds of panels can be added: a film needs a film, a map a map."""
        self._kinds.replace_rows([KindRow(kind.value, can_be_added(kind, exhibit)) for kind in PanelKind])

    @Slot(str, str, int, str)
    def addPanel(self, kind: str, chapter: str, place: int, heading: str) -> None:
        """Add an empty panel under `heading`, at `place` in its chapter, or at the end where that is -1."""
        occasion = self._content.occasion("Panel added")

        def add(engine: Engine) -> str:
            id_ = free_id(engine, RecordKind.PANEL, f"{chapter}-{kind}")
            panel = new_panel(id_, PanelKind(kind), heading, read_exhibit(engine))
            add_record(engine, RecordKind.PANEL, panel, occasion, chapter, place if place >= 0 else None)
            return id_

        self._make(RecordKind.PANEL, add)

    @Slot(str)
    def addChapter(self, title: str) -> None:
        occasion = self._content.occasion("Chapter added")

        def add(engine: Engine) -> str:
            id_ = free_id(engine, RecordKind.CHAPTER, "chapter")
            add_record(engine, RecordKind.CHAPTER, new_chapter(id_, title, read_exhibit(engine)), occasion)
            return id_

        self._make(RecordKind.CHAPTER, add)

    @Slot(str, str)
    def duplicate(self, kind: str, id_: str) -> None:
        copy = duplicate_panel if kind == RecordKind.PANEL else duplicate_chapter
        occasion = self._content.occasion("Duplicated")
        self._make(RecordKind(kind), lambda engine: copy(engine, id_, occasion))

    @Slot(str, str)
    def remove(self, kind: str, id_: str) -> None:
        """Into the bin."""
        occasion = self._content.occasion("Deleted")

        def delete(engine: Engine) -> None:
            delete_record(engine, RecordKind(kind), id_, occasion)

        self._content.do(delete, lambda _none: self._tell_removed())

    @Slot()
    def openBin(self) -> None:
        self._content.do(binned, self._show_bin)

    @Slot(str, str, str)
    def restore(self, edit: str, kind: str, id_: str) -> None:
        occasion = self._content.occasion("Restored from the bin")

        def bring_back(engine: Engine) -> str:
            restore_binned(engine, int(edit), RecordKind(kind), id_, occasion)
            return id_

        self._make(RecordKind(kind), bring_back)
        self.openBin()

    def _tell_removed(self) -> None:
        self.removed.emit()
        self.changed.emit()

    def _make(self, kind: RecordKind, work: Callable[[Engine], str]) -> None:
        def tell(id_: str) -> None:
            self.changed.emit()
            if kind in (RecordKind.PANEL, RecordKind.CHAPTER):
                self.made.emit(kind.value, id_)

        self._content.do(work, tell)

    def _show_bin(self, found: tuple[Binned, ...]) -> None:
        self._bin.replace_rows(
            [
                BinRow(str(each.edit), each.kind.value, each.id, each.title, each.parts, each.at, each.by)
                for each in found
            ]
        )

    @Property(KindListModel, constant=True)
    def kinds(self) -> KindListModel:
        return self._kinds

    @Property(BinListModel, constant=True)
    def bin(self) -> BinListModel:
        return self._bin
