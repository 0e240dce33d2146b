"""The whole exhibit by six keys: every panel, every control of every screen, the viewer, the cards, help."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from tests.visitor.kiosk_window import (
    ACCESS,
    CLOSE,
    CLOSE_PICTURE,
    ENLARGE,
    HELP,
    HOME,
    LANGUAGE,
    NEXT,
    STAY,
    KioskWindow,
    name_of,
)

from kiosk.shell.spatial_focus import DIRECTIONS, box_of, nearest
from kiosk.visitor.journey import Sheet

LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
SELECT, HELP_KEY = Qt.Key.Key_Return, Qt.Key.Key_Help


@pytest.fixture
def home(kiosk_window: KioskWindow) -> KioskWindow:
    """The application at home, having been led there by a key."""
    kiosk_window.press(RIGHT)
    kiosk_window.wait_for_screen("home")
    return kiosk_window


def test_a_visit_by_keys_leads_through_every_panel(home: KioskWindow) -> None:
    kiosk = home
    route = kiosk.application.guide.exhibit.route()
    kiosk.choose("1. Поглавље 1", beginning=True)
    walked = []
    for stop in route:
        for panel in range(stop.panel_count):
            place = (stop.chapter, panel)
            kiosk.wait_until(lambda place=place: (kiosk.journey.chapter, kiosk.journey.panel) == place)
            walked.append(place)
            if place != (route[-1].chapter, route[-1].panel_count - 1):
                is_end = panel == stop.panel_count - 1
                kiosk.choose("Следеће" if is_end else NEXT, beginning=is_end)
    assert len(walked) == sum(stop.panel_count for stop in route)


def test_left_and_right_turn_the_page_where_no_control_lies_that_way(home: KioskWindow) -> None:
    kiosk = home
    kiosk.choose("1. Поглавље 1", beginning=True)
    kiosk.wait_for_screen("chapter")
    kiosk.go_to(NEXT)
    kiosk.press(RIGHT)
    kiosk.wait_until(lambda: kiosk.journey.panel == 1)


def test_viewer_cards_and_script_are_reached_and_left_by_keys(home: KioskWindow) -> None:
    kiosk = home
    kiosk.choose("1. Поглавље 1", beginning=True)
    kiosk.wait_for_screen("chapter")
    kiosk.choose(ENLARGE)
    kiosk.wait_until(lambda: bool(kiosk.journey.viewed_picture))
    kiosk.choose(CLOSE_PICTURE)
    kiosk.wait_until(lambda: not kiosk.journey.viewed_picture)
    kiosk.choose(ACCESS)
    kiosk.choose("150\u00a0%")
    kiosk.wait_until(lambda: kiosk.journey.comfort.text_scale == 1.5)
    kiosk.choose(HELP)
    kiosk.wait_until(lambda: kiosk.journey.sheet is Sheet.HELP)
    kiosk.choose(CLOSE)
    kiosk.wait_until(lambda: not kiosk.journey.sheet)
    kiosk.choose(LANGUAGE, beginning=True)
    kiosk.choose("Latinica")
    kiosk.wait_until(lambda: kiosk.journey.comfort.language == "sr-Latn")
    kiosk.choose(HOME)
    kiosk.wait_for_screen("home")


def test_the_help_key_opens_help_anywhere_and_closes_it(home: KioskWindow) -> None:
    kiosk = home
    for _ in range(2):
        kiosk.press(HELP_KEY)
        kiosk.wait_until(lambda: kiosk.journey.sheet is Sheet.HELP)
        kiosk.press(HELP_KEY)
        kiosk.wait_until(lambda: not kiosk.journey.sheet)


def test_the_back_key_of_a_keyboard_takes_away_what_lies_on_top_and_never_leaves(home: KioskWindow) -> None:
    kiosk = home
    kiosk.choose("1. Поглавље 1", beginning=True)
    kiosk.wait_for_screen("chapter")
    kiosk.press(HELP_KEY)
    kiosk.wait_until(lambda: kiosk.journey.sheet is Sheet.HELP)
    for _ in range(4):
        kiosk.press(Qt.Key.Key_Escape)
    assert (kiosk.journey.screen.value, kiosk.journey.sheet) == ("home", Sheet.NONE)
    assert kiosk.window.isVisible()


def test_any_key_answers_the_idle_question(home: KioskWindow) -> None:
    kiosk = home
    kiosk.let_pass(91)
    kiosk.wait_until(lambda: kiosk.control(STAY) is not None)
    kiosk.press(DOWN)
    kiosk.wait_until(lambda: not kiosk.journey.is_asked)


def test_the_focus_is_drawn_by_keys_and_not_by_touch(home: KioskWindow) -> None:
    kiosk = home
    assert kiosk.application.view_model.keyMode
    kiosk.tap_at(1800, 40)
    assert not kiosk.application.view_model.keyMode


def test_the_focus_comes_back_to_where_a_card_was_opened(home: KioskWindow) -> None:
    kiosk = home
    kiosk.choose(ACCESS)
    kiosk.choose(CLOSE)
    kiosk.wait_until(lambda: not kiosk.journey.sheet)
    kiosk.wait_until(lambda: kiosk.focused_name() == ACCESS)


def reachable(controls: list[QQuickItem], first: QQuickItem) -> set[str]:
    """The names of all controls that arrows lead to from `first`."""
    boxes = [box_of(each) for each in controls]
    seen, ahead = {controls.index(first)}, [controls.index(first)]
    while ahead:
        here = ahead.pop()
        others = [place for place in range(len(controls)) if place != here]
        for direction in DIRECTIONS:
            goal = nearest(boxes[here], [boxes[place] for place in others], direction)
            if goal is not None and others[goal] not in seen:
                seen.add(others[goal])
                ahead.append(others[goal])
    return {name_of(controls[place]) for place in seen}


def check_all_reachable(kiosk: KioskWindow) -> None:
    controls = kiosk.controls()
    names = {name_of(each) for each in controls}
    assert all(names), f"a control without a name among {names}"
    for first in controls:
        assert reachable(controls, first) == names, f"from {name_of(first)}"


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_control_of_every_screen_is_reached_by_arrows_from_every_other(
    home: KioskWindow, scale: float
) -> None:
    kiosk = home
    view_model = kiosk.application.view_model
    view_model.chooseTextScale(scale)
    kiosk.qtbot.wait(50)
    check_all_reachable(kiosk)
    for stop in kiosk.application.guide.exhibit.route()[:1]:
        for panel in range(stop.panel_count):
            kiosk.application.guide.open_panel(stop.chapter, panel)
            kiosk.wait_until(lambda panel=panel: kiosk.journey.panel == panel)
            kiosk.qtbot.wait(20)
            check_all_reachable(kiosk)
    for open_card in (view_model.openAccess, view_model.openLanguages, view_model.openHelp):
        open_card()
        kiosk.wait_until(lambda: kiosk.control(CLOSE) is not None)
        check_all_reachable(kiosk)
        view_model.closeSheet()
        kiosk.wait_until(lambda: kiosk.control(HOME) is not None)
