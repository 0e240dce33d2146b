"""What a museum may say in its own way, and how it is told what is wrong."""

import pytest

from kiosk.domain.museum_words import forms_of, word_fault, wording_fault
from kiosk.domain.program_words import COUNTED_WORDS, PROGRAM_WORDS

SECONDS = "%n second(s) left"


def test_counted_words_are_words_of_the_program() -> None:
    assert COUNTED_WORDS < PROGRAM_WORDS


def test_a_word_of_the_program_may_be_said_in_another_way() -> None:
    assert word_fault("Touch the screen") is None
    assert wording_fault("Touch the screen", "Додирните било где", "sr-Cyrl") is None


def test_words_that_editions_add_are_among_them() -> None:
    assert {"about", "more than", "paragraph", "Translated from Serbian"} <= PROGRAM_WORDS
    assert {"guns", "tanks"} <= COUNTED_WORDS


def test_an_unknown_word_is_named_with_the_nearest_one() -> None:
    assert word_fault("Touch the scren") == (
        "the program has no word “Touch the scren”; did you mean “Touch the screen”?"
    )
    assert word_fault("Qqqqq") == "the program has no word “Qqqqq”"


@pytest.mark.parametrize(
    ("word", "said", "fault"),
    [
        ("Page %1 of %2", "Страна %1", "“Страна %1” must hold %1 and %2, as “Page %1 of %2” does"),
        ("Close", "Затвори %1", "“Затвори %1” must hold no placeholder, as “Close” does"),
        ("Close", "Затвори\nовде", "“Close” is one line, and 2 stand here"),
        (SECONDS, "још %n с", f"“{SECONDS}” is counted: write its 3 forms, a line each (one, few, other)"),
        (SECONDS, "%n а\n%n б\nв", f"“в” must hold %n, as “{SECONDS}” does"),
    ],
)
def test_a_lost_placeholder_and_missing_forms_are_named(word: str, said: str, fault: str) -> None:
    assert wording_fault(word, said, "sr-Cyrl") == fault


@pytest.mark.parametrize(
    ("tag", "said", "forms"),
    [
        ("en", "gun\nguns", {"one": "gun", "other": "guns"}),
        ("sr-Latn", "a\nb\nv", {"one": "a", "few": "b", "other": "v"}),
        ("ru", "а\nб\nв", {"one": "а", "few": "б", "many": "в", "other": "в"}),
    ],
)
def test_each_language_gives_the_forms_that_it_counts_in(tag: str, said: str, forms: dict[str, str]) -> None:
    assert forms_of(said, tag) == forms
    assert wording_fault("guns", said, tag) is None
