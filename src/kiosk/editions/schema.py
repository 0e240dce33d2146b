"""The schema of `edition.sqlite`: made once by publishing, only ever read afterwards."""

FORMAT = 2
"""The edition format this program writes, and the newest that it reads; it reads all before it too.

A program refuses documents with keys that it does not know, so whatever is added to a view is a new format;
what is added has a default, so that older editions stay readable.
"""

TABLES = """
CREATE TABLE edition (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE languages (
    position INTEGER PRIMARY KEY,
    tag TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL
) STRICT;

CREATE TABLE documents (
    kind TEXT NOT NULL
        CHECK (kind IN ('home', 'chapter', 'person', 'term', 'passage', 'picture', 'map')),
    id TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES languages (tag),
    position INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (kind, language, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE panels (
    id TEXT PRIMARY KEY,
    chapter TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (
    title, body,
    kind UNINDEXED, id UNINDEXED, chapter UNINDEXED, language UNINDEXED,
    tokenize = "unicode61 remove_diacritics 2"
);
"""
