"""Reads the contents of panels out of the content store."""

from collections.abc import Callable, Mapping

from kiosk.domain.panels import (
    AudioContent,
    Figure,
    FiguresContent,
    GalleryContent,
    MapContent,
    PanelContent,
    PanelKind,
    PeopleContent,
    PhotoContent,
    QuoteContent,
    TextContent,
    VideoContent,
)
from kiosk.domain.texts import LanguageMap
from kiosk.store import panel_tables as p
from kiosk.store.row_sets import RowSets


class PanelParts:
    """The rows that panels are made of."""

    def __init__(
        self, rows: RowSets, ids: Mapping[int, str], text: Callable[[int, str], LanguageMap]
    ) -> None:
        self._ids = ids
        self._text = text
        self._pictures = rows.grouped(p.PanelPictureRow, lambda row: row.panel)
        self._people = rows.grouped(p.PanelPersonRow, lambda row: row.panel)
        self._figures = rows.grouped(p.FigureRow, lambda row: row.panel)
        self._make: dict[PanelKind, Callable[[p.PanelRow], PanelContent]] = {
            PanelKind.TEXT: self._text_content,
            PanelKind.PHOTO: self._photo,
            PanelKind.GALLERY: self._gallery,
            PanelKind.QUOTE: self._quote,
            PanelKind.MAP: self._map,
            PanelKind.FIGURES: self._figures_content,
            PanelKind.PEOPLE: self._people_content,
            PanelKind.VIDEO: self._video,
            PanelKind.AUDIO: self._audio,
        }

    def content(self, row: p.PanelRow) -> PanelContent:
        return self._make[row.kind](row)

    def _id(self, key: int | None) -> str | None:
        return None if key is None else self._ids[key]

    def _needed(self, key: int | None) -> str:
        return "" if key is None else self._ids[key]

    def _body(self, row: p.PanelRow) -> LanguageMap:
        return self._text(row.record, "body")

    def _text_content(self, row: p.PanelRow) -> TextContent:
        return TextContent(self._body(row), self._id(row.picture))

    def _photo(self, row: p.PanelRow) -> PhotoContent:
        return PhotoContent(self._needed(row.picture), self._body(row))

    def _gallery(self, row: p.PanelRow) -> GalleryContent:
        pictures = tuple(self._ids[each.picture] for each in self._pictures[row.record])
        return GalleryContent(pictures, self._body(row))

    def _quote(self, row: p.PanelRow) -> QuoteContent:
        return QuoteContent(
            words=self._text(row.record, "words"),
            speaker=self._id(row.speaker),
            occasion=self._text(row.record, "occasion"),
            work=self._id(row.work),
            page=row.page,
            passage=self._id(row.passage),
            picture=self._id(row.picture),
        )

    def _map(self, row: p.PanelRow) -> MapContent:
        return MapContent(self._needed(row.map), tuple(row.steps), self._body(row))

    def _figures_content(self, row: p.PanelRow) -> FiguresContent:
        figures = tuple(self._figure(each) for each in self._figures[row.record])
        return FiguresContent(figures, self._body(row))

    def _figure(self, row: p.FigureRow) -> Figure:
        label = self._text(row.panel, f"figures.{row.position}.label")
        return Figure(row.value, label, row.symbol, row.precision, row.side, row.scale)

    def _people_content(self, row: p.PanelRow) -> PeopleContent:
        return PeopleContent(
            tuple(self._ids[each.person] for each in self._people[row.record]), self._body(row)
        )

    def _video(self, row: p.PanelRow) -> VideoContent:
        transcript = self._text(row.record, "transcript")
        return VideoContent(self._needed(row.recording), self._body(row), transcript, self._id(row.poster))

    def _audio(self, row: p.PanelRow) -> AudioContent:
        transcript = self._text(row.record, "transcript")
        return AudioContent(self._needed(row.recording), self._body(row), transcript, self._id(row.picture))
