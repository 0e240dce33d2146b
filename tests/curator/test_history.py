"""Who changed what, told readably, and the way back."""

from tests.curator.studio_window import NAME, StudioWindow

from kiosk.curator.history_view_model import compared, words_in
from kiosk.domain.contents import RecordKind
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


def test_what_did_not_exist_has_no_words() -> None:
    assert words_in(None) == ""
    assert words_in('["a", "b"]') == "a, b"
    assert words_in("14") == "14"
