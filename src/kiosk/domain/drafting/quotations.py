"""Passages brought in as somebody else's words: in quotation marks, or as paragraphs of their own."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain import prose
from kiosk.domain.drafting.articles import Form, Paragraph, word_count
from kiosk.domain.drafting.attributions import (
    CLOSING,
    LONGEST_GAP,
    OPENING,
    QUOTED,
    FoundQuotation,
    author_in,
    last_name,
    named_before,
    unquoted,
    work_in,
)
from kiosk.domain.drafting.names import Spot
from kiosk.domain.drafting.people import FoundPerson
from kiosk.domain.drafting.quotation_words import speech_pattern

__all__ = ["FoundQuotation", "quotations_of"]

SPAN_OF_BLOCK = re.compile(r"^[„“«\"].*[“”»\"][.!?…]?(?:\s?\([^()]*\))?$", re.DOTALL)
ATTRIBUTION = re.compile(r"^[—–-]{1,2}\s?(?P<who>\S.*)$")
DIRECT_SPEECH = re.compile(r"[:,]\s?[–—-]?\s?[„“«\"]|[“”»\"]\.?\s?[,.]?\s?[–—-]")
LEAST_WORDS = 4
LONGEST_CLAUSE = 600
LONGEST_ATTRIBUTION = 20


@dataclass(frozen=True, slots=True)
class _Reader:
    paragraphs: Sequence[Paragraph]
    skipped: frozenset[int]
    people: Sequence[FoundPerson]
    tag: str

    def blocks(self) -> Iterator[FoundQuotation]:
        at = 0
        while at < len(self.paragraphs):
            found = self._block(at)
            if found is None:
                at += 1
                continue
            yield found
            at = max(found.paragraphs)

    def _block(self, at: int) -> FoundQuotation | None:
        """The quotation that paragraph `at` introduces or begins."""
        paragraph = self.paragraphs[at]
        if paragraph.number in self.skipped:
            return None
        introduction = self._introduction(paragraph)
        first = self._next(at) if introduction else at
        if first is None:
            return None
        body = self._body(first, is_introduced=bool(introduction))
        if not body:
            return None
        attribution = self._attribution(body[-1].number)
        who = " ".join((introduction, attribution.text if attribution else "")).strip()
        if not introduction and not attribution and body[0].form is not Form.QUOTE:
            return None
        used = [*((paragraph,) if introduction else ()), *body, *((attribution,) if attribution else ())]
        is_whole = not introduction or introduction == paragraph.text
        fills = [each.number for each in used if each is not paragraph or is_whole]
        last = attribution or paragraph
        author = author_in(self.people, last.number, last.text, who)
        return self._found(
            "\n\n".join(unquoted(each.text) for each in body), who, author, used, fills,
            Spot(body[0].number, 0, len(body[0].text)), "a passage that the words before it introduce"
            if introduction else "a passage set apart", attribution.text if attribution else "",
        )  # fmt: skip

    def _introduction(self, paragraph: Paragraph) -> str:
        """The sentence at the end of the paragraph that brings in what follows, or nothing."""
        text = paragraph.text
        if not text.endswith(":") or paragraph.form in (Form.HEADING, Form.TITLE, Form.QUOTE):
            return ""
        sentence = prose.sentences(text)[-1]
        names_somebody = author_in(self.people, paragraph.number, text, sentence) is not None
        speaks = speech_pattern(self.tag).search(sentence) is not None
        work = work_in(sentence, self.tag)[1] is not None
        return (
            sentence
            if (names_somebody and (speaks or work))
            or (speaks and work)
            or (speaks and self._next_is_quoted(paragraph.number))
            else ""
        )

    def _next_is_quoted(self, number: int) -> bool:
        after = self._next(number - 1)
        return after is not None and (
            self.paragraphs[after].text[0] in OPENING or self.paragraphs[after].form is Form.QUOTE
        )

    def _next(self, at: int) -> int | None:
        """The next paragraph that is neither a caption nor a heading."""
        return next(
            (
                place
                for place in range(at + 1, len(self.paragraphs))
                if self.paragraphs[place].number not in self.skipped
            ),
            None,
        )

    def _body(self, first: int, *, is_introduced: bool) -> list[Paragraph]:
        head = self.paragraphs[first]
        if head.form is Form.QUOTE:
            return self._while(
                first, lambda each: each.form is Form.QUOTE and not ATTRIBUTION.match(each.text)
            )
        if head.text[0] in OPENING and not SPAN_OF_BLOCK.match(head.text) and is_introduced:
            return self._until_closed(first)
        if (
            SPAN_OF_BLOCK.match(head.text)
            and word_count(head.text) >= LEAST_WORDS
            and (is_introduced or len(QUOTED.findall(head.text)) == 1)
        ):
            return self._while(first, lambda each: bool(SPAN_OF_BLOCK.match(each.text)))
        if not is_introduced or head.form is Form.ITEM:
            return []
        return [head, *self._continued(first)]

    def _while(self, first: int, holds: Callable[[Paragraph], bool]) -> list[Paragraph]:
        gathered = []
        for each in self.paragraphs[first:]:
            if each.number in self.skipped or not holds(each):
                break
            gathered.append(each)
        return gathered

    def _until_closed(self, first: int) -> list[Paragraph]:
        gathered: list[Paragraph] = []
        for each in self.paragraphs[first:]:
            if each.number in self.skipped:
                continue
            gathered.append(each)
            if each.text.rstrip(".!?…")[-1:] in CLOSING:
                return gathered
        return gathered[:1]

    def _continued(self, first: int) -> list[Paragraph]:
        """What goes on after a caption: the dialogue of persons whom the passage has named."""
        named = {
            person.name for person in self.people for spot in person.spots if spot.paragraph == first + 1
        }
        gathered: list[Paragraph] = []
        at = self._next(first)
        while at is not None and at > first + 1 and not gathered:
            each = self.paragraphs[at]
            here = {
                person.name
                for person in self.people
                for spot in person.spots
                if spot.paragraph == each.number
            }
            if not (DIRECT_SPEECH.search(each.text) and named & here):
                break
            gathered.append(each)
        return gathered

    def _attribution(self, number: int) -> Paragraph | None:
        """`— Winston Churchill, The Second World War` below the quotation."""
        if number >= len(self.paragraphs) or number + 1 in self.skipped:
            return None
        below = self.paragraphs[number]
        is_short = word_count(below.text) <= LONGEST_ATTRIBUTION
        return (
            below
            if is_short
            and ATTRIBUTION.match(below.text)
            and author_in(self.people, below.number, below.text, below.text)
            else None
        )

    def inline(self, taken: frozenset[int]) -> Iterator[FoundQuotation]:
        """Words in quotation marks beside a verb of saying."""
        for paragraph in self.paragraphs:
            if paragraph.number in taken or paragraph.number in self.skipped:
                continue
            last, last_who = len(paragraph.text), ""
            for match in QUOTED.finditer(paragraph.text):
                words = next(group for group in match.groups() if group).strip()
                if word_count(words) < LEAST_WORDS:
                    continue
                goes_on = 0 <= match.start() - last <= LONGEST_GAP
                if who := self._beside(paragraph.text, match) or (last_who if goes_on else ""):
                    last, last_who = match.end(), who
                    author = author_in(self.people, paragraph.number, paragraph.text, who)
                    reason = "words in quotation marks beside a verb of saying"
                    if author is None and (
                        author := named_before(self.people, paragraph.number, match.start())
                    ):
                        reason += "; the person was named before"
                    spot = Spot(paragraph.number, *match.span())
                    yield self._found(words, who, author, [paragraph], [], spot, reason)

    def _beside(self, text: str, match: re.Match[str]) -> str:
        """The clause before or after the quoted words that says who says them."""
        above = text[max(0, match.start() - LONGEST_CLAUSE) : match.start()]
        before = (prose.sentences(above) or ("",))[-1]
        is_led_in = bool(re.search(r"[:,]\s?[–—-]?\s?$", above))
        if is_led_in and speech_pattern(self.tag).search(before):
            return before.rstrip(" :,–—-")
        after = re.match(
            r"\s?[,.]?\s?[–—-]?\s?((?:[^„“«\".!?]|(?<=\d)\.(?=\s[a-zčćžšđа-яёђјљњћџ]))+)",
            text[match.end() : match.end() + LONGEST_CLAUSE],
        )
        if after and speech_pattern(self.tag).search(after[1][:LONGEST_GAP]):
            return after[1].strip(" ,–—-")
        names_somebody = any(last_name(person) in before for person in self.people)
        return before.rstrip(" :") if before.rstrip().endswith(":") and names_somebody else ""

    def _found(
        self,
        words: str,
        who: str,
        author: str | None,
        used: Sequence[Paragraph],
        fills: Sequence[int],
        spot: Spot,
        reason: str,
        attribution: str = "",
    ) -> FoundQuotation:
        work, kind = work_in(who, self.tag)
        below = re.search(rf"{re.escape(author)},\s(?P<work>[^,()]+)", attribution) if author else None
        if below:
            work, kind = below["work"].strip(' .„“”«»"*'), kind or "book"
        numbers = tuple(sorted({each.number for each in used}))
        return FoundQuotation(
            words.rstrip(",").strip(), who, author, work, kind, numbers, tuple(fills), spot, reason
        )


def quotations_of(
    paragraphs: Sequence[Paragraph], skipped: frozenset[int], people: Sequence[FoundPerson], tag: str
) -> tuple[FoundQuotation, ...]:
    """The quotations of a text in reading order; `skipped` are captions and headings."""
    reader = _Reader(paragraphs, skipped, people, tag)
    blocks = list(reader.blocks())
    taken = frozenset(number for block in blocks for number in block.fills)
    return tuple(sorted((*blocks, *reader.inline(taken)), key=lambda found: found.spot))
