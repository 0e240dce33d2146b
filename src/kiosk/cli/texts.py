"""`kiosk texts`: all texts as a table for translators, out and back in.

`kiosk texts import --json` prints one object:

- `imported`: whether the content store was changed; `dry_run`: whether it was to be left alone;
- `changes`, `conflicts`: lists of objects with `row`, `record`, `id`, `field`, `language`, `old`, `new` (the
  words, null where there are none) and `state` (what the text would be: `draft`, `reviewed`, `stale` or
  `missing`);
- `faults`: a list of objects with `row` and `reason`;
- `unchanged`: how many texts the table leaves as they are; `outdated`: how many translations went stale;
- `unread_columns`: headings that mean nothing to Kiosk.

The exit code is 1 where conflicts kept the import from being made, 2 where faults did.
"""

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.cli.occasion import occasion
from kiosk.cli.options import HomeOption, JsonOption, home_at
from kiosk.domain.faults import Fault, FaultyInputError
from kiosk.domain.texts import Text
from kiosk.exchange.import_texts import Take, TextImport
from kiosk.exchange.store_texts import take_texts, write_table
from kiosk.exchange.text_edits import TextChange
from kiosk.store.audit import Act, note_act
from kiosk.store.engine import open_store
from kiosk.store.read_exhibit import read_exhibit

FOUND_PROBLEMS, CANNOT = 1, 2
SHOWN = 60
NOTHING_READ: dict[str, Any] = {
    "imported": False,
    "dry_run": False,
    "changes": [],
    "conflicts": [],
    "faults": [],
    "unchanged": 0,
    "outdated": 0,
    "unread_columns": [],
}

app = typer.Typer(help="Write all texts into a table for translators, and take it back.")


@app.command("export")
def export_command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The table to write: a .csv or .xlsx file.")],
    home: HomeOption = None,
    language: Annotated[
        list[str] | None,
        typer.Option("--language", help="A language beside the master; may be repeated. Default: all."),
    ] = None,
) -> None:
    """Write every text of the exhibit, in its languages and with its states, into a table."""
    engine = open_store(home_at(home).content_database)
    exhibit = read_exhibit(engine)
    count = write_table(exhibit, file.absolute(), language or [])
    done = occasion(f"texts of {exhibit.id} to {file.name}")
    note_act(engine, Act.EXPORT, done.by, done.reason, done.at)
    typer.echo(f"Wrote {count} texts of {exhibit.id} to {file.absolute()}.")


@app.command("import")
def import_command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The table: a .csv or .xlsx file.")],
    home: HomeOption = None,
    take: Annotated[
        Take | None,
        typer.Option("--take", help="Whose words stand where both have changed: the store's or the file's."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    as_json: JsonOption = False,
) -> int:
    """Take the changes of an exported table: all of them, or nothing and every fault by its row."""
    engine = open_store(home_at(home).content_database)
    done = occasion(f"texts from {file.name}")
    try:
        found = take_texts(engine, file, done, take, dry_run=dry_run)
    except FaultyInputError as refusal:
        if not as_json:
            raise
        typer.echo(
            _in_json(
                {**NOTHING_READ, "dry_run": dry_run, "faults": [_fault(each) for each in refusal.faults]}
            )
        )
        return CANNOT
    undecided = found.conflicts if take is None else ()
    if as_json:
        typer.echo(_in_json(_report(found, is_made=not (dry_run or undecided), dry_run=dry_run)))
    elif not found.faults:
        _say(found, file.name, dry_run=dry_run, take=take)
    if found.faults:
        if not as_json:
            raise FaultyInputError(f"{file.name} was not imported; nothing was changed.", found.faults)
        return CANNOT
    return FOUND_PROBLEMS if undecided else 0


def _report(found: TextImport, *, is_made: bool, dry_run: bool) -> dict[str, Any]:
    return {
        "imported": is_made and not found.faults and bool(found.changes),
        "dry_run": dry_run,
        "changes": [_record(change) for change in found.changes],
        "conflicts": [_record(change) for change in found.conflicts],
        "faults": [_fault(fault) for fault in found.faults],
        "unchanged": found.unchanged,
        "outdated": found.outdated,
        "unread_columns": list(found.unread_columns),
    }


def _record(change: TextChange) -> dict[str, Any]:
    kind, id_, field = change.place
    return {
        "row": change.row,
        "record": kind.value,
        "id": id_,
        "field": field,
        "language": change.tag,
        "old": change.old.value if change.old else None,
        "new": change.new.value if change.new else None,
        "state": change.state.value,
    }


def _fault(fault: Fault) -> dict[str, Any]:
    return {"row": fault.line or None, "reason": fault.reason}


def _in_json(report: dict[str, Any]) -> str:
    return json.dumps(report, ensure_ascii=False, indent=2)


def _say(found: TextImport, name: str, *, dry_run: bool, take: Take | None) -> None:
    for column in found.unread_columns:
        typer.echo(f"  column '{column}' is not read", err=True)
    if found.conflicts and take is None:
        for change in found.conflicts:
            typer.echo(f"  {_told(change)}", err=True)
        typer.echo(
            f"{name} was not imported; nothing was changed. The store changed {_count(found.conflicts)} too: "
            "give --take store to keep the store's words, or --take file to overwrite them.",
            err=True,
        )
        return
    for change in found.changes:
        typer.echo(f"  {_told(change)}")
    turn = "would turn" if dry_run else "turned"
    stale = f" Translations that {turn} stale by that: {found.outdated}." if found.outdated else ""
    verb = "would change" if dry_run else "changed"
    typer.echo(f"{name}: {_count(found.changes)} {verb}, {found.unchanged} left as they are.{stale}")


def _told(change: TextChange) -> str:
    place = " ".join(change.place)
    words = f"{_words(change.old)} → {_words(change.new)}"
    return f"row {change.row}: {place}, {change.tag}: {words} ({change.state})"


def _words(text: Text | None) -> str:
    if text is None:
        return "nothing"
    line = " ".join(text.value.split())
    return f"“{line if len(line) <= SHOWN else f'{line[:SHOWN]}…'}”"


def _count(changes: tuple[TextChange, ...]) -> str:
    return f"{len(changes)} {'text' if len(changes) == 1 else 'texts'}"
