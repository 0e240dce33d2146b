"""What a proofreader would mark in a text: wrong quotation marks, hyphens for dashes, stray spaces."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.languages import language_of
from kiosk.domain.markup import protected_spans

__all__ = ["lint_typography"]


@dataclass(frozen=True, slots=True)
class QuotationMarks:
    """The marks of a language, outer and inner, and those that mark a foreign habit."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str
    foreign: str

    @property
    def pair(self) -> str:
        return f"{self.opening}…{self.closing}"


# House choice for Serbian: „ and “ (U+201E, U+201C), inside them ’ and ’.
QUOTATION_MARKS = {
    "sr": QuotationMarks("„", "“", "’", "’", "”«»‘‚"),
    "en": QuotationMarks("“", "”", "‘", "’", "„«»‚"),
    "ru": QuotationMarks("«", "»", "„", "“", "”‘‚"),
}
APOSTROPHE = "’"
CONTEXT_CHARS = 12
COMMON_FAULTS = (
    (re.compile(r'"'), "a straight quotation mark"),
    (re.compile(r"'"), "a straight apostrophe: write ’"),
    (re.compile(r"(?<=[ \u00a0])--?(?=[ \u00a0])"), "a hyphen for a dash: write –"),
    (re.compile(r"(?<![\w-])\d+-\d+(?![\w-])"), "a hyphen between numbers: write – without spaces"),
    (re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)"), "more than one space"),
    (re.compile(r"(?<=[^\s–—])[ \u00a0]+(?=[,;:!?](?:\s|$)|\.(?:\s|$))"), "a space before the mark"),
    (re.compile(r"(?<!\.)\.{3}(?!\.)"), "three full stops: write …"),
    (re.compile(r"(?<=\w),(?=[^\W\d_])"), "no space after the comma"),
)
SPACED_EN_DASH = re.compile(r"(?<=[^\W\d][ \u00a0])–(?=[ \u00a0][^\W\d])")
LONG_ORDINAL = re.compile(r"\d-(?:[ыи]й|ой|[ао]я|[оы]е|[оеы]го|[оеы]му)\b")
FAULTS_OF_LANGUAGE = {
    "sr": (
        (re.compile(r"—"), "an em dash: write – between spaces"),
        (re.compile(r"(?<![\d.])[1-9]\d{0,2}[ \u00a0]\d{3}(?![\d.])"), "a space in a number: write 30.000"),
    ),
    "en": ((re.compile(r"(?<![\d.])[1-9]\d{0,2}\.\d{3}(?![\d.])"), "a full stop in a number: write 30,000"),),
    "ru": (
        (SPACED_EN_DASH, "an en dash: write — between spaces"),
        (re.compile(r"(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,])"), "a mark in a number: write 30 000"),
        (LONG_ORDINAL, "a long ending of an ordinal: write 3-й, 3-го"),
    ),
}
ENGLISH_ORDINAL = re.compile(r"(?<!\w)(?P<number>\d+)(?P<ending>st|nd|rd|th)\b")
OPENS_HERE = r"(?:^|(?<=[\s(\[–—*]))"


def lint_typography(text: str, tag: str) -> list[str]:
    """Findings in plain words, in the order of the rules; none for a clean text.

    Takes plain text or the markup of the house. `{{…}}` is not looked at.
    """
    shown = _without_protected(text)
    return [*_common_findings(shown, tag), *_quotation_findings(shown, tag)]


def _without_protected(text: str) -> str:
    pieces: list[str] = []
    end = 0
    for start, stop in protected_spans(text):
        kept = text.startswith("{{", start)
        pieces += [text[end:start], "x" if kept else ""]
        end = stop
    return "".join([*pieces, text[end:]])


def _common_findings(text: str, tag: str) -> Iterator[str]:
    marks = QUOTATION_MARKS.get(language_of(tag))
    for pattern, fault in COMMON_FAULTS:
        advice = f": write {marks.pair}" if pattern.pattern == '"' and marks else ""
        yield from (f"{fault}{advice}, in “{_context(text, found)}”" for found in pattern.finditer(text))
    for pattern, fault in FAULTS_OF_LANGUAGE.get(language_of(tag), ()):
        yield from (f"{fault}, in “{_context(text, found)}”" for found in pattern.finditer(text))
    if language_of(tag) == "en":
        yield from _ordinal_findings(text)


def _ordinal_findings(text: str) -> Iterator[str]:
    for found in ENGLISH_ORDINAL.finditer(text):
        number = int(found["number"])
        in_teens = number // 10 % 10 == 1
        ending = "th" if in_teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        if found["ending"] != ending:
            yield f"a wrong ending of an ordinal: write {number}{ending}, in “{_context(text, found)}”"


def _quotation_findings(text: str, tag: str) -> Iterator[str]:
    marks = QUOTATION_MARKS.get(language_of(tag))
    if marks is None:
        return
    for found in re.finditer(f"[{marks.foreign}]", text):
        mark = found.group()
        yield f"{mark} is not used in this language: write {marks.pair}, in “{_context(text, found)}”"
    if marks.closing not in (marks.inner_opening, marks.inner_closing):
        for found in re.finditer(rf"{OPENS_HERE}{marks.closing}(?=\w)", text, re.MULTILINE):
            yield f"{marks.closing} opens a quotation: write {marks.pair}, in “{_context(text, found)}”"
    counts = Counter(text)
    for opening, closing in ((marks.opening, marks.closing), (marks.inner_opening, marks.inner_closing)):
        if closing != APOSTROPHE and counts[opening] != counts[closing]:
            both = f"{opening} × {counts[opening]}, {closing} × {counts[closing]}"
            yield f"the quotation marks do not pair: {both}"


def _context(text: str, found: re.Match[str]) -> str:
    start, end = max(0, found.start() - CONTEXT_CHARS), found.end() + CONTEXT_CHARS
    before = "…" if start else ""
    after = "…" if end < len(text) else ""
    return f"{before}{' '.join(text[start:end].split())}{after}"
