"""The staff's way out tries a PIN off the GUI thread, says how it stands, and counts a wait down."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from kiosk.domain.lockout import FREE_MISSES
from kiosk.shell.jobs import JobRunner
from kiosk.shell.staff_pin import PinAnswer, StaffPin
from kiosk.visitor.staff_door_view_model import StaffDoorViewModel

RIGHT, WRONG = "730214", "911735"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pin(tmp_path: Path, clock: Clock) -> StaffPin:
    pin = StaffPin(tmp_path / "staff.json", clock)
    pin.change(RIGHT)
    return pin


@pytest.fixture
def runner(qapp: QCoreApplication) -> Iterator[JobRunner]:
    runner = JobRunner(QObject(qapp))
    yield runner
    runner.close()


@pytest.fixture
def door(pin: StaffPin, runner: JobRunner, qapp: QCoreApplication) -> StaffDoorViewModel:
    door = StaffDoorViewModel(pin, runner, QObject(qapp))
    door.knock()
    return door


def test_the_right_pin_opens_the_door(door: StaffDoorViewModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(door.opened):
        door.enter(RIGHT)


def test_a_wrong_pin_is_said(door: StaffDoorViewModel, qtbot: QtBot) -> None:
    door.enter(WRONG)
    qtbot.waitUntil(lambda: door.answer == PinAnswer.WRONG)
    assert door.waitSeconds == 0


def test_only_one_pin_is_tried_at_a_time(door: StaffDoorViewModel, pin: StaffPin, qtbot: QtBot) -> None:
    for _ in range(FREE_MISSES + 3):
        door.enter(WRONG)
    qtbot.waitUntil(lambda: not door.isBusy)
    assert pin.wait_s == 0


def test_after_many_misses_the_door_counts_down_and_opens_again(
    door: StaffDoorViewModel, clock: Clock, qtbot: QtBot
) -> None:
    for _ in range(FREE_MISSES):
        door.enter(WRONG)
        qtbot.waitUntil(lambda: not door.isBusy)
    assert door.waitSeconds >= 30
    door.enter(RIGHT)
    qtbot.waitUntil(lambda: door.answer == PinAnswer.WAIT)
    clock.now = 30.0
    qtbot.waitUntil(lambda: door.waitSeconds == 0 and not door.answer, timeout=5000)
    with qtbot.waitSignal(door.opened):
        door.enter(RIGHT)


def test_without_a_pin_the_door_says_so(tmp_path: Path, runner: JobRunner, qapp: QCoreApplication) -> None:
    door = StaffDoorViewModel(StaffPin(tmp_path / "none.json"), runner, QObject(qapp))
    door.knock()
    assert door.answer == PinAnswer.NO_PIN
