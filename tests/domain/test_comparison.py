"""Two versions of a text held against each other."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.comparison import Piece, PieceKind, compare

SAME, REMOVED, ADDED = PieceKind
texts = st.text(st.sampled_from("абв ,.\n-1"), max_size=40)


@given(texts, texts)
def test_the_pieces_make_up_both_versions(old: str, new: str) -> None:
    pieces = compare(old, new)
    assert "".join(piece.text for piece in pieces if piece.kind is not ADDED) == old
    assert "".join(piece.text for piece in pieces if piece.kind is not REMOVED) == new
    assert all(piece.text for piece in pieces)


@given(texts)
def test_a_text_is_the_same_as_itself(text: str) -> None:
    assert all(piece.kind is SAME for piece in compare(text, text))


def test_words_are_changed_whole() -> None:
    assert compare("Мост на Сави.", "Мост преко Саве.") == (
        Piece(SAME, "Мост "),
        Piece(REMOVED, "на Сави"),
        Piece(ADDED, "преко Саве"),
        Piece(SAME, "."),
    )
    assert compare("Т-34 улази", "Т-34 не улази") == (
        Piece(SAME, "Т-34 "),
        Piece(ADDED, "не "),
        Piece(SAME, "улази"),
    )
