"""The whole exhibit, read again after changes in a thread of its own, with what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from sqlalchemy import Engine

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import KioskError
from kiosk.domain.findings import Finding
from kiosk.editions.home import Home
from kiosk.publishing.checks import check_exhibit
from kiosk.shell.jobs import JobRunner, Ok, Outcome
from kiosk.store.engine import open_store
from kiosk.store.originals import Original, originals_of_media
from kiosk.store.read_exhibit import read_exhibit

REST_MS = 1200


@dataclass(frozen=True, slots=True)
class Reading:
    """The exhibit as the store had it, and the files of its media."""

    exhibit: Exhibit
    originals: Mapping[str, Original]


class ExhibitReader(QObject):
    """`read` comes with every reading, `checked` somewhat later with its findings."""

    read = Signal(object)
    checked = Signal(object)

    def __init__(self, home: Home, parent: QObject) -> None:
        super().__init__(parent)
        self._home = home
        self._engine: Engine | None = None
        self._runner = JobRunner(self)
        self._is_busy = False
        self._is_due = False
        self._timer = QTimer(self, interval=REST_MS, singleShot=True)
        self._timer.timeout.connect(self.read_now)

    @Slot()
    def read_soon(self) -> None:
        """After the hands have rested for a moment."""
        self._timer.start()

    @Slot()
    def read_now(self) -> None:
        if self._is_busy:
            self._is_due = True
            return
        self._is_busy = True
        self._runner.run(self._read, self._take)

    def close(self) -> None:
        self._timer.stop()
        self._runner.close()

    def _read(self) -> Reading | None:
        try:
            if self._engine is None:
                self._engine = open_store(self._home.content_database)
            return Reading(read_exhibit(self._engine), originals_of_media(self._engine, self._home.originals))
        except KioskError:
            return None  # whoever saves next hears why

    def _take(self, outcome: Outcome[Reading | None]) -> None:
        if isinstance(outcome, Ok) and outcome.value is not None:
            reading = outcome.value
            self.read.emit(reading)
            self._runner.run(lambda: check_exhibit(reading.exhibit), self._take_findings)
        else:
            self._rest()

    def _take_findings(self, outcome: Outcome[list[Finding]]) -> None:
        if isinstance(outcome, Ok):
            self.checked.emit(outcome.value)
        self._rest()

    def _rest(self) -> None:
        self._is_busy = False
        if self._is_due:
            self._is_due = False
            self.read_now()
