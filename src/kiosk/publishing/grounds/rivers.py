"""Rivers too narrow for two banks at the sheet's scale: lines that say how great the river is."""

from kiosk.publishing.grounds.features import Features
from kiosk.publishing.grounds.marks import Mark, Strokes
from kiosk.publishing.grounds.polylines import WILD_CORNER, smoothed

WIDTHS = {1: 4.6, 2: 3.1, 3: 2.1, 4: 1.45, 5: 1.0}
BANKED = 2
BANK = 1.7


def draw_rivers(features: Features) -> tuple[Mark, ...]:
    """The greatest rivers show their banks; streams are the thinnest."""
    marks: list[Mark] = [
        Strokes("stream", 1.5, tuple(smoothed(line, WILD_CORNER) for line in features.lines_of("stream")))
    ]
    for rank in sorted(WIDTHS, reverse=True):
        lines = tuple(
            smoothed(line, WILD_CORNER)
            for river in features.of("river")
            if min(max(round(river.number("rank", 3)), 1), max(WIDTHS)) == rank
            for line in river.lines
        )
        if rank <= BANKED:
            marks.append(Strokes("bank", WIDTHS[rank] + BANK, lines))
        marks.append(Strokes("river" if rank <= BANKED else "stream", WIDTHS[rank], lines))
    return tuple(marks)
