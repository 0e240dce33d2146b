"""`kiosk visits`: how visitors use the exhibit, in counts that tell of nobody (docs/visits.md).

`--csv FILE` writes the table that `kiosk.visits.table` describes. `--json` prints one object:

- `visits`: how many there were; `days`: by the day they began on; `hours`: a list of 24, by the hour they
  began in; `without_hour`: those of hours that are not told;
- `told`: whether there were enough visits, three, to tell what they did; if not, what follows is empty;
- `length`: `median_s`, `lower_quartile_s`, `upper_quartile_s` in seconds; `bounces`: under ten seconds;
- `languages`, `modes`, `cards`, `endings`, `steps`: visits by name; a step's name is `MAP/STEP`;
- `returns_home`: how many visits went back home;
- `chapters`: a list of objects with `id`, `title`, `opened` (visits), `extents` (visits by how far they read
  it: `none`, `some`, `most`, `all`) and `panels`: objects with `id`, `title`, `opened`, `read`, `left`.
"""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.cli.options import HomeOption, JsonOption, home_at
from kiosk.cli.progress_bar import progress_bar
from kiosk.cli.visit_titles import VisitTitles
from kiosk.cli.visits_report import report
from kiosk.domain.faults import KioskError
from kiosk.visits import journal
from kiosk.visits.charts import charts
from kiosk.visits.counts import Fact
from kiosk.visits.faults import JournalError
from kiosk.visits.groups import grouped, within
from kiosk.visits.summary import ChapterUse, Summary, Tally, discreet, summarise
from kiosk.visits.table import csv_text


def command(
    home: HomeOption = None,
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="FILE", help="Write a table for spreadsheets instead.")
    ] = None,
    since: Annotated[str, typer.Option(metavar="DATE", help="From this day on, such as 2026-11-22.")] = "",
    until: Annotated[str, typer.Option(metavar="DATE", help="Up to this day and with it.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Show how visitors use the exhibit: when, how long, in which languages, what they open and read."""
    here = home_at(home)
    first, last = _day(since, journal.FIRST_DAY), _day(until, journal.LAST_DAY)
    if first > last:
        raise KioskError(f"There are no days from {first} until {last}.")
    with VisitTitles(here) as titles, _own_faults():
        if csv is not None:
            _write_table(here.visits_database, csv, first, last, titles, quiet=as_json)
            return
        summary = discreet(summarise(journal.read_sums(here.visits_database, first, last)))
        if as_json:
            typer.echo(json.dumps(_record(summary, titles), ensure_ascii=False, indent=2))
        elif not summary.visits:
            typer.echo(f"No visits were counted {'on these days' if since or until else 'yet'}.")
        else:
            route = titles.route({each.chapter for each in summary.chapters})
            steps = titles.steps(sorted({each.map for each in summary.steps}))
            typer.echo("\n".join(report(summary, charts(summary, route, tuple(steps)), titles, steps)))


def _day(text: str, usual: str) -> str:
    if not text:
        return usual
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise KioskError(f"{text!r} is not a day such as 2026-11-22.") from error


@contextmanager
def _own_faults() -> Iterator[None]:
    try:
        yield
    except JournalError as fault:
        raise KioskError(str(fault)) from fault


def _write_table(visits: Path, csv: Path, first: str, last: str, titles: VisitTitles, *, quiet: bool) -> None:
    with progress_bar("Writing", quiet=quiet):
        chosen = within(grouped(journal.read(visits)), first, last)
        _write(csv.expanduser(), csv_text(chosen, titles))
    number = sum(each.visits for each in chosen if each.fact is Fact.VISIT)
    record = json.dumps({"visits": number, "file": str(csv)})
    typer.echo(record if quiet else f"Wrote {number} visits to {csv}.")


def _write(file: Path, text: str) -> None:
    """All of the table, or what was there before."""
    fresh = file.with_name(f".{file.name}.new")
    try:
        with fresh.open("w", encoding="utf-8", newline="") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise KioskError(f"{file} cannot be written: {error.strerror or error}.") from error


def _record(summary: Summary, titles: VisitTitles) -> dict[str, Any]:
    lengths = summary.lengths
    return {
        "visits": summary.visits,
        "days": dict(summary.days),
        "hours": list(summary.hours),
        "without_hour": summary.without_hour,
        "told": summary.is_told,
        "length": {
            "median_s": lengths.median_s,
            "lower_quartile_s": lengths.lower_quartile_s,
            "upper_quartile_s": lengths.upper_quartile_s,
            "bounces": lengths.bounces,
        },
        "languages": _by_name(summary.languages),
        "modes": _by_name(summary.modes),
        "cards": _by_name(summary.cards),
        "endings": _by_name(summary.endings),
        "steps": {f"{each.map}/{each.step}": each.visits for each in summary.steps},
        "returns_home": summary.returns_home,
        "chapters": [_chapter(each, titles) for each in summary.chapters],
    }


def _by_name(tallies: Iterable[Tally]) -> dict[str, int]:
    return {each.subject: each.visits for each in tallies}


def _chapter(use: ChapterUse, titles: VisitTitles) -> dict[str, Any]:
    return {
        "id": use.chapter,
        "title": titles(use.chapter, ""),
        "opened": use.opened,
        "extents": {extent.value: visits for extent, visits in use.extents},
        "panels": [
            {
                "id": panel.panel,
                "title": titles(use.chapter, panel.panel),
                "opened": panel.opened,
                "read": panel.read,
                "left": panel.left,
            }
            for panel in use.panels
        ],
    }
