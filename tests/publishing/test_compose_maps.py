"""Maps in an edition: drawn, projected, dated and told in the languages of the exhibit."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from tests.exhibits import (
    CREATED,
    built_edition,
    caption_files,
    small_exhibit,
    text,
    write_map_files,
    write_originals,
)

from kiosk.domain.exhibit import Exhibit, Language
from kiosk.domain.faults import KioskError
from kiosk.domain.operation_maps import OperationMap
from kiosk.domain.projection import Projection
from kiosk.editions.manifest import read_manifest
from kiosk.editions.map_views import GroundView, MapSheetView, OperationMapView
from kiosk.editions.read import EditionReader
from kiosk.editions.verify import verify
from kiosk.publishing.build import build_edition
from kiosk.publishing.prepare_maps import prepare_maps, projection_of


@pytest.fixture(scope="module")
def reader() -> Iterator[EditionReader]:
    folder = built_edition(chapters=1, panels=7)
    with EditionReader(folder, read_manifest(folder)) as reader:
        yield reader


@pytest.fixture
def shown(reader: EditionReader) -> OperationMapView:
    return reader.map("karta", "sr-Cyrl")


def town(view: OperationMapView) -> MapSheetView:
    return view.sheets[0]


def test_home_and_the_panel_lead_to_the_map(reader: EditionReader) -> None:
    home = reader.home("sr-Latn")
    assert (home.map, home.map_title) == ("karta", "Karta")
    panel = reader.chapter("poglavlje-0", "sr-Cyrl").panels[6]
    assert (panel.kind, panel.map, panel.map_steps) == ("map", "karta", ("prvi", "drugi", "treci"))
    assert [step.id for step in panel.steps] == ["prvi", "drugi", "treci"]
    assert [term.id for term in panel.terms] == ["rec"]


def test_a_map_that_is_not_there_is_a_lookup_error(reader: EditionReader) -> None:
    with pytest.raises(LookupError, match="no map 'plan'"):
        reader.map("plan", "sr-Cyrl")


def test_sheets_are_projected_and_named(shown: OperationMapView) -> None:
    sheet = town(shown)
    projection = projection_of(small_exhibit().maps[0].sheets[0])
    assert (sheet.width, sheet.height) == (400, round(projection.height))
    assert (sheet.title, sheet.note, sheet.credit) == ("Град", "схематски приказ", "Цртеж за пробу.")
    assert shown.sheets[1].note == "Без граница."
    assert sheet.metres_per_unit == pytest.approx(projection.metres_per_unit, abs=0.001)


def test_strokes_begin_and_end_where_the_geometry_does(shown: OperationMapView) -> None:
    (movement,) = town(shown).movements
    projection = projection_of(small_exhibit().maps[0].sheets[0])
    assert movement.line[:2] == pytest.approx(projection.place(20.41, 44.79), abs=0.05)
    assert movement.line[-2:] == pytest.approx(projection.place(20.49, 44.84), abs=0.05)
    assert len(movement.line) > 2 * 3
    assert (movement.kind, movement.side, movement.weight, movement.is_approximate) == (
        "attack",
        "soviet",
        2,
        False,
    )
    assert (movement.label, movement.units) == ("пук", "Пробни пук")
    (area,) = town(shown).areas
    assert (area.id, area.kind, area.is_approximate) == ("obruc", "encircled", True)


def test_names_lie_level_or_follow_their_course(shown: OperationMapView) -> None:
    river, hill = town(shown).labels
    assert (river.text, river.kind, river.rank) == ("Река", "water", 1)
    assert len(river.course) >= 2 * 3
    assert (river.x, river.y) in set(zip(river.course[::2], river.course[1::2], strict=True))
    assert hill.course == ()


def test_places_know_whether_their_position_can_be_trusted(shown: OperationMapView) -> None:
    grad, reka = town(shown).places
    assert (grad.id, grad.kind, grad.rank, grad.is_approximate) == ("grad", "city", 1, True)
    assert (grad.name, grad.note, grad.paragraphs) == (
        "Град",
        "Измишљен.",
        ("Град из ове изложбе.",),
    )
    assert (reka.kind, reka.is_approximate) == ("bank", False)
    assert grad.sources[0].source == "knjiga"


def test_the_symbol_of_a_unit_is_a_file_of_the_edition(reader: EditionReader) -> None:
    (unit,) = reader.map("karta", "sr-Cyrl").sheets[0].units
    assert (reader.folder / unit.symbol).read_text().startswith("<svg")


def test_every_file_of_the_maps_is_accounted_for(reader: EditionReader) -> None:
    listed = (reader.folder / "files.txt").read_text(encoding="utf-8")
    for sheet in reader.map("karta", "sr-Cyrl").sheets:
        assert {ground.theme for ground in sheet.grounds} == {"ink", "paper", "contrast"}
        for ground in sheet.grounds:
            assert ground.renditions
            assert all(f"\t{rendition.file}\n" in listed for rendition in ground.renditions)
    assert verify(reader.folder)


def test_steps_are_told_in_words_of_their_language(reader: EditionReader) -> None:
    first, second, third = reader.map("karta", "sr-Latn").steps
    assert (first.day, first.date) == ("14.\u00a0oktobar", "14.\u00a0oktobar 1944.")
    assert first.title == "Korak prvi"
    assert first.paragraphs[0].startswith('Šta se desilo, <a href="term:rec">')
    assert (first.chapter, first.chapter_title, first.panel) == ("poglavlje-0", "Poglavlje 1", "tabla-0-0")
    assert (first.movements, first.units, first.places) == (("napad",), ("puk",), ("grad",))
    assert (second.areas, second.chapter) == (("obruc",), "")
    assert (third.sheet, third.movements, third.sources[0].source) == ("okolina", (), "knjiga")


def test_what_still_stands_is_shown_in_later_steps_of_its_sheet(shown: OperationMapView) -> None:
    assert [step.earlier for step in shown.steps] == [(), ("napad",), ()]


def test_a_feature_past_its_last_day_is_no_longer_shown(tmp_path: Path) -> None:
    def ended(map_: OperationMap) -> OperationMap:
        return replace(map_, features=(replace(map_.features[0], until="1944-10-14"), *map_.features[1:]))

    assert [step.earlier for step in built(tmp_path, ended).steps] == [(), (), ()]


def test_the_legend_explains_each_kind_once_and_what_is_uncertain(shown: OperationMapView) -> None:
    first, second, third = ([(line.sample, line.text) for line in step.legend] for step in shown.steps)
    assert first == [("movement", "Напад: совјетске снаге"), ("unit", "Знак јединице (данашњи)")]
    assert second == [
        ("area", "Обруч: немачке снаге"),
        ("area", "приближно: извор не каже тачно где"),
    ]
    assert third == []


@pytest.mark.parametrize("at", [0, 1, 2])
def test_what_is_looked_at_lies_on_the_sheet_and_holds_the_step(shown: OperationMapView, at: int) -> None:
    step = shown.steps[at]
    sheet = next(each for each in shown.sheets if each.id == step.sheet)
    x, y, width, height = step.focus
    assert x >= 0
    assert y >= 0
    assert x + width <= sheet.width + 0.2
    assert y + height <= sheet.height + 0.5
    for movement in sheet.movements:
        if movement.id in step.movements:
            assert all(x <= each <= x + width for each in movement.line[::2])
            assert all(y <= each <= y + height for each in movement.line[1::2])


def test_a_step_that_says_where_to_look_is_obeyed(shown: OperationMapView) -> None:
    projection = projection_of(small_exhibit().maps[0].sheets[0])
    x, _ = projection.place(20.42, 44.82)
    right, _ = projection.place(20.46, 44.82)
    assert shown.steps[1].focus[0] == pytest.approx(x, abs=0.1)
    assert shown.steps[1].focus[2] == pytest.approx(right - x, abs=0.1)


def test_a_step_that_says_where_to_look_shows_its_units_all_the_same(tmp_path: Path) -> None:
    def aside(map_: OperationMap) -> OperationMap:
        first = replace(map_.steps[0], focus=map_.steps[1].focus)
        return replace(map_, steps=(first, *map_.steps[1:]))

    view = built(tmp_path, aside)
    step = view.steps[0]
    x, y, width, height = step.focus
    units = [unit for sheet in view.sheets for unit in sheet.units if unit.id in step.units]
    assert units
    assert all(x < unit.x < x + width and y < unit.y < y + height for unit in units)


def test_english_and_russian_have_their_own_words(tmp_path: Path) -> None:
    exhibit = small_exhibit(chapters=1, panels=1, languages=(Language("sr-Cyrl", "а"), Language("ru", "р")))
    exhibit = replace(exhibit, maps=tuple(replace(each, title=text("Карта")) for each in exhibit.maps))
    view = composed(exhibit, tmp_path, "ru")
    assert view.steps[0].legend[0].text == "Наступление: советские войска"
    assert view.steps[0].day == "14\u00a0октября"
    assert view.sheets[0].note == "схематический вид"


def test_a_layer_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    files = write_map_files(tmp_path)
    files["maps/sloj.geojson"].write_text("{")
    with pytest.raises(KioskError, match=r"^maps/sloj\.geojson of the map karta cannot be shown: "):
        prepare_maps(small_exhibit(), files, tmp_path / "edition")


def test_a_map_without_its_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match=r"^The map karta has no file maps/LICENCES\.md"):
        prepare_maps(small_exhibit(), {}, tmp_path)


def test_a_feature_that_does_not_fit_is_named(tmp_path: Path) -> None:
    files = write_map_files(tmp_path)
    document = json.loads(files["maps/pokreti.geojson"].read_text())
    document["features"][0]["geometry"]["coordinates"][0] = [10, 10]
    files["maps/pokreti.geojson"].write_text(json.dumps(document))
    with pytest.raises(KioskError, match="'napad' has coordinates outside the sheet 'grad'"):
        prepare_maps(small_exhibit(), files, tmp_path / "edition")


def no_ground(
    _projection: Projection, _layers: Sequence[Path], _into: Path, _folder: str
) -> tuple[GroundView, ...]:
    return ()


def built(folder: Path, change: Callable[[OperationMap], OperationMap]) -> OperationMapView:
    exhibit = small_exhibit(chapters=1, panels=1)
    return composed(replace(exhibit, maps=tuple(change(each) for each in exhibit.maps)), folder, "sr-Cyrl")


def composed(exhibit: Exhibit, folder: Path, tag: str) -> OperationMapView:
    """The map of an exhibit as an edition holds it, without its ground."""
    originals = write_originals(exhibit, folder / "package")
    files = {name: folder / "package" / name for name in caption_files(exhibit)}
    files |= write_map_files(folder / "package")
    edition = folder / "edition"
    edition.mkdir()
    build_edition(exhibit, originals, edition, 1, CREATED, package_files=files, draw=no_ground)
    with EditionReader(edition, read_manifest(edition)) as reader:
        return reader.map("karta", tag)
