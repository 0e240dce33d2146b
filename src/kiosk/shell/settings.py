"""`settings.toml` in a kiosk's home: what a museum may set for one machine."""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from kiosk.domain.faults import KioskError

THEMES = ("ink", "paper", "contrast")
TEXT_SCALES = (1.0, 1.5, 2.0)
RANGES = {"idle_s": (30, 600), "countdown_s": (20, 120), "pixels_per_millimetre": (1, 40)}
UNSET = {"pixels_per_millimetre": 0}


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set, with its default. Lengths of time are in seconds.

    `pixels_per_millimetre` 0 takes what the screen says of itself, an empty `language` the edition's own.
    """

    language: str = ""
    theme: str = "ink"
    text_scale: float = 1.0
    calm: bool = False
    idle_s: float = 90
    countdown_s: float = 30
    pixels_per_millimetre: float = 0.0
    keys: tuple[tuple[str, str], ...] = ()


def read_settings(file: Path) -> Settings:
    """The settings in `file`; the defaults without one. Raises KioskError for anything it cannot use."""
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise KioskError(f"{file} cannot be read: {error}.") from error
    except tomllib.TOMLDecodeError as error:
        raise KioskError(f"{file} is not a TOML file: {error}.") from error
    return _checked(table, file)


def _checked(table: dict[str, Any], file: Path) -> Settings:
    known = {field.name for field in fields(Settings)}
    if unknown := sorted(table.keys() - known):
        raise KioskError(f"{file}: there is no setting {unknown[0]!r}; there are {', '.join(sorted(known))}.")
    for name, value in table.items():
        if complaint := _complaint(name, value):
            raise KioskError(f"{file}: {name} = {value!r} cannot be used: {complaint}.")
    if "keys" in table:
        table = table | {"keys": tuple(sorted(table["keys"].items()))}
    if "text_scale" in table:
        table = table | {"text_scale": float(table["text_scale"])}
    return Settings(**table)


def _complaint(name: str, value: Any) -> str:
    if name == "keys":
        return _complaint_about_keys(value)
    if name in RANGES:
        least, most = RANGES[name]
        is_inside = _is_number(value) and (least <= value <= most or value == UNSET.get(name))
        return "" if is_inside else f"it is a number from {least} to {most}"
    is_one, wanted = {
        "language": (isinstance(value, str), 'it is a language tag such as "sr-Cyrl"'),
        "theme": (value in THEMES, f"it is one of {', '.join(THEMES)}"),
        "text_scale": (_is_number(value) and value in TEXT_SCALES, "it is 1, 1.5 or 2"),
        "calm": (isinstance(value, bool), "it is true or false"),
    }[name]
    return "" if is_one else wanted


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _complaint_about_keys(value: Any) -> str:
    from kiosk.shell.key_table import ACTIONS, code_of

    if not isinstance(value, dict):
        return "it is a table of key names and actions"
    for key, action in value.items():
        if code_of(key) is None:
            return f"there is no key {key!r}"
        if action not in ACTIONS:
            return f"a key's action is one of {', '.join(ACTIONS)}"
    return ""
