"""The idle clock: when nobody has touched the screen for a while, ask; when nobody answers, say so."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

TICK_MS = 250
LONGEST_HOLD_S = 1800.0
"""Longer than what is shown in a museum; what still says that it plays has stopped without saying so."""


class IdlePhase(StrEnum):
    RESTING = "resting"
    WATCHING = "watching"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class IdleTimes:
    """Seconds without a touch until the question, and from the question to the end of the visit."""

    until_warning_s: float = 90
    until_end_s: float = 30


class IdleClock(QObject):
    """Counts seconds without a sign of life. Rests until `start`; stands while something plays."""

    warned = Signal()
    secondsLeftChanged = Signal()
    ended = Signal()

    def __init__(
        self,
        times: IdleTimes,
        parent: QObject | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._times = times
        self._monotonic = monotonic
        self._phase = IdlePhase.RESTING
        self._since = monotonic()
        self._patience = 1.0
        self._players = 0
        self._held_since = self._since
        self._seconds_left = 0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def phase(self) -> IdlePhase:
        return self._phase

    @property
    def seconds_left(self) -> int:
        """Whole seconds until the visit ends; 0 unless the question stands."""
        return self._seconds_left

    def start(self) -> None:
        """Begin or begin again: somebody is here."""
        self._phase = IdlePhase.WATCHING
        self._since = self._monotonic()
        self._say_seconds_left(0)
        self._timer.start()

    def rest(self) -> None:
        """Nobody is here, and nothing is counted."""
        self._phase = IdlePhase.RESTING
        self._say_seconds_left(0)
        self._timer.stop()

    def touched(self) -> None:
        """A sign of life. It does nothing while the clock rests."""
        if self._phase is not IdlePhase.RESTING:
            self.start()

    def be_patient(self, patience: float) -> None:
        """Ask so many times later than usual."""
        self._patience = patience

    def hold(self) -> None:
        """Something plays: time does not count until `release`, or for half an hour. Holds add up."""
        self._players += 1
        self._held_since = self._monotonic()

    def release(self) -> None:
        self._players = max(0, self._players - 1)
        self.touched()

    @Slot()
    def tick(self) -> None:
        """Look at the time. The timer calls it; so may tests."""
        if self._phase is IdlePhase.RESTING:
            return
        if self._players and self._monotonic() - self._held_since < LONGEST_HOLD_S:
            self._since = self._monotonic()
            return
        idle_s = self._monotonic() - self._since
        until_warning_s = self._times.until_warning_s * self._patience
        left_s = until_warning_s + self._times.until_end_s - idle_s
        if left_s <= 0:
            self.rest()
            self.ended.emit()
        elif idle_s >= until_warning_s:
            self._say_seconds_left(int(-(-left_s // 1)))
            if self._phase is not IdlePhase.WARNING:
                self._phase = IdlePhase.WARNING
                self.warned.emit()

    def _say_seconds_left(self, seconds: int) -> None:
        if seconds != self._seconds_left:
            self._seconds_left = seconds
            self.secondsLeftChanged.emit()
