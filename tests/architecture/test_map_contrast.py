"""What lives on a map's ground keeps its contrast to the land, and the words of flags to their grounds."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlEngine, QQmlExpression
from tests.architecture.test_contrast import SIDES, THEMES, luminance
from tests.design_singletons import design_singleton

WORDS = ("text", "quiet", "water")


@pytest.fixture(params=THEMES)
def map_theme(qapp: QGuiApplication, request: pytest.FixtureRequest) -> Iterator[QObject]:
    assert qapp
    with design_singleton("MapTheme") as singleton:
        evaluate(singleton, f"Theme.name = '{request.param}'")
        yield singleton


def evaluate(singleton: QObject, code: str) -> QColor:
    expression = QQmlExpression(QQmlEngine.contextForObject(singleton), singleton, code)
    value = expression.evaluate()[0]
    assert not expression.hasError(), expression.error().toString()
    return QColor(value)


def ratio(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_names_are_read_on_the_land(map_theme: QObject) -> None:
    land = evaluate(map_theme, "land")
    faint = {role: ratio(evaluate(map_theme, role), land) for role in WORDS}
    assert {role: value for role, value in faint.items() if value < 7} == {}


def test_strokes_are_seen_on_the_land(map_theme: QObject) -> None:
    land = evaluate(map_theme, "land")
    faint = {side: ratio(evaluate(map_theme, f"side('{side}')"), land) for side in SIDES}
    assert {side: value for side, value in faint.items() if value < 3} == {}


def test_the_words_of_flags_are_read(map_theme: QObject) -> None:
    words = evaluate(map_theme, "flagText")
    faint = {side: ratio(evaluate(map_theme, f"flag('{side}')"), words) for side in (*SIDES, "none")}
    assert {side: value for side, value in faint.items() if value < 7} == {}
