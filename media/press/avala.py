"""Avala from the north-east: a wooded cone with the square monument on its top; pixels."""

import math

import numpy as np
from shapely.geometry import Polygon, box
from shapely.ops import unary_union

from press.gouges import Random, gouge
from press.palettes import KEY, LIGHT, MIDDLE
from press.sheet import Sheet


def avala(sheet: Sheet, random: Random) -> None:
    """The wooded cone with its square monument on top, one step only, cut along the slopes."""
    top = (1560.0, 1010.0)

    def slope_y(px: float) -> float:
        away = (px - top[0]) / (760 if px < top[0] else 900)
        return 1600 - 590 * math.exp(-(away**2) * 1.6) - 70 * math.exp(-(((px - 2500) / 420) ** 2))

    line = [(px, slope_y(px) + random.normal(0, 4)) for px in np.linspace(-100, 3500, 260)]
    body = Polygon([*line, (3500, 1730), (-100, 1730)]).buffer(0)
    sheet.fill(body, MIDDLE)
    x, y = top
    tomb = unary_union(
        [
            box(x - 34, y - 34, x + 34, y + 10),
            box(x - 24, y - 52, x + 24, y - 30),
            box(x - 15, y - 68, x + 15, y - 48),
        ]
    )
    sheet.fill(tomb, MIDDLE)
    inside = sheet.mask(body.buffer(-14))
    for _ in range(2300):
        px, py = random.uniform(0, 3400), random.uniform(1020, 1700)
        if not sheet.at(inside, px, py):
            continue
        facing = px > x
        deep = py - slope_y(px)
        if random.uniform() > (0.75 if facing else 0.22) * math.exp(-deep / 330) + 0.04:
            continue
        run = random.uniform(30, 90)
        fall = min(0.9, (slope_y(px + 40) - slope_y(px - 40)) / 80)
        end = (px + run * (1 if facing else -1) * 0.8, py + run * (0.25 + abs(fall)) * 0.8)
        sheet.cut(
            gouge((px, py), end, random.uniform(5, 10), random, 0.05, 0.4),
            LIGHT if random.uniform() < 0.8 else KEY,
        )
