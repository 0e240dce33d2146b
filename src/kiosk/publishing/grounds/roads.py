"""Roads with two edges, main ones over minor ones over streets."""

from kiosk.publishing.grounds.features import Features
from kiosk.publishing.grounds.marks import Mark, Strokes
from kiosk.publishing.grounds.polylines import smoothed
from kiosk.publishing.grounds.sheet import Sheet

RANKS = {"street": (1.5, 0.45, 6.0), "minor": (2.6, 0.6, 18.0), "main": (4.2, 0.75, 80.0)}
"""By rank: width, weight of an edge, and the coarsest scale, in metres a unit, at which it is drawn."""


def draw_roads(features: Features, sheet: Sheet) -> tuple[Mark, ...]:
    marks: list[Mark] = []
    for rank, (width, edge, coarsest) in RANKS.items():
        lines = tuple(
            smoothed(line)
            for road in features.of("road")
            if (road.word("rank") or "minor") == rank
            for line in road.lines
            if sheet.metres_per_unit <= coarsest
        )
        marks.append(Strokes(f"{rank}_edge", width + 2 * edge, lines))
        marks.append(Strokes(rank, width, lines))
    return tuple(marks)
