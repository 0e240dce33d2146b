"""Sets a name letter by letter along a line, as the names of rivers stand on maps."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, degrees, pi, sin

from kiosk.shell.map.curves import Curve
from kiosk.shell.map.placing import Box

LARGEST_TURN = 0.6
"""Radians between a letter and the next, beyond which a name cannot be read as one."""
TRIES = 9


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter with its middle in pixels, and how far it is turned, in degrees."""

    text: str
    x: float
    y: float
    angle: float


@dataclass(frozen=True, slots=True)
class Lettering:
    letters: tuple[Letter, ...]
    boxes: tuple[Box, ...]


def letterings(
    text: str, advances: Sequence[float], height: float, course: Sequence[float], view: Box
) -> Iterator[Lettering]:
    """Ways to set `text` along `course` (pixels), first those in the middle of what can be seen of it.

    `advances` are the letters' widths with the space after each, `height` that of a letter, in pixels.
    """
    curve = Curve.along(course)
    width = sum(advances)
    for middle in _middles(curve, width, view):
        lettering = _set(text, advances, height, curve, middle - width / 2)
        if lettering is not None:
            yield lettering


def _middles(curve: Curve, width: float, view: Box) -> list[float]:
    """Where the name's middle may stand: within the view, the best first."""
    if curve.length < width:
        return []
    step = max(width / 6, (curve.length - width) / 160)
    steps = int((curve.length - width) / step)
    all_places = [width / 2 + step * number for number in range(steps + 1)]
    seen = [place for place in all_places if _is_in(view, curve.at(place))]
    if not seen:
        return []
    best = seen[len(seen) // 2]
    return sorted(seen, key=lambda place: (abs(place - best), place))[:: max(1, len(seen) // TRIES)]


def _is_in(view: Box, point: tuple[float, float]) -> bool:
    return view.left <= point[0] <= view.right and view.top <= point[1] <= view.bottom


def _set(text: str, advances: Sequence[float], height: float, curve: Curve, start: float) -> Lettering | None:
    width = sum(advances)
    if cos(curve.direction(start + width / 2, width)) < 0:
        curve = curve.turned()
        start = curve.length - start - width
    letters: list[Letter] = []
    boxes: list[Box] = []
    at, before = start, None
    for letter, advance in zip(text, advances, strict=True):
        angle = curve.direction(at + advance / 2, max(advance, height) * 2)
        if before is not None and abs((angle - before + pi) % (2 * pi) - pi) > LARGEST_TURN:
            return None
        x, y = curve.at(at + advance / 2)
        letters.append(Letter(letter, x, y, degrees(angle)))
        boxes.append(_turned_box(x, y, advance, height, angle))
        at, before = at + advance, angle
    return Lettering(tuple(letters), tuple(boxes))


def _turned_box(x: float, y: float, width: float, height: float, angle: float) -> Box:
    across = (abs(cos(angle)) * width + abs(sin(angle)) * height) / 2
    down = (abs(sin(angle)) * width + abs(cos(angle)) * height) / 2
    return Box(x - across, y - down, x + across, y + down)
