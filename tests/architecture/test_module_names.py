"""A module's name says what is in it."""

from pathlib import Path

import kiosk

SAYING_NOTHING = {"base", "common", "helper", "helpers", "manager", "misc", "util", "utils"}


def test_no_module_has_a_name_that_says_nothing() -> None:
    modules = [path for path in Path(kiosk.__file__).parent.rglob("*.py") if "qml" not in path.parts]
    assert len(modules) > 100
    assert [path for path in modules if SAYING_NOTHING & {path.parent.name, path.stem}] == []
