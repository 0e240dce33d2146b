"""Which words are a source's own, and which are ours though they translate it."""

from dataclasses import replace

import pytest
from tests.exhibits import small_exhibit, text
from tests.four_languages import FOUR

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import Severity
from kiosk.domain.findings import Rule
from kiosk.domain.wording import wording_findings

CARELESS = 'Ко чита - тај "зна".'


def with_passage(body: dict[str, str], original_language: str | None = None) -> Exhibit:
    exhibit = small_exhibit(chapters=1, languages=FOUR)
    words = text(body.pop("sr-Cyrl"), **body)
    passage = replace(exhibit.passages[0], body=words, original_language=original_language)
    return replace(exhibit, passages=(passage,))


def careless_languages(exhibit: Exhibit) -> set[str]:
    return {
        finding.language
        for finding in wording_findings(exhibit)
        if finding.rule is Rule.TYPOGRAPHY and finding.id == "odlomak"
    }


def test_the_sources_own_words_keep_their_marks_and_our_translations_of_them_do_not() -> None:
    careless = with_passage(
        {"sr-Cyrl": CARELESS, "en": 'Who reads - "knows".', "ru": 'Кто читает - "знает".'}
    )

    assert careless_languages(careless) == {"en", "ru"}


def test_where_the_source_is_in_another_language_the_master_is_a_translation_too() -> None:
    careless = with_passage({"sr-Cyrl": CARELESS, "ru": 'Кто читает - "знает".'}, original_language="ru")

    assert careless_languages(careless) == {"sr-Cyrl"}


@pytest.mark.parametrize(
    ("words", "clean"),
    [
        ({"en": "“The 3rd Division,” he said – 30,000 men."}, True),
        ({"en": "«The 3th Division», he said — 30.000 men."}, False),
        ({"ru": "«3-я дивизия», — сказал он. 30 000 человек."}, True),
        ({"ru": "“3-ья дивизия”, – сказал он. 30.000 человек."}, False),
    ],
)
def test_each_language_is_held_to_its_own_typography(words: dict[str, str], clean: bool) -> None:
    assert (careless_languages(with_passage({"sr-Cyrl": "Ко чита.", **words})) == set()) is clean


def test_mixed_letters_are_an_error_in_a_translation_and_a_warning_in_a_source() -> None:
    mixed = with_passage({"sr-Cyrl": "Кo чита.", "ru": "Ктo читает."})

    severities = {
        finding.language: finding.severity
        for finding in wording_findings(mixed)
        if finding.rule is Rule.MIXED_SCRIPT
    }
    assert severities == {"sr-Cyrl": Severity.WARNING, "ru": Severity.ERROR}


def test_no_text_of_the_small_exhibit_is_careless() -> None:
    found = [
        finding
        for finding in wording_findings(small_exhibit(languages=FOUR))
        if finding.rule is Rule.TYPOGRAPHY
    ]

    assert found == []
