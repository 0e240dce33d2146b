"""The studio as its window sees it: who is here, the language it speaks, and every part of the desk."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.curator.child_work import ChildWork, program
from kiosk.curator.content import Content
from kiosk.curator.desk import Desk
from kiosk.curator.editor_view_model import EditorViewModel
from kiosk.curator.history_view_model import HistoryViewModel
from kiosk.curator.preview_view_model import PreviewViewModel
from kiosk.curator.problems_view_model import ProblemsViewModel
from kiosk.curator.publishing_view_model import PublishingViewModel
from kiosk.curator.session_view_model import SessionViewModel
from kiosk.curator.structure_view_model import StructureViewModel
from kiosk.curator.tree_view_model import TreeViewModel
from kiosk.curator.values_view_model import ValuesViewModel
from kiosk.domain.contents import RecordKind

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LANGUAGES = ("sr-Cyrl", "sr-Latn", "en", "ru")


@dataclass(frozen=True, slots=True)
class Outside:
    """What the studio needs from the window it lives in."""

    speak: Callable[[str], None]
    pixels_per_millimetre: float


@QmlElement
@QmlUncreatable("view models are made in Python")
class StudioViewModel(QObject):  # type: ignore[operator]
    """`notice` is one sentence about something that could not be done, until it is taken away."""

    languageChanged = Signal()
    noticeChanged = Signal()
    keyModeChanged = Signal()
    undoChanged = Signal()
    othersChanged = Signal()
    picturesMade = Signal()
    recordChosen = Signal()
    fieldChosen = Signal(str, str, str, str)

    def __init__(
        self, content: Content, session: SessionViewModel, desk: Desk, outside: Outside, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._session = session
        self._desk = desk
        self._outside = outside
        self._language = LANGUAGES[0]
        self._notice = ""
        self._key_mode = False
        self._preparing = ChildWork(self)
        self._preparing.finished.connect(self._prepared)
        content.refused.connect(self.say)
        desk.undoChanged.connect(self.undoChanged)
        desk.othersChanged.connect(self.othersChanged)
        desk.recordOpened.connect(self.recordChosen)
        desk.fieldWanted.connect(self.fieldChosen)
        desk.pictures.made.connect(self.picturesMade)

    @property
    def notice_now(self) -> str:
        return self._notice

    @property
    def preparing_work(self) -> ChildWork:
        return self._preparing

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show `sentence` until it is taken away."""
        self._notice = sentence
        self.noticeChanged.emit()

    @Slot()
    def dismissNotice(self) -> None:
        self.say("")

    @Slot(str)
    def setLanguage(self, tag: str) -> None:
        if tag in LANGUAGES and tag != self._language:
            self._language = tag
            self._outside.speak(tag)
            self.languageChanged.emit()

    @Slot(bool)
    def goByKeys(self, goes: bool) -> None:
        self._key_mode = goes
        self.keyModeChanged.emit()

    @Slot()
    def prepare(self) -> None:
        """Bring in the exhibit that came with the program."""
        self._preparing.begin([*program(), "prepare", "--home", str(self._content.home.root)])

    @Slot()
    def undo(self) -> None:
        self._desk.undo()

    @Slot()
    def redo(self) -> None:
        self._desk.redo()

    @Slot(int)
    def goAlong(self, step: int) -> None:
        """To the next chapter or panel in the tree, or the one before."""
        self._desk.go_along(step)

    @Slot(str, str)
    def addPanel(self, kind: str, heading: str) -> None:
        """A new panel after the one that is open, or at the end of the chapter that is."""
        self._desk.add_panel(kind, heading)

    @Slot()
    def remove(self) -> None:
        """Throw what is open into the bin."""
        self._desk.remove()

    @Slot()
    def openHistory(self) -> None:
        self._desk.open_history()

    @Slot(str, str, str, str)
    def goToProblem(self, kind: str, id_: str, field: str, language: str) -> None:
        """Open the form that has the field, and stand in it."""
        self._desk.go_to(RecordKind(kind), id_, field, language)

    @Slot(str, result=str)
    def pictureSource(self, media_id: str) -> str:
        """The URL of a small view of a picture; empty until it has been made."""
        file = self._desk.pictures.file_of(media_id)
        return QUrl.fromLocalFile(str(file)).toString() if file else ""

    @Slot(bool)
    def _prepared(self, is_done: bool) -> None:
        if is_done:
            self._session.begin()
        else:
            self.say(self._preparing.failure)

    @Property(SessionViewModel, constant=True)
    def session(self) -> SessionViewModel:
        return self._session

    @Property(TreeViewModel, constant=True)
    def tree(self) -> TreeViewModel:
        return self._desk.tree

    @Property(StructureViewModel, constant=True)
    def structure(self) -> StructureViewModel:
        return self._desk.structure

    @Property(EditorViewModel, constant=True)
    def editor(self) -> EditorViewModel:
        return self._desk.editor

    @Property(ValuesViewModel, constant=True)
    def values(self) -> ValuesViewModel:
        return self._desk.values

    @Property(PreviewViewModel, constant=True)
    def preview(self) -> PreviewViewModel:
        return self._desk.preview

    @Property(ProblemsViewModel, constant=True)
    def problems(self) -> ProblemsViewModel:
        return self._desk.problems

    @Property(PublishingViewModel, constant=True)
    def publishing(self) -> PublishingViewModel:
        return self._desk.publishing

    @Property(HistoryViewModel, constant=True)
    def history(self) -> HistoryViewModel:
        return self._desk.history

    @Property(ChildWork, constant=True)
    def preparing(self) -> ChildWork:
        return self._preparing

    @Property(bool, notify=noticeChanged)
    def canPrepare(self) -> bool:
        return not self._content.home.content_database.exists()

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def languages(self) -> list[str]:
        return list(LANGUAGES)

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._language

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._notice

    @Property(bool, notify=keyModeChanged)
    def keyMode(self) -> bool:
        return self._key_mode

    @Property(bool, notify=undoChanged)
    def canUndo(self) -> bool:
        return self._desk.can_undo

    @Property(bool, notify=undoChanged)
    def canRedo(self) -> bool:
        return self._desk.can_redo

    @Property(str, notify=othersChanged)
    def othersHere(self) -> str:
        """The names of those who have the same record open elsewhere."""
        return self._desk.others_here

    @Property(float, constant=True)
    def pixelsPerMillimetre(self) -> float:
        return self._outside.pixels_per_millimetre
