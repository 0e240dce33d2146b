"""Numbers made visible: every thing drawn, to scale, counted once."""

from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot
from tests.shell.block_page import Page
from tests.visitor.kiosk_window import name_of

from kiosk.editions.views import FigureView, PanelView

GUNS = FigureView(300, "300", "", "оруђа", "gun", "soviet", 300, 1, "")
LAUNCHERS = FigureView(24, "24", "", "„Каћуше“", "rocket-launcher", "soviet", 24, 1, "Сваки знак је један.")
HOUSES = FigureView(845, "845", "", "зграда", "building", "none", 845, 1, "Свака кућа је једна зграда.")
OURS = FigureView(40, "40", "око", "тенкова", "tank", "soviet", 40, 1, "")
THEIRS = FigureView(150, "150", "", "тенкова", "tank", "german", 150, 1, "")


def panel(*figures: FigureView) -> PanelView:
    return PanelView("brojevi", "figures", "Бројеви", "", paragraphs=("Речи.",), figures=figures)


@pytest.fixture
def calm(page: Page) -> None:
    page.design("Motion").setProperty("calm", True)


def grids(page: Page) -> list[QQuickItem]:
    return page.items("SymbolGrid")


def drawn(grid: QQuickItem) -> int:
    """How many whole cells the pictures of a grid cover."""
    cell = grid.property("cellWidth") * grid.property("cellHeight")
    return round(sum(each.width() * each.height() for each in grid.childItems() if each.isVisible()) / cell)


@pytest.mark.usefixtures("calm")
@pytest.mark.parametrize("figures", [(GUNS, LAUNCHERS), (HOUSES,), (OURS, THEIRS)])
def test_every_thing_is_drawn_and_nothing_leaves_its_room(
    page: Page, figures: tuple[FigureView, ...]
) -> None:
    page.show(panel(*figures))
    page.settle()

    assert [drawn(grid) for grid in grids(page)] == [figure.symbols for figure in figures]
    for grid in grids(page):
        right = grid.property("columns") * grid.property("cellWidth")
        assert right <= grid.width()
        assert grid.mapToScene(grid.boundingRect().bottomRight()).y() <= page.item.height()
    assert page.warnings == []


@pytest.mark.usefixtures("calm")
def test_figures_of_one_scale_have_cells_of_one_size_in_rows_of_one_length(page: Page) -> None:
    page.show(panel(GUNS, LAUNCHERS))
    guns, launchers = grids(page)

    for name in ("cellWidth", "cellHeight", "columns"):
        assert guns.property(name) == launchers.property(name)
    assert guns.property("columns") % 5 == 0


@pytest.mark.usefixtures("calm")
def test_a_street_has_full_rows(page: Page) -> None:
    page.show(panel(HOUSES))
    (street,) = grids(page)

    assert 845 % street.property("columns") == 0


@pytest.mark.usefixtures("calm")
def test_two_sides_stand_face_to_face(page: Page) -> None:
    page.show(panel(OURS, THEIRS))
    page.settle()
    ours, theirs = grids(page)

    assert ours.mapToScene(ours.position()).y() == theirs.mapToScene(theirs.position()).y()
    assert not ours.property("facesLeft")
    assert theirs.property("facesLeft")
    assert ours.mapToScene(ours.boundingRect().topRight()).x() < theirs.mapToScene(ours.position()).x()
    full_rows, rest = ours.childItems()
    assert full_rows.x() + full_rows.width() == ours.width()
    assert rest.x() + rest.width() == ours.width()


def test_figures_are_counted_once_and_stay_counted(page: Page, qtbot: QtBot) -> None:
    page.item.setProperty("isCurrent", False)
    page.show(panel(GUNS, LAUNCHERS))
    assert [drawn(grid) for grid in grids(page)] == [0, 0]

    guns, launchers = grids(page)
    page.item.setProperty("isCurrent", True)
    assert drawn(guns) < 300
    qtbot.waitUntil(lambda: drawn(guns) == 300)
    assert drawn(launchers) == 24

    seen: list[int] = []
    guns.shownChanged.connect(lambda: seen.append(drawn(guns)))  # type: ignore[attr-defined]
    page.item.setProperty("isCurrent", False)
    page.item.setProperty("isCurrent", True)
    page.show(panel(replace(GUNS, label="guns"), LAUNCHERS))
    assert seen == []
    assert [drawn(grid) for grid in grids(page)] == [300, 24]


def test_counting_has_ended_within_600_milliseconds(page: Page) -> None:
    assert 0 < page.design("Motion").property("reveal") <= 600


@pytest.mark.usefixtures("calm")
def test_in_calm_mode_nothing_is_counted(page: Page) -> None:
    page.item.setProperty("isCurrent", False)
    page.show(panel(GUNS))

    assert [drawn(grid) for grid in grids(page)] == [300]


@pytest.mark.usefixtures("calm")
def test_a_figure_is_told_in_words(page: Page) -> None:
    page.show(panel(OURS, THEIRS, HOUSES))

    told = [name_of(item) for item in page.items("FigureRow")]
    assert told == ["око 40 тенкова", "150 тенкова", "845 зграда"]
