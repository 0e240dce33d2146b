"""A label with its place, as the map shows it."""

from dataclasses import dataclass, field

from kiosk.shell.map.courses import Letter
from kiosk.shell.map.placing import Box
from kiosk.shell.map.type_styles import TypeStyle, line_height


@dataclass(frozen=True, slots=True)
class Subject:
    """What a label is about. `kind` is movement, area, unit, place, name or course; x and y are map units.

    `name` is what is read out, where that is not the text.
    """

    id: str
    kind: str
    text: str
    x: float
    y: float
    style: TypeStyle
    side: str = ""
    sign: str = ""
    symbol: str = ""
    name: str = ""
    is_approximate: bool = False
    is_named: bool = False


@dataclass(frozen=True, slots=True)
class LabelRow:
    """All lengths are pixels from the anchor, which stands at `x`, `y` in map units."""

    id: str
    kind: str
    text: str
    name: str
    x: float
    y: float
    boxX: float
    boxY: float
    boxWidth: float
    boxHeight: float
    pixelSize: int
    lineHeight: int
    family: str
    weight: int
    italic: bool
    spacing: float
    tone: str
    side: str
    sign: str
    symbol: str
    markSize: float
    isApproximate: bool
    isNamed: bool
    letters: list[dict[str, object]] = field(default_factory=list)


def row_of(
    subject: Subject, anchor: tuple[float, float], box: Box, letters: float, mark: float = 0.0
) -> LabelRow:
    """`anchor` is where the subject stands on the screen now, `box` where its words have found room."""
    style = subject.style
    pixels = style.pixels(letters)
    return LabelRow(
        subject.id,
        subject.kind,
        style.words(subject.text),
        subject.name or " ".join(style.words(subject.text).split("\n")),
        subject.x,
        subject.y,
        box.left - anchor[0],
        box.top - anchor[1],
        box.right - box.left,
        box.bottom - box.top,
        pixels,
        line_height(style, letters),
        style.family,
        style.weight,
        style.italic,
        style.spacing * pixels,
        style.tone,
        subject.side,
        subject.sign,
        subject.symbol,
        mark,
        subject.is_approximate,
        subject.is_named,
    )


def letters_from(anchor: tuple[float, float], letters: tuple[Letter, ...]) -> list[dict[str, object]]:
    return [
        {"text": each.text, "x": each.x - anchor[0], "y": each.y - anchor[1], "angle": each.angle}
        for each in letters
    ]
