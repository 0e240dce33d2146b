"""Lines as flat tuples `(x0, y0, x1, y1, …)`: measured, cut into equal parts, and walked along."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, cos, hypot, sin
from typing import Self


@dataclass(frozen=True, slots=True)
class Curve:
    """A line with the way from its beginning to each of its points."""

    points: tuple[tuple[float, float], ...]
    way: tuple[float, ...]

    @classmethod
    def along(cls, line: Sequence[float]) -> Self:
        points = [(line[place], line[place + 1]) for place in range(0, len(line) - 1, 2)]
        kept, way = points[:1], [0.0]
        for point in points[1:]:
            step = hypot(point[0] - kept[-1][0], point[1] - kept[-1][1])
            if step > 0:
                kept.append(point)
                way.append(way[-1] + step)
        return cls(tuple(kept), tuple(way))

    @property
    def length(self) -> float:
        return self.way[-1]

    def at(self, distance: float) -> tuple[float, float]:
        """The point so far from the beginning; beyond the ends, the end."""
        if distance <= 0:
            return self.points[0]
        if distance >= self.length:
            return self.points[-1]
        after = bisect_right(self.way, distance)
        (x0, y0), (x1, y1) = self.points[after - 1], self.points[after]
        share = (distance - self.way[after - 1]) / (self.way[after] - self.way[after - 1])
        return x0 + (x1 - x0) * share, y0 + (y1 - y0) * share

    def direction(self, distance: float, span: float) -> float:
        """The angle of the line there, in radians, told from a piece of it `span` long."""
        x0, y0 = self.at(distance - span / 2)
        x1, y1 = self.at(distance + span / 2)
        return atan2(y1 - y0, x1 - x0)

    def normal(self, distance: float, span: float) -> tuple[float, float]:
        """The unit vector to the right of the way."""
        angle = self.direction(distance, span)
        return -sin(angle), cos(angle)

    def in_parts(self, count: int) -> list[tuple[float, float]]:
        """`count` points at equal distances, both ends among them."""
        return [self.at(self.length * part / (count - 1)) for part in range(count)]

    def turned(self) -> "Curve":
        """The same line the other way round."""
        return Curve.along([number for point in reversed(self.points) for number in point])


def flat(points: Sequence[tuple[float, float]]) -> list[float]:
    return [number for point in points for number in point]


def middle_of(ring: Sequence[float]) -> tuple[float, float]:
    """The middle of the box round a ring."""
    left, top, right, bottom = bounds_of(ring)
    return (left + right) / 2, (top + bottom) / 2


def bounds_of(ring: Sequence[float]) -> tuple[float, float, float, float]:
    """Left, top, right and bottom."""
    across, down = ring[0::2], ring[1::2]
    return min(across), min(down), max(across), max(down)


def holds(ring: Sequence[float], x: float, y: float) -> bool:
    """Whether a point lies within a ring, by the even-odd rule."""
    inside = False
    count = len(ring) // 2
    for place in range(count):
        x0, y0 = ring[2 * place], ring[2 * place + 1]
        x1, y1 = ring[2 * ((place + 1) % count)], ring[2 * ((place + 1) % count) + 1]
        if (y0 > y) != (y1 > y) and x < x0 + (x1 - x0) * (y - y0) / (y1 - y0):
            inside = not inside
    return inside
