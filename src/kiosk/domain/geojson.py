"""GeoJSON as maps use it: features with an id and their lines of positions, in degrees of WGS 84."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from typing import Any

type Line = tuple[tuple[float, float], ...]

MAX_BYTES = 32 * 1024 * 1024
# How many lists lie around the positions.
DEPTHS = {"Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
LEAST = {"LineString": 2, "MultiLineString": 2, "Polygon": 4, "MultiPolygon": 4}
FARTHEST = (180.0, 90.0)


class GeoJsonError(ValueError):
    """A file that no map can use, with the reason in plain words."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A feature: its id ("" where it has none), the type of its geometry, and its lines, rings or points."""

    id: str
    type: str
    lines: tuple[Line, ...]


def read_shapes(content: bytes) -> tuple[Shape, ...]:
    """The features of a GeoJSON collection, those without geometry left out. Raises GeoJsonError."""
    if len(content) > MAX_BYTES:
        raise GeoJsonError(f"the file is larger than {MAX_BYTES // 1024 // 1024} MiB")
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise GeoJsonError("the file is not GeoJSON") from error
    features = document.get("features") if isinstance(document, dict) else None
    if not isinstance(features, list) or document.get("type") != "FeatureCollection":
        raise GeoJsonError("the file is not a GeoJSON feature collection")
    return tuple(_shape(number, feature) for number, feature in _placed(features))


def _placed(features: list[Any]) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, feature in enumerate(features, 1):
        if not isinstance(feature, dict) or feature.get("type") != "Feature":
            raise GeoJsonError(f"the file holds something that is not a feature, in place {number}")
        if feature.get("geometry") is not None:
            yield number, feature


def _shape(number: int, feature: dict[str, Any]) -> Shape:
    id_ = _id(feature)
    named = f"the feature '{id_}'" if id_ else f"the feature in place {number}"
    geometry = feature["geometry"]
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if not isinstance(kind, str) or kind not in DEPTHS:
        raise GeoJsonError(f"{named} is no point, line or polygon")
    try:
        lines = tuple(_lines(geometry.get("coordinates"), DEPTHS[kind]))
    except (TypeError, ValueError) as error:
        raise GeoJsonError(
            f"{named} has coordinates that are no longitude and latitude in degrees"
        ) from error
    if not lines or any(len(line) < LEAST.get(kind, 1) for line in lines):
        raise GeoJsonError(f"{named} has too few positions for a {kind}")
    return Shape(id_, kind, lines)


def _id(feature: dict[str, Any]) -> str:
    properties = feature.get("properties")
    found = feature.get("id") or (properties.get("id") if isinstance(properties, dict) else None)
    return str(found) if isinstance(found, str | int) else ""


def _lines(coordinates: Any, depth: int) -> Iterator[Line]:
    if not isinstance(coordinates, list):
        raise TypeError("no list")
    match depth:
        case 0:
            yield (_position(coordinates),)
        case 1:
            yield tuple(_position(each) for each in coordinates)
        case _:
            for each in coordinates:
                yield from _lines(each, depth - 1)


def _position(coordinates: Any) -> tuple[float, float]:
    if not isinstance(coordinates, list):
        raise TypeError("no list")
    longitude, latitude = (_number(each) for each in coordinates[:2])
    if abs(longitude) > FARTHEST[0] or abs(latitude) > FARTHEST[1]:
        raise ValueError("outside the world")
    return longitude, latitude


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise TypeError("no number")
    return float(value)
