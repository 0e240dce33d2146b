"""What edits delete, by name, so that it can be found again."""

import json
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, delete, insert, select, tuple_

from kiosk.domain.contents import RecordKind
from kiosk.domain.record_fields import text_from
from kiosk.store.desk_tables import BinnedRow
from kiosk.store.outline import TITLE_FIELDS
from kiosk.store.revisions import CHAPTER, POSITION, Change, Saved
from kiosk.store.tables import ExhibitRow

type RecordName = tuple[RecordKind, str]


def note_in_bin(connection: Connection, changes: Iterable[Change], saved: Saved) -> None:
    """Put what an edit deleted into the bin, and take out of it what the edit brought back."""
    by_record: dict[RecordName, list[Change]] = {}
    for change in changes:
        by_record.setdefault((change.kind, change.id), []).append(change)
    positions = {name: _change_of(own, POSITION) for name, own in by_record.items()}
    gone = {name for name, change in positions.items() if change and change.new is None}
    came = {name for name, change in positions.items() if change and change.old is None}
    if came:
        place = tuple_(BinnedRow.kind, BinnedRow.id)
        connection.execute(delete(BinnedRow).where(place.in_([(kind.value, id_) for kind, id_ in came])))
    if gone:
        master = connection.execute(select(ExhibitRow.master)).scalar() or ""
        rows = [
            {
                "edit": saved.edit,
                "kind": kind,
                "id": id_,
                "title": _title(by_record[kind, id_], master) or id_,
                "part_of": _chapter_gone(by_record[kind, id_], gone),
            }
            for kind, id_ in gone
        ]
        connection.execute(insert(BinnedRow), rows)


def _change_of(changes: Iterable[Change], field: tuple[str, str]) -> Change | None:
    return next((change for change in changes if (change.field, change.language) == field), None)


def _title(changes: Iterable[Change], master: str) -> str:
    titles: Mapping[str, str] = {
        change.language: text_from(change.old).value
        for change in changes
        if change.field in TITLE_FIELDS and change.old is not None
    }
    return titles.get(master) or next(iter(titles.values()), "")


def _chapter_gone(changes: Iterable[Change], gone: Iterable[RecordName]) -> str | None:
    change = _change_of(changes, CHAPTER)
    chapter: str | None = json.loads(change.old) if change and change.old else None
    return chapter if chapter and (RecordKind.CHAPTER, chapter) in gone else None
