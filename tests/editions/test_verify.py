import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.faults import KioskError
from kiosk.editions.faults import DamagedEditionError, NewerEditionError
from kiosk.editions.manifest import (
    MANIFEST,
    FileEntry,
    Manifest,
    is_safe,
    read_files,
    read_manifest,
    write_files,
    write_manifest,
)
from kiosk.editions.schema import FORMAT
from kiosk.editions.verify import check_quickly, verify

type Check = Callable[[Path], Manifest]
CHECKS = [verify, check_quickly]


def files_of(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("check", CHECKS)
def test_a_whole_edition_passes(edition: Path, check: Check) -> None:
    assert check(edition).exhibit == "proba"


def test_every_file_is_counted_while_an_edition_is_verified(edition: Path) -> None:
    heard: list[tuple[int, int]] = []

    verify(edition, lambda done, total: heard.append((done, total)))

    assert heard[-1] == (len(files_of(edition)) - 1, len(files_of(edition)) - 1)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_one_changed_byte_in_any_file_is_found(edition: Path, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(files_of(edition)))
    content = path.read_bytes()
    offset = data.draw(st.integers(0, len(content) - 1))
    changed = bytearray(content)
    changed[offset] ^= data.draw(st.integers(1, 255))
    path.write_bytes(changed)
    try:
        with pytest.raises(DamagedEditionError) as fault:
            verify(edition)
    finally:
        path.write_bytes(content)
    assert path.relative_to(edition).as_posix() in str(fault.value)


@pytest.mark.parametrize("name", [MANIFEST, "edition.sqlite", "files.txt"])
def test_a_changed_byte_in_what_the_start_reads_is_found_by_the_quick_check(edition: Path, name: str) -> None:
    content = bytearray((edition / name).read_bytes())
    content[len(content) // 2] ^= 1
    (edition / name).write_bytes(content)

    with pytest.raises(DamagedEditionError, match=name):
        check_quickly(edition)


@pytest.mark.parametrize("check", CHECKS)
def test_any_missing_file_is_found(edition: Path, check: Check) -> None:
    for path in files_of(edition):
        aside = path.rename(edition.parent / "aside")
        with pytest.raises(DamagedEditionError, match=path.relative_to(edition).as_posix()):
            check(edition)
        aside.rename(path)


@pytest.mark.parametrize("check", CHECKS)
def test_any_truncated_file_is_found(edition: Path, check: Check) -> None:
    for path in files_of(edition):
        content = path.read_bytes()
        path.write_bytes(content[:-1])
        with pytest.raises(DamagedEditionError, match=path.relative_to(edition).as_posix()):
            check(edition)
        path.write_bytes(content)


def test_an_extra_file_is_found(edition: Path) -> None:
    (edition / "pictures" / "extra.jpg").write_bytes(b"")

    with pytest.raises(DamagedEditionError, match=r"pictures/extra\.jpg does not belong"):
        verify(edition)


def test_a_link_is_found_even_where_its_target_is_right(edition: Path) -> None:
    picture = next(edition.glob("pictures/*/480.jpg"))
    outside = picture.rename(edition.parent / "outside.jpg")
    picture.symlink_to(outside)

    with pytest.raises(DamagedEditionError, match="not a plain file"):
        verify(edition)


def test_all_damaged_files_are_named(edition: Path) -> None:
    pictures = sorted(edition.glob("pictures/*/480.jpg"))
    for picture in pictures:
        picture.write_bytes(b"")

    with pytest.raises(DamagedEditionError) as fault:
        verify(edition)

    assert len(fault.value.faults) == len(pictures) > 1


@pytest.mark.parametrize("check", CHECKS)
def test_an_edition_newer_than_the_program_is_refused(edition: Path, check: Check) -> None:
    write_manifest(edition, replace(read_manifest(edition), format=FORMAT + 1))

    with pytest.raises(NewerEditionError, match="Update the program"):
        check(edition)


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"format": "1"}', b"x" * 100_000]
)
def test_what_is_no_manifest_is_refused(edition: Path, content: bytes) -> None:
    (edition / MANIFEST).write_bytes(content)

    with pytest.raises(DamagedEditionError, match=MANIFEST):
        verify(edition)


def test_a_folder_without_an_edition_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match=MANIFEST):
        verify(tmp_path)


@pytest.mark.parametrize(
    "path", ["../secret", "/etc/passwd", "a//b", "a/./b", "", "a/../../b", "C:/x", "a\\b", "a/"]
)
def test_paths_that_lead_out_are_not_safe(path: str) -> None:
    assert not is_safe(path)


def test_a_file_list_that_leads_out_of_the_edition_is_refused(edition: Path) -> None:
    entry = FileEntry("../../etc/passwd", 1, "0" * 64)
    write_files(edition, [entry])

    with pytest.raises(DamagedEditionError, match="list of files"):
        list(read_files(edition))


def test_verifying_changes_nothing(edition: Path, tmp_path: Path) -> None:
    before = tmp_path / "before"
    shutil.copytree(edition, before)

    verify(edition)

    assert {path.relative_to(edition): path.read_bytes() for path in files_of(edition)} == {
        path.relative_to(before): path.read_bytes() for path in files_of(before)
    }
