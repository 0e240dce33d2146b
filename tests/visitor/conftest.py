"""The real application on a small edition, with every warning of its engine noted."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.exhibits import install_edition
from tests.visitor.kiosk_window import Clock, KioskWindow

from kiosk.editions.home import Home
from kiosk.shell.settings import Settings
from kiosk.shell.translations import FOLDER
from kiosk.visitor.app import VisitorApplication, VisitorOptions

CALM = Settings(calm=True, pixels_per_millimetre=3.6)
SIZE = (1920, 1080)

type OpenKiosk = Callable[..., KioskWindow]


@pytest.fixture(scope="session")
def finger() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def kiosk_home(tmp_path: Path) -> Home:
    """A home with a small edition in it."""
    home = Home(tmp_path / "kiosk")
    install_edition(home).close()
    return home


@pytest.fixture
def open_kiosk(qtbot: QtBot, finger: QPointingDevice, kiosk_home: Home) -> Iterator[OpenKiosk]:
    """Opens the application at the attract screen; `settings`, `size`, `home` and more may be given."""
    assert list(FOLDER.glob("*.qm")), "compile the translations first: tools/build_translations.py"
    opened: list[KioskWindow] = []
    locale = QLocale()

    def open_it(
        settings: Settings = CALM,
        size: tuple[int, int] = SIZE,
        home: Home = kiosk_home,
        *,
        counts_visits: bool = False,
    ) -> KioskWindow:
        application = VisitorApplication(
            VisitorOptions(home, size=size, settings=settings, counts_visits=counts_visits)
        )
        warnings: list[str] = []
        application.engine.warnings.connect(lambda found: warnings.extend(each.toString() for each in found))
        clock = Clock()
        application.idle._monotonic = clock
        application.recorder._monotonic = clock
        application.open()
        assert application.window is not None
        kiosk = KioskWindow(application, application.window, qtbot, finger, clock, warnings)
        opened.append(kiosk)
        return kiosk

    yield open_it
    for kiosk in opened:
        kiosk.application.words.choose("en")
        kiosk.application.close()
        assert kiosk.warnings == []
    QLocale.setDefault(locale)


@pytest.fixture
def kiosk_window(open_kiosk: OpenKiosk) -> KioskWindow:
    """The application at its attract screen, with all screens made."""
    kiosk = open_kiosk()
    kiosk.wait_for_screen("attract")
    kiosk.qtbot.waitExposed(kiosk.window)
    return kiosk
