"""What lies in the kiosk's home: settings, the staff's PIN, the content store, the edition."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from kiosk.domain.faults import KioskError
from kiosk.editions.home import Home
from kiosk.editions.pointer import current_number
from kiosk.editions.shelf import folder_of
from kiosk.editions.verify import verify
from kiosk.shell.settings import read_settings
from kiosk.shell.staff_pin import StaffPin
from kiosk.upkeep.doctor.checks import Check, fine, problem, warning
from kiosk.upkeep.doctor.machine_checks import nearest_existing


def home_checks(home: Home) -> Iterator[Check]:
    """All checks of what the kiosk keeps, none where the home is no folder. They change nothing."""
    if not nearest_existing(home.root).is_dir():
        return
    yield settings_check(home.settings_file)
    yield pin_check(StaffPin(home.staff_file))
    yield store_check(home.content_database)
    yield edition_check(home)


def settings_check(file: Path) -> Check:
    try:
        read_settings(file)
    except KioskError as fault:
        return problem("settings", str(fault))
    return fine("settings", f"{file.name} is right." if file.exists() else "Everything is set as delivered.")


def pin_check(pin: StaffPin) -> Check:
    if pin.is_damaged:
        return problem("pin", "The file with the staff's PIN is damaged; set a new one with “kiosk pin”.")
    if pin.is_off:
        return problem(
            "pin", "The staff's PIN is off after too many wrong tries; set a new one with “kiosk pin”."
        )
    if not pin.is_set:
        return warning(
            "pin", "No PIN is set, so staff cannot leave the exhibit by touch; set one with “kiosk pin”."
        )
    return fine("pin", "The staff's PIN is set.")


def store_check(database: Path) -> Check:
    if not database.exists():
        return fine("content", "There is no content store yet.")
    try:
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
            answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.Error as error:
        return problem("content", f"The content store cannot be read: {error}.")
    if answer != "ok" or dangling:
        return problem("content", "The content store is damaged; restore it from a backup.")
    return fine("content", "The content store is whole.")


def edition_check(home: Home) -> Check:
    number = current_number(home.editions)
    if number is None:
        return warning("edition", "No edition is installed yet; the first start makes one.")
    try:
        verify(folder_of(home.editions, number))
    except KioskError as fault:
        return problem("edition", f"{fault} The kiosk shows the last good edition instead, if there is one.")
    return fine("edition", f"Edition {number} is whole.")
