"""The machine itself: interpreter, memory, disk, clock, sound."""

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.upkeep.doctor.checks import Check, fine, problem, warning

OLDEST_PYTHON = (3, 12)
LEAST_FREE_BYTES = 1 << 30
COMFORTABLE_FREE_BYTES = 5 << 30
LEAST_MEMORY_BYTES = 2 << 30
GIB = 1 << 30
BUILT = datetime(2026, 1, 1, tzinfo=UTC)
"""No right clock is earlier: the program was written after it."""
SOUND_CARDS = Path("/proc/asound/cards")


def machine_checks(home: Path, now: datetime | None = None) -> Iterator[Check]:
    """All checks that need neither a screen nor the kiosk's content."""
    yield python_check(sys.version_info[:3])
    yield processor_check()
    yield memory_check(_memory_bytes())
    yield disk_check(_free_bytes(home))
    yield writable_check(home)
    yield clock_check(now or datetime.now(UTC))
    yield sound_check(SOUND_CARDS)


def python_check(version: tuple[int, ...]) -> Check:
    named = ".".join(map(str, version))
    if version < OLDEST_PYTHON:
        return problem("python", f"Python {named} is too old; 3.12 or newer is needed.")
    return fine("python", f"Python {named}.")


def processor_check() -> Check:
    return fine("processor", f"{os.cpu_count()} processors, {platform.machine()}, {platform.system()}.")


def memory_check(total: int | None) -> Check:
    if total is None:
        return warning("memory", "How much memory there is cannot be told on this system.")
    said = f"{total / GIB:.1f} GiB of memory"
    if total < LEAST_MEMORY_BYTES:
        return warning("memory", f"{said}; 2 GiB are advised.")
    return fine("memory", f"{said}.")


def disk_check(free: int) -> Check:
    said = f"{free / GIB:.1f} GiB are free on the home's disk"
    if free < LEAST_FREE_BYTES:
        return problem("disk", f"{said}; make room, at least 1 GiB is needed.")
    if free < COMFORTABLE_FREE_BYTES:
        return warning("disk", f"{said}; 5 GiB are advised.")
    return fine("disk", f"{said}.")


def writable_check(home: Path) -> Check:
    nearest = nearest_existing(home)
    if not nearest.is_dir():
        return problem("home", f"{nearest} is a file where the kiosk's folder should be; name another home.")
    if _is_of_the_system(nearest):
        return problem("home", f"No folder can be made in {nearest}; name another home.")
    if not os.access(nearest, os.W_OK | os.X_OK):
        return problem("home", f"{home} cannot be written to; give the kiosk's user the right to.")
    return fine("home", f"The home is {home}.")


def _is_of_the_system(folder: Path) -> bool:
    """Whether this lies in a file system that has no room, whoever asks: what the system tells of itself."""
    return hasattr(os, "statvfs") and os.statvfs(folder).f_blocks == 0


def clock_check(now: datetime) -> Check:
    said = f"The clock says {now:%Y-%m-%d %H:%M} UTC"
    if now < BUILT:
        return problem("clock", f"{said}, which cannot be; set it.")
    return fine("clock", f"{said}.")


def sound_check(cards: Path) -> Check:
    try:
        listed = cards.read_text(encoding="utf-8").strip()
    except OSError:
        listed = ""
    if not listed or "no soundcards" in listed:
        return warning("sound", "There is no sound card; films and recordings will be silent.")
    return fine("sound", "There is a sound card.")


def nearest_existing(folder: Path) -> Path:
    """What is there of `folder` and the folders that it lies in."""
    return next(each for each in (folder, *folder.parents) if each.exists())


def _free_bytes(home: Path) -> int:
    return shutil.disk_usage(nearest_existing(home)).free


def _memory_bytes() -> int | None:
    if not hasattr(os, "sysconf"):
        return None
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError):
        return None
