"""Technicians make accounts and read the log from the shell."""

import csv
import io
import json
from pathlib import Path

import pytest

from kiosk.cli.main import main
from kiosk.editions.home import Home
from kiosk.store.engine import open_store
from kiosk.store.sign_in import SignInOutcome, sign_in

GOOD, OTHER, AT = "tihi Dunav ispod mosta", "zuti tramvaj broj dva", "2026-01-03T00:00:00+00:00"


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    import argon2

    class QuickHasher(argon2.PasswordHasher):
        def __init__(self) -> None:
            super().__init__(time_cost=1, memory_cost=8, parallelism=1)

    monkeypatch.setattr(argon2, "PasswordHasher", QuickHasher)


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "Kiosk":
    return Kiosk(tmp_path / "home", monkeypatch)


class Kiosk:
    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.home = Home(home)
        self._monkeypatch = monkeypatch

    def __call__(self, *arguments: str, password: str = "") -> int:
        self._monkeypatch.setattr("sys.stdin", io.StringIO(f"{password}\n"))
        return main([*arguments, "--home", str(self.home.root)])

    def opens(self, name: str, password: str) -> bool:
        engine = open_store(self.home.content_database)
        return sign_in(engine, name, password, AT).outcome is SignInOutcome.OPEN


def test_an_account_is_added_listed_disabled_and_reset(
    kiosk: Kiosk, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kiosk("accounts", "add", "Ана", "--role", "administrator", password=GOOD) == 0
    assert kiosk("accounts", "add", "Вера", password=GOOD) == 0
    assert kiosk.opens("вера", GOOD)
    assert kiosk("accounts", "disable", "Вера") == 0
    assert not kiosk.opens("вера", GOOD)
    capsys.readouterr()
    assert kiosk("accounts", "list", "--json") == 0
    listed = json.loads(capsys.readouterr().out)
    assert [(each["name"], each["role"], each["disabled"]) for each in listed] == [
        ("Ана", "administrator", False),
        ("Вера", "editor", True),
    ]
    assert listed[1]["last_sign_in"] == AT
    assert kiosk("accounts", "reset", "Вера", password=OTHER) == 0
    assert kiosk.opens("Вера", OTHER)
    capsys.readouterr()
    assert kiosk("accounts") == 0
    assert "Вера  editor" in capsys.readouterr().out


def test_what_cannot_be_is_said_in_one_sentence(kiosk: Kiosk, capsys: pytest.CaptureFixture[str]) -> None:
    kiosk("accounts", "add", "Ана", "--role", "administrator", password=GOOD)
    for arguments, sentence in (
        (("accounts", "disable", "Ана"), "At least one administrator must be left"),
        (("accounts", "reset", "Нико"), "There is no account 'Нико'"),
        (("accounts", "add", "ана"), "A password has at least 10 characters"),
    ):
        assert kiosk(*arguments) == 2
        assert sentence in capsys.readouterr().err


def test_the_log_is_shown_and_written_as_a_table(kiosk: Kiosk, capsys: pytest.CaptureFixture[str]) -> None:
    kiosk("accounts", "add", "=Ана", "--role", "administrator", password=GOOD)
    kiosk.opens("=Ана", OTHER)
    capsys.readouterr()
    table = kiosk.home.root / "log.csv"
    assert kiosk("audit", "--csv", str(table), "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert [entry["act"] for entry in report["entries"]] == ["sign-in-failed", "account-added"]
    assert report["broken_at"] is None
    first = next(csv.DictReader(io.StringIO(table.read_text(encoding="utf-8-sig"))))
    assert (first["number"], first["by"]) == ("2", "'=Ана")
    assert kiosk("audit", "--act", "sign-in-failed") == 0
    shown = capsys.readouterr().out
    assert "sign-in-failed" in shown
    assert "account-added" not in shown


def test_a_log_that_was_tampered_with_is_told(kiosk: Kiosk, capsys: pytest.CaptureFixture[str]) -> None:
    kiosk("accounts", "add", "Ана", password=GOOD)
    with open_store(kiosk.home.content_database).begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER audit_entries_refuse_update")
        connection.exec_driver_sql("UPDATE audit_entries SET by = 'x'")
    assert kiosk("audit") == 1
    assert "Entry 1 is not as it was written" in capsys.readouterr().err
