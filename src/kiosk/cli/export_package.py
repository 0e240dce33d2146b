"""`kiosk export`: the content store's exhibit as a package in its canonical form."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.occasion import occasion
from kiosk.cli.options import HomeOption, home_at
from kiosk.cli.progress_bar import progress_bar
from kiosk.packages.write_package import write_package, write_zip
from kiosk.store.audit import Act, note_act
from kiosk.store.engine import open_store
from kiosk.store.originals import package_files
from kiosk.store.read_exhibit import read_exhibit


def command(
    package: Annotated[
        Path,
        typer.Argument(
            metavar="PACKAGE",
            help="The folder to write, or a file whose name ends in .zip; a package there is replaced.",
        ),
    ],
    home: HomeOption = None,
    as_zip: Annotated[bool, typer.Option("--zip", help="Write one .zip file in place of a folder.")] = False,
) -> None:
    """Write the exhibit as a package. The same exhibit always gives the same bytes."""
    here = home_at(home)
    engine = open_store(here.content_database)
    exhibit = read_exhibit(engine)
    files = {name: original.path for name, original in package_files(engine, here.originals).items()}
    write = write_zip if as_zip or is_named_as_zip(package) else write_package
    target = package.absolute()
    with progress_bar(f"Exporting {exhibit.id}") as progress:
        write(exhibit, files, target, progress)
    done = occasion(f"{exhibit.id} to {target.name}")
    note_act(engine, Act.EXPORT, done.by, done.reason, done.at)
    typer.echo(f"Exported {exhibit.id} to {target}.")


def is_named_as_zip(package: Path) -> bool:
    """Whether the name asks for a zip file; a folder that is there already stays one."""
    return package.suffix.lower() == ".zip" and not package.is_dir()
