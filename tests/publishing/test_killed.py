"""Kills publishing at random moments, pictures and all."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from tests.exhibits import CREATED, install_edition, small_exhibit, write_originals

from kiosk.editions import shelf
from kiosk.editions.home import Home
from kiosk.editions.open_best import open_best
from kiosk.editions.pointer import current_number
from kiosk.editions.verify import verify

ROOT = Path(__file__).parents[2]
KILLS = 12
PROGRAM = f"""
import sys
from pathlib import Path
from kiosk.domain.operation_maps import files_of_map
from kiosk.editions.home import Home
from kiosk.editions.install import put_on_screen, staging
from kiosk.publishing.build import build_edition
from tests.exhibits import caption_files, small_exhibit

if __name__ == "__main__":
    home, package = Home(Path(sys.argv[1])), Path(sys.argv[2])
    exhibit = small_exhibit(chapters=1)
    originals = {{asset.id: package / asset.file for asset in exhibit.media}}
    of_maps = [name for map_ in exhibit.maps for _, name in files_of_map(map_)]
    files = {{name: package / name for name in [*caption_files(exhibit), *of_maps]}}
    print("begun", flush=True)
    with staging(home) as place:
        build_edition(exhibit, originals, place.folder, place.number, "{CREATED}", package_files=files)
        put_on_screen(home, place)
"""


def begin(home: Home, package: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", PROGRAM, str(home.root), str(package)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    return process


def test_killed_at_any_moment_of_publishing_the_old_or_the_new_edition_is_whole(
    own_home: Path, tmp_path: Path
) -> None:
    home = Home(own_home)
    install_edition(home, chapters=1).close()
    write_originals(small_exhibit(chapters=1), tmp_path)
    started = time.monotonic()
    with begin(home, tmp_path) as process:
        assert process.wait() == 0
    takes_s = time.monotonic() - started
    chance = random.Random(1944)  # noqa: S311 - moments to pull the plug, no secrets
    killed = 0
    for _ in range(KILLS):
        before = current_number(home.editions)
        assert before is not None
        with begin(home, tmp_path) as process:
            try:
                process.wait(chance.uniform(0, takes_s))
            except subprocess.TimeoutExpired:
                process.kill()
                killed += 1
        for number in shelf.numbers(home.editions):
            verify(shelf.folder_of(home.editions, number))
        reader = open_best(home)
        assert reader is not None
        with reader:
            assert reader.number in (before, before + 1)
    assert killed >= KILLS // 3
