"""Bundled fonts, the language of letterforms, and the check that Serbian letters come out as Serbian ones."""

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

from kiosk.domain.faults import KioskError

FONTS = Path(__file__).resolve().parent.parent / "qml" / "Kiosk" / "Design" / "fonts"
READING_FAMILIES = ("Source Serif 4", "Source Sans 3")
LETTERS = "бгдпт"
CHANGED_IN_ITALIC = len(LETTERS)
CHANGED_IN_UPRIGHT = 1


def register_fonts(folder: Path = FONTS) -> None:
    """Make the bundled fonts known to Qt. Raises KioskError when one is missing or broken."""
    files = sorted(folder.glob("*.ttf"))
    if not files:
        raise KioskError(f"The bundled fonts are missing from {folder}.")
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise KioskError(f"The bundled font {file} cannot be used.")


def set_language(qt_locale: str) -> None:
    """Shape letters for `qt_locale` from now on. Text that is laid out already keeps its shapes."""
    QLocale.setDefault(QLocale(qt_locale))


def serbian_letterforms() -> list[str]:
    """What is wrong with Serbian letters on this machine, a sentence each; empty when all is well.

    It holds the glyphs of „бгдпт“ shaped for the language against those shaped without: in Serbian every one
    of them differs in the italic, and the first in the upright. Leaves the default language as it was.
    """
    before = QLocale()
    QLocale.setDefault(QLocale("sr"))
    try:
        checks = [
            (family, italic, _changed_letters(family, italic=italic))
            for family in READING_FAMILIES
            for italic in (False, True)
        ]
    finally:
        QLocale.setDefault(before)
    return [
        f"{family} {'italic' if italic else 'upright'} shows {changed} of „{LETTERS}“ in Serbian form,"
        f" not {wanted}."
        for family, italic, changed in checks
        if changed != (wanted := CHANGED_IN_ITALIC if italic else CHANGED_IN_UPRIGHT)
    ]


def _changed_letters(family: str, *, italic: bool) -> int:
    font = QFont(family, 20)
    font.setItalic(italic)
    plain = QFont(font)
    plain.setFeature(QFont.Tag("locl"), 0)
    pairs = zip(_glyphs(font), _glyphs(plain), strict=True)
    return sum(serbian != other for serbian, other in pairs)


def _glyphs(font: QFont) -> list[int]:
    layout = QTextLayout(LETTERS, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
