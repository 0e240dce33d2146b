"""A finger, or two, on the window."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.visitor.tour.scene import take_apart
from kiosk.visitor.waiting import let_run

STEP_MS = 8


class Finger:
    """Touches a window as a person would. Positions are in pixels."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device: QPointingDevice = QTest.createTouchDevice()

    def tap(self, at: QPoint) -> None:
        self.press(at)
        self.release(at)

    def press(self, at: QPoint) -> None:
        QTest.touchEvent(self._window, self._device).press(0, at, self._window).commit()

    def release(self, at: QPoint) -> None:
        QTest.touchEvent(self._window, self._device).release(0, at, self._window).commit()

    def drag(self, start: QPoint, end: QPoint, steps: int = 12) -> None:
        """Move from `start` to `end` and let go while still moving: a flick."""
        self.press(start)
        for step in range(1, steps + 1):
            let_run(STEP_MS)
            QTest.touchEvent(self._window, self._device).move(
                0, _between(start, end, step / steps), self._window
            ).commit()
        self.release(end)

    def pinch(self, centre: QPoint, start: int, end: int, steps: int = 40) -> None:
        """Two fingers, each `start` pixels from `centre`, move until they are `end` pixels from it."""
        self._two("press", centre, start)
        for step in range(1, steps + 1):
            let_run(STEP_MS)
            self._two("move", centre, round(start + (end - start) * step / steps))
        self._two("release", centre, end)

    def _two(self, act: str, centre: QPoint, apart: int) -> None:
        event = QTest.touchEvent(self._window, self._device)
        for finger, side in ((0, -1), (1, 1)):
            getattr(event, act)(finger, centre + QPoint(side * apart, 0), self._window)
        event.commit()


def _between(start: QPoint, end: QPoint, share: float) -> QPoint:
    return (QPointF(start) * (1 - share) + QPointF(end) * share).toPoint()


def middle_of(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def control_with(window: QQuickWindow, attribute: str, value: str) -> QQuickItem:
    """The control in reach whose property has that value. Raises LookupError when there is none."""
    for control in take_apart(window).controls:
        if control.item.property(attribute) == value and control.item.isEnabled():
            return control.item
    raise LookupError(f"there is no control whose {attribute} is {value}")
