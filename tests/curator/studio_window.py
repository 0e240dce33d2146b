"""The real studio in a window, and the hands and eyes of a curator: taps, keys, words typed, names."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.curator.app import CuratorApplication

PATIENCE_MS = 20_000
STEPS = 8
NAME, EDITOR, PASSWORD = "Јелена", "Петар", "vetar nosi lisce 42"


class Clock:
    """A monotonic clock that goes when it is told."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class StudioWindow:
    """The application as a curator has it. It speaks English, so that names are the sources' own."""

    application: CuratorApplication
    window: QQuickWindow
    qtbot: QtBot
    finger: QPointingDevice
    clock: Clock
    warnings: list[str] = field(default_factory=list)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def settle(self) -> None:
        """Let the window draw, and with that give everything its place."""
        with self.qtbot.waitSignal(self.window.frameSwapped, timeout=PATIENCE_MS):
            self.window.update()

    def items(self, item: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Everything that stands in the window and can be used."""
        for child in (item or self.window.contentItem()).childItems():
            if child.isVisible() and child.isEnabled() and child.opacity() > 0:
                yield child
                yield from self.items(child)

    def item(self, name: str, *, beginning: bool = False) -> QQuickItem | None:
        """The item that a screen reader calls so."""
        for each in self.items():
            said = name_of(each)
            if said and (said == name or (beginning and said.startswith(name))):
                return each
        return None

    def find(self, name: str, *, beginning: bool = False) -> QQuickItem:
        self.wait_until(lambda: self.item(name, beginning=beginning) is not None)
        found = self.item(name, beginning=beginning)
        assert found is not None
        return found

    def sees(self, words: str) -> bool:
        return self.item(words) is not None

    def wait_to_see(self, words: str, *, beginning: bool = False) -> None:
        self.find(words, beginning=beginning)

    def tap(self, name: str, *, beginning: bool = False) -> None:
        """Touch the item of that name, as soon as it stands in the window."""
        self.find(name, beginning=beginning)
        self.settle()
        x, y = middle_of(self.find(name, beginning=beginning))
        point = QPoint(round(x), round(y))
        QTest.touchEvent(self.window, self.finger).press(0, point, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, point, self.window).commit()

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Draw one finger from here to there, and let go."""
        way = [
            QPoint(
                round(start[0] + (end[0] - start[0]) * step / STEPS),
                round(start[1] + (end[1] - start[1]) * step / STEPS),
            )
            for step in range(STEPS + 1)
        ]
        QTest.touchEvent(self.window, self.finger).press(0, way[0], self.window).commit()
        for point in way[1:]:
            self.settle()  # a window takes moves up frame by frame
            QTest.touchEvent(self.window, self.finger).move(0, point, self.window).commit()
        self.settle()
        QTest.touchEvent(self.window, self.finger).release(0, way[-1], self.window).commit()

    def write(self, name: str, words: str) -> None:
        """Put the words into the field of that name, in the place of what is there."""
        self.find(name).forceActiveFocus()
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.press(Qt.Key.Key_Delete)
        self.type(words)

    def type(self, words: str) -> None:
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self.window, event)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)

    def text_of(self, name: str) -> str:
        return str(self.find(name).property("text"))

    def create_administrator(self) -> None:
        """Come in as the very first."""
        self.write("Name", NAME)
        self.write("Password", PASSWORD)
        self.write("The password again", PASSWORD)
        self.tap("Create the account")
        self.wait_for_desk()

    def sign_in(self, name: str = NAME, password: str = PASSWORD) -> None:
        self.write("Name", name)
        self.write("Password", password)
        self.press(Qt.Key.Key_Return)

    def wait_for_desk(self) -> None:
        desk = self.application.desk
        self.wait_until(lambda: desk.editor.isOpen and desk.editor.exhibit is not None)

    def wait_until_saved(self) -> None:
        self.wait_until(lambda: not self.application.desk.editor.isSaving)

    def let_pass(self, seconds: float) -> None:
        """Let so much time go by for the clocks."""
        self.clock.now += seconds
        self.application.idle.tick()
        self.application.session.tick()


def name_of(item: QQuickItem) -> str:
    """What a screen reader says of an item."""
    described = QAccessible.queryAccessibleInterface(item)
    return described.text(QAccessible.Text.Name) if described is not None else ""


def middle_of(item: QQuickItem) -> tuple[float, float]:
    point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    return point.x(), point.y()
