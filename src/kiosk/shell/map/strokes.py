"""Movements as strokes: how wide, and what they cover."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import hypot

from kiosk.editions.map_views import MovementView
from kiosk.shell.map.camera import Camera
from kiosk.shell.map.curves import Curve, flat
from kiosk.shell.map.placing import Box

WIDTHS = {1: 1.5, 2: 2.0, 3: 2.7}
"""Of a stroke at its head, by weight, in hundred-and-eighths of the window's short side."""
THIN_KINDS = {"flight": 0.36, "crossing": 0.7, "retreat": 0.8, "plan": 0.8}
PARTS = 48
HEAD_LENGTH, HEAD_WIDTH = 2.1, 2.36
"""Of the head, in widths of the stroke."""
STRANGER = 6.0
"""What it costs a flag to stand as near to another's stroke as to its own."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A movement cut into equal parts. `points` is flat, in map units; `width` in hundred-and-eighths."""

    id: str
    kind: str
    side: str
    points: list[float]
    width: float
    isApproximate: bool
    isEarlier: bool
    order: int
    units: str


def stroke_of(movement: MovementView, order: int, *, is_earlier: bool) -> Stroke:
    width = WIDTHS.get(movement.weight, WIDTHS[1]) * THIN_KINDS.get(movement.kind, 1.0)
    return Stroke(
        movement.id,
        movement.kind,
        movement.side,
        flat(Curve.along(movement.line).in_parts(PARTS)),
        width * (0.8 if is_earlier else 1.0),
        movement.is_approximate,
        is_earlier,
        order,
        movement.units,
    )


def covered_by(strokes: Iterable[Stroke], camera: Camera) -> list[Box]:
    """Small boxes along the strokes, in pixels."""
    return [box for stroke in strokes for box in _boxes(stroke, camera)]


def strangeness(box: Box, own: Sequence[float], others: Iterable[Sequence[float]], clear: float) -> float:
    """How much nearer than it should be a box stands to other lines than its own, in crossings.

    Nothing where every other line is farther away than its own by `clear`.
    """
    mine = _distance(box, own)
    return sum(STRANGER * max(0.0, 1 - (_distance(box, other) - mine) / clear) for other in others)


def _distance(box: Box, line: Sequence[float]) -> float:
    return min(
        hypot(max(box.left - x, 0.0, x - box.right), max(box.top - y, 0.0, y - box.bottom))
        for x, y in zip(line[::2], line[1::2], strict=True)
    )


def _boxes(stroke: Stroke, camera: Camera) -> list[Box]:
    line = camera.line_on_screen(stroke.points)
    width = stroke.width * camera.measure
    boxes = [_box(line, place, width / 2) for place in range(0, len(line), 4)]
    x, y = line[-2:]
    return [*boxes, *_head(line, width), Box(x - width / 4, y - width / 4, x + width / 4, y + width / 4)]


def _box(line: Sequence[float], place: int, reach: float) -> Box:
    after = min(place + 4, len(line) - 2)
    across, down = (line[place], line[after]), (line[place + 1], line[after + 1])
    return Box(min(across) - reach, min(down) - reach, max(across) + reach, max(down) + reach)


def _head(line: Sequence[float], width: float) -> list[Box]:
    """The broad part of the head."""
    x, y = line[-2:]
    back_x, back_y = line[-6:-4]
    length = hypot(x - back_x, y - back_y) or 1.0
    middle = width * HEAD_LENGTH * 0.7 / length
    across, down, reach = x + (back_x - x) * middle, y + (back_y - y) * middle, width * HEAD_WIDTH / 2
    return [Box(across - reach, down - reach, across + reach, down + reach)]
