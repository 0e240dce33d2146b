"""Flat shapes: knife-cut outlines in metres, and putting them on the sheet."""

import itertools

from shapely import affinity
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

Joint = tuple[float, float, float]
"""x, y and radius in metres."""


def polygon(*points: tuple[float, float]) -> Polygon:
    return Polygon(points)


def disc(x: float, y: float, radius: float) -> Polygon:
    return Point(x, y).buffer(radius, 24)


def limb(*joints: Joint) -> BaseGeometry:
    """A chain of joints as one smooth tapered limb."""
    discs = [Point(x, y).buffer(radius, 16) for x, y, radius in joints]
    return unary_union([unary_union(pair).convex_hull for pair in itertools.pairwise(discs)])


def united(*shapes: BaseGeometry) -> BaseGeometry:
    return unary_union(list(shapes))


def carve(shape: BaseGeometry, radius: float = 0.016) -> BaseGeometry:
    """Round out and in: joints close, corners look cut with a knife. `radius` in metres."""
    return shape.buffer(radius, 8).buffer(-2 * radius, 8).buffer(radius, 8).simplify(0.003)


def turned(shape: BaseGeometry, degrees: float, about: tuple[float, float] = (0, 0)) -> BaseGeometry:
    return affinity.rotate(shape, degrees, origin=about)


def moved(shape: BaseGeometry, x: float, y: float) -> BaseGeometry:
    return affinity.translate(shape, x, y)


def placed(
    shape: BaseGeometry, x: float, y: float, pixels_per_metre: float, mirrored: bool = False
) -> BaseGeometry:
    """A shape in metres (y up) to the sheet, its origin at (x, y)."""
    across = -pixels_per_metre if mirrored else pixels_per_metre
    return affinity.affine_transform(shape, [across, 0, 0, -pixels_per_metre, x, y])


def lit_edge(shape: BaseGeometry, dx: float, dy: float, smallest: float = 1.2) -> BaseGeometry:
    """The rim on the side light comes from, (dx, dy) being the way to the light in pixels."""
    rim = shape.difference(affinity.translate(shape, -dx, -dy))
    return rim.buffer(-smallest).buffer(smallest)


def rounded(shape: Polygon, times: int = 2) -> Polygon:
    """Corners cut off again and again until the outline is a curve."""
    for _ in range(times):
        points = list(shape.exterior.coords)[:-1]
        cut = []
        for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1], strict=True):
            cut += [
                (0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by),
                (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by),
            ]
        shape = Polygon(cut)
    return shape
