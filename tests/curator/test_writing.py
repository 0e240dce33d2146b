"""What is typed is saved, counted, transliterated, and never overwritten by somebody else's words."""

from PySide6.QtCore import Qt
from tests.curator.studio_window import StudioWindow

from kiosk.domain.contents import RecordKind
from kiosk.domain.panels import Panel
from kiosk.domain.texts import Text, value_of
from kiosk.store.engine import open_store
from kiosk.store.open_record import open_record
from kiosk.store.revisions import Occasion
from kiosk.store.save_text import TextEdit, save_text

SOMEBODY = Occasion("2026-01-02T03:04:05+00:00", "Марија", "a test")
CONTROL = Qt.KeyboardModifier.ControlModifier
TITLE, TITLE_IN_ENGLISH = "Title, sr-Cyrl", "Title, en"


def stored(studio: StudioWindow, language: str = "sr-Cyrl", panel: str = "tabla-0-0") -> str:
    engine = open_store(studio.application.options.home.content_database)
    record = open_record(engine, RecordKind.PANEL, panel).record
    assert isinstance(record, Panel)
    return value_of(record.heading, language)


def state(studio: StudioWindow, label: str) -> tuple[str, str]:
    """The states of a text in the master language and beside it."""
    rows = studio.application.desk.editor.text_rows
    row = next(each for each in rows if each.label == label)
    return row.master_state, row.other_state


def test_what_is_typed_is_saved_without_a_button(studio: StudioWindow) -> None:
    studio.write(TITLE, "Шума")
    studio.wait_until_saved()
    assert stored(studio) == "Шума"
    studio.wait_to_see("Saved ", beginning=True)
    assert state(studio, "heading")[0] == "draft"


def test_two_languages_stand_side_by_side_with_their_states(studio: StudioWindow) -> None:
    assert state(studio, "heading")[1] == "missing"
    studio.write(TITLE_IN_ENGLISH, "Forest")
    studio.wait_until_saved()
    assert stored(studio, "en") == "Forest"
    assert state(studio, "heading")[1] == "draft"
    studio.write(TITLE, "Гора")
    studio.wait_until_saved()
    studio.wait_until(lambda: state(studio, "heading")[1] == "stale")


def test_a_text_is_marked_as_reviewed(studio: StudioWindow) -> None:
    studio.write(TITLE, "Шума")
    studio.wait_until_saved()
    studio.tap("Reviewed")
    studio.wait_until(lambda: state(studio, "heading")[0] == "reviewed")


def test_latin_letters_follow_the_cyrillic_ones_until_somebody_overrides_them(studio: StudioWindow) -> None:
    studio.tap("Latinica, derived")
    studio.write(TITLE, "Љубав")
    studio.wait_until(lambda: studio.text_of("Title, sr-Latn") == "Ljubav")
    studio.write("Title, sr-Latn", "Ljubav!")
    studio.wait_until_saved()
    assert stored(studio, "sr-Latn") == "Ljubav!"
    studio.tap("Derive again")
    studio.wait_until(lambda: studio.text_of("Title, sr-Latn") == "Ljubav")
    studio.wait_until_saved()
    assert stored(studio, "sr-Latn") == ""


def test_the_words_are_counted_against_the_budget(studio: StudioWindow) -> None:
    studio.write("Text, sr-Cyrl", "реч " * 90)
    studio.wait_to_see("▲ 90 / 60 words", beginning=True)


def test_marks_that_do_not_fit_together_are_told_and_still_saved(studio: StudioWindow) -> None:
    studio.write("Text, sr-Cyrl", "Ово је *неза")
    studio.wait_to_see("▲ the marks do not fit together")
    studio.wait_to_see("The last words cannot be shown: the marks do not fit together.")
    studio.wait_until_saved()


def test_undo_and_redo_work_by_keys_in_a_text(studio: StudioWindow) -> None:
    before = studio.text_of(TITLE)
    studio.write(TITLE, "Шума")
    studio.wait_until_saved()
    studio.press(Qt.Key.Key_Z, CONTROL)
    studio.wait_until(lambda: studio.text_of(TITLE) == before)
    studio.press(Qt.Key.Key_Y, CONTROL)
    studio.wait_until(lambda: studio.text_of(TITLE) == "Шума")


def somebody_else_writes(studio: StudioWindow, words: str) -> None:
    engine = open_store(studio.application.options.home.content_database)
    number = open_record(engine, RecordKind.PANEL, "tabla-0-0").number_of("heading", "sr-Cyrl")
    place = (RecordKind.PANEL, "tabla-0-0", "heading", "sr-Cyrl")
    save_text(engine, TextEdit(*place, Text(words), number), SOMEBODY)


def test_another_ones_words_are_shown_beside_mine_and_mine_can_stay(studio: StudioWindow) -> None:
    somebody_else_writes(studio, "Њихово")
    studio.write(TITLE, "Моје")
    studio.wait_to_see("Two of you changed the same text")
    assert studio.sees("Њихово")
    assert stored(studio) == "Њихово"
    studio.tap("Keep mine")
    studio.wait_until(lambda: stored(studio) == "Моје")


def test_another_ones_words_can_be_taken(studio: StudioWindow) -> None:
    somebody_else_writes(studio, "Њихово")
    studio.write(TITLE, "Моје")
    studio.tap("Take theirs")
    studio.wait_until(lambda: studio.text_of(TITLE) == "Њихово")
    assert stored(studio) == "Њихово"


def test_a_date_that_is_none_is_refused_with_a_sentence(studio: StudioWindow) -> None:
    studio.write("Date", "у октобру")
    studio.press(Qt.Key.Key_Return)
    studio.wait_until(lambda: "is no date" in studio.application.view_model.notice_now)


def test_the_caption_of_the_picture_is_written_in_the_same_form(studio: StudioWindow) -> None:
    studio.write("Caption, sr-Cyrl", "Војници у граду.")
    studio.wait_until_saved()
    engine = open_store(studio.application.options.home.content_database)
    record = open_record(engine, RecordKind.MEDIA, "slika-0").record
    assert value_of(record.caption, "sr-Cyrl") == "Војници у граду."
