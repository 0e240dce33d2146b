"""Dates in words: in prose, in headings, and short for the spine.

A day and its month are held together by a no-break space, and so is a dash with what stands before it.
A language without month names here gets the ISO form.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.domain.dates import DatePoint, MuseumDate, Precision
from kiosk.domain.month_names import ROMAN_MONTHS, DateWords, Twelve, date_words

__all__ = ["SpineParts", "day_text", "heading_text", "long_text", "short_text", "spine_parts"]

ISO_BETWEEN = "\u00a0– "
CLOSE_BETWEEN = "–"


@dataclass(frozen=True, slots=True)
class SpineParts:
    """A date for a narrow stop of the spine: `19–21` over `IX`. A month has no day, a year no month."""

    day: str
    month: str


def long_text(date: MuseumDate, tag: str) -> str:
    """The date in prose: `14. октобра 1944.`, `19–21. септембра 1944.`, `око 14. октобра 1944.`

    A month stands on its own, as under a picture: `Октобар 1944.`
    """
    words = date_words(tag)
    return _Writer(words, words.genitive).written(date) if words else _iso(date)


def heading_text(date: MuseumDate, tag: str) -> str:
    """The date on its own: Serbian names the month in the nominative, `14. октобар 1944.`"""
    words = date_words(tag)
    return _Writer(words, words.heading).written(date) if words else _iso(date)


def day_text(date: MuseumDate, tag: str) -> str:
    """The date on its own without its year: `14. октобар`, `19–21. септембар`; a year alone stays.

    Days of one month are one span even where only one of them is certain: `15–19. октобар (?)`
    """
    words = date_words(tag)
    text = heading_text(_of_one_certainty(date), tag)
    if words is None:
        return text
    for year in {date.start.year, (date.end or date.start).year}:
        text = text.replace(f" {year}{words.year_mark}", "")
    return text


def short_text(date: MuseumDate, tag: str) -> str:
    """The date without its year: `19. IX`, `16–19. X`, `19. IX – 20. X`; a month or a year keeps the year."""
    words = date_words(tag)
    if words is None:
        return _iso(date)
    start, end = date.start, date.end
    if end is None:
        return _short(start, words)
    if _days_of_one_month(start, end):
        return f"{start.day}{CLOSE_BETWEEN}{_short(end, words)}"
    return f"{_short(start, words)}{words.between}{_short(end, words)}"


def spine_parts(date: MuseumDate) -> SpineParts:
    """Day and month apart: `SpineParts("19–21", "IX")`, across months `SpineParts("19–20", "IX–X")`."""
    points = (date.start, date.end or date.start)
    if any(point.month is None for point in points):
        return SpineParts(_joined(str(point.year) for point in points), "")
    months = _joined(ROMAN_MONTHS[point.month - 1] for point in points if point.month)
    if any(point.day is None for point in points):
        return SpineParts("", months)
    first, last = (str(point.day) for point in points)
    return SpineParts(first if date.end is None else f"{first}{CLOSE_BETWEEN}{last}", months)


class _Writer:
    """Writes dates with the words of one language and one case of the months after a day."""

    def __init__(self, words: DateWords, months: Twelve) -> None:
        self._words = words
        self._months = months

    def written(self, date: MuseumDate) -> str:
        start, end = date.start, date.end
        if end is None:
            return self._alone(start, first=True)
        if start.certainty != end.certainty or start.precision != end.precision:
            return f"{self._alone(start, first=True)}{self._words.between}{self._alone(end, first=False)}"
        return self._marked(start, self._span(start, end))

    def _alone(self, point: DatePoint, *, first: bool) -> str:
        return self._marked(point, self._full(point, first=first))

    def _marked(self, point: DatePoint, text: str) -> str:
        about = f"{self._words.about} " if point.approximate else ""
        doubt = " (?)" if point.uncertain else ""
        return f"{about}{text}{doubt}"

    def _span(self, start: DatePoint, end: DatePoint) -> str:
        whole = self._full(end, first=False)
        if start.precision is Precision.YEAR:
            return f"{start.year}{CLOSE_BETWEEN}{end.year}{self._words.years_mark}"
        if start.year != end.year:
            return f"{self._full(start, first=True)}{self._words.between}{whole}"
        if start.precision is Precision.MONTH:
            return f"{self._month(start, first=True)}{CLOSE_BETWEEN}{whole}"
        if _days_of_one_month(start, end):
            return f"{start.day}{CLOSE_BETWEEN}{whole}"
        return f"{self._day(start)}{self._words.between}{whole}"

    def _full(self, point: DatePoint, *, first: bool) -> str:
        year = f"{point.year}{self._words.year_mark}"
        match point.precision:
            case Precision.YEAR:
                return year
            case Precision.MONTH:
                return f"{self._month(point, first=first)} {year}"
            case Precision.DAY:
                return f"{self._day(point)} {year}"

    def _month(self, point: DatePoint, *, first: bool) -> str:
        """A month without a day: the first word of a label begins with a capital."""
        index = (point.month or 1) - 1
        if point.approximate:
            return self._words.genitive[index]
        name = self._words.nominative[index]
        return name[0].upper() + name[1:] if first else name

    def _day(self, point: DatePoint) -> str:
        months = self._words.genitive if point.approximate else self._months
        return f"{point.day}{self._words.day_mark}\u00a0{months[(point.month or 1) - 1]}"


def _short(point: DatePoint, words: DateWords) -> str:
    if point.month is None:
        return f"{point.year}{words.short_year_mark}"
    month = words.short[point.month - 1]
    if point.day is None:
        return f"{month}\u00a0{point.year}{words.short_year_mark}"
    return f"{point.day}{words.day_mark}\u00a0{month}"


def _days_of_one_month(start: DatePoint, end: DatePoint) -> bool:
    one_month = (start.year, start.month) == (end.year, end.month)
    return one_month and start.precision is end.precision is Precision.DAY


def _of_one_certainty(date: MuseumDate) -> MuseumDate:
    """Days of one month, both as uncertain as the less certain one; any other date as it is."""
    start, end = date.start, date.end
    if end is None or not _days_of_one_month(start, end):
        return date
    approximate = start.approximate or end.approximate
    uncertain = start.uncertain or end.uncertain
    return MuseumDate(
        replace(start, approximate=approximate, uncertain=uncertain),
        replace(end, approximate=approximate, uncertain=uncertain),
    )


def _joined(parts: Iterable[str]) -> str:
    return CLOSE_BETWEEN.join(dict.fromkeys(parts))


def _iso(date: MuseumDate) -> str:
    return str(date).replace("/", ISO_BETWEEN)
