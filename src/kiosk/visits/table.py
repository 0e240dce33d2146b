"""Counts as a table for other programs: comma-separated, as RFC 4180 has it, and safe to open in Excel.

A row says of how many visits (`visits`) something holds that `what` names:

- `period`: the day they began on, 2026-11-22; or 2026-11, or nothing, for visits of several days that were
  too few to be told of by day;
- `hour`: the hour they began in, 0 to 23; nothing where it is any, or one with too few visits;
- `what`: `visit`, `length`, `language`, `ending`, `return-home`, `mode`, `card`, `chapter`, `extent`,
  `opened`, `read`, `left` or `step`;
- `chapter`, `panel`, `value`: what it is about, by id: the panel of `opened`, `read` and `left`, the chapter
  of these, of `chapter` and of `extent`; as `value` the seconds of `length`, the tag of `language`, the map
  and step of `step`, and of `extent` none, some, most or all;
- `title`: what the chapter or panel is called.

Of each `what` the rows can be added up: no visit is in two groups.
"""

import csv
from collections.abc import Callable, Iterable
from io import StringIO

from kiosk.visits.counts import Fact, ids_of
from kiosk.visits.groups import GroupedCount

COLUMNS = ("period", "hour", "what", "chapter", "panel", "value", "visits", "title")
BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel takes Cyrillic for something else."""
FORMULA_BEGINS = ("=", "+", "-", "@", "\t", "\r")
OF_PANELS = (Fact.OPENED, Fact.READ, Fact.LEFT)

type Title = Callable[[str, str], str]
"""What a chapter, or a panel in it, is called; nothing where that is not known."""


def csv_text(counts: Iterable[GroupedCount], title: Title = lambda _chapter, _panel: "") -> str:
    """The table, its first line the names of the columns."""
    text = StringIO()
    writer = csv.writer(text)  # its own way is that of RFC 4180: lines end with CR LF, quotes are doubled
    writer.writerow(COLUMNS)
    for each in counts:
        hour = each.group.hour if each.group.hour >= 0 else ""
        chapter, panel, value = map(harmless, _about(each))
        name = harmless(title(chapter, panel)) if chapter else ""
        writer.writerow((each.group.period, hour, each.fact.value, chapter, panel, value, each.visits, name))
    return BYTE_ORDER_MARK + text.getvalue()


def harmless(cell: str) -> str:
    """The cell, with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA_BEGINS) else cell


def _about(count: GroupedCount) -> tuple[str, str, str]:
    """Chapter, panel and value of a row."""
    if count.fact in OF_PANELS:
        return (*ids_of(count.subject), "")
    if count.fact is Fact.CHAPTER:
        return count.subject, "", ""
    if count.fact is Fact.EXTENT:
        chapter, extent = ids_of(count.subject)
        return chapter, "", extent
    return "", "", count.subject
