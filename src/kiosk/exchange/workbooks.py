"""The table of texts as an Excel workbook: keys locked, cells wrapped, headings always in sight."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.styles.numbers import FORMAT_TEXT
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from kiosk.domain.faults import FaultyInputError, KioskError
from kiosk.exchange.text_table import EXPORTED, FIELD, ID, KEY_COLUMNS, RECORD, RowFault, TextTable
from kiosk.packages.archive import BROKEN

__all__ = ["read_workbook", "workbook_bytes"]

SHEET = "texts"
WIDTHS = {RECORD: 10.0, ID: 26.0, FIELD: 20.0, EXPORTED: 12.0}
WIDTH_OF_WORDS, WIDTH_OF_STATE = 60.0, 14.0
LONGEST_CELL = 32_767  # Excel's own limit, in characters
MOST_BYTES = 256 * 1024 * 1024
MOST_COLUMNS = 100
FORMULA_SIGNS = ("=", "+", "-", "@")
LOCKED, OPEN = Protection(locked=True), Protection(locked=False)
PAPER_OF_KEYS = PatternFill("solid", start_color="FFEFEFEF")
WRAPPED = Alignment(wrap_text=True, vertical="top")
BAD_CELLS = {
    "f": "holds a formula; write the words themselves",
    "e": "holds an error of the spreadsheet; write the words again",
    "d": "holds a date of the spreadsheet; format the cell as text and write the words again",
}


def workbook_bytes(table: TextTable) -> bytes:
    """The table as a file. Raises KioskError where a text is longer than a cell can be."""
    workbook = Workbook(write_only=True)
    sheet: WriteOnlyWorksheet = workbook.create_sheet(SHEET)
    _set_up(sheet, table)
    sheet.append([_cell(sheet, name, is_key=True, is_bold=True) for name in table.headings])
    for _, cells in table.rows:
        sheet.append(
            [
                _cell(sheet, words, is_key=_is_key(name))
                for name, words in zip(table.headings, cells, strict=True)
            ]
        )
    file = BytesIO()
    workbook.save(file)
    return file.getvalue()


def read_workbook(content: bytes, name: str) -> TextTable:
    """The table on the first sheet. Raises KioskError, with the row of every cell that holds no words."""
    rows = list(_rows(content, name))
    if not rows:
        raise KioskError(f"{name} is empty; export the texts again.")
    faults: list[RowFault] = []
    headings = _headings([_words(name, 1, cell, faults).strip() for cell in rows[0][1]])
    read = [
        (number, tuple(_words(name, number, cell, faults) for cell in row[: len(headings)]))
        for number, row in rows[1:]
    ]
    if faults:
        raise FaultyInputError(f"{name} was not imported; nothing was changed.", faults)
    return TextTable(headings, tuple((number, cells) for number, cells in read if any(cells)))


def _headings(cells: list[str]) -> tuple[str, ...]:
    """The headings up to the last one that is not empty."""
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _set_up(sheet: WriteOnlyWorksheet, table: TextTable) -> None:
    settings: Any = sheet  # the stubs know these of other sheets only
    settings.freeze_panes = f"{get_column_letter(len(KEY_COLUMNS) + 1)}2"
    settings.protection.sheet = True
    for allowed in ("formatCells", "formatColumns", "formatRows", "sort", "autoFilter"):
        setattr(settings.protection, allowed, False)
    last = get_column_letter(len(table.headings))
    settings.auto_filter.ref = f"A1:{last}{len(table.rows) + 1}"
    for number, name in enumerate(table.headings, 1):
        column = settings.column_dimensions[get_column_letter(number)]
        column.width = WIDTHS.get(name, WIDTH_OF_STATE if name.endswith(" state") else WIDTH_OF_WORDS)
        column.hidden = name == EXPORTED


def _is_key(name: str) -> bool:
    return name in KEY_COLUMNS or name == EXPORTED


def _cell(sheet: WriteOnlyWorksheet, words: str, *, is_key: bool, is_bold: bool = False) -> Cell:
    if len(words) > LONGEST_CELL:
        raise KioskError(f"A text of {len(words)} characters does not fit into a cell; export to .csv.")
    cell: Cell = WriteOnlyCell(sheet)
    try:
        cell.value = words or None
    except ValueError as error:  # openpyxl's IllegalCharacterError
        raise KioskError("A text holds signs that Excel cannot keep; export to .csv.") from error
    if words:
        cell.data_type = "s"  # words, also where they look like a formula
    cell.number_format = FORMAT_TEXT
    cell.alignment = WRAPPED
    cell.protection = LOCKED if is_key else OPEN
    cell.quotePrefix = words[:1] in FORMULA_SIGNS  # they stay words when somebody edits them
    if is_key:
        cell.fill = PAPER_OF_KEYS
        cell.font = Font(bold=is_bold)
    return cell


def _rows(content: bytes, name: str) -> Iterator[tuple[int, tuple[Any, ...]]]:
    if _unpacked_size(content) > MOST_BYTES:
        raise KioskError(f"{name} is too large to be a table of texts.")
    try:
        workbook = load_workbook(BytesIO(content), read_only=True)
        yield from enumerate(workbook.worksheets[0].iter_rows(max_col=MOST_COLUMNS), 1)
    except Exception as error:  # a damaged workbook raises whatever its parts raise
        raise KioskError(f"{name} is no Excel workbook that can be read; save it again as .xlsx.") from error


def _unpacked_size(content: bytes) -> int:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return sum(each.file_size for each in archive.infolist())
    except BROKEN:
        return 0  # opening it will say so


def _words(name: str, number: int, cell: Any, faults: list[RowFault]) -> str:
    value = cell.value
    if value is None:
        return ""
    if reason := BAD_CELLS.get(cell.data_type):
        column = get_column_letter(cell.column)
        faults.append(RowFault(name, number, f"column {column} {reason}"))
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value)
