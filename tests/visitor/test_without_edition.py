"""Without an edition the first is made; where that fails, a quiet page stands until somebody brings one."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.exhibits import install_edition
from tests.visitor.conftest import CALM, SIZE

from kiosk.editions.home import Home
from kiosk.visitor.app import VisitorApplication, VisitorOptions

FAILS = [sys.executable, "-c", "raise SystemExit(2)"]


@pytest.mark.usefixtures("qapp")
@pytest.mark.logs_warnings
def test_a_quiet_page_stands_until_an_edition_is_brought(qtbot: QtBot, tmp_path: Path) -> None:
    home = Home(tmp_path / "kiosk")
    home.root.mkdir()
    application = VisitorApplication(
        VisitorOptions(home, size=SIZE, settings=CALM), first_start_command=FAILS
    )
    seen: list[str] = []
    application.view_model.moved.connect(lambda: seen.append(application.view_model.screen))
    application.open()
    try:
        qtbot.waitUntil(lambda: seen[-1:] == ["still"])
        assert seen[0] == "first-start"
        assert application.window is not None
        assert application.window.isVisible()
        install_edition(home).close()
        qtbot.waitUntil(lambda: seen[-1] == "attract")
    finally:
        application.words.choose("en")
        application.close()
