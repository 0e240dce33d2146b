"""Views as JSON documents, and back. Default values are left out, unknown keys are refused."""

import json
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints


def to_document(view: Any) -> str:
    """The compact JSON text of a view (a dataclass of `kiosk.editions.views`)."""
    return json.dumps(_plain(view), ensure_ascii=False, separators=(",", ":"))


def from_document[View](kind: type[View], document: str) -> View:
    """The view of class `kind` written in `document`. Raises ValueError if it is not one."""
    try:
        view: View = _build(kind, json.loads(document))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a {kind.__name__} document: {error}") from error
    if view is None:
        raise ValueError(f"not a {kind.__name__} document: null")
    return view


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {
            field.name: _plain(content)
            for field in fields(value)
            if (content := getattr(value, field.name)) != field.default
        }
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value


@cache
def _shape(kind: type) -> dict[str, tuple[Any, Any]]:
    hints = get_type_hints(kind)
    return {field.name: (hints[field.name], field.default) for field in fields(kind)}


def _build(kind: Any, value: Any) -> Any:
    if value is None or kind in (str, int, float, bool):
        return value
    if isinstance(kind, UnionType):
        return _build(next(arm for arm in get_args(kind) if arm is not NoneType), value)
    if get_origin(kind) is tuple:
        item = get_args(kind)[0]
        return tuple(_build(item, each) for each in value)
    shape = _shape(kind)
    if unknown := value.keys() - shape.keys():
        raise ValueError(f"not a {kind.__name__} document: unknown key {min(unknown)!r}")
    return kind(
        **{
            name: _build(hint, value[name]) if name in value or default is MISSING else default
            for name, (hint, default) in shape.items()
        }
    )
