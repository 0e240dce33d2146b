"""An exhibit as rows of the content store."""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.domain.contents import Placement, Record, RecordKind, placements_of, values_in
from kiosk.domain.exhibit import Chapter, Exhibit
from kiosk.domain.media_assets import MediaAsset
from kiosk.domain.operation_maps import OperationMap
from kiosk.domain.panels import (
    AudioContent,
    FiguresContent,
    GalleryContent,
    MapContent,
    Panel,
    PeopleContent,
    PhotoContent,
    QuoteContent,
    TextContent,
    VideoContent,
)
from kiosk.domain.records import Passage, Person, Place, Source, Term
from kiosk.store import panel_tables as p
from kiosk.store import tables as t
from kiosk.store.declarative import Base
from kiosk.store.map_rows import map_rows
from kiosk.store.row import Keys, Row


def rows_of(exhibit: Exhibit, keys: Keys) -> Iterator[Row]:
    """Every row of an exhibit but those of its files. `keys` are the keys of all its records."""
    for placement in placements_of(exhibit):
        yield from rows_of_record(placement, keys)


def rows_of_record(placement: Placement, keys: Keys) -> Iterator[Row]:
    """Every row of one record but those of its files. `keys` knows it, and what it refers to."""
    rows = _Rows(keys)
    record, key = placement.record, keys[placement.kind, placement.id]
    yield Row(t.RecordRow, {"key": key, "kind": placement.kind, "id": placement.id})
    yield from rows.texts(key, record)
    yield from rows.citations(key, record)
    place = {"record": key, "position": placement.position}
    if isinstance(record, Panel):
        yield from rows.panel({**place, "chapter": keys[RecordKind.CHAPTER, placement.chapter]}, record)
    elif isinstance(record, OperationMap):
        yield from map_rows(placement.position, record, keys)
    else:
        yield from rows.own(place, record)


