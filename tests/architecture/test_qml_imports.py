"""Which QML module may import which: controls know no screens, and the applications not each other."""

import re
from pathlib import Path

import pytest

QML = Path(__file__).resolve().parent.parent.parent / "src/kiosk/qml"
IMPORT = re.compile(r"^\s*import\s+(?P<name>[\w.]+|\"[^\"]*\")", re.MULTILINE)
OWN_SCRIPT = re.compile(r"\"\w+\.mjs\"")

DOORS = {
    "Design": set(),
    "Blocks": {"Kiosk.Design", "Kiosk.Backend"},
    "Players": {"QtMultimedia", "Kiosk.Blocks", "Kiosk.Backend"},
    "Visitor": {"Kiosk.Design", "Kiosk.Blocks", "Kiosk.Backend"},
    "Curator": {"Kiosk.Design", "Kiosk.Blocks", "Kiosk.Backend"},
}


def faults(module: str, qml: str) -> list[str]:
    """What a file of `module` imports though it may not."""
    names = [match["name"] for match in IMPORT.finditer(qml)]
    return [
        name
        for name in names
        if not OWN_SCRIPT.fullmatch(name)
        and name.split(".")[0] not in {"QtQuick", "QtQml"}
        and name not in DOORS[module]
    ]


def files() -> list[Path]:
    return sorted(path for path in QML.rglob("*.qml") if not path.name.startswith("tst_"))


def test_every_qml_file_belongs_to_a_known_module() -> None:
    strangers = [path for path in files() if path.relative_to(QML).parts[:2][-1] not in DOORS]
    assert not strangers
    assert len(files()) >= 20, "the scan looked in the wrong place"


def test_every_file_imports_only_what_its_module_may() -> None:
    found = {
        str(path.relative_to(QML)): wrong
        for path in files()
        if (wrong := faults(path.relative_to(QML).parts[1], path.read_text(encoding="utf-8")))
    }
    assert not found, "see DOORS in this file for what each module may import"


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("Design", "import Kiosk.Backend"),
        ("Design", "import Kiosk.Blocks as Blocks"),
        ("Blocks", "import Kiosk.Visitor"),
        ("Visitor", "import Kiosk.Curator"),
        ("Visitor", 'import "../Blocks"'),
        ("Visitor", "    import QtWebEngine"),
    ],
)
def test_a_wrong_import_is_found(module: str, line: str) -> None:
    assert len(faults(module, f"import QtQuick\n{line}\n")) == 1


def test_qt_and_the_modules_below_are_open() -> None:
    assert not faults(
        "Visitor", "import QtQuick\nimport QtQuick.Shapes\nimport Kiosk.Design\nimport Kiosk.Backend\n"
    )
