from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exhibits import PASSAGES, small_exhibit, text

from kiosk.domain.exhibit import Exhibit, Language
from kiosk.domain.faults import KioskError
from kiosk.domain.panels import Figure, FigureSymbol, PanelKind, TextContent
from kiosk.domain.texts import Text
from kiosk.publishing.compose_chapters import chapter_view, home_view
from kiosk.publishing.compose_figures import MOST_SYMBOLS, amount_per_symbol, figure_views
from kiosk.publishing.compose_panels import panel_view
from kiosk.publishing.compose_records import paragraphs_line, passage_view
from kiosk.publishing.derive import derive_languages
from kiosk.publishing.version import PreparedFiles, Version

PICTURES = {f"slika-{number}": PreparedFiles(300, 200, ()) for number in range(4)}


def version_of(exhibit: Exhibit, tag: str = "sr-Cyrl") -> Version:
    return Version.of(derive_languages(exhibit), tag, PICTURES)


@pytest.fixture
def cyrillic() -> Version:
    return version_of(small_exhibit())


@pytest.fixture
def latin() -> Version:
    return version_of(small_exhibit(), "sr-Latn")


def test_every_kind_of_panel_is_composed_with_what_it_has(cyrillic: Version) -> None:
    panels = {panel.kind: panel for panel in chapter_view(1, cyrillic).panels}

    assert set(panels) == {kind.value for kind in PanelKind}
    assert panels["text"].picture is not None
    assert panels["photo"].picture is not None
    assert len(panels["gallery"].pictures) == 2
    assert panels["quote"].quote is not None
    assert len(panels["figures"].figures) == 4
    assert [person.id for person in panels["people"].people] == ["pisac", "citalac"]
    days = ["14.\u00a0октобар 1944.", "15.\u00a0октобар 1944.", "20.\u00a0октобар 1944."]
    assert [step.date for step in panels["map"].steps] == days
    assert panels["video"].transcript == ("Речи из филма.",)
    assert panels["audio"].transcript == ("Речи са снимка.",)
    assert all(panel.paragraphs for kind, panel in panels.items() if kind != "quote")
    assert all(panel.sources for panel in panels.values())


def test_running_text_is_styled_bound_and_hyphenated_and_headings_are_not(cyrillic: Version) -> None:
    panel = chapter_view(1, cyrillic).panels[0]

    assert '<a href="term:rec">речју</a>' in panel.paragraphs[0]
    assert "<i>кур\u00adзи\u00adвом</i>" in panel.paragraphs[0]
    assert "14.&nbsp;октобра 1944." in panel.paragraphs[1]
    assert "\u00ad" not in panel.heading
    assert [term.id for term in panel.terms] == ["rec"]


def test_quoted_words_stand_between_the_marks_of_the_language_and_are_never_divided(
    cyrillic: Version,
) -> None:
    quote = chapter_view(1, cyrillic).panels[3].quote
    assert quote is not None

    assert (quote.open_mark, quote.words, quote.close_mark) == ("„", "Ко чита, тај зна.", "“")
    assert quote.work == "Пробни Писац, Пробна књига, стр.\u00a012"
    assert (quote.speaker, quote.speaker_id, quote.passage) == ("Пробни Писац", "pisac", "odlomak")
    long_word = replace(PASSAGES[0], body=text("партизанске бригаде"))
    assert passage_view(long_word, cyrillic).paragraphs == ("партизанске бригаде",)


def test_the_latin_version_is_made_from_the_cyrillic_one(latin: Version) -> None:
    assert home_view(latin).title == "Probna izložba"
    assert chapter_view(1, latin).panels[0].date == "14.\u00a0oktobar 1944."
    assert chapter_view(1, latin).panels[4].figures[1].legend == "Svaki znak je 10\u00a0oruđa ili tenkova."
    assert "pasusi" in chapter_view(1, latin).panels[0].sources[0].paragraphs


def test_a_latin_text_that_a_curator_wrote_is_kept() -> None:
    exhibit = small_exhibit()
    written = {**exhibit.lead, "sr-Latn": Text("Svojom rukom.")}

    assert home_view(version_of(replace(exhibit, lead=written), "sr-Latn")).lead == "Svojom rukom."


def test_a_text_missing_in_a_language_is_shown_in_the_master() -> None:
    english = (Language("sr-Cyrl", "Ћирилица"), Language("en", "English"))
    exhibit = small_exhibit(languages=english)
    titled = replace(exhibit, title={**exhibit.title, "en": Text("A *sample*")})
    home = home_view(version_of(titled, "en"))

    assert home.title == "A\u00a0sample"
    assert home.lead.replace("\u00ad", "") == "Изложба која показује сваку врсту табле."
    assert home.date.endswith("1944")


def test_a_language_that_cannot_be_derived_is_refused() -> None:
    odd = (Language("sr-Cyrl", "Ћирилица"), Language("ru", "Русский", "sr-Cyrl"))

    with pytest.raises(KioskError, match="cannot be derived"):
        derive_languages(small_exhibit(languages=odd))


