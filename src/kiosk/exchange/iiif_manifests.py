"""An exhibit as a IIIF collection and its chapters as manifests, by Presentation API 3."""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.domain.contents import values_in
from kiosk.domain.exhibit import Chapter, Exhibit
from kiosk.domain.markup import term_ids
from kiosk.domain.panels import FiguresContent, Panel, PeopleContent, QuoteContent
from kiosk.domain.texts import LanguageMap
from kiosk.exchange.iiif_canvases import Canvases, IiifPicture, Json, annotation_page, without_gaps
from kiosk.exchange.iiif_words import Wording, nav_date, unspoken

__all__ = ["COLLECTION_FILE", "Manifests", "manifest_file"]

PRESENTATION = "http://iiif.io/api/presentation/3/context.json"
NAV_PLACE = "http://iiif.io/api/extension/navplace/context.json"
COLLECTION_FILE = "collection.json"
PICTURE_FIELDS = ("picture", "pictures", "poster")


def manifest_file(chapter: Chapter) -> str:
    return f"{chapter.id}.json" if f"{chapter.id}.json" != COLLECTION_FILE else f"{chapter.id}-chapter.json"


class Manifests:
    """Makes the documents of one exhibit. Every address begins with `base`, which ends with a slash."""

    def __init__(self, exhibit: Exhibit, base: str, pictures: Mapping[str, IiifPicture]) -> None:
        self._exhibit = exhibit
        self._base = base
        self._pictures = pictures
        self._wording = Wording(exhibit)
        self._canvases = Canvases(exhibit, base, pictures, self._wording)
        self._people = {person.id: person for person in exhibit.people}
        self._terms = {term.id: term for term in exhibit.terms}
        self._sources = {source.id: source for source in exhibit.sources}

    def documents(self) -> Iterator[tuple[str, Json]]:
        """Every document by the name of its file, the collection first."""
        yield COLLECTION_FILE, self.collection()
        for chapter in self._exhibit.chapters:
            yield manifest_file(chapter), self.manifest(chapter)

    def collection(self) -> Json:
        exhibit = self._exhibit
        about = self._wording.of(exhibit.about)
        when = self._wording.fact("date", [self._wording.date(exhibit.date)])
        return without_gaps(
            {
                "@context": PRESENTATION,
                "id": self._base + COLLECTION_FILE,
                "type": "Collection",
                "label": self._wording.label(exhibit.title, exhibit.id),
                "summary": about or self._wording.of(exhibit.lead),
                "metadata": [when] if when else [],
                "navDate": nav_date(exhibit.date),
                "thumbnail": self._canvases.thumbnail(exhibit.cover),
                "items": [
                    without_gaps({**self._head(chapter), "thumbnail": self._thumbnail(chapter)})
                    for chapter in exhibit.chapters
                ],
            }
        )

    def manifest(self, chapter: Chapter) -> Json:
        place = self._wording.fact("place", [self._wording.of(chapter.spine)])
        when = self._wording.fact("date", [self._wording.date(chapter.date)])
        canvases, ranges = self._screens(chapter)
        label = self._wording.label(chapter.title, chapter.id)
        if not canvases:
            canvases = [self._canvases.of_words(chapter.id, "title", label)]
        whole = {"id": f"{self._base}range/{chapter.id}", "type": "Range", "label": label, "items": ranges}
        return without_gaps(
            {
                "@context": [NAV_PLACE, PRESENTATION],
                **self._head(chapter),
                "summary": self._wording.of(chapter.summary),
                "metadata": [fact for fact in (when, place) if fact],
                "thumbnail": self._thumbnail(chapter),
                "items": canvases,
                "structures": [whole] if ranges else [],
            }
        )

    def _head(self, chapter: Chapter) -> Json:
        return {
            "id": self._base + manifest_file(chapter),
            "type": "Manifest",
            "label": self._wording.label(chapter.title, chapter.id),
            "navDate": nav_date(chapter.date),
        }

    def _thumbnail(self, chapter: Chapter) -> list[Json]:
        return self._canvases.thumbnail(chapter.cover or self._exhibit.cover)

    def _screens(self, chapter: Chapter) -> tuple[list[Json], list[Json]]:
        """The canvases of a chapter, each picture once, and a range for each of its panels."""
        canvases: dict[str, Json] = {}
        ranges = []
        for panel in chapter.panels:
            label = self._wording.label(panel.heading, panel.id)
            shown = [id_ for id_ in _pictures_of(panel) if id_ in self._pictures]
            for id_ in shown:
                canvases.setdefault(id_, self._canvases.of_picture(chapter.id, id_))
            if not shown:
                shown = [f"panel-{panel.id}"]
                canvases[shown[0]] = self._canvases.of_words(chapter.id, shown[0], label)
            ranges.append(self._range(chapter, panel, list(dict.fromkeys(shown))))
        return list(canvases.values()), ranges

    def _range(self, chapter: Chapter, panel: Panel, shown: list[str]) -> Json:
        id_ = f"{self._base}range/{chapter.id}/{panel.id}"
        texts = [*self._texts(panel)]
        return without_gaps(
            {
                "id": id_,
                "type": "Range",
                "label": self._wording.label(panel.heading, panel.id),
                "navDate": nav_date(panel.date) if panel.date else None,
                "metadata": [fact for fact in self._facts(panel) if fact],
                "items": [
                    {"id": self._canvases.address(chapter.id, each), "type": "Canvas"} for each in shown
                ],
                "annotations": [
                    *annotation_page(f"{id_}/texts", id_, "supplementing", texts),
                    *annotation_page(f"{id_}/terms", id_, "tagging", self._terms_of(panel)),
                ],
            }
        )

    def _texts(self, panel: Panel) -> Iterator[Mapping[str, str]]:
        """What a panel says beside its heading, a text each: its body, its words, its figures, its people."""
        match panel.content:
            case FiguresContent(figures):
                for figure in figures:
                    label = self._wording.plain(figure.label)
                    yield {tag: f"{figure.value} {words}" for tag, words in label.items()}
            case PeopleContent(people):
                for id_ in people:
                    person = self._people[id_]
                    names, roles = (self._wording.plain(texts) for texts in (person.name, person.role))
                    yield {tag: f"{name}, {roles[tag]}" for tag, name in names.items() if tag in roles}
        for field, value, _ in values_in(panel):
            if isinstance(value, Mapping) and value and "." not in field and field != "heading":
                yield self._wording.plain(value)

    def _facts(self, panel: Panel) -> Iterator[Json | None]:
        wording = self._wording
        if isinstance(panel.content, QuoteContent):
            quote = panel.content
            yield wording.fact("speaker", self._named(self._people, "name", quote.speaker))
            yield wording.fact("source", self._named(self._sources, "title", quote.work))
            yield wording.fact("page", [unspoken(quote.page)] if quote.page else [])
        else:
            cited = dict.fromkeys(citation.source for citation in panel.citations)
            yield wording.fact("source", [wording.of(self._sources[source].title) for source in cited])
        yield wording.fact("date", [wording.date(panel.date)] if panel.date else [])

    def _named(self, records: Mapping[str, Any], field: str, id_: str | None) -> list[Any]:
        return [self._wording.of(getattr(records[id_], field))] if id_ else []

    def _terms_of(self, panel: Panel) -> Iterator[Mapping[str, str]]:
        """The glossary's words on the terms that a panel marks: the term and what it means."""
        texts = [value for _, value, _ in values_in(panel) if isinstance(value, Mapping)]
        for id_ in dict.fromkeys(each for text in texts for each in _marked(text)):
            term = self._terms[id_]
            names, meanings = (self._wording.plain(each) for each in (term.term, term.definition))
            yield {tag: f"{name}: {meanings[tag]}" for tag, name in names.items() if tag in meanings}


def _pictures_of(panel: Panel) -> Iterator[str]:
    for field, value, _ in values_in(panel):
        if field.split(".")[0] in PICTURE_FIELDS and isinstance(value, str):
            yield value


def _marked(texts: LanguageMap) -> Iterator[str]:
    for text in texts.values():
        yield from term_ids(text.value)
