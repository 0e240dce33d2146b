"""The audit sees what a visitor would stumble over, and is content with what is right."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.shell import typography
from kiosk.visitor.tour.audit import audit, emptiness
from kiosk.visitor.tour.findings import Finding, FindingKind
from kiosk.visitor.tour.scene import Scene, take_apart

DENSITY = 3.6
WINDOW = """
import QtQuick
Window {{
    width: 600; height: 400; visible: true
    component Words: Text {{ font.family: "Source Sans 3"; font.pixelSize: 30 }}
    component Control: Item {{
        property bool keyPressed: false
        property string name: "A control"
        width: 80; height: 80
    }}
    {content}
}}
"""

type Look = Callable[[str], list[Finding]]


@pytest.fixture
def look(qapp: QCoreApplication, qtbot: QtBot) -> Look:
    """Show some QML in a window of 600 by 400 pixels, and audit it."""
    typography.register_fonts()
    engine = QQmlEngine(qapp)
    components: list[QQmlComponent] = []

    def show(content: str) -> list[Finding]:
        component = QQmlComponent(engine)
        component.setData(WINDOW.format(content=content).encode(), QUrl("file:///test.qml"))
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        components.append(component)
        with qtbot.waitSignal(window.frameSwapped):
            window.requestUpdate()
        findings = audit(take_apart(window), DENSITY)
        window.deleteLater()
        return findings

    return show


def kinds(findings: list[Finding]) -> list[FindingKind]:
    return [finding.kind for finding in findings]


def test_a_screen_with_nothing_on_it_is_found() -> None:
    assert kinds(emptiness(Scene([], [], []))) == [FindingKind.EMPTY_SCREEN]


def test_a_good_screen_has_no_findings(look: Look) -> None:
    assert look('Words { text: "Дунав" } Control { y: 100; Words { text: "Даље" } }') == []


def test_words_that_reach_beyond_the_window_are_clipped(look: Look) -> None:
    assert kinds(look('Words { x: 500; text: "Калемегдан и Сава" }')) == [FindingKind.CLIPPED]


def test_words_cut_off_by_a_card_are_clipped(look: Look) -> None:
    card = 'Item { width: 100; height: 60; clip: true; Words { text: "Калемегдан" } }'
    assert kinds(look(card)) == [FindingKind.CLIPPED]


def test_words_that_end_in_an_ellipsis_are_clipped(look: Look) -> None:
    assert FindingKind.CLIPPED in kinds(
        look('Words { width: 90; elide: Text.ElideRight; text: "Калемегдан" }')
    )


def test_words_that_can_be_scrolled_to_are_not_clipped(look: Look) -> None:
    scrolling = """Flickable { width: 300; height: 60; contentHeight: 400; clip: true
        Words { y: 40; text: "Калемегдан" } }"""
    assert look(scrolling) == []


def test_words_out_of_sight_are_not_looked_at(look: Look) -> None:
    hidden = 'Words { visible: false; text: "a"; font.pixelSize: 3 } Words { x: 900; text: "б" }'
    assert look(hidden) == []


def test_two_texts_over_one_another_overlap(look: Look) -> None:
    assert kinds(look('Words { text: "Дунав" } Words { y: 10; text: "Сава" }')) == [FindingKind.OVERLAPPING]


def test_words_that_run_into_a_control_overlap(look: Look) -> None:
    assert kinds(look('Words { text: "Дунав" } Control { x: 20 }')) == [FindingKind.OVERLAPPING]


def test_words_with_capitals_under_their_millimetres_are_too_small(look: Look) -> None:
    assert kinds(look('Words { text: "Дунав"; font.pixelSize: 20 }')) == [FindingKind.TOO_SMALL]


def test_a_word_wider_than_its_line_is_broken(look: Look) -> None:
    broken = 'Words { width: 120; wrapMode: Text.Wrap; text: "Нижњедњепровска" }'
    assert kinds(look(broken)) == [FindingKind.BROKEN_WORD]


def test_a_word_hyphenated_in_time_is_not_broken(look: Look) -> None:
    assert look('Words { width: 150; wrapMode: Text.Wrap; text: "Нижње\u00addњепров\u00adска" }') == []


def test_a_word_joiner_is_no_missing_glyph_and_holds_what_it_joins_together(look: Look) -> None:
    words = 'Words {{ width: 150; wrapMode: Text.Wrap; text: "корпуса 12345-{}щщщщщ" }}'
    assert kinds(look(words.format(""))) == []
    assert kinds(look(words.format("\u2060"))) == [FindingKind.BROKEN_WORD]


def test_letters_that_the_font_lacks_are_missed(look: Look) -> None:
    assert kinds(look('Words { text: "漢" }')) == [FindingKind.MISSING_GLYPH]


def test_a_font_that_is_not_there_is_missed(look: Look) -> None:
    assert kinds(look('Text { text: "Дунав"; font.family: "No Such Font"; font.pixelSize: 40 }')) == [
        FindingKind.MISSING_GLYPH
    ]


def test_a_control_narrower_than_a_finger_is_a_small_target(look: Look) -> None:
    assert kinds(look("Control { width: 40 }")) == [FindingKind.SMALL_TARGET]


def test_controls_that_nearly_touch_are_too_close(look: Look) -> None:
    assert kinds(look("Control { width: 54 } Control { x: 57; width: 54 }")) == [
        FindingKind.TARGETS_TOO_CLOSE
    ]


def test_wide_neighbours_carry_the_gap_within_themselves(look: Look) -> None:
    assert look("Control { } Control { x: 80 }") == []


def test_a_control_without_a_name_is_found(look: Look) -> None:
    assert kinds(look('Control { name: "" }')) == [FindingKind.UNNAMED_TARGET]


@pytest.mark.filterwarnings("ignore")
def test_only_the_topmost_open_card_is_looked_at(look: Look) -> None:
    under = 'Words { text: "x"; font.pixelSize: 5 }'
    card = 'Item { property bool isOpen: true; width: 600; height: 400; Words { text: "Дунав" } }'
    assert kinds(look(under)) == [FindingKind.TOO_SMALL]
    assert look(under + card) == []


@pytest.mark.qt_log_ignore("Cannot open")
def test_a_picture_that_cannot_be_loaded_is_missed(look: Look) -> None:
    picture = 'Image { width: 50; height: 50; source: "file:///nowhere/vis.jpg" }'
    assert kinds(look(picture)) == [FindingKind.MISSING_PICTURE]
