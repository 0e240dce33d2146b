"""The view model stands at one step of its map, of all or of some, and names what is seen there."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QGuiApplication
from tests.operation_maps import operation_map

from kiosk.shell import typography
from kiosk.shell.map.map_view_model import MapViewModel

VIEW = QRectF(0, 0, 1200, 800)


@pytest.fixture
def shown(qapp: QGuiApplication) -> MapViewModel:
    typography.register_fonts()
    model = MapViewModel(QObject(qapp))
    model.show(operation_map(), Path("/nowhere"))
    model.stand_at("")
    return model


def lay_out(model: MapViewModel, scale: float = 0.5) -> list[str]:
    model.layOut(QRectF(0, 0, 0, 0), scale, 0.4, VIEW, 26.0, 10.0, [])
    return [row.id for row in model.labels.rows()]


def test_the_map_begins_at_its_first_step_and_goes_from_step_to_step(shown: MapViewModel) -> None:
    assert (shown.stepId, shown.stepIndex, shown.stepCount) == ("let", 0, 5)
    assert (shown.neighbour(1), shown.neighbour(-1)) == ("plan", "")
    shown.stand_at("kraj")
    assert (shown.day, shown.sheetId, shown.neighbour(1)) == ("20. октобар", "grad", "")


def test_a_panel_shows_its_own_steps_only(shown: MapViewModel) -> None:
    shown.stand_at("let", ("proboj", "noc"))
    assert (shown.stepId, shown.stepCount) == ("proboj", 2)
    assert [row.stepId for row in shown.steps.rows()] == ["proboj", "noc"]


def test_what_came_before_is_drawn_below_what_is_new(shown: MapViewModel) -> None:
    shown.stand_at("noc")
    assert [(stroke.id, stroke.isEarlier) for stroke in shown.strokes.rows()] == [
        ("napad", True),
        ("protivnapad", False),
    ]
    assert [(area.id, area.isEarlier) for area in shown.areas.rows()] == [
        ("vatra", True),
        ("borba", False),
        ("napusteno", False),
    ]


def test_the_step_stays_when_the_same_map_comes_in_another_language(shown: MapViewModel) -> None:
    shown.stand_at("noc")
    english = replace(operation_map(), title="The operation")
    shown.show(english, Path("/nowhere"))
    shown.stand_at("noc")
    assert (shown.title, shown.stepId) == ("The operation", "noc")


def test_more_is_named_as_the_map_comes_nearer(shown: MapViewModel) -> None:
    shown.stand_at("kraj")
    far = {row.id for row in shown.labels.rows()} | set(lay_out(shown, 0.4))
    shown.layOut(QRectF(-1700, -850, 0, 0), 1.2, 0.4, VIEW, 26.0, 10.0, [])
    near = {row.id for row in shown.labels.rows()}
    assert "beograd" in far & near
    assert near - far


def test_nothing_is_named_under_what_covers_the_map(shown: MapViewModel) -> None:
    shown.stand_at("proboj")
    assert len(lay_out(shown)) > 5
    shown.layOut(QRectF(0, 0, 0, 0), 0.5, 0.4, VIEW, 26.0, 10.0, [VIEW])
    assert list(shown.labels.rows()) == []


def test_a_tap_finds_the_nearest_place_that_is_named(shown: MapViewModel) -> None:
    shown.stand_at("proboj")
    lay_out(shown)
    place = next(each for each in operation_map().sheets[1].places if each.id == "beograd")
    assert shown.placeAt(place.x + 10, place.y - 10, 60) == "beograd"
    assert shown.placeAt(place.x, place.y + 5000, 60) == ""


def test_the_card_of_a_place_lists_the_steps_that_name_it(shown: MapViewModel) -> None:
    shown.show_place("mesto-0")
    assert (shown.place.name, shown.place.isApproximate) == ("Смедерево", True)
    assert [row.stepId for row in shown.place.steps.rows()] == ["let", "noc"]


def test_the_list_tells_who_takes_part_in_full(shown: MapViewModel) -> None:
    row = shown.steps.rows()[2]
    assert "Пуно име јединице napad" in row.who
    assert row.placeNames[0] == "Београд"


def test_the_ground_goes_with_the_theme(shown: MapViewModel) -> None:
    shown.wearTheme("paper")
    assert shown.ground.view.id == "balkan-paper"
    assert shown.ground.pixelWidth == 2400


def test_a_map_that_is_cleared_holds_nothing(shown: MapViewModel) -> None:
    shown.clear()
    assert shown.map_id == ""
    shown.stand_at("let")
    assert shown.stepId == ""
