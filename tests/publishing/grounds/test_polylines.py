from itertools import pairwise
from math import hypot, isclose

from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.publishing.grounds.hatching import hatching
from kiosk.publishing.grounds.polylines import along, dashes, length_of, piece_of, shifted, smoothed

COORDINATES = st.floats(-2000, 2000).map(lambda value: round(value, 2))
LINES = st.lists(st.tuples(COORDINATES, COORDINATES), min_size=2, max_size=12, unique=True).map(tuple)
CORNER = ((0.0, 0.0), (100.0, 0.0), (100.0, 100.0))
BEND = ((0.0, 0.0), (100.0, 0.0), (190.0, 40.0))


@given(LINES)
def test_a_smoothed_line_passes_through_all_points_in_their_order(
    line: tuple[tuple[float, float], ...],
) -> None:
    remaining = iter(smoothed(line))
    assert all(any(point == each for each in remaining) for point in line)


def test_corners_stay_and_bends_are_rounded() -> None:
    on_edges = [isclose(x, 100) or y == 0 for x, y in smoothed(CORNER)]
    assert len(on_edges) > len(CORNER)
    assert all(on_edges)
    assert any(y != 0 for x, y in smoothed(BEND) if x < 100)


@given(LINES, st.floats(1, 500), st.floats(1, 500))
def test_dashes_and_gaps_share_the_line(
    line: tuple[tuple[float, float], ...], dash: float, gap: float
) -> None:
    length = length_of(line)
    assume(length / (dash + gap) < 2000)
    whole, rest = divmod(length, dash + gap)
    expected = whole * dash + min(rest, dash)
    assert isclose(
        sum(length_of(each) for each in dashes(line, (dash, gap))), expected, abs_tol=0.01 * (1 + whole)
    )


@given(LINES, st.floats(0, 1), st.floats(0, 1))
def test_a_piece_is_as_long_as_asked_for(
    line: tuple[tuple[float, float], ...], one: float, other: float
) -> None:
    length = length_of(line)
    start, end = sorted((one * length, other * length))
    assert isclose(length_of(piece_of(line, start, end)), end - start, abs_tol=0.01)


@given(LINES, st.floats(5, 300))
def test_places_along_a_line_lie_a_step_apart_or_less(
    line: tuple[tuple[float, float], ...], step: float
) -> None:
    places = [point for point, _ in along(line, step)]
    assert len(places) == int(length_of(line) // step) + 1 or isclose(length_of(line) % step, 0, abs_tol=0.01)
    for a, b in pairwise(places):
        assert hypot(b[0] - a[0], b[1] - a[1]) <= step + 0.01


def test_a_line_is_shifted_to_its_left() -> None:
    assert shifted(((0.0, 0.0), (10.0, 0.0)), 3) == ((0.0, -3.0), (10.0, -3.0))


@given(st.floats(-80, 80), st.floats(2, 60), st.floats(50, 400), st.floats(50, 400))
def test_hatching_stays_inside_and_out_of_holes(
    angle: float, spacing: float, width: float, height: float
) -> None:
    outer = ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height), (0.0, 0.0))
    hole = tuple((width / 4 + x / 2, height / 4 + y / 2) for x, y in reversed(outer))
    lines = list(hatching((outer, hole), angle, spacing))
    assert lines or spacing > min(width, height)
    for (x0, y0), (x1, y1) in lines:
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        assert -0.01 <= x <= width + 0.01
        assert -0.01 <= y <= height + 0.01
        assert not (width * 0.2501 < x < width * 0.7499 and height * 0.2501 < y < height * 0.7499)
