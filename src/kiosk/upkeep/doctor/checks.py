"""What the doctor says of one thing."""

from dataclasses import dataclass
from enum import StrEnum


class Health(StrEnum):
    FINE = "fine"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: its name, how it is, and a sentence for the technician."""

    name: str
    health: Health
    sentence: str


def fine(name: str, sentence: str) -> Check:
    return Check(name, Health.FINE, sentence)


def warning(name: str, sentence: str) -> Check:
    return Check(name, Health.WARNING, sentence)


def problem(name: str, sentence: str) -> Check:
    return Check(name, Health.PROBLEM, sentence)
