"""A town's outline far off: roofs in a row on a ridge, the lit slopes and windows in them; sheet pixels."""

import itertools
from collections.abc import Callable, Sequence

import numpy as np
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from press.gouges import Random, gouge
from press.sheet import Sheet

Ridge = Callable[[float], float]
"""Height on the sheet of the ground at an x."""


def _roof(random: Random, x: float, width: float, top: float, broken: float) -> Polygon:
    """A house's upper outline, closed far below: gable, hip, flat with a parapet, or a burnt-out wall."""
    kind = random.choice(4, p=[0.30, 0.28, 0.42 - 0.4 * broken, 0.4 * broken])
    right, rise = x + width, width * random.uniform(0.16, 0.30)
    match kind:
        case 0:
            crown = [(x, top), (x + width * 0.5, top - rise), (right, top)]
        case 1:
            crown = [(x, top), (x + width * 0.25, top - rise), (x + width * 0.75, top - rise), (right, top)]
        case 2:
            crown = [(x, top), (right, top)]
        case _:
            xs = np.linspace(x, right, 9)
            bites = np.round(random.uniform(0, 1, 9) ** 1.6 * 3) / 3 * width * 0.45
            crown = list(zip(xs, top + bites, strict=True))
    return Polygon([(x, top + 900), *crown, (right, top + 900)]).buffer(0)


def roofs(
    random: Random,
    ridge: Ridge,
    x0: float,
    x1: float,
    height: tuple[float, float],
    width: tuple[float, float],
    broken: float,
) -> list[BaseGeometry]:
    """Overlapping houses from `x0` to `x1`; some with chimneys. `broken` (0 to 1) of them burnt out."""
    houses: list[BaseGeometry] = []
    x = x0
    while x < x1:
        wide, high = random.uniform(*width), random.uniform(*height)
        top = ridge(x + wide / 2) - high
        parts: list[BaseGeometry] = [_roof(random, x, wide, top, broken)]
        for _ in range(random.integers(0, 3)):
            stack = x + random.uniform(0.15, 0.8) * wide
            parts.append(box(stack, top - wide * 0.26 - 6, stack + wide * 0.07 + 4, top + 20))
        houses.append(unary_union(parts))
        x += wide * random.uniform(0.78, 1.08)
    return houses


def light_windows(
    sheet: Sheet, random: Random, house: BaseGeometry, bottom: float, size: float, share: float, ink: int
) -> None:
    """Small openings on a grid, a `share` of them; none nearer the outline than its own size."""
    left, top, right, _ = house.bounds
    inner = sheet.mask(house.buffer(-size * 0.7))
    for x in np.arange(left + size, right - size, size * 2.3):
        for y in np.arange(top + size * 1.5, bottom, size * 3.0):
            if random.uniform() < share and sheet.at(inner, x, y) and sheet.at(inner, x, y - size):
                sheet.fill(box(x - size * 0.4, y - size * 0.75, x + size * 0.4, y + size * 0.75), ink)


def light_slopes(
    sheet: Sheet,
    random: Random,
    houses: Sequence[BaseGeometry],
    toward: tuple[float, float],
    reach: float,
    ink: int,
) -> None:
    """Cuts along the edges that face the light at `toward`, fainter with distance (`reach` in pixels)."""
    for house in houses:
        outline = np.asarray(
            max(getattr(house, "geoms", [house]), key=lambda part: part.area).exterior.coords
        )
        for start, end in itertools.pairwise(outline):
            middle, run = (start + end) / 2, end - start
            gap = np.asarray(toward) - middle
            away = float(np.hypot(*gap))
            outward = np.array([run[1], -run[0]])
            length = float(np.hypot(*run))
            if (
                10 < length < 600
                and outward @ gap * 1.0 < 0
                and random.uniform() < np.exp(-away / reach) * 1.5
            ):
                inward = -outward / length * -4
                sheet.cut(gouge(start + inward, end + inward, random.uniform(7, 12), random, widest=0.5), ink)
