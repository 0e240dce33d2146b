"""The symbols of units must be drawable by Qt, which reads a part of SVG only, and be free of words."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SYMBOLS = Path(__file__).parents[2] / "data/belgrade-1944/maps/symbols"
FILES = sorted(SYMBOLS.glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"


def drawn(file: Path) -> QImage:
    renderer = QSvgRenderer(str(file))
    assert renderer.isValid()
    picture = QImage(200, 200, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    renderer.render(painter)
    painter.end()
    return picture


def test_there_are_symbols_for_all_sides_and_their_licence() -> None:
    assert {file.stem.split("-")[0] for file in FILES} >= {"soviet", "novj", "german"}
    assert "MIT" in (SYMBOLS / "LICENSE-milsymbol").read_text()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_symbol_is_drawn_in_its_middle_and_not_beyond_its_edges(file: Path) -> None:
    picture = drawn(file)
    assert picture.pixelColor(100, 130).alpha() == 255
    edges = [(x, y) for x in range(200) for y in (0, 199)] + [(x, y) for y in range(200) for x in (0, 199)]
    assert all(picture.pixelColor(x, y).alpha() < 255 for x, y in edges)


@pytest.mark.usefixtures("qapp")
def test_no_two_symbols_look_the_same() -> None:
    looks = {bytes(drawn(file).constBits()) for file in FILES}
    assert len(looks) == len(FILES) > 10


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_symbol_holds_shapes_only(file: Path) -> None:
    tags = {element.tag.removeprefix(SVG) for element in ET.parse(file).iter()}  # noqa: S314 - our own files
    assert tags <= {"svg", "g", "path", "rect", "circle"}
