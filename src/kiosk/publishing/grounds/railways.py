"""Railways: a dark line with pale fields in it."""

from kiosk.publishing.grounds.features import Features
from kiosk.publishing.grounds.marks import Mark, Strokes
from kiosk.publishing.grounds.polylines import dashes, smoothed
from kiosk.publishing.grounds.sheet import Sheet

FIELD = 11.0


def draw_railways(features: Features, sheet: Sheet) -> tuple[Mark, ...]:
    lines = tuple(smoothed(line) for line in features.lines_of("railway"))
    field = FIELD * sheet.sign
    fields = tuple(dash for line in lines for dash in dashes(line, (field, field)))
    return (
        Strokes("railway", 2.5, lines, "butt"),
        Strokes("railway_field", 1.25, fields, "butt"),
    )
