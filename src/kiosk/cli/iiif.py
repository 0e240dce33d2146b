"""`kiosk iiif`: the exhibit as IIIF manifests with labelled pictures, and manifests as a package."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import HomeOption, home_at
from kiosk.cli.progress_bar import progress_bar
from kiosk.exchange.export_iiif import export_iiif
from kiosk.store.engine import open_store
from kiosk.store.originals import package_files
from kiosk.store.read_exhibit import read_exhibit

app = typer.Typer(help="Write the exhibit as IIIF manifests, or make a package of manifests.")


@app.command("export")
def export_command(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="The folder to write; an earlier export there is replaced.")
    ],
    home: HomeOption = None,
    base: Annotated[
        str,
        typer.Option("--base", help="The web address that the folder will have, with a slash at its end."),
    ] = "",
) -> None:
    """Write a IIIF Presentation 3 collection, a manifest for each chapter, and labelled pictures."""
    here = home_at(home)
    engine = open_store(here.content_database)
    exhibit = read_exhibit(engine)
    files = {name: original.path for name, original in package_files(engine, here.originals).items()}
    target = folder.absolute()
    with progress_bar(f"Exporting {exhibit.id}") as progress:
        count = export_iiif(exhibit, files, target, base or f"https://example.org/{exhibit.id}/", progress)
    typer.echo(f"Wrote a collection and {count} manifests of {exhibit.id} to {target}.")
