"""Nothing that a visitor does leads out of the application, and no beating makes it stumble."""

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest
from tests.visitor.conftest import OpenKiosk
from tests.visitor.kiosk_window import KioskWindow

from kiosk.editions.home import Home
from kiosk.shell.settings import Settings
from kiosk.visitor.journey import Sheet

CTRL, ALT, META, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LETTERS = [Qt.Key(code) for code in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)]
FUNCTION_KEYS = [Qt.Key(code) for code in range(Qt.Key.Key_F1, Qt.Key.Key_F12 + 1)]
OTHERS = [
    Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Print,
    Qt.Key.Key_Pause, Qt.Key.Key_Menu, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Delete,
    Qt.Key.Key_Insert, Qt.Key.Key_Close, Qt.Key.Key_Exit, Qt.Key.Key_Back, Qt.Key.Key_HomePage,
    Qt.Key.Key_LaunchMail, Qt.Key.Key_PowerOff,
]  # fmt: skip


def open_screen(kiosk: KioskWindow, screen: str) -> None:
    view_model = kiosk.application.view_model
    if screen != "attract":
        view_model.start()
        kiosk.wait_for_screen("home")
    if screen in ("chapter", "viewer", "access"):
        view_model.openChapter(kiosk.application.guide.exhibit.route()[0].chapter)
        kiosk.wait_for_screen("chapter")
    if screen == "viewer":
        picture = kiosk.application.showcase.chapter.open_panel.picture
        assert picture is not None
        view_model.openViewer(picture.id)
        kiosk.wait_until(lambda: bool(kiosk.journey.viewed_picture))
    if screen == "access":
        view_model.openAccess()
        kiosk.wait_until(lambda: kiosk.journey.sheet is Sheet.ACCESS)


@pytest.mark.parametrize("screen", ["attract", "home", "chapter", "viewer", "access"])
def test_no_key_and_no_shortcut_leads_out(kiosk_window: KioskWindow, screen: str) -> None:
    kiosk = kiosk_window
    open_screen(kiosk, screen)
    for key in [*LETTERS, *FUNCTION_KEYS, *OTHERS]:
        for modifier in (
            Qt.KeyboardModifier.NoModifier,
            CTRL,
            ALT,
            META,
            CTRL | SHIFT,
            CTRL | ALT,
            ALT | SHIFT,
        ):
            kiosk.press(key, modifier)
    assert kiosk.window.isVisible()
    assert kiosk.journey.sheet is not Sheet.STAFF
    assert [each for each in QGuiApplication.topLevelWindows() if each.isVisible()] == [kiosk.window]


def test_the_window_does_not_close(kiosk_window: KioskWindow) -> None:
    kiosk = kiosk_window
    assert not kiosk.window.close()
    QGuiApplication.sendEvent(kiosk.window, QCloseEvent())
    assert kiosk.window.isVisible()


def test_full_screen_has_no_frame_and_no_cursor(
    open_kiosk: OpenKiosk, kiosk_home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.visitor.app import VisitorApplication

    monkeypatch.setattr(VisitorApplication, "_is_windowed", lambda _self: False)
    kiosk = open_kiosk(home=kiosk_home)
    kiosk.wait_for_screen("attract")
    assert kiosk.window.visibility() == kiosk.window.Visibility.FullScreen
    assert kiosk.window.flags() & Qt.WindowType.FramelessWindowHint
    assert kiosk.window.cursor().shape() is Qt.CursorShape.BlankCursor


def test_the_corner_of_the_staff_asks_for_a_long_hold(kiosk_window: KioskWindow) -> None:
    kiosk = kiosk_window
    kiosk.application.view_model.start()
    kiosk.wait_for_screen("home")
    for _ in range(5):
        kiosk.tap_at(20, 20)
    kiosk.qtbot.wait(50)
    assert kiosk.journey.sheet is not Sheet.STAFF


@pytest.mark.parametrize("seed", range(3))
def test_ten_fingers_and_all_keys_at_random_do_not_make_it_stumble(open_kiosk: OpenKiosk, seed: int) -> None:
    kiosk = open_kiosk(Settings(pixels_per_millimetre=3.6))
    kiosk.wait_for_screen("attract")
    chance = random.Random(seed)  # noqa: S311 - the same beating every time
    keys = [*OTHERS, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return]
    fingers: dict[int, QPoint] = {}
    for _ in range(300):
        if chance.random() < 0.2:
            kiosk.press(chance.choice(keys))
        beat(kiosk, fingers, chance)
        if chance.random() < 0.1:
            kiosk.qtbot.wait(5)
    lift_all(kiosk, fingers)
    kiosk.qtbot.wait(50)
    assert kiosk.window.isVisible()
    kiosk.let_pass(1000)
    kiosk.let_pass(1000)
    kiosk.wait_for_screen("attract")
    assert (kiosk.journey.sheet, kiosk.journey.viewed_picture) == (Sheet.NONE, "")


def beat(kiosk: KioskWindow, fingers: dict[int, QPoint], chance: random.Random) -> None:
    """Move the fingers that are down a little, lift some, put others down; at most ten."""
    sequence = QTest.touchEvent(kiosk.window, kiosk.finger)
    lifted = []
    for finger in list(fingers):
        if chance.random() < 0.3:
            sequence.release(finger, fingers[finger], kiosk.window)
            lifted.append(finger)
        else:
            step = QPoint(chance.randint(-80, 80), chance.randint(-80, 80))
            fingers[finger] += step
            sequence.move(finger, fingers[finger], kiosk.window)
    for finger in range(10):
        if finger not in fingers and chance.random() < 0.25:
            fingers[finger] = QPoint(chance.randrange(200, 1920), chance.randrange(1080))
            sequence.press(finger, fingers[finger], kiosk.window)
    sequence.commit()
    for finger in lifted:
        del fingers[finger]


def lift_all(kiosk: KioskWindow, fingers: dict[int, QPoint]) -> None:
    sequence = QTest.touchEvent(kiosk.window, kiosk.finger)
    for finger, place in fingers.items():
        sequence.release(finger, place, kiosk.window)
    sequence.commit()
    fingers.clear()
