"""The pointer to the edition on the screen: a small file, replaced in one step."""

import re
from pathlib import Path

from kiosk.editions.durable import replace_text

POINTER = "current"
CONTENT = re.compile(r"[0-9]{4,8}\n")


def current_number(editions: Path) -> int | None:
    """The number of the edition to show. None where none was ever installed or the pointer cannot be read."""
    try:
        content = (editions / POINTER).read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return None
    return int(content) if CONTENT.fullmatch(content) else None


def point_to(editions: Path, number: int) -> None:
    replace_text(editions / POINTER, f"{number:04}\n")
