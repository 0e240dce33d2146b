"""`kiosk audit`: who signed in, published, restored, imported, and when.

`--json` prints one object: `entries`, a list with `number`, `at` (UTC, ISO 8601), `by`, `act` and `subject`,
the newest first; and `broken_at`, the number of the first entry that somebody tampered with, or null. `--csv`
writes the same columns. The exit code is 1 where the log was tampered with.
"""

import csv
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import HomeOption, JsonOption, home_at
from kiosk.domain.faults import KioskError
from kiosk.store.audit import Act, AuditEntry, audit_break, audit_entries
from kiosk.store.engine import open_store

FOUND_PROBLEMS = 1
COLUMNS = ("number", "at", "by", "act", "subject")
FORMULA_SIGNS = ("=", "+", "-", "@")


def command(
    home: HomeOption = None,
    as_json: JsonOption = False,
    csv_file: Annotated[
        Path | None, typer.Option("--csv", metavar="FILE", help="Write a table for a spreadsheet.")
    ] = None,
    by: Annotated[str | None, typer.Option(help="Only what this person did.")] = None,
    act: Annotated[
        list[Act] | None, typer.Option(help="Only such acts; may be given more than once.")
    ] = None,
    since: Annotated[str | None, typer.Option(help="From this moment on (UTC), such as 2026-01-31.")] = None,
    until: Annotated[str | None, typer.Option(help="Up to this moment (UTC).")] = None,
) -> int:
    """Show the audit log, the newest entry first, and say whether it is whole."""
    engine = open_store(home_at(home).content_database)
    entries = audit_entries(engine, by=by, acts=act or (), since=since, until=until)
    broken_at = audit_break(engine)
    if csv_file is not None:
        _write_csv(csv_file, entries)
    if as_json:
        report = {"entries": [asdict(entry) for entry in entries], "broken_at": broken_at}
        typer.echo(json.dumps(report, ensure_ascii=False, indent=2))
    elif csv_file is not None:
        typer.echo(f"Wrote {len(entries)} entries to {csv_file}.")
    else:
        for entry in entries:
            typer.echo(f"{entry.number:6}  {entry.at}  {entry.act:16}  {entry.by}  {entry.subject}".rstrip())
    if broken_at is not None:
        typer.echo(f"Entry {broken_at} is not as it was written: somebody has changed the log.", err=True)
        return FOUND_PROBLEMS
    return 0


def _write_csv(path: Path, entries: Sequence[AuditEntry]) -> None:
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow(COLUMNS)
            table.writerows([[_cell(getattr(entry, column)) for column in COLUMNS] for entry in entries])
    except OSError as error:
        raise KioskError(f"{path} cannot be written: {error.strerror or error}.") from error


def _cell(value: object) -> object:
    """The value so that no spreadsheet takes it for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_SIGNS) else value
