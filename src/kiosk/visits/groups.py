"""Groups of visits large enough to be told of without telling of one.

What visits did is told by the hour. An hour with fewer than three visits is told together with the other
such hours of its day, a day that is left with fewer together with other such days of its month, and months
so with one another. Where the ones together are still too few, the smallest group beside them joins. So every
visit is in exactly one group, and no group is smaller than three; without three visits there is none at all.
"""

from calendar import monthrange
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.visits.counts import Count, Fact
from kiosk.visits.summary import FEWEST_TOLD

FACTS, LONGEST_LENGTH = tuple(Fact), len("3600")
MONTH = len("2026-11")
FIRST_DAY, LAST_DAY = "0001-01-01", "9999-12-31"

type Cell = tuple[str, int | None]


@dataclass(frozen=True, slots=True, order=True)
class Group:
    """`period` is a day, a month or nothing for all time; `hour` -1 unless the group is one hour."""

    period: str
    hour: int = -1


@dataclass(frozen=True, slots=True)
class GroupedCount:
    """So many visits of a group did it. Of Fact.VISIT the group is always a day, or an hour of one."""

    group: Group
    fact: Fact
    subject: str
    visits: int


def grouped(counts: Iterable[Count]) -> tuple[GroupedCount, ...]:
    """All counts, each in its group; but the bare number of visits is told by day, whatever they did."""
    held = list(counts)
    cells: Counter[Cell] = Counter()
    for each in held:
        if each.fact is Fact.VISIT:
            cells[each.day, each.hour] += each.visits
    groups = groups_of(cells)
    sums: Counter[tuple[Group, Fact, str]] = Counter()
    for each in held:
        group = groups.get((each.day, each.hour))
        if each.fact is Fact.VISIT:
            sums[_by_day(each, group), each.fact, each.subject] += each.visits
        elif group is not None:
            sums[group, each.fact, each.subject] += each.visits
    return tuple(GroupedCount(*key, sums[key]) for key in sorted(sums, key=_place_of))


def within(counts: Iterable[GroupedCount], since: str, until: str) -> tuple[GroupedCount, ...]:
    """The counts of groups whose visits are all of the days from `since` to `until`.

    Choosing among groups, and never grouping what was chosen, keeps two choices from being subtracted.
    """
    chosen = []
    for each in counts:
        first, last = _days_of(each.group.period)
        if since <= first and last <= until:
            chosen.append(each)
    return tuple(chosen)


def groups_of(cells: Mapping[Cell, int]) -> dict[Cell, Group]:
    """The group of every hour of a day that had visits; of none where all of them are too few."""
    members: dict[Group, list[Cell]] = defaultdict(list)
    for day, hour in cells:
        members[Group(day, -1 if hour is None else hour)].append((day, hour))
    sizes = {group: sum(cells[cell] for cell in of_group) for group, of_group in members.items()}
    for wider in (_day_of, _month_of, _all_time):
        sizes = _joined(sizes, members, wider)
    if any(size < FEWEST_TOLD for size in sizes.values()):
        return {}
    return {cell: group for group in sizes for cell in members[group]}


def _joined(
    sizes: dict[Group, int], members: dict[Group, list[Cell]], wider: Callable[[Group], Group]
) -> dict[Group, int]:
    """The groups and their sizes, after those that are too small have joined in their wider one."""
    beside: dict[Group, list[Group]] = defaultdict(list)
    for group in sorted(sizes, key=lambda group: (sizes[group], group)):
        beside[wider(group)].append(group)
    joined: dict[Group, int] = {}
    for whole, parts in beside.items():
        size = 0
        while parts and (sizes[parts[0]] < FEWEST_TOLD or 0 < size < FEWEST_TOLD):
            size += sizes[parts[0]]
            _move(members, parts.pop(0), whole)
        joined |= {part: sizes[part] for part in parts}
        if size:
            joined[whole] = joined.get(whole, 0) + size
    return joined


def _move(members: dict[Group, list[Cell]], part: Group, whole: Group) -> None:
    if part != whole:
        members[whole].extend(members.pop(part))


def _day_of(group: Group) -> Group:
    return Group(group.period)


def _month_of(group: Group) -> Group:
    return Group(group.period[:MONTH])


def _all_time(_group: Group) -> Group:
    return Group("")


def _place_of(key: tuple[Group, Fact, str]) -> tuple[Group, int, str]:
    group, fact, subject = key
    return group, FACTS.index(fact), subject.zfill(LONGEST_LENGTH) if fact is Fact.LENGTH else subject


def _days_of(period: str) -> tuple[str, str]:
    if not period:
        return FIRST_DAY, LAST_DAY
    if len(period) > MONTH:
        return period, period
    day = date.fromisoformat(f"{period}-01")
    return day.isoformat(), day.replace(day=monthrange(day.year, day.month)[1]).isoformat()


def _by_day(count: Count, group: Group | None) -> Group:
    is_hour = group is not None and group.hour >= 0
    return group if group is not None and is_hour else Group(count.day)
