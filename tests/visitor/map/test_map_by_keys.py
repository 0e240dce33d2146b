"""The map by six keys: step by step, taken hold of and moved, let go, and every place through the list."""

from PySide6.QtCore import Qt
from tests.visitor.kiosk_window import HOME, KioskWindow, name_of
from tests.visitor.map.conftest import MAP
from tests.visitor.map.map_on_screen import camera_of, stage_of

from kiosk.visitor.journey import Sheet


def focus(kiosk: KioskWindow, kind: str, icon: str = "") -> None:
    """Go by arrow keys to the control of that kind."""

    def names() -> list[str]:
        return [
            name_of(each)
            for each in kiosk.controls()
            if each.metaObject().className().startswith(kind) and (not icon or each.property("icon") == icon)
        ]

    kiosk.wait_until(lambda: bool(names()))
    kiosk.go_to(names()[0])


def test_the_arrow_keys_go_through_the_steps_along_the_days(on_map: KioskWindow) -> None:
    focus(on_map, "DayLine")
    for step in MAP.steps[1:]:
        on_map.press(Qt.Key.Key_Right)
        on_map.wait_until(lambda step=step: on_map.journey.step == step.id)
    on_map.press(Qt.Key.Key_Left)
    on_map.wait_until(lambda: on_map.journey.step == MAP.steps[-2].id)


def test_the_map_moves_only_while_it_is_held(on_map: KioskWindow) -> None:
    on_map.application.view_model.showStep("kraj")
    on_map.press(Qt.Key.Key_Up)
    on_map.settle()
    stage = stage_of(on_map)
    focus(on_map, "", "move")
    start = camera_of(stage)
    on_map.press(Qt.Key.Key_Return)
    on_map.press(Qt.Key.Key_Right)
    on_map.wait_until(lambda: camera_of(stage)[0] < start[0])
    moved = camera_of(stage)
    on_map.press(Qt.Key.Key_Return)
    name = on_map.focused_name()
    on_map.press(Qt.Key.Key_Down)
    on_map.wait_until(lambda: on_map.focused_name() != name)
    assert camera_of(stage) == moved


def test_every_place_is_reached_through_the_list(on_map: KioskWindow) -> None:
    on_map.wait_until(lambda: any(each.property("icon") == "list" for each in on_map.controls()))
    focus(on_map, "", "list")
    on_map.press(Qt.Key.Key_Return)
    on_map.wait_until(lambda: on_map.journey.sheet is Sheet.STEPS)
    on_map.choose("Смедерево")
    on_map.wait_until(lambda: (on_map.journey.sheet, on_map.journey.subject) == (Sheet.PLACE, "mesto-0"))


def test_home_is_reached_by_keys(on_map: KioskWindow) -> None:
    on_map.choose(HOME)
    on_map.wait_for_screen("home")


def test_the_back_key_leaves_the_card_then_the_map(on_map: KioskWindow) -> None:
    on_map.application.view_model.openPlace("beograd")
    on_map.press(Qt.Key.Key_Escape)
    on_map.wait_until(lambda: on_map.journey.sheet is Sheet.NONE)
    on_map.press(Qt.Key.Key_Escape)
    on_map.wait_for_screen("home")
