"""Lines are measured and walked along; patterns stay within their rings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.shell.map.curves import Curve, holds
from kiosk.shell.map.textures import dots, lines, teeth

SQUARE = (0.0, 0.0, 100.0, 0.0, 100.0, 100.0, 0.0, 100.0)
lines_of_points = st.lists(st.tuples(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4)), min_size=1, max_size=12)


@given(lines_of_points, st.integers(2, 60))
def test_equal_parts_begin_and_end_where_the_line_does(points: list[tuple[float, float]], count: int) -> None:
    line = [number for point in points for number in point]
    parts = Curve.along(line).in_parts(count)
    assert len(parts) == count
    assert parts[0] == points[0]
    assert parts[-1] == pytest.approx(points[-1], abs=1e-6)


def test_a_point_is_found_at_its_distance_also_beyond_the_ends() -> None:
    line = Curve.along((0.0, 0.0, 0.0, 0.0, 30.0, 0.0, 30.0, 40.0))
    assert line.length == 70
    assert line.at(50) == (30, 20)
    assert (line.at(-5), line.at(99)) == ((0, 0), (30, 40))


def test_dots_stand_within_their_ring() -> None:
    marks = dots(SQUARE, 9)
    assert len(marks) > 100
    assert all(holds(SQUARE, x, y) for x, y in zip(marks[::2], marks[1::2], strict=True))


def test_slanting_lines_are_cut_off_at_their_ring() -> None:
    marks = lines(SQUARE, 10)
    assert len(marks) >= 4 * 15
    assert all(-0.01 <= number <= 100.01 for number in marks)


@pytest.mark.parametrize("ring", [SQUARE, tuple(reversed(SQUARE))])
def test_teeth_stand_inwards_whichever_way_the_ring_runs(ring: tuple[float, ...]) -> None:
    marks = teeth(ring)
    ends = zip(marks[2::4], marks[3::4], strict=True)
    assert all(0 <= x <= 100 and 0 <= y <= 100 for x, y in ends)
