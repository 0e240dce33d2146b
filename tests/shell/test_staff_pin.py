"""The staff's PIN: hashed, counted before it is looked at, and locked out across restarts."""

import json
from pathlib import Path

import pytest

from kiosk.domain.faults import KioskError
from kiosk.domain.lockout import FREE_MISSES, LONGEST_WAIT_S, MISSES_THAT_SHUT, wait_after
from kiosk.shell.staff_pin import PinAnswer, StaffPin, weakness

RIGHT, WRONG = "730214", "911735"


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Real argon2id with the least work, so that fifty guesses stay quick."""
    import argon2

    class QuickHasher(argon2.PasswordHasher):
        def __init__(self) -> None:
            super().__init__(time_cost=1, memory_cost=8, parallelism=1)

    monkeypatch.setattr(argon2, "PasswordHasher", QuickHasher)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "home" / "staff.json"


@pytest.fixture
def pin(file: Path, clock: Clock) -> StaffPin:
    pin = StaffPin(file, clock)
    pin.change(RIGHT)
    return pin


def miss(pin: StaffPin, clock: Clock, times: int) -> None:
    for _ in range(times):
        clock.now += pin.wait_s
        assert pin.attempt(WRONG) is PinAnswer.WRONG


def test_the_right_pin_opens(pin: StaffPin) -> None:
    assert pin.attempt(RIGHT) is PinAnswer.OPEN


def test_a_wrong_pin_does_not_open(pin: StaffPin) -> None:
    assert pin.attempt(WRONG) is PinAnswer.WRONG


def test_without_a_pin_nobody_gets_in(file: Path) -> None:
    assert StaffPin(file).attempt("") is PinAnswer.NO_PIN


@pytest.mark.usefixtures("pin")
def test_the_pin_itself_is_never_written(file: Path) -> None:
    content = file.read_text(encoding="utf-8")
    assert RIGHT not in content
    assert "$argon2id$" in content


@pytest.mark.usefixtures("pin")
def test_only_the_owner_may_read_the_file(file: Path) -> None:
    assert file.stat().st_mode & 0o077 == 0


def test_after_the_free_misses_even_the_right_pin_has_to_wait(pin: StaffPin, clock: Clock) -> None:
    miss(pin, clock, FREE_MISSES)
    assert pin.wait_s == 30
    assert pin.attempt(RIGHT) is PinAnswer.WAIT
    clock.now += 30
    assert pin.attempt(RIGHT) is PinAnswer.OPEN


def test_waits_double_up_to_a_quarter_of_an_hour() -> None:
    assert [wait_after(misses) for misses in range(4, 13)] == [0, 30, 60, 120, 240, 480, 900, 900, 900]
    assert wait_after(10_000) == LONGEST_WAIT_S


def test_the_right_pin_forgives_earlier_misses(pin: StaffPin, clock: Clock) -> None:
    miss(pin, clock, FREE_MISSES - 1)
    assert pin.attempt(RIGHT) is PinAnswer.OPEN
    miss(pin, clock, FREE_MISSES - 1)
    assert pin.wait_s == 0


def test_a_restart_begins_the_wait_anew(pin: StaffPin, file: Path, clock: Clock) -> None:
    miss(pin, clock, FREE_MISSES + 2)
    clock.now += 100
    after_restart = StaffPin(file, clock)
    assert after_restart.wait_s == wait_after(FREE_MISSES + 2)
    assert after_restart.attempt(RIGHT) is PinAnswer.WAIT


def test_a_try_cut_short_by_the_power_counts_as_a_miss(
    pin: StaffPin, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def power_cut(*_: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.shell.staff_pin._matches", power_cut)
    with pytest.raises(KeyboardInterrupt):
        pin.attempt(WRONG)
    assert json.loads(file.read_text(encoding="utf-8"))["misses"] == 1


def test_a_long_row_of_misses_turns_the_pin_off_until_a_new_one_is_set(
    pin: StaffPin, file: Path, clock: Clock
) -> None:
    miss(pin, clock, MISSES_THAT_SHUT)
    clock.now += 10 * LONGEST_WAIT_S
    assert pin.attempt(RIGHT) is PinAnswer.OFF
    assert StaffPin(file, clock).attempt(RIGHT) is PinAnswer.OFF
    pin.change("552901")
    assert pin.attempt("552901") is PinAnswer.OPEN


def test_a_robot_has_few_guesses_in_a_week(pin: StaffPin, clock: Clock) -> None:
    end = clock.now + 7 * 24 * 3600
    guesses = 0
    while clock.now < end and not pin.is_off:
        clock.now += max(pin.wait_s, 1)
        pin.attempt(WRONG)
        guesses += 1
    assert guesses <= MISSES_THAT_SHUT


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"pin": 3}', "\x00\x01", '{"pin": "x", "misses": "many"}']
)
def test_a_damaged_file_keeps_everybody_out(file: Path, content: str) -> None:
    file.parent.mkdir()
    file.write_text(content, encoding="utf-8")
    pin = StaffPin(file)
    assert pin.is_damaged
    assert pin.attempt(RIGHT) is not PinAnswer.OPEN


@pytest.mark.parametrize(
    "easy", ["", "1234", "12a456", "123456", "987654", "000000", "121212", "456456", "890123", "٣٤٥٦٧٨"]
)
def test_easy_pins_are_refused_with_a_sentence(pin: StaffPin, easy: str) -> None:
    assert weakness(easy)
    with pytest.raises(KioskError, match=r"\.$"):
        pin.change(easy)
    assert pin.attempt(RIGHT) is PinAnswer.OPEN
