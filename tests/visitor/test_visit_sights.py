from dataclasses import replace

import pytest

from kiosk.editions.home import Home
from kiosk.editions.open_best import open_best
from kiosk.editions.views import PanelView, QuoteView
from kiosk.publishing.compose_chapters import WORDS_A_MINUTE
from kiosk.visitor.journey import Comfort, Journey, Screen, Sheet
from kiosk.visitor.visit_moments import Moment
from kiosk.visitor.visit_sights import WORDS_A_SECOND, modes_of, reading_s, sight_of
from kiosk.visits.visit import Sight, Spot

USUAL = Comfort("sr-Cyrl")
PANEL = PanelView(
    "p1", "text", "Два месеца", "", ("<b>Шест</b> ре\u00adчи, – са <a href='term:x'>једним</a> појмом.",)
)


def test_a_panel_takes_as_long_as_its_words_take_a_standing_reader() -> None:
    assert WORDS_A_SECOND * 60 == WORDS_A_MINUTE
    assert reading_s(PANEL) == pytest.approx(7 / WORDS_A_SECOND)
    quote = QuoteView("Једна, две, три.", "„", "“", "", "", "", "", "", "")
    assert reading_s(PanelView("p2", "quote", "", "", quote=quote)) == pytest.approx(1)


def test_every_kind_of_panel_takes_time(kiosk_home: Home) -> None:
    edition = open_best(kiosk_home)
    assert edition is not None
    with edition:
        chapter = edition.chapter(edition.chapter_ids()[0], "sr-Cyrl")
    taken = {panel.kind: reading_s(panel) for panel in chapter.panels}
    assert len(taken) == 9
    assert all(seconds > 0 for seconds in taken.values())
    assert (
        taken["video"] >= next(each.recording.duration_ms for each in chapter.panels if each.recording) / 1000
    )


@pytest.mark.parametrize(
    ("comfort", "modes"),
    [
        (USUAL, []),
        (replace(USUAL, text_scale=1.5), ["text-150"]),
        (replace(USUAL, theme="paper", calm=True), ["theme-paper", "calm"]),
        (replace(USUAL, language="en"), []),
    ],
)
def test_a_mode_is_what_differs_from_the_usual(comfort: Comfort, modes: list[str]) -> None:
    assert list(modes_of(comfort, USUAL)) == modes


def test_motion_is_a_mode_where_calm_is_usual() -> None:
    assert list(modes_of(USUAL, replace(USUAL, calm=True))) == ["motion"]


def test_a_moment_in_a_chapter_is_a_sight_of_its_panel() -> None:
    journey = Journey(USUAL, Screen.CHAPTER, chapter="jug", sheet=Sheet.SOURCES)
    sight = sight_of(Moment(1.0, journey, PANEL, 4, "karta", "prvi"), USUAL)
    assert sight == Sight(
        Spot.CHAPTER, "sr-Cyrl", "jug", "p1", 4, reading_s(PANEL), "karta", "prvi", card="sources"
    )


def test_the_viewer_is_a_card_and_the_staffs_door_is_none() -> None:
    home = Journey(USUAL, Screen.HOME)
    assert sight_of(Moment(1.0, replace(home, viewed_picture="slika")), USUAL).card == "viewer"
    assert not sight_of(Moment(1.0, replace(home, sheet=Sheet.STAFF)), USUAL).card


def test_a_map_without_steps_is_a_sight_too() -> None:
    assert sight_of(Moment(1.0, Journey(USUAL, Screen.MAP), map="karta"), USUAL).map == ""
