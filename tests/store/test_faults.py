"""What may happen to a disk is said in one sentence, and nothing is half done."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from tests.any_exhibit import little_exhibit
from tests.store.conftest import Store
from tests.store.desk import heading, occasion, sound, write_heading

from kiosk.domain.contents import RecordKind
from kiosk.domain.faults import KioskError
from kiosk.store import engine as engine_module
from kiosk.store.engine import connect
from kiosk.store.faults import store_fault
from kiosk.store.structure import delete_record
from kiosk.store.tree import read_tree
from kiosk.store.undo import undo


@pytest.fixture
def desk(store: Store) -> Store:
    store.write(little_exhibit())
    write_heading(store, SAVED)
    return store


SAVED = "Сачувано " * 5000
ACTS: list[Callable[[Store], object]] = [
    lambda desk: write_heading(desk, "Друкчије " * 5000),
    lambda desk: delete_record(desk.engine, RecordKind.CHAPTER, "prvo", occasion()),
    lambda desk: undo(desk.engine, occasion()),
]


@pytest.mark.parametrize("act", ACTS, ids=["write", "delete", "undo"])
@pytest.mark.parametrize(
    ("setting", "sentence"),
    [
        (
            "PRAGMA max_page_count = 1",
            r"cannot be written: the disk is full; free some space, then try again\.",
        ),
        (
            "PRAGMA query_only = ON",
            r"cannot be written: its file or its folder is read-only; give this account",
        ),
    ],
)
def test_a_full_or_read_only_disk_stops_an_edit_whole(
    desk: Store, act: Callable[[Store], object], setting: str, sentence: str
) -> None:
    before = desk.rows("SELECT max(number) FROM revisions")

    def fill(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(setting)

    event.listen(desk.engine, "connect", fill)
    with pytest.raises(KioskError, match=sentence):
        act(desk)
    event.remove(desk.engine, "connect", fill)
    assert heading(desk) == SAVED
    assert desk.rows("SELECT max(number) FROM revisions") == before
    assert sound(desk)


def test_a_locked_store_says_so_and_keeps_what_was_there(
    desk: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_module, "SETTINGS", ("PRAGMA busy_timeout = 20",))
    other = sqlite3.connect(desk.folder / "content.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    sentence = "database is locked by another program; try again"
    with pytest.raises(KioskError, match=sentence):
        write_heading(Store(connect(desk.folder / "content.sqlite"), desk.folder), "Друкчије")
    other.execute("ROLLBACK")
    other.close()
    assert heading(desk) == SAVED


def test_a_damaged_store_is_named_as_such_while_it_is_read(desk: Store) -> None:
    path = desk.folder / "content.sqlite"
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(KioskError, match=r"cannot be read: its file is damaged; restore the last backup\."):
        read_tree(desk.engine, "sr-Cyrl")


def test_a_store_from_before_the_desk_keeps_its_history_and_gets_its_tree(tmp_path: Path) -> None:
    from kiosk.store.engine import open_store
    from kiosk.store.migrate import migrate
    from kiosk.store.revisions import revisions_of

    path = tmp_path / "content.sqlite"
    old = connect(path, foreign_keys=False)
    migrate(old, "0004")
    known = "'ana', 'import of x', 'term', 'a', 'term', 'sr', NULL, '\"А\"'"
    with old.begin() as connection:
        for number, moment in ((1, "2026-01-01"), (2, "2026-01-02"), (3, "2026-01-01")):
            connection.exec_driver_sql(f"INSERT INTO revisions VALUES ({number}, '{moment}', {known})")  # noqa: S608 - constants
        connection.exec_driver_sql("INSERT INTO records VALUES (1, 'term', 'a')")
        connection.exec_driver_sql("INSERT INTO terms VALUES (1, 0)")
    store = Store(open_store(path), tmp_path)
    history = revisions_of(store.engine, RecordKind.TERM, "a")
    assert [(each.number, each.occasion.at, each.change.new) for each in history] == [
        (1, "2026-01-01", '"А"'),
        (2, "2026-01-02", '"А"'),
        (3, "2026-01-01", '"А"'),
    ]
    assert store.rows("SELECT number, made_at, kind FROM edits") == [
        (1, "2026-01-01", "import"),
        (2, "2026-01-02", "import"),
    ]
    assert read_tree(store.engine, "sr").chapters == ()
    assert store.rows("SELECT record FROM outlines") == [(1,)]
    assert sound(store)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (
            "SQLITE_FULL",
            "The content store cannot be written: the disk is full; free some space, then try again.",
        ),
        ("SQLITE_IOERR_SHMSIZE", "cannot be written: the disk is full"),
        ("SQLITE_IOERR_FSYNC", "cannot be written: the disk fails to take or give the data"),
        ("SQLITE_NOTADB", "cannot be read: its file is no database; restore the last backup."),
        ("SQLITE_NEW", "cannot be written: as the database says."),
    ],
)
def test_every_fault_of_the_database_is_a_sentence(code: str, sentence: str) -> None:
    class Fault(sqlite3.OperationalError):
        sqlite_errorname = code

    assert sentence in str(store_fault(OperationalError("", None, Fault("as the database says"))))
