"""Some child processes that share work: whoever has something to do takes one that is free."""

from collections.abc import Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from kiosk.media.child import MOST_SECONDS, ChildProcess

MOST_CHILDREN = 2


class Crew:
    """As many child processes as there is work for, at most two; each starts with its first work."""

    def __init__(self, work: int, most_seconds: float = MOST_SECONDS) -> None:
        self.size = max(1, min(MOST_CHILDREN, work))
        self._children = [ChildProcess(most_seconds) for _ in range(self.size)]
        self._free: SimpleQueue[ChildProcess] = SimpleQueue()
        for child in self._children:
            self._free.put(child)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End all children at once; nobody may have one by then."""
        for child in self._children:
            child.stop()

    @contextmanager
    def child(self) -> Iterator[ChildProcess]:
        """A child for one piece of work, as soon as one is free. Any thread may ask."""
        child = self._free.get()
        try:
            yield child
        finally:
            self._free.put(child)
