"""What an edit does to what stands beside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.editing import arranged, is_same_version, list_of, outdated
from kiosk.domain.texts import Text, TextState, fingerprint, state_of
from kiosk.domain.undo import EditKind, MadeEdit, Stacks, stacks_of

orders = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(orders, st.dictionaries(st.sampled_from("abcxyz"), st.integers(0, 12)))
def test_an_arrangement_holds_everything_once_and_keeps_the_others_in_order(
    order: list[str], wanted: dict[str, int]
) -> None:
    made = arranged(order, wanted)
    assert sorted(made) == sorted({*order, *wanted})
    assert [each for each in made if each not in wanted] == [each for each in order if each not in wanted]


@given(orders)
def test_a_whole_order_is_taken_as_it_is(order: list[str]) -> None:
    wanted = sorted(order)
    assert arranged(order, {each: at for at, each in enumerate(wanted)}) == wanted


def test_translations_remember_the_words_that_they_were_made_from_until_these_come_back() -> None:
    texts = {"sr": Text("Мост"), "en": Text("Bridge"), "ru": Text("Мост", translated_from="0" * 16)}
    marked = outdated(texts, "sr", "Мостови", "sr")
    assert marked == {"en": Text("Bridge", translated_from=fingerprint("Мост"))}
    after = {**texts, **marked, "sr": Text("Мостови")}
    assert state_of(after, "en", "sr") is TextState.STALE
    assert state_of({**after, "sr": Text("Мост")}, "en", "sr") is TextState.REVIEWED
    assert outdated(texts, "sr", "Мост", "sr") == {}
    assert outdated(texts, "en", "Bridges", "sr") == {}
    assert outdated({"en": Text("Bridge")}, "sr", "Мост", "sr") == {}


def test_only_words_and_their_review_are_somebodys_work() -> None:
    assert is_same_version(Text("a"), Text("a", translated_from="0" * 16))
    assert not is_same_version(Text("a"), Text("a", reviewed=False))
    assert not is_same_version(None, Text(""))
    assert is_same_version(None, None)


@pytest.mark.parametrize(
    ("field", "part_of"),
    [("figures.2.label", "figures"), ("focal_point.x", "focal_point.x"), ("date", "date")],
)
def test_a_field_of_a_list_belongs_to_it(field: str, part_of: str) -> None:
    assert list_of(field) == part_of


def test_undo_and_redo_are_taken_from_the_last_edit_backwards() -> None:
    one, two, three = (MadeEdit(number, EditKind.EDIT) for number in (1, 2, 3))
    assert stacks_of([one, two]) == Stacks((1, 2))
    undone = [one, two, MadeEdit(4, EditKind.UNDO, 2)]
    assert stacks_of(undone) == Stacks((1,), (2,))
    assert stacks_of([*undone, MadeEdit(5, EditKind.REDO, 2)]) == Stacks((1, 2))
    assert stacks_of([*undone, three]) == Stacks((1, 3))
    assert stacks_of([one, MadeEdit(2, EditKind.IMPORT), three]) == Stacks((3,))
    assert stacks_of([MadeEdit(9, EditKind.UNDO, 1)]) == Stacks()
