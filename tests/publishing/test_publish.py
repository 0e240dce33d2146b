import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.exhibits import small_exhibit, text
from tests.packages_on_disk import write_small_package

from kiosk.cli.import_package import import_package
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import FaultyInputError, KioskError
from kiosk.domain.search_folding import fold
from kiosk.editions.home import Home
from kiosk.editions.manifest import DATABASE
from kiosk.editions.open_best import open_best
from kiosk.editions.pointer import current_number
from kiosk.editions.shelf import folder_of, numbers
from kiosk.media.refusals import CancelledError
from kiosk.publishing.build import Progress
from kiosk.publishing.publish import publish, refuse_errors

type Fill = Callable[[Exhibit], None]


@pytest.fixture
def home(own_home: Path) -> Home:
    return Home(own_home)


@pytest.fixture
def stored(home: Home, tmp_path: Path) -> Home:
    """A home whose store holds a small exhibit."""
    import_package(home, write_small_package(small_exhibit(chapters=1, pictures=2), tmp_path))
    return home


STEPS = ["pictures", "films", "maps", "texts", "verifying"]


def test_the_exhibit_of_the_store_comes_onto_the_screen(stored: Home) -> None:
    heard: list[Progress] = []

    published = publish(stored, heard.append)

    assert published.number == current_number(stored.editions) == 1
    assert published.warnings == ()
    assert list(dict.fromkeys(each.step for each in heard)) == STEPS
    assert all(each.done <= each.total for each in heard)
    reader = open_best(stored)
    assert reader is not None
    with reader:
        assert reader.home("sr-Latn").title == "Probna izložba"
        assert reader.manifest.languages == ("sr-Cyrl", "sr-Latn")


def test_what_is_published_again_is_the_next_edition(stored: Home) -> None:
    publish(stored)

    assert publish(stored).number == 2
    assert numbers(stored.editions) == (2, 1)


def test_an_exhibit_with_errors_is_not_published() -> None:
    exhibit = small_exhibit(chapters=1)
    dead = replace(exhibit, cover="nema")

    with pytest.raises(FaultyInputError, match="the screen stays as it was") as refusal:
        refuse_errors(dead)

    assert any("nema" in str(fault) for fault in refusal.value.faults)


def test_an_exhibit_with_warnings_is_published_and_they_are_told() -> None:
    exhibit = small_exhibit(chapters=1)
    without_rights = replace(exhibit, media=tuple(replace(each, rights=None) for each in exhibit.media))

    assert len(refuse_errors(without_rights)) >= len(exhibit.media)


def test_without_a_store_there_is_nothing_to_publish(home: Home) -> None:
    with pytest.raises(KioskError, match="import an exhibit package first"):
        publish(home)

    assert current_number(home.editions) is None


def test_a_picture_that_has_gone_bad_stops_publishing_and_the_screen_keeps_what_it_shows(
    stored: Home,
) -> None:
    publish(stored)
    for original in stored.originals.glob("*/*.jpg"):
        original.write_bytes(b"not a picture any more")

    with pytest.raises(KioskError, match=r"pictures/slika-\d\.jpg"):
        publish(stored)

    assert numbers(stored.editions) == (1,)
    assert current_number(stored.editions) == 1


def test_publishing_can_be_cancelled(stored: Home) -> None:
    with pytest.raises(CancelledError):
        publish(stored, cancelled=lambda: True)

    assert numbers(stored.editions) == ()


def test_everything_can_be_found_in_every_language_in_any_spelling(stored: Home) -> None:
    publish(stored)
    database = sqlite3.connect(folder_of(stored.editions, 1) / DATABASE)
    query = "SELECT kind, id, chapter FROM search WHERE search MATCH ? AND language = ?"
    try:
        for tag in ("sr-Cyrl", "sr-Latn"):
            for words in ("Читатељка", "čitateljka", "CITATELJKA"):
                found = database.execute(query, (f'"{fold(words)}"', tag)).fetchall()
                assert ("person", "citalac", "") in found
            assert ("panel", "tabla-0-0", "poglavlje-0") in database.execute(
                query, (f'"{fold("Табла 1")}"', tag)
            ).fetchall()
    finally:
        database.close()


def test_pictures_without_any_word_of_their_own_are_published_too(home: Home, tmp_path: Path) -> None:
    exhibit = small_exhibit(chapters=1, panels=1, pictures=1)
    bare = replace(
        exhibit,
        media=tuple(replace(each, description={}, awaits=None) for each in exhibit.media),
        about=text("О."),
    )
    import_package(home, write_small_package(bare, tmp_path))

    assert publish(home).number == 1
