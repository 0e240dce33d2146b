"""Puts an edition on the screen. Killed at any instant, the old or the new edition is whole."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.faults import KioskError
from kiosk.editions import shelf
from kiosk.editions.durable import flush, flush_tree
from kiosk.editions.home import Home
from kiosk.editions.manifest import MANIFEST, Manifest, read_files, read_manifest
from kiosk.editions.pointer import current_number, point_to
from kiosk.editions.unpack import is_zip, unpack
from kiosk.editions.verify import Progress, verify

KEPT = 5


@dataclass(frozen=True, slots=True)
class Place:
    """A folder to build an edition in, and the number it will be installed under."""

    number: int
    folder: Path


@contextmanager
def staging(home: Home) -> Iterator[Place]:
    """An empty folder on the shelf's disk, swept away unless `put_on_screen` takes it.

    Raises KioskError where another program is changing the editions.
    """
    with shelf.exclusively(home.editions):
        shelf.sweep(home.editions)
        number = max(shelf.next_number(home.editions), (current_number(home.editions) or 0) + 1)
        folder = home.editions / f"{shelf.STAGING}{number:04}"
        folder.mkdir()
        try:
            yield Place(number, folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def put_on_screen(home: Home, place: Place, progress: Progress = lambda _done, _total: None) -> Manifest:
    """Verify the edition built in `place`, shelve it and point to it; the oldest editions make room.

    Raises DamagedEditionError or NewerEditionError, and then nothing has changed.
    """
    manifest = verify(place.folder, progress)
    flush_tree(place.folder)
    place.folder.rename(shelf.folder_of(home.editions, place.number))
    flush(home.editions)
    point_to(home.editions, place.number)
    _prune(home.editions, place.number)
    return manifest


def install(home: Home, source: Path, progress: Progress = lambda _done, _total: None) -> int:
    """Install the edition in `source`, a folder or a .zip of one, and return the number it has here.

    Raises KioskError for anything that is not a whole edition, and then nothing has changed.
    """
    with staging(home) as place:
        if (source / MANIFEST).is_file():
            _copy(source, place.folder)
        elif is_zip(source):
            unpack(source, place.folder)
        else:
            raise KioskError(
                f"{source} is not an edition: neither a folder with {MANIFEST} nor a .zip of one."
            )
        put_on_screen(home, place, progress)
        return place.number


def _copy(source: Path, folder: Path) -> None:
    manifest = read_manifest(source)
    entries = (manifest.database, manifest.files, *read_files(source))
    try:
        shutil.copyfile(source / MANIFEST, folder / MANIFEST)
        for entry in entries:
            target = folder / entry.path
            target.parent.mkdir(parents=True, exist_ok=True)
            if (source / entry.path).is_file():
                shutil.copyfile(source / entry.path, target)
    except OSError as error:
        raise KioskError(f"The edition in {source} cannot be copied: {error.strerror}.") from error


def _prune(editions: Path, current: int) -> None:
    for number in shelf.numbers(editions)[KEPT:]:
        if number != current:
            shelf.remove(shelf.folder_of(editions, number))
    shelf.forget_damaged(editions)
