"""Plane geometry of lines: smoothing, walking along them, cutting dashes out of them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil, cos, hypot, radians

from kiosk.publishing.grounds.features import Line, Point, Polygon

CORNER, WILD_CORNER = cos(radians(55)), cos(radians(125))
SMOOTH_STEP = 5.0
MOST_PIECES = 12


def smoothed(line: Line, corner: float = CORNER) -> Line:
    """The line through the same points with its bends rounded; sharp corners stay corners.

    `corner` is the cosine of the turn that makes one; nature's lines take WILD_CORNER.

    Closed lines stay closed, and are round where they close.
    """
    if not line[2:]:
        return line
    tangents = _tangents(line, corner)
    points: list[Point] = [line[0]]
    for start, end, leaving, arriving in zip(line, line[1:], tangents, tangents[1:], strict=False):
        length = hypot(end[0] - start[0], end[1] - start[1])
        pieces = min(MOST_PIECES, ceil(length / SMOOTH_STEP))
        reach = length / 3
        first = start[0] + leaving[0] * reach, start[1] + leaving[1] * reach
        second = end[0] - arriving[0] * reach, end[1] - arriving[1] * reach
        points.extend(_on_curve(start, first, second, end, piece / pieces) for piece in range(1, pieces))
        points.append(end)
    return tuple(points)


def smoothed_polygon(polygon: Polygon) -> Polygon:
    return tuple(smoothed(ring, WILD_CORNER) for ring in polygon)


def _tangents(line: Line, corner: float) -> list[Point]:
    closed = line[0] == line[-1]
    before = (line[-2] if closed else line[0], *line[:-1])
    after = (*line[1:], line[1] if closed else line[-1])
    return [_tangent(p, q, r, corner) for p, q, r in zip(before, line, after, strict=True)]


def _tangent(before: Point, at: Point, after: Point, corner: float) -> Point:
    """The unit direction in which a curve passes `at`; none at a corner."""
    arriving, leaving = direction(before, at), direction(at, after)
    if arriving[0] * leaving[0] + arriving[1] * leaving[1] < corner:
        return (0.0, 0.0)
    return direction(before, after)


def _on_curve(start: Point, first: Point, second: Point, end: Point, t: float) -> Point:
    u = 1 - t
    a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
    return (
        a * start[0] + b * first[0] + c * second[0] + d * end[0],
        a * start[1] + b * first[1] + c * second[1] + d * end[1],
    )


def direction(start: Point, end: Point) -> Point:
    """The unit vector from one point to another; none where they are the same."""
    x, y = end[0] - start[0], end[1] - start[1]
    length = hypot(x, y)
    return (x / length, y / length) if length else (0.0, 0.0)


def length_of(line: Line) -> float:
    return sum(hypot(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(line))


def along(line: Line, step: float, start: float = 0.0) -> Iterator[tuple[Point, Point]]:
    """Points every `step` along the line, each with the unit direction there."""
    wanted, walked = start, 0.0
    for begin, end in pairwise(line):
        length = hypot(end[0] - begin[0], end[1] - begin[1])
        while length and wanted <= walked + length:
            t = (wanted - walked) / length
            yield (
                (begin[0] + (end[0] - begin[0]) * t, begin[1] + (end[1] - begin[1]) * t),
                direction(begin, end),
            )
            wanted += step
        walked += length


def piece_of(line: Line, start: float, end: float) -> Line:
    """The stretch between two distances from the line's beginning."""
    points: list[Point] = []
    walked = 0.0
    for a, b in pairwise(line):
        length = hypot(b[0] - a[0], b[1] - a[1])
        if length and walked + length >= start and walked <= end:
            low, high = max(0.0, (start - walked) / length), min(1.0, (end - walked) / length)
            if not points:
                points.append((a[0] + (b[0] - a[0]) * low, a[1] + (b[1] - a[1]) * low))
            points.append((a[0] + (b[0] - a[0]) * high, a[1] + (b[1] - a[1]) * high))
        walked += length
    return tuple(points)


def dashes(line: Line, pattern: Sequence[float]) -> Iterator[Line]:
    """The line's dashes: `pattern` is dash, gap, dash, gap, …, in map units."""
    pieces = _in_pattern(line, pattern)
    return (piece for piece in pieces if len(piece) > 1)


def _in_pattern(line: Line, pattern: Sequence[float]) -> Iterator[Line]:
    number, left, piece = 0, pattern[0], [line[0]]
    for begin, end in pairwise(line):
        at, length = begin, hypot(end[0] - begin[0], end[1] - begin[1])
        while length > left:
            t = left / length
            at = at[0] + (end[0] - at[0]) * t, at[1] + (end[1] - at[1]) * t
            length -= left
            if number % 2 == 0:
                yield (*piece, at)
            number += 1
            left, piece = pattern[number % len(pattern)], [at]
        left -= length
        piece.append(end)
    if number % 2 == 0:
        yield tuple(piece)


def shifted(line: Line, by: float) -> Line:
    """The line moved to its left-hand side by `by` units (to the right where negative)."""
    tangents = [direction(p, r) for p, r in zip((line[0], *line[:-1]), (*line[1:], line[-1]), strict=True)]
    return tuple((x + ty * by, y - tx * by) for (x, y), (tx, ty) in zip(line, tangents, strict=True))
