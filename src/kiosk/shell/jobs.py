"""Work that must not hold up the screen: done piece by piece in another thread, its result brought back."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ok[Value]:
    """The work was done; this came of it."""

    value: Value


@dataclass(frozen=True, slots=True)
class Err:
    """The work failed; this was raised."""

    error: Exception


type Outcome[Value] = Ok[Value] | Err


class Executor(Protocol):
    """Runs callables in the order they come. Tests put one in that waits to be told."""

    def submit(self, work: Callable[[], None]) -> None: ...

    def finish(self) -> None:
        """Return when nothing is running any more."""


class SerialThread:
    """An executor with one thread of its own."""

    def __init__(self) -> None:
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)

    def submit(self, work: Callable[[], None]) -> None:
        self._pool.start(work)

    def finish(self) -> None:
        self._pool.clear()
        self._pool.waitForDone()


class JobRunner(QObject):
    """Does jobs in order, and hands each outcome over in the event loop of the thread that made it."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None, executor: Executor | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or SerialThread()
        self._is_closed = False
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run[Value](self, work: Callable[[], Value], then: Callable[[Outcome[Value]], None]) -> None:
        """Do `work` after all jobs before it, then call `then` with its outcome."""
        if not self._is_closed:
            self._executor.submit(lambda: self._work(work, then))

    def close(self) -> None:
        """Drop what has not begun, wait for what has; nothing is delivered afterwards."""
        self._is_closed = True
        self._executor.finish()

    def _work(self, work: Callable[[], Any], then: Callable[[Outcome[Any]], None]) -> None:
        outcome: Outcome[Any]
        try:
            outcome = Ok(work())
        except Exception as error:  # noqa: BLE001 - the outcome carries it to whoever asked
            outcome = Err(error)
        self._done.emit(outcome, then)

    @Slot(object, object)
    def _deliver(self, outcome: Outcome[Any], then: Callable[[Outcome[Any]], None]) -> None:
        if self._is_closed:
            return
        if isinstance(outcome, Err):
            log.error("A job failed", exc_info=outcome.error)
        then(outcome)
