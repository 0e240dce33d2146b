"""What the tour can find wrong with a screen."""

from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    CLIPPED = "clipped"
    OVERLAPPING = "overlapping"
    TOO_SMALL = "too-small"
    BROKEN_WORD = "broken-word"
    MISSING_GLYPH = "missing-glyph"
    SMALL_TARGET = "small-target"
    TARGETS_TOO_CLOSE = "targets-too-close"
    MISSING_PICTURE = "missing-picture"
    UNNAMED_TARGET = "unnamed-target"
    EMPTY_SCREEN = "empty-screen"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of a screen: the text or control it concerns, and what is wrong in plain words."""

    kind: FindingKind
    subject: str
    detail: str
