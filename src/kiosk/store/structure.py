"""Adds, copies, moves and deletes whole records."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from kiosk.domain.contents import Placement, Record, RecordKind
from kiosk.domain.editing import arranged
from kiosk.domain.faults import KioskError
from kiosk.domain.operation_maps import OperationMap
from kiosk.domain.record_fields import Field
from kiosk.store.apply import edit
from kiosk.store.desk_tables import RevisionRow
from kiosk.store.engine import reading, writing
from kiosk.store.files import NO_FILES
from kiosk.store.map_tables import MapStepRow
from kiosk.store.originals import NewFile
from kiosk.store.revisions import CHAPTER, POSITION, Change, Occasion, Saved, placed_fields
from kiosk.store.save_record import new_files
from kiosk.store.stored_record import TABLE_OF, find_key, find_record, no_such
from kiosk.store.tables import RecordRow

END = 1_000_000_000
"""A position behind all others."""


def add_record(
    engine: Engine,
    kind: RecordKind,
    record: Record,
    occasion: Occasion,
    chapter: str = "",
    position: int | None = None,
    files: Mapping[str, NewFile] = NO_FILES,
    originals: Path | None = None,
) -> Saved:
    """Add a record, at the end of its kind or chapter unless a position is given; a chapter without panels.

    `files` are new files by the names that the record gives them. Raises KioskError where its id is taken.
    """
    with writing(engine) as connection:
        if find_key(connection, kind, record.id) is not None:
            raise KioskError(f"There is a {kind.value} '{record.id}' already; give the new one another id.")
        taken = new_files(connection, files, originals)
        placement = Placement(kind, record.id, record, END if position is None else position, chapter)
        return edit(connection, [*_appearing(placement), *taken], occasion)


def free_id(engine: Engine, kind: RecordKind, wished: str) -> str:
    """`wished`, or the first of `wished-2`, `wished-3`… that no record of the kind has or ever had."""
    with reading(engine) as connection:
        return _free_id(connection, kind, wished)


def duplicate_panel(engine: Engine, id_: str, occasion: Occasion) -> str:
    """Put a copy of a panel behind it; the id of the copy."""
    with writing(engine) as connection:
        panel = _found(connection, RecordKind.PANEL, id_)
        copy = _copy(connection, panel, panel.position + 1, panel.chapter)
        edit(connection, _appearing(copy), occasion)
    return copy.id


def duplicate_chapter(engine: Engine, id_: str, occasion: Occasion) -> str:
    """Put a copy of a chapter and of all its panels behind it; the id of the copy."""
    with writing(engine) as connection:
        chapter = _found(connection, RecordKind.CHAPTER, id_)
        copy = _copy(connection, chapter, chapter.position + 1, "")
        copies = [
            copy,
            *(_copy(connection, each, each.position, copy.id) for each in _panels(connection, id_)),
        ]
        edit(connection, [change for each in copies for change in _appearing(each)], occasion)
    return copy.id


def move_panel(engine: Engine, id_: str, chapter: str, position: int, occasion: Occasion) -> Saved:
    """Put a panel into a chapter, at a position from 0 among the others there."""
    with writing(engine) as connection:
        panel = _found(connection, RecordKind.PANEL, id_)
        _found(connection, RecordKind.CHAPTER, chapter)
        return edit(connection, _changes_of_place(panel, position, chapter), occasion)


def move_record(engine: Engine, kind: RecordKind, id_: str, position: int, occasion: Occasion) -> Saved:
    """Put a record at a position from 0 among the others of its kind, a panel among those of its chapter."""
    with writing(engine) as connection:
        placement = _found(connection, kind, id_)
        return edit(connection, _changes_of_place(placement, position, placement.chapter), occasion)


def arrange(
    engine: Engine, kind: RecordKind, ids: Sequence[str], occasion: Occasion, chapter: str = ""
) -> Saved:
    """Put records into this order, those of a kind or the panels of a chapter; others follow as they were."""
    with writing(engine) as connection:
        stored = _order(connection, kind, chapter)
        wanted = {id_: position for position, id_ in enumerate(dict.fromkeys(ids)) if id_ in stored}
        changes = [
            Change(kind, id_, *POSITION, json.dumps(stored[id_]), json.dumps(position))
            for position, id_ in enumerate(arranged(list(stored), wanted))
        ]
        return edit(connection, [change for change in changes if change.old != change.new], occasion)


def delete_record(engine: Engine, kind: RecordKind, id_: str, occasion: Occasion) -> Saved:
    """Put a record into the bin, a chapter with its panels. Maps forget that their steps belonged to it.

    Raises KioskError naming who still uses it.
    """
    with writing(engine) as connection:
        if kind is RecordKind.EXHIBIT:
            raise KioskError("The exhibit itself cannot be deleted.")
        placements = [_found(connection, kind, id_)]
        if kind is RecordKind.CHAPTER:
            placements += _panels(connection, id_)
        gone = [change.backwards for placement in placements for change in _appearing(placement)]
        return edit(connection, [*gone, *_forgotten_by_maps(connection, placements)], occasion)


def _appearing(placement: Placement) -> Iterable[Change]:
    for field, value in placed_fields(placement):
        yield Change(placement.kind, placement.id, *field, None, value)


def _changes_of_place(placement: Placement, position: int, chapter: str) -> list[Change]:
    places: list[tuple[Field, object, object]] = [(POSITION, placement.position, position)]
    if chapter != placement.chapter:
        places.append((CHAPTER, placement.chapter, chapter))
    return [
        Change(placement.kind, placement.id, *field, json.dumps(old), json.dumps(new))
        for field, old, new in places
    ]


def _found(connection: Connection, kind: RecordKind, id_: str) -> Placement:
    placement = find_record(connection, kind, id_)
    if placement is None:
        raise no_such(kind, id_)
    return placement


def _copy(connection: Connection, placement: Placement, position: int, chapter: str) -> Placement:
    id_ = _free_id(connection, placement.kind, placement.id)
    return Placement(placement.kind, id_, replace(placement.record, id=id_), position, chapter)


def _free_id(connection: Connection, kind: RecordKind, wished: str) -> str:
    names = (f"{wished}-{number}" if number > 1 else wished for number in count(1))
    return next(name for name in names if not _was_ever(connection, kind, name))


def _was_ever(connection: Connection, kind: RecordKind, id_: str) -> bool:
    revised = select(RevisionRow.number).where(RevisionRow.record_kind == kind, RevisionRow.record_id == id_)
    return bool(find_key(connection, kind, id_) or connection.execute(revised.limit(1)).scalar())


def _order(connection: Connection, kind: RecordKind, chapter: str) -> dict[str, int]:
    table = TABLE_OF[kind]
    query = select(RecordRow.id, table.c.position).join(table, table.c.record == RecordRow.key)
    if kind is RecordKind.PANEL:
        query = query.where(table.c.chapter == find_key(connection, RecordKind.CHAPTER, chapter))
    return {row.id: row.position for row in connection.execute(query.order_by(table.c.position))}


def _panels(connection: Connection, chapter: str) -> list[Placement]:
    return [
        _found(connection, RecordKind.PANEL, id_) for id_ in _order(connection, RecordKind.PANEL, chapter)
    ]


def _forgotten_by_maps(connection: Connection, placements: Iterable[Placement]) -> Iterable[Change]:
    ids = {(placement.kind, placement.id) for placement in placements}
    keys = [find_key(connection, kind, id_) for kind, id_ in ids]
    named = MapStepRow.chapter.in_(keys) | MapStepRow.panel.in_(keys)
    maps = select(RecordRow.id).join(MapStepRow, MapStepRow.map == RecordRow.key).where(named).distinct()
    for map_id in connection.execute(maps).scalars().all():
        map_ = _found(connection, RecordKind.MAP, map_id).record
        if not isinstance(map_, OperationMap):
            continue
        for at, step in enumerate(map_.steps):
            for kind, target in ((RecordKind.CHAPTER, step.chapter), (RecordKind.PANEL, step.panel)):
                if target is not None and (kind, target) in ids:
                    field = f"steps.{at}.{kind.value}"
                    yield Change(RecordKind.MAP, map_id, field, "", json.dumps(target), None)
