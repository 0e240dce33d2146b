"""The texts of the content store out into a file and in again."""

from pathlib import Path

from sqlalchemy import Engine

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import KioskError
from kiosk.exchange.csv_files import csv_bytes, read_csv
from kiosk.exchange.import_texts import Take, TextImport, import_texts
from kiosk.exchange.text_table import TextTable, chosen_tags, table_of
from kiosk.exchange.workbooks import read_workbook, workbook_bytes
from kiosk.store.apply import edit
from kiosk.store.audit import Act, add_entry
from kiosk.store.engine import writing
from kiosk.store.read_exhibit import find_exhibit
from kiosk.store.revisions import Occasion, changes_between

__all__ = ["read_table", "take_texts", "write_table"]

MOST_BYTES = 64 * 1024 * 1024


def write_table(exhibit: Exhibit, path: Path, languages: list[str]) -> int:
    """Write the texts of `exhibit` to the .csv or .xlsx file `path`; how many there are.

    Raises KioskError where the name says neither, a language is unknown, or the file cannot be written.
    """
    is_csv = _is_csv(path)
    table = table_of(exhibit, chosen_tags(exhibit, languages))
    content = csv_bytes(table) if is_csv else workbook_bytes(table)
    unfinished = path.with_name(f".{path.name}.part")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise KioskError(f"{path} cannot be written: {error.strerror or error}.") from error
    return len(table.rows)


def read_table(path: Path) -> TextTable:
    """The table in a .csv or .xlsx file. Raises KioskError where there is none."""
    is_csv = _is_csv(path)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise KioskError(f"{path.name} is too large to be a table of texts.")
        content = path.read_bytes()
    except OSError as error:
        raise KioskError(f"{path} cannot be read: {error.strerror or error}.") from error
    return read_csv(content, path.name) if is_csv else read_workbook(content, path.name)


def take_texts(
    engine: Engine, path: Path, occasion: Occasion, take: Take | None = None, *, dry_run: bool = False
) -> TextImport:
    """Take the table in the file `path` into the store, in one edit, which can be undone as one.

    Nothing is written with `dry_run`, where the table has a fault, or where it has a conflict and no `take`.
    """
    table = read_table(path)
    with writing(engine) as connection:
        exhibit = find_exhibit(connection)
        if exhibit is None:
            raise KioskError("The content store holds no exhibit; import an exhibit package first.")
        found = import_texts(exhibit, table, path.name, take)
        if not dry_run and found.after != exhibit:
            edit(connection, list(changes_between(exhibit, found.after)), occasion)
            add_entry(connection, Act.IMPORT, occasion.by, occasion.reason, occasion.at)
    return found


def _is_csv(path: Path) -> bool:
    suffix = path.suffix.lower()
    if suffix not in (".csv", ".xlsx"):
        raise KioskError(f"{path.name} must end in .csv or .xlsx.")
    return suffix == ".csv"
