"""Lint the QML with no warning allowed, the Python types included.

python tools/lint_qml.py            all of src/kiosk/qml
python tools/lint_qml.py FILE...    only these files
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import qml_types

QML = qml_types.SOURCES / "qml"
PLAUSIBLE_FILES = 60  # a scan that finds less has looked in the wrong place


def files_named_by_qmldirs(folder: Path) -> set[Path]:
    """Every .qml file that a qmldir below `folder` declares."""
    named: set[Path] = set()
    for qmldir in folder.rglob("qmldir"):
        words = (line.split() for line in qmldir.read_text(encoding="utf-8").splitlines())
        named |= {qmldir.parent / line[-1] for line in words if line and line[-1].endswith(".qml")}
    return named


def missing_files(folder: Path) -> list[Path]:
    """Files that a qmldir names but that are not there."""
    return sorted(path for path in files_named_by_qmldirs(folder) if not path.exists())


def lint(files: Sequence[Path], import_paths: Sequence[Path]) -> subprocess.CompletedProcess[str]:
    command = [qml_types.PROGRAMS / "pyside6-qmllint", "--max-warnings", "0"]
    for path in import_paths:
        command += ["-I", path]
    return subprocess.run([*command, *files], capture_output=True, text=True, check=False, cwd=qml_types.ROOT)


def main(arguments: Sequence[str]) -> int:
    try:
        types = qml_types.generate()
    except qml_types.TypesError as error:
        print(error, file=sys.stderr)
        return 1
    everything = sorted(QML.rglob("*.qml"))
    if len(everything) < PLAUSIBLE_FILES:
        print(f"{QML}: only {len(everything)} QML files; at least {PLAUSIBLE_FILES} were expected")
        return 1
    files = [Path(name).resolve() for name in arguments] or everything
    faults = [f"{path}: a qmldir names this file, but it is not there" for path in missing_files(QML)]
    linted = lint(files, [QML, qml_types.IMPORT_PATH])
    report = [line for line in (linted.stdout + linted.stderr).splitlines() if "returned 255" not in line]
    for line in faults + report:
        print(line)
    print(f"{len(files)} QML files linted against {types} Python types")
    return 1 if faults or linted.returncode else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
