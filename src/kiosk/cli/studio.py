"""`kiosk studio`: the curators' application."""

import argparse
from typing import Annotated

import typer

from kiosk.cli.options import HomeOption, home_at
from kiosk.cli.run import window_size
from kiosk.domain.faults import KioskError
from kiosk.shell.settings import read_settings


def command(
    home: HomeOption = None,
    on_kiosk: Annotated[
        bool, typer.Option("--on-kiosk", help="Fill the kiosk's screen, with letters to type on it.")
    ] = False,
    size: Annotated[str, typer.Option(help="A window of so many pixels, such as 1600x1000.")] = "",
    language: Annotated[str, typer.Option(help="sr-Cyrl, sr-Latn, en or ru.")] = "sr-Cyrl",
) -> int:
    """Write, translate, check and publish the exhibit."""
    from kiosk.curator import app

    place = home_at(home)
    return app.run(
        app.StudioOptions(
            home=place,
            on_kiosk=on_kiosk,
            size=_size(size) if size else None,
            language=_language(language),
            settings=read_settings(place.settings_file),
        )
    )


def _size(text: str) -> tuple[int, int]:
    try:
        return window_size(text)
    except argparse.ArgumentTypeError as error:
        raise KioskError(f"--size: {error}.") from error


def _language(tag: str) -> str:
    from kiosk.curator.studio_view_model import LANGUAGES

    if tag not in LANGUAGES:
        raise KioskError(f"The studio speaks {', '.join(LANGUAGES)}, not {tag}.")
    return tag
