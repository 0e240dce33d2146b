"""The doctor tells a fit machine from an unfit one, in sentences."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.upkeep.doctor import machine_checks as machine
from kiosk.upkeep.doctor import screen_checks as screen
from kiosk.upkeep.doctor.checks import Check, Health

GIB = 1 << 30


@pytest.mark.parametrize(
    ("check", "health"),
    [
        (machine.python_check((3, 11, 9)), Health.PROBLEM),
        (machine.python_check((3, 12, 1)), Health.FINE),
        (machine.memory_check(None), Health.WARNING),
        (machine.memory_check(GIB), Health.WARNING),
        (machine.memory_check(4 * GIB), Health.FINE),
        (machine.disk_check(GIB // 2), Health.PROBLEM),
        (machine.disk_check(2 * GIB), Health.WARNING),
        (machine.disk_check(20 * GIB), Health.FINE),
        (machine.clock_check(datetime(1970, 1, 1, tzinfo=UTC)), Health.PROBLEM),
        (machine.clock_check(datetime(2031, 5, 9, tzinfo=UTC)), Health.FINE),
        (screen.qt_check((6, 11, 0)), Health.PROBLEM),
        (screen.qt_check((6, 12, 0)), Health.FINE),
        (screen.display_check("xcb", None), Health.PROBLEM),
        (screen.density_check(0.2), Health.WARNING),
        (screen.density_check(3.6), Health.FINE),
        (screen.touch_check([]), Health.WARNING),
        (screen.touch_check(["ILITEK"]), Health.FINE),
        (screen.fonts_check(["Source Sans 3", "Oswald"]), Health.PROBLEM),
        (screen.fonts_check(["Source Sans 3", "Oswald", "Source Serif 4"]), Health.FINE),
        (screen.letterforms_check(["italic б"]), Health.PROBLEM),
        (screen.letterforms_check([]), Health.FINE),
    ],
)
def test_each_check_says_how_it_is_in_a_sentence(check: Check, health: Health) -> None:
    assert check.health is health
    assert check.sentence.endswith(".")


def test_a_machine_without_a_sound_card_is_warned_of(tmp_path: Path) -> None:
    cards = tmp_path / "cards"
    assert machine.sound_check(cards).health is Health.WARNING
    cards.write_text("--- no soundcards ---\n", encoding="utf-8")
    assert machine.sound_check(cards).health is Health.WARNING
    cards.write_text(" 0 [PCH]: HDA-Intel\n", encoding="utf-8")
    assert machine.sound_check(cards).health is Health.FINE


def test_the_home_need_not_be_there_yet(tmp_path: Path) -> None:
    names = [check.name for check in machine.machine_checks(tmp_path / "not" / "yet")]
    assert names == ["python", "processor", "memory", "disk", "home", "clock", "sound"]
    assert not (tmp_path / "not").exists()


@pytest.mark.parametrize("below", ["", "not/yet"])
def test_a_home_that_is_a_file_is_a_problem(below: str, tmp_path: Path) -> None:
    file = tmp_path / "notes"
    file.write_text("mine")
    check = machine.writable_check(file / below)
    assert check.health is Health.PROBLEM
    assert check.sentence == f"{file} is a file where the kiosk's folder should be; name another home."


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="this system tells nothing of itself in files")
def test_a_home_where_no_folder_can_be_made_is_a_problem() -> None:
    check = machine.writable_check(Path("/proc/exhibit"))
    assert check.health is Health.PROBLEM
    assert check.sentence == "No folder can be made in /proc; name another home."


def test_a_home_in_a_folder_of_the_users_own_is_fine(tmp_path: Path) -> None:
    assert machine.writable_check(tmp_path / "not" / "yet").health is Health.FINE
