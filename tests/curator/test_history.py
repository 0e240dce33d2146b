"""Who changed what, told readably, and the way back."""

from tests.curator.studio_window import NAME, StudioWindow

from kiosk.curator.history_view_model import compared, row_of, words_in
from kiosk.domain.contents import RecordKind
from kiosk.store.history import HistoryEntry
from kiosk.store.revisions import Change


def test_a_panel_tells_its_history_and_goes_back(studio: StudioWindow) -> None:
    studio.write("Title, sr-Cyrl", "Шума")
    studio.wait_until_saved()
    studio.tap("History")
    studio.wait_until(lambda: len(studio.application.desk.history.rows_now) >= 2)
    newest, *_, oldest = studio.application.desk.history.rows_now
    assert (newest.by, newest.is_newest) == (NAME, True)
    assert "<b>Шума</b>" in newest.changes[0]
    studio.tap("As it was then")
    studio.wait_until(lambda: studio.text_of("Title, sr-Cyrl") == "Табла 1 у поглављу 1")
    assert oldest.number.isdigit()


def test_a_change_is_told_word_by_word() -> None:
    change = Change(
        RecordKind.PANEL, "a", "body", "en", '"At <dawn> tanks"', '{"text": "At <dawn> guns", "draft": true}'
    )
    assert compared(change) == "At &lt;dawn&gt; <s>tanks</s><b>guns</b>"


def test_a_translation_that_only_became_stale_is_not_told_beside_what_was_written() -> None:
    written = Change(RecordKind.PANEL, "a", "heading", "sr-Cyrl", '"Шума"', '"Гора"')
    stale = Change(
        RecordKind.PANEL, "a", "heading", "en", '"Forest"', '{"text": "Forest", "translated_from": "1"}'
    )
    entry = HistoryEntry(1, 7, "2026-01-02T03:04:05+00:00", "ana", "writing", "", (written, stale))
    assert row_of(entry, is_newest=True).languages == ["sr-Cyrl"]


def test_what_did_not_exist_has_no_words() -> None:
    assert words_in(None) == ""
    assert words_in('["a", "b"]') == "a, b"
    assert words_in("14") == "14"
