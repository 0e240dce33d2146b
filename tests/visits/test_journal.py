import random
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.visits.walks import home, over, panel, step, walk_of

from kiosk.visits import journal
from kiosk.visits.counts import Count, Fact, counts_of
from kiosk.visits.faults import DamagedJournalError, JournalError, NewerJournalError
from kiosk.visits.journal import HOURS_KEPT_DAYS, SCHEMA, add, read, read_sums
from kiosk.visits.summary import summarise

VISIT = counts_of(over(walk_of((panel("jug", 1), 30), (home(), 5))))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "museum #1, 100 %" / "visits.sqlite"


@pytest.fixture(autouse=True)
def folder(file: Path) -> Path:
    file.parent.mkdir()
    return file.parent


def visits(file: Path) -> int:
    return sum(count.visits for count in read(file) if count.fact is Fact.VISIT)


def visit_on(day: str, hour: int = 10) -> list[Count]:
    return [Count(day, hour, Fact.VISIT, "", 1), Count(day, hour, Fact.LANGUAGE, "en", 1)]


def execute(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file)) as database, database:
        for statement in statements:
            database.execute(statement)


def test_what_is_added_adds_up(file: Path) -> None:
    add(file, VISIT)
    assert set(read(file)) == set(VISIT)
    add(file, VISIT)
    assert {count.visits for count in read(file)} == {2}


def test_without_a_file_there_are_no_visits_and_reading_makes_none(file: Path) -> None:
    assert read(file) == []
    assert not file.exists()


def test_days_can_be_chosen(file: Path) -> None:
    for day in ("2026-11-20", "2026-11-21", "2026-11-22"):
        add(file, visit_on(day))
    assert {count.day for count in read(file, since="2026-11-21")} == {"2026-11-21", "2026-11-22"}
    assert {count.day for count in read(file, until="2026-11-20")} == {"2026-11-20"}


def test_old_hours_become_days_and_no_visit_is_lost(file: Path) -> None:
    last = date(2026, 11, 22)
    for age in (HOURS_KEPT_DAYS + 3, HOURS_KEPT_DAYS + 2, HOURS_KEPT_DAYS + 2, HOURS_KEPT_DAYS, 1, 0):
        for hour in (10, 11):
            add(file, visit_on((last - timedelta(days=age)).isoformat(), hour))
    counts = read(file)
    assert visits(file) == 12
    old = {count.day: count.visits for count in counts if count.hour is None and count.fact is Fact.VISIT}
    assert old == {"2025-10-15": 2, "2025-10-16": 4}
    assert {count.day for count in counts if count.hour is not None} == {
        "2025-10-18",
        "2026-11-21",
        "2026-11-22",
    }


def test_a_clock_that_stood_in_the_past_or_the_future_loses_no_visit(file: Path) -> None:
    for day in ("2026-11-22", "1970-01-01", "2036-01-01", "2026-11-22", "0001-01-01"):
        add(file, visit_on(day))
    assert visits(file) == 5


def test_the_file_has_no_row_for_a_visit_and_no_order_but_that_of_its_sums(file: Path) -> None:
    add(file, VISIT)
    with closing(sqlite3.connect(file)) as database:
        for table in ("hours", "days"):
            with pytest.raises(sqlite3.OperationalError, match="no such column"):
                database.execute(f"SELECT rowid FROM {table}")  # noqa: S608 - our own names
        assert database.execute("SELECT count(*) FROM hours").fetchone() == (len(VISIT),)
    add(file, VISIT)
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("SELECT count(*) FROM hours").fetchone() == (len(VISIT),)


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.write_bytes(b"This is a letter, not a database. " * 40),
        lambda file: file.write_bytes(file.read_bytes()[:4096]),
        lambda file: file.write_bytes(file.read_bytes()[:100] + bytes(8000)),
        lambda file: execute(file, "DROP TABLE hours"),
        lambda file: execute(file, "PRAGMA application_id = 7"),
    ],
    ids=["text", "cut off", "overwritten", "without a table", "of another program"],
)
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(file: Path, damage: object) -> None:
    add(file, VISIT)
    damage(file)  # type: ignore[operator]
    before = file.read_bytes()
    with pytest.raises(DamagedJournalError, match="visits"):
        read(file)
    assert file.read_bytes() == before
    said: list[str] = []
    add(file, VISIT, said.append)
    assert visits(file) == 1
    assert len(said) == 1
    assert "set aside as visits.sqlite.damaged-1" in said[0]
    assert file.with_name("visits.sqlite.damaged-1").read_bytes() == before


