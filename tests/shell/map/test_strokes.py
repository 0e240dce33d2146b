"""A flag stands nearer its own stroke than any other."""

import pytest

from kiosk.editions.map_views import MovementView
from kiosk.shell import typography
from kiosk.shell.map.camera import Camera
from kiosk.shell.map.label_drafts import movement_draft
from kiosk.shell.map.placing import Box, places_for
from kiosk.shell.map.strokes import Stroke, covered_by, strangeness, stroke_of

CAMERA = Camera(0, 0, 1, 1, Box(0, 0, 1200, 800), 26, 10)
OWN, OTHER = (0.0, 0.0, 50.0, 0.0, 100.0, 0.0), (0.0, 100.0, 50.0, 100.0, 100.0, 100.0)


def movement(name: str, *line: float) -> MovementView:
    return MovementView(name, "attack", "soviet", line, 2, False, f"{name} фронт", name)


def test_what_is_nearer_another_line_is_stranger_and_what_is_far_from_it_is_not_strange() -> None:
    def at(top: float) -> float:
        return strangeness(Box(40, top, 60, top + 10), OWN, [OTHER], 40)

    assert at(5) == 0
    assert 0 < at(35) < at(50) < at(80)


@pytest.mark.usefixtures("qapp")
def test_flags_of_two_strokes_that_meet_stand_by_their_own() -> None:
    typography.register_fonts()
    upper, lower = movement("Други", 900, 150, 300, 380), movement("Трећи", 1000, 600, 300, 420)
    strokes = {each.id: stroke_of(each, 0, is_earlier=False) for each in (upper, lower)}
    drafts = [
        movement_draft(upper, strokes["Други"], [strokes["Трећи"]], CAMERA),
        movement_draft(lower, strokes["Трећи"], [strokes["Други"]], CAMERA),
    ]
    boxes = covered_by(strokes.values(), CAMERA)
    places = places_for([each.wanted for each in drafts], CAMERA.view, (), boxes)
    for draft, own, other in zip(drafts, strokes.values(), reversed(strokes.values()), strict=True):
        (box,) = draft.wanted.candidates[places[draft.wanted.id]]
        assert _distance(box, own) < _distance(box, other)


def _distance(box: Box, stroke: Stroke) -> float:
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    points = zip(stroke.points[::2], stroke.points[1::2], strict=True)
    return min((x - px) ** 2 + (y - py) ** 2 for px, py in points)
