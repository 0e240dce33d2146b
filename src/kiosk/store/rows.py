"""An exhibit as rows of the content store."""

from collections.abc import Iterator
from typing import Any

from kiosk.domain.contents import RecordKind, records_of, texts_of
from kiosk.domain.exhibit import Exhibit
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
from kiosk.store import panel_tables as p
from kiosk.store import tables as t
from kiosk.store.declarative import Base
from kiosk.store.map_rows import map_rows
from kiosk.store.row import Keys, Row


def rows_of(exhibit: Exhibit, keys: Keys) -> Iterator[Row]:
    """Every row of an exhibit but those of its files. `keys` are the keys of all its records."""
    yield from _Rows(exhibit, keys).all()


class _Rows:
    def __init__(self, exhibit: Exhibit, keys: Keys) -> None:
        self._exhibit = exhibit
        self._keys = keys

    def all(self) -> Iterator[Row]:
        for placed in records_of(self._exhibit):
            key = self._keys[placed.kind, placed.id]
            yield Row(t.RecordRow, {"key": key, "kind": placed.kind, "id": placed.id})
            for position, citation in enumerate(getattr(placed.record, "citations", ())):
                source = self._key(RecordKind.SOURCE, citation.source)
                paragraphs = list(citation.paragraphs)
                yield Row(
                    t.CitationRow,
                    {"record": key, "position": position, "source": source, "paragraphs": paragraphs},
                )
        yield from self._texts()
        yield from self._head()
        yield from self._chapters()
        yield from self._media()
        yield from self._people_and_places()
        yield from self._sources()
        yield from map_rows(self._exhibit.maps, self._keys)

    def _key(self, kind: RecordKind, id_: str | None) -> int | None:
        return None if id_ is None else self._keys[kind, id_]

    def _listed(self, kind: RecordKind, records: Any) -> Iterator[tuple[dict[str, Any], Any]]:
        for position, record in enumerate(records):
            yield {"record": self._keys[kind, record.id], "position": position}, record

    def _texts(self) -> Iterator[Row]:
        for text in texts_of(self._exhibit):
            key = self._keys[text.kind, text.id]
            for tag, version in text.texts.items():
                place = {"record": key, "field": text.field, "language": tag}
                known = {"reviewed": version.reviewed, "translated_from": version.translated_from}
                yield Row(t.TextRow, {**place, "value": version.value, **known})

    def _head(self) -> Iterator[Row]:
        exhibit = self._exhibit
        key = self._keys[RecordKind.EXHIBIT, exhibit.id]
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

    def _chapters(self) -> Iterator[Row]:
        for place, chapter in self._listed(RecordKind.CHAPTER, self._exhibit.chapters):
            cover = self._key(RecordKind.MEDIA, chapter.cover)
            yield Row(t.ChapterRow, {**place, "date": chapter.date, "cover": cover})
            for panel_place, panel in self._listed(RecordKind.PANEL, chapter.panels):
                yield from self._panel({**panel_place, "chapter": place["record"]}, panel)

    def _panel(self, place: dict[str, Any], panel: Panel) -> Iterator[Row]:
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

    def _media(self) -> Iterator[Row]:
        for place, asset in self._listed(RecordKind.MEDIA, self._exhibit.media):
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

    def _people_and_places(self) -> Iterator[Row]:
        for place, person in self._listed(RecordKind.PERSON, self._exhibit.people):
            yield Row(t.PersonRow, {**place, "side": person.side})
        for place, spot in self._listed(RecordKind.PLACE, self._exhibit.places):
            position = {"longitude": spot.longitude, "latitude": spot.latitude, "error_m": spot.error_m}
            yield Row(t.PlaceRow, {**place, **position, "kind": spot.kind})
        for place, _ in self._listed(RecordKind.TERM, self._exhibit.terms):
            yield Row(t.TermRow, place)

    def _sources(self) -> Iterator[Row]:
        for place, source in self._listed(RecordKind.SOURCE, self._exhibit.sources):
            reported_in = self._key(RecordKind.SOURCE, source.reported_in)
            known = {"kind": source.kind, "date": source.date, "reported_in": reported_in}
            yield Row(t.SourceRow, {**place, **known})
            for position, author in enumerate(source.authors):
                person = self._key(RecordKind.PERSON, author)
                row = {"source": place["record"], "position": position, "person": person}
                yield Row(t.SourceAuthorRow, row)
        for place, passage in self._listed(RecordKind.PASSAGE, self._exhibit.passages):
            yield Row(
                t.PassageRow,
                {
                    **place,
                    "author": self._key(RecordKind.PERSON, passage.author),
                    "work": self._key(RecordKind.SOURCE, passage.work),
                    "original_language": passage.original_language,
                },
            )


_PANEL_COLUMNS = ("picture", "recording", "poster", "speaker", "work", "page", "passage", "map")
