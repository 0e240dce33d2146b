"""Smooth curves through points of a plane, as flat tuples `(x0, y0, x1, y1, …)`."""

from collections.abc import Iterator, Sequence

type Points = Sequence[tuple[float, float]]

PER_SEGMENT = 8
FINE_RING = 24
"""A ring of more points than this is smooth already."""


def smooth_line(points: Points) -> tuple[float, ...]:
    """A curve from the first point through every other to the last (centripetal enough: Catmull–Rom)."""
    if len(points) < len(("first", "middle", "last")):
        return _flat(points)
    first, last = _mirrored(points[1], points[0]), _mirrored(points[-2], points[-1])
    through = [first, *points, last]
    return _flat([*_curve(through), points[-1]])


def smooth_ring(points: Points) -> tuple[float, ...]:
    """A closed curve through every point; the first is not repeated at the end."""
    ring = list(points[:-1]) if points[0] == points[-1] else list(points)
    if len(ring) > FINE_RING or len(ring) < len(("a", "b", "c")):
        return _flat(ring)
    return _flat(list(_curve([ring[-1], *ring, ring[0], ring[1]])))


def _curve(points: Points) -> Iterator[tuple[float, float]]:
    """Points from the second to the last but one, which is left out."""
    for at in range(1, len(points) - 2):
        before, start, end, after = points[at - 1 : at + 3]
        for step in range(PER_SEGMENT):
            share = step / PER_SEGMENT
            yield (
                _between(before[0], start[0], end[0], after[0], share),
                _between(before[1], start[1], end[1], after[1], share),
            )


def _between(before: float, start: float, end: float, after: float, share: float) -> float:
    """The Catmull–Rom polynomial at `share` of the way from `start` to `end`."""
    slope = (end - before) / 2
    slope_after = (after - start) / 2
    rise = end - start
    return start + share * (
        slope + share * (3 * rise - 2 * slope - slope_after + share * (slope + slope_after - 2 * rise))
    )


def _mirrored(point: tuple[float, float], at: tuple[float, float]) -> tuple[float, float]:
    return 2 * at[0] - point[0], 2 * at[1] - point[1]


def _flat(points: Points) -> tuple[float, ...]:
    return tuple(round(number, 1) for point in points for number in point)
