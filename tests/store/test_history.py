"""What was written is found again: by record, by field, by moment, by name."""

from dataclasses import replace

import pytest
from tests.any_exhibit import little_exhibit
from tests.store.conftest import Store
from tests.store.desk import (
    CHAPTER,
    CYRL,
    MEDIA,
    PANEL,
    heading,
    occasion,
    opened,
    panel,
    sound,
    write_heading,
)

from kiosk.domain.faults import KioskError
from kiosk.domain.record_fields import text_from
from kiosk.store.audit import Act, audit_entries
from kiosk.store.bin import purge_bin
from kiosk.store.history import exhibit_history, history_of, newest_revision, record_at, revision_at
from kiosk.store.milestones import milestones, name_milestone
from kiosk.store.originals import NewFile, originals_of_media, sweep_originals
from kiosk.store.read_exhibit import read_exhibit
from kiosk.store.restore import restore_exhibit, restore_field, restore_record
from kiosk.store.save_record import save_record
from kiosk.store.structure import delete_record
from kiosk.store.undo import redo, undo


@pytest.fixture
def desk(store: Store) -> Store:
    store.write(little_exhibit())
    return store


def test_saves_that_follow_each_other_are_one_entry_from_first_to_last(desk: Store) -> None:
    for minute, words in enumerate(("П", "По", "Пос", "После")):
        write_heading(desk, words, "ana", minute=minute)
    write_heading(desk, "Верин наслов", "vera", minute=5)
    write_heading(desk, "Анин наслов", "ana", minute=200)
    late, vera, early, imported = history_of(desk.engine, PANEL, "uvod", "heading", CYRL)
    assert [(each.by, each.edits) for each in (late, vera, early, imported)] == [
        ("ana", 1),
        ("vera", 1),
        ("ana", 4),
        ("ana", 1),
    ]
    (change,) = early.changes
    assert [text_from(value or "").value for value in (change.old, change.new)] == ["Почетак", "После"]


def test_a_milestone_stands_at_the_state_that_it_names(desk: Store) -> None:
    write_heading(desk, "Други наслов", minute=0)
    made = name_milestone(desk.engine, "  Пре   отварања ", occasion("vera"))
    write_heading(desk, "Трећи наслов", minute=60)
    assert milestones(desk.engine) == (made,)
    assert [each.milestone for each in history_of(desk.engine, PANEL, "uvod", "heading")] == [
        "",
        "Пре отварања",
        "",
    ]
    assert [each.milestone for each in exhibit_history(desk.engine)] == ["", "Пре отварања", ""]
    restore_exhibit(desk.engine, made.number, occasion())
    assert heading(desk) == "Други наслов"
    with pytest.raises(KioskError, match="needs a name"):
        name_milestone(desk.engine, " ", occasion())


def test_a_field_comes_back_and_the_restoring_can_be_undone(desk: Store) -> None:
    number = newest_revision(desk.engine)
    write_heading(desk, "Други наслов")
    restore_field(desk.engine, PANEL, "uvod", "heading", CYRL, number, occasion("vera"))
    assert heading(desk) == "Почетак"
    (entry,) = audit_entries(desk.engine, acts=[Act.RESTORE])
    assert entry.subject == f"heading (sr-Cyrl) of panel uvod, as after revision {number}"
    undo(desk.engine, occasion("vera"))
    assert heading(desk) == "Други наслов"


def test_a_record_comes_back_as_it_was_even_after_it_was_deleted(desk: Store) -> None:
    number, before = newest_revision(desk.engine), panel(desk)
    write_heading(desk, "Други наслов")
    delete_record(desk.engine, PANEL, "uvod", occasion())
    assert record_at(desk.engine, PANEL, "uvod", number) == before
    assert record_at(desk.engine, PANEL, "uvod", newest_revision(desk.engine)) is None
    restore_record(desk.engine, PANEL, "uvod", number, occasion())
    assert panel(desk) == before
    assert [each.id for each in read_exhibit(desk.engine).chapters[0].panels] == ["uvod", "rec"]
    with pytest.raises(KioskError, match="was not there at that time"):
        restore_record(desk.engine, PANEL, "uvod", 0, occasion())


def test_the_whole_exhibit_comes_back_with_its_files(desk: Store) -> None:
    before, number = read_exhibit(desk.engine), newest_revision(desk.engine)
    write_heading(desk, "Други наслов", minute=1)
    delete_record(desk.engine, CHAPTER, "prvo", occasion(minute=2))
    desk.write(little_exhibit(), "another file")
    changed = newest_revision(desk.engine)
    restore_exhibit(desk.engine, number, occasion(minute=3))
    assert read_exhibit(desk.engine) == before
    assert originals_of_media(desk.engine, desk.originals)["most"].path.read_bytes() == b"pictures/most.png"
    restore_exhibit(desk.engine, changed, occasion(minute=4))
    most = originals_of_media(desk.engine, desk.originals)["most"]
    assert most.path.read_bytes() == b"pictures/most.pnganother file"
    assert sound(desk)


def test_a_replaced_file_comes_back_with_undo_and_is_kept_while_it_can(desk: Store) -> None:
    picture = opened(desk, "most", MEDIA)
    path = desk.folder / "foto.png"
    path.write_bytes(b"a photograph")
    files = {"pictures/most.png": NewFile(path)}
    save_record(desk.engine, picture, replace(picture.record, date="1944"), occasion(), files, desk.originals)  # type: ignore[call-arg]

    def content() -> bytes:
        return originals_of_media(desk.engine, desk.originals)["most"].path.read_bytes()

    assert content() == b"a photograph"
    purge_bin(desk.engine, occasion(day=4).at)
    sweep_originals(desk.engine, desk.originals)
    undo(desk.engine, occasion())
    assert content() == b"pictures/most.png"
    redo(desk.engine, occasion())
    assert content() == b"a photograph"


def test_a_picture_that_is_kept_no_more_stops_the_restoring_of_all(desk: Store) -> None:
    number = newest_revision(desk.engine)
    desk.write(little_exhibit(), "another file")
    purge_bin(desk.engine, "2027-01-01T00:00:00+00:00")
    sweep_originals(desk.engine, desk.originals)
    with pytest.raises(KioskError, match=r"The file 'pictures/most\.png' of that time is kept no more"):
        restore_exhibit(desk.engine, number, occasion())
    assert sound(desk)


def test_a_moment_is_a_revision(desk: Store) -> None:
    number = newest_revision(desk.engine)
    write_heading(desk, "Други наслов", minute=30)
    assert revision_at(desk.engine, occasion(minute=29).at) == number
    assert revision_at(desk.engine, occasion(minute=30).at) == newest_revision(desk.engine)
    assert revision_at(desk.engine, "2001-01-01T00:00:00+00:00") == 0
    with pytest.raises(KioskError, match="There was no exhibit at that time"):
        restore_exhibit(desk.engine, 0, occasion())
