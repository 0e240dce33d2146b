"""The content store as the studio works with it: in a thread of its own, in the name of whoever signed in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from sqlalchemy import Engine

from kiosk.domain.faults import KioskError
from kiosk.editions.home import Home
from kiosk.shell.jobs import JobRunner, Ok, Outcome
from kiosk.store.engine import open_store
from kiosk.store.revisions import Occasion

type Now = Callable[[], str]


def utc_now() -> str:
    """This moment in UTC, ISO 8601, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


@dataclass(frozen=True, slots=True)
class _Refused:
    fault: KioskError


class Content(QObject):
    """Does work on the store, one piece after another, and brings the result back to the window.

    What the store refuses goes to whoever asked; where nobody wants to know it, `refused` tells the sentence.
    """

    refused = Signal(str)
    busyChanged = Signal()

    def __init__(self, home: Home, runner: JobRunner, parent: QObject, now: Now = utc_now) -> None:
        super().__init__(parent)
        self.home = home
        self.now = now
        self.account = ""
        self._runner = runner
        self._engine: Engine | None = None
        self._waiting = 0

    @property
    def is_busy(self) -> bool:
        """Whether work has been asked for whose result has not come back."""
        return self._waiting > 0

    def occasion(self, reason: str) -> Occasion:
        return Occasion(self.now(), self.account, reason)

    def do[Value](
        self,
        work: Callable[[Engine], Value],
        then: Callable[[Value], None] | None = None,
        refused: Callable[[KioskError], None] | None = None,
    ) -> None:
        """Do `work`, then call one of the two functions in the window's thread."""

        def attempt() -> Value | _Refused:
            try:
                return work(self._store())
            except KioskError as fault:
                return _Refused(fault)

        def deliver(outcome: Outcome[Value | _Refused]) -> None:
            self._count(-1)
            if not isinstance(outcome, Ok):
                return
            if not isinstance(outcome.value, _Refused):
                if then is not None:
                    then(outcome.value)
            elif refused is not None:
                refused(outcome.value.fault)
            else:
                self.refused.emit(str(outcome.value.fault))

        self._count(1)
        self._runner.run(attempt, deliver)

    def _count(self, step: int) -> None:
        self._waiting += step
        self.busyChanged.emit()

    def _store(self) -> Engine:
        if self._engine is None:
            self._engine = open_store(self.home.content_database)
        return self._engine
