"""A whole visit by touch, in both scripts: attract, home, every chapter and panel, viewer, cards, idle."""

import pytest
from tests.exhibits import built_edition
from tests.visitor.conftest import OpenKiosk
from tests.visitor.kiosk_window import (
    ACCESS,
    BACK,
    CLOSE,
    CLOSE_PICTURE,
    ENLARGE,
    HELP,
    HOME,
    LANGUAGE,
    NEXT,
    SOURCES,
    STAY,
    KioskWindow,
    middle_of,
    name_of,
)

from kiosk.editions.home import Home
from kiosk.editions.install import install
from kiosk.visitor.journey import Sheet

NEXT_CHAPTER = "Следеће"


def begin(kiosk: KioskWindow) -> None:
    kiosk.tap_at(1000, 500)
    kiosk.wait_for_screen("home")


def choose_script(kiosk: KioskWindow, name: str, tag: str) -> None:
    if kiosk.journey.comfort.language == tag:
        return
    kiosk.tap(LANGUAGE, beginning=True)
    kiosk.wait_until(lambda: kiosk.sees(name))
    kiosk.tap(name)
    kiosk.wait_until(lambda: kiosk.journey.comfort.language == tag)


@pytest.mark.parametrize(("script", "tag"), [("Ћирилица", "sr-Cyrl"), ("Latinica", "sr-Latn")])
def test_a_visit_leads_everywhere_and_ends_where_it_began(
    kiosk_window: KioskWindow, script: str, tag: str
) -> None:
    kiosk = kiosk_window
    begin(kiosk)
    choose_script(kiosk, script, tag)
    route = kiosk.application.guide.exhibit.route()
    assert len(route) == 3
    walked = []
    for stop, card in zip(route, kiosk.application.guide.exhibit.home.chapters, strict=True):
        kiosk.tap(HOME)
        kiosk.wait_for_screen("home")
        kiosk.tap_at(*_card_middle(kiosk, card.title))
        kiosk.wait_until(lambda stop=stop: kiosk.journey.chapter == stop.chapter)
        for panel in range(stop.panel_count):
            kiosk.wait_until(lambda panel=panel: kiosk.journey.panel == panel)
            walked.append((stop.chapter, panel))
            look_at_panel(kiosk)
            if panel + 1 < stop.panel_count:
                kiosk.tap(NEXT)
    assert walked == [(stop.chapter, panel) for stop in route for panel in range(stop.panel_count)]

    kiosk.let_pass(91)
    kiosk.wait_until(lambda: kiosk.control(STAY) is not None)
    kiosk.tap(STAY)
    kiosk.wait_until(lambda: not kiosk.journey.is_asked)
    kiosk.let_pass(121)
    kiosk.wait_for_screen("attract")
    kiosk.wait_until(lambda: kiosk.journey.comfort.language == "sr-Cyrl")
    assert kiosk.journey.visited == frozenset()


def _card_middle(kiosk: KioskWindow, title: str) -> tuple[float, float]:
    kiosk.wait_until(lambda: any(title in name_of(each) for each in kiosk.controls()))
    return middle_of(next(each for each in kiosk.controls() if title in name_of(each)))


def look_at_panel(kiosk: KioskWindow) -> None:
    """Use what the panel offers: the viewer, its sources; and see its heading."""
    chapter = kiosk.application.showcase.chapter
    page = kiosk.in_script(f"Страна {chapter.panelIndex + 1} од {chapter.panelCount}")
    kiosk.wait_until(lambda: kiosk.sees(page))
    if chapter.open_panel.kind == "text":
        kiosk.wait_until(lambda: kiosk.sees(chapter.open_panel.heading))
    if kiosk.control(ENLARGE) is not None:
        kiosk.tap(ENLARGE)
        kiosk.wait_until(lambda: bool(kiosk.journey.viewed_picture))
        kiosk.tap(CLOSE_PICTURE)
        kiosk.wait_until(lambda: not kiosk.journey.viewed_picture)
    if kiosk.control(SOURCES) is not None:
        kiosk.tap(SOURCES)
        kiosk.wait_until(lambda: kiosk.journey.sheet is Sheet.SOURCES)
        kiosk.tap(CLOSE)
        kiosk.wait_until(lambda: not kiosk.journey.sheet)


def test_next_leads_through_every_panel_of_the_bundled_exhibit(
    open_kiosk: OpenKiosk, bundled_home: Home
) -> None:
    kiosk = open_kiosk(home=bundled_home)
    kiosk.wait_for_screen("attract")
    begin(kiosk)
    route = kiosk.application.guide.exhibit.route()
    places = [(stop.chapter, panel) for stop in route for panel in range(stop.panel_count)]
    assert len(places) >= 40
    kiosk.application.guide.open_panel(*places[0])
    for place in places:
        kiosk.wait_until(lambda place=place: (kiosk.journey.chapter, kiosk.journey.panel) == place)
        page = f"Страна {place[1] + 1} од {kiosk.application.showcase.chapter.panelCount}"
        kiosk.wait_until(lambda page=page: kiosk.sees(page))
        is_last_of_chapter = place[1] + 1 == kiosk.application.showcase.chapter.panelCount
        if place != places[-1]:
            kiosk.tap(NEXT_CHAPTER if is_last_of_chapter else NEXT, beginning=is_last_of_chapter)
    assert kiosk.journey.visited == {stop.chapter for stop in route}


