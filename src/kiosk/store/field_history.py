"""The newest revisions of the fields of one record."""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, Connection, func, select

from kiosk.domain.contents import RecordKind
from kiosk.domain.record_fields import Field, Fields
from kiosk.store.conflicts import FieldConflict
from kiosk.store.desk_tables import EditRow, RevisionRow
from kiosk.store.revisions import Place


def newest_numbers(connection: Connection, kind: RecordKind, id_: str) -> Mapping[Field, int]:
    """The number of the last revision of every field that the record has or had."""
    query = (
        select(RevisionRow.field, RevisionRow.language, func.max(RevisionRow.number))
        .where(RevisionRow.record_kind == kind, RevisionRow.record_id == id_)
        .group_by(RevisionRow.field, RevisionRow.language)
    )
    return {(field, language): number for field, language, number in connection.execute(query)}


def number_of(connection: Connection, place: Place) -> int:
    """The number of the last revision of one field; 0 where there is none."""
    number: int | None = connection.execute(
        select(func.max(RevisionRow.number)).where(*_is_at(place))
    ).scalar()
    return number or 0


def value_at(connection: Connection, place: Place, number: int) -> str | None:
    """What a field held after the revision `number` of any field."""
    query = (
        select(RevisionRow.new_value)
        .where(*_is_at(place), RevisionRow.number <= number)
        .order_by(RevisionRow.number.desc())
        .limit(1)
    )
    value: str | None = connection.execute(query).scalar()
    return value


def fields_at(connection: Connection, kind: RecordKind, id_: str, number: int) -> Fields:
    """All fields of a record as they were after the revision `number`; empty where it was not there."""
    newest = (
        select(func.max(RevisionRow.number))
        .where(RevisionRow.record_kind == kind, RevisionRow.record_id == id_, RevisionRow.number <= number)
        .group_by(RevisionRow.field, RevisionRow.language)
    )
    query = select(RevisionRow.field, RevisionRow.language, RevisionRow.new_value).where(
        RevisionRow.number.in_(newest), RevisionRow.new_value.is_not(None)
    )
    return {(row.field, row.language): row.new_value or "" for row in connection.execute(query)}


def conflict_at(connection: Connection, place: Place, yours: str | None, theirs: str | None) -> FieldConflict:
    """The conflict about a field, with who changed it last."""
    query = (
        select(RevisionRow.number, EditRow.made_by, EditRow.made_at)
        .join(EditRow, EditRow.number == RevisionRow.edit)
        .where(*_is_at(place))
        .order_by(RevisionRow.number.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    number, by, at = row or (0, "Somebody", "")
    return FieldConflict(*place, yours, theirs, by, at, number)


def _is_at(place: Place) -> tuple[ColumnElement[bool], ...]:
    kind, id_, field, language = place
    return (
        RevisionRow.record_kind == kind,
        RevisionRow.record_id == id_,
        RevisionRow.field == field,
        RevisionRow.language == language,
    )
