"""The summary of visits as a page of text."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from kiosk.visits.charts import Bar, ChapterBars, Charts, PanelBars, Span
from kiosk.visits.summary import FEWEST_TOLD, Lengths, Summary

BAR, TITLE = 24, 40
EIGHTHS = " ▏▎▍▌▋▊▉"
S_PER_MINUTE = 60
SPANS = {Span.DAY: "day", Span.WEEK: "week, by its Monday", Span.MONTH: "month", Span.YEAR: "year"}
MODES = {"language": "another language", "keys": "used by keys"}
CARDS = {"viewer": "a picture by itself"}
NO_TITLES: Mapping[str, str] = {}

type Title = Callable[[str, str], str]


def report(summary: Summary, drawn: Charts, title: Title, steps: Mapping[str, str]) -> Iterator[str]:
    """The lines of the page; `steps` are the titles of maps' steps."""
    days = len(summary.days)
    yield f"{_visits(summary.visits)} on {days} {'day' if days == 1 else 'days'}, {_from_to(summary)}."
    if summary.is_told:
        yield from _ways(summary)
    else:
        yield f"What fewer than {FEWEST_TOLD} visits did is not told."
    yield from _section(f"Visits by {SPANS[drawn.span]}", (_line(bar.key, bar) for bar in drawn.periods))
    yield from _section("Visits by the hour they began in", _hours(summary, drawn))
    if not summary.is_told:
        return
    yield from _section("Languages", _shares(drawn.languages))
    yield from _section("Set otherwise than usual", _shares(drawn.modes, MODES))
    yield from _section("Cards and pictures opened", _shares(drawn.cards, CARDS))
    yield from _section("Steps of maps", _shares(drawn.steps, steps))
    yield from _section("Chapters, and how far they were read", _chapters(drawn.chapters, title))


def _ways(summary: Summary) -> Iterator[str]:
    bounces, returns = _part(summary.lengths.bounces, summary), _part(summary.returns_home, summary)
    endings = ", ".join(f"{_part(each.visits, summary)} {_place(each.subject)}" for each in summary.endings)
    yield f"{_lengths(summary.lengths)} {bounces} stayed less than 10 seconds."
    yield f"Visitors walked away: {endings}; {returns} had gone back home in between."


def _place(ending: str) -> str:
    return {"home": "at home", "chapter": "in a chapter", "map": "at the map"}.get(ending, ending)


def _lengths(lengths: Lengths) -> str:
    middle = f"{_clock(lengths.lower_quartile_s)} and {_clock(lengths.upper_quartile_s)}"
    return f"The median visit lasts {_clock(lengths.median_s)}, the middle half between {middle}."


def _hours(summary: Summary, drawn: Charts) -> Iterator[str]:
    yield from (_line(f"{bar.key:>2} h", bar) for bar in drawn.hours)
    if summary.without_hour:
        yield f"  and {_visits(summary.without_hour)} in hours that are not told"


def _shares(bars: Iterable[Bar], titles: Mapping[str, str] = NO_TITLES) -> Iterator[str]:
    return (_line(titles.get(bar.key, bar.key), bar, f" {bar.share:4.0%}") for bar in bars)


def _chapters(chapters: Iterable[ChapterBars], title: Title) -> Iterator[str]:
    for chapter in chapters:
        name = title(chapter.chapter, "") or chapter.chapter
        yield _line(name, chapter.opened, f" {chapter.opened.share:4.0%}")
        if chapter.opened.visits:
            yield "    read: " + ", ".join(f"{bar.key} {bar.share:.0%}" for bar in chapter.extents)
            yield from (_panel(each, title(chapter.chapter, each.panel)) for each in chapter.panels)


def _panel(bars: PanelBars, title: str) -> str:
    name = _fitted(f"    {title or bars.panel}")
    sums = f"opened {bars.opened.visits}, read {bars.read.visits}, left {bars.left.visits}"
    return f"  {name}  {_drawn(bars.opened.share)}  {sums}"


def _section(heading: str, lines: Iterable[str]) -> Iterator[str]:
    held = list(lines)
    if held:
        yield ""
        yield heading
        yield from held


def _line(name: str, bar: Bar, share: str = "") -> str:
    return f"  {_fitted(name)}  {_drawn(bar.share)}  {bar.visits:6,}{share}"


def _fitted(name: str) -> str:
    return f"{name[: TITLE - 1]}…" if len(name) > TITLE else f"{name:<{TITLE}}"


def _drawn(share: float) -> str:
    eighths = round(share * BAR * len(EIGHTHS))
    whole, rest = divmod(max(eighths, 1) if share else 0, len(EIGHTHS))
    return f"{'█' * whole + EIGHTHS[rest]:<{BAR}}"[:BAR]


def _part(visits: int, summary: Summary) -> str:
    return f"{visits / summary.visits:.0%}"


def _visits(number: int) -> str:
    return f"{number:,} visit" if number == 1 else f"{number:,} visits"


def _from_to(summary: Summary) -> str:
    first, last = summary.days[0][0], summary.days[-1][0]
    return first if first == last else f"{first} to {last}"


def _clock(seconds: int) -> str:
    return f"{seconds // S_PER_MINUTE}:{seconds % S_PER_MINUTE:02}"
