"""Nothing that no package holds comes out of a zip file, and nothing is written outside its folder."""

import os
import stat
import zipfile
from pathlib import Path

import pytest
from tests.any_exhibit import little_exhibit

from kiosk.domain.faults import FaultyInputError, KioskError
from kiosk.packages import archive
from kiosk.packages.archive import unpack
from kiosk.packages.read_package import opened_package
from kiosk.packages.write_package import package_documents

DOCUMENTS = package_documents(little_exhibit())


def zipped(path: Path, extra: dict[str | zipfile.ZipInfo, bytes], prefix: str = "") -> Path:
    """The little package as a zip, with other files in it too."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in DOCUMENTS.items():
            packed.writestr(prefix + name, content)
        packed.writestr(f"{prefix}pictures/most.png", b"a picture")
        for info, content in extra.items():
            packed.writestr(info, content)
    return path


def raw(name: str, mode: int = 0) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("x")
    info.filename = info.orig_filename = name
    info.external_attr = mode << 16
    info.create_system = 3
    return info


REFUSED = [
    ("../evil.txt", 0, "leads out of its folder"),
    ("pictures/../../evil.png", 0, "leads out of its folder"),
    ("/etc/evil", 0, "is an absolute path"),
    ("C:/evil.png", 0, "is an absolute path"),
    ("pictures\\evil.png", 0, "has a backslash"),
    ("pictures/link.png", stat.S_IFLNK | 0o777, "is a link or a device"),
    ("pictures/disk.png", stat.S_IFBLK | 0o666, "is a link or a device"),
    ("pictures/pipe.png", stat.S_IFIFO | 0o666, "is a link or a device"),
    ("pictures/Most.png", 0, "differ in capital letters only"),
    ("Pictures/other.png", 0, "differ in capital letters only"),
    ("pictures/con.png", 0, "is a name that Windows reserves"),
    ("pictures/слика.png", 0, "a file name is made of the letters"),
    ("pictures/most.png", 0, "is in the archive twice"),
]


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    ("name", "mode", "reason"), REFUSED, ids=[f"{name}-{why[:12]}" for name, _, why in REFUSED]
)
def test_a_name_that_no_package_holds_is_refused(tmp_path: Path, name: str, mode: int, reason: str) -> None:
    path = zipped(tmp_path / "package.zip", {raw(name, mode): b"evil"})
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(FaultyInputError) as refusal, unpack(path, tmp_path / "staging"):
        pass
    assert any(reason in fault.reason for fault in refusal.value.faults), refusal.value.faults
    assert sorted(tmp_path.rglob("*")) == before


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = zipped(tmp_path / "package.zip", {"pictures/bomb.png": b"\0" * 50_000_000})
    with pytest.raises(FaultyInputError) as refusal, unpack(path, tmp_path / "staging"):
        pass
    assert "unpacks to more than 200 times its size" in refusal.value.faults[0].reason


def test_a_file_that_lies_about_its_size_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped(tmp_path / "package.zip", {})
    monkeypatch.setattr(archive, "MAX_BYTES", 100)
    with pytest.raises(KioskError, match="unpacks to more than"), unpack(path, tmp_path / "staging"):
        pass


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped(tmp_path / "package.zip", {})
    monkeypatch.setattr(archive, "MAX_FILES", 3)
    with pytest.raises(KioskError, match="a package holds at most 3"), unpack(path, tmp_path / "staging"):
        pass


def test_a_damaged_archive_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    path = zipped(tmp_path / "package.zip", {})
    content = bytearray(path.read_bytes())
    content[60] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(KioskError, match="damaged"), unpack(path, tmp_path / "staging"):
        pass
    assert list((tmp_path / "staging").iterdir()) == []


def test_files_that_are_none_of_the_package_stay_in_the_archive(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "package.zip", {"README.md": b"x", "__MACOSX/._a": b"x", "pictures/.DS_Store": b"x"}
    )
    with unpack(path, tmp_path / "staging") as folder:
        names = {each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file()}
    assert names == {*DOCUMENTS, "pictures/most.png"}


def test_what_a_killed_import_left_is_cleared_away_after_a_day(tmp_path: Path) -> None:
    old, new = tmp_path / "staging/package-old", tmp_path / "staging/package-new"
    for folder in (old, new):
        folder.mkdir(parents=True)
    os.utime(old, (0, 0))
    with unpack(zipped(tmp_path / "package.zip", {}), tmp_path / "staging"):
        pass
    assert list((tmp_path / "staging").iterdir()) == [new]


def test_a_package_packed_as_one_folder_is_read_too(tmp_path: Path) -> None:
    path = zipped(tmp_path / "package.zip", {}, prefix="belgrade/")
    with opened_package(path, tmp_path / "staging") as package:
        assert package.exhibit == little_exhibit()


def test_what_is_no_zip_file_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "package.zip"
    path.write_text("words")
    with (
        pytest.raises(KioskError, match="neither a package's folder nor a readable zip file"),
        opened_package(path, tmp_path / "staging"),
    ):
        pass
