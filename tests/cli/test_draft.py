"""`kiosk draft`, as a person at a shell and a script meet it."""

import json
from pathlib import Path

import pytest
from tests.articles import SAMPLES, sample_names

from kiosk.cli.draft import command
from kiosk.cli.import_package import import_package
from kiosk.domain.faults import KioskError, Severity
from kiosk.editions.home import Home
from kiosk.packages.read_package import read_package


def test_a_drafted_package_is_imported_without_faults(tmp_path: Path, own_home: Path) -> None:
    command(SAMPLES / "ekspedicija.ru.md", package=tmp_path / "package")
    exhibit, _ = import_package(Home(own_home), tmp_path / "package")
    assert exhibit.chapters
    assert len(exhibit.media) > 0
    assert "article" in {source.id for source in exhibit.sources}


@pytest.mark.parametrize("name", sample_names())
def test_a_drafted_package_is_sound(name: str, tmp_path: Path) -> None:
    command(SAMPLES / name, package=tmp_path / "package")
    package = read_package(tmp_path / "package")
    assert [fault for fault in package.faults if fault.severity is Severity.ERROR] == []
    assert len(package.exhibit.media) > 0


def test_the_outline_names_every_piece_with_its_paragraphs(capsys: pytest.CaptureFixture[str]) -> None:
    command(SAMPLES / "pisma.sr-Cyrl.md")
    outline = capsys.readouterr().out
    assert outline.startswith("Писма из логора   sr-Cyrl, 15 paragraphs\n")
    for line in ("text-4        ¶8, 9", "person-2      ¶4, 11", "Left for the curator"):
        assert line in outline


@pytest.mark.parametrize("name", sample_names())
def test_json_has_every_paragraph_with_its_pieces(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    command(SAMPLES / name, as_json=True)
    report = json.loads(capsys.readouterr().out)
    ids = {piece["id"] for piece in report["pieces"]}
    assert report["format"] == 1
    assert all(paragraph["pieces"] and set(paragraph["pieces"]) <= ids for paragraph in report["paragraphs"])
    assert sum(report["counts"].values()) == len(ids)


def test_the_page_on_drafting_names_every_field_of_the_json(capsys: pytest.CaptureFixture[str]) -> None:
    page = (Path(__file__).parents[2] / "docs" / "drafting.md").read_text(encoding="utf-8")
    command(SAMPLES / "most.sr-Cyrl.txt", as_json=True)
    report = json.loads(capsys.readouterr().out)
    fields = {*report, *report["paragraphs"][0], *(key for piece in report["pieces"] for key in piece)}
    assert len(fields) > 25
    assert sorted(field for field in fields if f"`{field}`" not in page) == []


def test_a_script_can_drop_pieces_and_choose_language_and_date(tmp_path: Path) -> None:
    text = tmp_path / "kula.txt"
    text.write_text(
        "Стара кула стајала је над градом и нико није знао ко ју је сазидао.\n\nДруги ред приче.", "utf-8"
    )
    with pytest.raises(KioskError, match="--date"):
        command(text, package=tmp_path / "package")
    command(text, package=tmp_path / "package", drop=["text-2"], language="sr-Cyrl", date="1521")
    exhibit = read_package(tmp_path / "package").exhibit
    assert (exhibit.date, len(exhibit.chapters[0].panels)) == ("1521", 1)


@pytest.mark.parametrize("wrong", [{"language": "de"}, {"date": "soon"}, {"drop": ["nothing-1"]}])
def test_a_wrong_option_is_one_sentence(wrong: dict[str, object]) -> None:
    with pytest.raises(KioskError, match=r"\.$"):
        command(SAMPLES / "most.sr-Cyrl.txt", **wrong)  # type: ignore[arg-type]
