"""An exhibit as the documents of its package: mappings with their keys in the order of the format page."""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from typing import Any

from kiosk.domain.contents import PACKAGE_NAMES
from kiosk.domain.exhibit import Chapter, Exhibit
from kiosk.domain.media_assets import CaptionFile, FocalPoint
from kiosk.domain.panels import Panel
from kiosk.domain.texts import LanguageMap, Text
from kiosk.packages.emit import Plain

EXHIBIT_KEYS = (
    "id",
    "title",
    "date",
    "lead",
    "master",
    "languages",
    "cover",
    "attract",
    "about",
    "map",
    "words",
)
MEDIA_KEYS = (
    "id",
    "kind",
    "file",
    "caption",
    "caption_is_verbatim",
    "credit",
    "alt",
    "description",
    "creator",
    "date",
    "place",
    "rights",
    "focal_point",
    "awaits",
    "captions",
    "sources",
)
PANEL_ENDING = ("reported", "not_known", "sources")
RECORD_DOCUMENTS = {
    "media.yaml": ("media", "media"),
    "people.yaml": ("people", "people"),
    "places.yaml": ("places", "places"),
    "glossary.yaml": ("terms", "terms"),
    "sources.yaml": ("sources", "sources"),
    "passages.yaml": ("passages", "passages"),
    "maps.yaml": ("maps", "maps"),
}
"""The documents of records, each with the exhibit's attribute and the key in the document."""


def documents_of(exhibit: Exhibit) -> dict[str, dict[str, Plain]]:
    """Every document of the package, by name. A document without records is left out."""
    shape = _Shape(tuple(language.tag for language in exhibit.languages))
    documents = {"exhibit.yaml": shape.head(exhibit)}
    for chapter in exhibit.chapters:
        documents[f"chapters/{chapter.id}.yaml"] = shape.chapter(chapter)
    for name, (attribute, key) in RECORD_DOCUMENTS.items():
        if records := getattr(exhibit, attribute):
            documents[name] = {key: [shape.record(record) for record in records]}
    return documents


class _Shape:
    def __init__(self, tags: tuple[str, ...]) -> None:
        self._tags = tags

    def head(self, exhibit: Exhibit) -> dict[str, Plain]:
        entries = self._part(exhibit)
        chapters: list[Plain] = [chapter.id for chapter in exhibit.chapters]
        shown = {key: entries[key] for key in EXHIBIT_KEYS if key in entries}
        return {"format": 1, **shown, "chapters": chapters}

    def chapter(self, chapter: Chapter) -> dict[str, Plain]:
        entries = self._part(chapter)
        return {**entries, "panels": [self._panel(panel) for panel in chapter.panels]}

    def record(self, record: Any) -> dict[str, Plain]:
        entries = self._part(record)
        if "file" in entries:
            if record.captions:
                entries["captions"] = self._captions(record.captions)
            return {key: entries[key] for key in MEDIA_KEYS if key in entries}
        return entries

    def _panel(self, panel: Panel) -> dict[str, Plain]:
        entries = self._part(panel)
        last: dict[str, Plain] = {}
        for key in PANEL_ENDING:
            if key in entries:
                last[key] = entries.pop(key)
        head: dict[str, Plain] = {"id": entries.pop("id"), "kind": panel.kind.value}
        return {**head, **entries, **self._part(panel.content), **last}

    def _part(self, part: Any) -> dict[str, Plain]:
        """The fields of a dataclass that are neither empty nor as their default."""
        entries: dict[str, Plain] = {}
        for field in fields(part):
            value = getattr(part, field.name)
            is_default = field.default is not MISSING and value == field.default
            if field.name in ("content", "chapters", "panels") or is_default or value is None:
                continue
            if isinstance(value, Mapping):
                if texts := self._texts(value):
                    entries[field.name] = texts
            elif value != () or field.default is MISSING:
                entries[PACKAGE_NAMES.get(field.name, field.name)] = self._plain(value)
        return entries

    def _plain(self, value: Any) -> Plain:
        match value:
            case FocalPoint(x, y):
                return [float(x), float(y)]
            case Enum():
                return str(value.value)
            case tuple():
                return [self._plain(item) for item in value]
            case _ if is_dataclass(value):
                return self._part(value)
            case _:
                scalar: Plain = value
                return scalar

    def _texts(self, texts: LanguageMap) -> dict[str, Plain]:
        return {tag: _version(texts[tag]) for tag in self._in_order(texts) if texts[tag].value.strip()}

    def _captions(self, captions: Iterable[CaptionFile]) -> dict[str, Plain]:
        files = {each.language: each.file for each in captions}
        return {tag: files[tag] for tag in self._in_order(files)}

    def _in_order(self, tags: Iterable[str]) -> list[str]:
        order = {tag: position for position, tag in enumerate(self._tags)}
        return sorted(tags, key=lambda tag: (order.get(tag, len(order)), tag))


def _version(text: Text) -> Plain:
    if text.reviewed and text.translated_from is None:
        return text.value
    version: dict[str, Plain] = {"text": text.value}
    if not text.reviewed:
        version["draft"] = True
    if text.translated_from is not None:
        version["translated_from"] = text.translated_from
    return version
