"""Reads every byte of the edition on the screen, in the background, and sets a damaged one aside."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from kiosk.domain.faults import KioskError
from kiosk.editions.faults import DamagedEditionError
from kiosk.editions.home import Home
from kiosk.editions.pointer import current_number
from kiosk.editions.rollback import roll_back
from kiosk.editions.shelf import folder_of, set_aside
from kiosk.editions.verify import verify
from kiosk.shell import crash
from kiosk.shell.jobs import JobRunner, Outcome
from kiosk.visitor.guide import Guide


class EditionProof(QObject):
    """The check at the start looks at the database only, for it must be quick; this one reads pictures too.

    A damaged edition gives way to the last good one: the pointer goes back, the application takes that
    edition over as soon as nobody is using the screen, and only then is the damaged one taken off the shelf.
    Where there is no other, a damaged picture is better than none.
    """

    def __init__(self, home: Home, guide: Guide, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._home = home
        self._guide = guide
        self._runner = runner
        self._number = 0
        self._damaged: Path | None = None

    @Slot()
    def begin(self) -> None:
        """Prove the edition that is open, unless that has been done."""
        exhibit = self._guide.exhibit
        if exhibit.number not in (0, self._number):
            self._number = exhibit.number
            self._runner.run(lambda: self._prove(exhibit.folder), _rely_on_the_watch)

    def _prove(self, folder: Path) -> None:
        if self._damaged is not None and self._damaged != folder:
            set_aside(self._damaged)
            self._damaged = None
        try:
            verify(folder)
        except DamagedEditionError as fault:
            crash.log.warning("%s", fault)
            self._damaged = folder
            self._go_back_from(folder)

    def _go_back_from(self, folder: Path) -> None:
        """Another edition may have been installed meanwhile: that one stays."""
        current = current_number(self._home.editions)
        if current is None or folder_of(self._home.editions, current) != folder:
            return
        try:
            roll_back(self._home)
        except KioskError as fault:
            crash.log.warning("%s", fault)


def _rely_on_the_watch(_: Outcome[None]) -> None:
    """The watch on the editions' folder notices when the pointer has moved."""
