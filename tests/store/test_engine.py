"""The store is opened safely, or refused with a sentence."""

import sqlite3
import threading
from pathlib import Path

import pytest
from tests.any_exhibit import little_exhibit
from tests.store.conftest import Store

from kiosk.domain.faults import KioskError
from kiosk.store import engine as engine_module
from kiosk.store.engine import connect, kept_open, open_store, writing


def test_the_store_syncs_every_commit_and_keeps_its_references(store: Store) -> None:
    settings = {
        name: store.rows(f"PRAGMA {name}")[0][0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 10_000}


def test_a_store_that_is_not_there_is_not_made_by_looking(tmp_path: Path) -> None:
    path = tmp_path / "home" / "content.sqlite"
    with pytest.raises(KioskError, match="There is no content store at"):
        open_store(path)
    assert not path.parent.exists()


def test_a_store_newer_than_the_program_is_refused_and_left_alone(store: Store) -> None:
    path = store.folder / "content.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(KioskError, match="written by a newer kiosk"):
        open_store(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"not a database at all, only words" * 50, b"SQLite format 3\0" + b"\xff" * 5000]
)
def test_a_damaged_store_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "content.sqlite"
    path.write_bytes(content)
    with pytest.raises(KioskError, match=r"content store .* (is damaged|cannot be opened)"):
        open_store(path)


def test_another_program_s_database_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "content.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE records (a)")
    connection.close()
    with pytest.raises(KioskError):
        open_store(path)


def test_a_second_writer_waits_and_then_says_so(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_module, "SETTINGS", ("PRAGMA busy_timeout = 20",))
    other = connect(store.folder / "content.sqlite")
    with (
        writing(store.engine),
        pytest.raises(KioskError, match="The content store cannot be written: database is locked"),
        writing(other),
    ):
        pass


def test_readers_see_the_old_exhibit_while_a_new_one_is_written(store: Store) -> None:
    store.write(little_exhibit())
    seen: list[int] = []

    def read() -> None:
        seen.append(len(store.rows("SELECT * FROM records")))

    before = len(store.rows("SELECT * FROM records"))
    with writing(store.engine) as connection:
        connection.exec_driver_sql("DELETE FROM texts")
        connection.exec_driver_sql("UPDATE records SET id = id || '-x'")
        reader = threading.Thread(target=read)
        reader.start()
        reader.join()
    assert seen == [before]


def test_a_store_that_is_kept_open_is_written_and_read_by_others(store: Store) -> None:
    with kept_open(store.engine):
        store.write(little_exhibit())
        assert (store.folder / "content.sqlite-wal").exists()
        assert store.rows("SELECT count(*) FROM chapters") == [(1,)]
    assert not (store.folder / "content.sqlite-wal").exists()
