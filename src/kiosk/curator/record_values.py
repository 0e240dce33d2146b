"""One value of a frozen record, found and changed by the name that its field has in the exhibit package."""

from dataclasses import fields, replace
from typing import Any

from kiosk.domain.contents import PACKAGE_NAMES

ATTRIBUTES = {package: name for name, package in PACKAGE_NAMES.items()}


def value_at(record: Any, field: str) -> Any:
    """What stands in `field`, such as `figures.2.label`. Raises AttributeError or IndexError for no field."""
    for part in field.split("."):
        record = _part(record, part)
    return record


def with_value(record: Any, field: str, value: Any) -> Any:
    """The record with `value` in `field`."""
    part, _, rest = field.partition(".")
    inner = with_value(_part(record, part), rest, value) if rest else value
    if isinstance(record, tuple):
        at = int(part)
        return (*record[:at], inner, *record[at + 1 :])
    name = ATTRIBUTES.get(part, part)
    if _is_in_content(record, name):
        return replace(record, content=replace(record.content, **{name: inner}))
    return replace(record, **{name: inner})


def _part(record: Any, part: str) -> Any:
    if isinstance(record, tuple):
        return record[int(part)]
    name = ATTRIBUTES.get(part, part)
    return getattr(record.content if _is_in_content(record, name) else record, name)


def _is_in_content(record: Any, name: str) -> bool:
    names = {field.name for field in fields(record)}
    return name not in names and "content" in names
