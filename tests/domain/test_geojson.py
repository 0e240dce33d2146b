"""GeoJSON is read with distrust, and what is wrong with it is said in one sentence."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.geojson import GeoJsonError, read_shapes


def collection(*geometries: Any) -> bytes:
    features = [
        {"type": "Feature", "id": f"f{number}", "geometry": each} for number, each in enumerate(geometries)
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


def test_every_type_of_geometry_becomes_lines_of_positions() -> None:
    ring = [[0, 0], [1, 0], [1, 1], [0, 0]]
    shapes = read_shapes(
        collection(
            {"type": "Point", "coordinates": [1, 2, 300]},
            {"type": "LineString", "coordinates": [[0, 0], [1, 1]]},
            {"type": "MultiPolygon", "coordinates": [[ring], [ring, ring]]},
        )
    )
    assert [shape.type for shape in shapes] == ["Point", "LineString", "MultiPolygon"]
    assert shapes[0].lines == (((1.0, 2.0),),)
    assert [len(shape.lines) for shape in shapes] == [1, 1, 3]


def test_an_id_may_stand_among_the_properties_and_be_a_number() -> None:
    point = {"type": "Point", "coordinates": [1, 2]}
    features = [
        {"type": "Feature", "properties": {"id": "sava"}, "geometry": point},
        {"type": "Feature", "id": 7, "properties": None, "geometry": point},
        {"type": "Feature", "id": "nigde", "geometry": None},
    ]
    shapes = read_shapes(json.dumps({"type": "FeatureCollection", "features": features}).encode())
    assert [shape.id for shape in shapes] == ["sava", "7"]


@pytest.mark.parametrize("content", [b"{", b"\xff", b"[" * 100_000, b"[]", b'{"type": "Feature"}'])
def test_what_is_no_collection_of_features_is_refused(content: bytes) -> None:
    with pytest.raises(GeoJsonError, match=r"^the file is not "):
        read_shapes(content)


@pytest.mark.parametrize(
    ("geometry", "reason"),
    [
        ({"type": "Circle", "coordinates": [1, 2]}, "the feature 'f0' is no point, line or polygon"),
        ({"type": "Point", "coordinates": [200, 2]}, "coordinates that are no longitude and latitude"),
        ({"type": "Point", "coordinates": "ovde"}, "coordinates that are no longitude and latitude"),
        ({"type": "Point", "coordinates": [None, 2]}, "coordinates that are no longitude and latitude"),
        ({"type": "LineString", "coordinates": [[1, 2]]}, "has too few positions for a LineString"),
        ({"type": "Polygon", "coordinates": []}, "has too few positions for a Polygon"),
    ],
)
def test_a_feature_that_cannot_be_drawn_is_named(geometry: dict[str, Any], reason: str) -> None:
    with pytest.raises(GeoJsonError, match=reason):
        read_shapes(collection(geometry))


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@given(
    json_values, st.sampled_from(["Point", "LineString", "Polygon", "MultiPolygon", "MultiPoint", "Circle"])
)
def test_no_coordinates_make_it_fail_in_another_way(coordinates: Any, kind: str) -> None:
    try:
        shapes = read_shapes(collection({"type": kind, "coordinates": coordinates}))
    except GeoJsonError:
        return
    assert all(shape.lines for shape in shapes)
