"""An import that is killed at any moment leaves the old exhibit or the new one, whole."""

import multiprocessing
import random
import time
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from tests.any_exhibit import little_exhibit, master
from tests.store.conftest import Store

from kiosk.domain.exhibit import Exhibit
from kiosk.store.bin import purge_bin
from kiosk.store.engine import open_store
from kiosk.store.originals import originals_of_media, sweep_originals
from kiosk.store.read_exhibit import read_exhibit

KILLS = 30


def numbered(number: int) -> Exhibit:
    """The little exhibit with the number in every text that a reader sees, and in the set of its records."""
    exhibit = little_exhibit()
    people = tuple(replace(exhibit.people[0], id=f"osoba-{number}-{each}") for each in range(number % 7))
    return replace(exhibit, title=master(f"Број {number}"), people=(*exhibit.people, *people))


def write_without_end(folder: Path, start: int, connection: Connection) -> None:
    """Write one exhibit after another, and say which one is committed."""
    store = Store(open_store(folder / "content.sqlite"), folder)
    connection.send(start - 1)
    for number in count(start):
        store.write(numbered(number), f" of exhibit {number}" + "." * 200_000)
        connection.send(number)


@pytest.mark.skipif(
    "forkserver" not in multiprocessing.get_all_start_methods(), reason="this system cannot kill like that"
)
def test_a_killed_import_leaves_the_old_exhibit_or_the_new_one(tmp_path: Path) -> None:
    chance = random.Random(1944)  # noqa: S311
    store = Store(open_store(tmp_path / "content.sqlite", create=True), tmp_path)
    store.write(numbered(0), " of exhibit 0")
    committed = 0
    for _ in range(KILLS):
        committed = _kill_while_writing(tmp_path, committed + 1, chance.uniform(0, 0.15))
        found = read_exhibit(open_store(tmp_path / "content.sqlite"))
        number = int(found.title["sr-Cyrl"].value.split()[1])
        assert number in (committed, committed + 1)
        assert found == numbered(number)
        assert store.rows("PRAGMA integrity_check") == [("ok",)]
        assert store.rows("PRAGMA foreign_key_check") == []
        original = originals_of_media(store.engine, store.originals)["most"]
        content = original.path.read_bytes()
        assert f" of exhibit {number}".encode() in content
        assert sha256(content).hexdigest() == original.sha256
        committed = number
    purge_bin(store.engine, "2026-03-01T00:00:00+00:00")
    sweep_originals(store.engine, store.originals)
    files = [path for path in store.originals.rglob("*") if path.is_file()]
    assert files == [originals_of_media(store.engine, store.originals)["most"].path]


def _kill_while_writing(folder: Path, start: int, after_s: float) -> int:
    """Let a child write exhibits from number `start` on, kill it; the last number it said was committed."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([write_without_end.__module__])
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=write_without_end, args=(folder, start, theirs))
    child.start()
    theirs.close()
    committed: int = ours.recv()
    time.sleep(after_s)  # a random moment, not a wait for anything
    child.kill()
    child.join()
    with suppress(EOFError), ours:
        while True:
            committed = ours.recv()
    return committed


def test_the_moments_of_the_kills_differ(tmp_path: Path) -> None:
    store = Store(open_store(tmp_path / "content.sqlite", create=True), tmp_path)
    store.write(numbered(0), " of exhibit 0")
    assert _kill_while_writing(tmp_path, 1, 0.0) < _kill_while_writing(tmp_path, 1, 2.0)
