"""The bundled fonts are there, and shape Serbian letters as Serbian ones."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

from kiosk.domain.faults import KioskError
from kiosk.domain.languages import qt_locale
from kiosk.shell import typography

AZBUKA = "абвгдђежзијклљмнњопрстћуфхцчџш"
FONTS_QML = typography.FONTS.parent / "Fonts.qml"

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def default_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def test_the_families_are_known_once_the_fonts_are_registered() -> None:
    typography.register_fonts()
    assert {"Source Serif 4", "Source Sans 3", "Oswald"} <= set(QFontDatabase.families())


def test_without_font_files_one_sentence_says_so(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="fonts are missing"):
        typography.register_fonts(tmp_path)


def test_a_broken_font_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "Broken.ttf").write_bytes(b"no font")
    with pytest.raises(KioskError, match=r"Broken\.ttf"):
        typography.register_fonts(tmp_path)


def test_serbian_letters_come_out_in_serbian_form() -> None:
    typography.register_fonts()
    assert typography.serbian_letterforms() == []


def test_the_check_sees_a_font_without_serbian_forms(monkeypatch: pytest.MonkeyPatch) -> None:
    typography.register_fonts()
    monkeypatch.setattr(typography, "READING_FAMILIES", ("Oswald",))
    assert typography.serbian_letterforms() == [
        "Oswald upright shows 0 of „бгдпт“ in Serbian form, not 1.",
        "Oswald italic shows 0 of „бгдпт“ in Serbian form, not 5.",
    ]


@pytest.mark.parametrize("tag", ["ru", "en"])
@pytest.mark.parametrize("italic", [False, True])
@pytest.mark.parametrize("family", typography.READING_FAMILIES)
def test_russian_letters_keep_their_russian_form(family: str, tag: str, italic: bool) -> None:
    typography.register_fonts()
    typography.set_language(qt_locale(tag))
    font = QFont(family, 20)
    font.setItalic(italic)
    assert glyphs(font) == glyphs(without_localised_forms(font))


@pytest.mark.parametrize("tag", ["ru", "en"])
@pytest.mark.parametrize(
    ("family", "italic", "feature"),
    [
        ("Source Serif 4", False, "serbianSerif"),
        ("Source Serif 4", True, "serbianSerif"),
        ("Source Sans 3", False, "serbianSans"),
    ],
)
def test_an_original_has_serbian_letters_whatever_the_screen_speaks(
    family: str, italic: bool, feature: str, tag: str
) -> None:
    typography.register_fonts()
    font = QFont(family, 20)
    font.setItalic(italic)
    typography.set_language(qt_locale("sr-Cyrl"))
    serbian = glyphs(font)
    typography.set_language(qt_locale(tag))
    assert glyphs(font) != serbian
    for name in features_in_qml(feature):
        font.setFeature(QFont.Tag(name), 1)
    assert glyphs(font) == serbian


def glyphs(font: QFont) -> list[int]:
    layout = QTextLayout(AZBUKA, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]


def without_localised_forms(font: QFont) -> QFont:
    plain = QFont(font)
    plain.setFeature(QFont.Tag("locl"), 0)
    return plain


def features_in_qml(name: str) -> list[str]:
    """The font features that the screens use under this name."""
    line = next(line for line in FONTS_QML.read_text(encoding="utf-8").splitlines() if f" {name}:" in line)
    return re.findall(r'"(\w{4})": 1', line)


def test_the_check_leaves_the_language_as_it_was() -> None:
    typography.set_language("ru")
    typography.serbian_letterforms()
    assert QLocale().language() is QLocale.Language.Russian
