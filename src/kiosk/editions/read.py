"""Reads an edition. Nothing here can write: the database is opened immutable."""

import sqlite3
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from kiosk.domain.faults import Fault
from kiosk.editions.documents import from_document
from kiosk.editions.faults import DamagedEditionError
from kiosk.editions.manifest import DATABASE, Manifest
from kiosk.editions.views import (
    ChapterView,
    HomeView,
    LanguageView,
    PassageView,
    PersonView,
    PictureView,
    TermView,
)

if TYPE_CHECKING:
    from kiosk.editions.map_views import OperationMapView

HOME = "home"


class EditionReader:
    """The views of one edition. Any thread may use it, one at a time; close it when done.

    Every read raises LookupError for an id or language that the edition lacks, and DamagedEditionError for a
    database that cannot be read.
    """

    def __init__(self, folder: Path, manifest: Manifest, number: int | None = None) -> None:
        self._folder = folder
        self._manifest = manifest
        self._number = manifest.number if number is None else number
        self._lock = Lock()
        address = f"file:{_quoted((folder / DATABASE).absolute().as_posix())}?mode=ro&immutable=1"
        try:
            self._database = sqlite3.connect(address, uri=True, check_same_thread=False)
        except sqlite3.Error as error:
            raise self._damaged(error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        with self._lock:
            self._database.close()

    @property
    def folder(self) -> Path:
        """The folder that `file` and `folder` of the views are relative to."""
        return self._folder

    @property
    def number(self) -> int:
        """The number under which the edition is installed here."""
        return self._number

    @property
    def manifest(self) -> Manifest:
        return self._manifest

    @property
    def default_language(self) -> str:
        """The tag of the language that the exhibit is written in."""
        rows = self._rows("SELECT value FROM edition WHERE key = 'default_language'")
        return str(rows[0][0]) if rows else ""

    def languages(self) -> tuple[LanguageView, ...]:
        rows = self._rows("SELECT document FROM languages ORDER BY position")
        return tuple(self._view(LanguageView, document) for (document,) in rows)

    def home(self, tag: str) -> HomeView:
        return self._document(HomeView, "home", HOME, tag)

    def chapter(self, chapter_id: str, tag: str) -> ChapterView:
        return self._document(ChapterView, "chapter", chapter_id, tag)

    def person(self, person_id: str, tag: str) -> PersonView:
        return self._document(PersonView, "person", person_id, tag)

    def term(self, term_id: str, tag: str) -> TermView:
        return self._document(TermView, "term", term_id, tag)

    def passage(self, passage_id: str, tag: str) -> PassageView:
        return self._document(PassageView, "passage", passage_id, tag)

    def picture(self, picture_id: str, tag: str) -> PictureView:
        return self._document(PictureView, "picture", picture_id, tag)

    def map(self, map_id: str, tag: str) -> "OperationMapView":
        from kiosk.editions.map_views import OperationMapView  # costs time that the start does not have

        return self._document(OperationMapView, "map", map_id, tag)

    def people(self, tag: str) -> tuple[PersonView, ...]:
        """Everybody, in the curators' order."""
        return self._documents(PersonView, "person", tag)

    def terms(self, tag: str) -> tuple[TermView, ...]:
        """The whole glossary, in the curators' order."""
        return self._documents(TermView, "term", tag)

    def chapter_ids(self) -> tuple[str, ...]:
        """The ids of the chapters in their order."""
        rows = self._rows(
            "SELECT id FROM documents WHERE kind = 'chapter' AND language = ? ORDER BY position",
            self.default_language,
        )
        return tuple(str(row[0]) for row in rows)

    def chapter_of_panel(self, panel_id: str) -> str:
        rows = self._rows("SELECT chapter FROM panels WHERE id = ?", panel_id)
        if not rows:
            raise LookupError(f"There is no panel {panel_id!r} in this edition.")
        return str(rows[0][0])

    def _document[View](self, kind: type[View], name: str, document_id: str, tag: str) -> View:
        rows = self._rows(
            "SELECT document FROM documents WHERE kind = ? AND language = ? AND id = ?",
            name,
            tag,
            document_id,
        )
        if not rows:
            raise LookupError(f"There is no {name} {document_id!r} in language {tag!r} in this edition.")
        return self._view(kind, rows[0][0])

    def _documents[View](self, kind: type[View], name: str, tag: str) -> tuple[View, ...]:
        rows = self._rows(
            "SELECT document FROM documents WHERE kind = ? AND language = ? ORDER BY position", name, tag
        )
        return tuple(self._view(kind, document) for (document,) in rows)

    def _rows(self, query: str, *values: str) -> list[Any]:
        try:
            with self._lock:
                return self._database.execute(query, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise self._damaged(error) from error

    def _view[View](self, kind: type[View], document: str) -> View:
        try:
            return from_document(kind, document)
        except ValueError as error:
            raise self._damaged(error) from error

    def _damaged(self, error: Exception) -> DamagedEditionError:
        return DamagedEditionError(
            f"The edition in {self._folder} cannot be read: {error}.", [Fault(DATABASE, 0, str(error))]
        )


def _quoted(path: str) -> str:
    """The path for an SQLite address; `urllib` does the same, but takes time to import."""
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
