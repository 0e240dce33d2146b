"""The guide reads in the background: the screen waits as it is, the later wish wins, neighbours are ready."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from tests.exhibits import install_edition

from kiosk.editions.faults import DamagedEditionError
from kiosk.editions.home import Home
from kiosk.editions.read import EditionReader
from kiosk.editions.views import LanguageView
from kiosk.shell.jobs import JobRunner
from kiosk.visitor.edition_source import EditionSource
from kiosk.visitor.guide import Guide
from kiosk.visitor.journey import Comfort, Screen
from kiosk.visitor.showcase import Showcase


class Deferred:
    """An executor that works only when it is told."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], None]) -> None:
        self.waiting.append(work)

    def finish(self) -> None:
        self.waiting.clear()

    def work(self) -> None:
        """Do what waits, and deliver what comes of it."""
        while self.waiting:
            self.waiting.pop(0)()
        QCoreApplication.sendPostedEvents()


@pytest.fixture
def executor() -> Deferred:
    return Deferred()


@pytest.fixture
def guide(qapp: QCoreApplication, executor: Deferred, tmp_path: Path) -> Iterator[Guide]:
    owner = QObject(qapp)
    runner = JobRunner(owner, executor)
    opened: list[EditionReader] = []

    def open_edition() -> EditionReader:
        opened.append(install_edition(Home(tmp_path / "kiosk")))
        return opened[-1]

    spoken: list[LanguageView] = []
    source = EditionSource(runner, open_edition, lambda: 1)
    guide = Guide(source, Showcase(owner), Comfort(""), spoken.append)
    guide.open_edition(none_found=lambda: None)
    executor.work()
    assert [language.tag for language in spoken] == ["sr-Cyrl"]
    guide.go_home()
    executor.work()
    yield guide
    runner.close()
    for reader in opened:
        reader.close()


def chapters(guide: Guide) -> list[str]:
    return [stop.chapter for stop in guide.exhibit.route()]


def test_the_screen_stays_as_it_is_until_the_chapter_is_read(guide: Guide, executor: Deferred) -> None:
    last = chapters(guide)[-1]
    guide.open_panel(last, 1)
    assert guide.journey.screen is Screen.HOME
    executor.work()
    assert (guide.journey.chapter, guide.journey.panel) == (last, 1)


def test_the_later_wish_wins(guide: Guide, executor: Deferred) -> None:
    guide.open_panel(chapters(guide)[-1], 0)
    guide.go_home()
    executor.work()
    assert guide.journey.screen is Screen.HOME


def test_the_first_chapter_is_ready_at_home_and_the_neighbours_in_a_chapter(
    guide: Guide, executor: Deferred
) -> None:
    first, second, *_ = chapters(guide)
    guide.open_panel(first, 0)
    assert guide.journey.chapter == first
    executor.work()
    guide.open_panel(second, 0)
    assert guide.journey.chapter == second


def test_another_script_comes_with_home_and_chapter_in_one_moment(guide: Guide, executor: Deferred) -> None:
    guide.open_panel(chapters(guide)[0], 2)
    executor.work()
    moments: list[tuple[str, str]] = []
    guide.moved = lambda journey: moments.append((journey.comfort.language, guide.exhibit.home.title))
    guide.choose_language("sr-Latn")
    assert moments == []
    executor.work()
    assert moments == [("sr-Latn", "Probna izložba")]
    assert guide.journey.panel == 2


def test_a_language_that_the_edition_lacks_changes_nothing(guide: Guide, executor: Deferred) -> None:
    guide.choose_language("ru")
    assert executor.waiting == []
    assert guide.journey.comfort.language == "sr-Cyrl"


@pytest.mark.logs_warnings
def test_a_person_who_is_not_in_the_edition_opens_no_card(guide: Guide, executor: Deferred) -> None:
    guide.open_panel(chapters(guide)[0], 0)
    guide.open_person("nobody")
    executor.work()
    assert not guide.journey.sheet


def test_an_exhibit_without_a_map_opens_none(guide: Guide, executor: Deferred) -> None:
    guide.exhibit = replace(guide.exhibit, home=replace(guide.exhibit.home, map=""))
    before = guide.journey
    guide.open_map()
    executor.work()
    assert guide.journey == before


@pytest.fixture
def unreadable_maps(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(*_: str) -> NoReturn:
        raise DamagedEditionError("The map cannot be read.", ())

    monkeypatch.setattr(EditionReader, "map", unreadable)


@pytest.mark.logs_warnings
@pytest.mark.usefixtures("unreadable_maps")
def test_a_map_that_cannot_be_read_keeps_nobody_from_its_chapter(guide: Guide, executor: Deferred) -> None:
    guide.open_map()
    executor.work()
    assert guide.journey.screen is Screen.HOME
    for chapter in chapters(guide):
        guide.open_panel(chapter, 0)
        executor.work()
        executor.work()  # the map is asked for once the chapter is there
        assert guide.journey.chapter == chapter
    guide.choose_language("sr-Latn")
    executor.work()
    assert guide.journey.comfort.language == "sr-Latn"


def test_beside_its_first_and_last_panel_a_chapter_has_empty_ones(guide: Guide, executor: Deferred) -> None:
    guide.open_panel(chapters(guide)[0], 0)
    executor.work()
    chapter = guide._showcase.chapter
    assert chapter.panel_at(0).id
    assert [chapter.panel_at(place).id for place in (-1, chapter.panelCount)] == ["", ""]
