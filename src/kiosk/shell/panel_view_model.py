"""A panel as QML sees it: one object that is filled with one panel after another."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.editions.views import PanelView, QuoteView
from kiosk.shell.list_models import (
    FigureListModel,
    PersonListModel,
    SourceListModel,
    StepListModel,
    SupportListModel,
    TermListModel,
)
from kiosk.shell.original_view_model import OriginalViewModel
from kiosk.shell.picture_view_models import PictureListModel, PictureViewModel
from kiosk.shell.playback import PlaybackViewModel
from kiosk.shell.recording_view_model import RecordingViewModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NO_PANEL = PanelView("", "", "", "")
NO_QUOTE = QuoteView("", "", "", "", "", "", "", "", "")


@QmlElement
@QmlUncreatable("view models are made in Python")
class PanelViewModel(QObject):  # type: ignore[operator]
    """`isFresh` until `markSeen`: what moves but once asks for it. A panel entered again is fresh again, one
    told in another language is not."""

    changed = Signal()
    freshChanged = Signal()

    def __init__(self, parent: QObject, playback: PlaybackViewModel | None = None) -> None:
        super().__init__(parent)
        self._view = NO_PANEL
        self._quote = NO_QUOTE
        self._is_fresh = True
        self._picture = PictureViewModel(self)
        self._pictures = PictureListModel(self)
        self._recording = RecordingViewModel(self, playback)
        self._figures = FigureListModel(self)
        self._people = PersonListModel(self)
        self._steps = StepListModel(self)
        self._terms = TermListModel(self)
        self._sources = SourceListModel(self)
        self._supports = SupportListModel(self)
        self._original = OriginalViewModel(self)

    @property
    def view(self) -> PanelView:
        return self._view

    def show(self, view: PanelView, folder: Path) -> None:
        """Show `view`, whose files lie below `folder`."""
        self._picture.show(view.picture, folder)
        self._pictures.show(view.pictures, folder)
        self._recording.show(view.recording, folder)
        if view == self._view or view.id != self._view.id:
            self._set_fresh(True)
        if view == self._view:
            return
        self._view = view
        self._quote = view.quote or NO_QUOTE
        self._figures.show(view.figures)
        self._people.show(view.people)
        self._steps.show(view.steps)
        self._terms.show(view.terms)
        self._sources.show(view.sources)
        self._supports.show(view.supports)
        self._original.show(self._quote.original)
        self.changed.emit()

    @Slot()
    def markSeen(self) -> None:
        self._set_fresh(False)

    def _set_fresh(self, is_fresh: bool) -> None:
        if self._is_fresh != is_fresh:
            self._is_fresh = is_fresh
            self.freshChanged.emit()

    @Property(bool, notify=freshChanged)
    def isFresh(self) -> bool:
        return self._is_fresh

    @Property(PictureViewModel, constant=True)
    def picture(self) -> PictureViewModel:
        return self._picture

    @Property(RecordingViewModel, constant=True)
    def recording(self) -> RecordingViewModel:
        return self._recording

    @Property(PictureListModel, constant=True)
    def pictures(self) -> PictureListModel:
        return self._pictures

    @Property(FigureListModel, constant=True)
    def figures(self) -> FigureListModel:
        return self._figures

    @Property(PersonListModel, constant=True)
    def people(self) -> PersonListModel:
        return self._people

    @Property(StepListModel, constant=True)
    def steps(self) -> StepListModel:
        return self._steps

    @Property(TermListModel, constant=True)
    def terms(self) -> TermListModel:
        return self._terms

    @Property(SourceListModel, constant=True)
    def sources(self) -> SourceListModel:
        return self._sources

    @Property(SupportListModel, constant=True)
    def supports(self) -> SupportListModel:
        return self._supports

    @Property(OriginalViewModel, constant=True)
    def original(self) -> OriginalViewModel:
        """What the quoted words were translated from."""
        return self._original

    @Property(bool, notify=changed)
    def isReady(self) -> bool:
        return self._view is not NO_PANEL

    @Property(str, notify=changed)
    def panelId(self) -> str:
        return self._view.id

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._view.kind

    @Property(str, notify=changed)
    def mapId(self) -> str:
        """The map that a panel shows, or nothing."""
        return self._view.map

    @Property(str, notify=changed)
    def heading(self) -> str:
        return self._view.heading

    @Property(str, notify=changed)
    def date(self) -> str:
        return self._view.date

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def paragraphs(self) -> list[str]:
        return list(self._view.paragraphs)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def reported(self) -> list[str]:
        return list(self._view.reported)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def notKnown(self) -> list[str]:
        return list(self._view.not_known)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def transcript(self) -> list[str]:
        return list(self._view.transcript)

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._quote.words

    @Property(str, notify=changed)
    def openMark(self) -> str:
        return self._quote.open_mark

    @Property(str, notify=changed)
    def closeMark(self) -> str:
        return self._quote.close_mark

    @Property(str, notify=changed)
    def speaker(self) -> str:
        return self._quote.speaker

    @Property(str, notify=changed)
    def speakerId(self) -> str:
        return self._quote.speaker_id

    @Property(str, notify=changed)
    def speakerRole(self) -> str:
        return self._quote.speaker_role

    @Property(str, notify=changed)
    def occasion(self) -> str:
        return self._quote.occasion

    @Property(str, notify=changed)
    def work(self) -> str:
        return self._quote.work

    @Property(str, notify=changed)
    def passageId(self) -> str:
        return self._quote.passage
