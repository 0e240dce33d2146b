"""Child processes that decode pictures: a bad one takes a child with it, never the program."""

import multiprocessing
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Self, cast

from kiosk.media.refusals import SAVE_AGAIN, CancelledError, UnfitPictureError, reason_for

MOST_MEMORY = 3 * 1024**3
MOST_SECONDS = 60
POLL_SECONDS = 0.1
START_SECONDS = 60
READY = "ready"
CANCELLED = "The work was cancelled."

type Cancelled = Callable[[], bool]


def never() -> bool:
    return False


class ChildProcess:
    """Runs one function after another in a process of its own, with caps on time and memory."""

    def __init__(self, most_seconds: float = MOST_SECONDS, most_memory: int = MOST_MEMORY) -> None:
        self._most_seconds = most_seconds
        self._most_memory = most_memory
        self._process: multiprocessing.process.BaseProcess | None = None
        self._connection: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def run[**P, Result](
        self, function: Callable[P, Result], cancelled: Cancelled, *args: P.args, **kwargs: P.kwargs
    ) -> Result:
        """The result of `function`, which must be importable. Raises UnfitPictureError or CancelledError."""
        if cancelled():
            raise CancelledError(CANCELLED)
        try:
            connection = self._connected()
            connection.send((function, args, kwargs))
            answer = self._wait(connection, cancelled)
        except (EOFError, OSError) as error:
            self.stop()
            raise UnfitPictureError("Decoding it ended all of a sudden.", SAVE_AGAIN) from error
        if isinstance(answer, UnfitPictureError):
            raise answer
        return cast("Result", answer[0])

    def stop(self) -> None:
        """End the child at once."""
        if self._connection is not None:
            self._connection.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._process = self._connection = None

    def _wait(self, connection: Connection, cancelled: Cancelled) -> Any:
        deadline = time.monotonic() + self._most_seconds
        while not connection.poll(POLL_SECONDS):
            if cancelled():
                self.stop()
                raise CancelledError(CANCELLED)
            if time.monotonic() > deadline:
                self.stop()
                raise UnfitPictureError(
                    f"Decoding it takes longer than {self._most_seconds:.0f} seconds.", SAVE_AGAIN
                )
        return connection.recv()

    def _wait_for_start(self, connection: Connection) -> None:
        if not connection.poll(START_SECONDS):
            raise EOFError
        connection.recv()

    def _connected(self) -> Connection:
        if self._connection is None:
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            self._process = context.Process(
                target=_serve, args=(theirs, self._most_seconds, self._most_memory), daemon=True
            )
            self._process.start()
            theirs.close()
            self._connection = ours
            self._wait_for_start(ours)
        return self._connection


def _serve(connection: Connection, most_seconds: float, most_memory: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what Ctrl+C means
    _cap_memory(most_memory)
    with suppress(EOFError, OSError):  # the parent is gone
        connection.send(READY)
        while True:
            function, args, kwargs = connection.recv()
            _cap_seconds(most_seconds)
            connection.send(_outcome(function, args, kwargs))


def _outcome(function: Callable[..., Any], args: Any, kwargs: Any) -> Any:
    try:
        return (function(*args, **kwargs),)
    except Exception as error:  # noqa: BLE001 - decoders raise exceptions of every type
        return reason_for(error)


def _cap_memory(most_memory: int) -> None:
    try:
        import resource
    except ImportError:
        return  # Windows: the cap on time has to do
    resource.setrlimit(resource.RLIMIT_AS, (most_memory, most_memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _cap_seconds(most_seconds: float) -> None:
    try:
        import resource
    except ImportError:
        return
    spent = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(spent.ru_utime + spent.ru_stime + most_seconds) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))
