"""`kiosk tour`: every screen of the installed edition as a picture, and a list of what is wrong."""

import json
import os
import tempfile
from argparse import ArgumentTypeError
from contextlib import redirect_stdout
from io import StringIO
from itertools import product
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli.options import HomeOption, JsonOption, home_at
from kiosk.cli.progress_bar import progress_bar
from kiosk.cli.run import window_size
from kiosk.domain.faults import KioskError
from kiosk.editions.home import Home

if TYPE_CHECKING:
    from kiosk.visitor.tour.plan import Round, SeenScreen, TourReport

SCALES = {"100": 1.0, "150": 1.5, "200": 2.0}
THEMES = ("ink", "paper", "contrast")
EXIT_FOUND_PROBLEMS = 1


def command(
    out: Annotated[
        Path | None, typer.Option("--out", help="The folder for the pictures and tour.json.")
    ] = None,
    language: Annotated[
        list[str] | None, typer.Option(help="A language tag; may be repeated. Default: all.")
    ] = None,
    size: Annotated[list[str] | None, typer.Option(help="WIDTHxHEIGHT in pixels; may be repeated.")] = None,
    text_scale: Annotated[list[str] | None, typer.Option(help="100, 150 or 200; may be repeated.")] = None,
    theme: Annotated[list[str] | None, typer.Option(help="ink, paper or contrast; may be repeated.")] = None,
    only: Annotated[str, typer.Option(help="Only the screens whose name contains this.")] = "",
    pixels_per_mm: Annotated[
        float | None, typer.Option(help="The screen's density. Default: a 24-inch screen.")
    ] = None,
    pictures: Annotated[bool, typer.Option(help="Keep the pictures, or only look.")] = True,
    home: HomeOption = None,
    as_json: JsonOption = False,
) -> int:
    """Render every screen of the installed edition and report every text that is not as it should be."""
    if pictures and out is None:
        raise KioskError("Say with --out where the pictures shall go, or use --no-pictures.")
    sizes = [parse_size(each) for each in size or ["1920x1080"]]
    scales = [_one_of(each, SCALES, "--text-scale") for each in text_scale or ["100"]]
    themes = [_one_of(each, {name: name for name in THEMES}, "--theme") for each in theme or ["ink"]]
    density = _density(pixels_per_mm)
    if out is not None:
        make_sure_it_can_be_written(out)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    where = home_at(home)
    make_sure_there_is_an_edition(where)
    rounds = [
        (*one, two, three, four)
        for one, two, three, four in product(sizes, _tags(where, language), scales, themes)
    ]
    report = _tour(where, rounds, out if pictures else None, only, density)
    document = json.dumps(report_as_json(report), ensure_ascii=False, indent=1)
    if out is not None:
        (out / "tour.json").write_text(document, encoding="utf-8")
    said = f"{len(report.screens)} screens, {report.finding_count} findings."
    typer.echo(document if as_json else said)
    return EXIT_FOUND_PROBLEMS if report.finding_count else 0


def _tour(
    home: Home, rounds: list[tuple[Any, ...]], out: Path | None, only: str, density: float
) -> "TourReport":
    from kiosk.visitor.start import make_application
    from kiosk.visitor.tour.drive import take_tour
    from kiosk.visitor.tour.plan import Round

    application = make_application()
    with progress_bar("Looking at the screens") as progress:
        report = take_tour(home, [Round(*each) for each in rounds], out, _say, only, density, progress)
    application.quit()
    return report


def make_sure_there_is_an_edition(home: Home) -> None:
    """Import and publish the bundled exhibit when the home is still empty, as the very first start does."""
    from kiosk.editions.pointer import current_number

    if current_number(home.editions) is None:
        from kiosk.cli.prepare import prepare

        typer.echo("Preparing the bundled exhibit …", err=True)
        with redirect_stdout(StringIO()):
            prepare(home)


def _tags(home: Home, wanted: list[str] | None) -> list[str]:
    from kiosk.editions.open_best import open_best

    edition = open_best(home, lambda _: None)
    if edition is None:
        raise KioskError(f"There is no edition in {home.root} to show; publish one first.")
    with edition:
        offered = [each.tag for each in edition.languages()]
    for tag in wanted or []:
        if tag not in offered:
            raise KioskError(f"The edition has no language {tag}; it has {', '.join(offered)}.")
    return wanted or offered


def parse_size(text: str) -> tuple[int, int]:
    """A size like 1920x1080 in pixels. Raises KioskError for anything else."""
    try:
        return window_size(text)
    except ArgumentTypeError as error:
        raise KioskError(f"--size: {error}.") from error


def make_sure_it_can_be_written(folder: Path) -> None:
    """Make `folder` where it is not there yet. Raises KioskError where no file can be put into it."""
    if folder.exists() and not folder.is_dir():
        raise KioskError(f"--out: {folder} is not a folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise KioskError(f"--out: {folder} cannot be written: {error.strerror or error}.") from error


def _density(pixels_per_mm: float | None) -> float:
    """What `take_tour` takes: 0 where none was named."""
    if pixels_per_mm is None:
        return 0.0
    if not (isfinite(pixels_per_mm) and pixels_per_mm > 0):
        raise KioskError(f"--pixels-per-mm {pixels_per_mm:g} is no density; it is more than 0.")
    return pixels_per_mm


def _one_of[Value](text: str, values: dict[str, Value], option: str) -> Value:
    if text not in values:
        raise KioskError(f"{option} {text} is not offered; choose from {', '.join(values)}.")
    return values[text]


def _say(seen: "SeenScreen") -> None:
    for finding in seen.findings:
        typer.echo(
            f"{seen.round.name} {seen.screen}: {finding.kind}: {finding.subject}: {finding.detail}", err=True
        )


def report_as_json(report: "TourReport") -> dict[str, Any]:
    """The report as `tour.json` holds it."""
    return {
        "edition": report.edition,
        "pixels_per_millimetre": report.pixels_per_millimetre,
        "finding_count": report.finding_count,
        "screens": [
            {
                "screen": seen.screen,
                **_round_as_json(seen.round),
                "file": seen.file.as_posix() if seen.file else None,
                "findings": [
                    {"kind": each.kind.value, "subject": each.subject, "detail": each.detail}
                    for each in seen.findings
                ],
            }
            for seen in report.screens
        ],
    }


def _round_as_json(this: "Round") -> dict[str, Any]:
    return {
        "language": this.language,
        "width": this.width,
        "height": this.height,
        "text_scale": round(this.text_scale * 100),
        "theme": this.theme,
    }
