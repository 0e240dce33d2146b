"""Checks that the migrations build the tables that the models describe. Exit code 1 where they do not."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from kiosk.store.engine import connect
from kiosk.store.migrate import NEWEST, alembic_config, migrate
from kiosk.store.schema import METADATA, SEARCH_TABLE


def drift(folder: Path) -> list[Any]:
    """What the models have and a store migrated in `folder` has not, or the other way round."""
    path = folder / "migrated.sqlite"
    migrate(connect(path, foreign_keys=False))
    with connect(path).connect() as connection:
        options = {
            "compare_type": True,
            "compare_server_default": True,
            "include_name": lambda name, kind, _parents: kind != "table" or not is_of_search(name),
        }
        return list(compare_metadata(MigrationContext.configure(connection, opts=options), METADATA))


def is_of_search(table: str | None) -> bool:
    """Whether a table is the full-text index, or one of those that SQLite keeps it in."""
    return (table or "").startswith(SEARCH_TABLE)


def newest_script(folder: Path) -> str | None:
    """The last of the migration files."""
    with connect(folder / "empty.sqlite").connect() as connection:
        return ScriptDirectory.from_config(alembic_config(connection)).get_current_head()


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        differences = drift(folder)
        head = newest_script(folder)
    for difference in differences:
        print(f"migrations differ from the models: {difference}", file=sys.stderr)
    if head != NEWEST:
        print(f"the newest migration is {head}, but kiosk.store.migrate.NEWEST is {NEWEST}", file=sys.stderr)
    if differences or head != NEWEST:
        return 1
    print(f"Migrations: {len(METADATA.tables)} tables, as the models describe them.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
