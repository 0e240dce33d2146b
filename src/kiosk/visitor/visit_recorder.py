"""Notes where visitors go, without names or traces: what becomes of it is counts (docs/visits.md)."""

import time
from collections import deque
from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.shell import crash
from kiosk.shell.jobs import JobRunner, Outcome
from kiosk.visitor.guide import Guide
from kiosk.visitor.journey import Journey, Screen
from kiosk.visitor.showcase import Showcase

if TYPE_CHECKING:
    from kiosk.visitor.visit_moments import Moment, VisitEnd, VisitPart
    from kiosk.visitor.visit_scribe import VisitScribe

MOST_MOMENTS = 64
"""So many are noted before they are handed on, however long the visit."""


def local_time() -> datetime:
    """The museum's time, as the machine is set."""
    return datetime.now().astimezone()


class VisitRecorder(QObject):
    """On the screen's thread it only notes moments; another one understands and writes them.

    A visit is from the first screen after the attract loop to the next attract loop. `touched` and `keyed`
    are signs of life; `forget` drops the visit under way.
    """

    def __init__(
        self,
        file: Path | None,
        guide: Guide,
        showcase: Showcase,
        runner: JobRunner,
        parent: QObject | None = None,
        now: Callable[[], datetime] = local_time,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._guide = guide
        self._showcase = showcase
        self._now = now
        self._monotonic: Callable[[], float] = time.monotonic
        self._runner = runner
        self._parts: deque[VisitPart] = deque()
        self._scribe: VisitScribe | None = None
        self._moments: list[Moment] = []
        self._began: datetime | None = None
        self._was_visit = False
        self._last_sign_s = 0.0
        self._used_keys = False

    @Slot()
    def warm_up(self) -> None:
        """Have ready what the first frame did without."""
        import_module("kiosk.visitor.visit_moments")

    @Slot()
    def observe(self) -> None:
        """Said whenever the journey has moved."""
        journey = self._guide.journey
        if journey.is_visit:
            if not self._was_visit:
                self._began = self._now()
            if self._began is not None:
                self._note(journey)
        elif self._was_visit:
            self._end(is_counted=True)
        self._was_visit = journey.is_visit

    @Slot()
    def touched(self) -> None:
        """A touch; or a film that begins or ends, for while one plays nobody has to touch anything."""
        self._last_sign_s = self._monotonic()
        if not self._was_visit:
            self._used_keys = False

    @Slot()
    def keyed(self) -> None:
        self._last_sign_s = self._monotonic()
        self._used_keys = True

    @Slot()
    def forget(self) -> None:
        """This was no visitor."""
        self._end(is_counted=False)

    def close(self) -> None:
        """Write what the runner, closed before, has left. A visit under way is lost."""
        self._write_parts()

    def _note(self, journey: Journey) -> None:
        self._moments.append(self._moment(journey))
        if len(self._moments) >= MOST_MOMENTS:
            self._hand_on(None)

    def _moment(self, journey: Journey) -> "Moment":
        from kiosk.visitor.visit_moments import Moment

        at_s, held_map = self._monotonic(), self._showcase.map_id
        if journey.screen is Screen.MAP:
            return Moment(at_s, journey, map=held_map, step=self._showcase.map.step_id)
        if not journey.chapter:
            return Moment(at_s, journey)
        chapter = self._showcase.chapter
        panel, count = chapter.open_panel, chapter.panel_count
        if held_map and panel.map == held_map:
            return Moment(at_s, journey, panel, count, held_map, self._showcase.map.step_id)
        return Moment(at_s, journey, panel, count)

    def _end(self, *, is_counted: bool) -> None:
        from kiosk.visitor.visit_moments import VisitEnd

        if self._began is not None:
            self._hand_on(VisitEnd(self._monotonic(), self._last_sign_s, self._used_keys, is_counted))
        self._began = None
        self._used_keys = False

    def _hand_on(self, end: "VisitEnd | None") -> None:
        from kiosk.visitor.visit_moments import VisitPart

        if self._began is None:
            return
        part = VisitPart(self._began, self._guide.usual, tuple(self._moments), end)
        self._moments.clear()
        self._parts.append(part)
        self._runner.run(self._write_parts, _ignore)

    def _write_parts(self) -> None:
        from kiosk.visitor.visit_scribe import VisitScribe  # nothing that the start has time for

        if self._scribe is None:
            self._scribe = VisitScribe(self._file, crash.log.warning)
        while self._parts:
            self._scribe.take(self._parts.popleft())


def _ignore(_outcome: Outcome[None]) -> None:
    """What goes wrong there has been logged, and no visitor is to know."""
