"""Tells when the attract screen has been drawn for the first time, with its picture and text in it."""

import json
import sys
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QWindow
from PySide6.QtQuick import QQuickItem, QQuickWindow

SEEN = 0.02


class FirstFrameTeller(QObject):
    """Prints one line of JSON and ends the program: the time on the system's monotonic clock in seconds, the
    window's width and height in pixels, and whether it fills the screen.

    Looking must not cost what it measures: it goes through the items only until it has found the picture. The
    words of the attract screen are made together with it and need no time of their own.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._picture: QQuickItem | None = None
        window.frameSwapped.connect(self._look, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _look(self) -> None:
        now = monotonic()
        self._picture = self._picture or _wide_picture(self._window.contentItem(), self._window.width() / 2)
        if self._picture and self._picture.property("progress") == 1 and self._picture.opacity() > SEEN:
            self._tell(now)
            QCoreApplication.exit(0)

    def _tell(self, now: float) -> None:
        told = {
            "first_frame": now,
            "size": [self._window.width(), self._window.height()],
            "is_full_screen": self._window.visibility() is QWindow.Visibility.FullScreen,
        }
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


def _wide_picture(item: QQuickItem, least_width: float) -> QQuickItem | None:
    if not item.isVisible():
        return None
    if item.inherits("QQuickImageBase") and item.width() > least_width:
        return item
    found = (_wide_picture(child, least_width) for child in item.childItems())
    return next((picture for picture in found if picture is not None), None)
