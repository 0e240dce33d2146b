"""A save that would write over what somebody else wrote."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.contents import RecordKind
from kiosk.domain.faults import KioskError
from kiosk.domain.record_fields import text_from

__all__ = ["ConflictError", "FieldConflict"]


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """One field with the value that is to be saved and the one that `by` saved in the meantime, as JSON.

    None stands for no value. `number` is the revision that a second, knowing save is based on.
    """

    kind: RecordKind
    id: str
    field: str
    language: str
    yours: str | None
    theirs: str | None
    by: str
    at: str
    number: int

    @property
    def your_text(self) -> str:
        return text_from(self.yours).value if self.yours else ""

    @property
    def their_text(self) -> str:
        return text_from(self.theirs).value if self.theirs else ""


class ConflictError(KioskError):
    """Somebody else has changed the same in the meantime. Nothing was saved."""

    def __init__(self, conflicts: Iterable[FieldConflict]) -> None:
        self.conflicts = tuple(conflicts)
        first = self.conflicts[0]
        who = " and ".join(sorted({each.by for each in self.conflicts}))
        super().__init__(
            f"{who} changed {first.field} of the {first.kind.value} '{first.id}' in the meantime; "
            "choose one of the two versions."
        )
