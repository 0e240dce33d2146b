"""Films and sounds within a visit: while one plays the idle clock stands, and each visit begins as loud."""

from PySide6.QtCore import QObject, Slot

from kiosk.shell.idle import IdleClock
from kiosk.shell.playback import PlaybackViewModel
from kiosk.visitor.guide import Guide


class Listening(QObject):
    def __init__(
        self, playback: PlaybackViewModel, idle: IdleClock, guide: Guide, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._playback = playback
        self._idle = idle
        self._guide = guide
        playback.playingChanged.connect(self._hold_or_release)

    @Slot(bool)
    def _hold_or_release(self, is_playing: bool) -> None:
        if is_playing:
            self._idle.hold()
        else:
            self._idle.release()

    @Slot()
    def reset_after_visit(self) -> None:
        """Said whenever the journey has moved."""
        if not self._guide.journey.is_visit:
            self._playback.reset()
