"""A summary made ready to be drawn: series of bars, without gaps, in the exhibit's order. Labels are left to
whoever draws them: a key is an id, a day, an hour.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kiosk.visits.counts import subject_of
from kiosk.visits.summary import ChapterUse, PanelUse, Summary, Tally
from kiosk.visits.visit import Extent

DAYS_OF_A_WEEK = 7
LONGEST_IN_DAYS, LONGEST_IN_WEEKS, LONGEST_IN_MONTHS = 31, 26 * DAYS_OF_A_WEEK, 3 * 366
"""How many days are drawn in each span; more take years."""
YEAR, MONTH, DAY = len("2026"), len("2026-11"), len("2026-11-22")

type Route = Mapping[str, Sequence[str]]
"""The chapters of an exhibit in their order, with their panels; both by id."""


class Span(StrEnum):
    """How much time a bar of `periods` stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Bar:
    """`share` is from 0 to 1: of the longest bar beside it where bars are times, else of all visits."""

    key: str
    visits: int
    share: float


@dataclass(frozen=True, slots=True)
class PanelBars:
    """Shares are of the visits that opened the chapter."""

    panel: str
    opened: Bar
    read: Bar
    left: Bar


@dataclass(frozen=True, slots=True)
class ChapterBars:
    """`opened` is a share of all visits; `extents` are shares of those that opened it, and add up to 1."""

    chapter: str
    opened: Bar
    extents: tuple[Bar, ...]
    panels: tuple[PanelBars, ...]


@dataclass(frozen=True, slots=True)
class Charts:
    """`periods` go from the first visit to the last: keys are days, the Mondays of weeks, months, years.

    `hours` go from the first hour of a day that had visits to the last. `chapters` and `steps` are all of the
    exhibit, then such as have been taken out of it since.
    """

    span: Span
    periods: tuple[Bar, ...]
    hours: tuple[Bar, ...]
    chapters: tuple[ChapterBars, ...]
    languages: tuple[Bar, ...]
    modes: tuple[Bar, ...]
    cards: tuple[Bar, ...]
    endings: tuple[Bar, ...]
    steps: tuple[Bar, ...]


def charts(summary: Summary, route: Route | None = None, steps: Sequence[str] = ()) -> Charts:
    """The charts of a summary, in the order of `route`; those of maps in that of `steps`, as in MAP/STEP."""
    span, periods = _periods(summary.days)
    uses = {use.chapter: use for use in summary.chapters}
    return Charts(
        span=span,
        periods=_beside_each_other(periods),
        hours=_beside_each_other(_hours(summary.hours)),
        chapters=tuple(
            _chapter(uses.get(chapter, _unused(chapter)), (route or {}).get(chapter, ()), summary.visits)
            for chapter in _in_order(route or {}, uses)
        ),
        languages=_of_all(summary.languages, summary.visits),
        modes=_of_all(summary.modes, summary.visits),
        cards=_of_all(summary.cards, summary.visits),
        endings=_of_all(summary.endings, summary.visits),
        steps=_steps(summary, steps),
    )


def _periods(days: Sequence[tuple[str, int]]) -> tuple[Span, dict[str, int]]:
    if not days:
        return Span.DAY, {}
    first, last = date.fromisoformat(days[0][0]), date.fromisoformat(days[-1][0])
    span = _span((last - first).days + 1)
    periods = dict.fromkeys(_keys(first, last, span), 0)
    for day, visits in days:
        periods[_key(date.fromisoformat(day), span)] += visits
    return span, periods


def _span(days: int) -> Span:
    if days <= LONGEST_IN_DAYS:
        return Span.DAY
    if days <= LONGEST_IN_WEEKS:
        return Span.WEEK
    return Span.MONTH if days <= LONGEST_IN_MONTHS else Span.YEAR


def _keys(first: date, last: date, span: Span) -> Iterable[str]:
    step = timedelta(days=1 if span is Span.DAY else DAYS_OF_A_WEEK)
    days = (first + step * number for number in range((last - first) // step + 1))
    return [*(_key(day, span) for day in days), _key(last, span)]


def _key(day: date, span: Span) -> str:
    if span is Span.WEEK:
        return (day - timedelta(days=min(day.weekday(), (day - date.min).days))).isoformat()
    return day.isoformat()[: {Span.DAY: DAY, Span.MONTH: MONTH, Span.YEAR: YEAR}[span]]


def _hours(hours: Sequence[int]) -> dict[str, int]:
    used = [hour for hour, visits in enumerate(hours) if visits]
    return {str(hour): hours[hour] for hour in range(used[0], used[-1] + 1)} if used else {}


def _beside_each_other(visits: Mapping[str, int]) -> tuple[Bar, ...]:
    longest = max(visits.values(), default=0)
    return tuple(_bar(key, number, longest) for key, number in visits.items())


def _of_all(tallies: Iterable[Tally], visits: int) -> tuple[Bar, ...]:
    return tuple(_bar(each.subject, each.visits, visits) for each in tallies)


def _steps(summary: Summary, order: Sequence[str]) -> tuple[Bar, ...]:
    visits = {subject_of(each.map, each.step): each.visits for each in summary.steps}
    return tuple(_bar(key, visits.get(key, 0), summary.visits) for key in _in_order(order, visits))


def _in_order(route: Iterable[str], used: Iterable[str]) -> list[str]:
    return list(dict.fromkeys([*route, *used]))


def _unused(chapter: str) -> ChapterUse:
    return ChapterUse(chapter, 0, tuple((extent, 0) for extent in Extent), ())


def _chapter(use: ChapterUse, panels: Sequence[str], visits: int) -> ChapterBars:
    uses = {panel.panel: panel for panel in use.panels}
    return ChapterBars(
        use.chapter,
        _bar(use.chapter, use.opened, visits),
        tuple(_bar(extent, number, use.opened) for extent, number in use.extents),
        tuple(
            _panel(uses.get(panel, PanelUse(panel, 0, 0, 0)), use.opened) for panel in _in_order(panels, uses)
        ),
    )


def _panel(use: PanelUse, opened: int) -> PanelBars:
    opened_bar, read, left = (_bar(use.panel, number, opened) for number in (use.opened, use.read, use.left))
    return PanelBars(use.panel, opened_bar, read, left)


def _bar(key: str, visits: int, whole: int) -> Bar:
    return Bar(str(key), visits, min(visits / whole, 1.0) if whole else 0.0)
