"""The migrations and the models describe the same tables, with a name for everything."""

import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from tests.store.conftest import Store

from kiosk.store.migrate import MIGRATIONS, NEWEST

ROOT = Path(__file__).parents[2]


def load_tool() -> ModuleType:
    spec = spec_from_file_location("check_migrations", ROOT / "tools/check_migrations.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_migrating_builds_what_the_models_describe(tmp_path: Path) -> None:
    tool = load_tool()
    assert tool.drift(tmp_path) == []
    assert tool.newest_script(tmp_path) == NEWEST


def test_a_table_that_no_migration_makes_is_found(tmp_path: Path) -> None:
    from sqlalchemy import Column, Integer, Table

    from kiosk.store.declarative import Base

    tool = load_tool()
    extra = Table("forgotten", Base.metadata, Column("a", Integer, primary_key=True))
    try:
        assert [entry[0] for entry in tool.drift(tmp_path)] == ["add_table"]
    finally:
        Base.metadata.remove(extra)


def test_migrations_are_numbered_and_say_what_they_do() -> None:
    names = sorted(path.name for path in (MIGRATIONS / "versions").glob("*.py"))
    assert names
    for number, name in enumerate(names, 1):
        assert re.fullmatch(rf"{number:04}_[a-z_]+\.py", name)


def test_every_constraint_of_the_store_has_a_name(store: Store) -> None:
    query = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'text_search%'"
    sql = "\n".join(str(sql) for (sql,) in store.rows(query))
    kinds = r"(?:FOREIGN KEY|PRIMARY KEY|UNIQUE|CHECK) ?\("
    # Alembic's own table and its constraint are among them.
    assert len(re.findall(kinds, sql)) == len(re.findall(rf"CONSTRAINT \w+ {kinds}", sql)) > 60
