"""Woods: crowns of trees in loose rows, each with its shaded side and its shadow."""

from math import cos, pi, sin
from random import Random

from kiosk.publishing.grounds.cover import Cover
from kiosk.publishing.grounds.features import Features, Line, Point, Polygon
from kiosk.publishing.grounds.marks import Fills, Mark, Strokes
from kiosk.publishing.grounds.places import places_in

SEED = 11
STEP = (15.0, 12.5)
SCRUB_STEP = (26.0, 21.0)
LEFT_OUT = 0.16
CORNERS = 14
SHADED = (-0.35 * pi, 0.8 * pi)


def draw_woods(features: Features, cover: Cover) -> tuple[Mark, ...]:
    """Woods stand close; the scrub of islands is loose."""
    random, sign = Random(SEED), cover.sheet.small_sign
    crowns: list[tuple[Point, float]] = []
    for kind, step in (("forest", STEP), ("island", SCRUB_STEP)):
        spacing = (step[0] * sign, step[1] * sign)
        places = places_in(features.polygons_of(kind), cover, spacing, random)
        crowns += [(each, random.uniform(3.1, 5.0) * sign) for each in places if random.random() > LEFT_OUT]
    return (
        Strokes("tree_shadow", 1.5, tuple(_shadow(place, radius) for place, radius in crowns)),
        Fills("crown", tuple(_crown(place, radius) for place, radius in crowns)),
        Strokes("crown_edge", 0.95, tuple(_arc(place, radius, *SHADED) for place, radius in crowns)),
    )


def _crown(place: Point, radius: float) -> Polygon:
    return (_arc(place, radius, 0, 2 * pi),)


def _arc(place: Point, radius: float, start: float, end: float) -> Line:
    angles = [start + (end - start) * corner / CORNERS for corner in range(CORNERS + 1)]
    return tuple((place[0] + radius * cos(angle), place[1] + radius * sin(angle)) for angle in angles)


def _shadow(place: Point, radius: float) -> Line:
    x, y = place[0] + radius * 0.7, place[1] + radius * 0.95
    return ((x - radius * 0.5, y), (x + radius * 1.15, y))
