"""Signs of life in the window: whether somebody is here, and whether they go by keys."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

POINTING = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress)
ALIVE = (*POINTING, QEvent.Type.Wheel, QEvent.Type.MouseMove, QEvent.Type.KeyPress, QEvent.Type.InputMethod)
GOING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Hands(QObject):
    """Installed on the window as its event filter; it lets everything pass."""

    stirred = Signal()
    keyModeChanged = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._goes_by_keys = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in ALIVE:
            self.stirred.emit()
        if kind in POINTING:
            self._set_key_mode(on=False)
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in GOING:
            self._set_key_mode(on=True)
        return False

    def _set_key_mode(self, *, on: bool) -> None:
        if on != self._goes_by_keys:
            self._goes_by_keys = on
            self.keyModeChanged.emit(on)
