"""Kills a program that adds visits, at every step and at any moment, and looks at what is left."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from kiosk.visits.counts import Fact
from kiosk.visits.journal import read

SOURCES = Path(__file__).parents[2] / "src"
PROGRAM = """
import sys
from pathlib import Path
from kiosk.visits.counts import Count, Fact
from kiosk.visits.journal import add

number = 0
while True:
    day = f"{2020 + number // 40:04}-05-06"
    number += 1
    panels = [Count(day, 10, Fact.OPENED, f"jug/p{place}", 1) for place in range(30)]
    add(Path(sys.argv[1]), [Count(day, 10, Fact.VISIT, "", 1), *panels])
    print(number, flush=True)
"""
KILLS = 6


def added_before_it_was_killed(file: Path, lines: int, wait_s: float) -> int:
    """Add visits in a process; kill it a while after it has told of so many. Returns how many it told of."""
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(file)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(SOURCES)},
    ) as program:
        assert program.stdout is not None
        told = [program.stdout.readline() for _ in range(lines)]
        time.sleep(wait_s)
        program.kill()
        told += program.stdout.readlines()
    assert program.returncode == -signal.SIGKILL
    return len([line for line in told if line.endswith("\n")])


def test_killed_at_any_moment_every_visit_that_was_told_of_is_there_and_at_most_one_more(
    tmp_path: Path,
) -> None:
    file, expected = tmp_path / "visits.sqlite", 0
    dice = random.Random(20)  # noqa: S311 - which moments does not matter
    for _ in range(KILLS):
        before = expected
        expected += added_before_it_was_killed(file, dice.randrange(1, 60), dice.random() * 0.01)
        counts = read(file)
        visits = sum(count.visits for count in counts if count.fact is Fact.VISIT)
        assert expected > before
        assert visits in (expected, expected + 1)
        opened = [count.visits for count in counts if count.fact is Fact.OPENED]
        assert sum(opened) == 30 * visits, "a visit is there whole or not at all"
        with closing(sqlite3.connect(file)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert not list(tmp_path.glob("*damaged*"))
        expected = visits
