import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.typography_lint import lint_typography


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("sr-Cyrl", "„Каћуше“ и Т-34-85 – крај… У напад!.. „Орлови ’моји’“ 14–20. X."),
        ("sr-Latn", "„Kaćuše“ – 30.000 ljudi, a ne 30,5; sovjetsko-jugoslovenski."),
        ("en", "“It’s a ‘tank’,” he said – 1941–1945, T-34-85."),
        ("ru", "«Катюши» — „Правда“ — 1944 г."),
        ("sr-Latn", "U 21.30 je 30.000 ljudi, 1941–1945, 14. divizija."),
        ("en", "At 21.30 the 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st, 112th: 30,000 men, 0.125 km."),
        ("ru", "В 21.30 3-й, 3-го, 14-я, 21-му: 30 000 человек, 0,125 км; 1941–1945, 0,5."),
        ("sr-Cyrl", "{{\"Правда\" -- 'x'}} и *„Борба“* и [[t-34|тенк]]"),
        ("sr-Cyrl", "– Значи ли то? – узбудио се.\n\nДруги ред."),
        ("sr-Cyrl", ""),
    ],
)
def test_a_clean_text_has_no_findings(tag, text):
    assert lint_typography(text, tag) == []


@pytest.mark.parametrize(
    ("tag", "text", "finding"),
    [
        ("sr-Cyrl", 'реч "Газда" је', 'a straight quotation mark: write „…“, in “реч "Газда" је”'),
        ("fr", 'un "char"', "a straight quotation mark, in"),
        ("en", "it's", "a straight apostrophe: write ’"),
        ("sr-Cyrl", "тенк - град", "a hyphen for a dash: write –"),
        ("sr-Cyrl", "тенк -- град", "a hyphen for a dash: write –"),
        ("sr-Cyrl", "од 14-20. октобра", "a hyphen between numbers: write –"),
        ("sr-Cyrl", "тенк  град", "more than one space"),
        ("sr-Cyrl", "тенк , град", "a space before the mark"),
        ("sr-Cyrl", "тенк .", "a space before the mark"),
        ("sr-Cyrl", "беса...", "three full stops: write …"),
        ("sr-Cyrl", "тенк,град", "no space after the comma"),
        ("sr-Cyrl", "тенк — град", "an em dash: write – between spaces"),
        ("sr-Cyrl", "има 30 000 људи", "a space in a number: write 30.000"),
        ("en", "about 30.000 men", "a full stop in a number: write 30,000"),
        ("en", "the 2th Division", "a wrong ending of an ordinal: write 2nd"),
        ("en", "the 13rd Corps", "a wrong ending of an ordinal: write 13th"),
        ("en", "the 101th Corps", "a wrong ending of an ordinal: write 101st"),
        ("ru", "танк – город", "an en dash: write — between spaces"),
        ("ru", "около 30.000 человек", "a mark in a number: write 30 000"),
        ("ru", "14-ая дивизия", "a long ending of an ordinal: write 3-й"),
        ("ru", "3-его фронта", "a long ending of an ordinal: write 3-й"),
        ("sr-Cyrl", "„Газда”", "” is not used in this language: write „…“"),
        ("sr-Latn", "«Gazda»", "« is not used in this language: write „…“"),
        ("sr-Cyrl", "реч “Газда“", "“ opens a quotation: write „…“"),
        ("en", "„Boss“", "„ is not used in this language: write “…”"),
        ("ru", "‘Хозяин’", "‘ is not used in this language: write «…»"),
        ("sr-Cyrl", "„Газда је љут", "the quotation marks do not pair: „ × 1, “ × 0"),
        ("ru", "«Хозяин", "the quotation marks do not pair: « × 1, » × 0"),
    ],
)
def test_a_fault_is_named_in_plain_words(tag, text, finding):
    assert any(found.startswith(finding) for found in lint_typography(text, tag)), lint_typography(text, tag)


def test_a_finding_shows_where_it_is():
    assert lint_typography("Први тенк је ушао у град - и стао је на тргу.", "sr-Cyrl") == [
        "a hyphen for a dash: write –, in “…ушао у град - и стао је н…”"
    ]


def test_each_fault_is_named_on_its_own():
    assert len(lint_typography("а - б - в  г", "sr-Cyrl")) == 3


@given(st.text(alphabet="аб „“\"'-.,!{}[]|*\\\n1"), st.sampled_from(["sr-Cyrl", "en", "ru", "fr"]))
def test_any_text_can_be_proofread_and_every_finding_is_one_line(text, tag):
    assert all("\n" not in finding and finding for finding in lint_typography(text, tag))
