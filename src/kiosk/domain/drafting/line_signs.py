"""What a short line looks like: a caption, a heading, or neither. Signs are weighed; two are enough."""

import re
from collections.abc import Iterator, Sequence

from kiosk.domain import prose
from kiosk.domain.drafting.articles import Form, Paragraph, word_count
from kiosk.domain.drafting.caption_words import (
    credit_in,
    has_verb,
    marked_caption,
    shows_something,
    shows_where,
)
from kiosk.domain.drafting.dates import DateMention
from kiosk.domain.languages import language_of

__all__ = ["ENOUGH", "LETTERS", "LONGEST_CAPTION", "SENTENCE_END", "Lines"]

ENOUGH, CERTAIN = 2, 5
LONGEST_HEADING = 14
LONGEST_CAPTION = 40
CAPTION_SENTENCES = 3
LEAST_SCENE = 5
SHORTEST_CAPTION = 3
BODY_WORDS = 25
LETTERS = re.compile(r"[^\W_]")
NUMBERED = re.compile(
    r"^(?:\d{1,2}(?:\.\d{1,2})*[.)]\s|[IVX]{1,5}[.)]?\s(?=\S)"
    r"|(?:глава|поглавље|део|chapter|part|section|часть|раздел|glava|poglavlje|deo)\s+[\divxIVX]+)",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"[.!?…;,][\"“”»’)\]]*$")
FULL_STOP = re.compile(r"[.…][\"“”»’)\]]*$")
QUOTED_WHOLE = re.compile(r"^[„“«\"].*[“”»\"][.!?…]?$")
BRACKETS = re.compile(r"^[\[(].*[\])]\.?$|^\([^()]{3,80}\)\s\S")

type Sign = tuple[int, str]
"""Points, and the reason in words."""


