"""The one gate through which touches and keys come into a window."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.shell.key_table import KEY_OF_ACTION, Action

TOUCHES = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchEnd,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.Wheel,
)
KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)
MODIFIERS_OF_SHORTCUTS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
DIGITS = range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)


class InputGate(QObject):
    """Installed on a window as its event filter.

    Touches pass, and are told of. Of keys only the known ones pass, each as its action's one key, and never
    by repetition: a held key acts once, whatever the keyboard makes of it. Shortcuts end here.
    """

    touched = Signal()
    keyed = Signal()

    def __init__(self, table: Mapping[int, Action], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in TOUCHES:
            self.touched.emit()
            return False
        if kind in KEYS and isinstance(event, QKeyEvent):
            return self._keep_out(watched, event)
        return False

    def _keep_out(self, window: QObject, event: QKeyEvent) -> bool:
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press:
            self.keyed.emit()
        if event.isAutoRepeat() or event.modifiers() & MODIFIERS_OF_SHORTCUTS:
            return True
        if event.key() in DIGITS:
            return False
        action = self._table.get(event.key())
        if action is None:
            return True
        key = KEY_OF_ACTION[action]
        if event.key() == key:
            return False
        QCoreApplication.sendEvent(window, QKeyEvent(event.type(), key, Qt.KeyboardModifier.NoModifier))
        return True
