"""The staff's way out as QML sees it: a PIN is tried in the background, and the door opens or says why."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.jobs import JobRunner, Ok, Outcome
from kiosk.shell.staff_pin import PinAnswer, StaffPin

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SECOND_MS = 1000


@QmlElement
@QmlUncreatable("view models are made in Python")
class StaffDoorViewModel(QObject):  # type: ignore[operator]
    """`answer` is empty, wrong, wait, off or no-pin; `waitSeconds` counts down while tries are refused."""

    changed = Signal()
    opened = Signal()

    def __init__(self, pin: StaffPin, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._pin = pin
        self._runner = runner
        self._answer = ""
        self._is_busy = False
        self._timer = QTimer(self, interval=SECOND_MS)
        self._timer.timeout.connect(self._count)

    def knock(self) -> None:
        """Somebody stands before the door: say how it stands, with no try made."""
        self._answer = self._standing()
        self._is_busy = False
        if self._answer == PinAnswer.WAIT:
            self._timer.start()
        self.changed.emit()

    def enter(self, pin: str) -> None:
        """Try `pin`, one at a time."""
        if self._is_busy:
            return
        self._is_busy = True
        self.changed.emit()
        self._runner.run(lambda: self._pin.attempt(pin), self._hear)

    def _hear(self, outcome: Outcome[PinAnswer]) -> None:
        self._is_busy = False
        answer = outcome.value if isinstance(outcome, Ok) else PinAnswer.WRONG
        self._answer = "" if answer is PinAnswer.OPEN else self._standing() or answer.value
        if self._pin.wait_s > 0:
            self._timer.start()
        self.changed.emit()
        if answer is PinAnswer.OPEN:
            self.opened.emit()

    def _standing(self) -> str:
        if not self._pin.is_set:
            return PinAnswer.NO_PIN.value
        if self._pin.is_off:
            return PinAnswer.OFF.value
        return PinAnswer.WAIT.value if self._pin.wait_s > 0 else ""

    @Slot()
    def _count(self) -> None:
        if self._pin.wait_s <= 0:
            self._timer.stop()
            if self._answer == PinAnswer.WAIT:
                self._answer = ""
        self.changed.emit()

    @Property(str, notify=changed)
    def answer(self) -> str:
        return self._answer

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._is_busy

    @Property(int, notify=changed)
    def waitSeconds(self) -> int:
        return round(self._pin.wait_s + 0.5) if self._pin.wait_s > 0 else 0
