"""An article as it was written: numbered paragraphs, each with the form that its author gave it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

__all__ = [
    "Article",
    "Form",
    "Paragraph",
    "Written",
    "article_of",
    "opening_of",
    "word_count",
    "written_lines",
]


class Form(StrEnum):
    """What a paragraph is by its own layout, where a file says so. A text file has `PLAIN` ones only."""

    PLAIN = "plain"
    TITLE = "title"
    HEADING = "heading"
    QUOTE = "quote"
    CAPTION = "caption"
    ITEM = "item"
    TABLE = "table"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`number` counts from 1; `level` is the depth of a heading, 1 the highest."""

    number: int
    text: str
    form: Form = Form.PLAIN
    level: int = 0


@dataclass(frozen=True, slots=True)
class Article:
    """A text to start from. `name` is what it goes by: its file's name without the ending."""

    name: str
    paragraphs: tuple[Paragraph, ...]

    def text_of(self, number: int) -> str:
        return self.paragraphs[number - 1].text


type Written = tuple[str, Form, int]
"""Text, form and level of a paragraph that has no number yet."""

SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")
UNSEEN = re.compile("[\u200b\u200c\u200d\ufeff\u00ad\u2060]|[\x00-\x08\x0e-\x1f\x7f]")
LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
QUOTATION_MARKS = re.compile('[„“”«»"]')
OPENING_WORDS = 6
LONGEST_PARAGRAPH = 6000
LONGEST_LINE = 120
SHORTEST_FULL_LINE = 40
LEAST_JOINS = 2
MOSTLY = 0.6


def article_of(name: str, written: Iterable[Written]) -> Article:
    """Numbers the paragraphs; those without a visible character are none."""
    shown = [(clean(text), form, level) for text, form, level in written]
    filled = [(part, form, level) for text, form, level in shown if text for part in _parts(text)]
    return Article(name, tuple(Paragraph(at, *each) for at, each in enumerate(filled, 1)))


def _parts(text: str) -> Iterator[str]:
    """The text, parted at spaces where it is longer than any paragraph that people write."""
    while len(text) > LONGEST_PARAGRAPH:
        at = text.rfind(" ", 0, LONGEST_PARAGRAPH) + 1 or LONGEST_PARAGRAPH
        yield text[:at].rstrip()
        text = text[at:].lstrip()
    yield text


def clean(text: str) -> str:
    """The text on one line, single spaces, without characters that nobody can see."""
    return SPACES.sub(" ", UNSEEN.sub("", LINE_ENDS.sub("\n", text)).replace("\n", " ")).strip()


def word_count(text: str) -> int:
    """How many words the text has; a mark alone is none."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def opening_of(text: str) -> str:
    """The first words of a passage, without quotation marks, to know it by until it has a heading."""
    words = QUOTATION_MARKS.sub("", text).lstrip(" –—-").split()
    shown = " ".join(words[:OPENING_WORDS]).rstrip(".,;:!?–—- ")
    return (f"{shown} …" if len(words) > OPENING_WORDS else shown) or text


def written_lines(text: str) -> Iterator[Written]:
    """The paragraphs of a plain text: its lines, or, where lines are broken to a width, its blocks."""
    blocks = _blocks(LINE_ENDS.sub("\n", text))
    width = _width(blocks)
    for block in blocks:
        for paragraph in _joined(block, width) if width else block:
            yield paragraph, Form.PLAIN, 0


def _blocks(text: str) -> list[list[str]]:
    blocks: list[list[str]] = [[]]
    for line in map(clean, text.split("\n")):
        if line:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _width(blocks: list[list[str]]) -> int:
    """The width that lines were broken to; 0 where every line is a paragraph of its own."""
    longest = max((len(line) for block in blocks for line in block), default=0)
    pairs = [pair for block in blocks for pair in pairwise(block)]
    if not SHORTEST_FULL_LINE <= longest <= LONGEST_LINE or len(pairs) < LEAST_JOINS:
        return 0
    continued = sum(_continues(line, after, longest) for line, after in pairs)
    return longest if continued >= MOSTLY * len(pairs) else 0


def _continues(line: str, after: str, width: int) -> bool:
    """Whether the line ends only because the next word did not fit, or the next goes on in small letters."""
    is_full = len(line) + 1 + len(after.partition(" ")[0]) > width - 3 and len(line) > width / 2
    return is_full or (after[0].islower() and line[-1] not in ".!?…:;")


def _joined(block: list[str], width: int) -> Iterator[str]:
    gathered = block[0]
    for line, after in pairwise(block):
        if _continues(line, after, width):
            is_divided = line.endswith("-") and line[-2:-1].isalpha() and after[0].islower()
            gathered = gathered[:-1] + after if is_divided else f"{gathered} {after}"
        else:
            yield gathered
            gathered = after
    yield gathered
