"""Brings a content store to the newest schema, in one transaction."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine

from kiosk.domain.faults import KioskError

MIGRATIONS = Path(__file__).parent / "migrations"
NEWEST = "0005"
"""The schema this program works with. Schemas are numbered, so that a later one is also the greater word."""


def schema_of(connection: Connection) -> str | None:
    """The schema of a store, or None for an empty database."""
    return MigrationContext.configure(connection).get_current_revision()


def migrate(engine: Engine, to: str = "head") -> None:
    """Run every migration that the store lacks. `engine` does not enforce foreign keys; this checks them."""
    with engine.connect().execution_options(begin="IMMEDIATE") as connection, connection.begin():
        command.upgrade(alembic_config(connection), to)
        if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise KioskError(
                f"The content store cannot be brought up to date: {broken[0]} holds a dead reference."
            )


def alembic_config(connection: Connection) -> Config:
    """Alembic's configuration for running the migrations over `connection`."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
