"""What an edition holds of maps in every language alike: drawn grounds, symbols, and shapes in degrees."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import KioskError
from kiosk.domain.geojson import GeoJsonError, read_shapes
from kiosk.domain.map_geometry import Shapes, geometry_faults, shapes_of_map
from kiosk.domain.operation_maps import MapSheet, OperationMap, files_of_map
from kiosk.domain.projection import Projection
from kiosk.editions.map_views import GroundView
from kiosk.media.child import Cancelled, never
from kiosk.publishing.draw_sheets import DrawGrounds, SheetJob, draw_sheets
from kiosk.publishing.grounds.draw import draw_grounds

MAPS = "maps"


@dataclass(frozen=True, slots=True)
class PreparedMap:
    """Shapes by id (of the map, and of each sheet's layers), and the drawn grounds by sheet."""

    shapes: Shapes
    layers: Mapping[str, Shapes]
    grounds: Mapping[str, tuple[GroundView, ...]]


def prepare_maps(
    exhibit: Exhibit,
    files: Mapping[str, Path],
    into: Path,
    report: Callable[[int, int], None] = lambda _done, _of: None,
    draw: DrawGrounds = draw_grounds,
    cancelled: Cancelled = never,
) -> Mapping[str, PreparedMap]:
    """Draw the grounds of all maps into the edition's folder `into`, and copy the symbols of units there.

    `files` are those of the package by name. Raises KioskError where one is missing, or cannot be used, and
    CancelledError.
    """
    shapes = {}
    for map_ in exhibit.maps:
        _refuse_missing(map_, files)
        shapes[map_.id] = _shapes(map_, files)
        _copy_symbols(map_, files, into)
    jobs = [_job(map_, sheet, files, into) for map_ in exhibit.maps for sheet in map_.sheets]
    drawn = iter(draw_sheets(jobs, draw, report, cancelled))
    return {
        map_.id: PreparedMap(*shapes[map_.id], {sheet.id: next(drawn) for sheet in map_.sheets})
        for map_ in exhibit.maps
    }


def _job(map_: OperationMap, sheet: MapSheet, files: Mapping[str, Path], into: Path) -> SheetJob:
    layers = tuple(files[name] for name in sheet.layers)
    return SheetJob(projection_of(sheet), layers, into, f"{MAPS}/{map_.id}/{sheet.id}")


def _refuse_missing(map_: OperationMap, files: Mapping[str, Path]) -> None:
    for field, name in files_of_map(map_):
        if name not in files:
            raise KioskError(f"The map {map_.id} has no file {name} ({field}).")


def projection_of(sheet: MapSheet) -> Projection:
    return Projection(sheet.bounds, sheet.width)


def _shapes(map_: OperationMap, files: Mapping[str, Path]) -> tuple[Shapes, Mapping[str, Shapes]]:
    read = {name: _read(map_, name, files[name]) for name in dict.fromkeys(_geometry_files(map_))}
    shapes, layers = shapes_of_map(map_, read)
    for field, reason in geometry_faults(map_, shapes, layers):
        raise KioskError(f"The map {map_.id} cannot be shown: {field}: {reason}.")
    return shapes, layers


def _geometry_files(map_: OperationMap) -> Iterator[str]:
    yield from map_.geometry
    for sheet in map_.sheets:
        yield from sheet.layers


def _read(map_: OperationMap, name: str, path: Path) -> Shapes:
    try:
        return {shape.id: shape for shape in read_shapes(path.read_bytes())}
    except OSError as error:
        raise KioskError(f"{name} of the map {map_.id} cannot be read: {error.strerror}.") from error
    except GeoJsonError as error:
        raise KioskError(f"{name} of the map {map_.id} cannot be shown: {error}.") from error


def _copy_symbols(map_: OperationMap, files: Mapping[str, Path], into: Path) -> None:
    for name in dict.fromkeys(feature.symbol for feature in map_.features if feature.symbol):
        target = into / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(files[name], target)
