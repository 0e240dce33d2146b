"""Draw every screen of a tour small, side by side: one sheet a language, for a look at all of them at once.

    ./run tour --out build/tour --size 1920x1080 --size 1080x1920 --text-scale 100 --text-scale 200
    .venv/bin/python tools/draw_contact_sheets.py build/tour docs/pictures

A sheet has a block for each round of its language: size of screen, size of text, theme. The screens stand in
the order in which a visitor would come to them.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from math import ceil
from pathlib import Path

from PIL import Image, ImageDraw

SHEET_WIDTH = 3200
THUMB_HEIGHT = {True: 72, False: 150}
"""Height in pixels of a wide and of an upright screen."""
GAP, HEAD, TITLE = 6, 44, 26
GROUND, INK = "#F3ECDF", "#12151A"


@dataclass(frozen=True, slots=True)
class Thumb:
    """A screen that the tour has drawn, and the round it belongs to."""

    file: Path
    language: str
    round: str
    width: int
    height: int


def thumbs_of(tour: Path) -> Iterator[Thumb]:
    """The screens of `tour`, a folder that `kiosk tour --out` has written."""
    for seen in json.loads((tour / "tour.json").read_text(encoding="utf-8"))["screens"]:
        width, height = seen["width"], seen["height"]
        name = f"{width} x {height} · {seen['text_scale']} % · {seen['theme']}"
        yield Thumb(tour / seen["file"], seen["language"], name, width, height)


def contact_sheet(thumbs: Iterable[Thumb]) -> Image.Image:
    """All `thumbs`, which belong to one language, in blocks by round."""
    blocks = [_block(name, list(group)) for name, group in groupby(thumbs, key=lambda each: each.round)]
    sheet = Image.new("RGB", (SHEET_WIDTH, sum(block.height for block in blocks)), GROUND)
    top = 0
    for block in blocks:
        sheet.paste(block, (0, top))
        top += block.height
    return sheet


def _block(name: str, thumbs: list[Thumb]) -> Image.Image:
    first = thumbs[0]
    height = THUMB_HEIGHT[first.width > first.height]
    width = round(height * first.width / first.height)
    across = (SHEET_WIDTH - GAP) // (width + GAP)
    rows = ceil(len(thumbs) / across)
    block = Image.new("RGB", (SHEET_WIDTH, HEAD + rows * (height + GAP) + GAP), GROUND)
    title = f"{name} · {len(thumbs)}"
    ImageDraw.Draw(block).text((GAP, (HEAD - TITLE) // 2), title, fill=INK, font_size=TITLE)
    for place, thumb in enumerate(thumbs):
        row, column = divmod(place, across)
        with Image.open(thumb.file) as screen:
            small = screen.convert("RGB").resize((width, height), Image.Resampling.BOX)
        block.paste(small, (GAP + column * (width + GAP), HEAD + row * (height + GAP)))
    return block


def main(arguments: list[str]) -> int:
    tour, into = Path(arguments[0]), Path(arguments[1])
    by_language: dict[str, list[Thumb]] = {}
    for thumb in thumbs_of(tour):
        by_language.setdefault(thumb.language, []).append(thumb)
    for language, thumbs in by_language.items():
        file = into / f"tour-{language}.webp"
        contact_sheet(thumbs).save(file, quality=70, method=6)
        print(f"{file}: {len(thumbs)} screens, {file.stat().st_size // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
