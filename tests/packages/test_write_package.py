"""A package is written whole or not at all, over nothing but a package."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.any_exhibit import little_exhibit, master

from kiosk.cli.main import main
from kiosk.domain.faults import KioskError
from kiosk.editions.home import Home
from kiosk.packages.read_package import read_package
from kiosk.packages.write_package import package_documents, write_package, write_zip

BUNDLED = Path(__file__).parents[2] / "data/belgrade-1944"


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    picture = tmp_path / "most.png"
    picture.write_bytes(b"a picture")
    return {"pictures/most.png": picture}


def contents(folder: Path) -> dict[str, bytes]:
    return {
        each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()
    }


def test_a_folder_that_is_no_package_is_left_as_it_was(tmp_path: Path, files: dict[str, Path]) -> None:
    target = tmp_path / "holiday"
    target.mkdir()
    (target / "photo.jpg").write_text("sea")
    for write in (write_package, write_zip):
        with pytest.raises(KioskError, match="left as it is"):
            write(little_exhibit(), files, target)
    assert contents(target) == {"photo.jpg": b"sea"}


def test_an_old_package_gives_way_and_its_neighbours_stay(tmp_path: Path, files: dict[str, Path]) -> None:
    target = tmp_path / "package"
    write_package(little_exhibit(), files, target)
    (target / "LICENSE.txt").write_text("terms")
    (target / ".git").mkdir()
    (target / ".git/HEAD").write_text("main")
    (target / "chapters/staro.yaml").write_text("id: staro")
    changed = replace(little_exhibit(), title=master("Ново"))
    write_package(changed, files, target)
    assert contents(target) == {
        **package_documents(changed),
        "pictures/most.png": b"a picture",
        "LICENSE.txt": b"terms",
        ".git/HEAD": b"main",
    }


def test_a_missing_picture_leaves_the_old_package_and_no_litter(
    tmp_path: Path, files: dict[str, Path]
) -> None:
    target = tmp_path / "out" / "package"
    write_package(little_exhibit(), files, target)
    before = contents(target)
    with pytest.raises(KioskError, match="The package cannot be written"):
        write_package(little_exhibit(), {"pictures/most.png": tmp_path / "gone"}, target)
    assert contents(target) == before
    assert [each.name for each in target.parent.iterdir()] == ["package"]


def test_progress_comes_to_its_end(tmp_path: Path, files: dict[str, Path]) -> None:
    seen: list[tuple[int, int]] = []
    write_package(little_exhibit(), files, tmp_path / "package", lambda done, of: seen.append((done, of)))
    assert seen[-1] == (len(seen), len(seen))


def test_the_bundled_exhibit_is_its_own_export(own_home: Path, tmp_path: Path) -> None:
    assert main(["import", str(BUNDLED)]) == 0
    assert Home(own_home).content_database.exists()
    assert main(["export", str(tmp_path / "export")]) == 0
    exported = contents(tmp_path / "export")
    assert len([name for name in exported if name.startswith("pictures/")]) > 10
    assert exported == {name: content for name, content in contents(BUNDLED).items() if name != "LICENCE"}


def test_the_bundled_exhibit_is_sound() -> None:
    assert [str(fault) for fault in read_package(BUNDLED).faults] == []
