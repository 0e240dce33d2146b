"""Where chapters begin, and the days that they tell of."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from kiosk.domain import prose
from kiosk.domain.date_texts import heading_text
from kiosk.domain.dates import DateError, DatePoint, MuseumDate, Precision
from kiosk.domain.drafting.articles import word_count
from kiosk.domain.drafting.dates import DateMention, main_year
from kiosk.domain.drafting.layout import Part, Placed

__all__ = ["ChapterStart", "chapters_of", "sub_headings", "whole_span"]

LEAST_CHAPTER_WORDS = 40
MOSTLY = 0.6
ONE_AFTER_ANOTHER = 2


@dataclass(frozen=True, slots=True)
class ChapterStart:
    """A chapter from paragraph `first` on. `heading` is the number of its heading, if it has one."""

    first: int
    title: str
    date: MuseumDate | None
    heading: int | None
    reason: str


def chapters_of(
    placed: Sequence[Placed], quoted: frozenset[int], dates: Sequence[DateMention], title: str, tag: str
) -> tuple[ChapterStart, ...]:
    """The chapters by headings where there are any, else by dates; one at least, if anything is shown."""
    level = _chapter_level(placed)
    heads = [each for each in placed if each.part is Part.HEADING and each.level <= level]
    shown = [each for each in placed if each.part in (Part.BODY, Part.CAPTION)]
    starts = _by_heading(heads, shown, title) if heads else _by_date(shown, quoted, dates, title, tag)
    told = {each.number for each in placed if each.part is Part.BODY and each.number not in quoted}
    return tuple(_dated(starts, dates, told, tag))


def sub_headings(placed: Sequence[Placed]) -> tuple[Placed, ...]:
    """The headings that are too deep to open a chapter."""
    level = _chapter_level(placed)
    return tuple(each for each in placed if each.part is Part.HEADING and each.level > level)


def _chapter_level(placed: Sequence[Placed]) -> int:
    """The highest level that has several headings, or else the highest."""
    levels = [each.level for each in placed if each.part is Part.HEADING]
    several = [level for level in sorted(set(levels)) if levels.count(level) >= ONE_AFTER_ANOTHER]
    return several[0] if several else min(levels, default=1)


def _by_heading(heads: Sequence[Placed], shown: Sequence[Placed], title: str) -> list[ChapterStart]:
    starts = [
        ChapterStart(head.number, head.paragraph.text, None, head.number, "its heading opens a chapter")
        for head in heads
    ]
    if shown and shown[0].number < starts[0].first:
        first = ChapterStart(shown[0].number, title, None, None, "what stands before the first heading")
        return [first, *starts]
    return starts


def _by_date(
    shown: Sequence[Placed], quoted: frozenset[int], dates: Sequence[DateMention], title: str, tag: str
) -> list[ChapterStart]:
    if not shown:
        return []
    anchors = _anchors(shown, quoted, dates)
    first = shown[0]
    starts: list[ChapterStart] = []
    counted, latest = 0, None
    for each in shown:
        date = anchors.get(each.number)
        is_later = date is not None and (latest is None or date.first_day > latest.last_day)
        if not starts or (is_later and latest is not None and counted >= LEAST_CHAPTER_WORDS):
            starts.append(_start(each.number, date, title, tag))
            counted = 0
        if date is not None and is_later:
            if starts[-1].date is None:
                starts[-1] = _start(starts[-1].first, date, title, tag)
            latest = date
        counted += word_count(each.paragraph.text) if each.part is Part.BODY else 0
    return starts or [_start(first.number, None, title, tag)]


def _start(number: int, date: MuseumDate | None, title: str, tag: str) -> ChapterStart:
    if date is None:
        return ChapterStart(number, title, None, None, "the text has no headings, and no dates that part it")
    return ChapterStart(number, heading_text(date, tag), date, None, "the text goes on to a later date here")


def _anchors(
    shown: Sequence[Placed], quoted: frozenset[int], dates: Sequence[DateMention]
) -> dict[int, MuseumDate]:
    """The date that each paragraph tells of first: days where the text has them, else months or years."""
    told = [each.number for each in shown if each.part is Part.BODY and each.number not in quoted]
    lengths = {each.number: len((prose.sentences(each.paragraph.text) or ("",))[0]) for each in shown}
    days = [date for date in dates if date.is_day and date.paragraph in told]
    year = main_year(days)
    near = [date for date in days if _is_near(date, year)]
    anchors = _first_of_each(near, told)
    if len(anchors) >= ONE_AFTER_ANOTHER and len(near) > MOSTLY * len(days):
        return anchors
    leading = [date for date in dates if date.is_day or date.start <= lengths.get(date.paragraph, 0)]
    return _first_of_each(leading, told)


def _is_near(date: DateMention, year: int | None) -> bool:
    return date.date is not None and year is not None and abs(date.date.start.year - year) <= 1


def _first_of_each(dates: Iterable[DateMention], told: Sequence[int]) -> dict[int, MuseumDate]:
    found: dict[int, MuseumDate] = {}
    for date in dates:
        if date.date is not None and date.paragraph in told:
            found.setdefault(date.paragraph, date.date)
    return found


def _dated(
    starts: Sequence[ChapterStart], dates: Sequence[DateMention], told: AbstractSet[int], tag: str
) -> Iterator[ChapterStart]:
    """The chapters with the span of the dates that stand in them, as exact as these are."""
    for at, start in enumerate(starts):
        after = starts[at + 1] if at + 1 < len(starts) else None
        inside = [
            each
            for each in dates
            if start.first <= each.paragraph and (after is None or each.paragraph < after.first)
        ]
        if start.date is not None:
            yield _widened(
                start, after, [each.date for each in inside if each.date and each.paragraph in told], tag
            )
            continue
        in_heading = [date.date for date in dates if date.paragraph == start.heading and date.date]
        in_text = _usual_span([each.date for each in inside if each.date and each.paragraph in told])
        anywhere = _usual_span([each.date for each in inside if each.date])
        yield replace(start, date=whole_span(in_heading) or in_text or anywhere)


def _widened(
    start: ChapterStart, after: ChapterStart | None, dates: Sequence[MuseumDate], tag: str
) -> ChapterStart:
    """A chapter that a day opened, up to the last day told before the next chapter begins."""
    if start.date is None or start.date.start.precision is not Precision.DAY:
        return start
    limit = after.date.first_day if after and after.date else (start.date.start.year + 1, 1, 1)
    inside = [
        date
        for date in dates
        if date.start.precision is Precision.DAY
        and start.date.first_day <= date.first_day
        and date.last_day < limit
    ]
    span = whole_span([start.date, *inside]) or start.date
    return replace(start, date=span, title=heading_text(span, tag))


def _usual_span(dates: Sequence[MuseumDate]) -> MuseumDate | None:
    """The span of the dates in the year that most of them are in."""
    years = [date.start.year for date in dates]
    usual = max(sorted(set(years)), key=years.count, default=None)
    return whole_span([date for date in dates if date.start.year == usual])


def whole_span(dates: Sequence[MuseumDate]) -> MuseumDate | None:
    """From the first of the dates to the last, by days where any has them; None for none."""
    exact = next(
        (
            found
            for precision in (Precision.DAY, Precision.MONTH, Precision.YEAR)
            if (found := [date for date in dates if date.start.precision is precision])
        ),
        [],
    )
    if not exact:
        return None
    start = min((date.start for date in exact), key=lambda point: point.first_day)
    end = max((date.end or date.start for date in exact), key=lambda point: point.last_day)
    return _span(start, end)


def _span(start: DatePoint, end: DatePoint) -> MuseumDate:
    try:
        return MuseumDate(start, end) if start != end else MuseumDate(start)
    except DateError:
        return MuseumDate(start)
