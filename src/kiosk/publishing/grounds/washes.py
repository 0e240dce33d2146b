"""The soft tints under the pen's work: paper, hills in a low light, woods, marsh, depth of water."""

from dataclasses import dataclass
from math import sqrt

from PIL import Image, ImageChops, ImageFilter

from kiosk.publishing.grounds.cover import Cover
from kiosk.publishing.grounds.features import Features, Polygon
from kiosk.publishing.grounds.heights import Heights
from kiosk.publishing.grounds.noise import clouds
from kiosk.publishing.grounds.palette import Palette, colour

SCALE = 2
SEED = 3
LIGHT_FROM = (-0.7, -0.7)
STRONGEST_SHADE = 0.4
MOTTLED = 0.55


@dataclass(frozen=True, slots=True)
class Washes:
    """Small pictures of the whole sheet, to be enlarged. Their blue comes before their red."""

    land: Image.Image
    water: Image.Image


class WashBrush:
    """Lays the washes of one sheet in the colours of any palette."""

    def __init__(self, features: Features, heights: Heights, cover: Cover) -> None:
        self._cover = cover
        self._size = (cover.size[0] // SCALE, cover.size[1] // SCALE)
        self._marsh = self._soft(features.polygons_of("marsh"), 5, 0.75)
        self._wood = self._soft(features.polygons_of("forest"), 3, 0.85)
        self._grove = self._soft(features.polygons_of("island"), 2, 0.4)
        self._shade, self._light = _lit(heights, self._size)
        self._mottles = ImageChops.add(
            clouds(self._size, 9, SEED).point(lambda value: value * MOTTLED * 0.6),
            clouds(self._size, 40, SEED + 1).point(lambda value: value * MOTTLED * 0.4),
        )

    def lay(self, palette: Palette) -> Washes:
        land = _plain(palette.land, self._size)
        for tint, mask in (
            (palette.mottled, self._mottles),
            (palette.edge, _margin(self._size)),
            (palette.marsh, self._marsh),
            (palette.wood, self._wood),
            (palette.wood, self._grove),
            (palette.shade, self._shade),
            (palette.light, self._light),
        ):
            land.paste(_plain(tint, self._size), mask=mask)
        return Washes(_swapped(land), _swapped(self._water(palette)))

    def _water(self, palette: Palette) -> Image.Image:
        mask = self._cover.water.picture.resize(self._size, Image.Resampling.BOX)
        depth = mask.filter(ImageFilter.GaussianBlur(self._size[0] / 110)).point(
            lambda value: min(255, max(0, (value - 128) * 2))
        )
        water = _plain(palette.shallow, self._size)
        water.paste(_plain(palette.deep, self._size), mask=depth)
        return water

    def _soft(self, polygons: tuple[Polygon, ...], blur: float, strength: float) -> Image.Image:
        mask = self._cover.mask_of(polygons).picture.resize(self._size, Image.Resampling.BOX)
        return mask.filter(ImageFilter.GaussianBlur(blur)).point(lambda value: value * strength)


def _plain(written: str, size: tuple[int, int]) -> Image.Image:
    return Image.new("RGB", size, colour(written)[:3])


def _swapped(picture: Image.Image) -> Image.Image:
    """With blue before red."""
    return Image.merge("RGBX", (*reversed(picture.split()), Image.new("L", picture.size, 255)))


def _margin(size: tuple[int, int]) -> Image.Image:
    """Old paper is darker at its edges."""
    inner = Image.new("L", size)
    margin = round(size[0] * 0.012)
    inner.paste(255, (margin, margin, size[0] - margin, size[1] - margin))
    return inner.filter(ImageFilter.GaussianBlur(size[0] * 0.03)).point(lambda value: (255 - value) * 0.8)


def _lit(heights: Heights, size: tuple[int, int]) -> tuple[Image.Image, Image.Image]:
    """Where the slopes turn from the light, and where to it."""
    values, columns, cell = heights.values, heights.columns, heights.cell
    across, down = (part / cell for part in LIGHT_FROM)
    facing = [
        (values[min(at + 1, len(values) - 1)] - here) * across
        + (values[min(at + columns, len(values) - 1)] - here) * down
        for at, here in enumerate(values)
    ]
    strongest = sqrt(sum(value * value for value in facing) / max(1, sum(1 for v in facing if v))) or 1.0
    pictures: list[Image.Image] = []
    for side in (1, -1):
        pixels = bytes(
            min(255, round(255 * STRONGEST_SHADE * _eased(max(0.0, side * value / strongest))))
            for value in facing
        )
        picture = Image.frombytes("L", (heights.columns, heights.rows), pixels)
        pictures.append(picture.filter(ImageFilter.GaussianBlur(1.2)).resize(size, Image.Resampling.BICUBIC))
    return pictures[0], pictures[1]


def _eased(value: float) -> float:
    return value / (1 + value)
