"""`kiosk doctor`: is this machine fit?"""

import json
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from kiosk.cli.options import HomeOption, JsonOption, home_at
from kiosk.editions.home import Home

if TYPE_CHECKING:
    from kiosk.upkeep.doctor.checks import Check

SIGNS = {"fine": "✓", "warning": "!", "problem": "✗"}


def command(home: HomeOption = None, as_json: JsonOption = False) -> int:
    """Look at the machine and at the kiosk's home, and say what is not as it should be."""
    checks = list(examine(home_at(home)))
    problems = [check for check in checks if check.health == "problem"]
    if as_json:
        typer.echo(
            json.dumps(
                {
                    "fit": not problems,
                    "checks": [
                        {"name": c.name, "health": c.health.value, "sentence": c.sentence} for c in checks
                    ],
                },
                ensure_ascii=False,
                indent=1,
            )
        )
    else:
        for check in checks:
            typer.echo(f"{SIGNS[check.health]} {check.name}: {check.sentence}")
        typer.echo("This machine is fit." if not problems else f"{len(problems)} problems.")
    return 1 if problems else 0


def examine(home: Home) -> Iterator["Check"]:
    """Every check of the machine, the screen and the home."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk.upkeep.doctor.home_checks import home_checks
    from kiosk.upkeep.doctor.machine_checks import machine_checks
    from kiosk.upkeep.doctor.screen_checks import screen_checks
    from kiosk.visitor.start import make_application

    application = make_application()
    yield from machine_checks(home.root)
    yield from screen_checks(application)
    yield from home_checks(home)
