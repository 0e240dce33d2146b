from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from tests.design_singletons import design_singleton

import bake_symbols
from kiosk.domain.panels import FigureSymbol

THEME_OF_GROUND = {"dark": "ink", "light": "paper", "contrast": "contrast"}


def test_the_symbols_in_the_tree_are_baked_from_their_sources() -> None:
    assert bake_symbols.main(["--check"]) == 0


def test_every_symbol_that_a_figure_may_have_is_drawn() -> None:
    drawn = {path.stem for path in (bake_symbols.SYMBOLS / "source").glob("*.svg")}
    assert drawn == {symbol.value for symbol in FigureSymbol} - {"none"}


def test_a_stale_symbol_is_told_and_baked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bake_symbols, "SYMBOLS", tmp_path)
    (tmp_path / "source").mkdir()
    (tmp_path / "source/tank.svg").write_text('<svg fill="currentColor"/>')
    assert bake_symbols.main([]) == 0
    stale = tmp_path / "dark/soviet/tank.svg"
    stale.write_text("<svg/>")
    assert bake_symbols.main(["--check"]) == 1
    assert f"{stale}: stale" in capsys.readouterr().err
    assert bake_symbols.main([]) == 0
    assert bake_symbols.main(["--check"]) == 0


@pytest.mark.usefixtures("qapp")
def test_the_symbols_have_the_colours_that_the_theme_gives_the_sides() -> None:
    with design_singleton("Theme") as theme:
        for ground, sides in bake_symbols.GROUNDS.items():
            theme.setProperty("name", THEME_OF_GROUND[ground])
            for side, colour in sides.items():
                shown = theme.property("text" if side == "none" else side)
                assert QColor(colour) == shown, f"{ground} {side}"
