"""Maps that do not hold together are named, part by part."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.exhibits import operation_map, small_exhibit, text

from kiosk.domain.consistency import consistency_findings
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.operation_maps import MapName, NameKind, OperationMap
from kiosk.domain.panels import MapContent
from kiosk.domain.projection import Bounds


def said(exhibit: Exhibit) -> list[str]:
    return [f"{each.kind} {each.id}.{each.field}: {each.message}" for each in consistency_findings(exhibit)]


def with_map(spoil: Callable[[OperationMap], OperationMap]) -> Exhibit:
    exhibit = small_exhibit()
    return replace(exhibit, maps=tuple(spoil(each) for each in exhibit.maps))


def test_a_map_whose_parts_fit_together_has_no_fault() -> None:
    assert said(small_exhibit()) == []


@pytest.mark.parametrize(
    ("part", "noun", "id_"), [("sheets", "sheet", "grad"), ("features", "feature", "napad")]
)
def test_a_part_that_stands_twice_is_named(part: str, noun: str, id_: str) -> None:
    spoilt = with_map(lambda map_: replace(map_, **{part: (*getattr(map_, part), getattr(map_, part)[0])}))
    assert said(spoilt) == [f"map karta.{part}: a {noun} '{id_}' stands 2 times in one map"]


def test_a_step_on_no_sheet_and_with_no_feature_is_named() -> None:
    def spoil(map_: OperationMap) -> OperationMap:
        step = replace(map_.steps[0], sheet="selo", features=("napad", "odmor"))
        return replace(map_, steps=(step, *map_.steps[1:]))

    assert said(with_map(spoil)) == [
        "map karta.steps.0.sheet: there is no sheet 'selo' in this map",
        "map karta.steps.0.features.1: there is no feature 'odmor' in this map",
    ]


def test_places_and_names_outside_their_sheet_are_named() -> None:
    def spoil(map_: OperationMap) -> OperationMap:
        far = MapName(text=text("Далеко"), kind=NameKind.WATER, longitude=19.0, latitude=44.8)
        sheet = replace(map_.sheets[0], bounds=Bounds(20.45, 44.79, 20.52, 44.85), names=(far,))
        return replace(map_, sheets=(sheet, map_.sheets[1]))

    assert said(with_map(spoil)) == [
        "map karta.sheets.0.names.0: the name lies outside the sheet 'grad'",
        "map karta.steps.1.places.1: the place 'reka' lies outside the sheet 'grad'",
    ]


def test_a_unit_without_a_symbol_is_named() -> None:
    def spoil(map_: OperationMap) -> OperationMap:
        unit = replace(map_.features[2], symbol=None)
        return replace(map_, features=(*map_.features[:2], unit))

    assert said(with_map(spoil)) == ["map karta.features.2: the unit 'puk' names no symbol"]


def test_a_panel_that_shows_a_step_of_no_map_is_named() -> None:
    exhibit = small_exhibit(chapters=1, panels=7)
    chapter = exhibit.chapters[0]
    panel = replace(chapter.panels[6], content=MapContent("karta", ("prvi", "peti")))
    wrong = replace(exhibit, chapters=(replace(chapter, panels=(*chapter.panels[:6], panel)),))
    assert said(wrong) == ["panel tabla-0-6.steps.1: the map 'karta' has no step 'peti'"]


def test_a_map_that_is_not_there_is_named_where_it_is_wanted() -> None:
    nowhere = replace(small_exhibit(chapters=1, panels=1), map="plan")
    assert said(nowhere) == ["exhibit proba.map: there is no map 'plan'"]


def test_a_sheet_shows_its_own_places_and_those_of_its_steps_once() -> None:
    map_ = operation_map()
    assert map_.places_on("grad") == ("grad", "reka")
    assert map_.places_on("okolina") == ("reka",)
    assert [feature.id for feature in map_.features_on("grad")] == ["napad", "obruc", "puk"]
    assert map_.features_on("okolina") == ()
