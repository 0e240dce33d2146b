"""What is seen of a sheet, at which scale, and what covers it."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.shell.map.placing import Box


@dataclass(frozen=True, slots=True)
class Camera:
    """A point of the sheet stands at `x + scale * unit`. All lengths are pixels.

    `letters` is the size of the smallest letters, `measure` a hundred-and-eighth of the window's short side;
    `whole` is the scale at which the sheet just fills the view. `covers` lie over the view.
    """

    x: float
    y: float
    scale: float
    whole: float
    view: Box
    letters: float
    measure: float
    covers: tuple[Box, ...] = ()

    @property
    def nearness(self) -> float:
        """How near the sheet has been brought; 1 where all of it is seen."""
        return self.scale / self.whole if self.whole > 0 else 1.0

    def on_screen(self, x: float, y: float) -> tuple[float, float]:
        return self.x + self.scale * x, self.y + self.scale * y

    def line_on_screen(self, line: Sequence[float]) -> tuple[float, ...]:
        return tuple(
            (self.y if place % 2 else self.x) + self.scale * number for place, number in enumerate(line)
        )
