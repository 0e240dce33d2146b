"""The visitor's application as a program of its own, to be measured."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.domain.faults import KioskError


def command(home: Path, size: str, part: str, *more: str) -> list[str]:
    """The command that starts it and has it measure `part`, in a window of that size (`1920x1080`)."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    return [*program, "run", "--home", str(home), "--size", size, "--measure", part, *more]


def told_by(arguments: list[str], progressed: Callable[[], None] = lambda: None) -> dict[str, Any]:
    """What the program tells in its last line; `progressed` is called for every line before it.

    Raises KioskError with what it said when it tells nothing.
    """
    last: dict[str, Any] = {}
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as errors,
        subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=errors, text=True) as program,
    ):
        for line in program.stdout or ():
            told = _object_in(line)
            if "done" in told:
                progressed()
            last = told or last
        program.wait()
        errors.seek(0)
        said = errors.read().strip()
    if program.returncode != 0 or not last:
        raise KioskError(f"The application did not come up: {said or 'it said nothing'}.")
    return last


def _object_in(line: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
