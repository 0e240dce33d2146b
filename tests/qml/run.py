"""Run the QML tests (tst_*.qml below this folder); a warning fails as an error does.

python tests/qml/run.py [TestCase::test_function...]
"""

import os
import re
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

HERE = Path(__file__).resolve().parent
QML = HERE.parent.parent / "src/kiosk/qml"
PASSED = re.compile(r"^PASS\s+: (?!.*::(?:initTestCase|cleanupTestCase)\(\))", re.MULTILINE)
TROUBLE = re.compile(r"^(?:FAIL!|XPASS|QWARN|QCRITICAL|QFATAL)", re.MULTILINE)
PLAUSIBLE_TESTS = 10


class Setup(QObject):
    """What stands before any test: the fixed locale of a test machine."""

    @Slot()
    def applicationAvailable(self) -> None:
        QLocale.setDefault(QLocale("sr_Cyrl_RS"))

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:
        engine.addImportPath(str(QML))


def run(folder: Path, functions: list[str]) -> tuple[int, str]:
    """Exit status and log of Qt's own runner over one folder."""
    with tempfile.TemporaryDirectory() as scratch:
        log = Path(scratch) / "log.txt"
        arguments = ["qml", "-input", str(folder), "-o", f"{log},txt", *functions]
        status = QUICK_TEST_MAIN_WITH_SETUP("qml", Setup, arguments, str(folder))
        return status, log.read_text(encoding="utf-8") if log.exists() else ""


def main(arguments: list[str], folder: Path = HERE) -> int:
    status, log = run(folder, arguments)
    passed = len(PASSED.findall(log))
    troubles = len(TROUBLE.findall(log))
    too_few = passed < (1 if arguments or folder != HERE else PLAUSIBLE_TESTS)
    failed = status != 0 or troubles > 0 or too_few
    if failed:
        print(log)
    if too_few:
        print(f"only {passed} QML tests passed; the runner looked in the wrong place?")
    print(f"{passed} QML tests passed, {troubles} failed or warned")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) > 2 and sys.argv[1] == "--folder":
        sys.exit(main(sys.argv[3:], Path(sys.argv[2]).resolve()))
    sys.exit(main(sys.argv[1:]))
