"""What holds for every test: no screen, no GPU, no home of the user, and no warning that nobody expected."""

import fcntl
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from kiosk.cli.prepare import prepare
from kiosk.editions.home import Home
from kiosk.editions.pointer import current_number

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

BUSY = (HealthCheck.too_slow,)  # a busy machine is no fault of the code
settings.register_profile("kiosk", deadline=None, derandomize=True, suppress_health_check=BUSY)
settings.register_profile("search", deadline=None, max_examples=1000, suppress_health_check=BUSY)
settings.load_profile("kiosk")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty `KIOSK_HOME` of the test's own, so that no test meets a real kiosk's data."""
    home = tmp_path / "home"
    monkeypatch.setenv("KIOSK_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def no_unexpected_warnings(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it is marked `logs_warnings`."""
    yield
    if request.node.get_closest_marker("logs_warnings"):
        return
    records = [record for when in ("setup", "call") for record in caplog.get_records(when)]
    unexpected = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    if unexpected:
        pytest.fail(f"unexpected log messages: {unexpected}")


@pytest.fixture(scope="session")
def bundled_home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A home as the very first start leaves it. Workers of one run share it."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    home = Home(shared / "bundled-home")
    with (shared / "bundled-home.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if current_number(home.editions) is None:
            prepare(home)
    return home
