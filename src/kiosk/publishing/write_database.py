"""Writes `edition.sqlite`, once and whole."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.editions.documents import to_document
from kiosk.editions.schema import FORMAT, TABLES
from kiosk.editions.views import LanguageView


@dataclass(frozen=True, slots=True)
class Document:
    """A view with the address under which the reader finds it."""

    kind: str
    id: str
    language: str
    position: int
    view: Any


@dataclass(frozen=True, slots=True)
class PanelPlace:
    """Where a panel stands."""

    id: str
    chapter: str
    position: int
    kind: str


@dataclass(frozen=True, slots=True)
class SearchRow:
    """What can be found, folded, and where it leads. `chapter` is empty for what stands in none."""

    title: str
    body: str
    kind: str
    id: str
    chapter: str
    language: str


@dataclass(frozen=True, slots=True)
class Contents:
    """All that the database of an edition holds."""

    facts: Mapping[str, str]
    languages: tuple[LanguageView, ...]
    documents: Iterable[Document]
    panels: Iterable[PanelPlace]
    search: Iterable[SearchRow]


def write_database(path: Path, contents: Contents) -> None:
    """Write a new database, and leave it to the installation to flush it to the disk with the rest."""
    database = sqlite3.connect(path, isolation_level=None)
    try:
        database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
        database.execute(f"PRAGMA user_version = {FORMAT}")
        database.execute("BEGIN")
        for statement in TABLES.split(";"):
            database.execute(statement)
        _fill(database, contents)
        database.execute("COMMIT")
    finally:
        database.close()


def _fill(database: sqlite3.Connection, contents: Contents) -> None:
    database.executemany("INSERT INTO edition VALUES (?, ?)", sorted(contents.facts.items()))
    database.executemany(
        "INSERT INTO languages VALUES (?, ?, ?)",
        ((at, language.tag, to_document(language)) for at, language in enumerate(contents.languages)),
    )
    database.executemany(
        "INSERT INTO documents VALUES (?, ?, ?, ?, ?)",
        (
            (each.kind, each.id, each.language, each.position, to_document(each.view))
            for each in contents.documents
        ),
    )
    database.executemany(
        "INSERT INTO panels VALUES (?, ?, ?, ?)",
        ((each.id, each.chapter, each.position, each.kind) for each in contents.panels),
    )
    database.executemany(
        "INSERT INTO search (title, body, kind, id, chapter, language) VALUES (?, ?, ?, ?, ?, ?)",
        (
            (each.title, each.body, each.kind, each.id, each.chapter, each.language)
            for each in contents.search
        ),
    )
