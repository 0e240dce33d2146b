"""The quoted line is marked in its passage where it stands there unbroken."""

import pytest

from kiosk.visitor.sheet_view_models import with_mark


@pytest.mark.parametrize(
    ("paragraph", "quoted", "marked"),
    [
        ("Рекао је: не може.", "не може", "Рекао је: <b>не може</b>."),
        ("Рекао је: не мо\u00adже.", "не може", "Рекао је: <b>не мо\u00adже</b>."),
        ("Взял 12-\u2060й корпус.", "12-й корпус", "Взял <b>12-\u2060й корпус</b>."),
        ("Има 5\u00a0тенкова.", "5 тенкова", "Има <b>5\u00a0тенкова</b>."),
        ("Он &amp; она.", "Он & она", "<b>Он &amp; она</b>."),
        ("Нешто <i>друго</i> сасвим.", "друго сасвим", "Нешто <i>друго</i> сасвим."),
        ("Ништа од тога.", "не може", "Ништа од тога."),
        ("Све.", "", "Све."),
    ],
)
def test_a_line_is_marked_where_it_stands_unbroken(paragraph: str, quoted: str, marked: str) -> None:
    assert with_mark(paragraph, quoted) == marked
