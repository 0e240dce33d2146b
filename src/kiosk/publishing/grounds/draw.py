"""Draws the grounds of a sheet: whole pictures of a few widths, and tiles of the deepest one."""

from collections.abc import Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from PIL import Image

from kiosk.domain.projection import Projection
from kiosk.editions.map_views import GroundView
from kiosk.editions.views import RenditionView, TilesView
from kiosk.media.renditions import LARGEST_SIDE, WORTH_A_SIZE, write_jpeg
from kiosk.media.tiles import TILE_SIZE
from kiosk.publishing.grounds.compose import compose
from kiosk.publishing.grounds.features import read_features
from kiosk.publishing.grounds.palette import PALETTES, Palette
from kiosk.publishing.grounds.raster import Band, GroundPicture
from kiosk.publishing.grounds.sheet import Sheet
from kiosk.publishing.grounds.washes import Washes

WIDTHS = (960, 1920, 3840)
WORKERS = 2


@dataclass(frozen=True, slots=True)
class _Theme:
    """One ground to be written: its colours, and where its files go."""

    palette: Palette
    washes: Washes
    into: Path
    folder: str

    def rendition(self, picture: GroundPicture) -> RenditionView:
        return RenditionView(picture.width, picture.height, f"{self.folder}/{picture.width}.jpg")

    def tiles(self, picture: GroundPicture) -> TilesView:
        columns, rows = ceil(picture.width / TILE_SIZE), ceil(picture.height / TILE_SIZE)
        return TilesView(f"{self.folder}/tiles", TILE_SIZE, columns, rows)


def draw_grounds(
    projection: Projection, layers: Sequence[Path], into: Path, folder: str
) -> tuple[GroundView, ...]:
    """Draw the layers once for every theme, into `folder` of the edition's folder `into`.

    The files are named relative to `into`. The same layers make the same files. Raises KioskError for a layer
    that cannot be read.
    """
    composition = compose(Sheet.of(projection), read_features(projection, layers))
    themes = [
        _Theme(palette, composition.brush.lay(palette), into, f"{folder}/{palette.theme}")
        for palette in PALETTES
    ]
    deepest = composition.sheet.width
    widths = [width for width in WIDTHS if width < deepest * WORTH_A_SIZE]
    if deepest <= LARGEST_SIDE:
        widths.append(deepest)
    pictures = [GroundPicture(composition, width) for width in widths]
    with ThreadPoolExecutor(WORKERS) as workers:
        for picture in pictures:
            _write_whole(picture, themes, workers)
        if deepest <= LARGEST_SIDE:
            return tuple(_view(theme, pictures, None) for theme in themes)
        deep = GroundPicture(composition, deepest)
        _write_tiles(deep, themes, workers)
    return tuple(_view(theme, pictures, deep) for theme in themes)


def _view(theme: _Theme, pictures: Sequence[GroundPicture], deep: GroundPicture | None) -> GroundView:
    renditions = tuple(theme.rendition(picture) for picture in pictures)
    return GroundView(theme.palette.theme, renditions, theme.tiles(deep) if deep else None)


def _write_whole(picture: GroundPicture, themes: Sequence[_Theme], workers: Executor) -> None:
    sheets = [Image.new("RGB", (picture.width, picture.height)) for _ in themes]

    def paint(theme: _Theme, sheet: Image.Image, band: Band) -> None:
        sheet.paste(picture.paint(band, theme.palette, theme.washes), (0, band.top))

    def save(theme: _Theme, sheet: Image.Image) -> None:
        path = theme.into / theme.rendition(picture).file
        path.parent.mkdir(parents=True, exist_ok=True)
        write_jpeg(sheet, path)

    for band in picture.bands(TILE_SIZE):
        list(workers.map(paint, themes, sheets, [band] * len(themes)))
    list(workers.map(save, themes, sheets))


def _write_tiles(picture: GroundPicture, themes: Sequence[_Theme], workers: Executor) -> None:
    def paint(theme: _Theme, band: Band) -> None:
        tiles = theme.tiles(picture)
        folder = theme.into / tiles.folder
        folder.mkdir(parents=True, exist_ok=True)
        painted = picture.paint(band, theme.palette, theme.washes)
        for column in range(tiles.columns):
            left = column * TILE_SIZE
            tile = painted.crop((left, 0, min(left + TILE_SIZE, picture.width), band.rows))
            write_jpeg(tile, folder / f"{column}_{band.top // TILE_SIZE}.jpg")

    for band in picture.bands(TILE_SIZE):
        list(workers.map(paint, themes, [band] * len(themes)))
