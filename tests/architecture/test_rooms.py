"""The contracts of pyproject.toml cover every room; import-linter itself is run by ./test imports."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ROOMS = ROOT / "src/kiosk"

ALLOWED = {
    "domain": set(),
    "visits": set(),
    "packages": {"domain"},
    "media": {"domain"},
    "store": {"domain"},
    "editions": {"domain"},
    "shell": {"domain", "editions"},
    "publishing": {"domain", "store", "media", "editions"},
    "exchange": {"domain", "store", "media", "packages"},
    "upkeep": {"domain", "store", "editions", "shell"},
    "visitor": {"domain", "shell", "visits", "editions"},
    "curator": {
        "domain",
        "shell",
        "store",
        "media",
        "packages",
        "publishing",
        "editions",
        "visits",
        "exchange",
    },
}


def rooms() -> set[str]:
    return {path.parent.name for path in ROOMS.glob("*/__init__.py")}


def forbidden() -> dict[str, set[str]]:
    """For each room, what the contracts forbid it."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    doors: dict[str, set[str]] = {}
    for contract in settings["tool"]["importlinter"]["contracts"]:
        for source in contract["source_modules"]:
            doors.setdefault(source.removeprefix("kiosk."), set()).update(contract["forbidden_modules"])
    return doors


def test_every_room_of_the_house_is_known_here() -> None:
    assert rooms() == ALLOWED.keys() | {"cli"}


def test_every_room_is_forbidden_all_rooms_that_it_may_not_import() -> None:
    doors = forbidden()
    for room, allowed in ALLOWED.items():
        others = {f"kiosk.{other}" for other in rooms() - allowed - {room}}
        assert others == {module for module in doors[room] if module.startswith("kiosk.")}, room


def test_rooms_of_the_visitors_side_are_forbidden_the_curators_libraries() -> None:
    doors = forbidden()
    for room in ("domain", "visits", "editions", "shell", "visitor"):
        assert {"sqlalchemy", "alembic", "PIL"} <= doors[room], room
    for room in ("domain", "visits", "packages", "media", "store", "editions", "publishing", "cli"):
        assert "PySide6" in doors[room], room
