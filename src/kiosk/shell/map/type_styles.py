"""How the names on a map are set, and how much room they take."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

SANS, DISPLAY = "Source Sans 3", "Oswald"
LEADING = 1.16


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """`size` and `spacing` are shares of the smallest size on the map, and of the style's own size."""

    family: str
    weight: int
    size: float = 1.0
    italic: bool = False
    capitals: bool = False
    spacing: float = 0.0
    tone: str = "plain"

    def pixels(self, smallest: float) -> int:
        return round(self.size * smallest)

    def words(self, text: str) -> str:
        return text.upper() if self.capitals else text


CITY = TypeStyle(DISPLAY, 600, 1.5, capitals=True)
TOWN = TypeStyle(SANS, 700, 1.12)
VILLAGE = TypeStyle(SANS, 600, tone="quiet")
NAMED_PLACE = TypeStyle(SANS, 700)
WATER = TypeStyle(SANS, 400, 1.15, italic=True, spacing=0.14, tone="water")
COUNTRY = TypeStyle(SANS, 600, spacing=0.16, tone="quiet")
WOOD = TypeStyle(SANS, 400, italic=True, tone="quiet")
DISTRICT = TypeStyle(SANS, 600, tone="quiet")
UNIT = TypeStyle(SANS, 600)
FLAG = TypeStyle(SANS, 700)
"""The words on a coloured ground that tell who moves, or what happens in an area."""

LAST_RANK_OF_TOWNS = 2
NAME_STYLES = {"water": WATER, "wood": WOOD, "region": COUNTRY, "district": DISTRICT}


def place_style(kind: str, rank: int, *, is_named: bool) -> TypeStyle:
    """The style of a place; `is_named` where the step speaks of it."""
    if kind == "city":
        return CITY
    if rank <= LAST_RANK_OF_TOWNS:
        return TOWN
    return NAMED_PLACE if is_named else VILLAGE


@cache
def _metrics(style: TypeStyle, pixels: int) -> QFontMetricsF:
    font = QFont(style.family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(style.weight))
    font.setItalic(style.italic)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.spacing * pixels)
    return QFontMetricsF(font)


def measured(text: str, style: TypeStyle, smallest: float) -> tuple[float, float]:
    """Width and height of `text`, line by line, in pixels."""
    pixels = style.pixels(smallest)
    metrics = _metrics(style, pixels)
    lines = text.split("\n")
    return max(metrics.horizontalAdvance(line) for line in lines), len(lines) * line_height(style, smallest)


def line_height(style: TypeStyle, smallest: float) -> int:
    return round(style.pixels(smallest) * LEADING)


def advances(text: str, style: TypeStyle, smallest: float) -> list[float]:
    """The width of every letter, with the space after it."""
    metrics = _metrics(style, style.pixels(smallest))
    return [metrics.horizontalAdvance(letter) for letter in text]


def broken(text: str, style: TypeStyle, smallest: float, width: float) -> str:
    """`text` in lines of at most `width` pixels where its words allow it."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measured(longer, style, smallest)[0] > width:
            lines.append(word)
        elif lines:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)
