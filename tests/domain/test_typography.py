import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.markup import plain_text
from kiosk.domain.transliteration import to_latin
from kiosk.domain.typography import bind, hyphenate, strip_invisible

WORDS = st.one_of(
    st.sampled_from(
        ["и", "у", "о", "а", "14.", "октобра", "1944.", "г.", "10", "км", "–", "Ф.", "И.", "Толбухин", "бр."]
    ),
    st.sampled_from(
        [
            "„Каћуше“",
            "тенк",
            "др",
            "21.",
            "3-й",
            "October",
            "X",
            "IX",
            "*Правда*",
            "[[novj|НОВЈ]]",
            "{{C-47}}",
        ]
    ),
    st.sampled_from(["\\*", "\n", "\n\n"]),
)
TEXTS = st.lists(WORDS).map(" ".join)


def every_second_letter(word: str) -> list[int]:
    return list(range(2, len(word), 2))


def shown(text: str) -> str:
    """No-break spaces as `_`, soft hyphens as `|`, word joiners as `^`."""
    return text.replace("\u00a0", "_").replace("\u00ad", "|").replace("\u2060", "^")


@pytest.mark.parametrize(
    "text",
    [
        "око 10_км пута",
        "преко 20_хиљада људи",
        "14._октобра 1944.",
        "19–21._септембра 1944.",
        "14._октобар",
        "19._IX и_20._X",
        "1944._г. и_1945._године",
        "маршал Ф.И._Толбухин",
        "маршал Ф._И._Толбухин",
        "др_Петар, г._Жданов, ген._Лекић",
        "бр._5, стр._12, №_5",
        "и_т._д.",
        "21._дивизија и_36._бригада",
        "5. Крајинске дивизије",
        "јединице 2. и_3._украјинског фронта",
        "и_у_граду",
        "У_Београду",
        "*У_Београду* и_[[vis|Вису]]",
        "24_„Каћуше“",
        "снаге_– опкољене",
        "– рекао је",
        "Вис и_– Москва",
        "у_21.30 је",
        "тенк Т-34 и_[[x-i|а_б]]",
        "50_% људи",
    ],
)
def test_a_serbian_line_does_not_end_here(text):
    assert shown(bind(text.replace("_", " "), "sr-Cyrl")) == text


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("sr-Latn", "14._oktobra, s_10_km, Nj._Petrović, 20_hiljada, dr_Petar i_t._d."),
        (
            "ru",
            "14_октября 1944_г., с_10_км, 3-^й_Украинский фронт, Ф._И._Толбухин, в_Белграде, 1941–1945_гг.",
        ),
        ("en", "14_October 1944, 10_km, the 21st_Division, No._5, Mr_Smith, F._I._Tolbukhin, a_tank_– gone"),
        ("en", "I_saw 24_“Katyushas” and the 13th_“New York”, 15–19_October, T-34 tanks"),
        ("ru", "20_000_тысяч, 14-^я_гв. бригада, на_Висе не_видно, у_него был_ли_же, Из_темноты, за_рекой"),
        ("ru", "12-^й_корпус, *2-^го* фронта, 40-^х_годов, Т-34, 85-^мм_пушка, 10-летний, 15–19_октября"),
        ("fr", "10_km, F._I._Tolbukhin, 14 octobre"),
    ],
)
def test_lines_of_other_languages_hold_together_too(tag, text):
    assert shown(bind(text.replace("_", " ").replace("^", ""), tag)) == text


@pytest.mark.parametrize("tag", ["sr-Cyrl", "sr-Latn", "en"])
def test_no_language_but_russian_joins_an_ending_to_its_number(tag):
    assert "^" not in shown(bind("12-й корпус, 3-ћи пук, 21-st", tag))


def test_a_line_break_of_the_source_is_bound_like_a_space():
    assert shown(bind("почело је 14.\nоктобра и\n  није стало\n\nКрај", "sr-Cyrl")) == (
        "почело је 14._октобра и_није стало\n\nКрај"
    )


@given(TEXTS, st.sampled_from(["sr-Cyrl", "ru", "en"]))
def test_binding_changes_no_word(text, tag):
    assert strip_invisible(plain_text(bind(text, tag))).replace("\u00a0", " ") == plain_text(text)


@given(TEXTS, st.sampled_from(["sr-Cyrl", "sr-Latn", "ru", "en"]))
def test_binding_twice_is_binding_once(text, tag):
    assert bind(bind(text, tag), tag) == bind(text, tag)


@given(TEXTS)
def test_both_scripts_of_serbian_bind_alike(text):
    assert to_latin(bind(text, "sr-Cyrl")) == bind(to_latin(text), "sr-Latn")


@pytest.mark.parametrize(
    ("text", "divided"),
    [
        ("ослобођење", "ос|ло|бо|ђе|ње"),
        ("дивизија", "ди|ви|зи|ја"),
        ("дивизиј", "дивизиј"),
        ("Калемегдан", "Калемегдан"),
        ("ПАРТИЗАНСКИ", "ПАРТИЗАНСКИ"),
        ("партизанСКИ", "партизанСКИ"),
        ("mitraljez1944", "mitraljez1944"),
        ("divizijama", "divizijama"),
        ("тенковски2а", "тенковски2а"),
        ("ослобо\u0302ђење", "ослобо\u0302ђење"),
        ("осло\u00adбођење", "осло|бођење"),
        ("{{ослобођење}}", "{{ослобођење}}"),
        ("[[oslobodjenje|ослобођење]]", "[[oslobodjenje|ос|ло|бо|ђе|ње]]"),
        ("„ослобођење“,", "„ос|ло|бо|ђе|ње“,"),
        (
            "југословенско-совјетска",
            "ју|го|сл|ов|ен|ско-со|вј|ет|ска",
        ),
    ],
)
def test_long_small_words_of_the_language_are_divided_and_nothing_else(text, divided):
    assert shown(hyphenate(text, "sr-Cyrl", every_second_letter)) == divided


def test_english_keeps_three_letters_at_the_end():
    assert shown(hyphenate("liberation", "en", lambda _: [1, 2, 7, 8])) == "li|berat|ion"
    assert shown(hyphenate("oslobođenj", "sr-Latn", lambda _: [1, 2, 7, 8])) == "os|lobođ|e|nj"


def test_a_language_of_unknown_script_is_left_whole():
    assert hyphenate("libération", "fr", every_second_letter) == "libération"


@given(TEXTS)
def test_without_its_soft_hyphens_a_text_is_what_it_was(text):
    divided = hyphenate(text, "sr-Cyrl", every_second_letter)
    assert strip_invisible(divided) == text
    assert hyphenate(divided, "sr-Cyrl", every_second_letter) == divided


@given(st.text(alphabet="абвгдеж", min_size=8, max_size=20), st.sets(st.integers(-3, 25)))
def test_no_part_of_a_word_is_shorter_than_two_letters(word, places):
    parts = re.split("\u00ad", hyphenate(word, "sr-Cyrl", lambda _: places))
    assert "".join(parts) == word
    assert len(parts[0]) >= 2
    assert len(parts[-1]) >= 2
