"""`kiosk publish`: the content store's exhibit onto the screen."""

import json
from typing import Annotated

import typer

from kiosk.cli.import_package import who
from kiosk.cli.options import HomeOption, JsonOption, home_at
from kiosk.cli.progress_bar import progress_bar
from kiosk.cli.progress_lines import ProgressLines
from kiosk.publishing.build import Progress
from kiosk.publishing.publish import publish

SHARES = {"pictures": (0, 45), "films": (45, 47), "maps": (47, 88), "texts": (88, 93), "verifying": (93, 100)}


def command(
    home: HomeOption = None,
    as_json: JsonOption = False,
    steps: Annotated[bool, typer.Option("--steps", help="Tell the progress, a JSON line each.")] = False,
    by: Annotated[str, typer.Option("--by", help="Who publishes. Default: the user of this machine.")] = "",
) -> None:
    """Check the exhibit, build an edition of it, and put it on the screen."""
    if steps:
        publish(home_at(home), ProgressLines(SHARES).tell, by=by or who())
        return
    with progress_bar("Publishing", quiet=as_json) as draw:

        def report(progress: Progress) -> None:
            draw(progress.done, progress.total)

        published = publish(home_at(home), report, by=by or who())
    if as_json:
        warnings = [str(warning) for warning in published.warnings]
        typer.echo(
            json.dumps({"number": published.number, "warnings": warnings}, ensure_ascii=False, indent=2)
        )
        return
    for warning in published.warnings:
        typer.echo(f"  {warning}", err=True)
    typer.echo(f"Edition {published.number:04} is published, with {len(published.warnings)} warnings.")
