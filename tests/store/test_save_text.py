"""A text is saved as it is typed, durably, and nobody's words are written over unseen."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from tests.any_exhibit import little_exhibit
from tests.store.conftest import Store
from tests.store.desk import CYRL, LATN, PANEL, heading, occasion, opened, panel, write_heading

from kiosk.domain.faults import KioskError
from kiosk.domain.texts import Text, TextState, state_of
from kiosk.store.conflicts import ConflictError
from kiosk.store.history import newest_revision
from kiosk.store.restore import restore_field
from kiosk.store.revisions import revisions_of
from kiosk.store.save_text import TextEdit, save_text
from kiosk.store.undo import redo, undo


@pytest.fixture
def desk(store: Store) -> Store:
    store.write(little_exhibit())
    return store


def test_a_saved_text_is_there_and_tells_who_when_and_what(desk: Store) -> None:
    saved = write_heading(desk, "Нови почетак", "vera", minute=7)
    last = revisions_of(desk.engine, PANEL, "uvod")[-1]
    assert heading(desk) == "Нови почетак"
    assert (last.occasion, last.change.old) == (occasion("vera", 7), '"Почетак"')
    assert last.change.new == '{"text": "Нови почетак", "draft": true}'
    assert saved.numbers == {(PANEL, "uvod", "heading", CYRL): last.number}
    assert opened(desk).number_of("heading", CYRL) == last.number


def test_the_same_words_again_are_no_edit(desk: Store) -> None:
    write_heading(desk, "Нови почетак")
    assert write_heading(desk, "Нови почетак").edit is None


def test_a_save_based_on_old_words_is_a_conflict_with_both(desk: Store) -> None:
    base = opened(desk).number_of("heading", CYRL)
    write_heading(desk, "Верин наслов", "vera", base, minute=1)
    with pytest.raises(
        ConflictError, match="vera changed heading of the panel 'uvod' in the meantime"
    ) as met:
        write_heading(desk, "Анин наслов", "ana", base, minute=2)
    conflict = met.value.conflicts[0]
    assert (conflict.your_text, conflict.their_text) == ("Анин наслов", "Верин наслов")
    assert (conflict.by, conflict.at) == ("vera", occasion(minute=1).at)
    assert heading(desk) == "Верин наслов"
    write_heading(desk, "Анин наслов", "ana", conflict.number)
    assert heading(desk) == "Анин наслов"


def test_two_editors_of_two_fields_do_not_meet(desk: Store) -> None:
    before = opened(desk)
    write_heading(desk, "Верин наслов", "vera", before.number_of("heading", CYRL))
    body = TextEdit(PANEL, "uvod", "body", CYRL, Text("Анин текст."), before.number_of("body", CYRL))
    save_text(desk.engine, body, occasion("ana"))
    assert heading(desk) == "Верин наслов"


def translate(desk: Store, words: str, based_on: int) -> None:
    save_text(desk.engine, TextEdit(PANEL, "uvod", "heading", LATN, Text(words), based_on), occasion())


def test_a_translation_is_missing_then_reviewed_then_stale_then_up_to_date_again(desk: Store) -> None:
    def state() -> TextState:
        return state_of(panel(desk).heading, LATN, CYRL)

    assert state() is TextState.MISSING
    translate(desk, "Početak", 0)
    assert state() is TextState.REVIEWED
    write_heading(desk, "Сасвим нови почетак")
    assert state() is TextState.STALE
    write_heading(desk, "Почетак")
    assert state() is TextState.REVIEWED
    write_heading(desk, "Трећи почетак")
    translate(desk, "Treći početak", opened(desk).number_of("heading", LATN))
    assert state() is TextState.REVIEWED


def test_that_the_master_changed_is_no_conflict_for_a_translator_but_keeps_the_translation_stale(
    desk: Store,
) -> None:
    translate(desk, "Početak", 0)
    base = opened(desk).number_of("heading", LATN)
    write_heading(desk, "Сасвим нови почетак", "vera")
    translate(desk, "Početak!", base)
    assert heading(desk, language=LATN) == "Početak!"
    assert state_of(panel(desk).heading, LATN, CYRL) is TextState.STALE


def test_a_text_taken_away_is_missing(desk: Store) -> None:
    translate(desk, "Početak", 0)
    gone = TextEdit(PANEL, "uvod", "heading", LATN, None, opened(desk).number_of("heading", LATN))
    save_text(desk.engine, gone, occasion())
    assert LATN not in panel(desk).heading


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (TextEdit(PANEL, "nema", "heading", CYRL, Text("a"), 0), "There is no panel 'nema' any more"),
        (TextEdit(PANEL, "uvod", "caption", CYRL, Text("a"), 0), "The panel 'uvod' has no text 'caption'"),
        (TextEdit(PANEL, "uvod", "date", CYRL, Text("a"), 0), "The panel 'uvod' has no text 'date'"),
        (TextEdit(PANEL, "uvod", "heading", "de", Text("a"), 0), "'de' is not one of the languages"),
    ],
)
def test_what_is_not_there_is_refused_with_a_sentence(desk: Store, edit: TextEdit, sentence: str) -> None:
    with pytest.raises(KioskError, match=sentence):
        save_text(desk.engine, edit, occasion())


def test_a_master_text_that_goes_back_makes_later_translations_stale(desk: Store) -> None:
    number = newest_revision(desk.engine)

    def state() -> TextState:
        return state_of(panel(desk).heading, LATN, CYRL)

    write_heading(desk, "Други наслов", "ana")
    save_text(desk.engine, TextEdit(PANEL, "uvod", "heading", LATN, Text("Drugi"), 0), occasion("vera"))
    assert state() is TextState.REVIEWED
    undo(desk.engine, occasion("ana"))
    assert (heading(desk), state()) == ("Почетак", TextState.STALE)
    redo(desk.engine, occasion("ana"))
    assert (heading(desk), state()) == ("Други наслов", TextState.REVIEWED)
    restore_field(desk.engine, PANEL, "uvod", "heading", CYRL, number, occasion("vera"))
    assert (heading(desk), state()) == ("Почетак", TextState.STALE)


def test_a_translation_made_anew_does_not_stop_the_undoing_of_its_master(desk: Store) -> None:
    translate(desk, "Početak", 0)
    write_heading(desk, "Други наслов", "vera")
    translate(desk, "Drugi naslov", opened(desk).number_of("heading", LATN))
    undo(desk.engine, occasion("vera"))
    assert (heading(desk), heading(desk, language=LATN)) == ("Почетак", "Drugi naslov")
    assert state_of(panel(desk).heading, LATN, CYRL) is TextState.STALE


def test_of_two_saves_at_the_same_time_one_is_a_conflict(desk: Store) -> None:
    def try_to_save(words: str, base: int) -> bool:
        together.wait()
        try:
            write_heading(desk, words, words, base)
        except ConflictError:
            return False
        return True

    together = Barrier(2)
    with ThreadPoolExecutor(2) as pool:
        for round_ in range(5):
            base = opened(desk).number_of("heading", CYRL)
            tries = [pool.submit(try_to_save, f"{who} {round_}", base) for who in ("ana", "vera")]
            saved = [each.result() for each in tries]
            assert sorted(saved) == [False, True]
            assert heading(desk) == f"{('ana', 'vera')[saved.index(True)]} {round_}"
