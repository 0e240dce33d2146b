"""Dates in running text: found, read, and given the year that the text has stated before."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from kiosk.domain.dates import DateError, DatePoint, MuseumDate, Precision
from kiosk.domain.drafting.month_patterns import date_shapes, month_number
from kiosk.domain.drafting.ordinals import day_of_word, day_words

__all__ = ["DateMention", "dates_of", "main_year"]

CENTURY = 100
MONTHS_IN_YEAR = 12
NUMBER = re.compile(r"\d+")
YEAR = r"(?:1\d{3}|20\d{2})"


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date where it stands: `text` is what is written from `start` to `end` of the paragraph.

    `date` is None where the text never says a year; `year_is_inferred` where it said it elsewhere.
    """

    paragraph: int
    start: int
    end: int
    text: str
    date: MuseumDate | None
    year_is_inferred: bool = False

    @property
    def is_day(self) -> bool:
        return self.date is not None and self.date.start.precision is Precision.DAY


@dataclass(frozen=True, slots=True)
class _Parts:
    year: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    paragraph: int
    start: int
    end: int
    text: str
    first: _Parts
    last: _Parts | None
    is_about: bool

    @property
    def year(self) -> int | None:
        return self.first.year or (self.last.year if self.last else None)


def dates_of(texts: Sequence[tuple[int, str]], tag: str) -> tuple[DateMention, ...]:
    """The dates of paragraphs, given with their numbers in reading order, in that order."""
    found = [each for number, text in texts for each in _found(number, text, tag)]
    years = _years_in_force(found)
    mentions = []
    for each, year in zip(found, years, strict=True):
        date = _dated(each, year)
        if date is not None or (each.year is None and year is None):
            is_inferred = date is not None and each.year is None
            mentions.append(
                DateMention(
                    each.paragraph, each.start, each.end, each.text, date, year_is_inferred=is_inferred
                )
            )
    return tuple(mentions)


def main_year(mentions: Sequence[DateMention]) -> int | None:
    """The year that most of the dates stand in; the earlier of equals."""
    years = [mention.date.start.year for mention in mentions if mention.date]
    return max(sorted(set(years)), key=years.count, default=None)


@cache
def _patterns(tag: str) -> tuple[re.Pattern[str], ...]:
    """The shapes of dates, the more telling first. Groups: d and D days, m and M months, y and Y years."""
    shapes = date_shapes(tag)
    before, after = r"(?<![\w.,:/-])", r"(?![\w]|[-/]\d)"
    mark, of, between = shapes.day_mark, shapes.of, shapes.between
    words = day_words(tag)
    day, other_day = rf"(?P<d>\d{{1,2}}{mark}|{words})", rf"(?P<D>\d{{1,2}}{mark}|{words})"
    month, other_month = rf"(?P<m>{shapes.month})", rf"(?P<M>{shapes.month})"
    marked = rf"(?:{shapes.year_word})?"
    year, other_year = rf"(?P<y>{YEAR})(?!\d){marked}", rf"(?P<Y>{YEAR})(?!\d){marked}"
    about = rf"(?P<about>{shapes.about})?"
    dot_space = r",?\s"
    with_year, with_other_year = rf"(?:{dot_space}{year})?", rf"(?:{dot_space}{other_year})?"
    then_year, then_other_year = rf"(?:,?\s{year})?", rf"(?:,?\s{other_year})?"
    day_month, other_day_month = rf"{day}\s?{of}{month}", rf"{other_day}\s?{of}{other_month}"
    until_day = rf"(?:(?:{between}){other_day})?"
    last_of_years = rf"(?P<Y>{YEAR}|\d{{2}})(?!\d|[.,]\d|\s?%)(?:\.(?=[\s)]|$))?{marked}"
    goes_on = rf"(?:\.(?=\s)|(?=[,;:)!?]|\.$)|(?=\s(?:{shapes.lower_after_year})\b))"
    patterns = (
        rf"{before}(?P<y>{YEAR})-(?P<m>0[1-9]|1[0-2])-(?P<d>[0-3]\d)(?!\d)",
        rf"{before}(?P<d>\d{{1,2}})(?P<point>[./])\s?(?P<m>\d{{1,2}})(?P=point)\s?{year}",
        rf"{before}{about}{day_month}{with_year}(?:{between}){other_day_month}{with_other_year}{after}",
        rf"{before}{about}{day}{until_day}\s?{of}{month}{with_year}{after}",
        rf"{before}{about}{month}\s{day}{then_year}(?:{between}){other_month}\s{other_day}{then_other_year}{after}",
        rf"{before}{about}{month}\s{day}{until_day}(?!,?\d){then_year}{after}",
        rf"{before}{about}{month}{with_year}(?:{between}){other_month}{dot_space}(?:of\s)?{other_year}{after}",
        rf"{before}{about}{month}{dot_space}(?:of\s)?{year}{after}",
        rf"{before}{about}(?P<y>{YEAR})\.?(?:{between}){last_of_years}{after}",
        rf"{before}{about}(?P<y>{YEAR}){shapes.year_word}{after}",
        rf"(?<=\(){about}(?P<y>{YEAR})\.?(?=\))",
        rf"{before}{about}(?P<y>{YEAR})\.?(?=[\s.,;:!?)“”»\"]*$)",
        rf"(?<!\w)(?:{shapes.season}),?\s(?P<y>{YEAR})(?:\.(?=\s|$)|(?!\w|[.,]\d))",
        rf"(?<!\w)(?:{shapes.before_year})\s(?P<y>{YEAR}){goes_on}",
        rf"(?<!\w)(?:{shapes.before_month})[\s-]{month}(?=[\s,.;:!?)]|$)",
    )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