class Lines:
    """The paragraphs of a text as lines, with the dates in them."""

    def __init__(self, paragraphs: Sequence[Paragraph], dates: Sequence[DateMention], tag: str) -> None:
        self._paragraphs = paragraphs
        self._tag = tag
        self._dates: dict[int, list[DateMention]] = {}
        for date in dates:
            self._dates.setdefault(date.paragraph, []).append(date)
        self.counts = [word_count(each.text) for each in paragraphs]
        self._dated_lines = sum(
            self._ends_dated(each) and count <= LONGEST_CAPTION
            for each, count in zip(paragraphs, self.counts, strict=True)
        )
        self._has_forms = any(each.form in (Form.HEADING, Form.TITLE) for each in paragraphs)

    def caption_sign(self, at: int) -> Sign:
        """How much the line is like a caption of a photograph, and the first sign of it."""
        text, count = self._paragraphs[at].text, self.counts[at]
        if marked_caption(text) and count <= 2 * LONGEST_CAPTION:
            return CERTAIN, "the line says that it is a caption"
        is_too_long = count > LONGEST_CAPTION or len(prose.sentences(text)) > CAPTION_SENTENCES
        is_introduced = at > 0 and self._paragraphs[at - 1].text.endswith(":")
        if (
            is_too_long
            or is_introduced
            or QUOTED_WHOLE.match(text)
            or text.endswith(":")
            or text[0] in "—–-•"
        ):
            return 0, ""
        signs = list(self._signs_of_label(at))
        if not signs and has_verb(text, self._tag):
            return 0, ""
        signs += self._signs_of_place(at)
        more = 1 if signs and self._dated_lines > 1 else 0
        return sum(weight for weight, _ in signs) + more, signs[0][1] if signs else ""

    def _signs_of_label(self, at: int) -> Iterator[Sign]:
        """A date or a credit at the end of words that tell no event."""
        each = self._paragraphs[at]
        is_told = has_verb(each.text, self._tag)
        if self._ends_dated(each) and (not is_told or self._is_labelled(each, self.counts[at])):
            yield 3, "a short line that ends with a date"
        if credit_in(each.text) and not is_told:
            yield 3, "a short line that ends with a credit"

    def _signs_of_place(self, at: int) -> Iterator[Sign]:
        """How the line is written, and where it stands."""
        text, count = self._paragraphs[at].text, self.counts[at]
        if BRACKETS.search(text):
            yield 2, "a short line in brackets"
        if at == 0:
            return
        if shows_something(text, self._tag) and SHORTEST_CAPTION <= count <= BODY_WORDS:
            yield 2, "a short line that says what is to be seen"
        if not self._dated_lines:
            return
        if LEAST_SCENE <= count <= LONGEST_HEADING and shows_where(text, self._tag):
            yield 2, "a short line that says where something is to be seen"
        if count <= BODY_WORDS and text.endswith(".") and self._is_between_bodies(at):
            yield 2, "a short line between paragraphs of a text with captions"
        is_last = at > 0 and max(self.counts[at + 1 :], default=0) < BODY_WORDS and count <= LONGEST_CAPTION
        if is_last and not SENTENCE_END.search(text):
            yield 2, "a short line without a full stop that no text follows"

    def heading_points(self, at: int) -> int:
        """How much the line is like a heading of the text below it."""
        each, text = self._paragraphs[at], self._paragraphs[at].text
        if self.counts[at] > LONGEST_HEADING or text.endswith((":", ",", ";")) or text[0].islower():
            return 0
        if not self._leads(at) or each.form is Form.ITEM or self._has_forms:
            return 0
        is_numbered = NUMBERED.match(text) and not self._starts_dated(each) and not text.endswith(".")
        if is_numbered or self._is_only_date(each) or (text.isupper() and len(text) > SHORTEST_CAPTION):
            return CERTAIN
        if FULL_STOP.search(text) or text[0] in '„“«"':
            return 0
        is_plain = not self._dated_lines or self._is_title_case(text)
        return ENOUGH + int(self._starts_dated(each)) + int(is_plain)

    def is_title_line(self, at: int) -> bool:
        text = self._paragraphs[at].text
        return self.counts[at] <= LONGEST_HEADING and not SENTENCE_END.search(text) and not text.endswith(":")

    def _is_title_case(self, text: str) -> bool:
        words = [word for word in prose.words(text) if len(word) > SHORTEST_CAPTION]
        return language_of(self._tag) == "en" and len(words) > 1 and all(word[0].isupper() for word in words)

    def _leads(self, at: int) -> bool:
        """Whether running text, or a lower heading, follows at once or after a caption."""
        after = self.counts[at + 1 : at + 3]
        return bool(after) and (after[0] > LONGEST_HEADING or after[-1] > BODY_WORDS)

    def _is_between_bodies(self, at: int) -> bool:
        around = [self.counts[near] for near in (at - 1, at + 1) if 0 <= near < len(self.counts)]
        return bool(around) and min(around) >= BODY_WORDS

    def _ends_dated(self, each: Paragraph) -> bool:
        """Whether nothing but a credit follows the last date of the line."""
        found = self._dates.get(each.number)
        if not found:
            return False
        rest = each.text[found[-1].end :]
        credit = credit_in(each.text) or ""
        is_credited = bool(credit) and rest.strip(" .,)").endswith(credit)
        return is_credited or not prose.words(rest.replace(credit, ""))

    def _is_labelled(self, each: Paragraph, count: int) -> bool:
        """Whether the last of several sentences is a date and nothing more."""
        sentences = prose.sentences(each.text)
        start = len(each.text) - len(sentences[-1])
        return (
            count <= BODY_WORDS
            and len(sentences) > 1
            and any(
                date.start >= start
                and not LETTERS.search(each.text[start : date.start] + each.text[date.end :])
                for date in self._dates.get(each.number, ())
            )
        )

    def _starts_dated(self, each: Paragraph) -> bool:
        return any(date.start == 0 for date in self._dates.get(each.number, ()))

    def _is_only_date(self, each: Paragraph) -> bool:
        left = each.text
        for date in reversed(self._dates.get(each.number, [])):
            left = left[: date.start] + left[date.end :]
        return not LETTERS.search(left)
