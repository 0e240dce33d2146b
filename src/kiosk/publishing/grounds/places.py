"""Where signs stand: scattered evenly, yet not in rank and file."""

from collections.abc import Iterator, Sequence
from random import Random

from kiosk.publishing.grounds.cover import Cover
from kiosk.publishing.grounds.features import Point, Polygon

SCATTER = 0.36


def places_in(
    polygons: Sequence[Polygon], cover: Cover, step: tuple[float, float], random: Random
) -> Iterator[Point]:
    """Free places inside the polygons, row by row, about `step` units apart across and down."""
    across, down = step
    for polygon in polygons:
        if not cover.sheet.shows(polygon[0]):
            continue
        mask = cover.mask_of((polygon,))
        left, top = (max(0.0, min(point[axis] for point in polygon[0])) for axis in (0, 1))
        right = min(cover.sheet.width, max(x for x, _ in polygon[0]))
        bottom = min(cover.sheet.height, max(y for _, y in polygon[0]))
        for row in range(int((bottom - top) / down) + 1):
            start = left + (row % 2) * across / 2
            for column in range(int((right - start) / across) + 1):
                point = (
                    start + (column + random.uniform(-SCATTER, SCATTER)) * across,
                    top + (row + random.uniform(-SCATTER, SCATTER)) * down,
                )
                if mask.holds(point) and not cover.occupied.holds(point):
                    yield point