def _found(number: int, text: str, tag: str) -> Iterator[_Found]:
    taken = bytearray(len(text))
    found = []
    for pattern in _patterns(tag):
        for match in pattern.finditer(text):
            start, end = _edges(match)
            parts = _read(match, tag)
            if parts is None or any(taken[start:end]):
                continue
            taken[start:end] = b"\1" * (end - start)
            is_about = bool(match.groupdict().get("about"))
            found.append(_Found(number, start, end, text[start:end], *parts, is_about))
    return iter(sorted(found, key=lambda each: each.start))


def _edges(match: re.Match[str]) -> tuple[int, int]:
    """Where the date itself stands: without the word that only says that it is one."""
    groups = [name for name, value in match.groupdict().items() if value is not None and name != "point"]
    start = min(match.start(name) for name in groups)
    end = max(match.end(), *(match.end(name) for name in groups))
    return start, start + len(match.string[start:end].rstrip())


def _read(match: re.Match[str], tag: str) -> tuple[_Parts, _Parts | None] | None:
    groups = {name: value for name, value in match.groupdict().items() if value}
    month, other_month = _month(groups.get("m"), tag), _month(groups.get("M"), tag)
    year, other_year = _year(groups.get("y"), None), _year(groups.get("Y"), groups.get("y"))
    day, other_day = _day(groups.get("d"), tag), _day(groups.get("D"), tag)
    if month and month > MONTHS_IN_YEAR and day and day <= MONTHS_IN_YEAR:
        day, month = month, day
    first = _Parts(year, month, day)
    if other_day or other_month or other_year:
        return _span(first, _Parts(other_year or year, other_month or month, other_day))
    return first, None


def _span(first: _Parts, last: _Parts) -> tuple[_Parts, _Parts]:
    """Both ends made whole: a year at the end holds for the beginning, and a night may cross two months."""
    start = replace(first, year=first.year or last.year)
    if first.month and last.month == first.month and first.day and last.day and first.day > last.day:
        is_january = first.month == 1
        year = start.year - 1 if start.year and is_january else start.year
        start = replace(start, month=12 if is_january else first.month - 1, year=year)
    return start, last


def _month(word: str | None, tag: str) -> int | None:
    if word is None:
        return None
    return int(word) if word.isdigit() else month_number(word, tag)


def _day(word: str | None, tag: str) -> int | None:
    if word is None:
        return None
    number = NUMBER.match(word)
    return int(number.group()) if number else day_of_word(word, tag)


def _year(digits: str | None, first: str | None) -> int | None:
    if digits is None:
        return None
    if first and len(digits) < len(first):
        return int(first) - int(first) % CENTURY + int(digits)
    return int(digits)


def _years_in_force(found: Sequence[_Found]) -> list[int | None]:
    """For each date its own year, or the one stated last before it, or else first after it.

    A year with a day or a month counts for more than a bare one: those are often told in passing.
    """
    telling = [each for each in found if each.year and each.first.month]
    stated = telling or [each for each in found if each.year]
    at_hand = stated[0].year if stated else None
    counted = set(map(_place, stated))
    years: list[int | None] = []
    for each in found:
        if _place(each) in counted:
            at_hand = each.year
        years.append(each.year or at_hand)
    return years


def _place(each: _Found) -> tuple[int, int]:
    return each.paragraph, each.start


def _dated(each: _Found, year: int | None) -> MuseumDate | None:
    """The date, or None where the text has no year for it or the calendar no such day."""
    if year is None:
        return None
    try:
        start = _point(each.first, year, is_about=each.is_about)
        return MuseumDate(start, _point(each.last, year, is_about=each.is_about) if each.last else None)
    except DateError:
        return None


def _point(parts: _Parts, year: int, *, is_about: bool) -> DatePoint:
    return DatePoint(parts.year or year, parts.month, parts.day, approximate=is_about)
