"""The runner of the QML tests fails when a test fails, when one warns, and when it found none."""

import subprocess
import sys
from pathlib import Path

import pytest

RUNNER = Path(__file__).resolve().parent.parent / "qml/run.py"


def run(folder: Path, body: str | None) -> subprocess.CompletedProcess[str]:
    if body is not None:
        test = f'import QtTest\nTestCase {{\n name: "Sample"\n function test_it() {{ {body} }}\n}}\n'
        (folder / "tst_sample.qml").write_text(test)
    command = [sys.executable, RUNNER, "--folder", folder]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_passing_test_passes(tmp_path: Path) -> None:
    result = run(tmp_path, "compare(1 + 1, 2)")
    assert result.returncode == 0, result.stdout
    assert result.stdout == "1 QML tests passed, 0 failed or warned\n"


@pytest.mark.parametrize("body", ["compare(1 + 1, 3)", 'console.warn("odd")', "undefined.length", "((("])
def test_a_failure_or_a_warning_fails(tmp_path: Path, body: str) -> None:
    assert run(tmp_path, body).returncode == 1


def test_finding_no_test_fails(tmp_path: Path) -> None:
    result = run(tmp_path, None)
    assert result.returncode == 1
    assert "looked in the wrong place" in result.stdout
