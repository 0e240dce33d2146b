"""Values of a form as they are written out, and what was written read back."""

from typing import Any

from kiosk.curator.form_fields import Editor, ValueField
from kiosk.domain.dates import MuseumDate
from kiosk.domain.faults import KioskError
from kiosk.domain.panels import Figure, FigureSymbol, Precision
from kiosk.domain.records import Citation, Side
from kiosk.domain.texts import NO_TEXT

ENUMS = {"precision": Precision, "symbol": FigureSymbol, "side": Side}


def written(value: Any) -> str:
    """The value for its line; nothing for none."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(str(each) for each in value)
    return str(value)


def read_value(field: ValueField, words: str) -> Any:  # noqa: PLR0911 - a case an editor
    """The value that `words` mean. Raises KioskError, with one sentence, for words that mean none."""
    words = words.strip()
    if not words:
        if field.editor is Editor.NUMBERS:
            return ()
        if field.is_optional:
            return None
        raise KioskError("This cannot be empty.")
    match field.editor:
        case Editor.DATE:
            return _date(words)
        case Editor.NUMBER:
            return _number(words)
        case Editor.NUMBERS:
            return tuple(_number(part) for part in words.replace(";", ",").split(",") if part.strip())
        case Editor.ONE_OF:
            return ENUMS[field.label.rsplit(".", 1)[-1]](words)
        case _:
            return words


def new_item(name: str, first_choice: str) -> Any:
    """What an item that is added to the list `name` begins as."""
    match name:
        case "figures":
            return Figure(1, NO_TEXT)
        case "sources":
            return Citation(first_choice)
        case _:
            return first_choice


def _date(words: str) -> str:
    try:
        MuseumDate.parse(words)
    except ValueError as error:
        raise KioskError(
            f"“{words}” is no date: write 1944-10-14, 1944-10 or 1944-10-14/1944-10-20."
        ) from error
    return words


def _number(words: str) -> int:
    digits = words.replace(".", "").replace("\u00a0", "").replace(" ", "")
    if not digits.isascii() or not digits.isdigit():
        raise KioskError(f"“{words.strip()}” is no whole number.")
    return int(digits)
