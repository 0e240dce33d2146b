"""The very first start: a process of its own makes the first edition, and tells how far it is."""

import json
import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, QProcess, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

GRACE_MS = 3000


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of the work is done, from 0 to 1, and the step that is under way."""

    share: float
    step: str


def read_progress(line: str) -> Progress | None:
    """The progress told in a line of output; None when the line tells none."""
    try:
        told = json.loads(line)
        total = float(told["total"])
        share = float(told["done"]) / total if total > 0 else 0.0
        return Progress(min(1.0, max(0.0, share)), str(told["step"]))
    except (ValueError, KeyError, TypeError):
        return None


def command_for(home: Path) -> list[str]:
    """The command line that makes the first edition in `home`."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    return [*program, "prepare", "--home", str(home)]


@QmlElement
@QmlUncreatable("view models are made in Python")
class FirstStartViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    finished = Signal(bool)

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._progress = Progress(0.0, "")
        self._failed = False
        self._rest = b""
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail_to_start)

    def begin(self) -> None:
        """Start the work unless it is under way."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            return
        self._failed = False
        self._progress = Progress(0.0, "")
        self.changed.emit()
        self._process.start(self._command[0], self._command[1:])

    def stop(self) -> None:
        """Break the work off; what it made so far is not used."""
        self._process.finished.disconnect(self._end)
        self._process.terminate()
        if not self._process.waitForFinished(GRACE_MS):
            self._process.kill()
            self._process.waitForFinished(GRACE_MS)

    @Slot()
    def _read(self) -> None:
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        told = [progress for line in lines if (progress := read_progress(line.decode(errors="replace")))]
        if told and told[-1] != self._progress:
            self._progress = told[-1]
            self.changed.emit()

    @Slot(int)
    def _end(self, exit_code: int) -> None:
        self._failed = exit_code != 0
        if self._failed:
            said = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
            log.error("The first edition could not be made (exit code %s): %s", exit_code, said)
        self.changed.emit()
        self.finished.emit(not self._failed)

    @Slot(QProcess.ProcessError)
    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(-1)

    @Property(float, notify=changed)
    def progress(self) -> float:
        return self._progress.share

    @Property(str, notify=changed)
    def stepText(self) -> str:
        return self._progress.step

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        return self._failed
