from datetime import datetime, timedelta

from hypothesis import given
from tests.visits.walks import A_FEW, BELGRADE, Walk, home, over, panel, some_walks, step, walk_of

from kiosk.visits.counts import Count, counts_of
from kiosk.visits.summary import Summary, discreet, summarise
from kiosk.visits.visit import Extent


def counts(*every: Walk) -> list[Count]:
    return [count for walk in every for count in counts_of(over(walk))]


def at(*when: int, fold: int = 0) -> datetime:
    return datetime(*when, tzinfo=BELGRADE, fold=fold)


@A_FEW
@given(some_walks)
def test_the_totals_of_any_visits_add_up(every: list[Walk]) -> None:
    visits = [over(walk) for walk in every]
    summary = summarise(counts(*every))
    assert summary.visits == len(every)
    assert summary.visits == sum(number for _, number in summary.days) == sum(summary.hours)
    assert summary.visits == sum(each.visits for each in summary.languages)
    assert summary.visits == sum(each.visits for each in summary.endings)
    assert summary.lengths.bounces == sum(visit.length_s < 10 for visit in visits)
    assert summary.returns_home == sum(visit.returned_home for visit in visits)
    assert {each.subject: each.visits for each in summary.modes} == {
        mode: sum(mode in visit.modes for visit in visits) for visit in visits for mode in visit.modes
    }
    assert {(each.map, each.step): each.visits for each in summary.steps} == {
        step: sum(step in visit.steps for visit in visits) for visit in visits for step in visit.steps
    }
    for chapter in summary.chapters:
        opened = [visit for visit in visits if chapter.chapter in dict(visit.extents)]
        assert chapter.opened == len(opened) == sum(number for _, number in chapter.extents)
        for each in chapter.panels:
            place = (chapter.chapter, each.panel)
            assert each.opened == sum(place in visit.opened for visit in visits)
            assert each.read == sum(place in visit.read for visit in visits)
            assert each.left == sum(visit.left_at == place for visit in visits)
    assert sum(each.left for chapter in summary.chapters for each in chapter.panels) == sum(
        visit.left_at is not None for visit in visits
    )


@A_FEW
@given(some_walks, some_walks)
def test_the_order_of_visits_leaves_no_trace(some: list[Walk], others: list[Walk]) -> None:
    assert summarise(counts(*some, *others)) == summarise(counts(*others, *some))


def test_the_median_is_a_length_that_somebody_stayed() -> None:
    lengths = summarise(
        counts(*(walk_of((home(), float(length))) for length in (0, 7, 62, 130, 600)))
    ).lengths
    assert (lengths.lower_quartile_s, lengths.median_s, lengths.upper_quartile_s) == (5, 60, 130)
    assert lengths.bounces == 2


def test_a_chapter_tells_how_far_it_was_read_and_where_people_left() -> None:
    summary = summarise(
        counts(
            walk_of(
                (panel("jug", 1, 10), 10), (panel("jug", 2, 10), 10), (panel("jug", 3, 10), 10), (home(), 9)
            ),
            walk_of((panel("jug", 1, 10), 10), (panel("jug", 2, 10), 120), idle_s=120),
            walk_of((panel("jug", 1, 10), 2), (step("prvi"), 3)),
        )
    )
    (chapter,) = summary.chapters
    assert chapter.opened == 3
    assert dict(chapter.extents) == {Extent.NONE: 1, Extent.SOME: 1, Extent.MOST: 0, Extent.ALL: 1}
    assert [(each.panel, each.opened, each.read, each.left) for each in chapter.panels] == [
        ("p1", 3, 2, 0),
        ("p2", 2, 1, 1),
        ("p3", 1, 1, 0),
    ]
    assert {each.subject: each.visits for each in summary.endings} == {"home": 1, "chapter": 1, "map": 1}


def test_both_hours_that_are_two_oclock_when_summer_ends_count_as_two_oclock() -> None:
    began = [at(2026, 10, 25, 2, 30), at(2026, 10, 25, 2, 30, fold=1), at(2026, 10, 25, 3, 30)]
    assert began[1].utcoffset() == timedelta(hours=1)
    summary = summarise(counts(*(walk_of((home(), 30), began=each) for each in began)))
    assert summary.days == (("2026-10-25", 3),)
    assert (summary.hours[2], summary.hours[3]) == (2, 1)


def test_the_day_that_has_no_two_oclock_has_no_visits_then() -> None:
    began = [at(2026, 3, 29, 1, 59), at(2026, 3, 29, 3, 0)]
    summary = summarise(counts(*(walk_of((home(), 30), began=each) for each in began)))
    assert summary.days == (("2026-03-29", 2),)
    assert (summary.hours[1], summary.hours[2], summary.hours[3]) == (1, 0, 1)


def test_a_visit_over_midnight_is_of_the_day_it_began_on() -> None:
    summary = summarise(counts(walk_of((home(), 900), began=at(2026, 12, 31, 23, 55))))
    assert summary.days == (("2026-12-31", 1),)


def test_without_visits_everything_is_nothing() -> None:
    assert summarise([]) == Summary()


def test_what_one_or_two_visitors_did_is_not_told() -> None:
    two = discreet(summarise(counts(walk_of((panel("jug", 1), 30)), walk_of((home(), 30)))))
    assert two == Summary(visits=2, days=(("2026-11-22", 2),), without_hour=2)


def test_hours_with_too_few_visits_are_told_together() -> None:
    hours = [9, 9, 10, 10, 10]
    told = discreet(summarise(counts(*(walk_of((home(), 9), began=at(2026, 1, 2, hour)) for hour in hours))))
    assert (told.hours[9], told.hours[10], told.without_hour) == (0, 3, 2)
    assert sum(told.hours) + told.without_hour == told.visits
