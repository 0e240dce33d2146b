import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.languages import (
    DERIVED_FROM,
    MASTER,
    NumberRules,
    endonym,
    is_language_tag,
    language_of,
    number_rules,
    plural_form,
    pyphen_dictionary,
    qt_locale,
    script_of,
)


@pytest.mark.parametrize(
    "tag",
    [
        "sr-Cyrl",
        "sr-Latn",
        "en",
        "ru",
        "de-AT",
        "sr-Cyrl-RS",
        "es-419",
        "sr-Latn-ekavsk",
        "de-1996",
        "sr-x-a",
    ],
)
def test_well_formed_tags_in_canonical_case_are_accepted(tag):
    assert is_language_tag(tag)


@pytest.mark.parametrize(
    "tag",
    ["", "s", "SR", "sr-cyrl", "sr_RS", "en-gb", "serbian", "sr-", "-sr", "sr-Cyrl ", "ср", "sr-RS-Cyrl"],
)
def test_anything_else_is_no_tag(tag):
    assert not is_language_tag(tag)


def test_a_tag_neither_repeats_a_variant_nor_ends_in_a_line_break_or_an_empty_extension():
    assert not any(map(is_language_tag, ["de-1996-1996", "en\n", "sr-x"]))


def test_serbian_cyrillic_is_the_master_and_latin_comes_from_it():
    assert MASTER == "sr-Cyrl"
    assert DERIVED_FROM == {"sr-Latn": "sr-Cyrl"}


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("sr-Cyrl", "Ћирилица"),
        ("sr-Latn", "Latinica"),
        ("en", "English"),
        ("ru", "Русский"),
        ("de-AT", "de-AT"),
    ],
)
def test_a_language_goes_by_its_own_name(tag, name):
    assert endonym(tag) == name


@pytest.mark.parametrize(
    ("tag", "locale"),
    [
        ("sr-Cyrl", "sr_RS"),
        ("sr-Latn", "sr_Latn_RS"),
        ("en", "en_GB"),
        ("ru", "ru_RU"),
        ("de-AT", "de_AT"),
        ("zh-Hant-TW", "zh_Hant_TW"),
        ("sr-Latn-ME", "sr_Latn_ME"),
        ("fr", "fr"),
    ],
)
def test_qt_knows_the_language_by_this_name(tag, locale):
    assert qt_locale(tag) == locale


@pytest.mark.parametrize(
    ("tag", "dictionary"),
    [
        ("sr-Cyrl", "sr"),
        ("sr-Cyrl-RS", "sr"),
        ("sr-Latn", "sr_Latn"),
        ("ru", "ru_RU"),
        ("en", "en_GB"),
        ("fr", None),
        ("ru-Latn", None),
    ],
)
def test_hyphenation_uses_this_dictionary(tag, dictionary):
    assert pyphen_dictionary(tag) == dictionary


def test_language_and_script_are_read_from_the_tag():
    assert (language_of("sr-Latn-RS"), script_of("sr-Latn-RS")) == ("sr", "Latn")
    assert (language_of("ru"), script_of("ru"), script_of("fr")) == ("ru", "Cyrl", "")


@pytest.mark.parametrize(
    ("tag", "rules"),
    [
        ("sr-Cyrl", NumberRules(",", ".", 10_000)),
        ("ru", NumberRules(",", "\u00a0", 10_000)),
        ("en-US", NumberRules(".", ",", 1_000)),
        ("fr", NumberRules(".", "\u00a0", 10_000)),
    ],
)
def test_each_language_groups_numbers_in_its_own_way(tag, rules):
    assert number_rules(tag) == rules


@pytest.mark.parametrize(
    ("count", "serbian", "russian", "english"),
    [
        (0, "other", "many", "other"),
        (1, "one", "one", "one"),
        (2, "few", "few", "other"),
        (4, "few", "few", "other"),
        (5, "other", "many", "other"),
        (11, "other", "many", "other"),
        (12, "other", "many", "other"),
        (21, "one", "one", "other"),
        (22, "few", "few", "other"),
        (25, "other", "many", "other"),
        (101, "one", "one", "other"),
        (111, "other", "many", "other"),
        (1_012, "other", "many", "other"),
        (-1, "one", "one", "one"),
    ],
)
def test_plural_forms_follow_the_number(count, serbian, russian, english):
    forms = [plural_form(tag, count) for tag in ("sr-Cyrl", "sr-Latn", "ru", "en")]
    assert forms == [serbian, serbian, russian, english]


@given(st.integers())
def test_russian_has_many_where_serbian_has_other(count):
    assert plural_form("ru", count) == plural_form("sr-Cyrl", count).replace("other", "many")
