"""What a curator does with a proposal: each act gives a new one, and the old stays as it was."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from kiosk.domain.drafting.chapters import whole_span
from kiosk.domain.drafting.proposal import Piece, PieceKind, Proposal, Verdict
from kiosk.domain.drafting.word_lists import words_in
from kiosk.domain.faults import KioskError

__all__ = ["accept", "accept_all", "change", "drop", "drop_all", "join", "reopen"]

CHANGEABLE = frozenset(
    words_in("text heading introduction author work work_kind credit role value precision unit date")
)
"""What `change` may change; `kind` besides, among the kinds of passages."""
PASSAGES = frozenset({PieceKind.TEXT, PieceKind.CAPTION, PieceKind.QUOTATION, PieceKind.LEFT})
ALONE = frozenset({PieceKind.TITLE, PieceKind.DATE, PieceKind.NUMBER})
LEAST_TO_JOIN = 2


def accept(proposal: Proposal, *ids: str) -> Proposal:
    """Raises KioskError for an id that is none, and so do all acts below."""
    return _judged(proposal, ids, Verdict.ACCEPTED)


def drop(proposal: Proposal, *ids: str) -> Proposal:
    """A dropped piece stays in the proposal, so that it can be taken up again."""
    return _judged(proposal, ids, Verdict.DROPPED)


def reopen(proposal: Proposal, *ids: str) -> Proposal:
    """Take back what was said of these pieces."""
    return _judged(proposal, ids, Verdict.PROPOSED)


def accept_all(proposal: Proposal, *kinds: PieceKind) -> Proposal:
    """Accept all pieces, or all of these kinds, that nobody has decided on yet. What is left stays left."""
    return _undecided(proposal, kinds, Verdict.ACCEPTED)


def drop_all(proposal: Proposal, *kinds: PieceKind) -> Proposal:
    """Drop all pieces, or all of these kinds, that nobody has decided on yet."""
    return _undecided(proposal, kinds, Verdict.DROPPED)


def change(proposal: Proposal, id_: str, **fields: Any) -> Proposal:
    """Give fields of a piece other values, and accept it with them; `kind` turns one passage into another.

    Raises KioskError for a field that cannot be changed and for an empty text.
    """
    piece = proposal.piece(id_)
    kind = PieceKind(fields.pop("kind", piece.kind))
    if kind is not piece.kind and not {kind, piece.kind} <= PASSAGES:
        raise KioskError(
            f"A {piece.kind} cannot become a {kind}: only passages of text can change their kind."
        )
    if unknown := sorted(fields.keys() - CHANGEABLE):
        raise KioskError(f"'{unknown[0]}' of a piece cannot be changed.")
    if not str(fields.get("text", piece.text)).strip():
        raise KioskError("A piece needs words: drop it rather than leave it empty.")
    home = piece.chapter or _home(proposal, piece)
    chapter = home if kind in PASSAGES - {PieceKind.LEFT} else piece.chapter
    changed = replace(piece, **fields, kind=kind, chapter=chapter, is_changed=True, verdict=Verdict.ACCEPTED)
    return _mapped(proposal, lambda each: changed if each.id == id_ else each)


def join(proposal: Proposal, *ids: str) -> Proposal:
    """Several pieces of one kind become one in the place of the first.

    Joined passages follow one another in the order of the text; of joined chapters, persons and places the
    first keeps
    its name. Raises KioskError where the pieces are of different kinds, or of one that stands for itself.
    """
    chosen = frozenset(proposal.piece(id_).id for id_ in ids)
    pieces = [piece for piece in proposal.pieces if piece.id in chosen]
    if len(pieces) < LEAST_TO_JOIN:
        raise KioskError("Choose two pieces or more to join.")
    head = pieces[0]
    if any(piece.kind is not head.kind for piece in pieces):
        raise KioskError("Only pieces of one kind can be joined.")
    if head.kind in ALONE:
        raise KioskError(f"A {head.kind} stands for itself and cannot be joined.")
    joined = _joined(pieces)
    rest = chosen - {head.id}
    kept = [joined if piece is head else piece for piece in proposal.pieces if piece.id not in rest]
    return replace(proposal, pieces=tuple(_at_home(piece, rest, head.id) for piece in kept))


def _joined(pieces: Sequence[Piece]) -> Piece:
    head = pieces[0]
    is_passage = head.kind in PASSAGES
    verdicts = {piece.verdict for piece in pieces}
    return replace(
        head,
        text="\n\n".join(piece.text for piece in pieces) if is_passage else head.text,
        paragraphs=_merged(piece.paragraphs for piece in pieces),
        holds=_merged(piece.holds for piece in pieces),
        spots=tuple(sorted({spot for piece in pieces for spot in piece.spots})),
        author=next((piece.author for piece in pieces if piece.author), None),
        work=next((piece.work for piece in pieces if piece.work), None),
        work_kind=next((piece.work_kind for piece in pieces if piece.work), None),
        role=next((piece.role for piece in pieces if piece.role), None),
        credit=next((piece.credit for piece in pieces if piece.credit), None),
        date=whole_span([piece.date for piece in pieces if piece.date]),
        verdict=verdicts.pop() if len(verdicts) == 1 else Verdict.PROPOSED,
        is_changed=True,
    )


def _merged(numbers: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(sorted({number for each in numbers for number in each}))


def _at_home(piece: Piece, gone: frozenset[str], home: str) -> Piece:
    return replace(piece, chapter=home) if piece.chapter in gone else piece


def _home(proposal: Proposal, piece: Piece) -> str | None:
    """The chapter that the piece's place in the text falls in."""
    chapters = proposal.of(PieceKind.CHAPTER)
    before = [each for each in chapters if each.paragraphs[0] <= piece.paragraphs[0]]
    return (before[-1] if before else chapters[0]).id if chapters else None


def _judged(proposal: Proposal, ids: Iterable[str], verdict: Verdict) -> Proposal:
    chosen = {proposal.piece(id_).id for id_ in ids}
    return _mapped(proposal, lambda each: replace(each, verdict=verdict) if each.id in chosen else each)


def _undecided(proposal: Proposal, kinds: Sequence[PieceKind], verdict: Verdict) -> Proposal:
    wanted = frozenset(kinds or PieceKind)
    skipped = PieceKind.LEFT if verdict is Verdict.ACCEPTED and not kinds else None
    return _mapped(
        proposal,
        lambda each: (
            replace(each, verdict=verdict)
            if each.kind in wanted and each.kind is not skipped and each.verdict is Verdict.PROPOSED
            else each
        ),
    )


def _mapped(proposal: Proposal, act: Callable[[Piece], Piece]) -> Proposal:
    return replace(proposal, pieces=tuple(map(act, proposal.pieces)))