def test_next_goes_over_the_end_of_a_chapter_and_back(kiosk_window: KioskWindow) -> None:
    kiosk = kiosk_window
    begin(kiosk)
    first, second, *_ = kiosk.application.guide.exhibit.route()
    kiosk.application.guide.open_panel(first.chapter, first.panel_count - 1)
    kiosk.wait_for_screen("chapter")
    kiosk.tap(NEXT_CHAPTER, beginning=True)
    kiosk.wait_until(lambda: (kiosk.journey.chapter, kiosk.journey.panel) == (second.chapter, 0))
    kiosk.tap(BACK)
    kiosk.wait_until(
        lambda: (kiosk.journey.chapter, kiosk.journey.panel) == (first.chapter, first.panel_count - 1)
    )


def test_a_swipe_turns_the_page_and_crosses_into_the_next_chapter(kiosk_window: KioskWindow) -> None:
    kiosk = kiosk_window
    begin(kiosk)
    first, second, *_ = kiosk.application.guide.exhibit.route()
    kiosk.application.guide.open_panel(first.chapter, 0)
    kiosk.wait_for_screen("chapter")
    kiosk.qtbot.wait(50)
    kiosk.swipe((900, 500), (300, 500))
    kiosk.wait_until(lambda: kiosk.journey.panel == 1)
    kiosk.swipe((300, 500), (900, 500))
    kiosk.wait_until(lambda: kiosk.journey.panel == 0)
    kiosk.application.guide.open_panel(first.chapter, first.panel_count - 1)
    kiosk.qtbot.wait(50)
    kiosk.swipe((1000, 300), (100, 300))
    kiosk.wait_until(lambda: kiosk.journey.chapter == second.chapter)


def test_a_touch_that_slides_off_a_control_does_nothing(kiosk_window: KioskWindow) -> None:
    kiosk = kiosk_window
    begin(kiosk)
    access = kiosk.control(ACCESS)
    assert access is not None
    x, y = middle_of(access)
    kiosk.swipe((x, y), (x, y - 400))
    kiosk.qtbot.wait(50)
    assert not kiosk.journey.sheet


def test_what_is_set_for_access_holds_through_the_visit_and_ends_with_it(kiosk_window: KioskWindow) -> None:
    kiosk = kiosk_window
    begin(kiosk)
    kiosk.tap(ACCESS)
    for choice in ("200\u00a0%", "Јак контраст", "Мирно"):
        kiosk.tap(choice)
    kiosk.wait_until(lambda: kiosk.journey.comfort.theme == "contrast")
    comfort = kiosk.journey.comfort
    assert (comfort.text_scale, comfort.calm) == (2.0, True)
    kiosk.tap(CLOSE)
    kiosk.wait_until(lambda: not kiosk.journey.sheet)
    kiosk.tap(HOME)
    assert kiosk.journey.comfort == comfort
    kiosk.let_pass(181)
    kiosk.wait_until(lambda: kiosk.journey.is_asked)
    kiosk.let_pass(30)
    kiosk.wait_for_screen("attract")
    assert (kiosk.journey.comfort.text_scale, kiosk.journey.comfort.theme) == (1.0, "ink")


def test_help_explains_itself_from_the_access_card(kiosk_window: KioskWindow) -> None:
    kiosk = kiosk_window
    begin(kiosk)
    kiosk.tap(ACCESS)
    kiosk.tap(HELP)
    kiosk.wait_until(lambda: kiosk.journey.sheet is Sheet.HELP)


def test_the_script_changes_in_place_with_the_panel_and_its_place_kept(kiosk_window: KioskWindow) -> None:
    kiosk = kiosk_window
    begin(kiosk)
    first, *_ = kiosk.application.guide.exhibit.route()
    kiosk.application.guide.open_panel(first.chapter, 2)
    kiosk.wait_for_screen("chapter")
    panels = kiosk.application.showcase.chapter.panels
    resets: list[bool] = []
    panels.modelReset.connect(lambda: resets.append(True))
    heading = kiosk.application.showcase.chapter.open_panel.heading
    choose_script(kiosk, "Latinica", "sr-Latn")
    kiosk.wait_until(lambda: kiosk.sees(kiosk.in_script(heading)))
    assert (kiosk.journey.chapter, kiosk.journey.panel, resets) == (first.chapter, 2, [])


def test_a_new_edition_is_taken_over_when_nobody_is_looking(kiosk_window: KioskWindow) -> None:
    kiosk = kiosk_window
    begin(kiosk)
    install(kiosk.application.options.home, built_edition(chapters=2))
    kiosk.qtbot.wait(100)
    assert kiosk.application.guide.exhibit.number == 1
    kiosk.let_pass(91)
    kiosk.let_pass(31)
    kiosk.wait_until(lambda: kiosk.application.guide.exhibit.number == 2)
    assert kiosk.journey.screen.value == "attract"
    assert len(kiosk.application.guide.exhibit.route()) == 2
