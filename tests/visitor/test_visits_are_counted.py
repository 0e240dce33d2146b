"""What the real application, driven as visitors drive it, writes into the file of visits."""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from tests.visitor.conftest import OpenKiosk
from tests.visitor.kiosk_window import ACCESS, CLOSE, HOME, NEXT, SOURCES, KioskWindow
from tests.visitor.test_visit_by_touch import begin, choose_script

from kiosk.visits.counts import Fact
from kiosk.visits.journal import read

MORNING = datetime(2026, 10, 20, 10, 44, 1, tzinfo=ZoneInfo("Europe/Belgrade"))


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk) -> KioskWindow:
    """The application at its attract screen, counting visits."""
    opened = open_kiosk(counts_visits=True)
    opened.application.recorder._now = lambda: MORNING
    opened.wait_for_screen("attract")
    opened.qtbot.waitExposed(opened.window)
    return opened


class NeverInTime:
    """An executor that is told to finish before it has begun anything."""

    def submit(self, work: Callable[[], None]) -> None: ...

    def finish(self) -> None: ...


def stay(kiosk: KioskWindow, seconds: float) -> None:
    kiosk.clock.now += seconds


def walk_away(kiosk: KioskWindow) -> None:
    kiosk.let_pass(300)
    kiosk.wait_until(lambda: kiosk.journey.is_asked or not kiosk.journey.is_visit)
    kiosk.let_pass(31)
    kiosk.wait_for_screen("attract")


def file_of(kiosk: KioskWindow) -> Path:
    return kiosk.application.options.home.visits_database


def wait_for_writing(kiosk: KioskWindow) -> None:
    kiosk.application.background._executor._pool.waitForDone()  # type: ignore[attr-defined]


def counted(kiosk: KioskWindow) -> dict[Fact, dict[str, int]]:
    """What is in the file, once the visits that are over have been written."""
    wait_for_writing(kiosk)
    assert not kiosk.application.recorder._parts
    found: dict[Fact, dict[str, int]] = {}
    for count in read(file_of(kiosk)):
        assert (count.day, count.hour) == ("2026-10-20", 10)
        found.setdefault(count.fact, {})[count.subject] = count.visits
    return found


def test_a_visit_by_touch_is_counted_once_with_all_that_was_done_in_it(kiosk: KioskWindow) -> None:
    first = kiosk.application.guide.exhibit.home.chapters[0]
    begin(kiosk)
    stay(kiosk, 4)
    kiosk.tap(first.title, beginning=True)
    kiosk.wait_for_screen("chapter")
    stay(kiosk, 60)
    kiosk.tap(NEXT)
    kiosk.wait_until(lambda: kiosk.journey.panel == 1)
    kiosk.tap(NEXT)
    kiosk.wait_until(lambda: kiosk.journey.panel == 2)
    stay(kiosk, 2)
    kiosk.tap(SOURCES)
    kiosk.wait_until(lambda: bool(kiosk.journey.sheet))
    kiosk.tap(CLOSE)
    kiosk.wait_until(lambda: not kiosk.journey.sheet)
    kiosk.tap(HOME)
    kiosk.wait_for_screen("home")
    stay(kiosk, 5)
    walk_away(kiosk)

    panels = [panel.view.id for panel in kiosk.application.showcase.chapter.panels._pool[:3]]
    assert counted(kiosk) == {
        Fact.VISIT: {"": 1},
        Fact.LENGTH: {"65": 1},
        Fact.LANGUAGE: {"sr-Cyrl": 1},
        Fact.ENDING: {"home": 1},
        Fact.RETURN_HOME: {"": 1},
        Fact.CARD: {"sources": 1},
        Fact.CHAPTER: {first.id: 1},
        Fact.EXTENT: {f"{first.id}/some": 1},
        Fact.OPENED: {f"{first.id}/{panels[0]}": 1, f"{first.id}/{panels[2]}": 1},
        Fact.READ: {f"{first.id}/{panels[0]}": 1},
    }


def test_what_was_set_for_access_and_the_language_are_counted(kiosk: KioskWindow) -> None:
    begin(kiosk)
    stay(kiosk, 3)
    kiosk.tap(ACCESS)
    for choice in ("150\u00a0%", "Јак контраст"):
        kiosk.tap(choice)
    kiosk.wait_until(lambda: kiosk.journey.comfort.theme == "contrast")
    kiosk.tap(CLOSE)
    kiosk.wait_until(lambda: not kiosk.journey.sheet)
    choose_script(kiosk, "Latinica", "sr-Latn")
    stay(kiosk, 10)
    kiosk.press(Qt.Key.Key_Down)
    walk_away(kiosk)

    found = counted(kiosk)
    assert found[Fact.MODE] == dict.fromkeys(("keys", "language", "text-150", "theme-contrast"), 1)
    assert found[Fact.LANGUAGE] == {"sr-Latn": 1}
    assert found[Fact.CARD] == {"access": 1, "languages": 1}


def test_steps_of_the_map_are_counted_by_its_own_screen(kiosk: KioskWindow) -> None:
    begin(kiosk)
    kiosk.application.view_model.openMap()
    kiosk.wait_for_screen("map")
    stay(kiosk, 3)
    kiosk.application.guide.show_neighbour(+1)
    stay(kiosk, 3)
    walk_away(kiosk)

    found = counted(kiosk)
    steps = [step.id for step in kiosk.application.showcase.map._view.steps[:2]]
    assert found[Fact.STEP] == {f"karta/{step}": 1 for step in steps}
    assert found[Fact.ENDING] == {"map": 1}


