"""Reads GeoJSON layers into features on the plane of a sheet."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from kiosk.domain.faults import KioskError
from kiosk.domain.projection import Projection

type Point = tuple[float, float]
type Line = tuple[Point, ...]
type Polygon = tuple[Line, ...]

FULL_TURN = 360.0
MERCATOR_LIMIT = 85.0
LARGEST_LAYER = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Feature:
    """A thing on the ground, in map units. A polygon is its outer ring and its holes, each closed."""

    kind: str
    properties: Mapping[str, Any]
    lines: tuple[Line, ...] = ()
    polygons: tuple[Polygon, ...] = ()

    def word(self, name: str) -> str:
        """A property that says how the feature is drawn, empty where it is not said."""
        value = self.properties.get(name)
        return value if isinstance(value, str) else ""

    def number(self, name: str, otherwise: float) -> float:
        """A property that is a number."""
        value = self.properties.get(name)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return float(value) if is_number and value is not None else otherwise


@dataclass(frozen=True, slots=True)
class Features:
    """All features of a sheet, in the order of their layers."""

    all: tuple[Feature, ...]

    def of(self, *kinds: str) -> tuple[Feature, ...]:
        return tuple(feature for feature in self.all if feature.kind in kinds)

    def lines_of(self, *kinds: str) -> tuple[Line, ...]:
        return tuple(line for feature in self.of(*kinds) for line in feature.lines)

    def polygons_of(self, *kinds: str) -> tuple[Polygon, ...]:
        return tuple(polygon for feature in self.of(*kinds) for polygon in feature.polygons)


def read_features(projection: Projection, layers: Iterable[Path]) -> Features:
    """The features of all layers that have a `kind`. Raises KioskError for a layer that is not GeoJSON."""
    return Features(tuple(feature for layer in layers for feature in _features_in(projection, layer)))


def _features_in(projection: Projection, layer: Path) -> Iterator[Feature]:
    try:
        if layer.stat().st_size > LARGEST_LAYER:
            raise KioskError(f"{layer.name}: the layer is larger than {LARGEST_LAYER // 1024 // 1024} MB.")
        document = json.loads(layer.read_bytes())
        for number, each in enumerate(document["features"], 1):
            yield from _feature(projection, each, f"{layer.name}: feature {number}")
    except OSError as error:
        raise KioskError(f"{layer.name}: the layer cannot be read: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise KioskError(f"{layer.name}: the layer is not a GeoJSON FeatureCollection.") from error


def _feature(projection: Projection, each: Mapping[str, Any], where: str) -> Iterator[Feature]:
    properties, geometry = each["properties"] or {}, each["geometry"]
    kind = properties.get("kind")
    if not isinstance(kind, str) or geometry is None:
        return
    try:
        lines, polygons = _shapes(projection, geometry)
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise KioskError(f"{where} ({kind}): its coordinates are not degrees of WGS 84.") from error
    yield Feature(kind, properties, lines, polygons)


def _shapes(
    projection: Projection, geometry: Mapping[str, Any]
) -> tuple[tuple[Line, ...], tuple[Polygon, ...]]:
    if geometry["type"] == "GeometryCollection":
        parts = [_shapes(projection, part) for part in geometry["geometries"]]
        return tuple(line for part in parts for line in part[0]), tuple(p for part in parts for p in part[1])
    given = geometry["coordinates"]
    match geometry["type"]:
        case "LineString":
            return (_line(projection, given),), ()
        case "MultiLineString":
            return tuple(_line(projection, line) for line in given), ()
        case "Polygon":
            return (), (_polygon(projection, given),)
        case "MultiPolygon":
            return (), tuple(_polygon(projection, polygon) for polygon in given)
        case "Point" | "MultiPoint":
            return (), ()
        case other:
            raise ValueError(other)


def _polygon(projection: Projection, rings: Sequence[Any]) -> Polygon:
    """Outer rings run one way round and holes the other, whatever the layer says."""
    placed = [_line(projection, ring) for ring in rings]
    return tuple(
        ring if (_area(ring) > 0) == (number == 0) else ring[::-1] for number, ring in enumerate(placed)
    )


def _line(projection: Projection, positions: Sequence[Sequence[float]]) -> Line:
    placed: list[Point] = []
    for position in positions:
        longitude, latitude = float(position[0]), float(position[1])
        if abs(longitude) > FULL_TURN or abs(latitude) > MERCATOR_LIMIT:
            raise ValueError(position)
        point = projection.place(longitude, latitude)
        if not placed or point != placed[-1]:
            placed.append(point)
    if not placed:
        raise ValueError(positions)
    return tuple(placed)


def _area(ring: Line) -> float:
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise(ring)) / 2
