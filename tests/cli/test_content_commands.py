"""`kiosk import`, `kiosk export` and `kiosk check`, as a person at a shell meets them."""

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import typer
from PIL import Image
from tests.any_exhibit import MASTER, little_exhibit, master

from kiosk.cli import check, export_package, import_package
from kiosk.cli.main import say_fault
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import KioskError
from kiosk.domain.texts import Text
from kiosk.editions.home import Home
from kiosk.packages.write_package import write_package
from kiosk.store.engine import open_store
from kiosk.store.originals import originals_of_media
from kiosk.store.read_exhibit import read_exhibit

COMMANDS = {"import": import_package.command, "export": export_package.command, "check": check.command}


def kiosk(*arguments: str | Path) -> int:
    """Run one of the three commands, as `kiosk.cli.main` does; the exit code."""
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    for name, function in COMMANDS.items():
        app.command(name)(function)
    try:
        result = app(args=[str(each) for each in arguments], standalone_mode=False)
    except KioskError as fault:
        say_fault(fault)
        return 2
    return result if isinstance(result, int) else 0


def write(exhibit: Exhibit, folder: Path) -> Path:
    picture = folder.parent / "most.png"
    Image.new("RGB", (64, 48), "red").save(picture)
    write_package(exhibit, {"pictures/most.png": picture}, folder)
    return folder


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return write(little_exhibit(), tmp_path / "package")


@pytest.fixture
def home(own_home: Path) -> Home:
    return Home(own_home)


def stored(home: Home) -> Exhibit:
    return read_exhibit(open_store(home.content_database))


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_import_and_export_give_the_same_bytes(package: Path, home: Home, tmp_path: Path) -> None:
    assert kiosk("import", package) == 0
    assert stored(home) == little_exhibit()
    assert kiosk("export", tmp_path / "out") == 0
    assert contents(tmp_path / "out") == contents(package)


def test_a_zip_export_is_imported_again(package: Path, home: Home, tmp_path: Path) -> None:
    assert kiosk("import", package) == 0
    assert kiosk("export", "--zip", tmp_path / "one.zip") == 0
    assert kiosk("import", tmp_path / "one.zip") == 0
    assert kiosk("export", "--zip", tmp_path / "two.zip") == 0
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    assert stored(home) == little_exhibit()


@pytest.mark.parametrize("name", ["one.zip", "ONE.ZIP"])
def test_a_name_that_ends_in_zip_asks_for_a_zip(name: str, package: Path, tmp_path: Path) -> None:
    assert kiosk("import", package) == 0
    assert kiosk("export", tmp_path / name) == 0
    assert kiosk("export", "--zip", tmp_path / "same") == 0
    assert (tmp_path / name).read_bytes() == (tmp_path / "same").read_bytes()
    assert zipfile.is_zipfile(tmp_path / name)


def test_a_package_folder_whose_name_ends_in_zip_stays_a_folder(package: Path, tmp_path: Path) -> None:
    kiosk("import", package)
    folder = package.rename(tmp_path / "package.zip")
    before = contents(folder)
    assert kiosk("export", folder) == 0
    assert contents(folder) == before


def test_an_imported_picture_is_known_with_its_size(package: Path, home: Home) -> None:
    kiosk("import", package)
    original = originals_of_media(open_store(home.content_database), home.originals)["most"]
    assert (original.width, original.height, original.media_type) == (64, 48, "image/png")


