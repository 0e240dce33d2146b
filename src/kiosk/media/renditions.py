"""Prepared sizes of a picture, so that a screen decodes no more pixels than it shows."""

from dataclasses import dataclass
from pathlib import Path

from PIL import Image

WIDTHS = (480, 960, 1440, 1997, 2880, 3840)
"""1997: a screen of 1920 pixels, and the four hundredths by which the attract loop's pictures drift."""

LARGEST_SIDE = 3840
QUALITY = 86
FINEST_COLOUR = 0
WORTH_A_SIZE = 0.85


@dataclass(frozen=True, slots=True)
class Rendition:
    """A JPEG of the picture; `file` is relative to the picture's folder."""

    width: int
    height: int
    file: str


def rendition_sizes(width: int, height: int) -> tuple[tuple[int, int], ...]:
    """The sizes to prepare, the smallest first; the last is the original's own where a screen can show it
    whole.
    """
    scale = min(1.0, LARGEST_SIDE / max(width, height))
    largest = max(1, round(width * scale)), max(1, round(height * scale))
    smaller = [
        (each, max(1, round(each * height / width))) for each in WIDTHS if each < largest[0] * WORTH_A_SIZE
    ]
    return (*smaller, largest)


def write_renditions(image: Image.Image, folder: Path) -> tuple[Rendition, ...]:
    """Write all sizes of an upright sRGB picture into `folder`."""
    made: list[Rendition] = []
    source = image
    for width, height in reversed(rendition_sizes(*image.size)):
        if source.size != (width, height):
            source = source.resize((width, height), Image.Resampling.BICUBIC, reducing_gap=3.0)
        file = f"{width}.jpg"
        write_jpeg(source, folder / file)
        made.append(Rendition(width, height, file))
    return tuple(reversed(made))


def write_jpeg(image: Image.Image, path: Path) -> None:
    """Write a JPEG without metadata, its colours as fine as its greys."""
    image.save(path, "JPEG", quality=QUALITY, subsampling=FINEST_COLOUR)
