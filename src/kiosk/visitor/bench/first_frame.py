"""From the start of the program to the first frame of the attract screen with its picture and text in it."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import monotonic

from kiosk.domain.faults import KioskError
from kiosk.visitor.bench.figures import Measured

RUNS = 7
STARTS = RUNS + 1
"""The first start warms the machine up and does not count."""
PATIENCE_S = 30
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
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    before = monotonic()
    told = subprocess.run(
        [*program, "run", "--home", str(home), "--size", size, "--tell-first-frame"],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    try:
        shown_at = float(json.loads(told.stdout.splitlines()[-1])["first_frame"])
    except (ValueError, LookupError) as error:
        raise KioskError(
            f"The application did not come up: {told.stderr.strip() or 'it said nothing'}."
        ) from error
    return (shown_at - before) * MS
