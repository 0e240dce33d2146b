import pytest
from hypothesis import given
from tests.visits.walks import A_FEW, PANEL_COUNTS, Walk, home, over, panel, step, walk_of, walks

from kiosk.visits.visit import Extent, Sight, Spot
from kiosk.visits.visit_under_way import VisitUnderWay, extent_of


def test_a_panel_is_read_by_who_is_there_for_half_the_time_that_its_words_take() -> None:
    visit = over(walk_of((panel("jug", 1, 20), 10), (panel("jug", 2, 20), 9.9), (panel("jug", 3, 0), 2.9)))
    assert visit.opened == {("jug", "p1"), ("jug", "p2"), ("jug", "p3")}
    assert visit.read == {("jug", "p1")}
    assert visit.extents == (("jug", Extent.SOME),)


def test_coming_back_to_a_panel_adds_up() -> None:
    here = panel("jug", 1, 20)
    assert over(walk_of((here, 6), (home(), 5), (here, 6))).read == {("jug", "p1")}


def test_what_is_paged_past_was_not_opened() -> None:
    visit = over(walk_of((panel("jug", 1), 0.9), (panel("jug", 2), 1.0), (step("prvi"), 0.4), (home(), 9)))
    assert (visit.opened, visit.steps) == ({("jug", "p2")}, frozenset())


def test_the_time_before_an_empty_screen_is_nobodys() -> None:
    visit = over(walk_of((home(), 20), (panel("jug", 1, 20), 120), idle_s=120))
    assert visit.length_s == 20
    assert visit.opened == {("jug", "p1")}
    assert visit.read == frozenset()
    assert (visit.ending, visit.left_at) == (Spot.CHAPTER, ("jug", "p1"))


def test_a_single_touch_is_a_visit_without_length() -> None:
    visit = over(walk_of((home(), 120), idle_s=120))
    assert (visit.length_s, visit.ending, visit.left_at) == (0, Spot.HOME, None)


def test_a_visit_counts_for_the_language_in_which_most_of_it_went_by() -> None:
    visit = over(walk_of((home("sr-Cyrl"), 5), (home("en"), 60), (home("sr-Latn"), 5)))
    assert visit.language == "en"
    assert visit.modes == {"language"}
    assert over(walk_of((home("en"), 5))).modes == frozenset()


def test_going_home_again_is_noticed_and_beginning_there_is_not() -> None:
    assert not over(walk_of((home(), 5), (home(card="access"), 5), (panel("jug", 1), 5))).returned_home
    assert over(walk_of((home(), 5), (panel("jug", 1), 5), (home(), 5))).returned_home


def test_lengths_are_kept_in_steps_of_five_seconds_up_to_an_hour() -> None:
    assert over(walk_of((home(), 14.9))).length_s == 10
    assert over(walk_of((home(), 90_000))).length_s == 3600


@pytest.mark.parametrize(
    ("read", "panels", "extent"),
    [(0, 3, "none"), (1, 3, "some"), (1, 2, "most"), (2, 3, "most"), (3, 3, "all"), (1, 1, "all")],
)
def test_the_extent_of_a_chapter_goes_by_its_panels(read: int, panels: int, extent: str) -> None:
    assert extent_of(read, panels) == extent


@A_FEW
@given(walks)
def test_nothing_is_read_that_was_not_opened_and_nothing_opened_that_was_not_seen(walk: Walk) -> None:
    visit = over(walk)
    seen = {(sight.chapter, sight.panel) for sight, _ in walk.sights if sight.panel}
    assert visit.read <= visit.opened <= seen
    assert {chapter for chapter, _ in visit.extents} == {chapter for chapter, _ in visit.opened}
    for chapter, extent in visit.extents:
        assert extent == extent_of(sum(each == chapter for each, _ in visit.read), PANEL_COUNTS[chapter])
    assert visit.length_s <= sum(seconds for _, seconds in walk.sights)
    assert visit.language in {sight.language for sight, _ in walk.sights}
    assert (visit.left_at is not None) == (visit.ending is Spot.CHAPTER)


def test_a_visit_that_saw_nothing_cannot_end() -> None:
    with pytest.raises(ValueError, match="sees something"):
        VisitUnderWay(walk_of().began).end(1, 1)


@pytest.mark.parametrize(
    "impossible",
    [
        {"spot": Spot.CHAPTER},
        {"spot": Spot.HOME, "chapter": "jug", "panel": "p1"},
        {"spot": Spot.CHAPTER, "chapter": "jug", "panel": "p1"},
        {"spot": Spot.MAP, "step": "prvi"},
    ],
)
def test_an_impossible_sight_refuses_to_be_made(impossible: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"a chapter|a step"):
        Sight(language="en", **impossible)
