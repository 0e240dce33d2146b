"""Editions that older programs wrote stay readable, and are told from those that older programs cannot read.

`format_1.json` holds what a program of format 1 wrote for the small exhibit, in its first language.
"""

import json
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.editions.home import Home
from kiosk.editions.manifest import DATABASE, FileEntry, Manifest, read_manifest, write_manifest
from kiosk.editions.open_best import open_best
from kiosk.editions.read import EditionReader
from kiosk.editions.shelf import folder_of

FORMAT_1: dict[str, Any] = json.loads(Path(__file__).with_name("format_1.json").read_text(encoding="utf-8"))
TABLES_1 = """
CREATE TABLE edition (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE languages (
    position INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE, document TEXT NOT NULL
) STRICT;
CREATE TABLE documents (
    kind TEXT NOT NULL CHECK (kind IN ('home', 'chapter', 'person', 'term', 'passage', 'picture')),
    id TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES languages (tag),
    position INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (kind, language, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE panels (
    id TEXT PRIMARY KEY, chapter TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""


@pytest.fixture
def edition_of_format_1(tmp_path: Path) -> Path:
    database = sqlite3.connect(tmp_path / DATABASE)
    database.executescript(TABLES_1)
    database.executemany("INSERT INTO edition VALUES (?, ?)", FORMAT_1["edition"].items())
    database.executemany(
        "INSERT INTO languages (tag, document) VALUES (?, ?)",
        [(each["tag"], json.dumps(each["document"])) for each in FORMAT_1["languages"]],
    )
    database.executemany(
        "INSERT INTO documents VALUES (?, ?, ?, ?, ?)",
        [
            (each["kind"], each["id"], each["language"], each["position"], json.dumps(each["document"]))
            for each in FORMAT_1["documents"]
        ],
    )
    database.executemany("INSERT INTO panels VALUES (?, ?, ?, ?)", FORMAT_1["panels"])
    database.commit()
    database.close()
    return tmp_path


def test_every_document_of_format_1_can_be_read(edition_of_format_1: Path) -> None:
    nothing = FileEntry("", 0, "")
    manifest = Manifest("proba", 1, "", "", ("sr-Cyrl",), nothing, nothing, format=1)
    with EditionReader(edition_of_format_1, manifest) as reader:
        views = [
            getattr(reader, each["kind"])(*([] if each["kind"] == "home" else [each["id"]]), each["language"])
            for each in FORMAT_1["documents"]
        ]
        home = reader.home("sr-Cyrl")
        (chapter,) = (reader.chapter(each, "sr-Cyrl") for each in reader.chapter_ids())
        words = [language.words for language in reader.languages()]

    assert {type(view).__name__ for view in views} == {
        "HomeView",
        "ChapterView",
        "PersonView",
        "TermView",
        "PassageView",
        "PictureView",
    }
    assert (home.map, home.map_title, words) == ("", "", [(), ()])
    assert [panel.map for panel in chapter.panels if panel.kind == "map"] == [""]
    assert [panel.kind for panel in chapter.panels] == [kind for *_, kind in FORMAT_1["panels"]]


def test_an_edition_of_format_1_is_opened(two_editions: Home) -> None:
    older = folder_of(two_editions.editions, 2)
    write_manifest(older, replace(read_manifest(older), format=1))

    reader = open_best(two_editions)

    assert reader is not None
    with reader:
        assert (reader.number, reader.manifest.format) == (2, 1)


def test_programs_of_format_1_are_told_that_they_cannot_read_what_is_written_now(built: Path) -> None:
    assert read_manifest(built).format > 1
    database = sqlite3.connect(built / DATABASE)
    assert database.execute("PRAGMA user_version").fetchone() == (read_manifest(built).format,)
    database.close()
