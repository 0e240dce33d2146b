"""The arrow keys go to the nearest control that lies their way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.shell.key_table import Action
from kiosk.shell.spatial_focus import DIRECTIONS, Box, common, nearest


def grid(columns: int, rows: int) -> list[Box]:
    return [Box(c * 100, r * 60, c * 100 + 80, r * 60 + 40) for r in range(rows) for c in range(columns)]


@pytest.mark.parametrize(
    ("origin", "direction", "goal"),
    [
        (4, Action.LEFT, 3),
        (4, Action.RIGHT, 5),
        (4, Action.UP, 1),
        (4, Action.DOWN, 7),
        (0, Action.LEFT, None),
        (0, Action.UP, None),
        (8, Action.RIGHT, None),
        (8, Action.DOWN, None),
    ],
)
def test_in_a_grid_every_arrow_goes_to_the_neighbour(
    origin: int, direction: Action, goal: int | None
) -> None:
    boxes = grid(3, 3)
    others = [box for place, box in enumerate(boxes) if place != origin]
    found = nearest(boxes[origin], others, direction)
    assert (None if found is None else others[found]) == (None if goal is None else boxes[goal])


def test_what_stands_straight_in_the_way_wins_over_what_is_nearer_but_aside() -> None:
    straight = Box(300, 0, 340, 40)
    aside = Box(120, 200, 160, 240)
    assert nearest(Box(0, 0, 40, 40), [aside, straight], Action.RIGHT) == 1


def test_a_control_that_reaches_from_end_to_end_is_reached_from_anywhere_above_it() -> None:
    bar = Box(0, 900, 1900, 1000)
    for x in (0, 700, 1800):
        assert nearest(Box(x, 100, x + 80, 180), [bar], Action.DOWN) == 0


def test_what_stands_in_a_scrolling_text_is_entered_from_it() -> None:
    text, person = Box(800, 50, 1800, 700), Box(820, 100, 1780, 200)
    assert nearest(text, [person], Action.DOWN) == 0


@given(
    boxes=st.lists(
        st.tuples(st.integers(0, 1900), st.integers(0, 1000), st.integers(20, 300), st.integers(20, 300)).map(
            lambda b: Box(b[0], b[1], b[0] + b[2], b[1] + b[3])
        ),
        min_size=2,
        max_size=8,
    ),
    direction=st.sampled_from(DIRECTIONS),
)
def test_the_goal_always_lies_the_way_of_the_arrow(boxes: list[Box], direction: Action) -> None:
    origin, *others = boxes
    place = nearest(origin, others, direction)
    if place is None:
        return
    goal = others[place]
    if common(origin, goal) == goal:
        return  # what stands in the origin itself is entered from any side
    across = (goal.left + goal.right) - (origin.left + origin.right)
    along = (goal.top + goal.bottom) - (origin.top + origin.bottom)
    match direction:
        case Action.RIGHT:
            assert across > 0
        case Action.LEFT:
            assert across < 0
        case Action.DOWN:
            assert along > 0
        case _:
            assert along < 0