def test_damaged_files_do_not_fill_the_disk(file: Path) -> None:
    for number in range(6):
        file.write_bytes(b"no database at all" * 50 + bytes([number]))
        add(file, VISIT)
    assert sorted(path.name for path in file.parent.iterdir()) == [
        "visits.sqlite",
        *(f"visits.sqlite.damaged-{number}" for number in (1, 2, 3)),
    ]


def test_a_damaged_file_with_a_journal_beside_it_does_not_harm_the_new_one(file: Path) -> None:
    add(file, VISIT)
    journal_of_sqlite = file.with_name(f"{file.name}-journal")
    journal_of_sqlite.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(4096))
    file.write_bytes(b"This is a letter, not a database. " * 40)
    add(file, VISIT)
    assert visits(file) == 1
    assert not journal_of_sqlite.exists()


def test_a_file_of_a_newer_program_is_refused_and_not_touched(file: Path) -> None:
    add(file, VISIT)
    execute(file, f"PRAGMA user_version = {SCHEMA + 1}", "CREATE TABLE later (x)")
    before = file.read_bytes()
    for act in (lambda: read(file), lambda: add(file, VISIT)):
        with pytest.raises(NewerJournalError, match="made by a newer kiosk"):
            act()
    assert file.read_bytes() == before


def test_an_empty_file_is_a_beginning(file: Path) -> None:
    file.touch()
    assert read(file) == []
    add(file, VISIT)
    assert visits(file) == 1


def test_where_nothing_can_be_written_nothing_is_lost_but_the_visit(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(file, VISIT)
    monkeypatch.setattr(journal, "PATIENCE_S", 0)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(JournalError, match="cannot be reached: database is locked"):
            add(file, VISIT)
    assert visits(file) == 1


@pytest.mark.parametrize(
    ("limit", "complaint"),
    [("max_page_count = 1", "full"), ("query_only = 1", "readonly")],
    ids=["full", "ro"],
)
def test_a_full_or_read_only_disk_leaves_the_file_as_it_was(
    file: Path, limit: str, complaint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(file, VISIT)
    connect = sqlite3.connect

    def connect_within_limits(*arguments: Any, **options: Any) -> sqlite3.Connection:
        database: sqlite3.Connection = connect(*arguments, **options)
        database.execute(f"PRAGMA {limit}")
        return database

    monkeypatch.setattr(sqlite3, "connect", connect_within_limits)
    much = [Count("2026-11-22", 9, Fact.OPENED, f"jug/{number:0100}", 1) for number in range(500)]
    with pytest.raises(JournalError, match=complaint):
        add(file, much)
    monkeypatch.undo()
    assert set(read(file)) == set(VISIT)
    assert not list(file.parent.glob("*damaged*"))


@pytest.mark.parametrize("place", ["a folder", "nowhere"])
def test_a_place_that_cannot_hold_a_file_is_said_to_be_one(file: Path, place: str) -> None:
    if place == "a folder":
        file.mkdir()
    else:
        file = file / "more" / "visits.sqlite"
    with pytest.raises(JournalError, match="unable to open"):
        add(file, VISIT)


def test_any_sequence_of_additions_holds_their_sums(file: Path) -> None:
    dice = random.Random(1944)  # noqa: S311 - which days does not matter
    expected: Counter[tuple[str, str]] = Counter()
    for _ in range(60):
        day = (date(2024, 1, 1) + timedelta(days=dice.randrange(900))).isoformat()
        counts = [
            Count(day, dice.randrange(24), Fact.OPENED, f"jug/p{dice.randrange(4)}", dice.randrange(1, 3))
            for _ in range(5)
        ]
        for count in counts:
            expected[count.day, count.subject] += count.visits
        add(file, counts)
    found: Counter[tuple[str, str]] = Counter()
    for count in read(file):
        found[count.day, count.subject] += count.visits
    assert found == expected


@pytest.mark.parametrize("days", [(), ("2026-03-01", "2026-11-22"), ("2024-01-01", "2024-01-01")])
def test_sums_make_the_same_summary_as_all_counts(file: Path, days: tuple[str, ...]) -> None:
    for day in (datetime(2024, 1, 1, 9), datetime(2026, 11, 22, 9), datetime(2026, 11, 22, 14)):  # noqa: DTZ001
        for sights in ((panel("jug", 1), home("en")), (panel("jug", 2), step("prvi"))):
            add(file, counts_of(over(walk_of(*((sight, 30.0) for sight in sights), began=day))))
    assert summarise(read_sums(file, *days)) == summarise(read(file, *days))
    assert len(read_sums(file)) < len(read(file))
