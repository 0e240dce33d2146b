"""The real application in a window, and the hands and eyes of a visitor: taps, swipes, keys, names."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.transliteration import to_latin
from kiosk.shell.spatial_focus import Box, box_of, controls_below, innermost_focus
from kiosk.visitor.app import VisitorApplication
from kiosk.visitor.journey import Journey

SCREEN_MS = 5000
STEPS_OF_A_SWIPE = 8
ARROWS = {"left": Qt.Key.Key_Left, "right": Qt.Key.Key_Right, "up": Qt.Key.Key_Up, "down": Qt.Key.Key_Down}

HOME, ACCESS, LANGUAGE = "Почетак", "Приступ", "Језик"
NEXT, BACK, CLOSE = "Даље", "Назад", "Затвори"
SOURCES, ENLARGE, CLOSE_PICTURE = "Како знамо?", "Увећај слику", "Затвори слику"
STAY, HELP = "Да, ту сам", "Како се користи изложба"


class Clock:
    """A monotonic clock that goes when it is told."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class KioskWindow:
    """The application as a visitor has it. Names are written in Cyrillic and sought in the script shown."""

    application: VisitorApplication
    window: QQuickWindow
    qtbot: QtBot
    finger: QPointingDevice
    clock: Clock
    warnings: list[str] = field(default_factory=list)

    @property
    def journey(self) -> Journey:
        return self.application.guide.journey

    def wait_until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=SCREEN_MS)

    def wait_for_screen(self, screen: str) -> None:
        self.wait_until(lambda: self.journey.screen.value == screen)

    def settle(self) -> None:
        """Let the window draw, and with that give everything its place."""
        with self.qtbot.waitSignal(self.window.frameSwapped, timeout=SCREEN_MS):
            self.window.update()

    def in_script(self, name: str) -> str:
        return to_latin(name) if self.journey.comfort.language == "sr-Latn" else name

    def items(self, item: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Everything that stands in the window."""
        for child in (item or self.window.contentItem()).childItems():
            if child.isVisible() and child.opacity() > 0:
                yield child
                yield from self.items(child)

    def page(self, place: int) -> QQuickItem | None:
        """The page of that panel of the chapter, once it fills the window."""
        for item in self.items():
            is_page = str(item.metaObject().className()).startswith("ChapterPage")
            if is_page and item.property("index") == place and item.mapToScene(QPointF(0, 0)).x() == 0:
                return item
        return None

    def controls(self) -> list[QQuickItem]:
        """What can be used now, within the window."""
        return [each for each in controls_below(self.window.contentItem()) if self._is_within(each)]

    def control(self, name: str, *, beginning: bool = False) -> QQuickItem | None:
        wanted = self.in_script(name)
        for each in self.controls():
            said = name_of(each)
            if said == wanted or (beginning and said.startswith(wanted)):
                return each
        return None

    def sees(self, words: str) -> bool:
        """Whether an item with this accessible name stands in the window."""
        return any(name_of(each) == words for each in self.items() if self._is_within(each))

    def tap(self, name: str, *, beginning: bool = False) -> None:
        """Touch the control of that name, as soon as it can be used."""
        self.wait_until(lambda: self.control(name, beginning=beginning) is not None)
        self.settle()
        control = self.control(name, beginning=beginning)
        assert control is not None
        self.tap_at(*middle_of(control))

    def tap_at(self, x: float, y: float) -> None:
        point = QPoint(round(x), round(y))
        QTest.touchEvent(self.window, self.finger).press(0, point, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, point, self.window).commit()

    def swipe(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Draw one finger over the screen, quickly."""
        way = [
            QPoint(
                round(start[0] + (end[0] - start[0]) * step / STEPS_OF_A_SWIPE),
                round(start[1] + (end[1] - start[1]) * step / STEPS_OF_A_SWIPE),
            )
            for step in range(STEPS_OF_A_SWIPE + 1)
        ]
        QTest.touchEvent(self.window, self.finger).press(0, way[0], self.window).commit()
        for point in way[1:]:
            self.qtbot.wait(8)
            QTest.touchEvent(self.window, self.finger).move(0, point, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, way[-1], self.window).commit()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.window, QKeyEvent(kind, key, modifier))

    def focused_name(self) -> str:
        focused = self.window.activeFocusItem()
        return name_of(focused) if focused is not None else ""

    def go_to(self, name: str, *, beginning: bool = False) -> None:
        """Go by arrow keys to the control of that name, as one does who sees where it is."""
        self.wait_until(lambda: self.control(name, beginning=beginning) is not None)
        self.settle()
        for _ in range(40):
            goal = self.control(name, beginning=beginning)
            focused = innermost_focus(self.controls())
            if goal is not None and goal is focused:
                return
            self.press(ARROWS["down"] if focused is None or goal is None else self._arrow(focused, goal))
        raise AssertionError(f"{name} was not reached by arrow keys from {self.focused_name()}")

    def choose(self, name: str, *, beginning: bool = False) -> None:
        """Go to a control by keys, and select it."""
        self.go_to(name, beginning=beginning)
        self.press(Qt.Key.Key_Return)

    def let_pass(self, seconds: float) -> None:
        """Let so much time go by for the idle clock."""
        self.clock.now += seconds
        self.application.idle.tick()

    def _arrow(self, origin: QQuickItem, goal: QQuickItem) -> Qt.Key:
        here, there = box_of(origin), box_of(goal)
        down, across = there.top - here.bottom, there.left - here.right
        up, back = here.top - there.bottom, here.left - there.right
        return ARROWS[max((down, "down"), (up, "up"), (across, "right"), (back, "left"))[1]]

    def _is_within(self, item: QQuickItem) -> bool:
        box = box_of(item)
        window = Box(0, 0, self.window.width(), self.window.height())
        x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        return window.left <= x < window.right and window.top <= y < window.bottom


def name_of(item: QObject) -> str:
    """What a screen reader says of an item."""
    described = QAccessible.queryAccessibleInterface(item)
    return described.text(QAccessible.Text.Name) if described is not None else ""


def middle_of(item: QQuickItem) -> tuple[float, float]:
    point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    return point.x(), point.y()
