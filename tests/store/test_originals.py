"""Originals lie under the hash of their bytes; what no row speaks of is swept away."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from tests.any_exhibit import little_exhibit
from tests.store.conftest import Store

from kiosk.domain.faults import KioskError
from kiosk.store.bin import purge_bin
from kiosk.store.originals import (
    NewFile,
    keep_original,
    original_at,
    originals_of_media,
    package_files,
    sweep_originals,
)


def test_an_original_lies_under_the_hash_of_its_bytes(store: Store) -> None:
    store.write(little_exhibit())
    original = originals_of_media(store.engine, store.originals)["most"]
    digest = sha256(b"pictures/most.png").hexdigest()
    assert original.path == store.originals / digest[:2] / f"{digest}.png"
    assert original.path.read_bytes() == b"pictures/most.png"
    assert (original.sha256, original.size, original.media_type) == (digest, 17, "image/png")
    assert (original.width, original.height) == (64, 48)
    assert package_files(store.engine, store.originals) == {"pictures/most.png": original}


def test_a_replaced_picture_takes_the_new_file_and_the_old_one_goes_after_thirty_days(store: Store) -> None:
    store.write(little_exhibit())
    old = originals_of_media(store.engine, store.originals)["most"].path
    store.write(little_exhibit(), "changed")
    new = originals_of_media(store.engine, store.originals)["most"].path
    purge_bin(store.engine, "2026-01-31T00:00:00+00:00")
    assert sweep_originals(store.engine, store.originals) == 0
    assert old.exists()
    purge_bin(store.engine, "2026-02-02T00:00:00+00:00")
    assert sweep_originals(store.engine, store.originals) == 1
    assert not old.exists()
    assert new.read_text() == "pictures/most.pngchanged"


def test_leftovers_of_a_cut_off_import_are_swept_and_foreign_files_are_not(store: Store) -> None:
    store.write(little_exhibit())
    stray = keep_original(store.originals, NewFile(_file(store.folder / "stray.jpg", "stray"))).path
    unfinished = _file(store.originals / "123-most.png.part", "half")
    note = _file(store.originals / "note.txt", "a technician's")
    assert sweep_originals(store.engine, store.originals) == 2
    assert not stray.exists()
    assert not unfinished.exists()
    assert note.exists()
    assert sweep_originals(store.engine, store.originals) == 0


def test_two_records_may_share_a_file_under_different_names(store: Store) -> None:
    exhibit = little_exhibit()
    twin = replace(exhibit.media[0], id="blizanac", file="pictures/blizanac.jpeg")
    path = _file(store.folder / "same.png", "same")
    from tests.store.conftest import OCCASION

    from kiosk.store.write_exhibit import write_exhibit

    files = {"pictures/most.png": NewFile(path), "pictures/blizanac.jpeg": NewFile(path)}
    twins = replace(exhibit, media=(*exhibit.media, twin))
    write_exhibit(store.engine, twins, files, store.originals, OCCASION)
    originals = originals_of_media(store.engine, store.originals)
    assert originals["most"] == originals["blizanac"]
    assert originals["most"].path.is_file()


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match=r"gone\.jpg cannot be copied"):
        keep_original(tmp_path / "originals", NewFile(tmp_path / "gone.jpg"))


def test_a_strange_suffix_never_becomes_part_of_a_path(tmp_path: Path) -> None:
    assert original_at(tmp_path, "a" * 64, ".j/../pg").name == "a" * 64


def _file(path: Path, content: str) -> Path:
    path.write_text(content)
    return path
