from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.languages import number_rules
from kiosk.domain.numbers import count_phrase, number_text

TANKS = {
    "sr-Cyrl": {"one": "тенк", "few": "тенка", "other": "тенкова"},
    "ru": {"one": "танк", "few": "танка", "many": "танков", "other": "танка"},
    "en": {"one": "tank", "other": "tanks"},
}


@pytest.mark.parametrize(
    ("value", "serbian", "english", "russian"),
    [
        (0, "0", "0", "0"),
        (845, "845", "845", "845"),
        (2000, "2000", "2,000", "2000"),
        (9999, "9999", "9,999", "9999"),
        (10_000, "10.000", "10,000", "10\u00a0000"),
        (30_000, "30.000", "30,000", "30\u00a0000"),
        (1_234_567, "1.234.567", "1,234,567", "1\u00a0234\u00a0567"),
        (-45_000, "\u221245.000", "\u221245,000", "\u221245\u00a0000"),
        (Decimal("0.5"), "0,5", "0.5", "0,5"),
        (Decimal("30000.50"), "30.000,50", "30,000.50", "30\u00a0000,50"),
        (Decimal("1E+4"), "10.000", "10,000", "10\u00a0000"),
    ],
)
def test_numbers_are_grouped_as_each_language_groups_them(value, serbian, english, russian):
    assert [number_text(value, tag) for tag in ("sr-Cyrl", "sr-Latn", "en", "ru")] == [
        serbian,
        serbian,
        english,
        russian,
    ]


@pytest.mark.parametrize("value", ["NaN", "Infinity"])
def test_what_is_not_finite_is_refused(value):
    with pytest.raises(ValueError, match="no number"):
        number_text(Decimal(value), "en")


@given(st.integers(), st.sampled_from(["sr-Cyrl", "sr-Latn", "en", "ru", "fr"]))
def test_marks_taken_away_the_number_is_the_same(value, tag):
    digits = number_text(value, tag).replace(number_rules(tag).group_mark, "").replace("\u2212", "-")
    assert int(digits) == value


@pytest.mark.parametrize(
    ("count", "tag", "phrase"),
    [
        (1, "sr-Cyrl", "1 тенк"),
        (2, "sr-Cyrl", "2 тенка"),
        (150, "sr-Cyrl", "150 тенкова"),
        (30_021, "sr-Cyrl", "30.021 тенк"),
        (150, "ru", "150 танков"),
        (22, "ru", "22 танка"),
        (1, "en", "1 tank"),
        (150, "en", "150 tanks"),
    ],
)
def test_a_count_agrees_with_its_noun_and_holds_on_to_it(count, tag, phrase):
    assert count_phrase(count, TANKS[tag], tag) == phrase.replace(" ", "\u00a0")


def test_an_absent_form_is_replaced_by_other():
    assert count_phrase(2, {"other": "km"}, "sr-Latn") == "2\u00a0km"
