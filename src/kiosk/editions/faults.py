"""What can be wrong with an edition."""

from kiosk.domain.faults import FaultyInputError, KioskError


class DamagedEditionError(FaultyInputError):
    """An edition with missing, extra or changed bytes. `faults` names the files."""


class NewerEditionError(KioskError):
    """An edition in a format that only a newer program reads. There is nothing wrong with its bytes."""
