"""Sample articles, written for these tests, and short ways to ask what was found in one."""

from functools import cache
from pathlib import Path

from kiosk.domain.drafting.articles import article_of, written_lines
from kiosk.domain.drafting.proposal import Piece, PieceKind, Proposal
from kiosk.domain.drafting.propose import propose
from kiosk.packages.read_article import read_article

SAMPLES = Path(__file__).parent / "domain" / "drafting" / "samples"


def sample_names() -> list[str]:
    return sorted(path.name for path in SAMPLES.iterdir())


@cache
def proposed(name: str) -> Proposal:
    """What is proposed for the sample of this file name."""
    return propose(read_article(SAMPLES / name))


def drafted(text: str, language: str | None = None) -> Proposal:
    """What is proposed for a text."""
    return propose(article_of("article", written_lines(text)), language)


def found(proposal: Proposal, kind: PieceKind) -> list[str]:
    """The words of all pieces of one kind, in order."""
    return [piece.text for piece in proposal.of(kind)]


def first(proposal: Proposal, kind: PieceKind) -> Piece:
    return proposal.of(kind)[0]
