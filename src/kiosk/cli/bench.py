"""`kiosk bench`: the promised figures, measured on this machine."""

import json
import os
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli.options import HomeOption, JsonOption, home_at
from kiosk.cli.progress_bar import progress_bar
from kiosk.cli.tour import make_sure_there_is_an_edition, parse_size

if TYPE_CHECKING:
    from kiosk.visitor.bench.run import BenchReport


def command(
    as_json: JsonOption = False,
    rounds: Annotated[
        int, typer.Option(min=10, help="Rounds through the exhibit for the growth of memory.")
    ] = 100,
    size: Annotated[str, typer.Option(help="WIDTHxHEIGHT of the window in pixels.")] = "1920x1080",
    home: HomeOption = None,
) -> int:
    """Measure starts, touches, motion, memory and rest, and name the machine they were taken on."""
    where = home_at(home)
    width_height = parse_size(size)
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_sure_there_is_an_edition(where)
    from kiosk.visitor.bench.run import measure

    with progress_bar("Measuring") as progress:
        report = measure(where, width_height, rounds, _say, progress)
    typer.echo(
        json.dumps(report_as_json(report), ensure_ascii=False, indent=1) if as_json else _in_words(report)
    )
    return 0 if all(figure.is_kept for figure in report.figures) else 1


def _say(what: str) -> None:
    typer.echo(f"Measuring {what} …", err=True)


def report_as_json(report: "BenchReport") -> dict[str, Any]:
    """The report for programs: `machine`, and `figures` with name, value, unit, promised, remark and kept."""
    figures = [
        {**asdict(figure), "value": round(figure.value, 2), "kept": figure.is_kept}
        for figure in report.figures
    ]
    return {"machine": report.machine, "figures": figures}


def _in_words(report: "BenchReport") -> str:
    lines = [f"{name}: {value}" for name, value in report.machine.items()]
    lines.append("")
    for figure in report.figures:
        promised = "" if figure.promised is None else f"  (at most {figure.promised:g})"
        sign = " " if figure.promised is None else "✓" if figure.is_kept else "✗"
        remark = f"  {figure.remark}" if figure.remark else ""
        lines.append(f"{sign} {figure.name}: {figure.value:.1f} {figure.unit}{promised}{remark}")
    return "\n".join(lines)
