"""The view models of panels and pictures are filled again and again, and their lists keep Qt's rules."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QUrl
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.editions.evidence_views import CitationView
from kiosk.editions.views import (
    FigureView,
    PanelView,
    PersonView,
    PictureView,
    QuoteView,
    RenditionView,
    StepView,
    TermView,
    TilesView,
)
from kiosk.shell.list_models import PersonListModel, StepListModel
from kiosk.shell.panel_view_model import PanelViewModel
from kiosk.shell.picture_view_models import PictureListModel, PictureViewModel

FOLDER = Path("/editions/0001")
PICTURE = PictureView(
    "most", "photograph", "Мост", "Аутор", "ТАСС", "1944.", "Мост на реци", "Опис", 0.3, 0.7, 4000, 3000,
    (RenditionView(1920, 1440, "p/1920.jpg"), RenditionView(480, 360, "p/480.jpg")),
    TilesView("p/tiles", 512, 8, 6),
)  # fmt: skip


@pytest.fixture
def owner(qapp: QCoreApplication) -> QObject:
    return QObject(qapp)


def people(count: int) -> list[PersonView]:
    return [PersonView(f"p{n}", f"Име {n}", "улога", "", "о њему") for n in range(count)]


@pytest.mark.parametrize(
    ("width", "file"), [(1, "480"), (480, "480"), (481, "1920"), (1920, "1920"), (9000, "1920")]
)
def test_the_smallest_size_that_is_wide_enough_is_shown(owner: QObject, width: int, file: str) -> None:
    picture = PictureViewModel(owner)
    picture.show(PICTURE, FOLDER)
    assert picture.sourceFor(width) == QUrl.fromLocalFile(f"/editions/0001/p/{file}.jpg").toString()


def test_tiles_are_named_inside_the_picture_only(owner: QObject) -> None:
    picture = PictureViewModel(owner)
    picture.show(PICTURE, FOLDER)
    assert picture.tileSource(7, 5).endswith("/p/tiles/7_5.jpg")
    assert [picture.tileSource(*place) for place in ((8, 0), (0, 6), (-1, 0))] == ["", "", ""]


def test_the_same_picture_shown_again_says_nothing(owner: QObject) -> None:
    picture = PictureViewModel(owner)
    picture.show(PICTURE, FOLDER)
    revision = picture.revision
    picture.show(replace(PICTURE), FOLDER)
    assert picture.revision == revision
    picture.show(PICTURE, Path("/editions/0002"))
    assert picture.revision == revision + 1


def test_a_picture_that_is_none_is_empty_and_has_no_source(owner: QObject) -> None:
    picture = PictureViewModel(owner)
    picture.show(PICTURE, FOLDER)
    picture.show(None, FOLDER)
    assert picture.isEmpty
    assert picture.sourceFor(100) == ""
    assert not picture.hasTiles


@given(counts=st.lists(st.integers(0, 6), min_size=1, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
def test_a_list_filled_again_keeps_to_the_rules_of_models(owner: QObject, counts: list[int]) -> None:
    model = PersonListModel(owner)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    for count in counts:
        model.show(people(count))
        assert model.rowCount() == count
    assert resets == []
    assert tester.model() is model


def test_only_rows_that_differ_are_told_of(owner: QObject) -> None:
    model = PersonListModel(owner)
    model.show(people(3))
    told: list[int] = []
    model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    changed = people(3)
    changed[1] = replace(changed[1], name="Друго име")
    model.show(changed)
    assert told == [1]


def test_every_role_of_a_row_has_a_value_and_an_unknown_one_has_none(owner: QObject) -> None:
    model = StepListModel(owner)
    model.show([StepView("s", "1944.", "Корак", ("Један.", "Два."), "")])
    row = model.index(0)
    values = {name.data().decode(): model.data(row, role) for role, name in model.roleNames().items()}
    assert values == {"date": "1944.", "title": "Корак", "text": "Један.<br><br>Два."}
    assert model.data(row, 0) is None
    assert model.data(QModelIndex(), next(iter(model.roleNames()))) is None


def test_pictures_of_a_list_are_kept_and_filled_again(owner: QObject) -> None:
    model = PictureListModel(owner)
    role = next(iter(model.roleNames()))
    model.show([PICTURE, replace(PICTURE, id="vis")], FOLDER)
    first = model.data(model.index(0), role)
    model.show([replace(PICTURE, id="drugi")], FOLDER)
    assert model.data(model.index(0), role) is first
    assert (model.rowCount(), first.pictureId) == (1, "drugi")


def test_a_panel_shows_one_panel_after_another_through_the_same_objects(owner: QObject) -> None:
    panel = PanelViewModel(owner)
    assert not panel.isReady
    citation = CitationView("k", "Књига", "Аутор", "пасус 1", "", "", "")
    quote = PanelView(
        "a", "quote", "Наслов", "1944.", quote=QuoteView("Речи", "„", "“", "Тито", "tito", "", "", "", "p"),
        sources=(citation,), terms=(TermView("t", "Појам", "Опис"),), picture=PICTURE,
    )  # fmt: skip
    figures = PanelView(
        "b", "figures", "Снаге", "", figures=(FigureView(5, "5", "exact", "тенкова", "tank", "", 5, 1, ""),)
    )
    panel.show(quote, FOLDER)
    assert (panel.words, panel.passageId, panel.sources.rowCount(), panel.picture.pictureId) == (
        "Речи", "p", 1, "most",
    )  # fmt: skip
    children = len(panel.findChildren(QObject))
    panel.show(figures, FOLDER)
    assert (panel.kind, panel.words, panel.figures.rowCount()) == ("figures", "", 1)
    assert (panel.sources.rowCount(), panel.terms.rowCount(), panel.picture.isEmpty) == (0, 0, True)
    assert len(panel.findChildren(QObject)) == children
