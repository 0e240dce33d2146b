"""On a screen of its own the kiosk fills it, and draws its first frame."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.exhibits import install_edition

from kiosk.editions.home import Home

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X servers belong to Linux")
PATIENCE_S = 60


@pytest.fixture
def x_display(tmp_path: Path) -> Iterator[str]:
    """A virtual screen of 1280 by 720 pixels."""
    reads, writes = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],  # noqa: S607
        pass_fds=[writes],
        stderr=subprocess.DEVNULL,
        cwd=tmp_path,
    ) as server:
        os.close(writes)
        with os.fdopen(reads) as told:
            number = told.readline().strip()
        yield f":{number}"
        server.terminate()


def test_the_kiosk_fills_a_screen_and_draws_its_first_frame(x_display: str, tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    install_edition(home, chapters=1, panels=2).close()
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}

    finished = subprocess.run(
        [sys.executable, "-m", "kiosk", "--home", str(home.root), "--measure", "first-frame"],
        env=environment | {"DISPLAY": x_display},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )

    assert finished.returncode == 0, finished.stderr
    told = json.loads(finished.stdout)
    assert (told["size"], told["is_full_screen"]) == ([1280, 720], True)
