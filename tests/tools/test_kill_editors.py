"""Editors that are killed at work lose nothing that was acknowledged; and the check of that can fail."""

import multiprocessing
from pathlib import Path

import pytest

import kill_editors

KILLS = 15


@pytest.mark.skipif(
    "forkserver" not in multiprocessing.get_all_start_methods(), reason="this system cannot kill like that"
)
def test_no_acknowledged_edit_is_lost_to_a_kill(tmp_path: Path) -> None:
    engine = kill_editors.make_store(tmp_path)
    edits = 0
    for told in kill_editors.kill_editors(KILLS, tmp_path):
        assert kill_editors.faults_in(engine, told) == []
        edits += len(told.edits)
    assert edits >= KILLS


@pytest.mark.parametrize(
    ("damage", "fault"),
    [
        ("DELETE FROM texts WHERE field = 'summary'", "the exhibit is not what its history says"),
        ("UPDATE outlines SET missing = 7", "the outlines do not tell what the texts are"),
        ("UPDATE texts SET record = 999 WHERE field = 'lead'", "the database is broken"),
    ],
)
def test_a_loss_is_found(tmp_path: Path, damage: str, fault: str) -> None:
    engine = kill_editors.make_store(tmp_path)
    assert kill_editors.faults_in(engine, kill_editors.Told({1: "first"})) == []
    with engine.connect() as connection:
        connection.connection.execute("PRAGMA foreign_keys = OFF")  # type: ignore[attr-defined] # of sqlite3
        connection.exec_driver_sql(damage)
        connection.commit()
    found = kill_editors.faults_in(engine, kill_editors.Told({1: "first", 2: "a lost edit"}))
    assert "lost: a lost edit" in found
    assert any(each.startswith(fault) for each in found)
