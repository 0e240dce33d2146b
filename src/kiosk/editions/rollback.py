"""Goes back to an edition that stands on the shelf."""

from kiosk.domain.faults import KioskError
from kiosk.editions import shelf
from kiosk.editions.faults import DamagedEditionError
from kiosk.editions.home import Home
from kiosk.editions.pointer import current_number, point_to
from kiosk.editions.verify import Progress, verify


def roll_back(home: Home, progress: Progress = lambda _done, _total: None) -> int:
    """Point to the newest whole edition before the current one, and return its number.

    Editions found damaged on the way are set aside. Raises KioskError where no earlier edition can be shown.
    """
    with shelf.exclusively(home.editions):
        current = current_number(home.editions)
        if current is None:
            raise KioskError("No edition is installed, so there is nothing to go back from.")
        for number in shelf.numbers(home.editions):
            if number < current and _is_whole(home, number, progress):
                point_to(home.editions, number)
                return number
    raise KioskError(f"There is no whole edition before edition {current:04} to go back to.")


def show_edition(home: Home, number: int, progress: Progress = lambda _done, _total: None) -> None:
    """Point to the edition `number`, whichever is shown now. Raises KioskError where it cannot be shown."""
    with shelf.exclusively(home.editions):
        if number not in shelf.numbers(home.editions) or not _is_whole(home, number, progress):
            raise KioskError(f"Edition {number:04} cannot be shown; the screen stays as it was.")
        point_to(home.editions, number)


def _is_whole(home: Home, number: int, progress: Progress) -> bool:
    folder = shelf.folder_of(home.editions, number)
    try:
        verify(folder, progress)
    except DamagedEditionError:
        shelf.set_aside(folder)
        return False
    except KioskError:
        return False
    return True
