"""The doctor looks into a kiosk's home and changes nothing in it."""

import sqlite3
from pathlib import Path

import pytest

from kiosk.domain.lockout import MISSES_THAT_SHUT
from kiosk.editions.home import Home
from kiosk.shell.staff_pin import StaffPin
from kiosk.upkeep.doctor.checks import Health
from kiosk.upkeep.doctor.home_checks import edition_check, home_checks, pin_check, settings_check, store_check


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def test_an_empty_home_is_no_problem(home: Home) -> None:
    assert not [check for check in home_checks(home) if check.health is Health.PROBLEM]
    assert list(home.root.iterdir()) == []


@pytest.mark.parametrize("below", ["", "not/yet"])
def test_nothing_is_said_of_what_a_file_in_place_of_the_home_keeps(below: str, tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("mine")
    assert list(home_checks(Home(tmp_path / "notes" / below))) == []


def test_a_wrong_setting_is_a_problem_that_names_the_setting(home: Home) -> None:
    home.settings_file.write_text("idel_s = 3", encoding="utf-8")
    check = settings_check(home.settings_file)
    assert check.health is Health.PROBLEM
    assert "idel_s" in check.sentence


def test_a_pin_that_is_off_is_a_problem(home: Home) -> None:
    StaffPin(home.staff_file).change("730214")
    assert pin_check(StaffPin(home.staff_file)).health is Health.FINE
    content = home.staff_file.read_text(encoding="utf-8")
    home.staff_file.write_text(
        content.replace('"misses": 0', f'"misses": {MISSES_THAT_SHUT}'), encoding="utf-8"
    )
    assert pin_check(StaffPin(home.staff_file)).health is Health.PROBLEM


def test_a_damaged_pin_file_is_a_problem(home: Home) -> None:
    home.staff_file.write_text("?", encoding="utf-8")
    assert pin_check(StaffPin(home.staff_file)).health is Health.PROBLEM


def test_a_whole_store_is_told_from_a_damaged_one(home: Home) -> None:
    with sqlite3.connect(home.content_database) as connection:
        connection.execute("CREATE TABLE things (name TEXT)")
    connection.close()
    assert store_check(home.content_database).health is Health.FINE
    home.content_database.write_bytes(b"this is no database at all, whatever its name says" * 100)
    assert store_check(home.content_database).health is Health.PROBLEM


def test_a_damaged_edition_is_a_problem(home: Home) -> None:
    assert edition_check(home).health is Health.WARNING
    (home.editions / "0001").mkdir(parents=True)
    (home.editions / "current").write_text("0001\n", encoding="utf-8")
    assert edition_check(home).health is Health.PROBLEM
