"""The form of one record: what is typed is saved within a second, and nobody is overwritten silently."""

import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.curator.conflict_view_model import ConflictViewModel
from kiosk.curator.content import Content
from kiosk.curator.draft import Numbers, Opened, Place, SavedWords, Words, open_with_media, save_words
from kiosk.curator.editor_state import EditorState
from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import KioskError
from kiosk.domain.texts import Text, value_of

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SAVE_AFTER_MS = 300
TICK_MS = 1000


@QmlElement
@QmlUncreatable("view models are made in Python")
class EditorViewModel(EditorState):  # type: ignore[operator]
    saved = Signal()
    drafted = Signal()
    gone = Signal()
    undoAsked = Signal()
    redoAsked = Signal()

    def __init__(
        self, content: Content, parent: QObject, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent, monotonic)
        self._content = content
        self._numbers: Numbers = {}
        self._conflict = ConflictViewModel(self)
        self._conflict.mineKept.connect(self._keep_mine)
        self._conflict.theirsTaken.connect(self._take_theirs)
        self._save_timer = QTimer(self, interval=SAVE_AFTER_MS, singleShot=True)
        self._save_timer.timeout.connect(self.flush)
        self._tick_timer = QTimer(self, interval=TICK_MS)
        self._tick_timer.timeout.connect(self._tick)
        self._tick_timer.start()

    def take_exhibit(self, exhibit: Exhibit) -> None:
        """Know the rest of the exhibit: its languages, and what fields may name."""
        self._exhibit = exhibit
        self.languagesChanged.emit()
        self._fill()

    def open(self, kind: RecordKind, id_: str) -> None:
        """Show another record; what was written in this one is saved first."""
        self.flush()
        self._wanted = (kind, id_)
        self._content.do(lambda engine: open_with_media(engine, kind, id_), self._show, self._is_gone)

    def reopen(self) -> None:
        """Read the record again: somebody may have changed it."""
        if self._opened is not None and not self._words:
            main = self._opened.main
            self._content.do(
                lambda engine: open_with_media(engine, main.kind, main.id), self._show_again, self._is_gone
            )

    @Slot(str, str, str, str)
    def write(self, record_kind: str, record_id: str, field: str, words: str) -> None:
        """The master's words, as they are typed."""
        self._write((RecordKind(record_kind), record_id, field, self._master), words)

    @Slot(str, str, str, str)
    def translate(self, record_kind: str, record_id: str, field: str, words: str) -> None:
        """The translation's words, as they are typed; Latin ones take the place of the derived."""
        self._write((RecordKind(record_kind), record_id, field, self._other), words)

    @Slot(str, str, str)
    def deriveAgain(self, record_kind: str, record_id: str, field: str) -> None:
        """Take away the words that somebody wrote over the derived ones."""
        self._write((RecordKind(record_kind), record_id, field, self._other), "")

    @Slot(str, str, str, str, bool)
    def review(self, record_kind: str, record_id: str, field: str, language: str, reviewed: bool) -> None:
        """Say that a text is as it should be, or that it is a draft after all."""
        place = (RecordKind(record_kind), record_id, field, language)
        if words := value_of(self._texts_at(place), language):
            self._change(place, Text(words, reviewed=reviewed))
            self.flush()

    @Slot()
    def askUndo(self) -> None:
        """The keys for it, pressed in a text."""
        self.undoAsked.emit()

    @Slot()
    def askRedo(self) -> None:
        self.redoAsked.emit()

    @Slot()
    def flush(self) -> None:
        """Save what has not been saved."""
        self._save_timer.stop()
        if not self._words or self._opened is None:
            return
        words, numbers, main = dict(self._words), self._numbers, self._opened.main
        self._is_saving = True
        occasion = self._content.occasion("Text written")
        self._content.do(
            lambda engine: save_words(engine, words, numbers, (main.kind, main.id), occasion),
            lambda result: self._saved(words, result),
            self._not_saved,
        )
        self.savedChanged.emit()

    def _write(self, place: Place, words: str) -> None:
        if self._opened is None or words == value_of(self._texts_at(place), place[3]):
            return
        self._change(place, Text(words, reviewed=False) if words.strip() else None)

    def _change(self, place: Place, text: Text | None) -> None:
        self._words = {**self._words, place: text}
        self._fill_texts()
        if not self._save_timer.isActive():
            self._save_timer.start()
        self.savedChanged.emit()
        self.drafted.emit()

    def _saved(self, words: Words, result: SavedWords) -> None:
        self._is_saving = False
        main = result.opened.main
        settled = {place for place in result.done if self._words.get(place, ...) == words[place]}
        self._words = {place: text for place, text in self._words.items() if place not in settled}
        if result.done:
            self._saved_at = self._monotonic()
        if self._opened is not None and (main.kind, main.id) == (
            self._opened.main.kind,
            self._opened.main.id,
        ):
            self._take(result.opened)
            self._fill()
            self.drafted.emit()
        if result.conflicts:
            self._conflict.show(result.conflicts)
        self.savedChanged.emit()
        self.saved.emit()

    def _not_saved(self, fault: KioskError) -> None:
        self._is_saving = False
        self.savedChanged.emit()
        self._content.refused.emit(str(fault))

    def _show(self, opened: Opened) -> None:
        if (opened.main.kind, opened.main.id) != self._wanted:
            return
        self._words = {}
        self._take(opened)
        self._fill()
        self.opened.emit()
        self.drafted.emit()

    def _show_again(self, opened: Opened) -> None:
        if (opened.main.kind, opened.main.id) == self._wanted and not self._words:
            self._take(opened)
            self._fill()
            self.drafted.emit()

    def _take(self, opened: Opened) -> None:
        """Show the records as they are; a field that is being written keeps what it is based on."""
        self._opened = opened
        for place, number in opened.numbers().items():
            if place not in self._words:
                self._numbers[place] = max(number, self._numbers.get(place, 0))

    def _is_gone(self, _fault: KioskError) -> None:
        self._opened, self._words = None, {}
        self._fill()
        self.opened.emit()
        self.gone.emit()

    @Slot()
    def _keep_mine(self) -> None:
        for each in self._conflict.conflicts:
            self._numbers[each.kind, each.id, each.field, each.language] = each.number
        self.flush()

    @Slot()
    def _take_theirs(self) -> None:
        taken = {(each.kind, each.id, each.field, each.language) for each in self._conflict.conflicts}
        self._words = {place: text for place, text in self._words.items() if place not in taken}
        self.savedChanged.emit()
        self._fill()
        self.reopen()

    @Slot()
    def _tick(self) -> None:
        if self._saved_at is not None:
            self.savedChanged.emit()

    @Property(ConflictViewModel, constant=True)
    def conflict(self) -> ConflictViewModel:
        return self._conflict
