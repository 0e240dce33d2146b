"""Waits for the running application, for tools that drive it: never a fixed time, always a condition."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.domain.faults import KioskError

PATIENCE_S = 20.0
POLL_MS = 4


def wait_until(condition: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> None:
    """Let the application run until `condition` holds. Raises KioskError naming `what` when it never does."""
    end = monotonic() + patience_s
    while not condition():
        if monotonic() > end:
            raise KioskError(f"The application was given {patience_s:.0f} s for {what}, in vain.")
        let_run(POLL_MS)


def let_run(milliseconds: int) -> None:
    """Let the application run for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
