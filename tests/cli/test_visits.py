import json
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from tests.exhibits import install_edition

from kiosk.cli.main import main
from kiosk.editions.home import Home
from kiosk.editions.read import EditionReader
from kiosk.visits.counts import counts_of
from kiosk.visits.journal import add
from kiosk.visits.visit import Sight, Spot
from kiosk.visits.visit_under_way import VisitUnderWay

AUTUMN = datetime(2026, 10, 20, 10)  # noqa: DTZ001 - the museum's own


@pytest.fixture
def home(own_home: Path) -> Home:
    return Home(own_home)


def visit(home: Home, began: datetime, *sights: Sight) -> None:
    under_way = VisitUnderWay(began)
    for number, sight in enumerate(sights):
        under_way.see(sight, 60.0 * number)
    end_s = 60.0 * len(sights)
    home.root.mkdir(exist_ok=True)
    add(home.visits_database, counts_of(under_way.end(end_s, end_s)))


def home_screen(language: str = "sr-Cyrl") -> Sight:
    return Sight(Spot.HOME, language)


def first_panel(edition: EditionReader) -> Sight:
    chapter = edition.chapter(edition.chapter_ids()[0], "sr-Cyrl")
    return Sight(Spot.CHAPTER, "sr-Cyrl", chapter.card.id, chapter.panels[0].id, len(chapter.panels))


def written(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["visits", *arguments]) == 0
    return capsys.readouterr().out


def test_the_page_names_chapters_panels_and_steps_as_the_edition_does(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    with install_edition(home) as edition:
        chapter = edition.chapter(edition.chapter_ids()[0], "sr-Cyrl")
        step = edition.map("karta", "sr-Cyrl").steps[0]
        others = [edition.chapter(each, "sr-Cyrl").card.title for each in edition.chapter_ids()[1:]]
        for _ in range(3):
            visit(home, AUTUMN, first_panel(edition), Sight(Spot.MAP, "en", map="karta", step=step.id))
    page = written(capsys)
    assert "3 visits on 1 day, 2026-10-20." in page
    assert "The median visit lasts 2:00" in page
    assert "100% at the map" in page
    for title in (chapter.card.title, chapter.panels[0].heading, step.title, *others):
        assert title[:30] in page, title
    assert "opened 3, read 3, left 0" in page
    assert "█" * 24 in page


def test_without_an_edition_things_go_by_their_ids(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(3):
        visit(home, AUTUMN, Sight(Spot.CHAPTER, "en", "jug", "p1", 1))
    page = written(capsys)
    assert "jug" in page
    assert "p1" in page


def test_before_the_first_visit_one_sentence_says_so(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert written(capsys) == "No visits were counted yet.\n"
    assert not home.root.exists()
    visit(home, AUTUMN, home_screen())
    assert written(capsys, "--since", "2026-10-21") == "No visits were counted on these days.\n"


def test_what_one_visitor_did_is_told_nowhere(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        visit(home, AUTUMN, Sight(Spot.CHAPTER, "ru", "jug", "p1", 1))
    page = written(capsys)
    assert "2 visits on 1 day" in page
    assert "is not told" in page
    record = json.loads(written(capsys, "--json"))
    assert (record["visits"], record["told"], record["without_hour"]) == (2, False, 2)
    assert written(capsys, "--csv", str(tmp_path / "visits.csv"))
    table = (tmp_path / "visits.csv").read_text(encoding="utf-8-sig")
    assert table.splitlines()[1:] == ["2026-10-20,,visit,,,,2,"]
    for told in (page, json.dumps(record), table):
        assert not any(word in told for word in ("jug", "p1", "ru,", '"ru"', " ru "))


def test_days_can_be_chosen(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    for day in (19, 20, 20, 20, 21):
        visit(home, AUTUMN.replace(day=day), home_screen("en"))
    record = json.loads(written(capsys, "--json", "--since", "2026-10-20", "--until", "2026-10-20"))
    assert record["days"] == {"2026-10-20": 3}
    assert record["hours"][10] == 3
    assert record["languages"] == {"en": 3}
    assert record["length"] == {"median_s": 60, "lower_quartile_s": 60, "upper_quartile_s": 60, "bounces": 0}


def test_the_table_has_titles_and_can_be_written_over_itself(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with install_edition(home) as edition:
        chapter = edition.chapter(edition.chapter_ids()[0], "sr-Cyrl")
        for _ in range(3):
            visit(home, AUTUMN, first_panel(edition))
    file = tmp_path / "visits.csv"
    for _ in range(2):
        assert written(capsys, "--csv", str(file)) == f"Wrote 3 visits to {file}.\n"
    table = file.read_bytes().decode("utf-8-sig")
    assert f"2026-10-20,10,chapter,{chapter.card.id},,,3,{chapter.card.title}\r\n" in table
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".new")] == []
    assert json.loads(written(capsys, "--csv", str(file), "--json")) == {"visits": 3, "file": str(file)}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--since", "yesterday"], "'yesterday' is not a day such as 2026-11-22."),
        (["--since", "2026-11-22", "--until", "2026-11-21"], "There are no days from 2026-11-22 until"),
        (["--csv", "nowhere/visits.csv"], "nowhere/visits.csv cannot be written: No such file"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["visits", *arguments]) == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert len(said.splitlines()) == 1


def test_a_damaged_and_a_newer_file_are_each_said_in_a_sentence(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    visit(home, AUTUMN, home_screen())
    with closing(sqlite3.connect(home.visits_database)) as database:
        database.execute("PRAGMA user_version = 99")
    assert main(["visits"]) == 2
    newer = capsys.readouterr().err
    assert "made by a newer kiosk" in newer
    home.visits_database.write_bytes(b"a letter" * 500)
    assert main(["visits"]) == 2
    damaged = capsys.readouterr().err
    assert "are damaged" in damaged
    assert len(newer.splitlines()) == len(damaged.splitlines()) == 1
