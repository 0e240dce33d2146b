"""A film or a sound as QML sees it, with the captions of the language."""

from bisect import bisect_right
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.editions.recording_views import RecordingView
from kiosk.shell.film_screen import FilmScreen
from kiosk.shell.playback import PlaybackViewModel

__all__ = ["FilmScreen", "RecordingViewModel"]  # QML needs both of them to be known

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NO_RECORDING = RecordingView("", "", "", 0, 0, 0, "", "", "")


@QmlElement
@QmlUncreatable("view models are made in Python")
class RecordingViewModel(QObject):  # type: ignore[operator]
    """Made once, filled with one recording after another by `show`."""

    changed = Signal()

    def __init__(self, parent: QObject, playback: PlaybackViewModel | None = None) -> None:
        super().__init__(parent)
        self._view = NO_RECORDING
        self._source = ""
        self._starts: list[int] = []
        self._playback = playback or PlaybackViewModel(self)

    def show(self, view: RecordingView | None, folder: Path) -> None:
        """Show `view`, whose file lies below `folder`; None shows nothing."""
        wanted = view or NO_RECORDING
        source = QUrl.fromLocalFile(str(folder / wanted.file)).toString() if view else ""
        if (wanted, source) == (self._view, self._source):
            return
        self._view, self._source = wanted, source
        self._starts = [cue.start_ms for cue in wanted.cues]
        self.changed.emit()

    @Slot(int, result=str)
    def captionAt(self, position_ms: int) -> str:
        """The words to be read at that moment, or an empty string; captions that overlap stand together."""
        begun = self._view.cues[: bisect_right(self._starts, position_ms)]
        return "\n".join(cue.text for cue in begun if cue.end_ms > position_ms)

    @Property(PlaybackViewModel, constant=True)
    def playback(self) -> PlaybackViewModel:
        return self._playback

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return not self._view.id

    @Property(bool, notify=changed)
    def isFilm(self) -> bool:
        return self._view.kind == "video"

    @Property(str, notify=changed)
    def source(self) -> str:
        return self._source

    @Property(int, notify=changed)
    def durationMs(self) -> int:
        return self._view.duration_ms

    @Property(str, notify=changed)
    def caption(self) -> str:
        return self._view.caption

    @Property(str, notify=changed)
    def credit(self) -> str:
        return self._view.credit

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._view.alt

    @Property(bool, notify=changed)
    def hasCaptions(self) -> bool:
        return bool(self._view.cues)
