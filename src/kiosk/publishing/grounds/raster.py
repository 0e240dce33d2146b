"""Draws a composition as pixels, one band of rows after another, in all palettes side by side."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil

from blend2d import Context
from blend2d import Image as Surface
from PIL import Image

from kiosk.publishing.grounds.compose import Composition
from kiosk.publishing.grounds.features import Line
from kiosk.publishing.grounds.palette import Colour, Palette, colour
from kiosk.publishing.grounds.paths import Piece, Trace, line_weight, painted, traced, traces_of
from kiosk.publishing.grounds.washes import Washes

THREADS = 2
WATER_LINES = ((7.0, 0.62), (15.0, 0.46), (25.0, 0.33), (37.0, 0.22), (51.0, 0.13))
"""From the bank inwards: distance in sign parts, and strength."""
WATER_LINE = 0.85
ROOM = 1.25
"""Waters and islands narrower than so many times the way out to a line have no such line."""
WHITE, BLACK = (255, 255, 255, 255), (0, 0, 0, 255)
SWAPPED = "BGRX"
LARGEST_BLOCK = 3


@dataclass(frozen=True, slots=True)
class Band:
    """Some rows of a picture: its water and the lines in it. The same in all palettes."""

    top: int
    rows: int
    water: Image.Image
    lines: Image.Image


class GroundPicture:
    """The pictures of a ground at one width, taken band by band."""

    def __init__(self, composition: Composition, width: int) -> None:
        self._composition = composition
        self._scale = width / composition.sheet.width
        self.width = width
        self.height = max(1, round(composition.sheet.height * self._scale))
        self._pieces: dict[str, list[Piece]] = {}

    def bands(self, rows: int) -> Iterator[Band]:
        """From top to bottom, `rows` rows at a time; the last band may have less."""
        ground = WHITE if self._composition.has_sea else BLACK
        for top in range(0, self.height, rows):
            height = min(rows, self.height - top)
            water = self._mask(self._shore, top, height, ground)
            box = water.getbbox()
            lines = self._mask(self._water_lines if box else (), top, height, BLACK)
            yield Band(top, height, water, lines)

    def paint(self, band: Band, palette: Palette, washes: Washes) -> Image.Image:
        """The rows of a band in the colours of a palette."""
        surface = Surface(self.width, band.rows)
        surface.memoryview()[:] = self._washed(band, palette, washes).tobytes()
        if palette.theme not in self._pieces:
            self._pieces[palette.theme] = painted(self._traces, palette, self.width)
        self._draw(surface, self._pieces[palette.theme], band.top, band.rows)
        size = (self.width, band.rows)
        return Image.frombytes("RGB", size, surface.memoryview(), "raw", SWAPPED)

    def _washed(self, band: Band, palette: Palette, washes: Washes) -> Image.Image:
        """The washes enlarged, blue before red as the pen's surface has them."""
        ground = self._enlarged(washes.land, band, (0, 0, self.width, band.rows))
        box = band.water.getbbox()
        if box:
            water = self._enlarged(washes.water, band, box)
            red, green, blue, *_ = colour(palette.pens["water_line"])
            water.paste((blue, green, red, 255), (0, 0), band.lines.crop(box))
            ground.paste(water, box[:2], band.water.crop(box))
        return ground

    def _enlarged(self, wash: Image.Image, band: Band, box: tuple[int, int, int, int]) -> Image.Image:
        """A part of a band of the wash; its pixels stand in blocks, which nobody sees and saves much time."""
        left, top, right, bottom = box
        across, down = wash.width / self.width, wash.height / self.height
        part = (left * across, (band.top + top) * down, right * across, (band.top + bottom) * down)
        block = max(1, min(LARGEST_BLOCK, self.width // wash.width // 2))
        blocks = (ceil((right - left) / block), ceil((bottom - top) / block))
        enlarged = wash.resize(blocks, Image.Resampling.BILINEAR, box=part)
        return enlarged.resize((right - left, bottom - top), Image.Resampling.NEAREST)

    def _mask(self, pieces: Sequence[Piece], top: int, rows: int, ground: Colour) -> Image.Image:
        seen = [piece for piece in pieces if piece.is_seen(top, rows)]
        if not seen:
            return Image.new("L", (self.width, rows), ground[0])
        surface = Surface(self.width, rows)
        with Context(surface) as context:
            context.set_fill_style_rgba(*ground)
            context.fill_all()
        self._draw(surface, seen, top, rows)
        drawn = Image.frombuffer("RGBX", (self.width, rows), bytes(surface.memoryview()), "raw", "RGBX", 0, 1)
        return drawn.getchannel(0)

    def _draw(self, surface: Surface, pieces: Iterable[Piece], top: int, rows: int) -> None:
        context = Context(surface, THREADS)
        context.translate(0, -top)
        for piece in pieces:
            if piece.is_seen(top, rows):
                piece.draw(context)
        context.end()

    @cached_property
    def _shore(self) -> list[Piece]:
        polygons = [(polygon, BLACK) for polygon in self._composition.land]
        polygons += [(polygon, WHITE) for polygon in self._composition.waters]
        return [Piece(traced(polygon, self._scale), colour) for polygon, colour in polygons]

    @cached_property
    def _traces(self) -> list[Trace]:
        return traces_of(self._composition.marks, self._scale)

    @cached_property
    def _water_lines(self) -> list[Piece]:
        """Lines at even distances from the banks: ever narrower strokes along them, pale and dark in turn."""
        polygons = (*self._composition.land, *self._composition.waters)
        shores: list[Line] = [ring for polygon in polygons for ring in polygon]
        sign = self._composition.sheet.sign * self._scale
        weight = line_weight(WATER_LINE, self.width)
        outlines = [(traced((shore,), self._scale), _breadth(shore) * self._scale) for shore in shores]
        pieces: list[Piece] = []
        for distance, strength in reversed(WATER_LINES):
            grey = round(255 * strength)
            for pen, width in (((grey, grey, grey, 255), weight), (BLACK, -weight)):
                reach = 2 * distance * sign
                pieces.extend(
                    Piece(shore, pen, reach + width) for shore, breadth in outlines if breadth > reach * ROOM
                )
        return pieces


def _breadth(ring: Line) -> float:
    """The shorter side of the box around a ring."""
    columns, rows = [x for x, _ in ring], [y for _, y in ring]
    return min(max(columns) - min(columns), max(rows) - min(rows))
