"""Every pair of colours that the screens put on each other keeps the contrast its theme promises."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication
from tests.design_singletons import design_singleton

from kiosk.domain.records import Side

THEMES = ("ink", "paper", "contrast")
GROUNDS = ("ground", "groundDeep", "surface")

WORDS = (
    *((role, ground) for ground in GROUNDS for role in ("text", "secondary", "accentWord")),
    *((role, "card") for role in ("cardText", "cardSecondary", "cardAccent")),
    *((role, "captionGround") for role in ("captionText", "captionSecondary")),
    ("ground", "text"),  # a filled button has its colours the other way round
    ("card", "cardText"),
)
DISPLAY_WORDS = (("accent", "ground"), ("accent", "groundDeep"))  # dates and titles, at least 3 units high
SIDES = ("yugoslav", "soviet", "german", "allied", "bulgarian")
PARTS = (
    *((role, ground) for ground in GROUNDS for role in ("line", "accent", "focus", "river")),
    *((side, ground) for ground in ("ground", "surface") for side in SIDES),
    *((role, "card") for role in ("cardLine", "cardAccentFill", "cardFocus")),
    ("accentText", "accent"),
    ("cardAccentText", "cardAccentFill"),
)


@pytest.fixture
def theme(qapp: QGuiApplication) -> Iterator[QObject]:
    assert qapp
    with design_singleton("Theme") as singleton:
        yield singleton


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: QObject, pair: tuple[str, str]) -> float:
    colours = [theme.property(role) for role in pair]
    for role, colour in zip(pair, colours, strict=True):
        assert isinstance(colour, QColor), f"the theme has no colour {role}"
        assert colour.alpha() == 255, f"{role} is seen through"
    dark, light = sorted(luminance(colour) for colour in colours)
    return (light + 0.05) / (dark + 0.05)


def too_faint(theme: QObject, pairs: tuple[tuple[str, str], ...], least: float) -> list[str]:
    return [
        f"{role} on {ground}: {ratio:.2f}:1, not {least}:1"
        for role, ground in pairs
        if (ratio := contrast(theme, (role, ground))) < least
    ]


@pytest.mark.parametrize("name", THEMES)
def test_words_are_read_at_seven_to_one_and_at_fifteen_in_high_contrast(theme: QObject, name: str) -> None:
    theme.setProperty("name", name)
    assert too_faint(theme, WORDS, 15 if name == "contrast" else 7) == []


@pytest.mark.parametrize("name", THEMES)
def test_large_display_words_in_the_accent_keep_four_and_a_half_to_one(theme: QObject, name: str) -> None:
    theme.setProperty("name", name)
    assert too_faint(theme, DISPLAY_WORDS, 15 if name == "contrast" else 4.5) == []


@pytest.mark.parametrize("name", THEMES)
def test_drawn_parts_keep_three_to_one(theme: QObject, name: str) -> None:
    theme.setProperty("name", name)
    assert too_faint(theme, PARTS, 3) == []


def test_the_themes_are_three_and_differ(theme: QObject) -> None:
    looks = set()
    for name in THEMES:
        theme.setProperty("name", name)
        looks.add(tuple(theme.property(role).name() for role in ("ground", "card", "text", "accent")))
    assert len(looks) == len(THEMES)


def test_every_side_of_the_history_has_a_colour() -> None:
    assert {side.value for side in Side} - {"none"} == set(SIDES)
