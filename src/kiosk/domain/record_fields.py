"""A record as a flat set of fields, and the record again from them. History is kept in this form.

A field is named as in the exhibit package; its value is JSON, and a text has one value per language. What no
field would tell is said by two more: `kind` of a panel, and `awaits` where an original is awaited.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from kiosk.domain.contents import PACKAGE_NAMES, Record, RecordKind, values_in
from kiosk.domain.exhibit import Chapter, Exhibit
from kiosk.domain.faults import KioskError
from kiosk.domain.media_assets import MediaAsset
from kiosk.domain.operation_maps import OperationMap
from kiosk.domain.panels import KIND_OF, Panel, PanelKind
from kiosk.domain.records import Passage, Person, Place, Source, Term
from kiosk.domain.texts import LanguageMap, Text

__all__ = ["Field", "Fields", "fields_of", "record_from", "text_from", "text_value"]

type Field = tuple[str, str]
"""A field's name and its language ("" where the field is no text)."""
type Fields = Mapping[Field, str]

CLASS_OF: Mapping[RecordKind, type] = {
    RecordKind.EXHIBIT: Exhibit,
    RecordKind.CHAPTER: Chapter,
    RecordKind.PANEL: Panel,
    RecordKind.MEDIA: MediaAsset,
    RecordKind.PERSON: Person,
    RecordKind.PLACE: Place,
    RecordKind.TERM: Term,
    RecordKind.SOURCE: Source,
    RecordKind.PASSAGE: Passage,
    RecordKind.MAP: OperationMap,
}
CONTENT_OF = {kind: content for content, kind in KIND_OF.items()}


def fields_of(record: Record) -> Iterator[tuple[Field, str]]:
    """Every field of a record that holds something. Records that it holds are not gone into."""
    if isinstance(record, Panel):
        yield ("kind", ""), json.dumps(record.kind)
    if isinstance(record, MediaAsset) and record.awaits is not None:
        yield ("awaits", ""), "true"
    for field, value, _ in values_in(record):
        if isinstance(value, Mapping):
            for tag, text in value.items():
                yield (field, tag), text_value(text)
        elif value is not None:
            yield (field, ""), json.dumps(value, ensure_ascii=False)


def record_from(kind: RecordKind, id_: str, known: Fields) -> Record:
    """The record with these fields, without those it holds. Raises KioskError where one lacks."""
    root = _Node()
    for (field, language), value in known.items():
        root.at(field).values[language] = value
    root.at("id").values[""] = json.dumps(id_)
    try:
        record: Record = _built(CLASS_OF[kind], root)
    except (KeyError, ValueError, TypeError) as fault:
        raise KioskError(f"The {kind.value} '{id_}' lacks what it needs: {fault}.") from fault
    return record


def text_value(text: Text) -> str:
    """A text as the package writes it: its words, or a mapping where more is known about it."""
    if text.reviewed and text.translated_from is None:
        return json.dumps(text.value, ensure_ascii=False)
    known = {"text": text.value, "draft": not text.reviewed, "translated_from": text.translated_from}
    return json.dumps({key: value for key, value in known.items() if value}, ensure_ascii=False)


def text_from(value: str) -> Text:
    """The text that `text_value` wrote."""
    known = json.loads(value)
    if isinstance(known, str):
        return Text(known)
    return Text(known.get("text", ""), not known.get("draft", False), known.get("translated_from"))


class _Node:
    """What is known below one name: values by language, and parts by their names or numbers."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.parts: dict[str, _Node] = {}

    def at(self, field: str) -> "_Node":
        node = self
        for name in field.split("."):
            node = node.parts.setdefault(name, _Node())
        return node


def _built(made: type, node: _Node) -> Any:
    given: dict[str, Any] = {}
    hints = _hints(made)
    for field in fields(made):
        if field.name == "content":
            given[field.name] = _built(CONTENT_OF[PanelKind(json.loads(node.parts["kind"].values[""]))], node)
            continue
        part = node.parts.get(PACKAGE_NAMES.get(field.name, field.name))
        if part is not None:
            given[field.name] = _value(hints[field.name], part)
        elif field.default is MISSING:
            given[field.name] = _nothing(hints[field.name], field.name)
    return made(**given)


def _value(hint: Any, node: _Node) -> Any:
    if hint is LanguageMap:
        return {tag: text_from(value) for tag, value in node.values.items()}
    if get_origin(hint) is tuple:
        item = get_args(hint)[0]
        return tuple(_value(item, node.parts[name]) for name in sorted(node.parts, key=int))
    hint = next((each for each in get_args(hint) if each is not NoneType), hint)
    if is_dataclass(hint) and isinstance(hint, type):
        return _built(hint, node)
    value = json.loads(node.values[""])
    return hint(value) if hint is float or issubclass(hint, StrEnum) else value


def _nothing(hint: Any, name: str) -> Any:
    if hint is LanguageMap:
        return {}
    if get_origin(hint) is tuple:
        return ()
    if NoneType in get_args(hint):
        return None
    raise KeyError(name)


@cache
def _hints(made: type) -> dict[str, Any]:
    return get_type_hints(made)
