"""Nothing in the bundled exhibit is clipped, overlapping, too small or without its glyphs.

Every language on a wide screen and in double size on an upright one; the other way round for those that take
the most room; a size between; a screen of four times the pixels; the theme of highest contrast. Every run of
the tests makes the rounds in which most has gone wrong; the others (`whole_tour`) belong to what takes
minutes.
"""

import pytest

from kiosk.editions.home import Home
from kiosk.visitor.tour.drive import take_tour
from kiosk.visitor.tour.plan import Round

WIDE, UPRIGHT, FINE = (1920, 1080), (1080, 1920), (3840, 2160)
HARDEST = (
    Round(*WIDE, "sr-Cyrl", 1.0),
    Round(*UPRIGHT, "sr-Cyrl", 2.0),
    Round(*WIDE, "ru", 2.0),
    Round(*UPRIGHT, "ru", 2.0),
    Round(*UPRIGHT, "en", 1.5),
    Round(*WIDE, "sr-Latn", 1.0, "contrast"),
)
OTHERS = (
    *(Round(*WIDE, tag, 1.0) for tag in ("en", "ru")),
    *(Round(*UPRIGHT, tag, 2.0) for tag in ("sr-Latn", "en")),
    Round(*WIDE, "sr-Cyrl", 2.0),
    Round(*UPRIGHT, "sr-Cyrl", 1.0),
    Round(*FINE, "sr-Cyrl", 1.0),
)
ROUNDS = (*HARDEST, *(pytest.param(each, marks=pytest.mark.whole_tour) for each in OTHERS))
FEWEST_SCREENS = 150


@pytest.mark.parametrize("each", ROUNDS, ids=[each.name for each in (*HARDEST, *OTHERS)])
@pytest.mark.usefixtures("qapp")
def test_no_screen_has_a_finding(bundled_home: Home, each: Round) -> None:
    report = take_tour(bundled_home, [each], out=None)
    found = [f"{seen.screen}: {finding}" for seen in report.screens for finding in seen.findings]
    assert found == []
    assert len(report.screens) > FEWEST_SCREENS