class _Rows:
    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    def _key(self, kind: RecordKind, id_: str | None) -> int | None:
        return None if id_ is None else self._keys[kind, id_]

    def texts(self, key: int, record: Record) -> Iterator[Row]:
        for field, texts, _ in values_in(record):
            if not isinstance(texts, Mapping):
                continue
            for tag, version in texts.items():
                place = {"record": key, "field": field, "language": tag}
                known = {"reviewed": version.reviewed, "translated_from": version.translated_from}
                yield Row(t.TextRow, {**place, "value": version.value, **known})

    def citations(self, key: int, record: Record) -> Iterator[Row]:
        for position, citation in enumerate(getattr(record, "citations", ())):
            source = self._key(RecordKind.SOURCE, citation.source)
            paragraphs = list(citation.paragraphs)
            place = {"record": key, "position": position}
            yield Row(t.CitationRow, {**place, "source": source, "paragraphs": paragraphs})

    def own(self, place: dict[str, Any], record: Record) -> Iterator[Row]:
        """The row of what only this kind of record has, and of its parts."""
        match record:
            case Exhibit():
                yield from self._head(place["record"], record)
            case Chapter():
                cover = self._key(RecordKind.MEDIA, record.cover)
                yield Row(t.ChapterRow, {**place, "date": record.date, "cover": cover})
            case MediaAsset():
                yield from self._media(place, record)
            case Person():
                yield Row(t.PersonRow, {**place, "side": record.side})
            case Place():
                position = {"longitude": record.longitude, "latitude": record.latitude}
                sort = {"error_m": record.error_m, "kind": record.kind}
                yield Row(t.PlaceRow, {**place, **position, **sort})
            case Term():
                yield Row(t.TermRow, place)
            case Source():
                yield from self._source(place, record)
            case Passage():
                author, work = (
                    self._key(RecordKind.PERSON, record.author),
                    self._key(RecordKind.SOURCE, record.work),
                )
                known = {"author": author, "work": work, "original_language": record.original_language}
                yield Row(t.PassageRow, {**place, **known})

    def _head(self, key: int, exhibit: Exhibit) -> Iterator[Row]:
        links = {
            "cover": self._key(RecordKind.MEDIA, exhibit.cover),
            "map": self._key(RecordKind.MAP, exhibit.map),
        }
        yield Row(t.ExhibitRow, {"record": key, "date": exhibit.date, "master": exhibit.master, **links})
        for position, language in enumerate(exhibit.languages):
            known = {"name": language.name, "derived_from": language.derived_from}
            yield Row(t.LanguageRow, {"tag": language.tag, "position": position, **known})
        for position, attract in enumerate(exhibit.attract):
            picture = self._key(RecordKind.MEDIA, attract.picture)
            yield Row(t.AttractRow, {"position": position, "picture": picture})
        for position, each in enumerate(exhibit.words):
            yield Row(t.MuseumWordRow, {"position": position, "word": each.word})

    def panel(self, place: dict[str, Any], panel: Panel) -> Iterator[Row]:
        content = panel.content
        columns: dict[str, Any] = {**dict.fromkeys(_PANEL_COLUMNS), "steps": []}
        parts: Iterator[Row] = iter(())
        key = place["record"]
        match content:
            case TextContent() | PhotoContent():
                columns["picture"] = self._key(RecordKind.MEDIA, content.picture)
            case QuoteContent():
                columns |= self._quote(content)
            case VideoContent():
                columns["recording"] = self._key(RecordKind.MEDIA, content.media)
                columns["poster"] = self._key(RecordKind.MEDIA, content.poster)
            case AudioContent():
                columns["recording"] = self._key(RecordKind.MEDIA, content.media)
                columns["picture"] = self._key(RecordKind.MEDIA, content.picture)
            case GalleryContent():
                parts = self._links(p.PanelPictureRow, key, "picture", RecordKind.MEDIA, content.pictures)
            case PeopleContent():
                parts = self._links(p.PanelPersonRow, key, "person", RecordKind.PERSON, content.people)
            case FiguresContent():
                parts = self._figures(key, content)
            case MapContent():
                columns["map"] = self._key(RecordKind.MAP, content.map)
                columns["steps"] = list(content.steps)
        yield Row(p.PanelRow, {**place, "kind": panel.kind, "date": panel.date, **columns})
        yield from parts

    def _quote(self, content: QuoteContent) -> dict[str, Any]:
        return {
            "speaker": self._key(RecordKind.PERSON, content.speaker),
            "work": self._key(RecordKind.SOURCE, content.work),
            "page": content.page,
            "passage": self._key(RecordKind.PASSAGE, content.passage),
            "picture": self._key(RecordKind.MEDIA, content.picture),
        }

    def _links(
        self, table: type[Base], key: int, column: str, kind: RecordKind, ids: tuple[str, ...]
    ) -> Iterator[Row]:
        for position, id_ in enumerate(ids):
            yield Row(table, {"panel": key, "position": position, column: self._key(kind, id_)})

    def _figures(self, key: int, content: FiguresContent) -> Iterator[Row]:
        for position, figure in enumerate(content.figures):
            yield Row(
                p.FigureRow,
                {
                    "panel": key,
                    "position": position,
                    "value": figure.value,
                    "symbol": figure.symbol,
                    "precision": figure.precision,
                    "side": figure.side,
                    "scale": figure.scale,
                },
            )

    def _media(self, place: dict[str, Any], asset: MediaAsset) -> Iterator[Row]:
        yield Row(
            t.MediaRow,
            {
                **place,
                "kind": asset.kind,
                "file": asset.file,
                "creator": asset.creator,
                "date": asset.date,
                "place": self._key(RecordKind.PLACE, asset.place),
                "rights": asset.rights,
                "focal_x": asset.focal_point.x,
                "focal_y": asset.focal_point.y,
                "awaits_original": asset.awaits is not None,
                "caption_is_verbatim": asset.caption_is_verbatim,
            },
        )
        for position, captions in enumerate(asset.captions):
            known = {"language": captions.language, "file": captions.file}
            yield Row(t.CaptionRow, {"media": place["record"], "position": position, **known})

    def _source(self, place: dict[str, Any], source: Source) -> Iterator[Row]:
        reported_in = self._key(RecordKind.SOURCE, source.reported_in)
        known = {"kind": source.kind, "date": source.date, "reported_in": reported_in}
        yield Row(t.SourceRow, {**place, **known})
        for position, author in enumerate(source.authors):
            person = self._key(RecordKind.PERSON, author)
            yield Row(t.SourceAuthorRow, {"source": place["record"], "position": position, "person": person})


_PANEL_COLUMNS = ("picture", "recording", "poster", "speaker", "work", "page", "passage", "map")
