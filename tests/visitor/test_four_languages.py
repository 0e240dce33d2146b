"""A visit in four languages: the choice, the change in place, translations and originals, the sources."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtQuick import QQuickItem
from tests.exhibits import text
from tests.four_languages import build_four_languages, in_english, in_russian
from tests.visitor.conftest import CALM, OpenKiosk
from tests.visitor.kiosk_window import KioskWindow, middle_of, name_of

from kiosk.domain.museum_words import MuseumWord
from kiosk.domain.texts import Text
from kiosk.domain.typography import bind
from kiosk.editions.home import Home
from kiosk.editions.install import install

NAMES = {"sr-Cyrl": "Ћирилица", "sr-Latn": "Latinica", "en": "English", "ru": "Русский"}
LANGUAGE_WORDS = {"sr-Cyrl": "Језик", "sr-Latn": "Jezik", "en": "Language", "ru": "Язык"}
TEXT, QUOTE = 0, 3
CHAPTER = "poglavlje-0"
WORDS = "Ко чита, тај зна."
MUSEUM_WORDS = (
    MuseumWord("Touch the screen", text("Додирните било где")),
    MuseumWord("Home", {"en": Text("Start")}),
    MuseumWord("How do we know?", {"en": Text("How can we know?")}),
    MuseumWord("paragraphs", {"en": Text("par.")}),
)


@pytest.fixture(scope="session")
def edition_in_four_languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_four_languages(tmp_path_factory.mktemp("four-languages"), chapters=2)


@pytest.fixture
def home(tmp_path: Path, edition_in_four_languages: Path) -> Home:
    home = Home(tmp_path / "kiosk")
    install(home, edition_in_four_languages)
    return home


def at_panel(kiosk: KioskWindow, panel: int, tag: str) -> None:
    kiosk.wait_for_screen("attract")
    kiosk.application.guide.go_home()
    kiosk.application.guide.choose_language(tag)
    kiosk.wait_until(lambda: kiosk.journey.comfort.language == tag)
    kiosk.application.guide.open_panel(CHAPTER, panel)
    kiosk.wait_until(lambda: kiosk.journey.chapter == CHAPTER)
    kiosk.settle()


def choose(kiosk: KioskWindow, tag: str) -> None:
    kiosk.tap(LANGUAGE_WORDS[kiosk.journey.comfort.language], beginning=True)
    kiosk.wait_until(lambda: kiosk.journey.sheet.value == "languages")
    tap_exactly(kiosk, NAMES[tag])
    kiosk.wait_until(lambda: kiosk.journey.comfort.language == tag and not kiosk.journey.sheet)


def tap_exactly(kiosk: KioskWindow, name: str) -> None:
    """Touch the control of that name, which is in the script of its own language."""
    kiosk.settle()
    kiosk.tap_at(*middle_of(next(each for each in kiosk.controls() if name_of(each) == name)))


def scrolled_column(kiosk: KioskWindow) -> QQuickItem:
    """The words of the page that are longer than their room."""
    return next(
        item
        for item in kiosk.items()
        if item.property("overflows")
        and item.property("atTop") is not None
        and item.property("contentHeight")
    )


def scroll_position(column: QQuickItem) -> float:
    flick = next(child for child in column.childItems() if child.property("contentY") is not None)
    return float(flick.property("contentY"))


def test_the_card_offers_every_language_by_its_own_name(open_kiosk: OpenKiosk, home: Home) -> None:
    kiosk = open_kiosk(home=home)
    at_panel(kiosk, TEXT, "ru")
    kiosk.tap(LANGUAGE_WORDS["ru"], beginning=True)
    kiosk.wait_until(lambda: kiosk.journey.sheet.value == "languages")
    kiosk.settle()
    assert all(kiosk.sees(name) for name in NAMES.values())
    assert kiosk.sees("Язык и письмо")


def test_the_language_changes_in_place_on_the_same_panel_at_the_same_line(
    open_kiosk: OpenKiosk, home: Home
) -> None:
    kiosk = open_kiosk(replace(CALM, text_scale=2.0), home=home)
    at_panel(kiosk, TEXT, "sr-Cyrl")
    column = scrolled_column(kiosk)
    column.scrollTo(120)
    kiosk.wait_until(lambda: scroll_position(column) == pytest.approx(120))
    for tag in ("en", "ru", "sr-Latn", "sr-Cyrl"):
        kiosk.application.guide.choose_language(tag)
        kiosk.wait_until(lambda tag=tag: kiosk.journey.comfort.language == tag)
        kiosk.settle()
        assert (kiosk.journey.chapter, kiosk.journey.panel) == (CHAPTER, TEXT)
        assert scroll_position(column) == pytest.approx(120)


def test_each_language_is_reached_from_each_by_two_touches(open_kiosk: OpenKiosk, home: Home) -> None:
    kiosk = open_kiosk(home=home)
    at_panel(kiosk, TEXT, "sr-Cyrl")
    for tag in ("en", "ru", "sr-Latn", "ru", "en", "sr-Cyrl"):
        choose(kiosk, tag)
        heading = kiosk.application.showcase.chapter.open_panel.heading
        kiosk.wait_until(lambda heading=heading: kiosk.sees(heading))
        assert kiosk.journey.panel == TEXT


@pytest.mark.parametrize(
    ("tag", "language"), [("ru", QLocale.Language.Russian), ("sr-Cyrl", QLocale.Language.Serbian)]
)
def test_letters_are_shaped_for_the_language_on_the_screen(
    open_kiosk: OpenKiosk, home: Home, tag: str, language: QLocale.Language
) -> None:
    kiosk = open_kiosk(home=home)
    at_panel(kiosk, TEXT, tag)
    assert QLocale().language() is language


@pytest.mark.parametrize(
    ("tag", "words", "mark", "show", "name", "back"),
    [
        (
            "en",
            in_english(WORDS),
            "Translated from Serbian",
            "Show the original",
            "The original, in Serbian",
            "Show the translation",
        ),
        (
            "ru",
            in_russian(WORDS),
            "Перевод с сербского",
            "Показать оригинал",
            "Оригинал на сербском",
            "Показать перевод",
        ),
    ],
)
def test_a_translated_quotation_is_marked_and_its_original_is_a_tap_away(
    open_kiosk: OpenKiosk, home: Home, tag: str, words: str, mark: str, show: str, name: str, back: str
) -> None:
    kiosk = open_kiosk(home=home)
    at_panel(kiosk, QUOTE, tag)
    closing = {"en": "”", "ru": "»"}[tag]
    kiosk.wait_until(lambda: kiosk.sees(bind(words, tag) + closing) and kiosk.sees(mark))
    kiosk.tap(show)
    kiosk.wait_until(lambda: kiosk.sees(f"{WORDS}“") and kiosk.sees(name))
    assert not kiosk.sees(bind(words, tag) + closing)
    kiosk.tap(back)
    kiosk.wait_until(lambda: kiosk.sees(bind(words, tag) + closing))


@pytest.mark.parametrize("tag", ["sr-Cyrl", "sr-Latn"])
def test_in_both_scripts_a_quotation_is_the_original_and_says_nothing_of_it(
    open_kiosk: OpenKiosk, home: Home, tag: str
) -> None:
    kiosk = open_kiosk(home=home)
    at_panel(kiosk, QUOTE, tag)
    kiosk.wait_until(lambda: kiosk.sees(f"{kiosk.in_script(WORDS)}“"))
    assert kiosk.control(kiosk.in_script("Прикажи изворник")) is None


def test_an_original_gives_way_when_the_language_changes(open_kiosk: OpenKiosk, home: Home) -> None:
    kiosk = open_kiosk(home=home)
    at_panel(kiosk, QUOTE, "en")
    kiosk.tap("Show the original")
    kiosk.wait_until(lambda: kiosk.sees(f"{WORDS}“"))
    kiosk.application.guide.choose_language("ru")
    kiosk.wait_until(lambda: kiosk.sees(f"{bind(in_russian(WORDS), 'ru')}»"))


def test_a_translated_passage_turns_into_its_original(open_kiosk: OpenKiosk, home: Home) -> None:
    kiosk = open_kiosk(home=home)
    at_panel(kiosk, QUOTE, "en")
    kiosk.tap("Whole passage")
    kiosk.wait_until(lambda: kiosk.sees("Translated from Serbian"))
    kiosk.tap("Show the original")
    kiosk.wait_until(lambda: kiosk.sees("Ко зна, тај чита."))
    kiosk.tap("Close")
    kiosk.wait_until(lambda: not kiosk.journey.sheet)
    kiosk.tap("Whole passage")
    kiosk.wait_until(lambda: kiosk.sees("Ko zna, taj čita."))


def test_a_translated_caption_has_its_original_beside_the_picture(open_kiosk: OpenKiosk, home: Home) -> None:
    kiosk = open_kiosk(home=home)
    at_panel(kiosk, TEXT, "ru")
    kiosk.application.guide.open_viewer("slika-0")
    kiosk.wait_until(lambda: kiosk.sees(in_russian("Слика број 0. Октобар 1944.")))
    kiosk.tap("Показать оригинал")
    kiosk.wait_until(lambda: kiosk.sees("Слика број 0. Октобар 1944."))


def test_the_museums_words_stand_on_the_screen_in_place_of_the_programs(
    open_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    home = Home(tmp_path / "museum")
    install(home, build_four_languages(tmp_path, chapters=1, words=MUSEUM_WORDS))
    kiosk = open_kiosk(home=home)
    kiosk.wait_for_screen("attract")
    assert kiosk.application.view_model.phraseFor("sr-Latn") == "Dodirnite bilo gde"
    assert kiosk.application.view_model.phraseFor("ru") == "Коснитесь экрана"
    at_panel(kiosk, TEXT, "en")
    assert kiosk.control("Start") is not None
    kiosk.tap("How can we know?")
    kiosk.wait_until(lambda: kiosk.sees("How can we know?"))
    assert any("par.\u00a01, 4" in str(item.property("text")) for item in kiosk.items())
    kiosk.application.guide.choose_language("ru")
    kiosk.wait_until(lambda: kiosk.sees("Откуда мы знаем?"))


@pytest.mark.parametrize("panel", range(9))
def test_every_kind_of_panel_tells_how_we_know(open_kiosk: OpenKiosk, home: Home, panel: int) -> None:
    kiosk = open_kiosk(home=home)
    at_panel(kiosk, panel, "en")
    view = kiosk.application.showcase.chapter.open_panel
    kiosk.tap("How do we know?")
    kiosk.wait_until(lambda: kiosk.journey.sheet.value == "sources")
    kiosk.settle()
    said = {str(item.property("text")) for item in kiosk.items() if item.property("text")}
    assert {"Sources", "Who says so", "Not known", "EN Probna knjiga"} <= said
    assert ("Nothing here is marked as one person’s claim or judgement." in said) is not bool(view.reported)
    assert ("Nothing here is marked as unknown." in said) is not bool(view.not_known)
    assert ("What you see here" in said) is bool(view.supports)
    assert {support.title for support in view.supports} <= said
