"""The command line: one module of this folder a command, and what they have in common."""

import sys
from collections.abc import Iterable
from importlib import import_module
from typing import Annotated

import typer

from kiosk import __version__
from kiosk.domain.faults import FaultyInputError, KioskError

COMMANDS = {
    "run": "run_command",
    "studio": "studio",
    "tour": "tour",
    "import": "import_package",
    "export": "export_package",
    "texts": "texts",
    "iiif": "iiif",
    "check": "check",
    "draft": "draft",
    "publish": "publish",
    "editions": "editions",
    "prepare": "prepare",
    "visits": "visits",
    "pin": "pin",
    "accounts": "accounts",
    "audit": "audit",
    "doctor": "doctor",
    "bench": "bench",
}

EXIT_FINE, EXIT_FOUND_PROBLEMS, EXIT_CANNOT = 0, 1, 2


def build_app(names: Iterable[str]) -> typer.Typer:
    """The typer application with these commands.

    A module offers `command`, a function, or `app`, a group of sub-commands.
    """
    app = typer.Typer(
        name="kiosk",
        add_completion=False,
        no_args_is_help=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    app.callback()(_about_the_program)
    for name in names:
        module = import_module(f"kiosk.cli.{COMMANDS[name]}")
        if hasattr(module, "app"):
            app.add_typer(module.app, name=name)
        else:
            app.command(name)(module.command)
    return app


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"kiosk {__version__}")
        raise typer.Exit


def _about_the_program(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_say_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """A museum's touchscreen exhibit: run it, change it, publish it."""


def say_fault(fault: KioskError) -> None:
    """Print an expected fault on stderr: its sentence, then every single fault it lists."""
    typer.echo(str(fault), err=True)
    if isinstance(fault, FaultyInputError):
        for each in fault.faults:
            typer.echo(f"  {each}", err=True)


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code: 0 fine, 1 found problems, 2 cannot."""
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        result = build_app(_needed(arguments))(args=arguments, standalone_mode=False)
    except KioskError as fault:
        say_fault(fault)
        return EXIT_CANNOT
    except typer.Abort:
        return EXIT_CANNOT
    except typer.Exit as ending:
        return ending.exit_code
    except Exception as error:
        if not _is_usage_error(error):
            raise
        typer.echo(f"kiosk: {_sentence(error)}", err=True)
        return EXIT_CANNOT
    return result if isinstance(result, int) else EXIT_FINE


def _needed(arguments: list[str]) -> Iterable[str]:
    """A command waits for no libraries of the others; help, and words that are none, know them all."""
    return arguments[:1] if arguments and arguments[0] in COMMANDS else COMMANDS


def _is_usage_error(error: Exception) -> bool:
    return hasattr(error, "format_message") and hasattr(error, "exit_code")


def _sentence(error: Exception) -> str:
    message: str = error.format_message()  # type: ignore[attr-defined]
    return message if message.endswith(".") else f"{message}."
