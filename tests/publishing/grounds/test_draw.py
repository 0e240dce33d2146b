import json
from math import hypot
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.domain.faults import KioskError
from kiosk.domain.projection import Bounds, Projection
from kiosk.editions.map_views import GroundView
from kiosk.publishing.grounds.draw import draw_grounds
from kiosk.publishing.grounds.palette import PALETTES, PAPER, colour

SMALL = Projection(Bounds(20.0, 44.0, 20.2, 44.1), 1000)
CLOSE = Projection(Bounds(20.07, 44.0, 20.13, 44.04), 1600)
WIDE = Projection(Bounds(20.0, 44.0, 22.0, 44.2), 4000)
RIVER = [[20.08, 43.9], [20.12, 43.9], [20.12, 44.2], [20.08, 44.2], [20.08, 43.9]]
METRES = (
    '{"features": [{"properties": {"kind": "road"}, "geometry":'
    ' {"type": "LineString", "coordinates": [[455000, 4960000], [455100, 4960100]]}}]}'
)
ISLAND = [[20.095, 44.04], [20.105, 44.04], [20.105, 44.06], [20.095, 44.06], [20.095, 44.04]]


def layer(folder: Path, *features: tuple[dict[str, Any], str, Any], name: str = "layer.geojson") -> Path:
    path = folder / name
    written = [
        {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}
        for properties, kind, coordinates in features
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": written}))
    return path


def paper(grounds: tuple[GroundView, ...], into: Path) -> Image.Image:
    ground = next(each for each in grounds if each.theme == "paper")
    return opened(into / ground.renditions[-1].file)


def opened(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        picture.load()
        return picture


def drawn(
    folder: Path, into: str, *features: tuple[dict[str, Any], str, Any], on: Projection = SMALL
) -> Image.Image:
    grounds = draw_grounds(on, [layer(folder, *features)], folder / into, "maps/sheet")
    return paper(grounds, folder / into)


def is_like(picture: Image.Image, place: tuple[float, float], written: str, on: Projection = SMALL) -> bool:
    x, y = on.place(*place)
    scale = picture.width / on.width
    pixel = picture.getpixel((round(x * scale), round(y * scale)))
    assert isinstance(pixel, tuple)
    return all(abs(a - b) < 26 for a, b in zip(pixel, colour(written)[:3], strict=True))


def bridge(status: str) -> tuple[dict[str, Any], str, Any]:
    return {"kind": "bridge", "status": status}, "LineString", [[20.075, 44.02], [20.125, 44.02]]


def test_every_theme_has_pictures_of_the_sizes_it_names(tmp_path: Path) -> None:
    grounds = draw_grounds(SMALL, [layer(tmp_path)], tmp_path, "maps/sheet")
    assert [ground.theme for ground in grounds] == [palette.theme for palette in PALETTES]
    for ground in grounds:
        assert ground.renditions
        assert ground.tiles is None
        for rendition in ground.renditions:
            assert rendition.file.startswith("maps/sheet/")
            with Image.open(tmp_path / rendition.file) as picture:
                assert picture.size == (rendition.width, rendition.height)


def test_the_deepest_ground_is_cut_into_tiles_that_cover_it(tmp_path: Path) -> None:
    grounds = draw_grounds(WIDE, [layer(tmp_path)], tmp_path, "maps/sheet")
    for ground in grounds:
        assert max(rendition.width for rendition in ground.renditions) < WIDE.width
        assert ground.tiles is not None
        sizes = {
            (column, row): opened(tmp_path / ground.tiles.folder / f"{column}_{row}.jpg").size
            for column in range(ground.tiles.columns)
            for row in range(ground.tiles.rows)
        }
        assert sum(sizes[column, 0][0] for column in range(ground.tiles.columns)) == WIDE.width
        assert sum(sizes[0, row][1] for row in range(ground.tiles.rows)) == round(WIDE.height)
        assert len(list((tmp_path / ground.tiles.folder).iterdir())) == len(sizes)


def test_the_same_layers_make_the_same_files(tmp_path: Path) -> None:
    layers = [
        layer(
            tmp_path,
            ({"kind": "water"}, "Polygon", [RIVER, ISLAND]),
            ({"kind": "forest"}, "Polygon", [[[20.0, 44.0], [20.06, 44.0], [20.06, 44.06], [20.0, 44.0]]]),
            ({"kind": "marsh"}, "Polygon", [[[20.13, 44.0], [20.19, 44.0], [20.19, 44.06], [20.13, 44.0]]]),
            ({"kind": "ridge", "width_m": 900}, "LineString", [[20.02, 44.08], [20.07, 44.07]]),
            (
                {"kind": "village"},
                "Polygon",
                [[[20.15, 44.08], [20.17, 44.08], [20.17, 44.09], [20.15, 44.08]]],
            ),
        )
    ]
    first, second = tmp_path / "first", tmp_path / "second"
    assert draw_grounds(SMALL, layers, first, "a") == draw_grounds(SMALL, layers, second, "a")
    files = sorted(path.relative_to(first) for path in first.rglob("*.jpg"))
    assert len(files) == len(PALETTES)
    for file in files:
        assert (first / file).read_bytes() == (second / file).read_bytes()


def test_water_is_water_and_its_islands_are_land(tmp_path: Path) -> None:
    picture = drawn(tmp_path, "a", ({"kind": "water"}, "Polygon", [RIVER, ISLAND]))
    assert is_like(picture, (20.1, 44.02), PAPER.deep)
    assert is_like(picture, (20.1, 44.05), PAPER.land)
    assert is_like(picture, (20.04, 44.05), PAPER.land)


def test_all_else_is_sea_where_the_layers_say_what_is_land(tmp_path: Path) -> None:
    picture = drawn(tmp_path, "a", ({"kind": "land"}, "Polygon", [RIVER]))
    assert is_like(picture, (20.1, 44.05), PAPER.land)
    assert is_like(picture, (20.02, 44.05), PAPER.deep)


def test_rings_may_run_either_way(tmp_path: Path) -> None:
    one = drawn(tmp_path, "a", ({"kind": "water"}, "Polygon", [RIVER, ISLAND]))
    other = drawn(tmp_path, "b", ({"kind": "water"}, "Polygon", [RIVER[::-1], ISLAND]))
    assert is_like(one, (20.1, 44.05), PAPER.land)
    assert is_like(other, (20.1, 44.05), PAPER.land)


def test_a_bridge_shows_whether_it_stands(tmp_path: Path) -> None:
    water = ({"kind": "water"}, "Polygon", [RIVER])
    decks = {
        status: drawn(tmp_path, status, water, bridge(status), on=CLOSE)
        for status in ("intact", "damaged", "destroyed")
    }
    middle = (20.1, 44.02)
    near_bank = (20.082, 44.02)
    assert is_like(decks["intact"], middle, PAPER.pens["bridge"], CLOSE)
    assert not is_like(decks["damaged"], middle, PAPER.pens["bridge"], CLOSE)
    assert not is_like(decks["destroyed"], middle, PAPER.pens["bridge"], CLOSE)
    assert all(is_like(deck, near_bank, PAPER.pens["bridge"], CLOSE) for deck in decks.values())
    assert decks["damaged"].tobytes() != decks["destroyed"].tobytes()


def test_what_has_no_kind_is_not_drawn(tmp_path: Path) -> None:
    nothing = drawn(tmp_path, "a")
    unknown = drawn(
        tmp_path, "b", ({"name": "Sava"}, "Polygon", [RIVER]), ({"kind": "water"}, "Point", [20, 44])
    )
    assert nothing.tobytes() == unknown.tobytes()


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("{", "layer.geojson: the layer is not a GeoJSON FeatureCollection"),
        ("[]", "layer.geojson: the layer is not a GeoJSON FeatureCollection"),
        ('{"features": [1]}', "layer.geojson: the layer is not a GeoJSON FeatureCollection"),
        (
            METRES,
            r"layer.geojson: feature 1 \(road\): its coordinates are not degrees",
        ),
    ],
)
def test_a_layer_that_cannot_be_read_is_refused_in_a_sentence(
    tmp_path: Path, written: str, words: str
) -> None:
    path = tmp_path / "layer.geojson"
    path.write_text(written)
    with pytest.raises(KioskError, match=words):
        draw_grounds(SMALL, [path], tmp_path, "maps")


def test_a_layer_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match=r"^away\.geojson: the layer cannot be read"):
        draw_grounds(SMALL, [tmp_path / "away.geojson"], tmp_path, "maps")


def test_slopes_turned_from_the_light_are_darker(tmp_path: Path) -> None:
    ridge = ({"kind": "ridge", "width_m": 2500}, "LineString", [[20.05, 44.08], [20.15, 44.02]])
    picture = drawn(tmp_path, "a", ridge).convert("L")
    x0, y0 = SMALL.place(20.05, 44.08)
    x1, y1 = SMALL.place(20.15, 44.02)
    across = (y1 - y0) / hypot(x1 - x0, y1 - y0), -(x1 - x0) / hypot(x1 - x0, y1 - y0)
    middle = ((x0 + x1) / 2, (y0 + y1) / 2)

    def brightness(distance: float) -> float:
        x, y = middle[0] + across[0] * distance, middle[1] + across[1] * distance
        side = round(x - 20), round(y - 20), round(x + 20), round(y + 20)
        part = picture.crop(side)
        return sum(part.tobytes()) / len(part.tobytes())

    assert brightness(80) > brightness(-80)
