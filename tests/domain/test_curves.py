"""Strokes and rings are smooth, and go where they were told to."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.curves import FINE_RING, smooth_line, smooth_ring

points = st.tuples(st.integers(0, 6000), st.integers(0, 6000)).map(lambda p: (float(p[0]), float(p[1])))


def pairs(flat: tuple[float, ...]) -> list[tuple[float, float]]:
    return list(zip(flat[::2], flat[1::2], strict=True))


@given(st.lists(points, min_size=2, max_size=9))
def test_a_line_goes_through_every_point_in_order(through: list[tuple[float, float]]) -> None:
    curve = pairs(smooth_line(through))
    assert curve[0] == through[0]
    assert curve[-1] == through[-1]
    at = 0
    for point in through:
        at = curve.index(point, at)


@given(st.lists(points, min_size=3, max_size=9, unique=True))
def test_a_ring_goes_through_every_point_and_is_not_closed_twice(
    through: list[tuple[float, float]],
) -> None:
    curve = pairs(smooth_ring([*through, through[0]]))
    assert curve[0] == through[0]
    assert set(through) <= set(curve)
    assert curve[-1] != curve[0]


def test_a_ring_that_is_fine_already_keeps_its_points() -> None:
    ring = [(float(number), float(number * number)) for number in range(FINE_RING + 1)]
    assert pairs(smooth_ring([*ring, ring[0]])) == ring


def test_between_two_points_a_line_stays_straight() -> None:
    assert smooth_line([(0.0, 0.0), (10.0, 4.0)]) == (0.0, 0.0, 10.0, 4.0)


def test_a_bend_is_rounded_without_a_corner() -> None:
    curve = pairs(smooth_line([(0.0, 0.0), (100.0, 0.0), (100.0, 100.0)]))
    at = curve.index((100.0, 0.0))
    before, after = curve[at - 1], curve[at + 1]
    # Both neighbours lie along the diagonal tangent: the curve does not turn at the point itself.
    assert abs((100.0 - before[0]) * after[1] - (0.0 - before[1]) * (after[0] - 100.0)) < 60
