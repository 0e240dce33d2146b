"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.home_folder import home_at

__all__ = ["HomeOption", "JsonOption", "home_at"]

HomeOption = Annotated[
    Path | None,
    typer.Option("--home", help="The kiosk's folder. Default: $KIOSK_HOME, or the platform's data folder."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
