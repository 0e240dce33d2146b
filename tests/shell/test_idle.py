"""The idle clock asks, counts down, ends the visit, and stands while something plays."""

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.shell.idle import LONGEST_HOLD_S, IdleClock, IdlePhase, IdleTimes


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Heard:
    def __init__(self, idle: IdleClock) -> None:
        self.signals: list[str] = []
        idle.warned.connect(lambda: self.signals.append("warned"))
        idle.ended.connect(lambda: self.signals.append("ended"))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def idle(qapp: QCoreApplication, clock: Clock) -> IdleClock:
    return IdleClock(IdleTimes(until_warning_s=90, until_end_s=30), qapp, monotonic=clock)


def pass_time(idle: IdleClock, clock: Clock, seconds: float) -> None:
    clock.now += seconds
    idle.tick()


def test_it_asks_after_the_idle_time_and_ends_after_the_countdown(idle: IdleClock, clock: Clock) -> None:
    heard = Heard(idle)
    idle.start()
    pass_time(idle, clock, 89)
    assert (idle.phase, heard.signals) == (IdlePhase.WATCHING, [])
    pass_time(idle, clock, 1)
    assert (idle.phase, idle.seconds_left, heard.signals) == (IdlePhase.WARNING, 30, ["warned"])
    pass_time(idle, clock, 29.5)
    assert idle.seconds_left == 1
    pass_time(idle, clock, 0.5)
    assert (idle.phase, idle.seconds_left, heard.signals) == (IdlePhase.RESTING, 0, ["warned", "ended"])


def test_any_touch_begins_the_time_anew_as_often_as_one_likes(idle: IdleClock, clock: Clock) -> None:
    heard = Heard(idle)
    idle.start()
    for _ in range(12):
        pass_time(idle, clock, 100)
        assert idle.phase is IdlePhase.WARNING
        idle.touched()
        assert (idle.phase, idle.seconds_left) == (IdlePhase.WATCHING, 0)
    assert heard.signals == ["warned"] * 12


def test_a_touch_does_not_wake_a_clock_that_rests(idle: IdleClock, clock: Clock) -> None:
    heard = Heard(idle)
    idle.touched()
    pass_time(idle, clock, 1000)
    assert (idle.phase, heard.signals) == (IdlePhase.RESTING, [])


def test_it_stands_while_something_plays(idle: IdleClock, clock: Clock) -> None:
    heard = Heard(idle)
    idle.start()
    idle.hold()
    idle.hold()
    pass_time(idle, clock, 500)
    idle.release()
    pass_time(idle, clock, 500)
    assert heard.signals == []
    idle.release()
    pass_time(idle, clock, 90)
    assert heard.signals == ["warned"]


def test_what_plays_without_end_holds_it_for_half_an_hour(idle: IdleClock, clock: Clock) -> None:
    heard = Heard(idle)
    idle.start()
    idle.hold()
    pass_time(idle, clock, LONGEST_HOLD_S - 1)
    assert heard.signals == []
    pass_time(idle, clock, 91)
    assert heard.signals == ["warned"]


def test_patience_puts_the_question_off_but_not_the_end_after_it(idle: IdleClock, clock: Clock) -> None:
    idle.be_patient(2)
    idle.start()
    pass_time(idle, clock, 179)
    assert idle.phase is IdlePhase.WATCHING
    pass_time(idle, clock, 1)
    assert (idle.phase, idle.seconds_left) == (IdlePhase.WARNING, 30)
