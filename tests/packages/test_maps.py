"""Maps in packages: what is wrong with them is said in one sentence, with file and line."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.exhibits import small_exhibit
from tests.packages_on_disk import write_small_package

from kiosk.packages.read_package import read_package
from kiosk.packages.write_package import package_documents

MAPS, LINES, GROUND = "maps.yaml", "maps/pokreti.geojson", "maps/sloj.geojson"


@dataclass
class MapPackage:
    """A small exhibit's package with methods that spoil its map."""

    root: Path

    def errors(self) -> list[str]:
        return [str(fault) for fault in read_package(self.root).faults]

    def replace(self, old: str, new: str) -> None:
        path = self.root / MAPS
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def line(self, text: str) -> int:
        lines = (self.root / MAPS).read_text(encoding="utf-8").splitlines()
        return next(number for number, line in enumerate(lines, 1) if text in line)

    def edit(self, file: str, change: Callable[[list[Any]], object]) -> None:
        document = json.loads((self.root / file).read_text(encoding="utf-8"))
        change(document["features"])
        (self.root / file).write_text(json.dumps(document), encoding="utf-8")


@pytest.fixture
def package(tmp_path: Path) -> MapPackage:
    return MapPackage(write_small_package(small_exhibit(chapters=1), tmp_path))


def test_a_sound_map_comes_back_as_it_was(package: MapPackage) -> None:
    found = read_package(package.root)
    assert found.faults == ()
    assert found.exhibit.maps == small_exhibit(chapters=1).maps
    assert set(found.files) >= {LINES, GROUND, "maps/znak.svg", "maps/LICENCES.md"}


def test_maps_are_written_in_the_form_of_the_format_page() -> None:
    written = package_documents(small_exhibit(chapters=1))[MAPS].decode()
    assert written.startswith(
        "maps:\n"
        "- id: karta\n"
        "  title:\n"
        "    sr-Cyrl: Карта\n"
        "  about:\n"
        "    sr-Cyrl: Карта из ове изложбе.\n"
        "  licences: [maps/LICENCES.md]\n"
        "  geometry: [maps/pokreti.geojson]\n"
        "  sheets:\n"
        "  - id: grad\n"
        "    title:\n"
        "      sr-Cyrl: Град\n"
        "    bounds:\n"
        "      west: 20.4\n"
        "      south: 44.78\n"
        "      east: 20.52\n"
        "      north: 44.85\n"
        "    width: 400\n"
        "    schematic: true\n"
        "    layers: [maps/sloj.geojson]\n"
    )
    assert "    until: 1944-10-16\n" in written


def test_a_missing_file_is_named(package: MapPackage) -> None:
    (package.root / GROUND).unlink()
    line = package.line("layers: [")
    assert package.errors()[0].startswith(
        f"maps.yaml:{line}: error: sheets.0.layers.0: the file 'maps/sloj.geojson' is missing"
    )


def test_a_layer_that_is_no_geojson_is_named_with_the_reason(package: MapPackage) -> None:
    (package.root / GROUND).write_bytes(b"{")
    line = package.line("layers: [")
    assert package.errors() == [
        f"maps.yaml:{line}: error: sheets.0.layers.0: 'sloj.geojson': the file is not GeoJSON"
    ]


def test_a_feature_that_no_file_holds_is_named(package: MapPackage) -> None:
    package.edit(LINES, lambda features: features.pop(1))
    line = package.line("- id: obruc")
    assert package.errors() == [
        f"maps.yaml:{line}: error: features.1: no file of the map's geometry holds a feature 'obruc'"
    ]


def test_a_geometry_of_the_wrong_type_is_named(package: MapPackage) -> None:
    package.replace("    kind: encircled", "    feature: napad\n    kind: encircled")
    line = package.line("- id: obruc")
    reason = "'napad' is a LineString, and the kind encircled needs a Polygon"
    assert package.errors() == [f"maps.yaml:{line}: error: features.1: {reason}"]


def test_coordinates_outside_the_sheet_are_named(package: MapPackage) -> None:
    def move(features: list[Any]) -> None:
        features[0]["geometry"]["coordinates"][2] = [20.6, 44.9]

    package.edit(LINES, move)
    line = package.line("- id: napad")
    assert package.errors() == [
        f"maps.yaml:{line}: error: features.0: 'napad' has coordinates outside the sheet 'grad'"
    ]


def test_a_name_along_a_line_that_is_not_there_is_named(package: MapPackage) -> None:
    package.replace("course: reka", "course: potok")
    line = package.line("course: potok")
    reason = "neither the map's geometry nor a layer of the sheet holds a feature 'potok'"
    assert package.errors() == [f"maps.yaml:{line}: error: sheets.0.names.0.course: {reason}"]


def test_a_museums_own_layer_takes_the_place_of_ours(package: MapPackage) -> None:
    package.edit(GROUND, lambda features: features[0]["geometry"]["coordinates"][0].insert(1, [20.45, 44.79]))
    assert package.errors() == []


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("west: 20.4\n", "west: 20.6\n", "sheets.1.bounds: west (20.6) must be less than east (20.52)"),
        ("width: 400", "width: 9", "sheets.1.width: 9 lies outside 256 to 16384"),
        ("kind: attack", "kind: rush", "features.1.kind must be one of attack, counter"),
        ("course: reka", "latitude: 44.8", "a name has either longitude and latitude, or a course"),
    ],
)
def test_values_that_no_map_can_have_are_refused(
    package: MapPackage, old: str, new: str, reason: str
) -> None:
    package.replace(old, new)
    assert any(reason in error for error in package.errors()), package.errors()
