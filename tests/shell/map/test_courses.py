"""A river's name follows its course, in the middle of what is seen of it, and always upright."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.shell.map.courses import letterings
from kiosk.shell.map.placing import Box

VIEW = Box(0, 0, 1000, 800)
STRAIGHT = (0.0, 400.0, 1000.0, 400.0)
ADVANCES = [20.0, 18.0, 18.0, 20.0, 18.0]


def test_a_name_stands_in_the_middle_of_a_straight_course() -> None:
    best = next(letterings("Дунав", ADVANCES, 30.0, STRAIGHT, VIEW))
    middle = (best.letters[0].x + best.letters[-1].x) / 2
    assert abs(middle - 500) < 30
    assert {letter.angle for letter in best.letters} == {0.0}
    assert "".join(letter.text for letter in best.letters) == "Дунав"


def test_a_name_reads_from_left_to_right_whichever_way_the_river_runs() -> None:
    against = (1000.0, 400.0, 0.0, 400.0)
    for lettering in letterings("Сава", ADVANCES[:4], 30.0, against, VIEW):
        assert [letter.x for letter in lettering.letters] == sorted(letter.x for letter in lettering.letters)


def test_no_name_is_set_along_a_course_that_is_too_short_or_turns_too_sharply() -> None:
    assert list(letterings("Дунав", ADVANCES, 30.0, (0.0, 0.0, 40.0, 0.0), VIEW)) == []
    zigzag = tuple(number for x in range(12) for number in (400.0 + 14 * x, 400.0 + 60 * (x % 2)))
    assert list(letterings("Дунав", ADVANCES, 12.0, zigzag, VIEW)) == []


courses = st.lists(st.tuples(st.floats(-500, 1500), st.floats(-500, 1300)), min_size=2, max_size=10)


@given(courses)
def test_the_middle_of_every_name_is_in_sight(course: list[tuple[float, float]]) -> None:
    flat = tuple(number for point in course for number in point)
    for lettering in letterings("Дунав", ADVANCES, 30.0, flat, VIEW):
        letter = lettering.letters[2]
        assert VIEW.grown(120).holds(Box(letter.x, letter.y, letter.x, letter.y))
