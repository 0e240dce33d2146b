import pytest
from tests.articles import drafted, proposed

from kiosk.domain.drafting.decisions import accept, accept_all, change, drop, drop_all, join, reopen
from kiosk.domain.drafting.proposal import PieceKind, Proposal, Verdict
from kiosk.domain.faults import KioskError


@pytest.fixture
def proposal() -> Proposal:
    return proposed("most.sr-Cyrl.txt")


def test_pieces_are_accepted_dropped_and_reopened_one_by_one(proposal: Proposal) -> None:
    decided = drop(accept(proposal, "text-1", "caption-1"), "caption-1")
    assert decided.piece("text-1").verdict is Verdict.ACCEPTED
    assert decided.piece("caption-1").verdict is Verdict.DROPPED
    assert reopen(decided, "caption-1").piece("caption-1").verdict is Verdict.PROPOSED
    assert proposal.piece("text-1").verdict is Verdict.PROPOSED


def test_all_at_once_leaves_alone_what_was_decided_before(proposal: Proposal) -> None:
    decided = accept_all(drop(proposal, "caption-1"))
    verdicts = {piece.id: piece.verdict for piece in decided.pieces}
    assert verdicts["caption-1"] is Verdict.DROPPED
    assert verdicts["left-1"] is Verdict.PROPOSED
    assert set(verdicts.values()) == set(Verdict)
    only = drop_all(proposal, PieceKind.NUMBER)
    assert {piece.kind for piece in only.pieces if piece.verdict is Verdict.DROPPED} == {PieceKind.NUMBER}


def test_a_dropped_piece_is_told_as_left_out(proposal: Proposal) -> None:
    assert drop(proposal, "caption-1").left_out() == (2, 4)
    assert proposal.left_out(()) == tuple(range(1, 12))


def test_a_change_is_an_acceptance_and_keeps_the_source(proposal: Proposal) -> None:
    piece = change(proposal, "caption-1", text="Радници на првом луку", credit="Архив").piece("caption-1")
    assert (piece.text, piece.credit, piece.is_changed) == ("Радници на првом луку", "Архив", True)
    assert (piece.verdict, piece.paragraphs) == (Verdict.ACCEPTED, (4,))


def test_what_was_left_can_become_a_text_in_its_place(proposal: Proposal) -> None:
    changed = change(proposal, "left-1", kind="text")
    assert changed.piece("left-1").kind is PieceKind.TEXT
    assert changed.piece("left-1").chapter == "chapter-1"
    assert changed.left_out() == ()


@pytest.mark.parametrize(
    ("id_", "fields"),
    [
        ("text-1", {"text": "  "}),
        ("text-1", {"paragraphs": (9,)}),
        ("person-1", {"kind": "caption"}),
        ("nobody", {"text": "x"}),
    ],
)
def test_a_change_that_cannot_be_is_refused_with_a_sentence(
    proposal: Proposal, id_: str, fields: dict[str, object]
) -> None:
    with pytest.raises(KioskError, match=r"\.$"):
        change(proposal, id_, **fields)


def test_joined_texts_follow_one_another_and_rest_on_all_their_paragraphs(proposal: Proposal) -> None:
    joined = join(proposal, "text-2", "text-1")
    piece = joined.piece("text-1")
    assert piece.text == "\n\n".join(proposal.piece(id_).text for id_ in ("text-1", "text-2"))
    assert piece.holds == (3, 5)
    assert "text-2" not in {each.id for each in joined.pieces}
    assert joined.left_out() == proposal.left_out()


def test_the_passages_of_joined_chapters_find_their_home_in_the_first(proposal: Proposal) -> None:
    joined = join(proposal, "chapter-1", "chapter-2")
    assert {piece.chapter for piece in joined.pieces} == {"chapter-1", "chapter-3", None}
    assert str(joined.piece("chapter-1").date) == "1921-03-03/1928-05-20"


def test_two_names_of_one_person_are_joined_with_all_their_places() -> None:
    proposal = drafted("Маршал Толбухин ћути. Историчар Олег Вус пише. Толбухин одлази.")
    joined = join(proposal, "person-1", "person-2").piece("person-1")
    assert (joined.text, len(joined.spots)) == ("Толбухин", 3)


@pytest.mark.parametrize("ids", [("text-1",), ("text-1", "caption-1"), ("number-1", "number-2")])
def test_what_does_not_belong_together_is_not_joined(proposal: Proposal, ids: tuple[str, ...]) -> None:
    with pytest.raises(KioskError, match=r"\.$"):
        join(proposal, *ids)
