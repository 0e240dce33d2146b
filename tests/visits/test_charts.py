from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.visits.walks import A_FEW, Walk, over, panel, some_walks, step, walk_of

from kiosk.visits.charts import Bar, Charts, Span, charts
from kiosk.visits.counts import Count, Fact, counts_of
from kiosk.visits.summary import Summary, summarise

ROUTE = {"jug": ["p1", "p2", "p3"], "zapad": ["z1"]}


def charts_of(*walks: Walk) -> Charts:
    return charts(summarise(count for walk in walks for count in counts_of(over(walk))), ROUTE)


def test_a_day_without_visits_has_its_place() -> None:
    found = charts(Summary(visits=5, days=(("2026-02-27", 4), ("2026-03-02", 1))))
    assert found.span is Span.DAY
    assert found.periods == (
        Bar("2026-02-27", 4, 1.0),
        Bar("2026-02-28", 0, 0.0),
        Bar("2026-03-01", 0, 0.0),
        Bar("2026-03-02", 1, 0.25),
    )


@pytest.mark.parametrize(
    ("last", "span", "first_key", "last_key", "bars"),
    [
        ("2026-01-31", "day", "2026-01-01", "2026-01-31", 31),
        ("2026-02-01", "week", "2025-12-29", "2026-01-26", 5),
        ("2026-07-01", "week", "2025-12-29", "2026-06-29", 27),
        ("2026-07-02", "month", "2026-01", "2026-07", 7),
        ("2029-03-01", "year", "2026", "2029", 4),
    ],
)
def test_many_days_are_drawn_as_weeks_and_more_as_months_and_years(
    last: str, span: str, first_key: str, last_key: str, bars: int
) -> None:
    found = charts(Summary(visits=2, days=(("2026-01-01", 1), (last, 1))))
    assert (found.span, len(found.periods)) == (span, bars)
    assert (found.periods[0].key, found.periods[-1].key) == (first_key, last_key)


@given(st.lists(st.tuples(st.integers(0, 1500), st.integers(1, 9)), max_size=8))
def test_periods_hold_every_visit_in_order(days: list[tuple[int, int]]) -> None:
    first = date(2024, 2, 20)
    counts = [Count((first + timedelta(day)).isoformat(), 9, Fact.VISIT, "", visits) for day, visits in days]
    periods = charts(summarise(counts)).periods
    assert sum(bar.visits for bar in periods) == sum(visits for _, visits in days)
    assert [bar.key for bar in periods] == sorted({bar.key for bar in periods})
    assert max((bar.share for bar in periods), default=1.0) == 1.0


def test_hours_go_from_the_first_with_visits_to_the_last() -> None:
    hours = (0,) * 9 + (2, 0, 4) + (0,) * 12
    assert charts(Summary(visits=6, hours=hours)).hours == (
        Bar("9", 2, 0.5),
        Bar("10", 0, 0.0),
        Bar("11", 4, 1.0),
    )


def test_chapters_come_in_the_exhibits_order_with_those_nobody_opened_and_those_taken_out_last() -> None:
    found = charts_of(
        walk_of((panel("sever", 1), 30)), walk_of((panel("jug", 2, 10), 6), (panel("jug", 1), 2))
    )
    assert [each.chapter for each in found.chapters] == ["jug", "zapad", "sever"]
    south, west, north = found.chapters
    assert [each.panel for each in south.panels] == ["p1", "p2", "p3"]
    assert [(each.opened.visits, each.read.visits) for each in south.panels] == [(1, 0), (1, 1), (0, 0)]
    assert (south.opened.share, west.opened.share, north.opened.share) == (0.5, 0.0, 0.5)
    assert [bar.share for bar in south.extents] == [0.0, 1.0, 0.0, 0.0]
    assert [each.panel for each in west.panels] == ["z1"]


def test_steps_come_in_the_maps_order_with_those_nobody_saw() -> None:
    summary = summarise(counts_of(over(walk_of((step("prvi"), 30), (step("stari"), 5)))))
    found = charts(summary, steps=("karta/uvod", "karta/prvi")).steps
    assert [(bar.key, bar.visits) for bar in found] == [
        ("karta/uvod", 0),
        ("karta/prvi", 1),
        ("karta/stari", 1),
    ]


@A_FEW
@given(some_walks)
def test_every_share_is_a_share(walks: list[Walk]) -> None:
    found = charts_of(*walks)
    bars = [*found.periods, *found.hours, *found.languages, *found.modes, *found.cards, *found.endings]
    bars += found.steps
    for chapter in found.chapters:
        bars += [chapter.opened, *chapter.extents]
        bars += [bar for each in chapter.panels for bar in (each.opened, each.read, each.left)]
        assert sum(bar.visits for bar in chapter.extents) == chapter.opened.visits
    assert all(0.0 <= bar.share <= 1.0 for bar in bars)


def test_without_visits_there_is_nothing_to_draw_but_the_chapters() -> None:
    found = charts_of()
    assert (found.periods, found.hours, found.languages) == ((), (), ())
    assert [(each.chapter, each.opened.visits) for each in found.chapters] == [("jug", 0), ("zapad", 0)]
