"""What the tree and the search read instead of the records: kept up with every edit, in its transaction."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import batched
from typing import Any, cast

from sqlalchemy import Connection, Engine, Table, func, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Language
from kiosk.domain.search_folding import fold
from kiosk.domain.text_states import is_museum_word, open_states
from kiosk.domain.texts import LanguageMap, Text, TextState
from kiosk.store.desk_tables import OutlineRow
from kiosk.store.engine import reading, writing
from kiosk.store.panel_tables import PanelRow
from kiosk.store.revisions import CHAPTER, POSITION, Change, Saved
from kiosk.store.schema import SEARCH_TABLE
from kiosk.store.tables import ExhibitRow, LanguageRow, RecordRow, TextRow

BATCH = 500
TITLE_FIELDS = ("title", "heading", "name", "term", "caption")
"""The field that names a record, whatever its kind."""
FORGET_DROPPED = f"DELETE FROM {SEARCH_TABLE} WHERE rowid NOT IN (SELECT key FROM records)"  # noqa: S608
FORGET = f"DELETE FROM {SEARCH_TABLE} WHERE rowid = ?"  # noqa: S608 - the table is a constant
REMEMBER = f"INSERT INTO {SEARCH_TABLE} (rowid, title, body) VALUES (?, ?, ?)"  # noqa: S608 - the same

type Records = Mapping[int, RecordKind]
type Texts = Mapping[str, LanguageMap]


def refresh_outlines(connection: Connection, changes: Iterable[Change], saved: Saved) -> None:
    """Let the outlines tell what an edit changed. A changed order is a change of the record that holds it."""
    made = list(changes)
    newest: dict[tuple[RecordKind, str], int] = {}
    for change in made:
        if (change.field, change.language) not in (POSITION, CHAPTER):
            newest[change.kind, change.id] = saved.numbers[change.place]
    if not made:
        return
    keys = _keys_of(connection, newest)
    if len(keys) < len(newest):
        connection.exec_driver_sql(FORGET_DROPPED)
    numbers = {keys[place]: number for place, number in newest.items() if place in keys}
    numbers |= dict.fromkeys(_holders(connection, made), max(saved.numbers.values()))
    if any(kind is RecordKind.EXHIBIT and _sets_languages(field) for kind, _, field, _ in saved.numbers):
        records = _kinds(connection, select(RecordRow.key, RecordRow.kind))
    else:
        columns = select(RecordRow.key, RecordRow.kind)
        records = {}
        for some in batched(numbers, BATCH):
            records |= _kinds(connection, columns.where(RecordRow.key.in_(some)))
    write_outlines(connection, records, numbers)


def complete_outlines(engine: Engine) -> None:
    """Make the outlines that are lacking: those of a store from before there were any."""
    lacking = (
        select(RecordRow.key, RecordRow.kind)
        .outerjoin(OutlineRow, OutlineRow.record == RecordRow.key)
        .where(OutlineRow.record.is_(None))
    )
    with reading(engine) as connection:
        if connection.execute(lacking.limit(1)).first() is None:
            return
    with writing(engine) as connection:
        write_outlines(connection, _kinds(connection, lacking), {})


def write_outlines(connection: Connection, records: Records, numbers: Mapping[int, int]) -> None:
    """Count the texts of these records by their states, and index their words.

    `numbers` are their new revisions by key; a record that it lacks keeps the one it has.
    """
    languages, master = _languages(connection)
    for keys in batched(records, BATCH):
        texts = _texts_of(connection, keys)
        counts = [
            {
                "record": key,
                "revision": numbers.get(key, 0),
                **_counts(records[key], texts[key], languages, master),
            }
            for key in keys
        ]
        _upsert(connection, counts)
        _index(connection, {key: texts[key] for key in keys})


def _kinds(connection: Connection, query: Any) -> dict[int, RecordKind]:
    return {row.key: row.kind for row in connection.execute(query)}


def _holders(connection: Connection, changes: Iterable[Change]) -> set[int]:
    """The keys of the records in which an edit changed the order of others."""
    chapters: set[str] = set()
    moved: set[str] = set()
    holds_all = False
    for change in changes:
        if change.kind is RecordKind.CHAPTER and change.field == POSITION[0]:
            holds_all = True
        elif change.kind is RecordKind.PANEL and change.field == CHAPTER[0]:
            chapters |= {json.loads(value) for value in (change.old, change.new) if value}
        elif change.kind is RecordKind.PANEL and change.field == POSITION[0]:
            moved.add(change.id)
    holders = {*_keys_of(connection, {(RecordKind.CHAPTER, id_) for id_ in chapters}).values()}
    panels = _keys_of(connection, {(RecordKind.PANEL, id_) for id_ in moved}).values()
    for some in batched(panels, BATCH):
        of_panels = select(PanelRow.chapter).where(PanelRow.record.in_(some)).distinct()
        holders |= {*connection.execute(of_panels).scalars()}
    if holds_all:
        holders |= {*connection.execute(select(ExhibitRow.record)).scalars()}
    return holders


def _sets_languages(field: str) -> bool:
    return field == "master" or field.startswith("languages.")


def _keys_of(
    connection: Connection, places: Iterable[tuple[RecordKind, str]]
) -> dict[tuple[RecordKind, str], int]:
    """The keys of those of the records that are there."""
    wanted = set(places)
    found: dict[tuple[RecordKind, str], int] = {}
    for ids in batched(sorted({id_ for _, id_ in wanted}), BATCH):
        rows = connection.execute(
            select(RecordRow.kind, RecordRow.id, RecordRow.key).where(RecordRow.id.in_(ids))
        )
        found.update({(kind, id_): key for kind, id_, key in rows if (kind, id_) in wanted})
    return found


def _languages(connection: Connection) -> tuple[list[Language], str]:
    rows = connection.execute(
        select(LanguageRow.tag, LanguageRow.name, LanguageRow.derived_from).order_by(LanguageRow.position)
    )
    languages = [Language(*row) for row in rows]
    return languages, connection.execute(select(ExhibitRow.master)).scalar() or ""


def _texts_of(connection: Connection, keys: tuple[int, ...]) -> dict[int, dict[str, dict[str, Text]]]:
    texts: dict[int, dict[str, dict[str, Text]]] = {key: defaultdict(dict) for key in keys}
    columns = cast("Table", TextRow.__table__).c
    for row in connection.execute(select(*columns).where(columns.record.in_(keys))):
        texts[row.record][row.field][row.language] = Text(row.value, row.reviewed, row.translated_from)
    return texts


def _counts(kind: RecordKind, texts: Texts, languages: list[Language], master: str) -> dict[str, int]:
    states = [
        state
        for field, versions in texts.items()
        for _, state in open_states(versions, languages, master, may_lack=is_museum_word(kind, field))
    ]
    return {
        "missing": states.count(TextState.MISSING),
        "drafts": states.count(TextState.DRAFT),
        "stale": states.count(TextState.STALE),
    }


def _upsert(connection: Connection, counts: list[dict[str, Any]]) -> None:
    write = insert(OutlineRow)
    new = write.excluded
    changed = {name: new[name] for name in ("missing", "drafts", "stale")}
    newest = {"revision": func.max(OutlineRow.revision, new.revision)}
    connection.execute(write.on_conflict_do_update(index_elements=["record"], set_=changed | newest), counts)


def _index(connection: Connection, texts: Mapping[int, Texts]) -> None:
    rows = [(key, *_folded(own)) for key, own in texts.items()]
    connection.exec_driver_sql(FORGET, [(key,) for key, *_ in rows])
    connection.exec_driver_sql(REMEMBER, rows)


def _folded(texts: Texts) -> tuple[str, str]:
    """The words that name a record, and its other words, in the form in which they are searched."""
    said: dict[bool, list[str]] = {True: [], False: []}
    for field, versions in sorted(texts.items()):
        said[field in TITLE_FIELDS] += sorted({fold(version.value) for version in versions.values()})
    return " ".join(said[True]), " ".join(said[False])
