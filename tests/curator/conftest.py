"""The real studio on a small exhibit, with every warning of its engines noted."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.curator.studio_window import EDITOR, NAME, PASSWORD, Clock, StudioWindow
from tests.exhibits import SERBIAN_BOTH, small_exhibit, write_originals

from kiosk.curator.app import CuratorApplication, StudioOptions
from kiosk.domain.accounts import Role
from kiosk.domain.exhibit import Exhibit, Language
from kiosk.editions.home import Home
from kiosk.media.preview import write_preview
from kiosk.shell.settings import Settings
from kiosk.shell.translations import FOLDER
from kiosk.store.accounts import add_account, create_first_administrator
from kiosk.store.engine import open_store
from kiosk.store.originals import NewFile, originals_of_media
from kiosk.store.revisions import Occasion
from kiosk.store.write_exhibit import write_exhibit

SIZE = (1920, 1080)
ENGLISH_TOO = (*SERBIAN_BOTH, Language("en", "English"))
OCCASION = Occasion("2026-01-02T03:04:05+00:00", "ana", "a test")

type OpenStudio = Callable[..., StudioWindow]


@pytest.fixture(scope="session")
def finger() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture(scope="session")
def stored_exhibit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose store holds a small exhibit in three languages. Never write into it: copy it."""
    folder = tmp_path_factory.mktemp("stored")
    home = Home(folder / "home")
    exhibit = small_exhibit(chapters=2, panels=9, pictures=2, languages=ENGLISH_TOO)
    files = {name: NewFile(path, *_size(path)) for name, path in _files(exhibit, folder / "package").items()}
    home.root.mkdir()
    write_exhibit(open_store(home.content_database, create=True), exhibit, files, home.originals, OCCASION)
    return home.root


@pytest.fixture(scope="session")
def peopled(stored_exhibit: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same home with an administrator, an editor and small pictures. Never write into it: copy it."""
    root = tmp_path_factory.mktemp("peopled") / "home"
    shutil.copytree(stored_exhibit, root)
    home = Home(root)
    engine = open_store(home.content_database)
    for original in originals_of_media(engine, home.originals).values():
        if original.media_type.startswith("image/"):
            write_preview(original.path, home.previews / f"{original.sha256}.jpg")
    create_first_administrator(engine, NAME, PASSWORD, OCCASION.at)
    add_account(engine, EDITOR, Role.EDITOR, PASSWORD, OCCASION)
    return root


@pytest.fixture
def studio_home(tmp_path: Path, stored_exhibit: Path) -> Home:
    shutil.copytree(stored_exhibit, tmp_path / "studio")
    return Home(tmp_path / "studio")


@pytest.fixture
def open_studio(qtbot: QtBot, finger: QPointingDevice, studio_home: Home) -> Iterator[OpenStudio]:
    """Opens the application before its door; `size` and `home` may be given."""
    assert list(FOLDER.glob("studio_*.qm")), "compile the translations first: tools/build_translations.py"
    opened: list[StudioWindow] = []
    locale = QLocale()

    def open_it(size: tuple[int, int] = SIZE, home: Home = studio_home) -> StudioWindow:
        settings = Settings(pixels_per_millimetre=3.6)
        application = CuratorApplication(StudioOptions(home, size=size, language="en", settings=settings))
        clock = Clock()
        application.idle._monotonic = clock
        application.session._monotonic = clock
        warnings: list[str] = []
        for engine in (application.engine, application.stage.engine):
            engine.warnings.connect(lambda found: warnings.extend(each.toString() for each in found))
        application.open()
        assert application.window is not None
        studio = StudioWindow(application, application.window, qtbot, finger, clock, warnings)
        qtbot.waitExposed(application.window)
        opened.append(studio)
        return studio

    yield open_it
    for studio in opened:
        studio.application.words.choose("en")
        studio.application.screen_words.choose("en")
        studio.application.close()
        assert studio.warnings == []
    QLocale.setDefault(locale)


@pytest.fixture
def peopled_home(tmp_path: Path, peopled: Path) -> Home:
    shutil.copytree(peopled, tmp_path / "peopled")
    return Home(tmp_path / "peopled")


@pytest.fixture
def studio(open_studio: OpenStudio, peopled_home: Home) -> StudioWindow:
    """The desk, with the administrator at it."""
    studio = open_studio(home=peopled_home)
    studio.wait_to_see("Name")
    studio.application.session.signIn(NAME, PASSWORD)
    studio.wait_for_desk()
    studio.wait_until(lambda: bool(studio.application.desk.preview.view_now.id))
    return studio


def _files(exhibit: Exhibit, folder: Path) -> dict[str, Path]:
    write_originals(exhibit, folder)
    return {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}


def _size(path: Path) -> tuple[int | None, int | None]:
    if path.suffix != ".jpg":
        return None, None
    from PIL import Image

    with Image.open(path) as image:
        return image.size
