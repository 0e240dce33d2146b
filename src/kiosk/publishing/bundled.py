"""Where the exhibit lies that comes with the program."""

import sys
from pathlib import Path

from kiosk.domain.faults import KioskError

EXHIBIT = Path("data", "belgrade-1944")
SOURCE_TREE = Path(__file__).parents[3]


def bundled_package() -> Path:
    """The folder of the bundled exhibit package. Raises KioskError for a program that came without it."""
    root = Path(getattr(sys, "_MEIPASS", SOURCE_TREE))
    package = root / EXHIBIT
    if not (package / "exhibit.yaml").is_file():
        raise KioskError(f"The exhibit that belongs to this program is missing from {package}.")
    return package
