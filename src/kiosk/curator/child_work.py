"""Long work in a process of its own that tells how far it is: `done`, `total` and `step` in a JSON line."""

import json
import sys
from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, QProcess, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

GRACE_MS = 3000


def program() -> list[str]:
    """The command line that starts this program again."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]


def read_step(line: bytes) -> tuple[float, str] | None:
    """The share from 0 to 1 and the step told in a line of output; None where it tells none."""
    try:
        told = json.loads(line)
        total = float(told["total"])
        share = float(told["done"]) / total if total > 0 else 0.0
        return min(1.0, max(0.0, share)), str(told["step"])
    except (ValueError, KeyError, TypeError):
        return None


@QmlElement
@QmlUncreatable("view models are made in Python")
class ChildWork(QObject):  # type: ignore[operator]
    """One piece of work at a time. `said` is what the process had to say of a failure."""

    changed = Signal()
    finished = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._step = ""
        self._said = ""
        self._rest = b""
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail_to_start)

    def begin(self, command: Sequence[str]) -> None:
        """Start the work unless some is under way."""
        if self.is_running:
            return
        self._share, self._step, self._said, self._rest = 0.0, "", "", b""
        self._process.start(command[0], list(command[1:]))
        self.changed.emit()

    def stop(self) -> None:
        """Break the work off; what it made so far is not used."""
        if not self.is_running:
            return
        self._process.finished.disconnect(self._end)
        self._process.terminate()
        if not self._process.waitForFinished(GRACE_MS):
            self._process.kill()
            self._process.waitForFinished(GRACE_MS)
        self._process.finished.connect(self._end)
        self.changed.emit()

    @Slot()
    def _read(self) -> None:
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        told = [step for line in lines if (step := read_step(line))]
        if told and told[-1] != (self._share, self._step):
            self._share, self._step = told[-1]
            self.changed.emit()

    @Slot(int)
    def _end(self, exit_code: int) -> None:
        said = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        self._said = said.strip() if exit_code else ""
        self.changed.emit()
        self.finished.emit(exit_code == 0)

    @Slot(QProcess.ProcessError)
    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(-1)

    @property
    def failure(self) -> str:
        """What the process said when it failed; nothing when it did not."""
        return self._said

    @property
    def is_running(self) -> bool:
        return self._process.state() is not QProcess.ProcessState.NotRunning

    @Property(bool, notify=changed)
    def isRunning(self) -> bool:
        return self.is_running

    @Property(float, notify=changed)
    def share(self) -> float:
        return self._share

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(str, notify=changed)
    def said(self) -> str:
        return self._said
