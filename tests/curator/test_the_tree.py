"""Finding one's way in the exhibit, and putting it into order."""

from PySide6.QtCore import Qt
from tests.curator.studio_window import StudioWindow, middle_of

from kiosk.domain.contents import RecordKind

FIRST, SECOND = "Табла 1 у поглављу 1", "Табла 2 у поглављу 1"


def titles(studio: StudioWindow) -> list[str]:
    return [row.title for row in studio.application.desk.tree.rows_now]


def test_the_first_chapter_is_open_at_its_first_panel(studio: StudioWindow) -> None:
    assert titles(studio)[:3] == ["Поглавље 1", FIRST, SECOND]
    assert studio.application.desk.tree.selected == (RecordKind.PANEL, "tabla-0-0")
    studio.wait_to_see("What the visitor sees")


def test_a_panel_is_opened_by_a_touch(studio: StudioWindow) -> None:
    studio.tap(SECOND)
    studio.wait_until(lambda: studio.text_of("Title, sr-Cyrl") == SECOND)


def test_search_finds_words_and_leads_to_them(studio: StudioWindow) -> None:
    studio.write("Search the exhibit", "поглављу 2")
    studio.tap("Табла 3 у поглављу 2")
    studio.wait_until(lambda: studio.application.desk.editor.opened_now.main.id == "tabla-1-2")


def test_keys_move_a_panel_and_undo_brings_it_back(studio: StudioWindow) -> None:
    studio.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    studio.wait_until(lambda: titles(studio)[1:3] == [SECOND, FIRST])
    studio.wait_until(lambda: studio.item("Undo") is not None)
    studio.tap("Undo")
    studio.wait_until(lambda: titles(studio)[1:3] == [FIRST, SECOND])


def test_a_panel_is_dragged_below_another(studio: StudioWindow) -> None:
    studio.settle()
    line = next(each for each in studio.items() if each.property("panelKind") == "text")
    x, y = line.mapToScene(line.boundingRect().topRight()).x() - 25, middle_of(line)[1]
    studio.drag((x, y), (x, y + 1.5 * line.height()))
    studio.wait_until(lambda: titles(studio)[1:3] == [SECOND, FIRST])


def test_a_panel_is_added_from_the_gallery_after_the_open_one(studio: StudioWindow) -> None:
    studio.tap("New…")
    studio.tap("Quotation")
    studio.wait_until(lambda: titles(studio)[2] == "Quotation")
    studio.wait_until(lambda: studio.application.desk.editor.title_now == "Quotation")


def test_a_panel_is_duplicated(studio: StudioWindow) -> None:
    studio.tap("Duplicate")
    studio.wait_until(lambda: titles(studio).count(FIRST) == 2)


def test_what_is_deleted_comes_back_from_the_bin(studio: StudioWindow) -> None:
    studio.tap(SECOND)
    studio.wait_until(lambda: studio.application.desk.editor.title_now == SECOND)
    studio.tap("Delete")
    studio.wait_until(lambda: SECOND not in titles(studio))
    studio.tap("Bin")
    studio.tap(f"Restore {SECOND}")
    studio.wait_until(lambda: titles(studio)[2] == SECOND)
