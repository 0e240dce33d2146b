"""Reads the markup of a text character by character and says exactly where it goes wrong."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

type Mode = Literal["plain", "italic", "term"]

TOKEN = re.compile(
    r"\\.|\\|\[\[(?P<term_id>[a-z0-9][a-z0-9_-]*\|)?|\]\]|\{\{|\}\}|\*|[^\\*\[\]{}]+|.", re.DOTALL
)
PARAGRAPH_BREAK = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
LINE_BREAK = re.compile(r"[ \t]*\n[ \t]*")
SPECIAL = frozenset("\\*[]{}|")


class MarkupError(ValueError):
    """A text that cannot be read. `line` and `column` count from 1."""

    def __init__(self, reason: str, line: int, column: int) -> None:
        super().__init__(f"line {line}, column {column}: {reason}")
        self.reason = reason
        self.line = line
        self.column = column


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    mode: Mode
    term_id: str
    keep: bool


def read_pieces(markup: str) -> Iterator[list[Piece]]:
    """The pieces of each paragraph. Raises `MarkupError`."""
    source = markup.replace("\r\n", "\n")
    start = 0
    for gap in [*PARAGRAPH_BREAK.finditer(source), None]:
        end = gap.start() if gap else len(source)
        block = source[start:end]
        if block.strip():
            lead = len(block) - len(block.lstrip())
            yield _Reader(source, start + lead, start + len(block.rstrip())).pieces()
        start = gap.end() if gap else end


class _Reader:
    """One paragraph, from offset `start` to `end` of the source."""

    def __init__(self, source: str, start: int, end: int) -> None:
        self._source = source
        self._at = start
        self._end = end
        self._pieces: list[Piece] = []
        self._mode: Mode = "plain"
        self._term_id = ""
        self._opened_at = self._opened_pieces = 0
        self._keep = False
        self._kept_at = self._kept_pieces = 0

    def pieces(self) -> list[Piece]:
        for found in TOKEN.finditer(self._source, self._at, self._end):
            self._at = found.start()
            self._take(found.group())
        if self._keep:
            raise self._error("the {{ that opens here is never closed with }}", self._kept_at)
        if self._mode == "italic":
            raise self._error(
                "the * that opens italics here is never closed (write \\* for an asterisk)", self._opened_at
            )
        if self._mode == "term":
            raise self._error("the [[ that opens here is never closed with ]]", self._opened_at)
        return self._pieces

    def _take(self, words: str) -> None:
        match words[:2]:
            case "{{":
                self._open_keep()
            case "}}":
                self._close_keep()
            case ("*" | "[[" | "]]") as mark if self._keep:
                raise self._error(f"{mark} inside {{{{…}}}}: put it outside, or write a backslash before it")
            case "*":
                self._turn_italic()
            case "[[":
                self._open_term(words[2:-1])
            case "]]":
                self._close_term()
            case _:
                self._add(self._unescaped(words) if words[0] == "\\" else LINE_BREAK.sub(" ", words))

    def _unescaped(self, words: str) -> str:
        if words[1:] not in SPECIAL:
            raise self._error("a backslash stands only before one of \\ * [ ] { } |")
        return words[1:]

    def _open_keep(self) -> None:
        if self._keep:
            raise self._error("{{ inside {{…}}")
        self._keep, self._kept_at, self._kept_pieces = True, self._at, len(self._pieces)

    def _close_keep(self) -> None:
        if not self._keep:
            raise self._error("}} without {{ before it")
        if len(self._pieces) == self._kept_pieces:
            raise self._error("{{}} holds no words", self._kept_at)
        self._keep = False

    def _turn_italic(self) -> None:
        if self._mode == "term":
            raise self._error("* inside a glossary word: italics and glossary words do not nest")
        if self._mode == "plain":
            self._open("italic")
            return
        self._close_span("* and * hold no words", "*")

    def _open_term(self, term_id: str) -> None:
        if self._mode != "plain":
            where = "italics" if self._mode == "italic" else "another glossary word"
            raise self._error(f"[[ inside {where}: italics and glossary words do not nest")
        if not term_id:
            raise self._error("a glossary word is written [[term-id|words]], the id in a-z, 0-9 and hyphens")
        self._open("term")
        self._term_id = term_id

    def _close_term(self) -> None:
        if self._mode != "term":
            raise self._error("]] without [[ before it")
        self._close_span("a glossary word without words", "]]")
        self._term_id = ""

    def _open(self, mode: Mode) -> None:
        self._mode, self._opened_at, self._opened_pieces = mode, self._at, len(self._pieces)

    def _close_span(self, empty: str, mark: str) -> None:
        words = "".join(piece.text for piece in self._pieces[self._opened_pieces :])
        if not words:
            raise self._error(empty, self._opened_at)
        if words[0] == " " or words[-1] == " ":
            raise self._error(
                f"a space just inside the span closed by {mark}: put it outside", self._opened_at
            )
        self._mode = "plain"

    def _add(self, text: str) -> None:
        self._pieces.append(Piece(text, self._mode, self._term_id, self._keep))

    def _error(self, reason: str, at: int | None = None) -> MarkupError:
        offset = self._at if at is None else at
        line_start = self._source.rfind("\n", 0, offset) + 1
        return MarkupError(reason, self._source.count("\n", 0, offset) + 1, offset - line_start + 1)
