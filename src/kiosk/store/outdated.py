"""Translations whose master text changes keep from which words they were made."""

from collections.abc import Mapping

from sqlalchemy import Connection, select

from kiosk.domain.editing import list_of, outdated
from kiosk.domain.record_fields import Field, Fields, text_from, text_value
from kiosk.store.tables import ExhibitRow


def outdated_translations(
    connection: Connection, current: Fields, new: Mapping[Field, str | None]
) -> dict[Field, str]:
    """The translations whose master text is to change, with what they were made from.

    Where a list got longer or shorter its texts have moved along with it, and are left as they are.
    """
    master = connection.execute(select(ExhibitRow.master)).scalar() or ""
    resized = {
        list_of(field)
        for field, _ in new
        if (field in {f for f, _ in current}) != _stays(field, current, new)
    }
    changed: dict[Field, str] = {}
    for (field, language), value in new.items():
        if language != master or value is None or list_of(field) in resized:
            continue
        texts = {tag: text_from(text) for (name, tag), text in current.items() if name == field and tag}
        for tag, text in outdated(texts, language, text_from(value).value, master).items():
            if (field, tag) not in new:
                changed[field, tag] = text_value(text)
    return changed


def _stays(field: str, current: Fields, new: Mapping[Field, str | None]) -> bool:
    """Whether the field has a value in some language when all is saved."""
    tags = {tag for name, tag in [*current, *new] if name == field}
    return any(new.get((field, tag), current.get((field, tag))) is not None for tag in tags)
