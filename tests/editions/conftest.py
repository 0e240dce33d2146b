import shutil
from pathlib import Path

import pytest
from tests.exhibits import built_edition

from kiosk.editions.home import Home
from kiosk.editions.install import install


@pytest.fixture
def home(own_home: Path) -> Home:
    return Home(own_home)


@pytest.fixture(scope="session")
def built() -> Path:
    """A small edition; shared, so never written to."""
    return built_edition(chapters=2, panels=9, pictures=2)


@pytest.fixture
def edition(built: Path, tmp_path: Path) -> Path:
    """A copy of the small edition, to be spoilt."""
    folder = tmp_path / "edition"
    shutil.copytree(built, folder)
    return folder


@pytest.fixture
def two_editions(home: Home, built: Path) -> Home:
    """A home with editions 1 and 2, the second current."""
    install(home, built)
    install(home, built)
    return home
