"""Whether a map's features and names have a geometry that can be shown."""

from collections.abc import Iterator, Mapping

from kiosk.domain.geojson import Shape
from kiosk.domain.map_consistency import holds
from kiosk.domain.operation_maps import AREAS, MOVEMENTS, MapFeature, MapSheet, OperationMap

type Shapes = Mapping[str, Shape]
type Fault = tuple[str, str]
"""A field of the map and what is wrong with it."""


def geometry_faults(map_: OperationMap, shapes: Shapes, ground: Mapping[str, Shapes]) -> Iterator[Fault]:
    """What is wrong, in the order of the map.

    `shapes` are those of the map's geometry by id, `ground` those of each sheet's layers by the sheet's id.
    """
    for at, sheet in enumerate(map_.sheets):
        yield from _course_faults(at, sheet, {**ground.get(sheet.id, {}), **shapes})
    for at, feature in enumerate(map_.features):
        yield from ((f"features.{at}", reason) for reason in _feature_faults(map_, feature, shapes))


def shapes_of_map(map_: OperationMap, files: Mapping[str, Shapes]) -> tuple[Shapes, Mapping[str, Shapes]]:
    """The shapes of a map's geometry, and those of each sheet's layers, from what its files hold."""
    shapes = {id_: shape for file in map_.geometry for id_, shape in files[file].items()}
    ground = {
        sheet.id: {id_: shape for file in sheet.layers for id_, shape in files[file].items()}
        for sheet in map_.sheets
    }
    return shapes, ground


def wanted_type(feature: MapFeature) -> str:
    """The GeoJSON type that a feature of this kind is drawn from."""
    if feature.kind in MOVEMENTS:
        return "LineString"
    return "Polygon" if feature.kind in AREAS else "Point"


def _feature_faults(map_: OperationMap, feature: MapFeature, shapes: Shapes) -> Iterator[str]:
    name, wanted = feature.geometry, wanted_type(feature)
    shape = shapes.get(name)
    if shape is None:
        yield f"no file of the map's geometry holds a feature '{name}'"
    elif shape.type != wanted:
        yield f"'{name}' is a {shape.type}, and the kind {feature.kind} needs a {wanted}"
    else:
        for sheet in map_.sheets:
            if feature in map_.features_on(sheet.id) and not _within(shape, sheet):
                yield f"'{name}' has coordinates outside the sheet '{sheet.id}'"


def _course_faults(sheet_at: int, sheet: MapSheet, known: Shapes) -> Iterator[Fault]:
    for at, name in enumerate(sheet.names):
        field, course = f"sheets.{sheet_at}.names.{at}.course", name.course
        if course is not None and course not in known:
            yield field, f"neither the map's geometry nor a layer of the sheet holds a feature '{course}'"
        elif course is not None and known[course].type != "LineString":
            yield field, f"'{course}' is a {known[course].type}, and a name follows a LineString"


def _within(shape: Shape, sheet: MapSheet) -> bool:
    return all(holds(sheet.bounds, *position) for line in shape.lines for position in line)
