"""`kiosk pin`: set the PIN by which staff leave the exhibit."""

import getpass
import sys

import typer

from kiosk.cli.options import HomeOption, home_at
from kiosk.domain.faults import KioskError
from kiosk.shell.staff_pin import StaffPin


def command(home: HomeOption = None) -> None:
    """Set the staff's PIN (asked for twice, or read from standard input)."""
    pin = StaffPin(home_at(home).staff_file)
    if sys.stdin.isatty():
        wanted = getpass.getpass("New PIN: ")
        if getpass.getpass("The same again: ") != wanted:
            raise KioskError("The two PINs differ; nothing was changed.")
    else:
        wanted = sys.stdin.readline().strip()
    pin.change(wanted)
    typer.echo("The PIN is set.")
