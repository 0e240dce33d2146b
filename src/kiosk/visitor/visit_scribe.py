"""Understands the moments of visits and writes their counts down, away from the screen's thread."""

from collections import deque
from collections.abc import Callable
from pathlib import Path

from kiosk.visitor.visit_moments import VisitEnd, VisitPart
from kiosk.visitor.visit_sights import KEYS, sight_of
from kiosk.visits.counts import Count, counts_of
from kiosk.visits.faults import JournalError
from kiosk.visits.journal import add
from kiosk.visits.visit_under_way import VisitUnderWay

MOST_WAITING = 200
"""Visits that are kept in memory while the file cannot be written."""


class VisitScribe:
    """Takes the parts of one visit after the other. Without a file nothing is written.

    Where the file cannot be used, `complain` is told so once, and visits wait for the next time.
    """

    def __init__(self, file: Path | None, complain: Callable[[str], None]) -> None:
        self._file = file
        self._complain = complain
        self._has_complained = False
        self._under_way: VisitUnderWay | None = None
        self._waiting: deque[tuple[Count, ...]] = deque(maxlen=MOST_WAITING)

    def take(self, part: VisitPart) -> None:
        """The next part of the visit under way, or the first of another."""
        visit = self._under_way or VisitUnderWay(part.began)
        self._under_way = None
        for moment in part.moments:
            visit.see(sight_of(moment, part.usual), moment.at_s)
        if part.end is None:
            self._under_way = visit
        elif part.end.is_counted:
            self._finish(visit, part.end)

    def _finish(self, visit: VisitUnderWay, end: VisitEnd) -> None:
        modes = frozenset({KEYS} if end.used_keys else ())
        self._waiting.append(counts_of(visit.end(end.at_s, end.last_sign_s, modes)))
        if self._file is not None:
            self._write(self._file)

    def _write(self, file: Path) -> None:
        try:
            add(file, [count for visit in self._waiting for count in visit], self._complain)
        except JournalError as fault:
            if not self._has_complained:
                self._complain(f"{fault} Visits are counted again as soon as it can be.")
            self._has_complained = True
        else:
            self._waiting.clear()
            self._has_complained = False
