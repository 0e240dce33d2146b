"""Labels never lie over one another, never reach off the view, and cross strokes only if they have to."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.shell.map.placing import Box, Wanted, places_for

VIEW = Box(0, 0, 800, 600)
numbers = st.floats(-100, 900, allow_nan=False)
sizes = st.floats(1, 200)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    left, top = draw(numbers), draw(numbers)
    return Box(left, top, left + draw(sizes), top + draw(sizes))


candidates = st.lists(boxes(), min_size=1, max_size=4).map(tuple)


@st.composite
def labels(draw: st.DrawFn) -> list[Wanted]:
    return [
        Wanted(
            str(number),
            draw(st.integers(0, 5)),
            tuple(draw(st.lists(candidates, max_size=4))),
            draw(st.booleans()),
        )
        for number in range(draw(st.integers(0, 12)))
    ]


some_boxes = st.lists(boxes(), max_size=8)


@given(labels(), some_boxes, some_boxes)
def test_no_label_lies_over_another_over_what_is_taken_or_off_the_view(
    wanted: list[Wanted], taken: list[Box], strokes: list[Box]
) -> None:
    places = places_for(wanted, VIEW, taken, strokes)
    set_labels = [each.candidates[places[each.id]] for each in wanted if each.id in places]
    for one, other in combinations(set_labels, 2):
        assert not any(box.overlaps(another) for box in one for another in other)
    for box in (box for label in set_labels for box in label):
        assert VIEW.holds(box)
        assert not any(box.overlaps(each) for each in taken)


@given(labels(), some_boxes, some_boxes)
def test_the_same_labels_get_the_same_places(
    wanted: list[Wanted], taken: list[Box], strokes: list[Box]
) -> None:
    assert places_for(wanted, VIEW, taken, strokes) == places_for(list(wanted), VIEW, taken, strokes)


@given(labels(), some_boxes)
def test_a_label_that_may_not_cross_a_stroke_crosses_none(wanted: list[Wanted], strokes: list[Box]) -> None:
    places = places_for(wanted, VIEW, (), strokes)
    for label in wanted:
        if label.id in places and not label.may_cross:
            assert not any(
                box.overlaps(each) for box in label.candidates[places[label.id]] for each in strokes
            )


def test_a_label_stands_beside_a_stroke_rather_than_on_it_and_on_it_rather_than_nowhere() -> None:
    on, beside = (Box(0, 0, 50, 20),), (Box(0, 40, 50, 60),)
    stroke = [Box(10, 5, 20, 15)]
    assert places_for([Wanted("a", 0, (on, beside))], VIEW, (), stroke) == {"a": 1}
    assert places_for([Wanted("a", 0, (on,))], VIEW, (), stroke) == {"a": 0}


def test_a_label_stands_where_the_least_speaks_against_it() -> None:
    ways = tuple((Box(0, top, 50, top + 20),) for top in (0, 40, 80))
    stroke = [Box(10, 85, 20, 95)]
    assert places_for([Wanted("a", 0, ways, costs=(6.0, 1.5, 0.0))], VIEW, (), stroke) == {"a": 2}
    assert places_for([Wanted("a", 0, ways, costs=(6.0, 0.5, 0.0))], VIEW, (), stroke) == {"a": 1}
    assert places_for([Wanted("a", 0, ways, costs=(6.0, 0.5, 0.0))], VIEW, [Box(0, 40, 9, 99)]) == {"a": 0}


def test_the_more_important_label_takes_the_room_that_two_want() -> None:
    room = ((Box(0, 0, 50, 20),),)
    assert places_for([Wanted("village", 5, room), Wanted("city", 1, room)], VIEW) == {"city": 0}


def test_a_label_finds_its_place_among_boxes_of_any_cell() -> None:
    wide = (Box(0, 0, 700, 20),)
    assert places_for(
        [Wanted("wide", 0, (wide,)), Wanted("small", 1, ((Box(690, 10, 720, 30),),))], VIEW
    ) == {"wide": 0}
