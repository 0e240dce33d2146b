from pathlib import Path

import pytest

import check_tokens


def literals_in(qml: str) -> list[str]:
    return [literal for _, literal, _ in check_tokens.literals(check_tokens.without_comments(qml))]


@pytest.mark.parametrize(
    "qml",
    [
        'color: "#f00"',
        "border.color: '#12151A'",
        'color: "#8012151A"',
        "color: Qt.rgba(0.1, 0.2, 0.3, 1)",
        "color: Qt.hsla(.5, 0.2, 0.3, 1)",
        'color: "red"',
        'color: root.isActive ? "White" : Theme.ink',
        "font.pixelSize: 14",
        "font.pointSize: 12.5",
        "font.pixelSize: Math.max(20, Tokens.body)",
        "font { pixelSize: 14 }",
        "font.pixelSize:\n        14",
        "NumberAnimation { duration: 200 }",
        "duration: root.isCalm ? 0 : 150",
        "property int fadeDuration: 300",
        'font.family: "Oswald"',
        'font { family: "Oswald" }',
        'font.families: ["Oswald"]',
    ],
)
def test_a_design_value_written_out_is_found(qml: str) -> None:
    assert len(literals_in(qml)) == 1


@pytest.mark.parametrize(
    "qml",
    [
        "color: Theme.ink",
        'color: "transparent"',
        "color: Qt.rgba(Theme.ink.r, Theme.ink.g, Theme.ink.b, 0.5)",
        "font.pixelSize: Type.body",
        "font.pixelSize: Type.body * 1.5",
        "font.pixelSize: 0.5 * Type.body",
        "duration: root.isCalm ? 0 : Motion.quick",
        "font.family: Type.serif",
        '// color: "#f00"',
        '/* font.pixelSize: 14\n color: "red" */',
        'text: "red"',
        'source: "images/#f00.png"',
        "width: 14",
    ],
)
def test_what_takes_its_values_from_the_tokens_is_left_alone(qml: str) -> None:
    assert literals_in(qml) == []


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    design = tmp_path / "Kiosk/Design"
    design.mkdir(parents=True)
    (design / "qmldir").write_text("module Kiosk.Design\nsingleton Theme 1.0 Theme.qml\nCard 1.0 Card.qml\n")
    (design / "Theme.qml").write_text('QtObject { property color ink: "#12151A" }\n')
    (design / "Card.qml").write_text("Rectangle {\n    color: Theme.ink\n}\n")
    return tmp_path


def test_token_files_may_hold_design_values(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check_tokens.main(tree, plausible=1) == 0
    assert "1 files scanned, 0 design values outside 1 token files" in capsys.readouterr().out


def test_a_finding_names_file_line_and_remedy(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    card = tree / "Kiosk/Design/Card.qml"
    card.write_text('Rectangle {\n    // ground\n    color: "#ffffff"\n}\n')
    assert check_tokens.main(tree, plausible=1) == 1
    assert f'{card}:3: "#ffffff": take the colour from the theme' in capsys.readouterr().out


def test_a_scan_that_sees_too_little_fails(tree: Path, tmp_path: Path) -> None:
    assert check_tokens.main(tree, plausible=2) == 1
    (tmp_path / "empty").mkdir()
    assert check_tokens.main(tmp_path / "empty", plausible=0) == 1
