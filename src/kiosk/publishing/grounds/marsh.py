"""Marsh: broken level lines of standing water, with tufts of reed on them."""

from collections.abc import Iterator
from random import Random

from kiosk.publishing.grounds.cover import Cover
from kiosk.publishing.grounds.features import Features, Line
from kiosk.publishing.grounds.marks import Mark, Strokes
from kiosk.publishing.grounds.places import places_in

SEED = 44
ROW = 13.0
STEP = 40.0
LEFT_OUT = 0.22
REEDS = 0.24
BLADES = ((0.0, 0.0, 0.0, -9.0), (-3.4, 0.0, -6.4, -6.6), (3.4, 0.0, 6.4, -6.6))


def draw_marsh(features: Features, cover: Cover) -> tuple[Mark, ...]:
    random, sign = Random(SEED), cover.sheet.sign
    water: list[Line] = []
    reeds: list[Line] = []
    for x, y in places_in(features.polygons_of("marsh"), cover, (STEP * sign, ROW * sign), random):
        if random.random() < LEFT_OUT:
            continue
        length = random.uniform(7, 20) * sign
        if cover.occupied.holds((x + length, y)):
            continue
        water.append(((x, y), (x + length, y)))
        if random.random() < REEDS:
            reeds.extend(_tuft(x + length / 2, y - sign, sign * random.uniform(0.85, 1.2)))
    return (Strokes("marsh_line", 1.0, tuple(water)), Strokes("reed", 1.05, tuple(reeds)))


def _tuft(x: float, y: float, size: float) -> Iterator[Line]:
    for x0, y0, x1, y1 in BLADES:
        yield (x + x0 * size, y + y0 * size), (x + x1 * size, y + y1 * size)
