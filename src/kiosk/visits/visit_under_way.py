"""Adds up a visit while it lasts: how long each thing stood, and what was read."""

from collections import Counter, defaultdict
from datetime import datetime

from kiosk.visits.visit import Extent, Panel, Sight, Spot, Step, Visit

OPENED_S = 1.0
"""What stood for less was paged past."""
READ_SHARE = 0.5
SHORTEST_READING_S = 3.0
"""A panel was read if somebody was there for half the time that its words take, and at least this long."""
LENGTH_STEP_S, LONGEST_S = 5, 3600
CHANGED_LANGUAGE = "language"


class VisitUnderWay:
    """Times in seconds are of one clock that never goes back; `began` is the museum's local time."""

    def __init__(self, began: datetime) -> None:
        self._began = began
        self._began_s = 0.0
        self._sight: Sight | None = None
        self._since_s = 0.0
        self._stood_s: defaultdict[Panel, float] = defaultdict(float)
        self._attended_s: defaultdict[Panel, float] = defaultdict(float)
        self._steps_s: defaultdict[Step, float] = defaultdict(float)
        self._languages_s: defaultdict[str, float] = defaultdict(float)
        self._reading_s: dict[Panel, float] = {}
        self._panel_counts: dict[str, int] = {}
        self._modes: set[str] = set()
        self._cards: set[str] = set()
        self._returned_home = False

    def see(self, sight: Sight, at_s: float) -> None:
        """From `at_s` on, `sight` is what the visitor has before them."""
        if self._sight is None:
            self._began_s = at_s
        else:
            self._leave(self._sight, at_s, at_s)
            self._returned_home |= sight.spot is Spot.HOME is not self._sight.spot
        self._sight, self._since_s = sight, at_s
        self._modes |= sight.modes
        if sight.card:
            self._cards.add(sight.card)
        if sight.panel:
            self._reading_s[sight.chapter, sight.panel] = sight.reading_s
            self._panel_counts[sight.chapter] = sight.panel_count

    def end(self, at_s: float, last_sign_s: float, modes: frozenset[str] = frozenset()) -> Visit:
        """The visit, over at `at_s`, with the last sign of life at `last_sign_s`.

        What stood on the screen after that was open, but nobody may have been there to read it: it does not
        count as read, nor into the length. Raises ValueError if nothing was ever seen.
        """
        if self._sight is None:
            raise ValueError("a visit sees something")
        last = self._sight
        self._leave(last, at_s, last_sign_s)
        opened = frozenset(panel for panel, stood_s in self._stood_s.items() if stood_s >= OPENED_S)
        read = frozenset(panel for panel in opened if self._is_read(panel))
        changes = {CHANGED_LANGUAGE} if len(self._languages_s) > 1 else set()
        return Visit(
            day=self._began.date().isoformat(),
            hour=self._began.hour,
            length_s=in_steps(last_sign_s - self._began_s),
            language=max(self._languages_s, key=lambda tag: (self._languages_s[tag], tag)),
            ending=last.spot,
            left_at=(last.chapter, last.panel) if last.panel else None,
            returned_home=self._returned_home,
            modes=modes | self._modes | changes,
            cards=frozenset(self._cards),
            extents=self._extents(opened, read),
            opened=opened,
            read=read,
            steps=frozenset(step for step, stood_s in self._steps_s.items() if stood_s >= OPENED_S),
        )

    def _leave(self, sight: Sight, at_s: float, attended_until_s: float) -> None:
        stood_s = at_s - self._since_s
        self._languages_s[sight.language] += stood_s
        if sight.panel:
            panel = sight.chapter, sight.panel
            self._stood_s[panel] += stood_s
            self._attended_s[panel] += max(0.0, attended_until_s - self._since_s)
        if sight.step:
            self._steps_s[sight.map, sight.step] += stood_s

    def _is_read(self, panel: Panel) -> bool:
        return self._attended_s[panel] >= max(SHORTEST_READING_S, self._reading_s[panel] * READ_SHARE)

    def _extents(self, opened: frozenset[Panel], read: frozenset[Panel]) -> tuple[tuple[str, Extent], ...]:
        read_in = Counter(chapter for chapter, _ in read)
        chapters = sorted({chapter for chapter, _ in opened})
        return tuple((each, extent_of(read_in[each], self._panel_counts[each])) for each in chapters)


def extent_of(read: int, panels: int) -> Extent:
    """The extent of a chapter of so many panels, of which so many were read."""
    if read >= panels:
        return Extent.ALL
    if 2 * read >= panels:
        return Extent.MOST
    return Extent.SOME if read else Extent.NONE


def in_steps(seconds: float) -> int:
    """A length as it is kept: rounded down to whole steps, an hour at most."""
    return int(min(max(seconds, 0.0), LONGEST_S)) // LENGTH_STEP_S * LENGTH_STEP_S
