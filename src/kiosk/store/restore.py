"""Brings an earlier version back, as a new edit: of a field, of a record, of the whole exhibit."""

import json
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, Engine, func, select

from kiosk.domain.contents import RecordKind
from kiosk.domain.faults import KioskError
from kiosk.domain.record_fields import Field, Fields
from kiosk.store.apply import edit
from kiosk.store.audit import Act, add_entry
from kiosk.store.desk_tables import RevisionRow
from kiosk.store.engine import writing
from kiosk.store.field_history import fields_at, value_at
from kiosk.store.files import FILE_FIELD
from kiosk.store.outdated import outdated_translations
from kiosk.store.read_exhibit import find_exhibit
from kiosk.store.revisions import (
    CHAPTER,
    POSITION,
    Change,
    Occasion,
    Place,
    Saved,
    changes_between,
    placed_fields,
)
from kiosk.store.stored_record import find_key, find_record, no_such
from kiosk.store.tables import PackageFileRow


def restore_field(
    engine: Engine, kind: RecordKind, id_: str, field: str, language: str, number: int, occasion: Occasion
) -> Saved:
    """Bring back what a field held after revision `number`. Raises KioskError if the record is gone."""
    with writing(engine) as connection:
        placement = find_record(connection, kind, id_)
        if placement is None:
            raise no_such(kind, id_)
        now = dict(placed_fields(placement))
        new = {(field, language): value_at(connection, (kind, id_, field, language), number)}
        new |= outdated_translations(connection, now, new)
        saved = edit(connection, _differences(kind, id_, now, {**now, **new}), occasion)
        tag = f" ({language})" if language else ""
        _note(connection, f"{field}{tag} of {kind} {id_}", number, occasion)
    return saved


def restore_record(engine: Engine, kind: RecordKind, id_: str, number: int, occasion: Occasion) -> Saved:
    """Bring back a record as it was after the revision `number`, also one that was deleted since.

    One that is there stays in its place. Raises KioskError where it was not there then, or its chapter or
    something that it names is gone now.
    """
    with writing(engine) as connection:
        then = fields_at(connection, kind, id_, number)
        if not then.keys() - {POSITION, CHAPTER}:
            raise KioskError(f"The {kind.value} '{id_}' was not there at that time; choose a later version.")
        placement = find_record(connection, kind, id_)
        now = dict(placed_fields(placement)) if placement else {}
        if placement:
            then = {**then, **{place: now[place] for place in (POSITION, CHAPTER) if place in now}}
        elif CHAPTER in then and find_key(connection, RecordKind.CHAPTER, json.loads(then[CHAPTER])) is None:
            raise KioskError(f"The chapter '{json.loads(then[CHAPTER])}' is deleted too; restore it first.")
        saved = edit(connection, _differences(kind, id_, now, then), occasion)
        _note(connection, f"{kind} {id_}", number, occasion)
    return saved


def restore_exhibit(engine: Engine, number: int, occasion: Occasion) -> Saved:
    """Bring back the whole exhibit as it was after the revision `number`: every record, file and place.

    Raises KioskError, and changes nothing, where a picture of that time is kept no more.
    """
    with writing(engine) as connection:
        exhibit = find_exhibit(connection)
        now = {change.place: change.new for change in changes_between(None, exhibit)} if exhibit else {}
        then = places_at(connection, number)
        if not then:
            raise KioskError("There was no exhibit at that time; choose a later version.")
        files = [place for place in then if place[2].startswith(FILE_FIELD)]
        digests = {place[2]: then.pop(place) for place in files}
        stored = connection.execute(select(PackageFileRow.name, PackageFileRow.sha256))
        now_digests = {FILE_FIELD + row.name: json.dumps(row.sha256) for row in stored}
        head = next(id_ for kind, id_, *_ in then if kind is RecordKind.EXHIBIT)
        changes = [
            Change(RecordKind.EXHIBIT, head, field, "", now_digests.get(field), digest)
            for field, digest in digests.items()
            if now_digests.get(field) != digest
        ]
        changes += [
            Change(*place, now.get(place), then.get(place))
            for place in {**now, **then}
            if now.get(place) != then.get(place)
        ]
        saved = edit(connection, changes, occasion)
        _note(connection, "the whole exhibit", number, occasion)
    return saved


def _differences(
    kind: RecordKind, id_: str, now: Fields, then: Mapping[Field, str | None]
) -> Iterable[Change]:
    places: dict[Field, None] = dict.fromkeys([*now, *then])
    return [
        Change(kind, id_, *place, now.get(place), then.get(place))
        for place in places
        if now.get(place) != then.get(place)
    ]


def places_at(connection: Connection, number: int) -> dict[Place, str]:
    """Every field of every record as the history tells that it was after the revision `number`."""
    newest = (
        select(func.max(RevisionRow.number))
        .where(RevisionRow.number <= number)
        .group_by(RevisionRow.record_kind, RevisionRow.record_id, RevisionRow.field, RevisionRow.language)
    )
    query = (
        select(
            RevisionRow.record_kind,
            RevisionRow.record_id,
            RevisionRow.field,
            RevisionRow.language,
            RevisionRow.new_value,
        )
        .where(RevisionRow.number.in_(newest), RevisionRow.new_value.is_not(None))
        .order_by(RevisionRow.number)
    )
    return {
        (kind, id_, field, tag): value or "" for kind, id_, field, tag, value in connection.execute(query)
    }


def _note(connection: Connection, subject: str, number: int, occasion: Occasion) -> None:
    add_entry(connection, Act.RESTORE, occasion.by, f"{subject}, as after revision {number}", occasion.at)
