from collections import Counter
from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st
from tests.visits.walks import A_FEW, Walk, home, over, panel, some_walks, walk_of

from kiosk.visits.counts import Count, Fact, counts_of
from kiosk.visits.groups import Cell, Group, GroupedCount, grouped, groups_of, within

days = st.builds("{}-{:02}-{:02}".format, st.integers(2026, 2027), st.integers(1, 3), st.integers(1, 4))
cells = st.dictionaries(
    st.tuples(days, st.one_of(st.none(), st.integers(9, 12))), st.integers(1, 5), max_size=14
)


def sizes(of: dict[Cell, int]) -> Counter[Group]:
    found: Counter[Group] = Counter()
    for cell, group in groups_of(of).items():
        found[group] += of[cell]
    return found


@given(cells)
def test_no_group_is_smaller_than_three_and_every_visit_is_in_one(of: dict[Cell, int]) -> None:
    total = sum(of.values())
    found = sizes(of)
    assert all(size >= 3 for size in found.values())
    assert found.total() == (total if total >= 3 else 0)


@given(cells)
def test_a_group_is_the_hour_the_day_or_the_month_of_its_visits(of: dict[Cell, int]) -> None:
    for (day, hour), group in groups_of(of).items():
        assert day.startswith(group.period)
        assert group.hour in (-1, hour)


def test_quiet_hours_are_told_by_the_day_and_quiet_days_by_the_month() -> None:
    of: dict[Cell, int] = {
        ("2026-11-02", 10): 8,
        ("2026-11-02", 11): 2,
        ("2026-11-02", 15): 1,
        ("2026-11-03", 10): 2,
        ("2026-11-20", 12): 1,
    }
    assert sizes(of) == {Group("2026-11-02", 10): 8, Group("2026-11-02"): 3, Group("2026-11"): 3}


def test_a_single_quiet_visit_takes_the_smallest_group_beside_it_along() -> None:
    of: dict[Cell, int] = {("2026-11-02", 10): 8, ("2026-11-02", 11): 4, ("2026-11-02", 15): 1}
    assert sizes(of) == {Group("2026-11-02", 10): 8, Group("2026-11-02"): 5}
    assert sizes({("2026-11-02", 10): 8, ("2026-12-01", 9): 1}) == {Group(""): 9}


@A_FEW
@given(some_walks)
def test_grouped_counts_add_up_to_the_counts(every: list[Walk]) -> None:
    counts = [count for walk in every for count in counts_of(over(walk))]
    told = Counter[tuple[Fact, str]]()
    for each in grouped(counts):
        told[each.fact, each.subject] += each.visits
    expected = Counter[tuple[Fact, str]]()
    for count in counts:
        if len(every) >= 3 or count.fact is Fact.VISIT:
            expected[count.fact, count.subject] += count.visits
    assert told == expected


def test_the_bare_number_of_visits_is_told_by_day_even_where_what_they_did_is_not() -> None:
    began = datetime(2026, 11, 22, 9, 0)  # noqa: DTZ001 - the museum's own
    counts = counts_of(over(walk_of((panel("jug", 1), 30), began=began)))
    (only,) = grouped(counts)
    assert (only.group, only.fact, only.visits) == (Group("2026-11-22"), Fact.VISIT, 1)


def test_what_visits_of_one_hour_did_is_told_together_only() -> None:
    two = [counts_of(over(walk_of((panel("jug", each), 30)))) for each in (1, 2)]
    third = counts_of(over(walk_of((home(), 30))))
    told = grouped([count for visit in (*two, third) for count in visit])
    assert {each.group for each in told} == {Group("2026-11-22", 14)}
    assert [each.visits for each in told if each.fact is Fact.CHAPTER] == [2]


def test_hours_that_are_no_longer_known_are_told_by_the_day() -> None:
    counts = [Count("2024-05-01", None, Fact.VISIT, "", 4), Count("2024-05-01", None, Fact.MODE, "calm", 1)]
    assert {each.group for each in grouped(counts)} == {Group("2024-05-01")}


def test_a_choice_of_days_has_the_groups_that_lie_in_it() -> None:
    groups = [
        GroupedCount(Group(period), Fact.CHAPTER, "jug", 3)
        for period in ("", "2024-02", "2024-02-29", "2024-03-01")
    ]

    def chosen(since: str, until: str) -> list[str]:
        return [each.group.period for each in within(groups, since, until)]

    assert chosen("0001-01-01", "9999-12-31") == ["", "2024-02", "2024-02-29", "2024-03-01"]
    assert chosen("2024-02-01", "2024-02-29") == ["2024-02", "2024-02-29"]
    assert chosen("2024-02-02", "2024-03-01") == ["2024-02-29", "2024-03-01"]
    assert chosen("2024-02-01", "2024-02-28") == []
