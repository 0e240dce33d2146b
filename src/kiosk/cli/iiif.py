"""`kiosk iiif`: the exhibit as IIIF manifests with labelled pictures, and manifests as a package."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.occasion import occasion
from kiosk.cli.options import HomeOption, home_at
from kiosk.cli.progress_bar import progress_bar
from kiosk.exchange.export_iiif import export_iiif
from kiosk.exchange.iiif_package import package_of_iiif
from kiosk.exchange.import_iiif import Givens
from kiosk.store.audit import Act, note_act
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
    done = occasion(f"{exhibit.id} as IIIF to {target.name}")
    note_act(engine, Act.EXPORT, done.by, done.reason, done.at)
    typer.echo(f"Wrote a collection and {count} manifests of {exhibit.id} to {target}.")


@app.command("import")
def import_command(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A IIIF Presentation 3 manifest or collection.")
    ],
    package: Annotated[Path, typer.Option("--package", metavar="DIR", help="The package to write.")],
    master: Annotated[
        str | None,
        typer.Option("--master", help="The master language. Default: sr-Cyrl, or the one used most."),
    ] = None,
    date: Annotated[
        str | None, typer.Option("--date", help="The date, such as 1944-10, where manifests tell none.")
    ] = None,
    credit: Annotated[
        str | None, typer.Option("--credit", help="The credit line, where manifests tell none.")
    ] = None,
) -> None:
    """Make an exhibit package, for `kiosk import`, of manifests whose pictures lie beside them."""
    with progress_bar(f"Reading {file.name}") as progress:
        found = package_of_iiif(file.absolute(), package.absolute(), Givens(master, date, credit), progress)
    for sentence in found.left_out:
        typer.echo(f"  left out: {sentence}", err=True)
    exhibit = found.exhibit
    panels = sum(len(chapter.panels) for chapter in exhibit.chapters)
    typer.echo(
        f"Wrote {exhibit.id} to {package.absolute()}: {len(exhibit.chapters)} chapters, {panels} panels, "
        f"{len(exhibit.media)} pictures. All texts are drafts; kiosk import takes the package in."
    )
