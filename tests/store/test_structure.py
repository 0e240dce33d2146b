"""Panels and chapters come, go, move and are copied; the others close up, and all of it can be undone."""

from dataclasses import replace
from typing import cast

import pytest
from tests.any_exhibit import little_exhibit, master
from tests.store.conftest import Store
from tests.store.desk import CHAPTER, MEDIA, PANEL, heading, occasion, opened, panel, sound, write_heading

from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Chapter, Exhibit
from kiosk.domain.faults import KioskError
from kiosk.domain.operation_maps import MapSheet, MapStep, OperationMap
from kiosk.domain.panels import Panel, TextContent
from kiosk.domain.projection import Bounds
from kiosk.store.bin import binned, purge_bin, restore_binned
from kiosk.store.conflicts import ConflictError
from kiosk.store.read_exhibit import read_exhibit
from kiosk.store.structure import (
    add_record,
    arrange,
    delete_record,
    duplicate_chapter,
    duplicate_panel,
    free_id,
    move_panel,
    move_record,
)
from kiosk.store.undo import redo, undo, undo_state
from kiosk.store.usage import users_of


def chapter(id_: str) -> Chapter:
    return Chapter(id_, master(id_), "1944", master(id_), master(id_), None, ())


def text_panel(id_: str) -> Panel:
    return Panel(id_, master(id_), TextContent(master("Реч.")))


@pytest.fixture
def desk(store: Store) -> Store:
    store.write(little_exhibit())
    add_record(store.engine, CHAPTER, chapter("drugo"), occasion(reason="a chapter"))
    for id_ in ("a", "b", "c"):
        add_record(store.engine, PANEL, text_panel(id_), occasion(reason="a panel"), chapter="drugo")
    return store


def outline(desk: Store) -> dict[str, list[str]]:
    return {each.id: [panel.id for panel in each.panels] for each in read_exhibit(desk.engine).chapters}


def test_what_is_added_stands_at_the_end_or_where_it_is_wanted(desk: Store) -> None:
    assert outline(desk) == {"prvo": ["uvod", "rec"], "drugo": ["a", "b", "c"]}
    add_record(desk.engine, PANEL, text_panel("d"), occasion(), chapter="drugo", position=1)
    add_record(desk.engine, CHAPTER, chapter("nulto"), occasion(), position=0)
    assert outline(desk) == {"nulto": [], "prvo": ["uvod", "rec"], "drugo": ["a", "d", "b", "c"]}
    with pytest.raises(KioskError, match="There is a panel 'a' already"):
        add_record(desk.engine, PANEL, text_panel("a"), occasion(), chapter="prvo")


def test_a_panel_is_moved_within_its_chapter_and_into_another(desk: Store) -> None:
    move_record(desk.engine, PANEL, "c", 0, occasion())
    assert outline(desk)["drugo"] == ["c", "a", "b"]
    move_panel(desk.engine, "uvod", "drugo", 2, occasion())
    assert outline(desk) == {"prvo": ["rec"], "drugo": ["c", "a", "uvod", "b"]}
    move_panel(desk.engine, "uvod", "prvo", 99, occasion())
    assert outline(desk) == {"prvo": ["rec", "uvod"], "drugo": ["c", "a", "b"]}


def test_chapters_and_panels_take_a_whole_new_order_at_once(desk: Store) -> None:
    arrange(desk.engine, PANEL, ["c", "b"], occasion(), chapter="drugo")
    arrange(desk.engine, CHAPTER, ["drugo", "prvo"], occasion())
    assert list(outline(desk).items()) == [("drugo", ["c", "b", "a"]), ("prvo", ["uvod", "rec"])]


def test_copies_have_names_of_their_own_and_stand_behind_what_they_copy(desk: Store) -> None:
    assert duplicate_panel(desk.engine, "a", occasion()) == "a-2"
    assert duplicate_chapter(desk.engine, "prvo", occasion()) == "prvo-2"
    assert list(outline(desk).items()) == [
        ("prvo", ["uvod", "rec"]),
        ("prvo-2", ["uvod-2", "rec-2"]),
        ("drugo", ["a", "a-2", "b", "c"]),
    ]
    assert replace(panel(desk, "uvod-2"), id="uvod") == panel(desk, "uvod")
    delete_record(desk.engine, PANEL, "a-2", occasion())
    assert free_id(desk.engine, PANEL, "a") == "a-3"
    assert free_id(desk.engine, PANEL, "nova") == "nova"


def test_a_deleted_chapter_lies_in_the_bin_with_its_panels_and_comes_back_whole(desk: Store) -> None:
    before = read_exhibit(desk.engine)
    delete_record(desk.engine, CHAPTER, "prvo", occasion("vera", 5))
    assert outline(desk) == {"drugo": ["a", "b", "c"]}
    (entry,) = binned(desk.engine)
    assert (entry.kind, entry.id, entry.title, entry.parts) == (CHAPTER, "prvo", "Прво поглавље", 2)
    assert (entry.by, entry.at) == ("vera", occasion(minute=5).at)
    restore_binned(desk.engine, entry.edit, CHAPTER, "prvo", occasion())
    assert read_exhibit(desk.engine) == before
    assert binned(desk.engine) == ()
    assert sound(desk)


