from dataclasses import fields
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.editions import evidence_views, recording_views, views
from kiosk.editions.documents import from_document, to_document

NAMED = vars(evidence_views) | vars(recording_views) | vars(views)
VIEWS = [view for name, view in NAMED.items() if isinstance(view, type) and name.endswith("View")]


SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=6),
    int: st.integers(),
    float: st.floats(allow_nan=False),
    bool: st.booleans(),
    NoneType: st.none(),
}


def test_every_kind_of_view_is_tried() -> None:
    assert len(VIEWS) >= 15


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a field's type; a tuple has two parts at most, so that views in views stay small."""
    if isinstance(kind, UnionType):
        return st.one_of(*(values(arm) for arm in get_args(kind)))
    if get_origin(kind) is tuple:
        return st.lists(values(get_args(kind)[0]), max_size=2).map(tuple)
    if kind in VIEWS:
        hints = get_type_hints(kind)
        return st.builds(kind, **{field.name: values(hints[field.name]) for field in fields(kind)})
    return SCALARS[kind]


@settings(
    max_examples=15,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)
@given(data=st.data())
@pytest.mark.parametrize("kind", VIEWS, ids=lambda kind: kind.__name__)
def test_a_view_comes_back_from_its_document_as_it_was(kind: type[Any], data: st.DataObject) -> None:
    view = data.draw(values(kind))

    assert from_document(kind, to_document(view)) == view


def test_default_values_take_no_room() -> None:
    view = views.PersonView("tito", "Тито", "маршал", "yugoslav", "", ())

    assert "sources" not in to_document(view)


@pytest.mark.parametrize(
    "document",
    [
        "",
        "{",
        "[]",
        "null",
        "7",
        '{"id":"tito"}',
        '{"id":"a","name":"","role":"","side":"","about":"","age":52}',
        '{"id":"a","name":"","role":"","side":"","about":"","sources":[7]}',
    ],
)
def test_anything_else_is_refused_with_one_kind_of_error(document: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - JSON's own errors are of this kind too
        from_document(views.PersonView, document)
