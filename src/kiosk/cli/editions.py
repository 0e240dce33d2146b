"""`kiosk editions`: what is on the screen, what was before, and going back."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.cli.occasion import occasion
from kiosk.cli.options import HomeOption, JsonOption, home_at
from kiosk.cli.progress_bar import progress_bar
from kiosk.domain.faults import KioskError
from kiosk.editions.home import Home
from kiosk.editions.install import install
from kiosk.editions.listing import ShelvedEdition, list_editions
from kiosk.editions.rollback import roll_back
from kiosk.editions.shelf import folder_of
from kiosk.editions.verify import verify
from kiosk.store.audit import Act, note_act
from kiosk.store.engine import open_store

FOUND_PROBLEMS = 1

app = typer.Typer(
    help="List, install, verify editions, or go back to an earlier one.", invoke_without_command=True
)


@app.callback()
def group(context: typer.Context, home: HomeOption = None, as_json: JsonOption = False) -> int | None:
    """List, install, verify editions, or go back to an earlier one. Alone, it lists them."""
    if context.invoked_subcommand is None:
        return list_command(home, as_json)
    if home is not None or as_json:
        name = context.invoked_subcommand
        raise KioskError(f"Write the options after the command that they are for: kiosk editions {name} …")
    return None


@app.command("list")
def list_command(home: HomeOption = None, as_json: JsonOption = False) -> int:
    """List the installed editions, the newest first."""
    editions = list_editions(home_at(home))
    if as_json:
        typer.echo(json.dumps([_record(edition) for edition in editions], ensure_ascii=False, indent=2))
    else:
        for edition in editions:
            typer.echo(_line(edition))
        if not editions:
            typer.echo("No edition is installed. `kiosk publish` makes one.")
    return FOUND_PROBLEMS if any(edition.fault for edition in editions) else 0


@app.command("install")
def install_command(
    source: Annotated[
        Path, typer.Argument(metavar="FILE_OR_FOLDER", help="An edition: a folder or a .zip file.")
    ],
    home: HomeOption = None,
    as_json: JsonOption = False,
) -> None:
    """Verify an edition and put it on the screen."""
    if not source.exists():
        raise KioskError(f"There is no {source}.")
    with progress_bar("Verifying", quiet=as_json) as progress:
        number = install(home_at(home), source, progress)
    _say(
        as_json,
        {"current": number},
        f"Edition {number:04} is installed; the screen shows it when nobody is there.",
    )


@app.command("rollback")
def rollback_command(home: HomeOption = None, as_json: JsonOption = False) -> None:
    """Go back to the edition before the current one."""
    here = home_at(home)
    with progress_bar("Verifying", quiet=as_json) as progress:
        number = roll_back(here, progress)
    if here.content_database.exists():
        done = occasion(f"edition {number:04}")
        note_act(open_store(here.content_database), Act.ROLLBACK, done.by, done.reason, done.at)
    _say(as_json, {"current": number}, f"Edition {number:04} is the current one again.")


@app.command("verify")
def verify_command(
    number: Annotated[int | None, typer.Argument(help="One edition. Default: all of them.")] = None,
    home: HomeOption = None,
    as_json: JsonOption = False,
) -> int:
    """Read every byte of the installed editions."""
    here = home_at(home)
    editions = [each for each in list_editions(here) if number in (None, each.number)]
    if not editions:
        raise KioskError(
            "No edition is installed." if number is None else f"There is no edition {number:04}."
        )
    faults = {each.number: _fault(here, each.number, quiet=as_json) for each in editions}
    if as_json:
        typer.echo(json.dumps([{"number": each, "fault": fault} for each, fault in faults.items()], indent=2))
    else:
        for each, fault in faults.items():
            typer.echo(f"{each:04}  {fault or 'whole'}")
    return FOUND_PROBLEMS if any(faults.values()) else 0


def _fault(home: Home, number: int, *, quiet: bool) -> str:
    try:
        with progress_bar(f"Verifying {number:04}", quiet=quiet) as progress:
            verify(folder_of(home.editions, number), progress)
    except KioskError as fault:
        return str(fault)
    return ""


def _record(edition: ShelvedEdition) -> dict[str, Any]:
    manifest = edition.manifest
    return {
        "number": edition.number,
        "current": edition.is_current,
        "fault": edition.fault,
        "exhibit": manifest.exhibit if manifest else None,
        "created": manifest.created if manifest else None,
        "program": manifest.program if manifest else None,
        "languages": list(manifest.languages) if manifest else [],
    }


def _line(edition: ShelvedEdition) -> str:
    mark = "*" if edition.is_current else " "
    if edition.manifest is None:
        return f"{mark} {edition.number:04}  {edition.fault}"
    manifest = edition.manifest
    return (
        f"{mark} {edition.number:04}  {manifest.created}  {manifest.exhibit}  {' '.join(manifest.languages)}"
    )


def _say(as_json: bool, record: dict[str, Any], sentence: str) -> None:
    typer.echo(json.dumps(record) if as_json else sentence)
