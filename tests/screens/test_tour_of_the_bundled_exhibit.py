"""Nothing in the bundled exhibit is clipped, overlapping, too small or without its glyphs.

Every language on wide and upright screens, in plain and in double size; a size between; a screen of four
times the pixels; the theme of highest contrast. Every run of the tests makes the rounds in which most has
gone wrong; the others (`whole_tour`) belong to what takes minutes.
"""

from itertools import product

import pytest

from kiosk.editions.home import Home
from kiosk.visitor.tour.drive import take_tour
from kiosk.visitor.tour.plan import Round

WIDE, UPRIGHT, FINE = (1920, 1080), (1080, 1920), (3840, 2160)
LANGUAGES = ("sr-Cyrl", "sr-Latn", "en", "ru")
HARDEST = (
    Round(*WIDE, "sr-Cyrl", 1.0),
    Round(*UPRIGHT, "sr-Cyrl", 2.0),
    Round(*WIDE, "ru", 2.0),
    Round(*UPRIGHT, "ru", 2.0),
    Round(*UPRIGHT, "en", 1.5),
    Round(*WIDE, "sr-Latn", 1.0, "contrast"),
)
OTHERS = (
    *(
        each
        for size, scale in product((WIDE, UPRIGHT), (1.0, 2.0))
        for tag in LANGUAGES
        if (each := Round(*size, tag, scale)) not in HARDEST
    ),
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
