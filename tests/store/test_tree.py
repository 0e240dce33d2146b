"""The tree and the search tell what is in the store, after whatever happened to it."""

from dataclasses import replace
from typing import Any

import pytest
from tests.any_exhibit import little_exhibit
from tests.store.conftest import Store
from tests.store.desk import CYRL, LATN, MEDIA, PANEL, occasion, opened, write_heading

from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Language
from kiosk.domain.media_assets import MediaAsset
from kiosk.domain.texts import Text
from kiosk.store.audit import Act, audit_entries
from kiosk.store.history import newest_revision
from kiosk.store.publications import Publication, note_publication, publication_of
from kiosk.store.save_record import save_record
from kiosk.store.save_text import TextEdit, save_text
from kiosk.store.search import search
from kiosk.store.structure import delete_record, move_record
from kiosk.store.tree import Tree, read_tree


@pytest.fixture
def desk(store: Store) -> Store:
    exhibit = little_exhibit()
    store.write(replace(exhibit, languages=(*exhibit.languages, Language("en", "English"))))
    return store


def publish(desk: Store, edition: int = 1) -> None:
    note_publication(desk.engine, Publication(edition, newest_revision(desk.engine), occasion().at, "vera"))


def changed(tree: Tree) -> set[str]:
    panels = {panel.id for chapter in tree.chapters for panel in chapter.panels if panel.is_changed}
    return panels | {chapter.id for chapter in tree.chapters if chapter.is_changed}


def test_the_tree_shows_titles_and_counts_what_is_to_be_done(desk: Store) -> None:
    (chapter,) = read_tree(desk.engine, CYRL).chapters
    first, second = chapter.panels
    assert (chapter.id, chapter.title, chapter.date, chapter.missing) == (
        "prvo",
        "Прво поглавље",
        "1944-09-19",
        3,
    )
    assert (first.id, first.title, first.missing) == ("uvod", "Почетак", 3)
    assert (second.kind, second.title, second.drafts) == ("quote", "Речи", 0)
    english = TextEdit(PANEL, "uvod", "heading", "en", Text("Beginning", reviewed=False), 0)
    save_text(desk.engine, english, occasion())
    (first, second) = read_tree(desk.engine, "en").chapters[0].panels
    assert (first.title, first.missing, first.drafts) == ("Beginning", 2, 1)
    assert second.title == "Речи"
    write_heading(desk, "Нови почетак")
    assert read_tree(desk.engine, "en").chapters[0].panels[0].stale == 1


def test_the_tree_tells_what_changed_since_the_edition(desk: Store) -> None:
    assert changed(read_tree(desk.engine, CYRL)) == {"prvo", "uvod", "rec"}
    publish(desk)
    tree = read_tree(desk.engine, CYRL)
    assert (changed(tree), tree.is_changed, tree.published) == (set(), False, publication_of(desk.engine, 1))
    write_heading(desk, "Друкчије")
    assert changed(read_tree(desk.engine, CYRL)) == {"uvod"}
    publish(desk, 2)
    assert changed(read_tree(desk.engine, CYRL)) == set()
    assert changed(read_tree(desk.engine, CYRL, edition=1)) == {"uvod"}
    assert [each.by for each in audit_entries(desk.engine, acts=[Act.PUBLISH])] == ["vera", "vera"]


def test_a_changed_order_or_a_deletion_changes_the_chapter_and_no_other_panel(desk: Store) -> None:
    publish(desk)
    move_record(desk.engine, PANEL, "rec", 0, occasion())
    assert changed(read_tree(desk.engine, CYRL)) == {"prvo"}
    publish(desk, 2)
    delete_record(desk.engine, PANEL, "uvod", occasion())
    assert changed(read_tree(desk.engine, CYRL)) == {"prvo"}


def test_a_changed_picture_changes_the_exhibit(desk: Store) -> None:
    publish(desk)
    picture = opened(desk, "most", MEDIA)
    assert isinstance(picture.record, MediaAsset)
    save_record(desk.engine, picture, replace(picture.record, date="1944"), occasion())
    tree = read_tree(desk.engine, CYRL)
    assert (changed(tree), tree.is_changed) == (set(), True)


def test_a_new_language_is_missing_everywhere(desk: Store) -> None:
    head = opened(desk, "probna", RecordKind.EXHIBIT)
    record: Any = head.record
    languages = (*record.languages, Language("ru", "Русский"))
    save_record(desk.engine, head, replace(record, languages=languages), occasion())
    assert read_tree(desk.engine, CYRL).chapters[0].missing == 6


@pytest.mark.parametrize("words", ["Вођа тито", "vodja TITO", "voda", "вођ"])
def test_both_scripts_find_both(desk: Store, words: str) -> None:
    (hit,) = search(desk.engine, words, CYRL)
    assert (hit.kind, hit.id, hit.title) == (RecordKind.PERSON, "tito", "Јосип Броз Тито")


def test_a_hit_shows_where_the_words_stand_and_titles_come_first(desk: Store) -> None:
    (hit,) = search(desk.engine, "стоји", LATN)
    assert (hit.kind, hit.id, hit.chapter, hit.field, hit.language) == (PANEL, "uvod", "prvo", "body", CYRL)
    assert "стоји овде" in hit.excerpt
    write_heading(desk, "Стоји", id_="rec")
    assert [each.id for each in search(desk.engine, "stoji", CYRL)] == ["rec", "uvod"]


def test_what_is_typed_is_found_and_what_is_deleted_is_not(desk: Store) -> None:
    write_heading(desk, "Кошава")
    assert [hit.id for hit in search(desk.engine, "košav", CYRL)] == ["uvod"]
    delete_record(desk.engine, PANEL, "uvod", occasion())
    assert search(desk.engine, "košav", CYRL) == ()


@pytest.mark.parametrize("words", ["", '"', "a OR", "*", "тит*", "NEAR(", "' --", "тито AND", "\x00", "  "])
def test_whatever_is_typed_into_the_search_is_only_searched_for(desk: Store, words: str) -> None:
    assert {hit.id for hit in search(desk.engine, words, CYRL)} <= {"tito"}
