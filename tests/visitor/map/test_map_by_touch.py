"""The map by touch: from the spine and back, step by step, along the days, near and far, to a place."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from tests.visitor.conftest import OpenKiosk
from tests.visitor.kiosk_window import HOME, KioskWindow, middle_of, name_of
from tests.visitor.map.conftest import CHAPTER, MAP
from tests.visitor.map.map_on_screen import camera_of, names_on, stage_of

from kiosk.editions.home import Home
from kiosk.shell.settings import Settings
from kiosk.visitor.journey import Screen, Sheet

LARGER, SMALLER, WHOLE_STEP = "Larger", "Smaller", "Whole step"
NEXT_STEP, STEP_BEFORE = "Next step", "Step before"


def tap(kiosk: KioskWindow, *names: str) -> None:
    """Touch the control that has one of these names: words that are not translated yet are in English."""
    kiosk.wait_until(lambda: _named(kiosk, names) is not None)
    kiosk.settle()
    control = _named(kiosk, names)
    assert control is not None
    kiosk.tap_at(*middle_of(control))


def _named(kiosk: KioskWindow, names: tuple[str, ...]):  # type: ignore[no-untyped-def]
    return next((each for each in kiosk.controls() if each.property("icon") in names), None)


def test_the_spine_leads_to_the_map_and_home_again(open_kiosk: OpenKiosk, map_home: Home) -> None:
    kiosk = open_kiosk(home=map_home)
    kiosk.wait_for_screen("attract")
    kiosk.tap_at(1000, 500)
    kiosk.wait_for_screen("home")
    tap(kiosk, "map")
    kiosk.wait_for_screen("map")
    kiosk.wait_until(lambda: len(names_on(stage_of(kiosk))) > 3)
    kiosk.tap(HOME)
    kiosk.wait_for_screen("home")


def test_the_arrows_lead_through_all_steps(on_map: KioskWindow) -> None:
    seen = []
    for step in MAP.steps:
        on_map.wait_until(lambda step=step: on_map.application.showcase.map.stepId == step.id)
        on_map.wait_until(lambda step=step: on_map.sees(step.title))
        seen.append(step.id)
        if step is not MAP.steps[-1]:
            tap_rail(on_map, 1)
    assert seen == [step.id for step in MAP.steps]
    tap_rail(on_map, 0)
    on_map.wait_until(lambda: on_map.journey.step == "noc")


def tap_rail(kiosk: KioskWindow, which: int) -> None:
    icon = ("chevron-left", "chevron-right")[which]
    tap(kiosk, icon)


def test_a_finger_drawn_along_the_days_goes_through_the_steps(on_map: KioskWindow) -> None:
    line = next(each for each in on_map.controls() if each.metaObject().className().startswith("DayLine"))
    on_map.settle()
    corner = line.mapToScene(QPointF(0, line.height() / 2))
    on_map.swipe((corner.x() + 40, corner.y()), (corner.x() + line.width() - 10, corner.y()))
    on_map.wait_until(lambda: on_map.journey.step == MAP.steps[-1].id)


def test_the_buttons_bring_the_map_near_and_show_the_step_again(on_map: KioskWindow) -> None:
    stage = stage_of(on_map)
    first = camera_of(stage)
    tap(on_map, "plus")
    on_map.wait_until(lambda: camera_of(stage)[2] > first[2] * 1.5)
    near = camera_of(stage)
    tap(on_map, "minus")
    on_map.wait_until(lambda: camera_of(stage)[2] < near[2])
    tap(on_map, "plus")
    tap(on_map, "minimize-2")
    on_map.wait_until(lambda: camera_of(stage) == first)


def test_a_drag_moves_the_map_under_the_finger(on_map: KioskWindow) -> None:
    stage = stage_of(on_map)
    tap(on_map, "plus")
    on_map.settle()
    x, y, scale = camera_of(stage)
    on_map.swipe((700, 400), (500, 300))
    on_map.wait_until(lambda: camera_of(stage)[0] < x - 100 and camera_of(stage)[1] < y - 50)
    assert camera_of(stage)[2] == scale


def test_two_fingers_bring_the_map_near(on_map: KioskWindow) -> None:
    stage = stage_of(on_map)
    scale = camera_of(stage)[2]
    spread(on_map, (600, 400), 60, 300)
    on_map.wait_until(lambda: camera_of(stage)[2] > scale * 1.8)


def spread(kiosk: KioskWindow, middle: tuple[int, int], start: int, end: int) -> None:
    def points(apart: int) -> tuple[QPoint, QPoint]:
        return QPoint(middle[0] - apart, middle[1]), QPoint(middle[0] + apart, middle[1])

    for step, apart in enumerate(range(start, end, 20)):
        one, other = points(apart)
        touch = QTest.touchEvent(kiosk.window, kiosk.finger)
        if step:
            touch.move(0, one, kiosk.window).move(1, other, kiosk.window).commit()
        else:
            touch.press(0, one, kiosk.window).press(1, other, kiosk.window).commit()
        kiosk.settle()
    one, other = points(end)
    touch = QTest.touchEvent(kiosk.window, kiosk.finger)
    touch.release(0, one, kiosk.window).release(1, other, kiosk.window).commit()


def test_a_tap_on_a_place_opens_its_card_and_that_leads_to_a_step(on_map: KioskWindow) -> None:
    on_map.application.view_model.showStep("proboj")
    on_map.settle()
    stage = stage_of(on_map)
    city = next(each for each in MAP.sheets[1].places if each.id == "beograd")
    x, y, scale = camera_of(stage)
    on_map.tap_at(x + city.x * scale + 4, y + city.y * scale - 4)
    on_map.wait_until(lambda: (on_map.journey.sheet, on_map.journey.subject) == (Sheet.PLACE, "beograd"))
    on_map.wait_until(lambda: on_map.sees("Београд"))
    on_map.tap("20. октобар · Калемегдан")
    on_map.wait_until(lambda: (on_map.journey.step, on_map.journey.sheet) == ("kraj", Sheet.NONE))


def test_play_goes_on_by_itself_and_a_touch_of_the_map_stops_it(
    open_kiosk: OpenKiosk, map_home: Home
) -> None:
    kiosk = open_kiosk(settings=Settings(calm=False, pixels_per_millimetre=3.6), home=map_home)
    kiosk.wait_for_screen("attract")
    kiosk.application.view_model.start()
    kiosk.application.view_model.openMap()
    kiosk.wait_for_screen("map")
    tap(kiosk, "play")
    rail = next(each for each in kiosk.items() if each.metaObject().className().startswith("StepRail"))
    kiosk.wait_until(lambda: bool(rail.property("isPlaying")))
    kiosk.tap_at(*middle_of(stage_of(kiosk)))
    kiosk.wait_until(lambda: not rail.property("isPlaying"))


def test_in_calm_mode_nothing_plays(on_map: KioskWindow) -> None:
    assert not any(each.property("icon") == "play" for each in on_map.controls())


def test_a_step_leads_to_its_chapter_and_a_panel_of_it_back_to_the_map(on_map: KioskWindow) -> None:
    tap(on_map, "arrow-right")
    on_map.wait_until(lambda: on_map.journey.chapter == CHAPTER)
    chapter = on_map.application.showcase.chapter
    place = next(n for n in range(chapter.panelCount) if chapter.panel_at(n).kind == "map")
    on_map.application.view_model.openPanel(place)
    on_map.wait_until(lambda: on_map.application.showcase.map.stepId == "proboj")
    assert on_map.application.showcase.map.stepCount == 2
    on_map.wait_until(lambda: len(names_on(stage_of(on_map))) > 3)
    tap_rail_of_block(on_map)
    on_map.wait_until(lambda: on_map.journey.step == "noc")
    pane = next(each for each in on_map.items() if each.metaObject().className().startswith("MapPane"))
    button = next(each for each in on_map.items(pane) if each.property("icon") == "map")
    on_map.tap_at(*middle_of(button))
    on_map.wait_until(lambda: (on_map.journey.screen, on_map.journey.step) == (Screen.MAP, "noc"))


def tap_rail_of_block(kiosk: KioskWindow) -> None:
    rail = next(each for each in kiosk.items() if each.metaObject().className().startswith("StepRail"))
    forward = next(each for each in kiosk.items(rail) if each.property("icon") == "chevron-right")
    kiosk.tap_at(*middle_of(forward))


def test_the_language_changes_in_place(on_map: KioskWindow) -> None:
    on_map.application.view_model.showStep("noc")
    tap(on_map, "plus")
    on_map.settle()
    before = camera_of(stage_of(on_map))
    on_map.application.view_model.chooseLanguage("sr-Latn")
    on_map.wait_until(lambda: on_map.application.showcase.map.title.endswith("sr-Latn"))
    assert on_map.journey.step == "noc"
    assert camera_of(stage_of(on_map)) == before


def test_a_swipe_finds_the_map_of_the_next_panel_at_its_step_and_in_the_visitors_language(
    open_kiosk: OpenKiosk, map_home: Home
) -> None:
    kiosk = open_kiosk(home=map_home)
    kiosk.wait_for_screen("attract")
    kiosk.application.view_model.start()
    kiosk.application.view_model.openChapter(CHAPTER)
    kiosk.wait_until(lambda: kiosk.journey.chapter == CHAPTER)
    kinds = [row.kind for row in kiosk.application.showcase.chapter.panels.rows()]
    kiosk.application.view_model.openPanel(kinds.index("map") - 1)
    operation_map = kiosk.application.showcase.map
    assert (operation_map.stepId, operation_map.stepCount) == ("proboj", 2)

    titles: list[str] = []
    operation_map.sheetChanged.connect(lambda: titles.append(operation_map.title))
    kiosk.application.view_model.chooseLanguage("sr-Latn")
    kiosk.wait_until(lambda: kiosk.journey.comfort.language == "sr-Latn")
    assert (titles, operation_map.stepId) == ([f"{MAP.title} sr-Latn"], "proboj")

    kiosk.application.view_model.nextPanel()
    kiosk.application.view_model.showStep("noc")
    kiosk.application.view_model.nextPanel()
    assert operation_map.stepId == "noc"


def test_the_end_of_the_visit_leaves_the_map(on_map: KioskWindow) -> None:
    on_map.let_pass(91)
    on_map.wait_until(lambda: on_map.journey.is_asked)
    on_map.let_pass(121)
    on_map.wait_for_screen("attract")
    assert on_map.journey.step == ""


def test_the_map_can_be_read_as_a_list(on_map: KioskWindow) -> None:
    tap(on_map, "list")
    on_map.wait_until(lambda: on_map.journey.sheet is Sheet.STEPS)
    titles = [step.title for step in MAP.steps]
    on_map.wait_until(lambda: {*titles} <= {name_of(each) for each in on_map.items()})
    assert any("Пуно име јединице let" in str(each.property("text")) for each in on_map.items())
    shown = next(each for each in on_map.controls() if titles[1] in name_of(each))
    on_map.tap_at(*middle_of(shown))
    on_map.wait_until(lambda: (on_map.journey.step, on_map.journey.sheet) == ("plan", Sheet.NONE))
