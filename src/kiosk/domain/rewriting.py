"""An exhibit with some of its texts in other words."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, cast

from kiosk.domain.contents import HELD_BY_EXHIBIT, PACKAGE_NAMES, Record, RecordKind
from kiosk.domain.exhibit import Chapter, Exhibit
from kiosk.domain.texts import LanguageMap

__all__ = ["TextPlace", "with_texts"]

type TextPlace = tuple[RecordKind, str, str]
"""Kind and id of a record, and the name of one of its texts."""

KIND_IN = {
    "media": RecordKind.MEDIA,
    "people": RecordKind.PERSON,
    "places": RecordKind.PLACE,
    "terms": RecordKind.TERM,
    "sources": RecordKind.SOURCE,
    "passages": RecordKind.PASSAGE,
    "maps": RecordKind.MAP,
}


def with_texts(exhibit: Exhibit, texts: Mapping[TextPlace, LanguageMap]) -> Exhibit:
    """The same exhibit with each of `texts` in its place; whatever has none is left as it is."""
    by_record: dict[tuple[RecordKind, str], dict[str, LanguageMap]] = defaultdict(dict)
    for (kind, id_, field), versions in texts.items():
        by_record[kind, id_][field] = versions

    def rewritten[R: Record](kind: RecordKind, record: R) -> R:
        own = by_record.get((kind, record.id))
        return cast("R", _part("", record, own)) if own else record

    chapters = tuple(
        replace(
            rewritten(RecordKind.CHAPTER, chapter),
            panels=tuple(rewritten(RecordKind.PANEL, panel) for panel in chapter.panels),
        )
        for chapter in exhibit.chapters
    )
    held: dict[str, Any] = {
        name: tuple(rewritten(kind, record) for record in getattr(exhibit, name))
        for name, kind in KIND_IN.items()
    }
    return replace(rewritten(RecordKind.EXHIBIT, exhibit), chapters=chapters, **held)


def _part(prefix: str, part: Any, texts: Mapping[str, LanguageMap]) -> Any:
    changed = {}
    for field in fields(part):
        if isinstance(part, Exhibit) and field.name in HELD_BY_EXHIBIT:
            continue
        if isinstance(part, Chapter) and field.name == "panels":
            continue
        value = getattr(part, field.name)
        name = PACKAGE_NAMES.get(field.name, field.name)
        now = _part("", value, texts) if field.name == "content" else _value(prefix + name, value, texts)
        if now is not value:
            changed[field.name] = now
    return replace(part, **changed) if changed else part


def _value(field: str, value: Any, texts: Mapping[str, LanguageMap]) -> Any:
    if isinstance(value, Mapping):
        return texts.get(field, value)
    if isinstance(value, tuple):
        return tuple(_value(f"{field}.{index}", each, texts) for index, each in enumerate(value))
    return _part(f"{field}.", value, texts) if is_dataclass(value) else value
