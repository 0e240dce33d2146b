import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.markup import Run, RunKind, parse, protected_spans, write
from kiosk.domain.transliteration import mixed_script_words, to_latin

GOLD = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "transliteration_gold.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
SERBIAN = "абвгдђежзијклљмнњопрстћуфхцчџш"
LETTERS = SERBIAN + SERBIAN.upper()
TEXTS = st.text(alphabet=LETTERS + "abzCŽ 1.,-–„“\n\u00a0\u00ad\u0302")
MARKUP_LIKE = st.lists(
    st.sampled_from(
        [*LETTERS, *"aB 1.*\\\n|[]{}@/", "[[t-34|", "]]", "{{", "}}", "{{Љ љ}}", "www.", "https://", "\\*"]
    )
).map("".join)


def test_the_gold_list_is_long_enough_and_says_nothing_twice():
    assert len(GOLD) >= 220
    assert all(len(pair) == 2 for pair in GOLD)
    assert len({cyrillic for cyrillic, _ in GOLD}) == len(GOLD)


@pytest.mark.parametrize(("cyrillic", "latin"), GOLD)
def test_the_gold_list_is_met(cyrillic, latin):
    assert to_latin(cyrillic) == latin


@given(TEXTS)
def test_no_serbian_cyrillic_letter_remains(text):
    assert not set(to_latin(text)) & set(LETTERS)


@given(MARKUP_LIKE)
def test_a_second_time_changes_nothing(text):
    assert to_latin(to_latin(text)) == to_latin(text)


@given(MARKUP_LIKE)
def test_protected_spans_stand_as_they_were(text):
    latin = to_latin(text)
    assert [latin[a:b] for a, b in protected_spans(latin)] == [text[a:b] for a, b in protected_spans(text)]


@given(TEXTS)
def test_only_the_three_digraphs_make_a_text_longer(text):
    assert len(to_latin(text)) == len(text) + sum(char in "љњџЉЊЏ" for char in text)


@given(TEXTS)
def test_digraphs_are_two_letters_each_and_never_one_character(text):
    assert not re.search("[\u01c4-\u01cc]", to_latin(text))


@given(st.text(alphabet=LETTERS, min_size=1))
def test_a_text_in_capitals_stays_in_capitals_and_a_small_one_small(word):
    assert to_latin(word.lower()) == to_latin(word.lower()).lower()
    if len(word) > 1:
        assert to_latin(word.upper()) == to_latin(word.upper()).upper()


@given(st.lists(st.sampled_from(["љубав", "Њ", "НОВЈ", "*Вис*", "[[novj|борци Љ]]", "{{Љ}}", " ", "\n\n"])))
def test_the_structure_of_the_markup_survives(parts):
    markup = write(parse("".join(f" {part} " for part in parts)))
    before = [[(run.kind, run.term_id, run.keep) for run in p.runs] for p in parse(markup)]
    after = [[(run.kind, run.term_id, run.keep) for run in p.runs] for p in parse(to_latin(markup))]
    assert after == before


def test_words_of_the_glossary_change_and_their_ids_do_not():
    (paragraph,) = parse(to_latin("[[kacusa|„Каћуше“]]"))
    assert paragraph.runs == (Run("„Kaćuše“", RunKind.TERM, "kacusa"),)


def test_kept_words_reach_the_reader_in_cyrillic_and_without_braces():
    assert parse(to_latin("лист {{Красная звезда}}"))[0].text == "list Красная звезда"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ХX век", ["ХX"]),
        ("ХХ век", ["ХХ"]),
        ("Београд", []),
        ("Бeоград и Бeоград", ["Бeоград"]),
        ("*Б*e", ["Бe"]),
        ("Т-34, PDF-ом, XX век, 76 mm", []),
        ("СС и Х. Петровић", []),
        ("[[novj|НОВЈ]]", []),
        ("[[novj|НOВЈ]]", ["НOВЈ"]),
        ("осло\u00adбoђење", ["ослобoђење"]),
        ("ГраѰ и гра̂д", []),
        ("km и км", []),
        ("", []),
    ],
)
def test_words_that_mix_scripts_are_found(text, words):
    assert mixed_script_words(text) == words


@given(st.text(alphabet=LETTERS + " -", min_size=1).filter(lambda text: "ХХ" not in text))
def test_a_text_in_one_script_has_no_mixed_words_in_either(text):
    assert mixed_script_words(text) == []
    assert mixed_script_words(to_latin(text)) == []
