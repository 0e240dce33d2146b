"""A suggestion of hills from their ridges: heights on a grid, for shading and for hachures.

Nothing is measured: a ridge says where it runs, how far its slopes reach and how it compares with others.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil, exp, hypot
from statistics import median

from PIL import Image

from kiosk.publishing.grounds.features import Feature, Features, Line, Point
from kiosk.publishing.grounds.noise import clouds
from kiosk.publishing.grounds.polylines import direction, smoothed
from kiosk.publishing.grounds.sheet import Sheet

COLUMNS = 330
USUAL_HEIGHT_M = 100.0
USUAL_WIDTH_M = 1500.0
STEEPNESS = 1.7
REACH = 1.9
BACK = 3.0
COARSELY = 7
UNEVEN = 1.15
WAVY = 0.9
MOST_SPURS = 90
FINER, FINE_SHARE, COARSER = 2.3, 0.36, 0.55
SEED = 7


class Heights:
    """Heights in metres at the corners of a grid over the sheet; level where no ridge is near."""

    def __init__(self, sheet: Sheet, features: Features) -> None:
        self.cell = sheet.width / COLUMNS
        self.columns, self.rows = COLUMNS + 1, ceil(sheet.height / self.cell) + 1
        self.values = [0.0] * (self.columns * self.rows)
        self._sheet = sheet
        ridges = features.of("ridge")
        spurs, grid = self._spurs_across(ridges), (self.columns, self.rows)
        broad, fine = clouds(grid, spurs, SEED), clouds(grid, round(spurs * FINER), SEED + 1)
        self._spurs = Image.blend(broad, fine, FINE_SHARE).tobytes()
        self._tops = clouds(grid, round(spurs * COARSER), SEED + 2).tobytes()
        for ridge in ridges:
            for line in ridge.lines:
                self._raise(ridge, (*smoothed(line)[::COARSELY], line[-1]))

    @property
    def is_level(self) -> bool:
        return not any(self.values)

    def gradient(self, point: Point) -> Point:
        """How many metres the ground rises per map unit to the right and down."""
        x, y = point[0] / self.cell, point[1] / self.cell
        column = min(max(int(x), 0), self.columns - 2)
        row = min(max(int(y), 0), self.rows - 2)
        tx, ty = min(max(x - column, 0.0), 1.0), min(max(y - row, 0.0), 1.0)
        at = row * self.columns + column
        a, b = self.values[at], self.values[at + 1]
        c, d = self.values[at + self.columns], self.values[at + self.columns + 1]
        return (
            ((b - a) * (1 - ty) + (d - c) * ty) / self.cell,
            ((c - a) * (1 - tx) + (d - b) * tx) / self.cell,
        )

    def _spurs_across(self, ridges: Sequence[Feature]) -> int:
        """Spurs are about as broad as the slopes are long."""
        width_m = median(_width_m(ridge) for ridge in ridges) if ridges else USUAL_WIDTH_M
        return round(min(self._sheet.width * self._sheet.metres_per_unit / width_m, MOST_SPURS))

    def _raise(self, ridge: Feature, line: Line) -> None:
        height = ridge.number("height_m", USUAL_HEIGHT_M)
        width = max(_width_m(ridge) / self._sheet.metres_per_unit, self.cell)
        falls = {"left": -1, "right": 1}.get(ridge.word("falls"), 0)
        reach = width * REACH * (BACK if falls else 1)
        if height <= 0 or not self._sheet.shows(line, reach):
            return
        touched: dict[int, float] = {}
        for start, end in pairwise(line):
            self._measure(start, end, reach, falls, touched)
        for at, distance in touched.items():
            uneven = 1 + UNEVEN * (self._spurs[at] / 255 - 0.5)
            top = height * (1 + WAVY * (self._tops[at] / 255 - 0.5))
            rise = top * exp(-STEEPNESS * (distance * uneven / width) ** 2)
            self.values[at] = (self.values[at] ** 3 + rise**3) ** (1 / 3)

    def _measure(self, start: Point, end: Point, reach: float, falls: int, touched: dict[int, float]) -> None:
        """The distance of all near corners to one stretch of a ridge; behind a bluff they count as nearer."""
        (ux, uy), length = direction(start, end), hypot(end[0] - start[0], end[1] - start[1])
        left = max(0, int((min(start[0], end[0]) - reach) / self.cell))
        right = min(self.columns - 1, int((max(start[0], end[0]) + reach) / self.cell))
        top = max(0, int((min(start[1], end[1]) - reach) / self.cell))
        bottom = min(self.rows - 1, int((max(start[1], end[1]) + reach) / self.cell))
        for row in range(top, bottom + 1):
            dy = row * self.cell - start[1]
            for column in range(left, right + 1):
                dx = column * self.cell - start[0]
                t = min(max(dx * ux + dy * uy, 0.0), length)
                distance = hypot(dx - ux * t, dy - uy * t)
                if (ux * dy - uy * dx) * falls < 0:
                    distance /= BACK
                at = row * self.columns + column
                if distance < touched.get(at, reach):
                    touched[at] = distance


def _width_m(ridge: Feature) -> float:
    return max(ridge.number("width_m", USUAL_WIDTH_M), 1.0)
