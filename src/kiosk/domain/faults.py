"""What is wrong with something a person gave us, in words for that person."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """What is wrong with a file, in plain words; `line` counts from 1, 0 where none is known."""

    file: str
    line: int
    reason: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.severity.value}: {self.reason}" if where else self.reason


class KioskError(Exception):
    """An expected fault: its message is one plain sentence for a person, and the exit code 2."""


class FaultyInputError(KioskError):
    """Input that was refused whole, with every fault found in it."""

    def __init__(self, message: str, faults: Iterable[Fault]) -> None:
        super().__init__(message)
        self.faults = tuple(faults)


def errors_in(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    return tuple(fault for fault in faults if fault.severity is Severity.ERROR)
