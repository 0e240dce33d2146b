"""A map that lies on a table and hangs over its edge, with the arrows of a plan."""

import math
from collections.abc import Callable

import numpy as np
from shapely.geometry import LineString, Polygon, box

from press.gouges import Random, gouge, stroke
from press.palettes import KEY, LIGHT, MIDDLE, PAPER
from press.shapes import united
from press.sheet import HEIGHT, WIDTH, Sheet

Place = Callable[[float, float], tuple[float, float]]


def hung_map(sheet: Sheet, random: Random, place: Place) -> None:
    """Rivers that meet, hachured hills, three arrows; `place` puts chart coordinates on the sheet.

    They run across -1..1, and up from -1 (the lower hem) over 0 (the table's edge) to 1.
    """
    edge = [(-1, v) for v in np.linspace(-1, 1, 12)] + [(1, v) for v in np.linspace(1, -1, 12)]
    wave = [(u, -1 + 0.035 * math.sin(u * 7)) for u in np.linspace(1, -1, 16)]
    chart = Polygon([place(u, v) for u, v in [*edge, *wave]]).buffer(0)
    sheet.fill(chart.buffer(5), KEY)
    sheet.fill(chart, PAPER)
    hanging = chart.intersection(box(0, place(0, 0)[1], WIDTH, HEIGHT))
    sheet.fill(hanging, LIGHT)

    def line(points: list[tuple[float, float]], width: float, ink: int) -> None:
        path = [place(u, v) for u, v in points]
        sheet.fill(LineString(path).buffer(width / 2).intersection(chart), ink)

    t = np.linspace(0, 1, 60)
    line([(-1 + 2 * a, 0.55 - 1.0 * a + 0.10 * math.sin(a * 9)) for a in t], 15, MIDDLE)
    line([(-1 + 1.05 * a, -0.55 + 0.72 * a + 0.08 * math.sin(a * 11)) for a in t], 10, MIDDLE)
    line([(0.34 + 0.08 * math.sin(a * 9), -1 + 0.9 * a) for a in t], 9, MIDDLE)
    for _ in range(130):
        cu, cv = ((-0.55, -0.75), (0.72, -0.62), (-0.1, -0.55), (0.62, 0.55), (-0.5, 0.75))[
            random.integers(5)
        ]
        angle, reach = random.uniform(0, 6.28), random.uniform(0.6, 1)
        a, b = (
            (cu + 0.20 * r * math.cos(angle), cv + 0.26 * r * math.sin(angle)) for r in (reach * 0.7, reach)
        )
        mark = Polygon(gouge(place(*a), place(*b), 5, random)).buffer(0)
        sheet.fill(mark.intersection(chart), MIDDLE)
    for start, bend, end in (
        ((0.95, -0.55), (0.5, -0.48), (0.08, -0.02)),
        ((0.92, 0.55), (0.6, 0.45), (0.14, 0.16)),
        ((0.12, -0.95), (0.02, -0.6), (-0.02, -0.20)),
    ):
        _arrow(sheet, place, start, bend, end)


def _arrow(
    sheet: Sheet,
    place: Place,
    start: tuple[float, float],
    bend: tuple[float, float],
    end: tuple[float, float],
) -> None:
    t = np.linspace(0, 1, 24)[:, None]
    a, b, c = (np.asarray(p) for p in (start, bend, end))
    path = np.array([place(u, v) for u, v in a * (1 - t) ** 2 + 2 * b * t * (1 - t) + c * t**2])
    shaft = Polygon(
        stroke(path[:-4], np.linspace(26, 12, len(path) - 4), 0.0, np.random.default_rng(1))
    ).buffer(0)
    run = (path[-1] - path[-5]) / np.linalg.norm(path[-1] - path[-5])
    side = np.array([-run[1], run[0]]) * 24
    arrow = united(shaft, Polygon([path[-1], path[-5] + side, path[-5] - side]))
    sheet.fill(arrow.buffer(3), PAPER)
    sheet.glow(arrow)
