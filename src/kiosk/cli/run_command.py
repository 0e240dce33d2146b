"""`kiosk run` as the command line lists and explains it."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import HomeOption
from kiosk.cli.run import run_visitor


def command(
    home: HomeOption = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window instead of full screen.")] = False,
    language: Annotated[str, typer.Option(help="The language to begin in, such as sr-Cyrl.")] = "",
    size: Annotated[str, typer.Option(help="A window of so many pixels, such as 1920x1080.")] = "",
) -> int:
    """Show the exhibit to visitors (also what `kiosk` alone does)."""
    given: list[tuple[str, str | Path | None]] = [
        ("--home", home),
        ("--language", language),
        ("--size", size),
    ]
    arguments = [part for option, value in given if value for part in (option, str(value))]
    return run_visitor([*arguments, "--windowed"] if windowed else arguments)
