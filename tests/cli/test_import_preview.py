"""`kiosk import --preview`: what an import would change, and that it changes nothing."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from tests.any_exhibit import little_exhibit, master
from tests.cli.test_content_commands import stored, write
from tests.stores import fill_store

from kiosk.cli.main import main
from kiosk.editions.home import Home


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return write(little_exhibit(), tmp_path / "package")


def test_a_preview_tells_what_changes_and_writes_nothing(
    own_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill_store(Home(own_home), little_exhibit(), tmp_path)
    changed = write(replace(little_exhibit(), lead=master("Друга реченица.")), tmp_path / "changed")
    Image.new("RGB", (64, 48), "blue").save(changed / "pictures/most.png")
    capsys.readouterr()
    assert main(["import", str(changed), "--preview"]) == 0
    said = capsys.readouterr().out
    assert "changed exhibit probna “Пробна изложба”" in said
    assert "    lead (sr-Cyrl): “Једна реченица.” → “Друга реченица.”" in said
    assert "changed file pictures/most.png" in said
    assert "records 0 added, 0 removed, 1 changed; 1 files. Nothing was written." in said
    assert stored(Home(own_home)) == little_exhibit()


def test_a_preview_tells_programs_the_same(
    own_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill_store(Home(own_home), little_exhibit(), tmp_path)
    fewer = write(replace(little_exhibit(), places=()), tmp_path / "fewer")
    capsys.readouterr()
    assert main(["import", str(fewer), "--preview", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["exhibit"], report["is_new"], report["files"]) == ("probna", False, [])
    assert report["records"] == [
        {"change": "removed", "record": "place", "id": "vis", "name": "Вис", "fields": []}
    ]


def test_a_preview_of_what_is_there_says_so(
    package: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill_store(Home(own_home), little_exhibit(), package.parent)
    assert main(["import", str(package), "--preview"]) == 0
    assert "an import would change nothing" in capsys.readouterr().out


def test_a_preview_before_the_first_import_makes_no_store(
    package: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(package), "--preview"]) == 0
    assert "probna would be its first" in capsys.readouterr().out
    assert not Home(own_home).content_database.exists()


def test_a_preview_of_a_broken_package_names_every_fault(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chapter = package / "chapters/prvo.yaml"
    chapter.write_text(chapter.read_text().replace("speaker: tito", "speaker: niko"))
    assert main(["import", str(package), "--preview", "--json"]) == 2
    (fault,) = json.loads(capsys.readouterr().out)["faults"]
    assert "there is no person 'niko'" in fault["reason"]
