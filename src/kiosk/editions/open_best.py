"""Finds an edition that can be shown: the current one, or else the last good one."""

from collections.abc import Callable
from pathlib import Path

from kiosk.domain.faults import KioskError
from kiosk.editions import shelf
from kiosk.editions.faults import DamagedEditionError
from kiosk.editions.home import Home
from kiosk.editions.pointer import current_number, point_to
from kiosk.editions.read import EditionReader
from kiosk.editions.verify import check_quickly

type Report = Callable[[str], None]


def open_best(home: Home, report: Report = lambda _sentence: None) -> EditionReader | None:
    """The current edition if it passes the quick check, else the last good one, else None.

    "Last" goes by number: those before the current one first. A damaged edition is set aside, one newer than
    the program stays where it is; `report` hears why each was passed over. Where the current edition cannot
    be shown, the pointer moves to the one that can.
    """
    current = current_number(home.editions)
    for number in _in_order(shelf.numbers(home.editions), current):
        reader = _try(shelf.folder_of(home.editions, number), number, report)
        if reader is None:
            continue
        if number != current:
            _remember(home.editions, number, report)
        return reader
    return None


def _in_order(numbers: tuple[int, ...], current: int | None) -> list[int]:
    if current is None:
        return list(numbers)
    return sorted(numbers, key=lambda number: (number > current, -number))


def _try(folder: Path, number: int, report: Report) -> EditionReader | None:
    try:
        return _open(folder, number)
    except DamagedEditionError as fault:
        report(str(fault))
        if shelf.set_aside(folder):
            report(f"It was set aside as {folder.name}{shelf.DAMAGED}.")
        return None
    except KioskError as fault:
        report(str(fault))
        return None


def _open(folder: Path, number: int) -> EditionReader:
    reader = EditionReader(folder, check_quickly(folder), number)
    if not reader.default_language:
        raise DamagedEditionError(f"The edition in {folder} names no language.", [])
    return reader


def _remember(editions: Path, number: int, report: Report) -> None:
    try:
        with shelf.exclusively(editions):
            point_to(editions, number)
    except (OSError, KioskError) as error:
        report(f"The pointer in {editions} could not be moved to edition {number:04}: {error}")
