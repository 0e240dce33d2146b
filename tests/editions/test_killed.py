"""Kills a program at every step of installing and going back, and looks at what is left."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.editions import shelf
from kiosk.editions.home import Home
from kiosk.editions.install import install
from kiosk.editions.open_best import open_best
from kiosk.editions.pointer import current_number
from kiosk.editions.verify import verify

SOURCES = Path(__file__).parents[2] / "src"
PROGRAM = """
import os, signal, sys
from pathlib import Path
from kiosk.editions.home import Home
from kiosk.editions.install import install
from kiosk.editions.rollback import roll_back

home, built, act, last = Home(Path(sys.argv[1])), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
steps = 0

def count(event, arguments):
    global steps
    if event in ("open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "shutil.rmtree"):
        steps += 1
        if steps == last:
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(count)
install(home, built) if act == "install" else roll_back(home)
print(steps)
"""


def run(home: Home, built: Path, act: str, last: int) -> subprocess.CompletedProcess[str]:
    """Install or roll back in a process that dies at step `last`; 0 lets it live."""
    command = [sys.executable, "-c", PROGRAM, str(home.root), str(built), act, str(last)]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(SOURCES)}
    )


def look_at(home: Home, known: set[int]) -> None:
    """All that is on the shelf is whole, and one of the `known` editions is shown without complaint."""
    said: list[str] = []
    for number in shelf.numbers(home.editions):
        verify(shelf.folder_of(home.editions, number))
    reader = open_best(home, said.append)
    assert reader is not None
    with reader:
        assert reader.number == current_number(home.editions)
        assert reader.number in known
        assert reader.home("sr-Cyrl").chapters
    assert said == []


@pytest.mark.parametrize("act", ["install", "roll back"])
def test_killed_at_any_step_the_old_or_the_new_edition_is_whole(home: Home, built: Path, act: str) -> None:
    for _ in range(6):
        install(home, built)
    steps = int(run(home, built, act, 0).stdout)
    kills = 0
    for last in range(1, steps + 1, max(1, steps // 25)):
        newest, previous, *_ = shelf.numbers(home.editions)
        result = run(home, built, act, last)
        kills += result.returncode == -signal.SIGKILL
        look_at(home, {newest, newest + 1 if act == "install" else previous})
        install(home, built)
        leftovers = [path for path in home.editions.iterdir() if path.name.startswith((".staging", ".gone"))]
        assert leftovers == []
    assert kills >= 15


def test_the_program_that_is_killed_does_what_it_says_when_it_is_not(home: Home, built: Path) -> None:
    install(home, built)

    assert int(run(home, built, "install", 0).stdout) > 20
    assert current_number(home.editions) == 2
    assert int(run(home, built, "roll back", 0).stdout) > 0
    assert current_number(home.editions) == 1
