import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.exhibits import built_edition, small_exhibit
from tests.packages_on_disk import write_small_package

from kiosk.cli.main import main
from kiosk.cli.prepare import prepare
from kiosk.domain.faults import KioskError
from kiosk.editions.home import Home
from kiosk.editions.open_best import open_best
from kiosk.editions.shelf import folder_of, numbers
from kiosk.editions.verify import verify
from kiosk.publishing.bundled import EXHIBIT, bundled_package

ROOT = Path(__file__).parents[2]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return write_small_package(small_exhibit(chapters=1, pictures=2), tmp_path)


@pytest.fixture
def program_folder(tmp_path: Path, package: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A frozen program's folder, with a small exhibit in the place of the bundled one."""
    folder = tmp_path / "program"
    shutil.copytree(package, folder / EXHIBIT)
    monkeypatch.setattr(sys, "_MEIPASS", str(folder), raising=False)
    return folder


def test_a_package_is_imported_published_listed_and_taken_back(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(package)]) == 0
    assert main(["publish"]) == 0
    assert "Edition 0001 is published" in capsys.readouterr().out
    assert main(["publish", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"number": 2, "warnings": []}
    assert main(["editions", "rollback", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"current": 1}
    assert main(["editions", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [(each["number"], each["current"], each["fault"]) for each in listed] == [
        (2, False, ""),
        (1, True, ""),
    ]
    assert listed[0]["languages"] == ["sr-Cyrl", "sr-Latn"]
    assert main(["editions", "verify"]) == 0
    assert capsys.readouterr().out == "0002  whole\n0001  whole\n"


def test_verifying_finds_a_changed_byte_and_says_so_with_exit_code_1(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["editions", "install", str(built_edition(chapters=1, panels=2, pictures=1))]) == 0
    picture = next(folder_of(Home(own_home).editions, 1).glob("pictures/*/480.jpg"))
    content = bytearray(picture.read_bytes())
    content[1000] ^= 1
    picture.write_bytes(content)
    capsys.readouterr()

    assert main(["editions", "verify", "1"]) == 1
    assert "480.jpg was changed" in capsys.readouterr().out
    assert main(["editions", "verify", "--json"]) == 1
    assert "480.jpg" in json.loads(capsys.readouterr().out)[0]["fault"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["publish"], "import an exhibit package first"),
        (["editions", "rollback"], "No edition is installed"),
        (["editions", "verify"], "No edition is installed"),
        (["editions", "verify", "7"], "There is no edition 0007"),
        (["editions", "install", "/nowhere/at/all"], "There is no /nowhere/at/all"),
        (["editions", "install", str(ROOT)], "is not an edition"),
        (["editions", "verify", "seven"], "number"),
        (["editions", "lost"], "lost"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_exit_code_2(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2

    said = capsys.readouterr()
    assert sentence in said.err
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    assert said.out == ""


def test_an_empty_list_is_fine(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["editions", "list"]) == 0
    assert "No edition is installed" in capsys.readouterr().out


@pytest.mark.usefixtures("program_folder")
def test_the_first_start_makes_an_edition_and_tells_how_far_it_is(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["prepare"]) == 0

    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["done"] for each in told] == sorted(each["done"] for each in told)
    assert list(dict.fromkeys(each["step"] for each in told)) == [
        "import",
        "pictures",
        "films",
        "maps",
        "texts",
        "verifying",
        "ready",
    ]
    assert told[-1] == {"done": 100, "total": 100, "step": "ready"}
    verify(folder_of(Home(own_home).editions, 1))


@pytest.mark.usefixtures("program_folder")
def test_a_second_first_start_changes_nothing(own_home: Path) -> None:
    home = Home(own_home)
    prepare(home)
    before = {path: path.stat().st_mtime_ns for path in own_home.rglob("*")}

    prepare(home)

    after = {path: path.stat().st_mtime_ns for path in own_home.rglob("*")}
    assert after == before


def test_a_first_start_that_was_cut_off_goes_on_where_the_store_is_filled(
    own_home: Path, package: Path, program_folder: Path
) -> None:
    assert main(["import", str(package)]) == 0
    shutil.rmtree(program_folder)

    prepare(Home(own_home))

    assert numbers(Home(own_home).editions) == (1,)


def test_a_program_without_its_exhibit_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    with pytest.raises(KioskError, match="is missing from"):
        bundled_package()


def test_the_bundled_exhibit_is_found_in_the_source_tree() -> None:
    assert bundled_package() == ROOT / "data/belgrade-1944"


def test_a_first_start_killed_again_and_again_ends_with_a_whole_edition(
    own_home: Path, program_folder: Path
) -> None:
    program = f"import sys; sys._MEIPASS = {str(program_folder)!r}; from kiosk.cli.main import main"
    command = [sys.executable, "-c", f"{program}\nif __name__ == '__main__': sys.exit(main(['prepare']))"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    killed = 0
    for lines in (1, 2, 3, 4, 5):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
            assert process.stdout is not None
            told = [process.stdout.readline() for _ in range(lines)]
            if all(told):
                process.kill()
                killed += 1
        reader = open_best(Home(own_home))
        if reader is not None:
            reader.close()

    assert subprocess.run(command, env=environment, check=False, capture_output=True).returncode == 0
    assert killed >= 3
    for number in numbers(Home(own_home).editions):
        verify(folder_of(Home(own_home).editions, number))
    reader = open_best(Home(own_home))
    assert reader is not None
    with reader:
        assert reader.home("sr-Cyrl").chapters
