"""The words of an edition, in each language, and in the museum's own way."""

from dataclasses import fields, replace

import pytest
from tests.exhibits import small_exhibit, text
from tests.publishing.test_compose import PICTURES

from kiosk.domain.languages import language_of
from kiosk.domain.museum_words import MuseumWord
from kiosk.domain.numbers import count_phrase
from kiosk.domain.panels import FigureSymbol
from kiosk.domain.texts import Text
from kiosk.publishing.compose_chapters import chapter_view
from kiosk.publishing.derive import derive_languages
from kiosk.publishing.edition_words import PLAIN_FIELDS, edition_words, museum_words
from kiosk.publishing.version import Version
from kiosk.publishing.words import SPOKEN, EditionWords

OTHER_FIELDS = {"open_mark", "close_mark", "translations", "originals", "things", "singles"}


def test_every_word_of_an_edition_may_be_changed_but_its_quotation_marks() -> None:
    assert {field.name for field in fields(EditionWords)} == set(PLAIN_FIELDS) | OTHER_FIELDS


@pytest.mark.parametrize("tag", ["sr-Cyrl", "sr-Latn", "en", "ru"])
def test_every_language_has_a_word_for_every_thing(tag: str) -> None:
    words = edition_words(tag)

    assert set(words.things) == set(FigureSymbol) - {FigureSymbol.NONE}
    assert all(forms["other"] for forms in words.things.values())
    assert set(words.translations) == set(words.originals) >= {"", *SPOKEN}
    assert (words is SPOKEN[language_of(tag)]) is (tag != "sr-Latn")


@pytest.mark.parametrize(
    ("tag", "phrases"),
    [
        ("en", ["1\u00a0tank", "2\u00a0tanks", "21\u00a0tanks"]),
        ("ru", ["1\u00a0танк", "2\u00a0танка", "21\u00a0танк"]),
        ("sr-Cyrl", ["1\u00a0тенк", "2\u00a0тенка", "21\u00a0тенк"]),
    ],
)
def test_things_are_counted_in_the_forms_of_the_language(tag: str, phrases: list[str]) -> None:
    forms = edition_words(tag).things[FigureSymbol.TANK]

    assert [count_phrase(count, forms, tag) for count in (1, 2, 21)] == phrases


def test_the_museums_words_stand_in_place_of_the_editions() -> None:
    museum = {"about": "приближно", "Translated from Serbian": "По српском", "tanks": "тенк\nтенка\nтенкова!"}
    words = edition_words("sr-Cyrl", museum)

    assert words.about == "приближно"
    assert words.translated_from("sr-Cyrl") == "По српском"
    assert count_phrase(5, words.things[FigureSymbol.TANK], "sr-Cyrl") == "5\u00a0тенкова!"
    assert words.paragraph == edition_words("sr-Cyrl").paragraph


def test_what_the_museum_says_in_cyrillic_is_said_in_latin_too() -> None:
    exhibit = replace(small_exhibit(), words=(MuseumWord("about", text("приближно")),))
    latin = Version.of(derive_languages(exhibit), "sr-Latn", PICTURES)

    assert chapter_view(1, latin).panels[4].figures[0].precision == "približno"


def test_no_line_ends_where_it_must_not_in_the_museums_words() -> None:
    said = MuseumWord("Touch the screen", {"en": Text("Touch within 5 km")})

    assert museum_words(replace(small_exhibit(), words=(said,)), "en") == {
        "Touch the screen": "Touch within 5\u00a0km"
    }