def test_a_panel_comes_back_only_into_a_chapter_that_is_there(desk: Store) -> None:
    delete_record(desk.engine, PANEL, "uvod", occasion())
    delete_record(desk.engine, CHAPTER, "prvo", occasion())
    of_panel = next(each for each in binned(desk.engine) if each.id == "uvod")
    with pytest.raises(KioskError, match="The chapter 'prvo' is deleted too; restore it first"):
        restore_binned(desk.engine, of_panel.edit, PANEL, "uvod", occasion())
    of_chapter = next(each for each in binned(desk.engine) if each.id == "prvo")
    restore_binned(desk.engine, of_chapter.edit, CHAPTER, "prvo", occasion())
    restore_binned(desk.engine, of_panel.edit, PANEL, "uvod", occasion())
    assert outline(desk)["prvo"] == ["uvod", "rec"]


def test_the_bin_forgets_after_thirty_days_and_not_sooner(desk: Store) -> None:
    delete_record(desk.engine, PANEL, "a", occasion(day=3))
    assert purge_bin(desk.engine, "2026-02-01T23:00:00+00:00") == 0
    assert purge_bin(desk.engine, "1999-02-01T23:00:00+00:00") == 0
    assert [each.id for each in binned(desk.engine)] == ["a"]
    assert purge_bin(desk.engine, "2026-02-03T00:00:00+00:00") == 1
    assert binned(desk.engine) == ()


def test_what_an_import_takes_away_lies_in_the_bin_too(desk: Store) -> None:
    desk.write(little_exhibit())
    assert {(each.id, each.parts) for each in binned(desk.engine)} == {("drugo", 3)}


def test_what_is_still_used_is_not_deleted(desk: Store) -> None:
    assert (PANEL, "uvod") in users_of(desk.engine, MEDIA, "most")
    assert users_of(desk.engine, RecordKind.TERM, "novj") == ((PANEL, "uvod"),)
    with pytest.raises(KioskError, match="The media 'most' is used by the exhibit 'probna' and 2 more"):
        delete_record(desk.engine, MEDIA, "most", occasion())
    assert opened(desk, "most", MEDIA)
    assert sound(desk)


def test_a_map_forgets_a_deleted_chapter_and_remembers_it_when_that_is_undone(desk: Store) -> None:
    exhibit = cast("Exhibit", read_exhibit(desk.engine))
    sheet = MapSheet(id="list", title=master("Лист"), bounds=Bounds(20.0, 44.0, 21.0, 45.0), width=512)
    words = {"title": master("Дан"), "body": master("Реч.")}
    step = MapStep(id="dan", date="1944", sheet="list", **words, chapter="prvo", panel="uvod")
    drawn = OperationMap(id="karta", title=master("Карта"), sheets=(sheet,), steps=(step,))
    desk.write(replace(exhibit, maps=(drawn,)))

    def links() -> set[tuple[str | None, str | None]]:
        map_ = cast("OperationMap", opened(desk, drawn.id, RecordKind.MAP).record)
        return {(step.chapter, step.panel) for step in map_.steps}

    delete_record(desk.engine, CHAPTER, "prvo", occasion())
    assert links() == {(None, None)}
    undo(desk.engine, occasion())
    assert links() == {("prvo", "uvod")}
    assert sound(desk)


def test_undo_goes_back_step_by_step_and_redo_forth_again(desk: Store) -> None:
    states = [read_exhibit(desk.engine)]
    delete_record(desk.engine, CHAPTER, "prvo", occasion(reason="delete"))
    states.append(read_exhibit(desk.engine))
    move_record(desk.engine, PANEL, "c", 0, occasion(reason="move"))
    states.append(read_exhibit(desk.engine))
    write_heading(desk, "Друкчије", id_="a")
    states.append(read_exhibit(desk.engine))
    assert undo_state(desk.engine, "ana").undo == "writing"
    for state in states[-2::-1]:
        undo(desk.engine, occasion())
        assert read_exhibit(desk.engine) == state
    for state in states[1:]:
        redo(desk.engine, occasion())
        assert read_exhibit(desk.engine) == state
    assert undo_state(desk.engine, "ana").redo is None
    assert binned(desk.engine)[0].id == "prvo"
    assert sound(desk)


def test_everybody_undoes_their_own_edits_and_no_others(desk: Store) -> None:
    write_heading(desk, "Анин наслов", "ana", id_="a")
    write_heading(desk, "Верин наслов", "vera", id_="b")
    undo(desk.engine, occasion("ana"))
    assert (heading(desk, "a"), heading(desk, "b")) == ("a", "Верин наслов")
    with pytest.raises(KioskError, match="There is nothing to redo"):
        redo(desk.engine, occasion("vera"))


def test_an_edit_that_somebody_has_built_upon_is_not_undone(desk: Store) -> None:
    write_heading(desk, "Анин наслов", "ana", id_="a")
    write_heading(desk, "Верин наслов", "vera", id_="a")
    with pytest.raises(ConflictError, match="vera changed heading"):
        undo(desk.engine, occasion("ana"))
    assert heading(desk, "a") == "Верин наслов"


def test_an_import_is_not_undone_step_by_step(store: Store) -> None:
    store.write(little_exhibit())
    with pytest.raises(KioskError, match="There is nothing to undo"):
        undo(store.engine, occasion("ana"))
