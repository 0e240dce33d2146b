"""The exhibit that comes with the program is whole in all of its languages."""

from pathlib import Path

import pytest

from kiosk.domain.contents import texts_of
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.markup import plain_text
from kiosk.domain.panels import QuoteContent
from kiosk.domain.texts import value_of
from kiosk.domain.wording import wording_findings
from kiosk.packages.read_package import read_package
from kiosk.publishing.checks import text_states
from kiosk.publishing.derive import derive_languages

PACKAGE = Path(__file__).resolve().parents[2] / "data/belgrade-1944"
TAGS = ("sr-Cyrl", "sr-Latn", "en", "ru")


@pytest.fixture(scope="module")
def exhibit() -> Exhibit:
    return read_package(PACKAGE).exhibit


def test_it_offers_four_languages(exhibit: Exhibit) -> None:
    assert tuple(language.tag for language in exhibit.languages) == TAGS


def test_no_text_is_missing_stale_or_a_draft_in_any_language(exhibit: Exhibit) -> None:
    findings = [f"{finding.id}, {finding.field}: {finding.message}" for finding in text_states(exhibit)]
    assert findings == []
    for text in texts_of(derive_languages(exhibit)):
        if text.texts:
            assert set(text.texts) >= set(TAGS), f"{text.id}, {text.field}"


def test_every_text_is_written_as_its_language_is(exhibit: Exhibit) -> None:
    found = [
        f"{each.id}, {each.field}, {each.language}: {each.message}" for each in wording_findings(exhibit)
    ]
    assert found == []


@pytest.mark.parametrize("tag", ["en", "ru"])
def test_no_serbian_letter_is_left_in_a_translation(exhibit: Exhibit, tag: str) -> None:
    foreign = set("ђјљњћџЂЈЉЊЋЏ") if tag == "ru" else set(map(chr, range(0x400, 0x500)))
    for text in texts_of(exhibit):
        words = plain_text(value_of(text.texts, tag))
        assert not foreign & set(words), f"{text.id}, {text.field}: {words}"


@pytest.mark.parametrize("tag", ["en", "ru"])
def test_a_translated_quotation_stands_in_the_translation_of_its_passage(exhibit: Exhibit, tag: str) -> None:
    passages = {passage.id: plain_text(value_of(passage.body, tag)) for passage in exhibit.passages}
    quotes = [
        panel.content
        for chapter in exhibit.chapters
        for panel in chapter.panels
        if isinstance(panel.content, QuoteContent) and panel.content.passage
    ]
    assert quotes
    for quote in quotes:
        words = plain_text(value_of(quote.words, tag)).rstrip(".!?…")
        assert words in passages[quote.passage or ""], words
