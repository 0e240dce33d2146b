"""What covers the ground where, as small pictures that answer at once: signs look where they may stand."""

from collections.abc import Iterable
from functools import cached_property
from math import ceil

from PIL import Image, ImageDraw

from kiosk.publishing.grounds.features import Features, Line, Point, Polygon
from kiosk.publishing.grounds.polylines import smoothed, smoothed_polygon
from kiosk.publishing.grounds.sheet import Sheet

CELLS_ACROSS = 1536
FULL = 255


class Cover:
    """Where there is water, wood or marsh, and what is kept clear of signs."""

    def __init__(self, sheet: Sheet, features: Features) -> None:
        self.sheet = sheet
        self._features = features
        self.cell = sheet.width / CELLS_ACROSS
        self.size = (CELLS_ACROSS, ceil(sheet.height / self.cell))

    @cached_property
    def has_sea(self) -> bool:
        """Whether the layers say what is land; then all else is sea."""
        return bool(self._features.of("land"))

    @cached_property
    def land(self) -> tuple[Polygon, ...]:
        return tuple(smoothed_polygon(each) for each in self._features.polygons_of("land"))

    @cached_property
    def waters(self) -> tuple[Polygon, ...]:
        """Rivers drawn with both banks, and lakes."""
        return tuple(smoothed_polygon(each) for each in self._features.polygons_of("water", "lake"))

    @cached_property
    def water(self) -> "Mask":
        picture = Image.new("L", self.size, FULL if self.has_sea else 0)
        for polygon in self.land:
            self._fill(picture, polygon, 0)
        for polygon in self.waters:
            self._fill(picture, polygon, FULL)
        return Mask(picture, self.cell)

    @cached_property
    def occupied(self) -> "Mask":
        """Roads, railways, rivers, houses and water, where no sign of wood, marsh or hill may stand."""
        picture = self.water.picture.copy()
        width = round(11 * self.sheet.sign / self.cell)
        for line in self._features.lines_of("road", "railway", "bridge", "river", "stream"):
            self._trace(picture, smoothed(line), width)
        for polygon in self._features.polygons_of("built_up", "village", "fortress", "fortress_lower"):
            self._fill(picture, polygon, FULL)
        for polygon in (*self.land, *self.waters):
            for ring in polygon:
                self._trace(picture, ring, width)
        return Mask(picture, self.cell)

    def mask_of(self, polygons: Iterable[Polygon]) -> "Mask":
        """Where any of the polygons lie."""
        picture = Image.new("L", self.size)
        for polygon in polygons:
            self._fill(picture, polygon, FULL)
        return Mask(picture, self.cell)

    def _fill(self, picture: Image.Image, polygon: Polygon, value: int) -> None:
        if not self.sheet.shows(polygon[0]):
            return
        shape = picture.copy() if len(polygon) > 1 else picture
        pen = ImageDraw.Draw(shape)
        pen.polygon(self._scaled(polygon[0]), fill=value)
        if len(polygon) > 1:
            holes = Image.new("L", self.size)
            hole_pen = ImageDraw.Draw(holes)
            for hole in polygon[1:]:
                hole_pen.polygon(self._scaled(hole), fill=FULL)
            shape.paste(picture, mask=holes)
            picture.paste(shape)

    def _trace(self, picture: Image.Image, line: Line, width: int) -> None:
        if len(line) > 1 and self.sheet.shows(line):
            ImageDraw.Draw(picture).line(self._scaled(line), fill=FULL, width=width)

    def _scaled(self, line: Line) -> list[Point]:
        return [(x / self.cell, y / self.cell) for x, y in line] if len(line) > 1 else [(0, 0), (0, 0)]


class Mask:
    """A small picture of yes and no; `cell` is how many map units one of its pixels covers."""

    def __init__(self, picture: Image.Image, cell: float) -> None:
        self.picture = picture
        self._cell = cell
        self._pixels = picture.tobytes()
        self._columns, self._rows = picture.size

    def holds(self, point: Point) -> bool:
        column, row = int(point[0] // self._cell), int(point[1] // self._cell)
        if not (0 <= column < self._columns and 0 <= row < self._rows):
            return False
        return self._pixels[row * self._columns + column] > FULL // 2
