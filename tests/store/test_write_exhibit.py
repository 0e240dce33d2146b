"""The content store gives back what it was given, and touches nothing that did not change."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from tests.any_exhibit import MASTER, exhibits, little_exhibit, master
from tests.store.conftest import OCCASION, Store, store_in

from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import FaultyInputError, KioskError
from kiosk.domain.panels import TextContent
from kiosk.domain.texts import Text
from kiosk.store.originals import originals_of_media
from kiosk.store.read_exhibit import read_exhibit
from kiosk.store.revisions import changes_between, revisions_of
from kiosk.store.write_exhibit import write_exhibit


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(exhibits(), exhibits())
def test_any_exhibit_comes_back_as_it_was_even_in_the_place_of_another(
    migrated_store: Path, one: Exhibit, two: Exhibit
) -> None:
    with TemporaryDirectory() as scratch:
        store = store_in(Path(scratch), migrated_store)
        store.write(one)
        assert read_exhibit(store.engine) == one
        store.write(two)
        assert read_exhibit(store.engine) == two
        assert store.rows("PRAGMA foreign_key_check") == []
        assert list(changes_between(two, read_exhibit(store.engine))) == []


def test_an_empty_store_says_what_to_do(store: Store) -> None:
    with pytest.raises(KioskError, match="holds no exhibit; import an exhibit package first"):
        read_exhibit(store.engine)


def test_the_same_exhibit_again_changes_nothing(store: Store) -> None:
    store.write(little_exhibit())
    before = store.rows("SELECT number FROM revisions")
    assert before
    assert store.write(little_exhibit()) == []
    assert store.rows("SELECT number FROM revisions") == before


def test_a_record_keeps_its_key_when_others_come_and_go(store: Store) -> None:
    exhibit = little_exhibit()
    store.write(exhibit)
    key = store.key_of(RecordKind.PERSON, "tito")
    newcomer = replace(exhibit.people[0], id="drugi")
    store.write(replace(exhibit, people=(newcomer, *exhibit.people)))
    assert store.key_of(RecordKind.PERSON, "tito") == key
    assert [person.id for person in read_exhibit(store.engine).people] == ["drugi", "tito"]


def with_heading(exhibit: Exhibit, words: str) -> Exhibit:
    chapter = exhibit.chapters[0]
    panels = (replace(chapter.panels[0], heading=master(words)), *chapter.panels[1:])
    return replace(exhibit, chapters=(replace(chapter, panels=panels),))


def test_every_change_of_a_text_leaves_a_revision_with_old_and_new_words(store: Store) -> None:
    store.write(little_exhibit())
    store.write(with_heading(little_exhibit(), "Други почетак"))
    last = revisions_of(store.engine, RecordKind.PANEL, "uvod")[-1]
    assert last.occasion == OCCASION
    assert (last.change.field, last.change.language) == ("heading", MASTER)
    assert (last.change.old, last.change.new) == ('"Почетак"', '"Други почетак"')


def test_a_record_that_is_taken_away_leaves_what_it_said(store: Store) -> None:
    exhibit = little_exhibit()
    store.write(exhibit)
    store.write(replace(exhibit, places=()))
    gone = {
        revision.change.field: revision.change.old
        for revision in revisions_of(store.engine, RecordKind.PLACE, "vis")
        if revision.change.new is None
    }
    assert gone["name"] == '"Вис"'
    assert gone["longitude"] == "16.18"


def test_a_change_of_a_review_state_alone_is_a_revision(store: Store) -> None:
    exhibit = little_exhibit()
    store.write(exhibit)
    draft = replace(exhibit, about={MASTER: Text(exhibit.about[MASTER].value, reviewed=False)})
    changes = store.write(draft)
    assert [(change.field, change.language) for change in changes] == [("about", MASTER)]


def test_a_move_within_the_chapter_is_a_revision(store: Store) -> None:
    exhibit = little_exhibit()
    store.write(exhibit)
    chapter = exhibit.chapters[0]
    changes = store.write(replace(exhibit, chapters=(replace(chapter, panels=chapter.panels[::-1]),)))
    assert {(change.id, change.field, change.new) for change in changes} == {
        ("uvod", "(position)", "1"),
        ("rec", "(position)", "0"),
    }


def test_an_exhibit_with_a_dead_reference_is_refused_whole(store: Store) -> None:
    exhibit = little_exhibit()
    store.write(exhibit)
    with pytest.raises(FaultyInputError) as refusal:
        store.write(replace(with_heading(exhibit, "Ново"), people=()))
    assert any("there is no person 'tito'" in fault.reason for fault in refusal.value.faults)
    assert read_exhibit(store.engine) == exhibit


def test_a_picture_whose_file_was_not_given_is_refused_whole(store: Store) -> None:
    with pytest.raises(KioskError, match=r"'pictures/most\.png' is named by the exhibit, and was not given"):
        write_exhibit(store.engine, little_exhibit(), {}, store.originals, OCCASION)
    assert store.rows("SELECT * FROM records") == []


def test_files_that_are_not_given_again_stay_as_they_are(store: Store) -> None:
    exhibit = little_exhibit()
    store.write(exhibit)
    before = originals_of_media(store.engine, store.originals)
    write_exhibit(store.engine, with_heading(exhibit, "Ново"), {}, store.originals, OCCASION)
    assert originals_of_media(store.engine, store.originals) == before


def test_a_panel_can_change_its_kind(store: Store) -> None:
    exhibit = little_exhibit()
    store.write(exhibit)
    chapter = exhibit.chapters[0]
    quote = replace(chapter.panels[1], content=TextContent(master("Проза.")))
    changed = replace(exhibit, chapters=(replace(chapter, panels=(chapter.panels[0], quote)),))
    changes = store.write(changed)
    assert read_exhibit(store.engine) == changed
    assert ("kind", '"quote"', '"text"') in {(change.field, change.old, change.new) for change in changes}
