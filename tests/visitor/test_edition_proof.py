"""A picture that rots on the disk is noticed while the kiosk runs, and the last good edition takes over."""

from pathlib import Path

import pytest
from tests.exhibits import built_edition
from tests.visitor.conftest import OpenKiosk

from kiosk.editions.home import Home
from kiosk.editions.install import install
from kiosk.editions.pointer import current_number
from kiosk.editions.shelf import folder_of


def damage(picture: Path) -> None:
    """Change one bit in the middle of a picture."""
    content = bytearray(picture.read_bytes())
    content[len(content) // 2] ^= 1
    picture.chmod(0o644)
    picture.write_bytes(content)


@pytest.mark.logs_warnings
def test_a_damaged_picture_brings_the_last_good_edition_back(kiosk_home: Home, open_kiosk: OpenKiosk) -> None:
    good = current_number(kiosk_home.editions)
    install(kiosk_home, built_edition())
    newer = current_number(kiosk_home.editions)
    assert newer != good
    assert newer is not None
    damage(next(folder_of(kiosk_home.editions, newer).rglob("480.jpg")))
    kiosk = open_kiosk()
    kiosk.qtbot.waitUntil(lambda: current_number(kiosk_home.editions) == good, timeout=15_000)
    kiosk.qtbot.waitUntil(lambda: kiosk.application.guide.exhibit.number == good, timeout=15_000)
    kiosk.qtbot.waitUntil(lambda: not folder_of(kiosk_home.editions, newer).exists(), timeout=15_000)
    assert kiosk.application.guide.journey.screen == "attract"


@pytest.mark.logs_warnings
def test_the_only_edition_stays_on_the_screen_though_a_picture_is_damaged(
    kiosk_home: Home, open_kiosk: OpenKiosk, caplog: pytest.LogCaptureFixture
) -> None:
    number = current_number(kiosk_home.editions)
    assert number is not None
    damage(next(folder_of(kiosk_home.editions, number).rglob("480.jpg")))
    kiosk = open_kiosk()
    kiosk.qtbot.waitUntil(lambda: "no whole edition" in caplog.text, timeout=15_000)
    assert kiosk.application.guide.exhibit.number == number
