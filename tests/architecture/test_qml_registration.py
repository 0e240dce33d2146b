"""Modules that register QML types: their file names are unique, or one hides another from the QML tools."""

from collections import Counter
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent.parent / "src/kiosk"


def registering_modules() -> list[Path]:
    return [path for path in SOURCES.rglob("*.py") if "QML_IMPORT_NAME" in path.read_text(encoding="utf-8")]


def test_no_two_modules_that_register_qml_types_share_a_file_name() -> None:
    names = Counter(path.name for path in registering_modules())
    assert names, "the scan looked in the wrong place"
    assert [name for name, count in names.items() if count > 1] == []
