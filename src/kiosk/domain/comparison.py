"""Two versions of a text held against each other, word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

__all__ = ["Piece", "PieceKind", "compare"]

TOKEN = re.compile(r"\s+|\w+(?:[-’']\w+)*|[^\w\s]")


class PieceKind(StrEnum):
    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that both versions have, or one of them only."""

    kind: PieceKind
    text: str


def compare(old: str, new: str) -> tuple[Piece, ...]:
    """What became of the words of `old`. Same and removed pieces make up `old`, same and added ones `new`.

    A stretch of changed words with nothing but a space kept between them is shown as one.
    """
    before, after = TOKEN.findall(old), TOKEN.findall(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    steps = [
        ("".join(before[a:b]), "".join(after[c:d]), kind == "equal")
        for kind, a, b, c, d in matcher.get_opcodes()
    ]
    return tuple(_pieces(_without_islands(steps)))


def _without_islands(steps: list[tuple[str, str, bool]]) -> list[tuple[str, str, bool]]:
    joined: list[tuple[str, str, bool]] = []
    for at, (old, new, is_same) in enumerate(steps):
        is_island = is_same and not old.strip() and 0 < at < len(steps) - 1
        changed = is_island or not is_same
        if changed and joined and not joined[-1][2]:
            joined[-1] = (joined[-1][0] + old, joined[-1][1] + new, False)
        else:
            joined.append((old, new, not changed))
    return joined


def _pieces(steps: list[tuple[str, str, bool]]) -> Iterator[Piece]:
    for old, new, is_same in steps:
        if is_same:
            yield Piece(PieceKind.SAME, old)
            continue
        if old:
            yield Piece(PieceKind.REMOVED, old)
        if new:
            yield Piece(PieceKind.ADDED, new)
