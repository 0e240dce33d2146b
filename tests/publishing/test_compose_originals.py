"""Whoever reads a source's words in translation is told so, and has the words as the source has them."""

from dataclasses import replace

import pytest
from tests.exhibits import small_exhibit, text
from tests.publishing.test_compose import PICTURES

from kiosk.domain.exhibit import Exhibit, Language
from kiosk.publishing.compose_chapters import chapter_view
from kiosk.publishing.compose_originals import original_view
from kiosk.publishing.compose_records import passage_view, picture_view
from kiosk.publishing.derive import derive_languages
from kiosk.publishing.version import Version

FOUR = (
    Language("sr-Cyrl", "Ћирилица"),
    Language("sr-Latn", "Latinica", "sr-Cyrl"),
    Language("en", "English"),
    Language("ru", "Русский"),
)
WORDS = text("Ко чита, тај зна.", en="Who reads, knows.", ru="Кто читает, тот знает.")


def version(tag: str, exhibit: Exhibit | None = None) -> Version:
    return Version.of(derive_languages(exhibit or small_exhibit(languages=FOUR)), tag, PICTURES)


@pytest.mark.parametrize(
    ("tag", "note", "name"),
    [
        ("en", "Translated from Serbian", "The original, in Serbian"),
        ("ru", "Перевод с сербского", "Оригинал на сербском"),
    ],
)
def test_a_translation_is_said_to_be_one_and_has_its_original(tag: str, note: str, name: str) -> None:
    original = original_view(WORDS, version(tag))

    assert original is not None
    assert (original.note, original.name) == (note, name)
    assert (original.language, original.paragraphs) == ("sr-Cyrl", ("Ко чита, тај зна.",))
    assert (original.open_mark, original.close_mark) == ("„", "“")


@pytest.mark.parametrize("tag", ["sr-Cyrl", "sr-Latn"])
def test_another_script_is_no_translation(tag: str) -> None:
    words = derive_languages(small_exhibit(languages=FOUR)).lead

    assert original_view(words, version(tag)) is None


def test_a_text_shown_in_the_master_for_want_of_a_translation_is_none() -> None:
    assert original_view(text("Ко чита, тај зна."), version("en")) is None


def test_the_source_may_have_the_words_in_another_language_than_the_master() -> None:
    original = original_view(WORDS, version("sr-Latn"), "ru")

    assert original is not None
    assert (original.note, original.name) == ("Prevod sa ruskog", "Izvornik na ruskom")
    assert (original.paragraphs, original.open_mark) == (("Кто читает, тот знает.",), "«")
    assert original_view(WORDS, version("ru"), "ru") is None


def test_an_original_that_the_exhibit_does_not_hold_is_named_but_not_shown() -> None:
    original = original_view(WORDS, version("en"), "de")

    assert original is not None
    assert (original.note, original.paragraphs) == ("Translated from German", ())


def test_a_language_without_a_name_here_is_left_unnamed() -> None:
    original = original_view(WORDS, version("ru"), "el")

    assert original is not None
    assert original.note == "Перевод"


def test_quotations_and_passages_have_their_originals_with_the_marks_of_their_language() -> None:
    exhibit = small_exhibit(languages=FOUR)
    passage = replace(exhibit.passages[0], original_language=None, body=WORDS)
    panel = exhibit.chapters[0].panels[3]
    quote = replace(panel, content=replace(panel.content, words=WORDS))
    chapter = replace(exhibit.chapters[0], panels=(quote,))
    shown = version("en", replace(exhibit, passages=(passage,), chapters=(chapter,)))

    view = chapter_view(1, shown).panels[0].quote
    assert view is not None
    assert view.original is not None
    assert view.original.paragraphs == ("Ко чита, тај зна.",)
    assert passage_view(passage, shown).original == view.original


def test_captions_have_an_original_only_where_they_are_the_sources_own_words() -> None:
    exhibit = small_exhibit(languages=FOUR)
    own = replace(exhibit.media[0], caption=WORDS)
    quoted = replace(exhibit.media[1], caption=WORDS, caption_is_verbatim=True)
    shown = version("ru", replace(exhibit, media=(own, quoted, *exhibit.media[2:])))

    views = [picture_view(asset.id, shown) for asset in (own, quoted)]
    originals = [view.original for view in views if view]
    assert originals[0] is None
    assert originals[1] is not None
    assert originals[1].note == "Перевод с сербского"
