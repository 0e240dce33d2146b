"""What stands on the shelf."""

from dataclasses import dataclass

from kiosk.domain.faults import KioskError
from kiosk.editions import shelf
from kiosk.editions.home import Home
from kiosk.editions.manifest import Manifest
from kiosk.editions.pointer import current_number
from kiosk.editions.verify import check_quickly


@dataclass(frozen=True, slots=True)
class ShelvedEdition:
    """An installed edition; `fault` says why it cannot be shown, and is empty for one that can."""

    number: int
    is_current: bool
    manifest: Manifest | None
    fault: str = ""


def list_editions(home: Home) -> tuple[ShelvedEdition, ...]:
    """The installed editions, the newest first, each checked quickly."""
    current = current_number(home.editions)
    return tuple(_shelved(home, number, number == current) for number in shelf.numbers(home.editions))


def _shelved(home: Home, number: int, is_current: bool) -> ShelvedEdition:
    try:
        manifest = check_quickly(shelf.folder_of(home.editions, number))
    except KioskError as fault:
        return ShelvedEdition(number, is_current, None, str(fault))
    return ShelvedEdition(number, is_current, manifest)
