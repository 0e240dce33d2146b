"""`kiosk texts export` and `kiosk texts import`, from the store to a table and back."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from tests.any_exhibit import MASTER, little_exhibit
from tests.cli.test_content_commands import stored
from tests.stores import fill_store

from kiosk.cli.main import main
from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Exhibit, Language
from kiosk.domain.texts import Text, TextState, state_of
from kiosk.editions.home import Home
from kiosk.store.audit import Act, audit_entries
from kiosk.store.engine import open_store
from kiosk.store.revisions import revisions_of


@pytest.fixture(scope="module")
def exhibit() -> Exhibit:
    little = little_exhibit()
    languages = (*little.languages, Language("en", "English"))
    return replace(little, languages=languages, lead={**little.lead, "en": Text("One sentence.")})


@pytest.fixture(scope="module")
def filled_home(exhibit: Exhibit, tmp_path_factory: pytest.TempPathFactory) -> Home:
    folder = tmp_path_factory.mktemp("filled")
    return fill_store(Home(folder / "home"), exhibit, folder)


@pytest.fixture
def home(own_home: Path, filled_home: Home) -> Home:
    shutil.copytree(filled_home.root, own_home)
    return Home(own_home)


def edit_csv(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8-sig")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8-sig", newline="")


@pytest.mark.parametrize("name", ["texts.csv", "texts.xlsx"])
def test_a_table_that_comes_back_unchanged_changes_nothing(
    name: str, home: Home, exhibit: Exhibit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = str(tmp_path / name)
    assert main(["texts", "export", table]) == 0
    assert main(["texts", "import", table]) == 0
    assert "0 texts changed" in capsys.readouterr().out
    assert stored(home) == exhibit


def test_one_edited_cell_changes_one_text_and_leaves_one_revision(
    home: Home, exhibit: Exhibit, tmp_path: Path
) -> None:
    table = tmp_path / "texts.csv"
    main(["texts", "export", str(table), "--language", "en"])
    edit_csv(table, "One sentence.", "A single sentence.")
    before = len(revisions_of(open_store(home.content_database), RecordKind.EXHIBIT, exhibit.id))
    assert main(["texts", "import", str(table)]) == 0
    lead = {**exhibit.lead, "en": Text("A single sentence.", reviewed=False)}
    assert stored(home) == replace(exhibit, lead=lead)
    (revision,) = revisions_of(open_store(home.content_database), RecordKind.EXHIBIT, exhibit.id)[before:]
    assert (revision.change.field, revision.change.language) == ("lead", "en")
    assert revision.occasion.reason == "texts from texts.csv"
    acts = [(entry.act, entry.subject) for entry in audit_entries(open_store(home.content_database))]
    assert acts[:2] == [(Act.IMPORT, "texts from texts.csv"), (Act.EXPORT, "texts of probna to texts.csv")]


def test_a_workbook_that_a_translator_filled_in_is_taken(home: Home, tmp_path: Path) -> None:
    table = tmp_path / "texts.xlsx"
    main(["texts", "export", str(table)])
    workbook = load_workbook(table)
    sheet = workbook.worksheets[0]
    column = {cell.value: cell.column for cell in sheet[1]}
    row = next(each[0].row for each in sheet.iter_rows(min_row=2) if each[2].value == "heading")
    sheet.cell(row, column["en"]).value = "The beginning"
    sheet.cell(row, column["en state"]).value = "reviewed"
    workbook.save(table)
    assert main(["texts", "import", str(table)]) == 0
    heading = stored(home).chapters[0].panels[0].heading
    assert heading["en"] == Text("The beginning")
    assert state_of(heading, "en", MASTER) is TextState.REVIEWED


def test_a_dry_run_tells_and_changes_nothing(
    home: Home, exhibit: Exhibit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "texts.csv"
    main(["texts", "export", str(table)])
    edit_csv(table, "One sentence.", "Another.")
    capsys.readouterr()
    assert main(["texts", "import", str(table), "--dry-run", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["imported"], report["dry_run"]) == (False, True)
    (change,) = report["changes"]
    assert (change["record"], change["field"], change["language"]) == ("exhibit", "lead", "en")
    assert (change["old"], change["new"], change["state"]) == ("One sentence.", "Another.", "draft")
    assert stored(home) == exhibit


def test_a_conflict_is_shown_and_waits_for_a_decision(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine, theirs = tmp_path / "mine.csv", tmp_path / "theirs.csv"
    for table, words in ((mine, "Mine."), (theirs, "Theirs.")):
        main(["texts", "export", str(table)])
        edit_csv(table, "One sentence.", words)
    assert main(["texts", "import", str(mine)]) == 0
    assert main(["texts", "import", str(theirs)]) == 1
    said = capsys.readouterr().err
    assert "exhibit probna lead, en: “Mine.” → “Theirs.” (draft)" in said
    assert "give --take store" in said
    assert stored(home).lead["en"].value == "Mine."
    assert main(["texts", "import", str(theirs), "--take", "store"]) == 0
    assert stored(home).lead["en"].value == "Mine."
    assert main(["texts", "import", str(theirs), "--take", "file"]) == 0
    assert stored(home).lead["en"].value == "Theirs."


def test_one_bad_row_keeps_everything_out(
    home: Home, exhibit: Exhibit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "texts.csv"
    main(["texts", "export", str(table)])
    edit_csv(table, "One sentence.", "Another.")
    edit_csv(table, "Прво поглавље", "Прво *поглавље")
    capsys.readouterr()
    assert main(["texts", "import", str(table)]) == 2
    said = capsys.readouterr().err
    assert "texts.csv was not imported; nothing was changed." in said
    assert "chapter prvo title, sr-Cyrl: line 1, column 6: the * that opens italics" in said
    assert main(["texts", "import", str(table), "--json"]) == 2
    (fault,) = json.loads(capsys.readouterr().out)["faults"]
    assert fault["row"] == 6
    assert stored(home) == exhibit


def test_a_changed_master_tells_how_many_translations_it_leaves_behind(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "texts.csv"
    main(["texts", "export", str(table)])
    edit_csv(table, "Једна реченица.", "Друга реченица.")
    assert main(["texts", "import", str(table)]) == 0
    assert "1 text changed" in (said := capsys.readouterr().out)
    assert "Translations that turned stale by that: 1." in said
    assert state_of(stored(home).lead, "en", MASTER) is TextState.STALE


def test_a_file_of_another_kind_is_refused(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["texts", "export", str(tmp_path / "texts.docx")]) == 2
    assert "texts.docx must end in .csv or .xlsx." in capsys.readouterr().err
    assert main(["texts", "import", str(tmp_path / "none.csv")]) == 2
    assert "cannot be read" in capsys.readouterr().err
    assert not list(tmp_path.glob("*.docx"))
    assert home.content_database.exists()
