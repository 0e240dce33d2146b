"""The sheet that is drawn on."""

from dataclasses import dataclass
from math import sqrt

from kiosk.domain.projection import Projection
from kiosk.publishing.grounds.features import Line

SIGNS_ACROSS = 2750
FULL_SIZE_M, SMALLEST = 3.5, 0.55


@dataclass(frozen=True, slots=True)
class Sheet:
    """Width and height in map units; `sign` is the size of one part of a map sign, in map units."""

    width: int
    height: int
    metres_per_unit: float

    @classmethod
    def of(cls, projection: Projection) -> "Sheet":
        return cls(round(projection.width), round(projection.height), projection.metres_per_unit)

    @property
    def sign(self) -> float:
        return self.width / SIGNS_ACROSS

    @property
    def small_sign(self) -> float:
        """The same for single things, which are drawn smaller where the country on the sheet is wider."""
        return self.sign * min(1.0, max(SMALLEST, sqrt(FULL_SIZE_M / self.metres_per_unit)))

    def shows(self, line: Line, margin: float = 0.0) -> bool:
        """Whether any of the box around the line lies on the sheet."""
        return (
            min(x for x, _ in line) <= self.width + margin
            and max(x for x, _ in line) >= -margin
            and min(y for _, y in line) <= self.height + margin
            and max(y for _, y in line) >= -margin
        )
