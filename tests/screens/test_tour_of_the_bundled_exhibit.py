"""Nothing in the bundled exhibit is clipped, overlapping, too small or without its glyphs.

Every language on a wide screen in plain size and on an upright one in double size; the other way round for
those that take the most room; a screen of four times the pixels; the theme of highest contrast.
"""

import pytest

from kiosk.editions.home import Home
from kiosk.visitor.tour.drive import take_tour
from kiosk.visitor.tour.plan import Round

WIDE, UPRIGHT, FINE = (1920, 1080), (1080, 1920), (3840, 2160)
LANGUAGES = ["sr-Cyrl", "sr-Latn", "en", "ru"]
ROUNDS = [
    *(Round(*WIDE, tag, 1.0) for tag in LANGUAGES),
    *(Round(*UPRIGHT, tag, 2.0) for tag in LANGUAGES),
    *(Round(*size, tag, scale) for size, scale in ((WIDE, 2.0), (UPRIGHT, 1.0)) for tag in ("sr-Cyrl", "ru")),
    Round(*UPRIGHT, "en", 1.5),
    Round(*FINE, "sr-Cyrl", 1.0),
    Round(*WIDE, "sr-Cyrl", 1.0, "contrast"),
]
FEWEST_SCREENS = 150


@pytest.mark.parametrize("each", ROUNDS, ids=lambda each: each.name)
@pytest.mark.usefixtures("qapp")
def test_no_screen_has_a_finding(bundled_home: Home, each: Round) -> None:
    report = take_tour(bundled_home, [each], out=None)
    found = [f"{seen.screen}: {finding}" for seen in report.screens for finding in seen.findings]
    assert found == []
    assert len(report.screens) > FEWEST_SCREENS
