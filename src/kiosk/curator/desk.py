"""The desk: tree, form, visitor's view, problems and editions, and how a change in one reaches the others."""

import secrets
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from sqlalchemy import Engine

from kiosk.curator.content import Content
from kiosk.curator.draft_pictures import DraftPictures
from kiosk.curator.editor_view_model import EditorViewModel
from kiosk.curator.exhibit_reader import ExhibitReader, Reading
from kiosk.curator.history_view_model import HistoryViewModel
from kiosk.curator.map_source import MapSource
from kiosk.curator.preview_view_model import PreviewViewModel
from kiosk.curator.problems_view_model import ProblemsViewModel, record_to_open
from kiosk.curator.publishing_view_model import PublishingViewModel
from kiosk.curator.structure_view_model import StructureViewModel
from kiosk.curator.tree_view_model import TreeViewModel
from kiosk.curator.values_view_model import ValuesViewModel
from kiosk.domain.contents import RecordKind
from kiosk.domain.findings import Finding
from kiosk.shell.jobs import JobRunner
from kiosk.store.bin import purge_bin
from kiosk.store.presence import Presence, everybody, gone, here
from kiosk.store.undo import UndoState, redo, undo, undo_state

HEARTBEAT_MS = 10_000


class Desk(QObject):
    """Begins when somebody has signed in. What only looks has a thread of its own, so that no save waits."""

    undoChanged = Signal()
    othersChanged = Signal()
    recordOpened = Signal()
    fieldWanted = Signal(str, str, str, str)

    def __init__(self, content: Content, parent: QObject) -> None:
        super().__init__(parent)
        self._content = content
        self._looks = JobRunner(self)
        self._looking = Content(content.home, self._looks, self, content.now)
        self._looking.refused.connect(content.refused)
        self._window = secrets.token_hex(8)
        self._undo = UndoState(None, None)
        self._others = ""
        self._wanted_field: tuple[str, str, str, str] | None = None
        self.tree = TreeViewModel(content, self._looking, self)
        self.structure = StructureViewModel(content, self)
        self.editor = EditorViewModel(content, self)
        self.values = ValuesViewModel(content, self.editor, self)
        self.reader = ExhibitReader(content.home, self)
        self.pictures = DraftPictures(content.home.previews, self)
        self.maps = MapSource(content.home, self._looks, self)
        self.preview = PreviewViewModel(self.editor, self.pictures, self.maps, self)
        self.problems = ProblemsViewModel(self)
        self.publishing = PublishingViewModel(content, self)
        self.history = HistoryViewModel(content, self._looking, self)
        self._pulse = QTimer(self, interval=HEARTBEAT_MS)
        self._connect()

    def _connect(self) -> None:
        self.tree.chosen.connect(self.open)
        self.tree.rearranged.connect(self._changed)
        self.structure.changed.connect(self._changed)
        self.structure.made.connect(self.open)
        self.structure.removed.connect(self._removed)
        self.editor.opened.connect(self._opened)
        self.editor.saved.connect(self._changed)
        self.editor.undoAsked.connect(self.undo)
        self.editor.redoAsked.connect(self.redo)
        self.editor.gone.connect(self._changed)
        self.values.saved.connect(self._changed)
        self.history.restored.connect(self._refreshed)
        self.publishing.published.connect(self._published)
        self.reader.read.connect(self._take_reading)
        self.reader.checked.connect(self._take_findings)
        self._pulse.timeout.connect(self.beat)

    def begin(self) -> None:
        """Lay everything out for whoever has signed in."""
        now = self._content.now()
        self._content.do(lambda engine: purge_bin(engine, now))
        self.reader.read_now()
        self.tree.read()
        self._read_undo()
        self._pulse.start()

    @Slot()
    def end(self) -> None:
        """Save what is being written, and say that nobody is here any more."""
        self._pulse.stop()
        self.editor.flush()
        window = self._window
        self._content.do(lambda engine: gone(engine, window))

    def close(self) -> None:
        self._pulse.stop()
        self.publishing.child.stop()
        self._looks.close()
        self.reader.close()
        self.preview.close()
        self.pictures.close()

    @Slot(str, str)
    def open(self, kind: str, id_: str) -> None:
        """Work on that record; of those that have no form of their own, on the panel that shows it."""
        wanted = record_to_open(RecordKind(kind), id_, self.editor.exhibit) if self.editor.exhibit else None
        record_kind, record_id = wanted or (RecordKind(kind), id_)
        self.tree.stand_at(record_kind, record_id)
        self.editor.open(record_kind, record_id)

    def go_to(self, kind: RecordKind, id_: str, field: str, language: str) -> None:
        self._wanted_field = (kind.value, id_, field, language)
        if language and language != self.editor.master_now:
            self.editor.showBeside(language)
        opened = self.editor.opened_now
        if opened is not None and any((kind, id_) == (each.kind, each.id) for each in opened.records):
            self._opened()
        else:
            self.open(kind.value, id_)

    def go_along(self, step: int) -> None:
        rows = self.tree.rows_now
        at = next((place for place, row in enumerate(rows) if row.is_selected), -1) + step
        if 0 <= at < len(rows):
            self.open(rows[at].kind, rows[at].id)

    def add_panel(self, kind: str, heading: str) -> None:
        selected, id_ = self.tree.selected
        chapter = self.tree.chapter_of(id_) if selected is RecordKind.PANEL else id_
        rows = self.tree.rows_now
        place = next((row.place + 1 for row in rows if row.is_selected and row.kind == "panel"), -1)
        if chapter:
            self.structure.addPanel(kind, chapter, place, heading)

    def remove(self) -> None:
        kind, id_ = self.tree.selected
        if id_:
            self.editor.flush()
            self.structure.remove(kind.value, id_)

    @Slot()
    def _removed(self) -> None:
        """What was open is gone: on to what stands before it."""
        self.go_along(-1)

    def open_history(self) -> None:
        kind, id_ = self.tree.selected
        if id_:
            self.editor.flush()
            self.history.open(kind, id_)

    @Slot()
    def undo(self) -> None:
        self._go_back(undo, "Undone")

    @Slot()
    def redo(self) -> None:
        self._go_back(redo, "Redone")

    @Slot()
    def beat(self) -> None:
        """Say that one is here, hear who else is, and see what they wrote."""
        kind, id_ = self.tree.selected
        if not id_:
            return
        window, account, now = self._window, self._content.account, self._content.now()

        def look(engine: Engine) -> tuple[tuple[Presence, ...], tuple[Presence, ...]]:
            return here(engine, window, account, kind, id_, now), everybody(engine, now)

        self._looking.do(look, lambda found: self._see(*found), lambda _fault: None)
        self.editor.reopen()

    @property
    def can_undo(self) -> bool:
        return self._undo.undo is not None

    @property
    def can_redo(self) -> bool:
        return self._undo.redo is not None

    @property
    def others_here(self) -> str:
        return self._others

    def _go_back(self, step: object, reason: str) -> None:
        self.editor.flush()
        occasion = self._content.occasion(reason)
        act = undo if step is undo else redo
        self._content.do(lambda engine: act(engine, occasion), lambda _saved: self._refreshed())

    @Slot()
    def _refreshed(self) -> None:
        self.editor.reopen()
        self._changed()

    @Slot()
    def _changed(self) -> None:
        self.tree.read()
        self._read_undo()
        self.reader.read_soon()

    @Slot()
    def _published(self) -> None:
        self.maps.forget()
        self._changed()

    @Slot()
    def _opened(self) -> None:
        opened = self.editor.opened_now
        if opened is not None:
            self.problems.stand_at(frozenset((each.kind, each.id) for each in opened.records))
        self.recordOpened.emit()
        if self._wanted_field is not None:
            self.fieldWanted.emit(*self._wanted_field)
            self._wanted_field = None
        self.beat()

    def _read_undo(self) -> None:
        account = self._content.account
        self._looking.do(lambda engine: undo_state(engine, account), self._take_undo)

    def _take_undo(self, state: UndoState) -> None:
        self._undo = state
        self.undoChanged.emit()

    def _see(self, at_this: Sequence[Presence], all_: Sequence[Presence]) -> None:
        me = self._content.account
        self._others = ", ".join(sorted({each.account for each in at_this if each.account != me}))
        self.tree.mark_people({(each.kind, each.id): each.account for each in all_ if each.account != me})
        self.othersChanged.emit()

    @Slot(object)
    def _take_reading(self, reading: Reading) -> None:
        self.pictures.know(reading.originals)
        self.structure.take_exhibit(reading.exhibit)
        self.editor.take_exhibit(reading.exhibit)
        self.preview.refresh()

    @Slot(object)
    def _take_findings(self, findings: list[Finding]) -> None:
        if self.editor.exhibit is not None:
            self.problems.show(findings, self.editor.exhibit)
            self.tree.mark(self.problems.worst)
