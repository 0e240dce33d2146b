"""Makes an exhibit of IIIF manifests: a chapter of each, a panel of each of its stretches or canvases.

All texts are drafts. What is missing is taken from what is there (a heading for a missing summary) or asked
for (`Givens`); what cannot be taken is told.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.dates import DateError, MuseumDate
from kiosk.domain.exhibit import Chapter, Exhibit, Language
from kiosk.domain.faults import FaultyInputError, KioskError
from kiosk.domain.languages import DERIVED_FROM, endonym
from kiosk.domain.media_assets import MediaAsset
from kiosk.domain.panels import GalleryContent, Panel, PanelContent, PhotoContent, TextContent
from kiosk.domain.texts import LanguageMap, Text
from kiosk.domain.transliteration import to_latin
from kiosk.exchange.iiif_documents import Canvas, Document, Range, Values
from kiosk.exchange.iiif_pictures import PictureMaker, day_in
from kiosk.exchange.iiif_texts import TextMaker, chosen_master, known_tags, words_of
from kiosk.exchange.read_iiif import IiifFile

__all__ = ["Givens", "IiifExhibit", "exhibit_of"]

NOT_IN_ID = re.compile(r"[^a-z0-9]+")
LONGEST_ID = 60


@dataclass(frozen=True, slots=True)
class Givens:
    """What a person tells where manifests do not: the master language, a date (EDTF), a credit line."""

    master: str | None = None
    date: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class IiifExhibit:
    """An exhibit, its pictures by their names in the package, and what of the manifests is not in it."""

    exhibit: Exhibit
    files: dict[str, Path]
    left_out: tuple[str, ...]


class Ids:
    """Makes ids of addresses, each but once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, address: str, otherwise: str) -> str:
        name = address.rstrip("/").rpartition("/")[2].rpartition("#")[2]
        plain = unicodedata.normalize("NFKD", to_latin(name.removesuffix(".json")).replace("đ", "dj").lower())
        wished = (
            NOT_IN_ID.sub("-", plain.encode("ascii", "ignore").decode()).strip("-")[:LONGEST_ID].strip("-")
        )
        base = id_ = wished or otherwise
        number = 1
        while id_ in self._taken:
            number += 1
            id_ = f"{base}-{number}"
        self._taken.add(id_)
        return id_


def exhibit_of(root: IiifFile, manifests: Iterable[IiifFile], givens: Givens) -> IiifExhibit:
    """The exhibit. Raises KioskError where something is not told, or a picture is not beside its manifest."""
    return _Assembly(root, tuple(manifests), givens).exhibit()


