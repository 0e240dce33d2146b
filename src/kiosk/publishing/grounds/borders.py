"""Borders of states: dash and dot, on a faint ribbon."""

from kiosk.publishing.grounds.features import Features
from kiosk.publishing.grounds.marks import Mark, Strokes
from kiosk.publishing.grounds.polylines import WILD_CORNER, dashes, smoothed
from kiosk.publishing.grounds.sheet import Sheet

RIBBON = 9.0
PATTERN = (13.0, 6.5, 1.2, 6.5)


def draw_border_ribbons(features: Features) -> tuple[Mark, ...]:
    """The ribbons lie under the rivers: a border in a river shows on both banks."""
    lines = tuple(smoothed(line, WILD_CORNER) for line in features.lines_of("border"))
    return (Strokes("border_ribbon", RIBBON, lines, "butt"),)


def draw_borders(features: Features, sheet: Sheet) -> tuple[Mark, ...]:
    lines = tuple(smoothed(line, WILD_CORNER) for line in features.lines_of("border"))
    pattern = [part * sheet.sign for part in PATTERN]
    return (Strokes("border", 1.5, tuple(dash for line in lines for dash in dashes(line, pattern))),)
