"""Opens the content store, and sees to it that its schema is the program's own."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError

from kiosk.domain.faults import KioskError
from kiosk.store.faults import reason_of, store_fault
from kiosk.store.migrate import NEWEST, migrate, schema_of

BUSY_TIMEOUT_MS = 10_000
SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}",
)


def open_store(path: Path, *, create: bool = False) -> Engine:
    """The content store at `path`, brought to the newest schema; made if `create` and there is none.

    Raises KioskError if there is none, if it is newer than the program, or if it cannot be read.
    """
    if not create and not path.exists():
        raise KioskError(f"There is no content store at {path}; import an exhibit package first.")
    if create:
        _make_folder(path.parent)
    engine = connect(path)
    try:
        _bring_up_to_date(path, engine)
    except OperationalError as error:
        raise KioskError(f"The content store {path} cannot be opened: {reason_of(error)}.") from error
    except DatabaseError as error:
        raise KioskError(
            f"The content store {path} is damaged or is no content store: {error.orig}."
        ) from error
    return engine


def connect(path: Path, *, foreign_keys: bool = True) -> Engine:
    """An engine on the database at `path` that keeps no connection open between two transactions."""
    engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def set_up(connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None  # transactions begin where we say, not where sqlite3 guesses
        for setting in (*SETTINGS, f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}"):
            connection.execute(setting)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        mode = connection.get_execution_options().get("begin", "DEFERRED")
        connection.exec_driver_sql(f"BEGIN {mode}")

    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that holds the write lock throughout. Raises KioskError if it cannot be kept."""
    try:
        with engine.connect().execution_options(begin="IMMEDIATE") as connection, connection.begin():
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            yield connection
    except IntegrityError as error:
        raise KioskError(f"This does not fit what the content store holds: {error.orig}.") from error
    except DatabaseError as error:
        raise store_fault(error) from error


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One transaction that sees one state of the store. Raises KioskError if it cannot be read."""
    try:
        with engine.connect() as connection:
            yield connection
    except DatabaseError as error:
        raise store_fault(error) from error


@contextmanager
def kept_open(engine: Engine) -> Iterator[None]:
    """Keep the database's log between transactions, so that each of them is quicker."""
    with engine.connect():
        yield


def _bring_up_to_date(path: Path, engine: Engine) -> None:
    with engine.connect() as connection:
        schema = schema_of(connection)
    if schema == NEWEST:
        return
    if schema is not None and schema > NEWEST:
        raise KioskError(
            f"The content store {path} was written by a newer kiosk "
            f"(schema {schema}, this one knows {NEWEST}); update the program."
        )
    migrate(connect(path, foreign_keys=False))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KioskError(f"The folder {folder} cannot be made: {error.strerror or error}.") from error
