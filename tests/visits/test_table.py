import csv
from io import StringIO

from tests.visits.walks import home, over, panel, step, walk_of

from kiosk.visits.counts import Fact, counts_of
from kiosk.visits.groups import Group, GroupedCount, grouped
from kiosk.visits.table import COLUMNS, csv_text

VISITS = [
    walk_of((home(card="help"), 5), (panel("jug", 1), 40), (panel("jug", 2), 5)),
    walk_of((panel("jug", 1), 40), (step("prvi"), 20), (home(), 5)),
    walk_of((home("en"), 130)),
]


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline="")))


def table() -> str:
    counts = [count for walk in VISITS for count in counts_of(over(walk))]
    return csv_text(grouped(counts), lambda chapter, panel: f"„Југ“, {chapter} {panel}".strip())


def test_the_table_begins_with_the_names_of_its_columns_and_ends_its_lines_as_rfc_4180_has_it() -> None:
    text = table()
    assert text.startswith("\ufeff" + ",".join(COLUMNS) + "\r\n")
    assert text.count("\n") == text.count("\r\n") == len(rows_of(text)) + 1
    assert all(len(row) == len(COLUMNS) for row in csv.reader(StringIO(text[1:], newline="")))


def test_each_row_says_what_how_often_and_about_what() -> None:
    rows = rows_of(table())
    assert all((row["period"], row["hour"]) == ("2026-11-22", "14") for row in rows)
    said = {
        (row["what"], row["chapter"], row["panel"], row["value"]): (row["visits"], row["title"])
        for row in rows
    }
    assert said["visit", "", "", ""] == ("3", "")
    assert said["length", "", "", "130"] == ("1", "")
    assert said["language", "", "", "sr-Cyrl"] == ("2", "")
    assert said["chapter", "jug", "", ""] == ("2", "„Југ“, jug")
    assert said["extent", "jug", "", "some"] == ("2", "„Југ“, jug")
    assert said["opened", "jug", "p2", ""] == ("1", "„Југ“, jug p2")
    assert said["read", "jug", "p1", ""] == ("2", "„Југ“, jug p1")
    assert said["step", "", "", "karta/prvi"] == ("1", "")
    assert said["card", "", "", "help"] == ("1", "")


def test_quotes_commas_and_line_breaks_in_titles_come_back_as_they_were() -> None:
    title = 'The "long", second\nday'
    count = GroupedCount(Group("2026-11"), Fact.CHAPTER, "jug", 3)
    text = csv_text([count], lambda _chapter, _panel: title)
    assert '"The ""long"", second\nday"' in text
    assert rows_of(text)[0]["title"] == title


def test_nothing_in_the_table_is_a_formula() -> None:
    count = GroupedCount(Group("2026-11"), Fact.CHAPTER, "jug", 3)
    for title in ("=1+1", "+381", "-1", "@SUM(A1)", "\tx", "\rx"):
        text = csv_text([count], lambda _chapter, _panel, title=title: title)
        assert rows_of(text)[0]["title"] == f"'{title}"


def test_a_group_of_several_days_has_no_hour() -> None:
    row = rows_of(csv_text([GroupedCount(Group(""), Fact.VISIT, "", 3)]))[0]
    assert (row["period"], row["hour"]) == ("", "")
