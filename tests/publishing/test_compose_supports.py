"""*How do we know?* has an answer for every part of a panel, of whatever kind."""

from dataclasses import replace

import pytest
from tests.exhibits import SOURCES, small_exhibit
from tests.publishing.test_compose import PICTURES

from kiosk.domain.panels import PanelKind
from kiosk.domain.records import Citation, Source, SourceKind
from kiosk.publishing.compose_chapters import chapter_view
from kiosk.publishing.compose_records import citation_views
from kiosk.publishing.derive import derive_languages
from kiosk.publishing.version import Version

PARTS_OF_KIND = {
    "text": ["illustration"],
    "photo": ["photograph"],
    "gallery": ["illustration", "illustration"],
    "quote": ["photograph", "person"],
    "figures": [],
    "people": ["person", "person"],
    "map": ["place", "place"],
    "video": ["video", "photograph"],
    "audio": ["audio", "illustration"],
}


@pytest.fixture
def cyrillic() -> Version:
    return Version.of(derive_languages(small_exhibit()), "sr-Cyrl", PICTURES)


def test_no_kind_of_panel_is_left_out() -> None:
    assert set(PARTS_OF_KIND) == {kind.value for kind in PanelKind}


@pytest.mark.parametrize("kind", PARTS_OF_KIND)
def test_a_panel_tells_what_each_of_its_parts_rests_on(cyrillic: Version, kind: str) -> None:
    panel = next(panel for panel in chapter_view(1, cyrillic).panels if panel.kind == kind)

    assert [support.kind for support in panel.supports] == PARTS_OF_KIND[kind]
    assert all(support.title and support.sources for support in panel.supports)


def test_what_stands_twice_on_a_panel_is_told_once(cyrillic: Version) -> None:
    gallery = chapter_view(2, cyrillic).panels[2]

    titles = [support.title for support in gallery.supports]
    assert len(titles) == len(set(titles))


def test_an_illustration_names_the_original_that_it_stands_for(cyrillic: Version) -> None:
    panel = chapter_view(1, cyrillic).panels[0]

    assert panel.supports[0].awaited == "Пробни фотограф, архив"


def test_a_source_is_followed_through_the_works_that_report_it_down_to_the_one_in_hand() -> None:
    memory = Source("secanje", SourceKind.MEMOIR, SOURCES[0].title, (), None, {}, "razgovor")
    exhibit = derive_languages(replace(small_exhibit(), sources=(*SOURCES, memory)))
    shown = Version.of(exhibit, "sr-Cyrl", PICTURES)

    (view,) = citation_views([Citation("secanje")], shown)
    assert view.reported_in == "Пробна Читатељка, Разговор"
    assert view.through == ("Пробни Писац, Пробна књига",)


def test_sources_that_name_each_other_end_where_they_began() -> None:
    book = replace(SOURCES[0], reported_in="razgovor")
    exhibit = derive_languages(replace(small_exhibit(), sources=(book, SOURCES[1])))

    (view,) = citation_views([Citation("knjiga")], Version.of(exhibit, "sr-Cyrl", PICTURES))
    assert (view.reported_in, view.through) == ("Пробна Читатељка, Разговор", ())
