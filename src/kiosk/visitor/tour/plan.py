"""What a tour is to look at, and what it saw."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.visitor.tour.findings import Finding

REFERENCE_SHORT_SIDE_MM = 299.0
"""The short side of a 24-inch screen: what a screen of unknown size is taken for."""


@dataclass(frozen=True, slots=True)
class Round:
    """One way of looking at every screen: size in pixels, language, size of text, theme."""

    width: int
    height: int
    language: str
    text_scale: float = 1.0
    theme: str = "ink"

    @property
    def name(self) -> str:
        return f"{self.width}x{self.height}-{self.language}-{round(self.text_scale * 100)}-{self.theme}"


@dataclass(frozen=True, slots=True)
class SeenScreen:
    """A screen of one round, its picture's file if it was kept, and what was wrong with it."""

    screen: str
    round: Round
    file: Path | None
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class TourReport:
    edition: int
    pixels_per_millimetre: dict[str, float] = field(default_factory=dict)
    screens: list[SeenScreen] = field(default_factory=list)

    @property
    def finding_count(self) -> int:
        return sum(len(seen.findings) for seen in self.screens)


def nominal_density(width: int, height: int) -> float:
    """Pixels per millimetre of a 24-inch screen with so many pixels."""
    return min(width, height) / REFERENCE_SHORT_SIDE_MM
