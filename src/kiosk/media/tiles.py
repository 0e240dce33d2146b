"""Square tiles of an original's own pixels, for zooming into pictures larger than any rendition."""

from dataclasses import dataclass
from math import ceil
from pathlib import Path

from PIL import Image

from kiosk.media.renditions import LARGEST_SIDE, write_jpeg

TILE_SIZE = 512


@dataclass(frozen=True, slots=True)
class Tiles:
    """Tiles named `COLUMN_ROW.jpg` in `folder`, relative to the picture's folder."""

    folder: str
    size: int
    columns: int
    rows: int


def needs_tiles(width: int, height: int) -> bool:
    return max(width, height) > LARGEST_SIDE


def write_tiles(image: Image.Image, folder: Path) -> Tiles:
    """Write the tiles of an upright sRGB picture into `folder/tiles`."""
    name = "tiles"
    (folder / name).mkdir()
    columns, rows = ceil(image.width / TILE_SIZE), ceil(image.height / TILE_SIZE)
    for row in range(rows):
        for column in range(columns):
            left, top = column * TILE_SIZE, row * TILE_SIZE
            box = (left, top, min(left + TILE_SIZE, image.width), min(top + TILE_SIZE, image.height))
            write_jpeg(image.crop(box), folder / name / f"{column}_{row}.jpg")
    return Tiles(name, TILE_SIZE, columns, rows)
