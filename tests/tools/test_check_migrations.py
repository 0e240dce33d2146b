from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Column, Integer, Table

import check_migrations


@pytest.fixture
def unmigrated_table() -> Iterator[None]:
    table = Table("stray", check_migrations.METADATA, Column("id", Integer, primary_key=True))
    yield
    check_migrations.METADATA.remove(table)


def test_the_migrations_make_what_the_tables_say(capsys: pytest.CaptureFixture[str]) -> None:
    assert check_migrations.main() == 0
    assert int(capsys.readouterr().out.split()[1]) > 5


@pytest.mark.usefixtures("unmigrated_table")
def test_a_table_without_a_migration_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert [kind for kind, _ in check_migrations.drift(tmp_path)] == ["add_table"]
    assert check_migrations.main() == 1
    assert "stray" in capsys.readouterr().err


def test_a_program_that_expects_another_schema_is_found(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check_migrations, "NEWEST", "9999")
    assert check_migrations.main() == 1
    assert "NEWEST is 9999" in capsys.readouterr().err
