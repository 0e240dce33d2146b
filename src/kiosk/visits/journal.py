"""The file of visits. Counts are only ever added to; old hours become days; a damaged file is set aside.

There is no row for a visit, and rows have no order of their own: from the file nobody learns more than from
its sums. Every addition is a transaction of its own, on the disk when `add` returns.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path
from sys import intern

from kiosk.visits.counts import Count, Fact
from kiosk.visits.faults import DamagedJournalError, JournalError, NewerJournalError

SCHEMA = 1
"""The version of the file that this program writes, and the newest that it reads."""
KIND = 0x6B567331
"""Tells the file from other databases."""
HOURS_KEPT_DAYS = 400
"""So long is told apart by hours, a year and some weeks to compare; afterwards by days."""
MOST_SET_ASIDE = 3
PATIENCE_S = 5.0
TABLES = """
CREATE TABLE IF NOT EXISTS hours (
    day TEXT NOT NULL,
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    fact TEXT NOT NULL,
    subject TEXT NOT NULL,
    visits INTEGER NOT NULL CHECK (visits > 0),
    PRIMARY KEY (day, hour, fact, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS days (
    day TEXT NOT NULL,
    fact TEXT NOT NULL,
    subject TEXT NOT NULL,
    visits INTEGER NOT NULL CHECK (visits > 0),
    PRIMARY KEY (day, fact, subject)
) STRICT, WITHOUT ROWID;
"""
ADD = """
INSERT INTO hours VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET visits = visits + excluded.visits
"""
ROLL_UP = """
INSERT INTO days SELECT day, fact, subject, sum(visits) FROM hours WHERE day < ? GROUP BY day, fact, subject
ON CONFLICT DO UPDATE SET visits = visits + excluded.visits
"""
READ = """
SELECT day, NULL, fact, subject, visits FROM days WHERE day BETWEEN :since AND :until
UNION ALL
SELECT day, hour, fact, subject, visits FROM hours WHERE day BETWEEN :since AND :until
ORDER BY 1, 2, 3, 4
"""
READ_SUMS = """
SELECT day, NULL, fact, subject, visits FROM days WHERE fact = :visit AND day BETWEEN :since AND :until
UNION ALL
SELECT day, hour, fact, subject, visits FROM hours WHERE fact = :visit AND day BETWEEN :since AND :until
UNION ALL
SELECT :since, NULL, fact, subject, sum(visits) FROM (
    SELECT day, fact, subject, visits FROM days UNION ALL SELECT day, fact, subject, visits FROM hours
) WHERE fact <> :visit AND day BETWEEN :since AND :until GROUP BY fact, subject
ORDER BY 1, 2, 3, 4
"""
FACT_NAMED = {fact.value: fact for fact in Fact}
FIRST_DAY, LAST_DAY = "0001-01-01", "9999-12-31"
DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}
"""SQLITE_ERROR is a table that is not there: the statements themselves are tested."""
PRIMARY_CODE = 0xFF

type Report = Callable[[str], None]


def add(file: Path, counts: Iterable[Count], report: Report = lambda _sentence: None) -> None:
    """Add counts of hours to those in `file`, which is made where there is none.

    A damaged file is set aside and a new one begun; `report` hears of it. Raises JournalError where nothing
    can be written; then nothing has been.
    """
    rows = [(each.day, each.hour, each.fact.value, each.subject, each.visits) for each in counts]
    if not rows:
        return
    try:
        _add(file, rows)
    except DamagedJournalError as fault:
        aside = _set_aside(file)
        report(f"{fault} It was set aside as {aside.name}, and a new one begun.")
        _add(file, rows)


def read(file: Path, since: str = FIRST_DAY, until: str = LAST_DAY) -> list[Count]:
    """The counts of all days from `since` to `until`, written as 2026-11-22. Without a file there are none.

    Raises JournalError.
    """
    return _read(file, READ, since, until)


def read_sums(file: Path, since: str = FIRST_DAY, until: str = LAST_DAY) -> list[Count]:
    """The same, but only visits by day and hour, all else added up: enough for a summary, and quick."""
    return _read(file, READ_SUMS, since, until)


def _read(file: Path, query: str, since: str, until: str) -> list[Count]:
    if not file.exists():
        return []
    with _opened(file, "rw") as database:
        if _is_empty(database):
            return []
        _require_sound(database, file)
        rows = database.execute(query, {"since": since, "until": until, "visit": Fact.VISIT.value})
        try:
            return [
                Count(intern(day), hour, FACT_NAMED[fact], intern(subject), visits)
                for day, hour, fact, subject, visits in rows
            ]
        except KeyError as error:
            raise DamagedJournalError(_damaged(file, f"there is no fact {error}")) from error


def _add(file: Path, rows: list[tuple[str, int | None, str, str, int]]) -> None:
    with _opened(file, "rwc") as database:
        if _is_empty(database):
            marks = f"PRAGMA application_id = {KIND}; PRAGMA user_version = {SCHEMA};"
            database.executescript(f"BEGIN IMMEDIATE; {marks} {TABLES} COMMIT;")
        database.execute("BEGIN IMMEDIATE")
        database.executemany(ADD, rows)
        limit = _first_day_of_hours(max(row[0] for row in rows))
        if (oldest := database.execute("SELECT min(day) FROM hours").fetchone()[0]) and oldest < limit:
            database.execute(ROLL_UP, (limit,))
            database.execute("DELETE FROM hours WHERE day < ?", (limit,))
        database.execute("COMMIT")


def _first_day_of_hours(today: str) -> str:
    day = date.fromisoformat(today)
    return (day - min(timedelta(days=HOURS_KEPT_DAYS), day - date.min)).isoformat()


@contextmanager
def _opened(file: Path, mode: str) -> Iterator[sqlite3.Connection]:
    """The database, known to be ours and not newer. Every fault of SQLite's becomes a JournalError."""
    try:
        address = f"{file.absolute().as_uri()}?mode={mode}"
        connection = sqlite3.connect(address, uri=True, timeout=PATIENCE_S, isolation_level=None)
        with closing(connection) as database:
            database.execute("PRAGMA synchronous = FULL")
            if not _is_empty(database):
                _require_ours(database, file)
            yield database
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & PRIMARY_CODE in DAMAGE:
            raise DamagedJournalError(_damaged(file, error)) from error
        raise JournalError(f"The visits in {file} cannot be reached: {error}.") from error


def _is_empty(database: sqlite3.Connection) -> bool:
    return _number(database, "PRAGMA schema_version") == 0


def _require_ours(database: sqlite3.Connection, file: Path) -> None:
    if _number(database, "PRAGMA application_id") != KIND:
        raise DamagedJournalError(f"{file} is not a file of visits.")
    version = _number(database, "PRAGMA user_version")
    if version > SCHEMA:
        raise NewerJournalError(
            f"{file} was made by a newer kiosk (version {version}, this one knows {SCHEMA}): "
            "update the program."
        )


def _require_sound(database: sqlite3.Connection, file: Path) -> None:
    complaint = database.execute("PRAGMA quick_check(1)").fetchone()[0]
    if complaint != "ok":
        raise DamagedJournalError(_damaged(file, complaint))


def _number(database: sqlite3.Connection, query: str) -> int:
    return int(database.execute(query).fetchone()[0])


def _damaged(file: Path, reason: object) -> str:
    return f"The visits in {file} are damaged: {str(reason).rstrip('.')}."


def _set_aside(file: Path) -> Path:
    """Move a damaged file out of the way, and what SQLite keeps beside it; a fourth one takes a place."""
    names = [file.with_name(f"{file.name}.damaged-{number}") for number in range(1, MOST_SET_ASIDE + 1)]
    aside = next((each for each in names if not each.exists()), names[-1])
    try:
        file.replace(aside)
        file.with_name(f"{file.name}-journal").unlink(missing_ok=True)
    except OSError as error:
        raise JournalError(f"{file} is damaged and cannot be moved: {error}.") from error
    return aside
