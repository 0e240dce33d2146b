from dataclasses import replace

import pytest

from kiosk.editions.home import Home
from kiosk.editions.install import install
from kiosk.editions.manifest import read_manifest, write_manifest
from kiosk.editions.open_best import open_best
from kiosk.editions.pointer import POINTER, current_number, point_to
from kiosk.editions.rollback import roll_back
from kiosk.editions.schema import FORMAT
from kiosk.editions.shelf import folder_of


def number_on_screen(home: Home) -> int | None:
    reader = open_best(home)
    if reader is None:
        return None
    with reader:
        return reader.number


def spoil(home: Home, number: int, name: str = "edition.sqlite") -> None:
    path = folder_of(home.editions, number) / name
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def test_an_empty_home_has_nothing_to_show(home: Home) -> None:
    assert open_best(home) is None


def test_the_current_edition_is_opened(two_editions: Home) -> None:
    assert number_on_screen(two_editions) == 2


def test_an_edition_that_was_rolled_back_stays_off_the_screen(two_editions: Home) -> None:
    roll_back(two_editions)

    assert number_on_screen(two_editions) == 1


@pytest.mark.parametrize("name", ["manifest.json", "edition.sqlite", "files.txt"])
def test_a_damaged_edition_is_set_aside_and_the_last_good_one_opened(two_editions: Home, name: str) -> None:
    spoil(two_editions, 2, name)
    said: list[str] = []

    reader = open_best(two_editions, said.append)

    assert reader is not None
    with reader:
        assert reader.number == 1
    assert name in said[0]
    assert not folder_of(two_editions.editions, 2).exists()
    assert (two_editions.editions / "0002.damaged").is_dir()
    assert current_number(two_editions.editions) == 1


def test_an_edition_newer_than_the_program_stays_where_it_is_and_the_last_good_one_is_opened(
    two_editions: Home,
) -> None:
    newer = folder_of(two_editions.editions, 2)
    write_manifest(newer, replace(read_manifest(newer), format=FORMAT + 1))
    said: list[str] = []

    reader = open_best(two_editions, said.append)

    assert reader is not None
    with reader:
        assert reader.number == 1
    assert newer.is_dir()
    assert "Update the program" in said[0]


def test_without_any_whole_edition_there_is_nothing_to_show(two_editions: Home) -> None:
    spoil(two_editions, 1)
    spoil(two_editions, 2)

    assert open_best(two_editions) is None


@pytest.mark.parametrize("content", [b"", b"seven\n", b"\xff\xfe", b"9999\n", b"-001\n", b"0" * 5000])
def test_a_spoilt_pointer_does_no_harm(two_editions: Home, content: bytes) -> None:
    (two_editions.editions / POINTER).write_bytes(content)

    assert number_on_screen(two_editions) == 2


def test_a_pointer_to_an_edition_that_is_gone_leads_to_the_one_before(two_editions: Home) -> None:
    point_to(two_editions.editions, 7)

    assert number_on_screen(two_editions) == 2


def test_the_number_of_a_damaged_edition_is_not_used_again(two_editions: Home) -> None:
    spoil(two_editions, 2)
    assert number_on_screen(two_editions) == 1

    assert install(two_editions, folder_of(two_editions.editions, 1)) == 3