def test_who_walks_away_is_not_taken_for_a_reader(kiosk: KioskWindow) -> None:
    begin(kiosk)
    kiosk.application.guide.open_panel(kiosk.application.guide.exhibit.route()[0].chapter, 1)
    kiosk.wait_for_screen("chapter")
    walk_away(kiosk)

    found = counted(kiosk)
    assert Fact.READ not in found
    assert found[Fact.LENGTH] == {"0": 1}
    assert found[Fact.LEFT] == found[Fact.OPENED]


def test_who_watches_a_film_to_its_end_is_there_until_then(kiosk: KioskWindow) -> None:
    begin(kiosk)
    playback = kiosk.application.showcase.playback
    playback.tellPlaying(True)
    stay(kiosk, 200)
    playback.tellPlaying(False)
    walk_away(kiosk)
    assert counted(kiosk)[Fact.LENGTH] == {"200": 1}


def test_many_moments_of_one_visit_are_handed_on_and_still_one_visit(kiosk: KioskWindow) -> None:
    begin(kiosk)
    chapter = kiosk.application.guide.exhibit.route()[0].chapter
    for turn in range(80):
        kiosk.application.guide.open_panel(chapter, turn % 2)
        kiosk.wait_until(lambda turn=turn: kiosk.journey.panel == turn % 2 and bool(kiosk.journey.chapter))
        stay(kiosk, 0.5)
    assert len(kiosk.application.recorder._moments) < 64
    walk_away(kiosk)

    found = counted(kiosk)
    assert found[Fact.VISIT] == {"": 1}
    assert len(found[Fact.OPENED]) == 2


def test_the_attract_loop_and_a_card_over_it_are_no_visit(kiosk: KioskWindow) -> None:
    kiosk.application.view_model.staffGesture()
    kiosk.wait_until(lambda: kiosk.journey.sheet.value == "staff")
    walk_away(kiosk)
    assert counted(kiosk) == {}
    assert not file_of(kiosk).exists()


def test_a_visit_that_turns_out_to_be_the_staffs_is_not_counted(kiosk: KioskWindow) -> None:
    application = kiosk.application
    application.view_model.staffLeft.disconnect(application._leave)  # it would end this process's event loop
    application.staff._pin.change("270841")
    begin(kiosk)
    stay(kiosk, 30)
    application.view_model.staffGesture()
    kiosk.wait_until(lambda: kiosk.journey.sheet.value == "staff")
    with kiosk.qtbot.waitSignal(application.view_model.staffLeft, timeout=20_000):
        application.view_model.enterPin("270841")
    application.view_model.closeSheet()
    walk_away(kiosk)
    assert counted(kiosk) == {}

    begin(kiosk)
    walk_away(kiosk)
    assert counted(kiosk)[Fact.VISIT] == {"": 1}


def test_each_visit_counts_for_itself(kiosk: KioskWindow) -> None:
    for _ in range(3):
        begin(kiosk)
        stay(kiosk, 12)
        kiosk.tap(ACCESS)
        kiosk.tap(CLOSE)
        kiosk.wait_until(lambda: not kiosk.journey.sheet)
        walk_away(kiosk)
    found = counted(kiosk)
    assert (found[Fact.VISIT], found[Fact.LENGTH]) == ({"": 3}, {"10": 3})


def test_a_visit_that_is_over_is_written_before_the_program_ends(kiosk: KioskWindow) -> None:
    begin(kiosk)
    wait_for_writing(kiosk)
    application = kiosk.application
    application.background._executor = NeverInTime()
    walk_away(kiosk)
    application.background.close()
    assert not file_of(kiosk).exists()
    application.recorder.close()
    assert sum(count.visits for count in read(file_of(kiosk)) if count.fact is Fact.VISIT) == 1


@pytest.mark.logs_warnings
def test_a_file_that_cannot_be_written_disturbs_nobody_and_visits_wait_for_it(
    kiosk: KioskWindow, caplog: pytest.LogCaptureFixture
) -> None:
    file_of(kiosk).mkdir()
    for _ in range(2):
        begin(kiosk)
        walk_away(kiosk)
        wait_for_writing(kiosk)
    complaints = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert len(complaints) == 1
    assert "cannot be reached" in complaints[0]

    file_of(kiosk).rmdir()
    begin(kiosk)
    walk_away(kiosk)
    assert counted(kiosk)[Fact.VISIT] == {"": 3}


@pytest.mark.logs_warnings
def test_a_damaged_file_is_set_aside_while_the_kiosk_runs(
    kiosk: KioskWindow, caplog: pytest.LogCaptureFixture
) -> None:
    file_of(kiosk).write_text("a letter, not a database" * 100)
    begin(kiosk)
    walk_away(kiosk)
    assert counted(kiosk)[Fact.VISIT] == {"": 1}
    assert [record.getMessage().count("set aside") for record in caplog.records] == [1]


def test_what_is_tried_out_or_measured_is_not_counted(kiosk_window: KioskWindow) -> None:
    begin(kiosk_window)
    walk_away(kiosk_window)
    assert counted(kiosk_window) == {}
    assert not file_of(kiosk_window).exists()
