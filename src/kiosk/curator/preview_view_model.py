"""The visitor's true view of what is being written, within a moment of every keystroke."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.curator.composing import Composed, Shown, compose, shown_media
from kiosk.curator.draft import Opened, Words
from kiosk.curator.draft_pictures import DraftPictures
from kiosk.curator.editor_view_model import EditorViewModel
from kiosk.curator.map_source import MapSource
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import KioskError
from kiosk.domain.languages import MASTER
from kiosk.editions.views import PanelView
from kiosk.media.recordings import RecordingFacts
from kiosk.publishing.recordings import TakenRecording
from kiosk.shell.jobs import JobRunner, Ok, Outcome
from kiosk.shell.map.map_view_model import MapViewModel
from kiosk.shell.panel_view_model import PanelViewModel
from kiosk.shell.settings import TEXT_SCALES, THEMES

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("view models are made in Python")
class PreviewViewModel(QObject):  # type: ignore[operator]
    """`fault` is the sentence why the last words cannot be shown; then the view stays as it was."""

    changed = Signal()
    composed = Signal()
    languageChanged = Signal()

    def __init__(
        self, editor: EditorViewModel, pictures: DraftPictures, maps: MapSource, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._pictures = pictures
        self._maps = maps
        self._runner = JobRunner(self)
        self._panel = PanelViewModel(self)
        self._map = MapViewModel(self)
        self._language = MASTER
        self._theme = THEMES[0]
        self._text_scale = TEXT_SCALES[0]
        self._is_portrait = False
        self._shown: Composed | None = None
        self._fault = ""
        self._is_busy = False
        self._is_due = False
        editor.drafted.connect(self.refresh)
        pictures.made.connect(self.refresh)
        maps.found.connect(self._show_map)

    @property
    def view_now(self) -> PanelView:
        """The panel that is shown."""
        return self._panel.view

    @property
    def language_now(self) -> str:
        return self._language

    def close(self) -> None:
        self._runner.close()

    @Slot()
    def refresh(self) -> None:
        """Compose what is written now; while that is under way, remember only that there is more to come."""
        if self._is_busy:
            self._is_due = True
            return
        base, opened = self._editor.exhibit, self._editor.opened_now
        if base is None or opened is None:
            return
        words = dict(self._editor.words)
        media_ids = shown_media(base, opened)
        shown = Shown(self._language, self._pictures.prepared(media_ids), self._recordings(media_ids))
        self._is_busy = True
        self._runner.run(lambda: _attempt(base, opened, words, shown), self._show)

    @Slot(str)
    def setLanguage(self, tag: str) -> None:
        if tag != self._language:
            self._language = tag
            self.languageChanged.emit()
            self.changed.emit()
            self._show_map()
            self.refresh()

    @Slot(str)
    def setTheme(self, name: str) -> None:
        self._theme = name if name in THEMES else self._theme
        self.changed.emit()

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        self._text_scale = scale if scale in TEXT_SCALES else self._text_scale
        self.changed.emit()

    @Slot(bool)
    def setPortrait(self, is_portrait: bool) -> None:
        self._is_portrait = is_portrait
        self.changed.emit()

    def _recordings(self, media_ids: tuple[str, ...]) -> dict[str, TakenRecording]:
        found = {id_: self._pictures.original(id_) for id_ in media_ids}
        return {
            id_: TakenRecording(
                str(each.path), RecordingFacts(0, each.media_type, each.width or 0, each.height or 0)
            )
            for id_, each in found.items()
            if each is not None and not each.media_type.startswith("image/")
        }

    def _show(self, outcome: Outcome[Composed | KioskError | None]) -> None:
        self._is_busy = False
        if isinstance(outcome, Ok):
            self._take(outcome.value)
        if self._is_due:
            self._is_due = False
            self.refresh()

    def _take(self, result: Composed | KioskError | None) -> None:
        self._fault = str(result) if isinstance(result, KioskError) else ""
        if isinstance(result, Composed):
            self._shown = result
            self._panel.show(result.view, Path("/"))
            self._show_map()
            self.composed.emit()
        self.changed.emit()

    @Slot()
    def _show_map(self) -> None:
        """The map as the edition on the screen has it: a panel only points at it."""
        if self._shown is None or not self._shown.view.map:
            return
        found = self._maps.find(self._shown.view.map, self._language)
        if found is not None:
            self._map.show(*found)
            self._map.stand_at("", self._shown.view.map_steps)

    @Property(PanelViewModel, constant=True)
    def panel(self) -> PanelViewModel:
        return self._panel

    @Property(MapViewModel, constant=True)
    def map(self) -> MapViewModel:
        return self._map

    @Property(bool, notify=changed)
    def isReady(self) -> bool:
        return self._shown is not None

    @Property(str, notify=changed)
    def eyebrow(self) -> str:
        return self._shown.eyebrow if self._shown else ""

    @Property(int, notify=changed)
    def place(self) -> int:
        return self._shown.place if self._shown else 0

    @Property(int, notify=changed)
    def placeCount(self) -> int:
        return self._shown.of if self._shown else 1

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._language

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._theme

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return self._text_scale

    @Property(bool, notify=changed)
    def isPortrait(self) -> bool:
        return self._is_portrait


def _attempt(base: Exhibit, opened: Opened, words: Words, shown: Shown) -> Composed | KioskError | None:
    try:
        return compose(base, opened, words, shown)
    except KioskError as fault:
        return fault