def test_the_title_falls_into_parts_of_which_the_marked_ones_are_accented(cyrillic: Version) -> None:
    parts = home_view(cyrillic).title_parts

    assert [(part.text, part.accented) for part in parts] == [("Пробна", False), ("изложба", True)]


def test_cards_count_panels_and_minutes_and_name_the_stop_of_the_spine(cyrillic: Version) -> None:
    card = home_view(cyrillic).chapters[1]

    assert (card.id, card.number, card.panel_count) == ("poglavlje-1", 2, 9)
    assert (card.day, card.month, card.place) == ("20–22", "IX", "Место 2")
    assert card.reading_minutes == 2


def test_markup_that_cannot_be_read_is_an_expected_fault(cyrillic: Version) -> None:
    panel = cyrillic.exhibit.chapters[0].panels[0]
    broken = replace(panel, content=TextContent(text("Овде је *звездица.")))

    with pytest.raises(KioskError, match="never closed"):
        panel_view(broken, cyrillic)


@pytest.mark.parametrize(
    ("numbers", "line"),
    [
        ((), ""),
        ((3,), "пасус\u00a03"),
        ((1, 2, 3), "пасуси\u00a01–3"),
        ((7, 3, 1, 2, 3), "пасуси\u00a01–3, 7"),
        ((1, 3, 5), "пасуси\u00a01, 3, 5"),
    ],
)
def test_paragraphs_of_a_source_are_drawn_together(
    cyrillic: Version, numbers: tuple[int, ...], line: str
) -> None:
    assert paragraphs_line(numbers, cyrillic) == line


@given(st.integers(0, 10**9))
def test_no_figure_is_drawn_with_more_symbols_than_fit(value: int) -> None:
    amount = amount_per_symbol(value)

    assert value <= amount * MOST_SYMBOLS
    assert amount == 1 or value > amount * MOST_SYMBOLS / 10
    assert str(amount).rstrip("0") == "1"


def test_figures_of_one_scale_are_drawn_alike(cyrillic: Version) -> None:
    figures = (
        Figure(1500, text("оруђа"), FigureSymbol.GUN, scale="a"),
        Figure(10, text("тенкова"), FigureSymbol.TANK, scale="a"),
        Figure(10, text("тенкова"), FigureSymbol.TANK),
        Figure(0, text("авиона"), FigureSymbol.AIRCRAFT),
        Figure(845, text("зграда")),
    )

    views = figure_views(figures, cyrillic)

    assert [(view.symbols, view.per_symbol) for view in views] == [
        (150, 10),
        (1, 10),
        (10, 1),
        (0, 1),
        (0, 1),
    ]


def test_what_symbols_stand_for_is_said_once_for_those_that_stand_for_as_much(cyrillic: Version) -> None:
    figures = (
        Figure(1500, text("оруђа"), FigureSymbol.GUN, scale="a"),
        Figure(150, text("тенкова"), FigureSymbol.TANK, scale="a"),
        Figure(10, text("тенкова"), FigureSymbol.TANK),
        Figure(3, text("покушаја")),
        Figure(24, text("„Каћуше“"), FigureSymbol.ROCKET_LAUNCHER),
        Figure(300, text("оруђа"), FigureSymbol.GUN),
    )

    views = figure_views(figures, cyrillic)

    assert [view.legend for view in views] == [
        "",
        "Сваки знак је 10\u00a0оруђа или тенкова.",
        "Сваки знак је један тенк.",
        "",
        "",
        "Сваки знак је један бацач или једно оруђе.",
    ]


@pytest.mark.parametrize(
    ("tag", "legend"),
    [
        ("sr-Latn", "Svaki znak je 100\u00a0vojnika."),
        ("en", "Each symbol stands for 100\u00a0soldiers."),
        ("ru", "Каждый знак — 100\u00a0солдат."),
    ],
)
def test_a_legend_is_said_in_every_language(tag: str, legend: str) -> None:
    soldiers = Figure(20000, text("војника"), FigureSymbol.SOLDIER)

    (view,) = figure_views([soldiers], version_of(small_exhibit(), tag))

    assert view.legend == legend


def test_all_the_houses_of_a_street_are_drawn(cyrillic: Version) -> None:
    (view,) = figure_views([Figure(845, text("зграда"), FigureSymbol.BUILDING)], cyrillic)

    assert (view.symbols, view.per_symbol) == (845, 1)


def test_what_an_exhibit_says_is_there_for_every_picture_it_shows(cyrillic: Version) -> None:
    picture = chapter_view(1, cyrillic).panels[0].picture
    assert picture is not None

    assert picture.caption == "Слика број 0. Октобар 1944."
    assert picture.credit == "Пробни цртач"
    assert picture.original_credit == "Пробни фотограф, архив"
    assert (picture.focal_x, picture.focal_y) == (0.25, 0.75)
    assert picture.alt
    assert picture.description
