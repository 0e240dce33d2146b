"""The table of texts as CSV, as spreadsheets of any country write and read it.

Written with semicolons in UTF-8 with a byte order mark, which Excel opens in Europe without being asked. A
cell that a spreadsheet would take for a formula is written behind an apostrophe, which is taken away again.
"""

import csv
import re
from collections.abc import Iterator
from io import StringIO

from kiosk.domain.faults import KioskError
from kiosk.exchange.text_table import TextTable

__all__ = ["csv_bytes", "read_csv"]

SEPARATORS = ";,\t"
LONGEST_CELL = 1_000_000
# Excel takes the full-width signs for the others.
FORMULA = re.compile(r"'*\s*[=+\-@\t\r＝＋－＠]")
GUARDED = re.compile(r"'+\s*[=+\-@\t\r＝＋－＠]")
SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n")
MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def csv_bytes(table: TextTable) -> bytes:
    """The table as a file."""
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(table.headings)
    writer.writerows([_guarded(cell) for cell in cells] for _, cells in table.rows)
    return text.getvalue().encode("utf-8-sig")


def read_csv(content: bytes, name: str) -> TextTable:
    """The table in a file; `name` is what people call it. Raises KioskError where it is none."""
    text = _decoded(content, name)
    if told := SEPARATOR_LINE.match(text):
        text = text[told.end() :]
    separator = told[1] if told else _separator(text)
    csv.field_size_limit(LONGEST_CELL)
    try:
        rows = list(csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise KioskError(f"{name} cannot be read as CSV ({error}); save it again as CSV UTF-8.") from error
    if not rows:
        raise KioskError(f"{name} is empty; export the texts again.")
    first = 2 if told else 1
    return TextTable(tuple(cell.strip() for cell in rows[0]), tuple(_numbered(rows[1:], first + 1)))


def _numbered(rows: list[list[str]], first: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    for number, row in enumerate(rows, first):
        if any(cell.strip() for cell in row):
            yield number, tuple(_unguarded(cell) for cell in row)


def _guarded(cell: str) -> str:
    return f"'{cell}" if FORMULA.match(cell) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if GUARDED.match(cell) else cell


def _decoded(content: bytes, name: str) -> str:
    encoding = next((known for mark, known in MARKS.items() if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise KioskError(f"{name} is not written in UTF-8; save it as “CSV UTF-8” or as .xlsx.") from error


def _separator(text: str) -> str:
    """The separator of a file whose first line holds headings, which have none of these signs in them."""
    head = text.partition("\n")[0]
    return max(SEPARATORS, key=head.count)
