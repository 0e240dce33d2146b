"""The first edition is made by another process, whose lines tell how far it is."""

import sys

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.visitor.first_start_view_model import FirstStartViewModel, Progress, read_progress

TELLS = """
import json
for done in range(3):
    print(json.dumps({"done": done + 1, "total": 4, "step": f"step {done}"}), flush=True)
"""


@pytest.mark.parametrize(
    ("line", "progress"),
    [
        ('{"done": 1, "total": 4, "step": "Pictures"}', Progress(0.25, "Pictures")),
        ('{"done": 9, "total": 4, "step": ""}', Progress(1.0, "")),
        ('{"done": 0, "total": 0, "step": "Begin"}', Progress(0.0, "Begin")),
        ("Pictures…", None),
        ("[1, 2]", None),
        ('{"done": 1}', None),
        ('{"done": "x", "total": 4, "step": ""}', None),
        ("", None),
    ],
)
def test_a_line_tells_progress_or_nothing(line: str, progress: Progress | None) -> None:
    assert read_progress(line) == progress


def test_progress_is_shown_and_success_told(qapp: QCoreApplication, qtbot: QtBot) -> None:
    first_start = FirstStartViewModel([sys.executable, "-c", TELLS], qapp)
    with qtbot.waitSignal(first_start.finished) as finished:
        first_start.begin()
    assert finished.args == [True]
    assert (first_start.progress, first_start.stepText, first_start.failed) == (0.75, "step 2", False)


@pytest.mark.logs_warnings
@pytest.mark.parametrize("command", [[sys.executable, "-c", "raise SystemExit(2)"], ["/no/such/program"]])
def test_failure_is_told_and_may_be_tried_again(
    qapp: QCoreApplication, qtbot: QtBot, command: list[str]
) -> None:
    first_start = FirstStartViewModel(command, qapp)
    for _ in range(2):
        with qtbot.waitSignal(first_start.finished) as finished:
            first_start.begin()
        assert finished.args == [False]
        assert first_start.failed


def test_it_can_be_broken_off(qapp: QCoreApplication, qtbot: QtBot) -> None:
    first_start = FirstStartViewModel([sys.executable, "-c", "import time; time.sleep(600)"], qapp)
    told: list[bool] = []
    first_start.finished.connect(told.append)
    first_start.begin()
    first_start.stop()
    qtbot.wait(1)
    assert told == []
