"""The museum's own measure of its screen wins; what a screen says is believed only where it can be true."""

import pytest
from PySide6.QtGui import QScreen

from kiosk.shell.screen_measure import USUAL, pixels_per_millimetre


class Screen:
    def __init__(self, dots_per_inch: float) -> None:
        self._dots_per_inch = dots_per_inch

    def physicalDotsPerInch(self) -> float:
        return self._dots_per_inch


@pytest.mark.parametrize(
    ("measured", "dots_per_inch", "expected"),
    [(2.5, 96, 2.5), (0, 101.6, 4.0), (0, 5, USUAL), (0, 25400, USUAL), (0, float("nan"), USUAL)],
)
def test_the_measure_is_the_museums_or_the_screens_or_the_usual(
    measured: float, dots_per_inch: float, expected: float
) -> None:
    screen: QScreen = Screen(dots_per_inch)  # type: ignore[assignment]
    assert pixels_per_millimetre(measured, screen) == pytest.approx(expected)
    assert pixels_per_millimetre(measured, None) == (measured or USUAL)
