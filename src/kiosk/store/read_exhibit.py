"""Reads the whole exhibit out of the content store."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.contents import Record, RecordKind
from kiosk.domain.exhibit import AttractPicture, Chapter, Exhibit, Language
from kiosk.domain.faults import KioskError
from kiosk.domain.media_assets import AwaitedOriginal, CaptionFile, FocalPoint, MediaAsset
from kiosk.domain.museum_words import MuseumWord
from kiosk.domain.operation_maps import OperationMap
from kiosk.domain.panels import Panel
from kiosk.domain.records import Citation, Passage, Person, Place, Source, Term
from kiosk.domain.texts import NO_TEXT, LanguageMap, Text
from kiosk.store import tables as t
from kiosk.store.engine import reading
from kiosk.store.map_tables import MapRow
from kiosk.store.panel_tables import PanelRow
from kiosk.store.read_maps import MapParts
from kiosk.store.read_panels import PanelParts
from kiosk.store.row_sets import RowSets

NO_EXHIBIT = "The content store holds no exhibit; import an exhibit package first."


def read_exhibit(engine: Engine) -> Exhibit:
    """The exhibit of the store. Raises KioskError if the store holds none."""
    with reading(engine) as connection:
        exhibit = find_exhibit(connection)
    if exhibit is None:
        raise KioskError(NO_EXHIBIT)
    return exhibit


def find_exhibit(connection: Connection) -> Exhibit | None:
    """The exhibit as the transaction of `connection` sees it, or None."""
    with Session(connection) as session:
        row = session.scalar(select(t.ExhibitRow))
        return RecordReader(session).exhibit(row) if row else None


class RecordReader:
    """Makes records of rows: of all rows, or of those of the one record with the key `only`."""

    def __init__(self, session: Session, only: int | None = None) -> None:
        self._session = session
        self._rows = RowSets(session, only)
        self._ids = _Ids(session)
        self._ids |= {row.key: row.id for row in self._rows.all(t.RecordRow)}
        self._texts: dict[tuple[int, str], dict[str, Text]] = defaultdict(dict)
        for row in self._rows.all(t.TextRow):
            version = Text(row.value, row.reviewed, row.translated_from)
            self._texts[row.record, row.field][row.language] = version
        self._captions = self._rows.grouped(t.CaptionRow, lambda row: row.media)
        self._cited = self._rows.grouped(t.CitationRow, lambda row: row.record)

    def one(self, kind: RecordKind) -> Record:
        """The record with the key `only`, without the records that it holds."""
        make: dict[RecordKind, Callable[[], tuple[Record, ...]]] = {
            RecordKind.EXHIBIT: lambda: self._records(t.ExhibitRow, self.exhibit),
            RecordKind.CHAPTER: self._chapters,
            RecordKind.PANEL: self._panels,
            RecordKind.MEDIA: lambda: self._records(t.MediaRow, self._media),
            RecordKind.PERSON: lambda: self._records(t.PersonRow, self._person),
            RecordKind.PLACE: lambda: self._records(t.PlaceRow, self._place),
            RecordKind.TERM: lambda: self._records(t.TermRow, self._term),
            RecordKind.SOURCE: self._sources,
            RecordKind.PASSAGE: lambda: self._records(t.PassageRow, self._passage),
            RecordKind.MAP: self._maps,
        }
        return make[kind]()[0]

    def exhibit(self, row: t.ExhibitRow) -> Exhibit:
        key = row.record
        return Exhibit(
            id=self._ids[key],
            title=self.text(key, "title"),
            date=row.date,
            lead=self.text(key, "lead"),
            languages=tuple(
                Language(each.tag, each.name, each.derived_from) for each in self._rows.listed(t.LanguageRow)
            ),
            master=row.master,
            cover=self.id_of(row.cover),
            attract=tuple(
                AttractPicture(self._ids[each.picture], self.text(key, f"attract.{each.position}.line"))
                for each in self._rows.listed(t.AttractRow)
            ),
            about=self.text(key, "about"),
            map=self.id_of(row.map),
            words=tuple(
                MuseumWord(each.word, self.text(key, f"words.{each.position}.text"))
                for each in self._rows.listed(t.MuseumWordRow)
            ),
            chapters=self._chapters(),
            media=self._records(t.MediaRow, self._media),
            people=self._records(t.PersonRow, self._person),
            places=self._records(t.PlaceRow, self._place),
            terms=self._records(t.TermRow, self._term),
            sources=self._sources(),
            passages=self._records(t.PassageRow, self._passage),
            maps=self._maps(),
        )

    def text(self, key: int, field: str) -> LanguageMap:
        return self._texts.get((key, field), NO_TEXT)

    def id_of(self, key: int | None) -> str | None:
        return None if key is None else self._ids[key]

    def citations(self, key: int) -> tuple[Citation, ...]:
        return tuple(
            Citation(
                self._ids[row.source], tuple(row.paragraphs), self.text(key, f"sources.{row.position}.note")
            )
            for row in self._cited[key]
        )

    def _records[Record](self, table: type[Any], make: Callable[[Any], Record]) -> tuple[Record, ...]:
        rows = self._rows.all(table) if table is t.ExhibitRow else self._rows.listed(table)
        return tuple(make(row) for row in rows)

    def _maps(self) -> tuple[OperationMap, ...]:
        return self._records(MapRow, MapParts(self._rows, self._ids, self.text).map)

    def _panels(self) -> tuple[Panel, ...]:
        parts = PanelParts(self._rows, self._ids, self.text)
        return self._records(PanelRow, lambda row: self._panel(row, parts))

    def _chapters(self) -> tuple[Chapter, ...]:
        parts = PanelParts(self._rows, self._ids, self.text)
        panels: dict[int, list[Panel]] = defaultdict(list)
        for row in self._rows.listed(PanelRow):
            panels[row.chapter].append(self._panel(row, parts))
        return tuple(
            Chapter(
                id=self._ids[row.record],
                title=self.text(row.record, "title"),
                date=row.date,
                spine=self.text(row.record, "spine"),
                summary=self.text(row.record, "summary"),
                cover=self.id_of(row.cover),
                panels=tuple(panels[row.record]),
            )
            for row in self._rows.listed(t.ChapterRow)
        )

    def _panel(self, row: PanelRow, parts: PanelParts) -> Panel:
        key = row.record
        return Panel(
            id=self._ids[key],
            heading=self.text(key, "heading"),
            content=parts.content(row),
            date=row.date,
            citations=self.citations(key),
            reported=self.text(key, "reported"),
            not_known=self.text(key, "not_known"),
        )

    def _media(self, row: t.MediaRow) -> MediaAsset:
        key = row.record
        return MediaAsset(
            id=self._ids[key],
            kind=row.kind,
            file=row.file,
            caption=self.text(key, "caption"),
            credit=self.text(key, "credit"),
            alt=self.text(key, "alt"),
            description=self.text(key, "description"),
            creator=row.creator,
            date=row.date,
            place=self.id_of(row.place),
            rights=row.rights,
            focal_point=FocalPoint(row.focal_x, row.focal_y),
            awaits=AwaitedOriginal(self.text(key, "awaits.credit")) if row.awaits_original else None,
            caption_is_verbatim=row.caption_is_verbatim,
            captions=tuple(CaptionFile(each.language, each.file) for each in self._captions[key]),
            citations=self.citations(key),
        )

    def _person(self, row: t.PersonRow) -> Person:
        key = row.record
        name, role, about = (self.text(key, field) for field in ("name", "role", "about"))
        return Person(self._ids[key], name, role, row.side, about, self.citations(key))

    def _place(self, row: t.PlaceRow) -> Place:
        return Place(
            self._ids[row.record],
            self.text(row.record, "name"),
            row.longitude,
            row.latitude,
            row.error_m,
            row.kind,
            self.text(row.record, "about"),
            self.text(row.record, "note"),
            self.citations(row.record),
        )

    def _term(self, row: t.TermRow) -> Term:
        key = row.record
        term, definition = self.text(key, "term"), self.text(key, "definition")
        return Term(self._ids[key], term, definition, self.citations(key))

    def _sources(self) -> tuple[Source, ...]:
        authors = self._rows.grouped(t.SourceAuthorRow, lambda row: row.source)
        return tuple(
            Source(
                id=self._ids[row.record],
                kind=row.kind,
                title=self.text(row.record, "title"),
                authors=tuple(self._ids[each.person] for each in authors[row.record]),
                date=row.date,
                note=self.text(row.record, "note"),
                reported_in=self.id_of(row.reported_in),
            )
            for row in self._rows.listed(t.SourceRow)
        )

    def _passage(self, row: t.PassageRow) -> Passage:
        key = row.record
        return Passage(
            id=self._ids[key],
            title=self.text(key, "title"),
            introduction=self.text(key, "introduction"),
            body=self.text(key, "body"),
            author=self.id_of(row.author),
            work=self._ids[row.work],
            original_language=row.original_language,
            citations=self.citations(key),
        )


class _Ids(dict[int, str]):
    """The ids of records by their keys; one that is not known yet is looked up."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def __missing__(self, key: int) -> str:
        self[key] = self._session.scalars(select(t.RecordRow.id).where(t.RecordRow.key == key)).one()
        return self[key]
