"""When frames reach the screen."""

from itertools import pairwise
from time import monotonic

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtQuick import QQuickWindow

MS = 1000.0


class FrameWatch(QObject):
    """Notes the time, in seconds, at which each frame of a window is shown."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.times: list[float] = []
        window.frameSwapped.connect(self._note, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> float:
        """Forget earlier frames. Returns the time."""
        self.times.clear()
        return monotonic()

    def intervals_ms(self) -> list[float]:
        """The time from each frame to the next."""
        return [(later - earlier) * MS for earlier, later in pairwise(self.times)]

    def have_stopped(self, for_ms: float) -> bool:
        """Nothing has been drawn for so long."""
        return not self.times or (monotonic() - self.times[-1]) * MS >= for_ms

    @Slot()
    def _note(self) -> None:
        self.times.append(monotonic())


class ChangeWatch(FrameWatch):
    """Notes only frames that look different from the one before; looking at each takes its time."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last = window.grabWindow()

    @Slot()
    def _note(self) -> None:
        shown_at = monotonic()
        picture = self._window.grabWindow()
        if picture != self._last:
            self.times.append(shown_at)
            self._last = picture

    def stop(self) -> None:
        """Look at no more frames."""
        self._window.frameSwapped.disconnect(self._note)
