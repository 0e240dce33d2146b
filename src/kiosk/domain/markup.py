"""The markup of every text of an exhibit, and nothing more than this:

- a blank line parts paragraphs; a single line break is a space;
- `*words*` are italic;
- `[[term-id|words]]` are words explained in the glossary;
- `{{words}}` stand in the Latin script exactly as they are written here;
- a backslash before one of `\\ * [ ] { } |` takes away its meaning.

Everything else is plain text; `<` and `&` are ordinary characters. Spans do not nest, except that `{{…}}` may
stand inside the other two. `parse` is strict: what is not right is a `MarkupError`, never a guess.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from kiosk.domain import prose
from kiosk.domain.markup_reader import MarkupError, Piece, read_pieces

__all__ = [
    "MarkupError",
    "Paragraph",
    "Run",
    "RunKind",
    "escape",
    "fold_lines",
    "longest_sentence",
    "markup_fault",
    "parse",
    "plain_text",
    "protected_spans",
    "sentences",
    "styled_paragraphs",
    "styled_text",
    "term_ids",
    "word_count",
    "write",
]

SPECIAL = re.compile(r"([\\*\[\]{}|])")
PROTECTED = re.compile(
    r"(?P<escape>\\.)|(?P<keep>\{\{(?:\\.|(?!\}\}).)*\}\})|(?P<term>\[\[[a-z0-9][a-z0-9_-]*\|)", re.DOTALL
)
STYLED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&nbsp;", "\u202f": "&nbsp;"})


class RunKind(StrEnum):
    PLAIN = "plain"
    ITALIC = "italic"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one kind. `term_id` is set for a glossary word only; `keep` marks the words of a `{{…}}`."""

    text: str
    kind: RunKind = RunKind.PLAIN
    term_id: str = ""
    keep: bool = False

    def __post_init__(self) -> None:
        if not self.text:
            raise ValueError("A run of text is never empty.")
        if bool(self.term_id) != (self.kind is RunKind.TERM):
            raise ValueError("A glossary word, and nothing else, has the id of a term.")


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


def parse(markup: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a text; none for an empty one. Raises `MarkupError` with line and column."""
    return tuple(Paragraph(tuple(_runs(pieces))) for pieces in read_pieces(markup))


def markup_fault(markup: str) -> MarkupError | None:
    """The first fault of a text, or None where it can be read."""
    try:
        parse(markup)
    except MarkupError as fault:
        return fault
    return None


def write(paragraphs: Iterable[Paragraph]) -> str:
    """The canonical markup of paragraphs: `parse(write(parse(text)))` equals `parse(text)`."""
    return "\n\n".join("".join(_written(paragraph)) for paragraph in paragraphs)


def escape(text: str) -> str:
    """Markup that reads as exactly this text."""
    return SPECIAL.sub(r"\\\1", text)


def plain_text(markup: str) -> str:
    """The words without markup, paragraphs parted by a blank line."""
    return "\n\n".join(paragraph.text for paragraph in parse(markup))


def term_ids(markup: str) -> tuple[str, ...]:
    """The glossary terms that a text points to, each once, in the order of the text."""
    runs = (run for paragraph in parse(markup) for run in paragraph.runs)
    return tuple(dict.fromkeys(run.term_id for run in runs if run.term_id))


def styled_paragraphs(markup: str) -> tuple[str, ...]:
    """Each paragraph for Qt's `Text.StyledText`, with `<i>` and `<a href="term:ID">` as its only tags.

    No-break spaces are written as `&nbsp;`: StyledText folds the character itself into an ordinary space.
    """
    return tuple("".join(_styled(paragraph)) for paragraph in parse(markup))


def styled_text(markup: str) -> str:
    """The whole text for Qt's `Text.StyledText`, an empty line between paragraphs."""
    return "<br><br>".join(styled_paragraphs(markup))


def word_count(markup: str) -> int:
    return len(prose.words(plain_text(markup)))


def sentences(markup: str) -> tuple[str, ...]:
    return prose.sentences(plain_text(markup))


def longest_sentence(markup: str) -> int:
    """The number of words in the longest sentence; 0 for an empty text."""
    return max((len(prose.words(sentence)) for sentence in sentences(markup)), default=0)


def protected_spans(markup: str) -> Iterator[tuple[int, int]]:
    """Start and end of what a change of letters must leave alone: escapes, `{{…}}` and the ids of `[[id|`."""
    return (match.span() for match in PROTECTED.finditer(markup))


def fold_lines(markup: str) -> str:
    """The same text on one line for each paragraph."""
    return "\n\n".join(
        re.sub(r"[ \t]*\n[ \t]*", " ", block.strip())
        for block in re.split(r"\n[ \t]*(?:\n[ \t]*)+", markup.replace("\r\n", "\n"))
        if block.strip()
    )


def _runs(pieces: Iterable[Piece]) -> Iterator[Run]:
    for shape, group in groupby(pieces, key=lambda piece: (piece.mode, piece.term_id, piece.keep)):
        mode, term_id, keep = shape
        yield Run("".join(piece.text for piece in group), RunKind(mode), term_id, keep)


def _spans(paragraph: Paragraph) -> Iterator[tuple[RunKind, str, list[Run]]]:
    for (kind, term_id), runs in groupby(paragraph.runs, key=lambda run: (run.kind, run.term_id)):
        yield kind, term_id, list(runs)


def _written(paragraph: Paragraph) -> Iterator[str]:
    for kind, term_id, runs in _spans(paragraph):
        words = "".join(_kept(runs))
        match kind:
            case RunKind.PLAIN:
                yield words
            case RunKind.ITALIC:
                yield f"*{words}*"
            case RunKind.TERM:
                yield f"[[{term_id}|{words}]]"


def _kept(runs: Iterable[Run]) -> Iterator[str]:
    for keep, group in groupby(runs, key=lambda run: run.keep):
        words = escape("".join(run.text for run in group))
        yield f"{{{{{words}}}}}" if keep else words


def _styled(paragraph: Paragraph) -> Iterator[str]:
    for kind, term_id, runs in _spans(paragraph):
        words = "".join(run.text for run in runs).translate(STYLED)
        match kind:
            case RunKind.PLAIN:
                yield words
            case RunKind.ITALIC:
                yield f"<i>{words}</i>"
            case RunKind.TERM:
                yield f'<a href="term:{term_id}">{words}</a>'
