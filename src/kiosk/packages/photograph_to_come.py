"""The picture that stands where a photograph is still to come: a frame on a plain ground, without words."""

from pathlib import Path

from PIL import Image, ImageDraw

__all__ = ["draw_photograph_to_come"]

SIZE = (1600, 1200)
GROUND, FRAME, MARK = "#d8d2c6", "#a69d8c", "#bdb5a6"
BORDER, WIDTH = 90, 6


def draw_photograph_to_come(path: Path) -> None:
    """Write the picture as PNG; always the same bytes."""
    picture = Image.new("RGB", SIZE, GROUND)
    pen = ImageDraw.Draw(picture)
    width, height = SIZE
    pen.rectangle((BORDER, BORDER, width - BORDER, height - BORDER), outline=FRAME, width=WIDTH)
    hills = [(BORDER, height * 0.75), (width * 0.36, height * 0.45), (width * 0.56, height * 0.66)]
    hills += [(width * 0.7, height * 0.54), (width - BORDER, height * 0.78)]
    pen.polygon([*hills, (width - BORDER, height - BORDER), (BORDER, height - BORDER)], fill=MARK)
    pen.ellipse((width * 0.68, height * 0.22, width * 0.78, height * 0.22 + width * 0.1), fill=MARK)
    pen.rectangle((BORDER, BORDER, width - BORDER, height - BORDER), outline=FRAME, width=WIDTH)
    picture.save(path, "PNG", optimize=True)
