"""What an edit changes, field by field, and the record of all edits."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, func, insert, select

from kiosk.domain.contents import Placement, RecordKind, placements_of
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.record_fields import Field, fields_of
from kiosk.domain.undo import EditKind
from kiosk.store.desk_tables import EditRow, RevisionRow
from kiosk.store.engine import reading

type Place = tuple[RecordKind, str, str, str]
"""Kind and id of a record, field, language ("" where the field is no text)."""

POSITION = ("(position)", "")
CHAPTER = ("(chapter)", "")
"""Where a record stands, as fields: its position among its kind, and the chapter of a panel."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """When (UTC, ISO 8601), by whom and why an edit is made."""

    at: str
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Change:
    """One field before and after, as JSON; None where it did not or does not exist."""

    kind: RecordKind
    id: str
    field: str
    language: str
    old: str | None
    new: str | None

    @property
    def place(self) -> Place:
        return self.kind, self.id, self.field, self.language

    @property
    def backwards(self) -> "Change":
        return Change(*self.place, self.new, self.old)


@dataclass(frozen=True, slots=True)
class Revision:
    """A change that was made, with its occasion. Revisions are numbered in the order they were made."""

    number: int
    occasion: Occasion
    change: Change


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save became: its edit, None where nothing changed, and its revisions by their places."""

    edit: int | None
    numbers: Mapping[Place, int]


NOTHING_SAVED = Saved(None, {})


def changes_between(old: Exhibit | None, new: Exhibit) -> Iterator[Change]:
    """Every field that differs, those that are gone first."""
    before = dict(_fields_of(old)) if old else {}
    after = dict(_fields_of(new))
    for place in before.keys() - after.keys():
        yield Change(*place, before[place], None)
    for place, value in after.items():
        if before.get(place) != value:
            yield Change(*place, before.get(place), value)


def placed_fields(placement: Placement) -> Iterator[tuple[Field, str]]:
    """The fields of a record, and where it stands."""
    yield POSITION, json.dumps(placement.position)
    if placement.chapter:
        yield CHAPTER, json.dumps(placement.chapter)
    yield from fields_of(placement.record)


def record_changes(
    connection: Connection,
    changes: Iterable[Change],
    occasion: Occasion,
    kind: EditKind = EditKind.EDIT,
    of: int | None = None,
) -> Saved:
    """Write the changes into the history, as one edit."""
    made = list(changes)
    if not made:
        return NOTHING_SAVED
    values = {
        "made_at": occasion.at,
        "made_by": occasion.by,
        "reason": occasion.reason,
        "kind": kind,
        "of": of,
    }
    edit: int = connection.execute(insert(EditRow).values(values).returning(EditRow.number)).scalar_one()
    first = newest_number(connection) + 1
    connection.execute(
        insert(RevisionRow),
        [
            {
                "number": number,
                "edit": edit,
                "record_kind": change.kind,
                "record_id": change.id,
                "field": change.field,
                "language": change.language,
                "old_value": change.old,
                "new_value": change.new,
            }
            for number, change in enumerate(made, first)
        ],
    )
    return Saved(edit, {change.place: number for number, change in enumerate(made, first)})


def newest_number(connection: Connection) -> int:
    """The number of the last revision; 0 where there is none."""
    number: int | None = connection.execute(select(func.max(RevisionRow.number))).scalar()
    return number or 0


def revisions_of(engine: Engine, kind: RecordKind, id_: str) -> list[Revision]:
    """The history of a record, oldest first."""
    query = (
        select(RevisionRow.__table__, EditRow.made_at, EditRow.made_by, EditRow.reason)
        .join(EditRow, EditRow.number == RevisionRow.edit)
        .where(RevisionRow.record_kind == kind, RevisionRow.record_id == id_)
        .order_by(RevisionRow.number)
    )
    with reading(engine) as connection:
        return [
            Revision(
                row.number,
                Occasion(row.made_at, row.made_by, row.reason),
                Change(row.record_kind, row.record_id, row.field, row.language, row.old_value, row.new_value),
            )
            for row in connection.execute(query)
        ]


def _fields_of(exhibit: Exhibit) -> Iterator[tuple[Place, str]]:
    for placement in placements_of(exhibit):
        for (field, language), value in placed_fields(placement):
            yield (placement.kind, placement.id, field, language), value
