"""A unit whose place is seen has its symbol on the map, with words only where there is room and need."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QGuiApplication
from tests.operation_maps import operation_map

from kiosk.editions.map_views import OperationMapView, UnitView
from kiosk.shell import typography
from kiosk.shell.map.camera import Camera
from kiosk.shell.map.label_rows import LabelRow
from kiosk.shell.map.map_view_model import MapViewModel
from kiosk.shell.map.placing import Box
from kiosk.shell.map.unit_symbols import symbols_in_view

VIEW = QRectF(0, 0, 1200, 800)
CAMERA = Camera(0, 0, 1, 1, Box(0, 0, 1200, 800), 26, 10)


@pytest.fixture
def model(qapp: QGuiApplication) -> MapViewModel:
    typography.register_fonts()
    return MapViewModel(QObject(qapp))


def unit(id_: str, x: float, y: float, label: str = "38. пук") -> UnitView:
    return UnitView(id_, "soviet", "symbols/puk.svg", x, y, False, label, label)


def with_units(*units: UnitView) -> OperationMapView:
    """The map whose step `proboj` shows just these units."""
    view = operation_map()
    sheets = tuple(replace(sheet, units=units) for sheet in view.sheets)
    ids = tuple(each.id for each in units)
    steps = tuple(replace(step, units=ids if step.id == "proboj" else ()) for step in view.steps)
    return replace(view, sheets=sheets, steps=steps)


def shown_units(model: MapViewModel, view: OperationMapView, *covers: QRectF) -> list[LabelRow]:
    model.show(view, Path("/nowhere"))
    model.stand_at("proboj")
    model.layOut(QRectF(0, 0, 0, 0), 0.5, 0.4, VIEW, 26.0, 10.0, list(covers))
    return [row for row in model.labels.rows() if row.kind == "unit"]


def test_a_unit_in_view_is_shown_even_in_the_middle_of_a_city_or_at_the_rim(model: MapViewModel) -> None:
    city = next(each for each in operation_map().sheets[1].places if each.kind == "city")
    view = with_units(unit("u-gradu", city.x, city.y), unit("na-ivici", 2, 2), unit("na-istom", 2, 2))
    assert {row.id for row in shown_units(model, view)} == {"u-gradu", "na-ivici", "na-istom"}
    assert city.id in {row.id for row in model.labels.rows()}


def test_a_unit_that_finds_no_room_for_its_words_keeps_its_symbol_and_its_name(model: MapViewModel) -> None:
    around = [
        QRectF(0, 0, 1200, 360),
        QRectF(0, 440, 1200, 360),
        QRectF(0, 0, 560, 800),
        QRectF(640, 0, 600, 800),
    ]
    (row,) = shown_units(model, with_units(unit("puk", 1200, 800)), *around)
    assert (row.text, row.name, row.symbol != "") == ("", "38. пук", True)


def test_a_unit_has_its_words_beside_its_symbol_where_there_is_room(model: MapViewModel) -> None:
    (row,) = shown_units(model, with_units(unit("puk", 1200, 800)))
    assert row.text == "38. пук"


def test_a_unit_does_not_repeat_what_a_flag_says(model: MapViewModel) -> None:
    (row,) = shown_units(model, with_units(unit("puk", 1200, 800, "Јединица divizija")))
    assert (row.text, row.name) == ("", "Јединица divizija")
    (part,) = shown_units(model, with_units(unit("puk", 1200, 800, "divizija")))
    assert part.text == ""
    (other,) = shown_units(model, with_units(unit("puk", 1200, 800, "diviz")))
    assert other.text == "diviz"


def test_the_legend_explains_symbols_only_where_one_is_shown(model: MapViewModel) -> None:
    def samples() -> set[str]:
        return {row.sample for row in model.legend.rows()}

    view = with_units(unit("puk", 1200, 800))
    entry = replace(view.steps[2].legend[0], sample="unit", kind="unit")
    steps = tuple(replace(step, legend=(*step.legend, entry)) for step in view.steps)
    shown_units(model, replace(view, steps=steps))
    assert "unit" in samples()
    model.layOut(QRectF(5000, 5000, 0, 0), 0.5, 0.4, VIEW, 26.0, 10.0, [])
    assert samples()
    assert "unit" not in samples()


places = st.tuples(st.floats(0, 1200), st.floats(0, 800))
marks = st.lists(places.map(lambda at: Box(at[0] - 8, at[1] - 8, at[0] + 8, at[1] + 8)), max_size=12)


@given(st.lists(places, max_size=4), marks)
def test_symbols_lie_in_the_view_and_not_over_one_another(
    points: list[tuple[float, float]], marks: list[Box]
) -> None:
    units = [unit(str(number), *point) for number, point in enumerate(points)]
    symbols = symbols_in_view(units, CAMERA, marks)
    assert [each.unit.id for each in symbols] == [each.id for each in units]
    for number, symbol in enumerate(symbols):
        assert CAMERA.view.holds(symbol.box)
        assert not any(symbol.box.overlaps(other.box) for other in symbols[:number])
