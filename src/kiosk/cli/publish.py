"""`kiosk publish`: the content store's exhibit onto the screen."""

import json

import typer

from kiosk.cli.import_package import who
from kiosk.cli.options import HomeOption, JsonOption, home_at
from kiosk.cli.progress_bar import progress_bar
from kiosk.publishing.build import Progress
from kiosk.publishing.publish import publish


def command(home: HomeOption = None, as_json: JsonOption = False) -> None:
    """Check the exhibit, build an edition of it, and put it on the screen."""
    with progress_bar("Publishing", quiet=as_json) as draw:

        def report(progress: Progress) -> None:
            draw(progress.done, progress.total)

        published = publish(home_at(home), report, by=who())
    if as_json:
        warnings = [str(warning) for warning in published.warnings]
        typer.echo(
            json.dumps({"number": published.number, "warnings": warnings}, ensure_ascii=False, indent=2)
        )
        return
    for warning in published.warnings:
        typer.echo(f"  {warning}", err=True)
    typer.echo(f"Edition {published.number:04} is published, with {len(published.warnings)} warnings.")
