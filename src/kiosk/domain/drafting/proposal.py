"""A proposed exhibit: pieces of an article, each with the paragraphs that it rests on."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from kiosk.domain.dates import MuseumDate
from kiosk.domain.drafting.articles import Article
from kiosk.domain.drafting.names import Spot
from kiosk.domain.drafting.numbers import NumberPrecision
from kiosk.domain.faults import KioskError

__all__ = ["COVERING", "Piece", "PieceKind", "Proposal", "Verdict"]


class PieceKind(StrEnum):
    TITLE = "title"
    CHAPTER = "chapter"
    TEXT = "text"
    CAPTION = "caption"
    QUOTATION = "quotation"
    LEFT = "left"
    PERSON = "person"
    PLACE = "place"
    DATE = "date"
    NUMBER = "number"


COVERING = frozenset(
    {
        PieceKind.TITLE,
        PieceKind.CHAPTER,
        PieceKind.TEXT,
        PieceKind.CAPTION,
        PieceKind.QUOTATION,
        PieceKind.LEFT,
    }
)
"""The kinds that take up whole paragraphs: every paragraph is in one. The others stand within these."""


class Verdict(StrEnum):
    """What the curator has said of a piece."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    DROPPED = "dropped"


UNDROPPED = (Verdict.PROPOSED, Verdict.ACCEPTED)


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing found in the article.

    `text` is what would be shown: a title, a passage, a name in the nominative, a number with what it counts.
    `paragraphs` are the numbers of those it rests on, `spots` the exact places. `chapter` is the id of the
    chapter that a passage stands in. `reason` says, in English, why the piece was proposed. The fields below
    it belong to some kinds only: `heading` to texts, `introduction`, `author`, `work` and `work_kind` to
    quotations, `credit` to captions, `role` to persons, `value`, `precision` and `unit` to numbers, `date` to
    chapters, texts, captions and dates; `year_is_inferred` where the year was stated elsewhere.
    """

    id: str
    kind: PieceKind
    text: str
    paragraphs: tuple[int, ...]
    reason: str
    spots: tuple[Spot, ...] = ()
    chapter: str | None = None
    verdict: Verdict = Verdict.PROPOSED
    is_changed: bool = False
    date: MuseumDate | None = None
    year_is_inferred: bool = False
    heading: str = ""
    introduction: str = ""
    author: str | None = None
    work: str | None = None
    work_kind: str | None = None
    credit: str | None = None
    role: str | None = None
    value: Decimal | None = None
    precision: NumberPrecision | None = None
    unit: str = ""
    holds: tuple[int, ...] = ()
    """The paragraphs whose whole text is in this piece."""

    @property
    def is_accepted(self) -> bool:
        return self.verdict is Verdict.ACCEPTED


@dataclass(frozen=True, slots=True)
class Proposal:
    """An article in its language, and what is proposed to be made of it, in reading order."""

    article: Article
    language: str
    pieces: tuple[Piece, ...]

    def piece(self, id_: str) -> Piece:
        """The piece of this id. Raises KioskError where there is none."""
        found = next((piece for piece in self.pieces if piece.id == id_), None)
        if found is None:
            raise KioskError(f"The proposal has no piece '{id_}'.")
        return found

    def of(self, *kinds: PieceKind) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.kind in kinds)

    def resting_on(self, paragraph: int) -> tuple[Piece, ...]:
        """The pieces beside one paragraph of the article."""
        return tuple(piece for piece in self.pieces if paragraph in piece.paragraphs)

    def left_out(self, verdicts: Iterable[Verdict] = UNDROPPED) -> tuple[int, ...]:
        """The paragraphs whose text would not be shown if the pieces with these verdicts were."""
        wanted = frozenset(verdicts)
        shown = {
            number
            for piece in self.of(*COVERING - {PieceKind.LEFT})
            if piece.verdict in wanted
            for number in piece.holds
        }
        return tuple(each.number for each in self.article.paragraphs if each.number not in shown)