def test_a_package_with_one_fault_changes_nothing(
    package: Path, home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk("import", package)
    chapter = package / "chapters/prvo.yaml"
    chapter.write_text(
        chapter.read_text().replace("speaker: tito", "speaker: niko").replace("Почетак", "Ново")
    )
    assert kiosk("import", package) == 2
    said = capsys.readouterr().err
    assert "was not imported; nothing was changed." in said
    assert "chapters/prvo.yaml:30: error: speaker: there is no person 'niko'" in said
    assert stored(home) == little_exhibit()


def test_an_import_tells_programs_what_it_took(
    tmp_path: Path, home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    exhibit = replace(little_exhibit(), lead=master("Једна - реченица."))
    assert kiosk("import", "--json", write(exhibit, tmp_path / "package")) == 0
    out, err = capsys.readouterr()
    report = json.loads(out)
    assert err == ""
    assert (report["imported"], report["exhibit"]) == (True, "probna")
    assert report["counts"]["panels"] == sum(len(chapter.panels) for chapter in exhibit.chapters)
    assert report["counts"]["people"] == len(exhibit.people)
    assert (report["errors"], report["warnings"]) == (0, 1)
    (fault,) = report["faults"]
    assert (fault["file"], fault["line"], fault["severity"]) == ("exhibit.yaml", 7, "warning")
    assert stored(home) == exhibit


def test_a_refused_import_tells_programs_every_fault(
    package: Path, home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    chapter = package / "chapters/prvo.yaml"
    chapter.write_text(chapter.read_text().replace("speaker: tito", "speaker: niko"))
    assert kiosk("import", "--json", package) == 2
    out, err = capsys.readouterr()
    assert err == ""
    assert json.loads(out) == {
        "imported": False,
        "exhibit": None,
        "counts": None,
        "errors": 1,
        "warnings": 0,
        "faults": [
            {
                "file": "chapters/prvo.yaml",
                "line": 30,
                "severity": "error",
                "reason": "speaker: there is no person 'niko'",
            }
        ],
    }
    assert not home.content_database.exists()


def test_a_broken_picture_is_a_fault_with_its_file_and_reason(
    package: Path, home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    (package / "pictures/most.png").write_bytes(b"\x89PNG and nothing more")
    assert kiosk("import", package) == 2
    said = capsys.readouterr().err
    assert "media.yaml:4: error: file: pictures/most.png: " in said
    assert str(package / "pictures") not in said
    assert not home.content_database.exists()


def test_warnings_are_shown_and_stop_nothing(
    tmp_path: Path, home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    exhibit = replace(little_exhibit(), lead=master("Једна - реченица."))
    assert kiosk("import", write(exhibit, tmp_path / "package")) == 0
    captured = capsys.readouterr()
    assert "exhibit.yaml:7: warning: lead: a hyphen for a dash" in captured.err
    assert "1 warning." in captured.out
    assert stored(home) == exhibit


def test_an_export_over_something_else_is_refused(
    package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk("import", package)
    (tmp_path / "holiday").mkdir()
    (tmp_path / "holiday/photo.jpg").write_text("sea")
    assert kiosk("export", tmp_path / "holiday") == 2
    assert "is not an exhibit package; it was left as it is" in capsys.readouterr().err


@pytest.mark.parametrize("command", [("check",), ("export", "out")])
def test_without_a_store_one_sentence_says_what_to_do(
    command: tuple[str, ...], home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kiosk(*command) == 2
    assert "import an exhibit package first" in capsys.readouterr().err
    assert not home.root.exists()


def test_a_package_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk("import", "nowhere") == 2
    assert capsys.readouterr().err == "There is no package at nowhere.\n"


def test_check_counts_and_names_what_it_finds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    exhibit = replace(little_exhibit(), lead={MASTER: Text("Реченица.", reviewed=False)})
    exhibit = replace(exhibit, media=(replace(exhibit.media[0], rights=None),))
    kiosk("import", write(exhibit, tmp_path / "package"))
    capsys.readouterr()
    assert kiosk("check", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["exhibit"], report["errors"], report["warnings"]) == ("probna", 0, 2)
    assert report["counts"] == {"draft-text": 1, "missing-rights": 1}
    assert report["languages"][MASTER]["draft"] == 1
    assert report["languages"]["sr-Latn"]["derived"] > 10
    draft = report["findings"][0]
    assert (draft["record"], draft["id"], draft["field"], draft["language"]) == (
        "exhibit",
        "probna",
        "lead",
        MASTER,
    )
    assert draft["severity"] == "warning"


def test_check_finds_an_original_that_is_gone(
    package: Path, home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk("import", package)
    originals_of_media(open_store(home.content_database), home.originals)["most"].path.unlink()
    assert kiosk("check") == 1
    assert "error: media most, file: the original " in capsys.readouterr().out


def test_leftovers_of_a_killed_import_are_cleared_away(package: Path, home: Home) -> None:
    home.originals.mkdir(parents=True)
    (home.originals / "1-most.png.part").write_text("half")
    kiosk("import", package)
    assert [path.name for path in home.originals.rglob("*.part")] == []
