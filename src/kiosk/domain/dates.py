"""Dates as a museum knows them: a day, a month, a year or a span of these, perhaps only about then.

They are written in a part of EDTF (ISO 8601-2): `1944`, `1944-10`, `1944-10-14`, spans `A/B`, and after each
of these `~` for about, `?` for uncertain and `%` for both. How they read in words is in `date_texts`.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from enum import Enum
from functools import total_ordering
from typing import Self

__all__ = ["DateError", "DatePoint", "Day", "MuseumDate", "Precision"]

type Day = tuple[int, int, int]
"""Year, month, day."""

POINT = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<mark>[~?%]?)", re.ASCII)
MARKS = {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}
LAST_YEAR = 9999
MONTHS_IN_YEAR = 12


class DateError(ValueError):
    """A date that cannot be read; its text is a sentence for people."""


class Precision(Enum):
    YEAR = "year"
    MONTH = "month"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class DatePoint:
    """A year, a month (`day` is None) or a day."""

    year: int
    month: int | None = None
    day: int | None = None
    approximate: bool = False
    uncertain: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.year <= LAST_YEAR:
            raise DateError("A year has four digits and is 0001 or later.")
        if self.month is None:
            if self.day is not None:
                raise DateError("A day needs a month.")
        elif not 1 <= self.month <= MONTHS_IN_YEAR:
            raise DateError(f"There is no month {self.month:02}.")
        elif self.day is not None and not 1 <= self.day <= monthrange(self.year, self.month)[1]:
            raise DateError(f"There is no day {self.day} in {self.year:04}-{self.month:02}.")

    @property
    def first_day(self) -> Day:
        return self.year, self.month or 1, self.day or 1

    @property
    def last_day(self) -> Day:
        month = self.month or MONTHS_IN_YEAR
        return self.year, month, self.day or monthrange(self.year, month)[1]

    @property
    def precision(self) -> Precision:
        if self.month is None:
            return Precision.YEAR
        return Precision.MONTH if self.day is None else Precision.DAY

    @property
    def certainty(self) -> tuple[bool, bool]:
        return self.approximate, self.uncertain

    def __str__(self) -> str:
        month = f"-{self.month:02}" if self.month else ""
        day = f"-{self.day:02}" if self.day else ""
        return f"{self.year:04}{month}{day}{MARKS[self.certainty]}"


@total_ordering
@dataclass(frozen=True, slots=True)
class MuseumDate:
    """A date, or a span where `end` is set. Earlier ones sort first, the shorter of equal beginnings."""

    start: DatePoint
    end: DatePoint | None = None

    def __post_init__(self) -> None:
        if self.end is not None and (
            self.end.first_day < self.start.first_day or self.end.last_day <= self.start.last_day
        ):
            raise DateError(f"{self.start}/{self.end} does not end after it begins.")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads EDTF. Raises `DateError`."""
        first, slash, last = text.partition("/")
        try:
            return cls(_point(first), _point(last) if slash else None)
        except DateError as error:
            raise DateError(f"“{text}” is no date: {error}") from None

    @property
    def first_day(self) -> Day:
        return self.start.first_day

    @property
    def last_day(self) -> Day:
        return (self.end or self.start).last_day

    def covers(self, day: Day) -> bool:
        return self.first_day <= day <= self.last_day

    def __str__(self) -> str:
        """The date in EDTF; `MuseumDate.parse(str(date))` equals `date`."""
        return f"{self.start}/{self.end}" if self.end else str(self.start)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, MuseumDate):
            return NotImplemented
        return (self.first_day, self.last_day, str(self)) < (other.first_day, other.last_day, str(other))


def _point(text: str) -> DatePoint:
    match = POINT.fullmatch(text)
    if not match:
        raise DateError("Write 1944, 1944-10, 1944-10-14 or two of these with a / between.")
    month, day = (int(match[name]) if match[name] else None for name in ("month", "day"))
    mark = match["mark"]
    return DatePoint(int(match["year"]), month, day, mark in ("~", "%"), mark in ("?", "%"))
