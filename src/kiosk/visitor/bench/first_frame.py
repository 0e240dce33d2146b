"""From the start of the program to the first frame of the attract screen with its picture and text in it."""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import monotonic

from kiosk.visitor.bench.figures import Measured
from kiosk.visitor.bench.program import command, told_by

RUNS = 7
STARTS = RUNS + 1
"""The first start warms the machine up and does not count."""
PROMISED_MS = 600.0
MS = 1000.0


def first_frame(home: Path, size: str, started: Callable[[], None] = lambda: None) -> list[Measured]:
    """The median over several starts of a program of its own; `started` is called after each.

    Raises KioskError when one does not come up.
    """
    starts: list[float] = []
    for _ in range(STARTS):
        starts.append(_start(home, size))
        started()
    del starts[0]
    return [
        Measured("start to first frame, median", median(starts), "ms", PROMISED_MS, f"{RUNS} warm starts"),
        Measured("start to first frame, slowest", max(starts), "ms"),
    ]


def _start(home: Path, size: str) -> float:
    before = monotonic()
    shown_at = float(told_by(command(home, size, "first-frame"))["first_frame"])
    return (shown_at - before) * MS
