"""Describe the Python types that QML sees, so that the QML linter knows them.

Writes build/qmltypes/Kiosk/Backend/{backend.qmltypes,qmldir} from every module of src/kiosk that speaks to
Qt. Run before linting; a misspelt property of a view model is then a finding.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import PySide6

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src/kiosk"
IMPORT_PATH = ROOT / "build/qmltypes"
MODULE = "Kiosk.Backend"
PROGRAMS = Path(sys.executable).parent
METATYPES = Path(PySide6.__path__[0]) / "Qt/metatypes"
FOREIGN_MODULES = ("core", "gui", "qml", "quick")
DECORATED = re.compile(r"^@Qml(?:Named)?Element\b", re.MULTILINE)

type Class = dict[str, Any]


class TypesError(Exception):
    """The types could not be described; the message says what to change."""


def qt_modules(sources: Path) -> list[Path]:
    """The Python files that import PySide6."""
    return [path for path in sorted(sources.rglob("*.py")) if "PySide6" in path.read_text(encoding="utf-8")]


def dumped_classes(paths: Iterable[Path]) -> list[Class]:
    """Every class of the files as Qt's own dump describes it, with the file that has it under `inputFile`."""
    command = [PROGRAMS / "pyside6-metaobjectdump", "--quiet", *paths]
    dump = subprocess.run(command, capture_output=True, text=True, check=False)
    if dump.returncode or dump.stderr.strip():
        message = dump.stderr.strip()
        raise TypesError(f"metaobjectdump failed: {message}")
    return [
        {**described, "inputFile": module["inputFile"], "module": module.get("QML_IMPORT_NAME")}
        for module in json.loads(dump.stdout)
        for described in module["classes"]
    ]


def is_element(described: Class) -> bool:
    return any(info["name"] == "QML.Element" for info in described.get("classInfos", ()))


def bases(described: Class) -> list[str]:
    return [base["name"] for base in described.get("superClasses", ())]


def with_their_bases(classes: list[Class]) -> list[Class]:
    """The elements and the classes they inherit from, these made known to QML without a name.

    The dump reads file after file, so it takes a class for no QObject if its base comes in a later one.
    """
    by_name = {described["className"]: described for described in classes}
    wanted = [described["className"] for described in classes if is_element(described)]
    needed: dict[str, Class] = {}
    while wanted:
        name = wanted.pop()
        if name in needed or name not in by_name:
            continue
        needed[name] = by_name[name] | {"object": True}
        if not is_element(by_name[name]):
            infos = by_name[name].get("classInfos", [])
            needed[name]["classInfos"] = [*infos, {"name": "QML.Element", "value": "anonymous"}]
        wanted += bases(by_name[name])
    return [needed[name] for name in by_name if name in needed]


def check_elements(paths: list[Path], classes: list[Class]) -> int:
    """The number of elements; an error if the dump missed one, or one is in another QML module."""
    elements = [described for described in classes if is_element(described)]
    decorated = sum(len(DECORATED.findall(path.read_text(encoding="utf-8"))) for path in paths)
    if len(elements) != decorated:
        raise TypesError(
            f"the sources decorate {decorated} QML elements, but {len(elements)} were understood"
        )
    names: set[str] = set()
    for element in elements:
        file, name = element["inputFile"], element["className"]
        if name in names:
            raise TypesError(f"{file}: there is another QML element named {name}")
        names.add(name)
        if element["module"] != MODULE:
            raise TypesError(f'{file}: {name} needs QML_IMPORT_NAME = "{MODULE}" in its module')
    return len(elements)


def describe(classes: list[Class], folder: Path) -> None:
    """Write the module that the linter reads."""
    folder.mkdir(parents=True, exist_ok=True)
    metatypes = folder / "metatypes.json"
    by_file: dict[str, list[Class]] = {}
    for described in classes:
        by_file.setdefault(described["inputFile"], []).append(described)
    modules = [
        {"inputFile": file, "outputRevision": 68, "QML_IMPORT_NAME": MODULE, "classes": members}
        for file, members in by_file.items()
    ]
    metatypes.write_text(json.dumps(modules, indent=1), encoding="utf-8")
    foreign = ",".join(str(METATYPES / f"qt6{name}_metatypes.json") for name in FOREIGN_MODULES)
    command = [
        PROGRAMS / "pyside6-qmltyperegistrar",
        f"--generate-qmltypes={folder / 'backend.qmltypes'}",
        f"--import-name={MODULE}",
        "--major-version=1",
        f"--foreign-types={foreign}",
        "-o",
        folder / "registrations.cpp",
        metatypes,
    ]
    registrar = subprocess.run(command, capture_output=True, text=True, check=False)
    if registrar.returncode or registrar.stderr.strip():
        message = registrar.stderr.strip()
        raise TypesError(f"qmltyperegistrar failed: {message}")
    qmldir = f"module {MODULE}\ntypeinfo backend.qmltypes\ndepends QtQuick\n"
    (folder / "qmldir").write_text(qmldir, encoding="utf-8")


def generate(sources: Path = SOURCES, import_path: Path = IMPORT_PATH) -> int:
    """Describe every QML element below `sources`; returns how many there are."""
    paths = qt_modules(sources)
    classes = dumped_classes(paths) if paths else []
    count = check_elements(paths, classes)
    describe(with_their_bases(classes), import_path.joinpath(*MODULE.split(".")))
    return count


def main() -> int:
    try:
        count = generate()
    except TypesError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{count} Python types described for QML")
    return 0


if __name__ == "__main__":
    sys.exit(main())
