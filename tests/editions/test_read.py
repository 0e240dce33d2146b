import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.exhibits import small_exhibit

from kiosk.editions.faults import DamagedEditionError
from kiosk.editions.manifest import DATABASE, read_manifest
from kiosk.editions.read import EditionReader


@pytest.fixture
def reader(edition: Path) -> Iterator[EditionReader]:
    with EditionReader(edition, read_manifest(edition)) as reader:
        yield reader


def test_it_offers_the_languages_of_the_exhibit_in_their_order(reader: EditionReader) -> None:
    assert [language.tag for language in reader.languages()] == ["sr-Cyrl", "sr-Latn"]
    assert reader.default_language == "sr-Cyrl"


def test_every_record_of_the_exhibit_can_be_read_in_every_language(reader: EditionReader) -> None:
    exhibit = small_exhibit(chapters=2, panels=9, pictures=2)
    assert reader.chapter_ids() == tuple(chapter.id for chapter in exhibit.chapters)
    for language in reader.languages():
        tag = language.tag
        assert [card.id for card in reader.home(tag).chapters] == list(reader.chapter_ids())
        for chapter in exhibit.chapters:
            panels = reader.chapter(chapter.id, tag).panels
            assert [panel.id for panel in panels] == [panel.id for panel in chapter.panels]
            assert {reader.chapter_of_panel(panel.id) for panel in panels} == {chapter.id}
        assert [each.id for each in reader.people(tag)] == [each.id for each in exhibit.people]
        assert [each.id for each in reader.terms(tag)] == [each.id for each in exhibit.terms]
        assert reader.person("pisac", tag).id == "pisac"
        assert reader.term("rec", tag).id == "rec"
        assert reader.passage("odlomak", tag).id == "odlomak"
        assert reader.picture("slika-1", tag).id == "slika-1"


def test_every_picture_it_names_is_a_file(reader: EditionReader) -> None:
    view = reader.picture("slika-0", "sr-Cyrl")

    assert view.renditions
    assert all((reader.folder / rendition.file).is_file() for rendition in view.renditions)


@pytest.mark.parametrize(("panel", "language"), [("nema", "sr-Cyrl"), ("poglavlje-0", "de")])
def test_what_is_not_there_is_a_lookup_error(reader: EditionReader, panel: str, language: str) -> None:
    with pytest.raises(LookupError, match="in this edition"):
        reader.chapter(panel, language)
    with pytest.raises(LookupError):
        reader.chapter_of_panel("nema")


def test_it_works_in_a_thread_other_than_the_one_that_opened_it(reader: EditionReader) -> None:
    with ThreadPoolExecutor(1) as pool:
        home = pool.submit(reader.home, "sr-Latn").result()

    assert home.title == "Probna izložba"


def test_nothing_can_be_written(reader: EditionReader, edition: Path) -> None:
    before = (edition / DATABASE).read_bytes()

    for statement in ("DELETE FROM documents", "CREATE TABLE more (id)", "UPDATE edition SET value = 'x'"):
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            reader._database.execute(statement)

    assert (edition / DATABASE).read_bytes() == before
    assert sorted(path.name for path in edition.glob(f"{DATABASE}*")) == [DATABASE]


def test_an_edition_is_read_from_a_folder_that_nobody_may_write_to(edition: Path) -> None:
    (edition / DATABASE).chmod(0o444)
    edition.chmod(0o555)
    try:
        with EditionReader(edition, read_manifest(edition)) as reader:
            assert reader.home("sr-Cyrl").chapters
    finally:
        edition.chmod(0o755)


def test_a_folder_with_odd_signs_in_its_name_is_read(edition: Path) -> None:
    odd = edition.rename(edition.with_name("100 % ?#&музеј"))

    with EditionReader(odd, read_manifest(odd)) as reader:
        assert reader.home("sr-Cyrl").chapters


@pytest.mark.parametrize("content", [b"", b"not a database" * 400])
def test_a_spoilt_database_is_an_expected_fault(edition: Path, content: bytes) -> None:
    (edition / DATABASE).write_bytes(content)

    with EditionReader(edition, read_manifest(edition)) as reader, pytest.raises(DamagedEditionError):
        reader.languages()


def test_a_document_that_is_none_is_an_expected_fault(edition: Path) -> None:
    database = sqlite3.connect(edition / DATABASE)
    database.execute("UPDATE documents SET document = '{}' WHERE kind = 'home'")
    database.commit()
    database.close()

    with EditionReader(edition, read_manifest(edition)) as reader, pytest.raises(DamagedEditionError):
        reader.home("sr-Cyrl")
