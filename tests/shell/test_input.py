"""The gate into a window: touches pass, known keys pass once, nothing else does."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest

from kiosk.shell.input import InputGate
from kiosk.shell.key_table import Action, code_of, key_table


class Window(QWindow):
    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


@pytest.fixture
def gate(qapp: QCoreApplication) -> InputGate:
    return InputGate(key_table([("F13", "left")]), qapp)


@pytest.fixture
def window(gate: InputGate) -> Iterator[Window]:
    window = Window()
    window.installEventFilter(gate)
    window.show()
    yield window
    window.removeEventFilter(gate)
    window.close()


def test_an_arrow_passes(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert window.keys == [Qt.Key.Key_Left]


def test_a_keypads_own_key_arrives_as_the_arrow_it_stands_for(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_F13)
    assert window.keys == [Qt.Key.Key_Left]


def test_every_key_that_selects_arrives_as_the_same_one(window: Window) -> None:
    for key in (Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(window, key)
    assert window.keys == [Qt.Key.Key_Return] * 3


def test_a_held_key_acts_once(window: Window) -> None:
    for is_repeat in (False, True, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, "", is_repeat
        )
        QGuiApplication.sendEvent(window, event)
    assert window.keys == [Qt.Key.Key_Right]


@pytest.mark.parametrize("key", [Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_F4, Qt.Key.Key_Tab, Qt.Key.Key_F11])
def test_unknown_keys_and_shortcuts_end_at_the_gate(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(window, key)
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.keys == []


def test_every_touch_and_every_key_is_told_of(gate: InputGate, window: Window) -> None:
    told: list[str] = []
    gate.touched.connect(lambda: told.append("touched"))
    gate.keyed.connect(lambda: told.append("keyed"))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    QTest.keyClick(window, Qt.Key.Key_Q)
    assert told == ["touched", "touched", "keyed"]


def test_the_table_has_a_key_for_each_of_the_six() -> None:
    six = {Action.UP, Action.DOWN, Action.LEFT, Action.RIGHT, Action.SELECT, Action.HELP}
    assert six <= set(key_table().values())
    assert code_of("NoSuchKey") is None
