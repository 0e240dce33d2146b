"""Even parallel lines across a polygon."""

from collections.abc import Iterator
from itertools import pairwise
from math import ceil, cos, radians, sin

from kiosk.publishing.grounds.features import Line, Polygon


def hatching(polygon: Polygon, angle: float, spacing: float) -> Iterator[Line]:
    """Lines at `angle` degrees from the level, `spacing` units apart, clipped to the polygon's inside."""
    turn, back = (cos(radians(angle)), sin(radians(angle))), (cos(radians(angle)), -sin(radians(angle)))
    rings = [[(x * turn[0] + y * turn[1], y * turn[0] - x * turn[1]) for x, y in ring] for ring in polygon]
    top, bottom = min(y for _, y in rings[0]), max(y for _, y in rings[0])
    for number in range(ceil(top / spacing), int(bottom // spacing) + 1):
        level = number * spacing
        crossings = sorted(
            x0 + (level - y0) / (y1 - y0) * (x1 - x0)
            for ring in rings
            for (x0, y0), (x1, y1) in pairwise(ring)
            if (y0 <= level) != (y1 <= level)
        )
        for start, end in zip(crossings[::2], crossings[1::2], strict=False):
            yield (
                (start * back[0] + level * back[1], level * back[0] - start * back[1]),
                (end * back[0] + level * back[1], level * back[0] - end * back[1]),
            )
