"""Finds records by their words, in either script, through the full-text index."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, select, text

from kiosk.domain.contents import RecordKind
from kiosk.domain.search_folding import fold
from kiosk.store.engine import reading
from kiosk.store.outline import TITLE_FIELDS, complete_outlines
from kiosk.store.panel_tables import PanelRow
from kiosk.store.schema import SEARCH_TABLE
from kiosk.store.tables import ExhibitRow, RecordRow, TextRow

FOUND = text(
    f"SELECT rowid FROM {SEARCH_TABLE} WHERE {SEARCH_TABLE} MATCH :words "  # noqa: S608 - the table is a constant
    f"ORDER BY bm25({SEARCH_TABLE}, 10.0, 1.0), rowid LIMIT :limit"
)
BEFORE, AFTER = 40, 80
"""Characters of an excerpt before and after the beginning of the first word found."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found; `chapter` is that of a panel. `excerpt` is of the field in the language."""

    kind: RecordKind
    id: str
    chapter: str
    title: str
    field: str
    language: str
    excerpt: str


def search(engine: Engine, words: str, language: str, limit: int = 50) -> tuple[Hit, ...]:
    """The records in which every word begins some word, those named so first; titles in `language`."""
    wanted = fold(words).split()
    if not wanted:
        return ()
    complete_outlines(engine)
    with reading(engine) as connection:
        match = " ".join(f'"{word}"*' for word in wanted)
        keys = list(connection.execute(FOUND, {"words": match, "limit": limit}).scalars())
        texts = _texts_of(connection, keys)
        master = connection.execute(select(ExhibitRow.master)).scalar() or ""
        records = {row.key: row for row in connection.execute(_records(keys))}
        chapters = _chapters_of(connection, keys)
    tags = (language, master)
    return tuple(
        _hit(records[key], chapters.get(key, ""), texts[key], wanted, tags) for key in keys if key in records
    )


def _records(keys: Iterable[int]) -> Any:
    return select(RecordRow.key, RecordRow.kind, RecordRow.id).where(RecordRow.key.in_(list(keys)))


def _texts_of(connection: Connection, keys: list[int]) -> Mapping[int, list[Any]]:
    texts: dict[int, list[Any]] = defaultdict(list)
    columns = (TextRow.record, TextRow.field, TextRow.language, TextRow.value)
    for row in connection.execute(select(*columns).where(TextRow.record.in_(keys))):
        texts[row.record].append(row)
    return texts


def _chapters_of(connection: Connection, keys: list[int]) -> Mapping[int, str]:
    query = select(PanelRow.record, RecordRow.id).join(RecordRow, RecordRow.key == PanelRow.chapter)
    rows = connection.execute(query.where(PanelRow.record.in_(keys)))
    return {row.record: row.id for row in rows}


def _hit(record: Any, chapter: str, texts: list[Any], wanted: list[str], tags: tuple[str, str]) -> Hit:
    titles = {each.language: each.value for each in texts if each.field in TITLE_FIELDS}
    title = next((titles[tag] for tag in tags if tag in titles), next(iter(titles.values()), record.id))
    found = max(texts, key=lambda each: _merit(each, wanted, tags), default=None)
    if found is None:
        return Hit(record.kind, record.id, chapter, title, "", "", "")
    excerpt = _excerpt(found.value, wanted)
    return Hit(record.kind, record.id, chapter, title, found.field, found.language, excerpt)


def _merit(row: Any, wanted: list[str], tags: tuple[str, str]) -> tuple[int, bool, bool]:
    """How well a text shows why the record was found."""
    words = fold(row.value).split()
    count = sum(any(word.startswith(part) for word in words) for part in wanted)
    return count, row.language == tags[0], row.field in TITLE_FIELDS


def _excerpt(value: str, wanted: list[str]) -> str:
    """The surroundings of the first word that was found, cut between words."""
    parts = value.split()
    at = next(
        (
            n
            for n, part in enumerate(parts)
            if any(w.startswith(x) for w in fold(part).split() for x in wanted)
        ),
        0,
    )
    before = " ".join(parts[:at])[-BEFORE:]
    if len(" ".join(parts[:at])) > BEFORE:
        before = "… " + before.partition(" ")[2]
    after = " ".join(parts[at:])
    if len(after) > AFTER:
        after = after[:AFTER].rpartition(" ")[0] + " …"
    return f"{before} {after}".strip()
