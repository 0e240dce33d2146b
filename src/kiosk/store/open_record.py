"""One record with the revisions that a save of it is based on."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Engine

from kiosk.domain.contents import Record, RecordKind
from kiosk.domain.record_fields import Field
from kiosk.store.engine import reading
from kiosk.store.field_history import newest_numbers
from kiosk.store.stored_record import find_record, no_such


@dataclass(frozen=True, slots=True)
class OpenRecord:
    """A record as it is now; `chapter` is that of a panel. A chapter comes without its panels, the exhibit
    without all that it holds. `numbers` are the last revisions of the fields that it has or had."""

    kind: RecordKind
    id: str
    record: Record
    chapter: str
    position: int
    numbers: Mapping[Field, int]

    def number_of(self, field: str, language: str = "") -> int:
        """The revision that a save of the field is based on; 0 where it never had a value."""
        return self.numbers.get((field, language), 0)


def open_record(engine: Engine, kind: RecordKind, id_: str) -> OpenRecord:
    """The record. Raises KioskError where there is none any more."""
    with reading(engine) as connection:
        placement = find_record(connection, kind, id_)
        if placement is None:
            raise no_such(kind, id_)
        numbers = newest_numbers(connection, kind, id_)
    return OpenRecord(kind, id_, placement.record, placement.chapter, placement.position, numbers)
