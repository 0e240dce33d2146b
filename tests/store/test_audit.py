"""The log tells who did what, and whether somebody has changed it."""

import pytest
from sqlalchemy.exc import IntegrityError
from tests.store.conftest import Store

from kiosk.store.audit import Act, audit_break, audit_entries, note_act
from kiosk.store.engine import connect


@pytest.fixture
def log(store: Store) -> Store:
    for day, (act, by, subject) in enumerate(
        [
            (Act.SIGN_IN, "Ана", ""),
            (Act.PUBLISH, "Ана", "edition 0002"),
            (Act.ROLLBACK, "Вера", "edition 0001"),
        ],
        1,
    ):
        note_act(store.engine, act, by, subject, f"2026-01-{day:02}T10:00:00+00:00")
    return store


def test_entries_are_found_by_person_act_time_and_words(log: Store) -> None:
    def numbers(**filters: object) -> list[int]:
        return [entry.number for entry in audit_entries(log.engine, **filters)]  # type: ignore[arg-type]

    assert numbers() == [3, 2, 1]
    assert numbers(by="Ана") == [2, 1]
    assert numbers(acts=[Act.PUBLISH, Act.ROLLBACK]) == [3, 2]
    assert numbers(since="2026-01-02", until="2026-01-02T23:59:59+00:00") == [2]
    assert numbers(words="edition 0001") == [3]
    assert numbers(words="%") == []
    assert numbers(limit=1) == [3]


@pytest.mark.parametrize("statement", ["UPDATE audit_entries SET by = 'x'", "DELETE FROM audit_entries"])
def test_the_database_itself_refuses_to_change_the_log(log: Store, statement: str) -> None:
    with pytest.raises(IntegrityError, match="only added to"), log.engine.begin() as connection:
        connection.exec_driver_sql(statement)
    assert len(audit_entries(log.engine)) == 3


@pytest.mark.parametrize(
    ("statement", "number"),
    [
        ("UPDATE audit_entries SET by = 'Нико' WHERE number = 2", 2),
        ("UPDATE audit_entries SET at = '2020-01-01T00:00:00+00:00' WHERE number = 1", 1),
        ("DELETE FROM audit_entries WHERE number = 2", 2),
    ],
)
def test_a_change_by_force_is_found(log: Store, statement: str, number: int) -> None:
    assert audit_break(log.engine) is None
    with connect(log.folder / "content.sqlite").begin() as connection:
        for act in ("update", "delete"):
            connection.exec_driver_sql(f"DROP TRIGGER audit_entries_refuse_{act}")
        connection.exec_driver_sql(statement)
    assert audit_break(log.engine) == number


def test_nobody_writes_a_line_of_their_own_into_the_log(log: Store) -> None:
    note_act(log.engine, Act.SIGN_IN_FAILED, "Ана\n4 publish", "\x1b[2J\u202e", "2026-01-04T10:00:00+00:00")
    entry = audit_entries(log.engine)[0]
    assert (entry.by, entry.subject) == ("Ана\\n4 publish", "\\x1b[2J\\u202e")
    assert audit_break(log.engine) is None
