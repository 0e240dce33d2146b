"""What the pen does: strokes and fills, in the order in which they are drawn."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from kiosk.publishing.grounds.features import Line, Polygon

type Cap = Literal["round", "butt"]


@dataclass(frozen=True, slots=True)
class Strokes:
    """Lines of one colour and weight. `weight` is in pixels of a picture 1,920 pixels wide."""

    role: str
    weight: float
    lines: tuple[Line, ...]
    cap: Cap = "round"


@dataclass(frozen=True, slots=True)
class Fills:
    """Polygons of one colour. Outer rings and holes run in opposite directions."""

    role: str
    polygons: tuple[Polygon, ...]


type Mark = Strokes | Fills


def outlines(role: str, weight: float, polygons: Iterable[Polygon]) -> Strokes:
    """The rings of polygons as strokes."""
    return Strokes(role, weight, tuple(ring for polygon in polygons for ring in polygon))
