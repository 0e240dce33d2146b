"""Towns as hatched areas, villages as scattered houses, fortresses as walls."""

from math import cos, pi, sin
from random import Random

from kiosk.publishing.grounds.cover import Cover
from kiosk.publishing.grounds.features import Features, Line, Point, Polygon
from kiosk.publishing.grounds.hatching import hatching
from kiosk.publishing.grounds.marks import Fills, Mark, Strokes, outlines

SEED = 19
HATCH_ANGLE = -38.0
HATCH_SPACING = 5.2
HOUSE_SPACING = 17.0
KEPT = 0.74


def draw_built_up(features: Features, cover: Cover) -> tuple[Mark, ...]:
    sign = cover.sheet.sign
    towns = [each for each in features.of("built_up") if each.word("confidence") != "low"]
    loose = [each for each in features.of("built_up") if each.word("confidence") == "low"]
    closed = [polygon for town in towns for polygon in town.polygons if cover.sheet.shows(polygon[0])]
    hatch = tuple(line for town in closed for line in hatching(town, HATCH_ANGLE, HATCH_SPACING * sign))
    villages = features.polygons_of("village")
    scattered = [polygon for each in loose for polygon in each.polygons]
    houses = _houses((*villages, *scattered), cover)
    return (
        Fills("built_up", tuple(closed)),
        Strokes("hatch", 0.55, hatch, "butt"),
        outlines("built_edge", 0.9, closed),
        Fills("village", villages),
        Fills("house", houses),
    )


def draw_fortresses(features: Features) -> tuple[Mark, ...]:
    lower, upper = features.polygons_of("fortress_lower"), features.polygons_of("fortress")
    return (
        Fills("fortress_lower", lower),
        outlines("fortress_edge", 1.0, lower),
        Fills("fortress", upper),
        outlines("fortress_edge", 1.9, upper),
    )


def _houses(polygons: tuple[Polygon, ...], cover: Cover) -> tuple[Polygon, ...]:
    """Small squares, most of them askew, loosely in rows."""
    random, sign = Random(SEED), cover.sheet.small_sign
    houses: list[Polygon] = []
    for polygon in polygons:
        if not cover.sheet.shows(polygon[0]):
            continue
        turn = random.uniform(0, pi / 2)
        for line in hatching(polygon, turn * 180 / pi, HOUSE_SPACING * sign * 0.8):
            houses.extend(_row_of_houses(line, turn, sign, random))
    return tuple(houses)


def _row_of_houses(line: Line, turn: float, sign: float, random: Random) -> list[Polygon]:
    (x0, y0), (x1, y1) = line
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    count = int(length / (HOUSE_SPACING * sign))
    houses: list[Polygon] = []
    for number in range(count):
        t = (number + 0.5 + random.uniform(-0.3, 0.3)) / count
        if random.random() < KEPT:
            size = sign * random.uniform(2.0, 3.2)
            place = (x0 + (x1 - x0) * t, y0 + (y1 - y0) * t)
            houses.append((_house(place, size, random.uniform(0.7, 1.6), turn + random.gauss(0, 0.12)),))
    return houses


def _house(place: Point, size: float, length: float, turn: float) -> Line:
    x, y = place
    ux, uy = cos(turn) * size, sin(turn) * size
    corners = ((-length, -1), (length, -1), (length, 1), (-length, 1), (-length, -1))
    return tuple((x + a * ux - b * uy, y + a * uy + b * ux) for a, b in corners)
