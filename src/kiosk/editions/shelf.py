"""The editions of a home: `editions/0007` and so on, and what is done to their folders."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.faults import KioskError
from kiosk.editions.durable import flush

NAME = re.compile(r"[0-9]{4,8}")
ANY_NUMBER = re.compile(r"[.a-z-]*([0-9]{4,8})(?:\.damaged)?")
STAGING, GONE, DAMAGED = ".staging-", ".gone-", ".damaged"
LOCK = ".lock"


def folder_of(editions: Path, number: int) -> Path:
    return editions / f"{number:04}"


def numbers(editions: Path) -> tuple[int, ...]:
    """The numbers of the editions on the shelf, the newest first."""
    names = (entry.name for entry in _entries(editions) if entry.is_dir())
    return tuple(sorted((int(name) for name in names if NAME.fullmatch(name)), reverse=True))


def next_number(editions: Path) -> int:
    """A number that no edition here has or had, as far as any trace of it is left."""
    traces = (ANY_NUMBER.fullmatch(entry.name) for entry in _entries(editions))
    return 1 + max((int(found[1]) for found in traces if found), default=0)


def set_aside(folder: Path) -> Path | None:
    """Take a damaged edition off the shelf, for a person to look at. None where it cannot be moved."""
    aside = folder.with_name(folder.name + DAMAGED)
    try:
        if aside.exists():
            _delete(aside)
        folder.rename(aside)
        flush(folder.parent)
    except OSError:
        return None
    return aside


def remove(folder: Path) -> None:
    """Delete an edition so that no half of it ever stands under its number."""
    gone = folder.with_name(GONE + folder.name)
    folder.rename(gone)
    _delete(gone)


def sweep(editions: Path) -> None:
    """Delete what interrupted installations left behind. Call it under `exclusively` only."""
    for entry in _entries(editions):
        if entry.name.startswith((STAGING, GONE)):
            _delete(entry)


def forget_damaged(editions: Path) -> None:
    """Delete editions set aside, but for the newest."""
    aside = sorted(entry for entry in _entries(editions) if entry.name.endswith(DAMAGED))
    for entry in aside[:-1]:
        _delete(entry)


@contextmanager
def exclusively(editions: Path) -> Iterator[None]:
    """Keep other processes from changing the shelf meanwhile. Raises KioskError where one already is."""
    editions.mkdir(parents=True, exist_ok=True)
    with (editions / LOCK).open("a+b") as stream:
        try:
            _lock(stream.fileno())
        except OSError as error:
            raise KioskError(
                f"Another program is changing the editions in {editions}; try again when it is done."
            ) from error
        yield


def _delete(folder: Path) -> None:
    """Delete a folder as far as that is possible; what is left is swept away another time."""
    from shutil import rmtree  # not needed at the start of the program

    rmtree(folder, ignore_errors=True)


def _entries(editions: Path) -> list[Path]:
    try:
        return list(editions.iterdir())
    except OSError:
        return []


def _lock(descriptor: int) -> None:
    try:
        import fcntl
    except ImportError:
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