class _Assembly:
    def __init__(self, root: IiifFile, manifests: tuple[IiifFile, ...], givens: Givens) -> None:
        self._root = root
        self._manifests = manifests
        self._givens = givens
        self._tags = known_tags(_all_values(each.document for each in (root, *manifests)))
        master = givens.master or chosen_master(self._tags)
        if master is None:
            raise KioskError(f"{root.path.name} names no language; say which with --master.")
        self._master = master
        self._texts = TextMaker(master, {*self._tags, master})
        self._pictures = PictureMaker(self._texts, root, givens.credit, Ids())
        self._ids = {"chapter": Ids(), "panel": Ids()}
        self._left_out: list[str] = []

    def exhibit(self) -> IiifExhibit:
        document = self._root.document
        chapters = tuple(self._chapter(each) for each in self._manifests)
        if faults := self._pictures.faults:
            raise FaultyInputError(f"No package was made of {self._root.path.name}.", faults)
        title = self._titled(document.label, document.id)
        covers = [chapter.cover for chapter in chapters if chapter.cover]
        exhibit = Exhibit(
            id=Ids().of(document.id.removesuffix("/collection.json").removesuffix("/manifest.json"), "iiif"),
            title=title,
            date=self._date(document, [chapter.date for chapter in chapters]),
            lead=self._texts.first(self._texts.of(document.summary), title),
            languages=self._languages(),
            master=self._master,
            chapters=chapters,
            cover=covers[0] if covers else None,
            media=self._pictures.media,
        )
        return IiifExhibit(exhibit, self._pictures.files, tuple(self._left_out))

    def _chapter(self, file: IiifFile) -> Chapter:
        document = file.document
        pictures = {canvas.id: [*self._pictures.of(canvas, file)] for canvas in document.items}
        panels = tuple(self._panels(document, pictures))
        title = self._titled(document.label, document.id)
        shown = [asset for each in pictures.values() for asset in each]
        return Chapter(
            id=self._ids["chapter"].of(document.id, "chapter"),
            title=title,
            date=self._date(document, [asset.date for asset in shown if asset.date]),
            spine=title,
            summary=self._texts.first(self._texts.of(document.summary), title),
            cover=shown[0].id if shown else None,
            panels=panels,
        )

    def _panels(self, document: Document, pictures: dict[str, list[MediaAsset]]) -> Iterator[Panel]:
        seen: set[str] = set()
        for stretch in (leaf for whole in document.structures for leaf in whole.leaves()):
            ids = [id_ for id_ in stretch.canvas_ids() if id_ in pictures]
            seen.update(ids)
            shown = [asset.id for id_ in ids for asset in pictures[id_]]
            if panel := self._panel(stretch.id, stretch.label, shown, self._body(stretch)):
                yield panel
        for canvas in document.items:
            if canvas.id not in seen:
                shown = [asset.id for asset in pictures[canvas.id]]
                if panel := self._panel(canvas.id, canvas.label, shown, self._body(canvas)):
                    yield panel

    def _panel(self, address: str, label: Values, shown: list[str], body: LanguageMap) -> Panel | None:
        content: PanelContent
        match shown:
            case []:
                if not body:
                    self._left_out.append(f"{address} has neither pictures nor words")
                    return None
                content = TextContent(body)
            case [picture]:
                content = TextContent(body, picture) if body else PhotoContent(picture)
            case _:
                content = GalleryContent(tuple(shown), body)
        return Panel(self._ids["panel"].of(address, "panel"), self._titled(label, address), content)

    def _body(self, part: Range | Canvas) -> LanguageMap:
        """The words that supplement a stretch or a canvas, a paragraph each."""
        notes = [
            note for page in part.annotations for note in page.items if "supplementing" in note.motivation
        ]
        joined: Values = {}
        for text in words_of(notes):
            for tag, said in text.items():
                joined.setdefault(tag, []).extend(said)
        return self._texts.of(joined)

    def _titled(self, label: Values, address: str) -> LanguageMap:
        named = {self._master: Text(address.rstrip("/").rpartition("/")[2] or "IIIF", reviewed=False)}
        return self._texts.first(self._texts.of(label), named)

    def _date(self, document: Document, others: list[str]) -> str:
        """The day that a document tells, else the days that its parts tell, else the one that was given."""
        if document.type == "Manifest" and (day := day_in(document.nav_date)):
            return day
        if len(set(others)) == 1:
            return others[0]
        if days := sorted({_first_day(each) for each in others}):
            return days[0] if len(days) == 1 else f"{days[0]}/{days[-1]}"
        if self._givens.date is None:
            raise KioskError(f"{document.id} tells no date (navDate); give one with --date.")
        try:
            return str(MuseumDate.parse(self._givens.date))
        except DateError as error:
            raise KioskError(str(error)) from error

    def _languages(self) -> tuple[Language, ...]:
        tags = sorted({*self._tags, self._master}, key=lambda tag: (tag != self._master, tag))
        return tuple(
            Language(tag, endonym(tag), DERIVED_FROM[tag] if DERIVED_FROM.get(tag) in tags else None)
            for tag in tags
        )


def _first_day(edtf: str) -> str:
    year, month, day = MuseumDate.parse(edtf).first_day
    return f"{year:04}-{month:02}-{day:02}"


def _all_values(documents: Iterable[Document]) -> Iterator[Values]:
    for document in documents:
        yield from (document.label, document.summary)
        for canvas in document.items:
            yield from (canvas.label, canvas.summary)
            yield from _words_in(canvas)
        for stretch in (leaf for whole in document.structures for leaf in whole.leaves()):
            yield stretch.label
            yield from _words_in(stretch)


def _words_in(part: Range | Canvas) -> Iterator[Values]:
    return words_of(note for page in part.annotations for note in page.items)
