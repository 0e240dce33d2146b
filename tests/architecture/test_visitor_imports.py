"""The visitors' application carries none of the curators' libraries: they cost more than its whole start."""

import subprocess
import sys
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent.parent / "src"
HEAVY = (
    "sqlalchemy",
    "alembic",
    "PIL",
    "av",
    "PySide6.QtMultimedia",
    "pydantic",
    "yaml",
    "typer",
    "rich",
    "kiosk.store",
    "kiosk.publishing",
)
MAP = ("kiosk.editions.map_views", "kiosk.shell.map", "kiosk.shell.map.map_view_model")
AFTER_THE_FIRST_FRAME = (*MAP, "kiosk.visitor.visit_moments", "kiosk.visitor.visit_scribe", "kiosk.visits")
REPORT = f"""
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print(*[name for name in {(*HEAVY, *AFTER_THE_FIRST_FRAME)!r} if name in sys.modules])
"""


def modules_of(*rooms: str) -> list[str]:
    paths = (path for room in rooms for path in (SOURCES / "kiosk" / room).rglob("*.py"))
    return [
        ".".join(path.relative_to(SOURCES).with_suffix("").parts) for path in paths if path.stem != "__init__"
    ]


def heavy_after_importing(*modules: str) -> list[str]:
    command = [sys.executable, "-c", REPORT, *modules]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


def test_no_module_of_the_visitors_side_loads_them() -> None:
    modules = modules_of("editions", "shell", "visits", "visitor")
    assert len(modules) >= 30, "the scan looked in the wrong place"
    assert not {*heavy_after_importing(*modules)} & {*HEAVY}


def test_the_way_from_the_command_line_to_the_screen_loads_none_either() -> None:
    assert heavy_after_importing("kiosk.__main__", "kiosk.cli.run") == []


def test_the_application_leaves_the_map_and_the_counts_for_after_its_first_frame() -> None:
    assert heavy_after_importing("kiosk.visitor.app") == []
    assert heavy_after_importing("kiosk.shell.map.map_view_model") == [*MAP]
    assert heavy_after_importing("kiosk.visitor.visit_scribe") == [*AFTER_THE_FIRST_FRAME[len(MAP) :]]


def test_loading_one_would_be_seen() -> None:
    assert heavy_after_importing("kiosk.store.engine") == ["sqlalchemy", "alembic", "kiosk.store"]
