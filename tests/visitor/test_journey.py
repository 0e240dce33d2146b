"""Where a visitor is, and how each wish changes that, as tables."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visitor import journey as ways
from kiosk.visitor.journey import Comfort, Journey, Screen, Sheet, Stop

USUAL = Comfort("sr-Cyrl")
ROUTE = (Stop("a", 2), Stop("b", 1), Stop("c", 3))
ATTRACT = Journey(USUAL)
HOME = ways.go_home(ATTRACT)


def at(chapter: str, panel: int) -> Journey:
    return ways.open_panel(HOME, chapter, panel, ROUTE)


@pytest.mark.parametrize(
    ("chapter", "panel", "after", "before"),
    [
        ("a", 0, ("a", 1), None),
        ("a", 1, ("b", 0), ("a", 0)),
        ("b", 0, ("c", 0), ("a", 1)),
        ("c", 0, ("c", 1), ("b", 0)),
        ("c", 2, None, ("c", 1)),
    ],
)
def test_panels_follow_one_another_over_the_ends_of_chapters(
    chapter: str, panel: int, after: tuple[str, int] | None, before: tuple[str, int] | None
) -> None:
    journey = at(chapter, panel)
    assert ways.next_place(journey, ROUTE) == after
    assert ways.previous_place(journey, ROUTE) == before


@pytest.mark.parametrize(("asked", "got"), [(-3, 0), (0, 0), (1, 1), (9, 1)])
def test_a_panel_outside_the_chapter_becomes_the_nearest_inside(asked: int, got: int) -> None:
    assert at("a", asked).panel == got


def test_an_unknown_chapter_changes_nothing() -> None:
    assert ways.open_panel(HOME, "zzz", 0, ROUTE) == HOME


def test_going_home_takes_everything_away_that_lies_over_it_but_keeps_what_was_set() -> None:
    comfort = Comfort("sr-Latn", "contrast", 2.0, calm=True)
    deep = ways.open_viewer(ways.set_comfort(at("c", 1), comfort), "picture")
    assert ways.go_home(deep) == Journey(comfort, Screen.HOME, visited=frozenset("c"))


def test_the_end_of_a_visit_leaves_nothing_of_it() -> None:
    assert ways.attract(USUAL) == Journey(USUAL, Screen.ATTRACT)


@pytest.mark.parametrize("sheet", [Sheet.SOURCES, Sheet.TERMS, Sheet.PERSON, Sheet.PASSAGE])
def test_a_panels_card_opens_over_its_chapter_only(sheet: Sheet) -> None:
    assert ways.open_sheet(HOME, sheet) == HOME
    assert ways.open_sheet(at("a", 0), sheet, "x").sheet is sheet


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (replace(at("a", 1), viewed_picture="p", sheet=Sheet.HELP), replace(at("a", 1), viewed_picture="p")),
        (replace(at("a", 1), viewed_picture="p"), at("a", 1)),
        (at("a", 1), ways.go_home(at("a", 1))),
        (HOME, HOME),
        (ATTRACT, ATTRACT),
    ],
)
def test_a_step_back_takes_away_what_lies_on_top(start: Journey, end: Journey) -> None:
    assert ways.step_back(start) == end


def test_only_a_visitor_is_asked_whether_there() -> None:
    assert ways.ask_whether_there(HOME).is_asked
    assert ways.ask_whether_there(at("b", 0)).is_asked
    assert not ways.ask_whether_there(ATTRACT).is_asked
    assert not ways.stay(ways.ask_whether_there(HOME)).is_asked


@pytest.mark.parametrize(
    "impossible",
    [
        {"screen": Screen.CHAPTER},
        {"screen": Screen.HOME, "chapter": "a"},
        {"screen": Screen.ATTRACT, "viewed_picture": "p"},
        {"screen": Screen.HOME, "sheet": Sheet.PERSON},
    ],
)
def test_impossible_moments_refuse_to_be_built(impossible: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Journey(USUAL, **impossible)  # type: ignore[arg-type]


WISHES = st.sampled_from(
    [
        ways.go_home,
        ways.step_back,
        ways.close_sheet,
        ways.close_viewer,
        ways.ask_whether_there,
        ways.stay,
        ways.show_still,
        lambda journey: ways.attract(journey.comfort),
        lambda journey: ways.open_viewer(journey, "p"),
        *(lambda journey, sheet=sheet: ways.open_sheet(journey, sheet, "x") for sheet in Sheet),
        *(lambda journey, stop=stop: ways.open_panel(journey, stop.chapter, 5, ROUTE) for stop in ROUTE),
    ]
)


@given(st.lists(WISHES, max_size=30))
def test_no_row_of_wishes_leads_to_an_impossible_moment(wishes: list[object]) -> None:
    journey = ATTRACT
    for wish in wishes:
        journey = wish(journey)  # type: ignore[operator]
    assert (journey.screen is Screen.CHAPTER) == bool(journey.chapter)


@given(st.integers(1, 30))
def test_next_after_next_visits_every_panel_once_and_ends(steps: int) -> None:
    journey, seen = at("a", 0), [("a", 0)]
    for _ in range(steps):
        place = ways.next_place(journey, ROUTE)
        if place is None:
            break
        journey = ways.open_panel(journey, *place, ROUTE)
        seen.append(place)
    whole = [(stop.chapter, panel) for stop in ROUTE for panel in range(stop.panel_count)]
    assert seen == whole[: len(seen)]
