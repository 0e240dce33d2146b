"""A great table with a staff map under a lamp, filling the sheet's lower half, and a wall map; pixels."""

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray
from shapely import affinity
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from press.gouges import Random, gouge, stroke
from press.palettes import KEY, LIGHT, MIDDLE, PAPER
from press.shapes import lit_edge, rounded, united
from press.sheet import Sheet

FAR_EDGE, NEAR_EDGE = 1560.0, 2120.0
"""Heights on the sheet of the table's edges."""


def _on_table(points: ArrayLike) -> NDArray:
    """Table coordinates, across -1..1 and away 0..1, to the sheet."""
    across, away = np.asarray(points, float).T
    depth = 1 / (1 + 0.62 * away)
    share = (1 - depth) / (1 - 1 / 1.62)
    half = 1740 - (1740 - 1080) * share
    return np.stack([1940 + across * half, NEAR_EDGE - (NEAR_EDGE - FAR_EDGE) * share], 1)


def map_table(sheet: Sheet, random: Random) -> None:
    """The table seen from its long side, the map on it, a telephone and a glass of tea."""
    board = Polygon(_on_table([(-1, 0), (1, 0), (1, 1), (-1, 1)]))
    sheet.fill(board.buffer(10), KEY)
    sheet.fill(board, MIDDLE)
    left, right = _on_table([(-1, 0), (1, 0)])
    sheet.fill(box(left[0] - 10, NEAR_EDGE, right[0] + 10, NEAR_EDGE + 110), KEY)
    sheet.fill(box(left[0], NEAR_EDGE - 3, right[0], NEAR_EDGE + 12), LIGHT)
    for _ in range(150):
        x = random.uniform(left[0], right[0])
        sheet.cut(
            gouge(
                (x, NEAR_EDGE + random.uniform(36, 96)),
                (x + random.uniform(80, 260), NEAR_EDGE + random.uniform(36, 96)),
                7,
                random,
            ),
            MIDDLE if random.uniform() < 0.25 else KEY,
        )
    chart = Polygon(
        _on_table([(-0.88, 0.06), (-0.3, 0.03), (0.3, 0.05), (0.90, 0.04), (0.86, 0.95), (-0.86, 0.96)])
    )
    sheet.fill(affinity.translate(chart, 8, 12), KEY)
    sheet.fill(chart, PAPER)
    _chart(sheet, random, chart)
    _things(sheet)


def _ribbon(
    sheet: Sheet, random: Random, path: ArrayLike, width: float, ink: int, chart: BaseGeometry
) -> None:
    points = _on_table(path)
    taper = width * (0.6 + 0.4 * (points[:, 1] - FAR_EDGE) / (NEAR_EDGE - FAR_EDGE))
    sheet.fill(Polygon(stroke(points, taper, 0.05, random)).buffer(0).intersection(chart), ink)


def _chart(sheet: Sheet, random: Random, chart: BaseGeometry) -> None:
    """Two rivers that meet, hachured hills, roads, and the red-orange arrows of the plan."""
    t = np.linspace(0, 1, 70)
    danube = np.stack([-1.0 + 2.0 * t, 0.80 - 0.42 * t + 0.10 * np.sin(t * 8)], 1)
    sava = np.stack([-0.95 + 0.93 * t, 0.20 + 0.37 * t + 0.07 * np.sin(t * 9)], 1)
    morava = np.stack([0.34 + 0.10 * np.sin(t * 7), 0.02 + 0.5 * t], 1)
    for path, width in ((danube, 40), (sava, 27), (morava, 20)):
        _ribbon(sheet, random, path, width, LIGHT, chart)
    for k in range(5):
        start = random.uniform(-0.8, 0.6)
        road = np.stack([start + random.uniform(-0.3, 0.5) * t, 0.05 + 0.9 * t * random.uniform(0.6, 1)], 1)
        _ribbon(sheet, random, road + 0.02 * np.sin(t * 13 + k)[:, None], 6, MIDDLE, chart)
    for _ in range(420):
        hill = ((0.12, 0.30), (0.62, 0.22), (-0.45, 0.10), (0.6, 0.75), (-0.62, 0.6))[random.integers(5)]
        angle, reach = random.uniform(0, 2 * math.pi), random.uniform(0.5, 1)
        c, s = math.cos(angle), math.sin(angle)
        a, b = ((hill[0] + c * r * 0.13, hill[1] + s * r * 0.13) for r in (reach * 0.75, reach))
        start, end = _on_table([a, b])
        mark = Polygon(gouge(start, end, 7, random)).buffer(0)
        sheet.fill(mark.intersection(chart), MIDDLE)
    for path in (
        np.stack([0.86 - 0.70 * t, 0.14 + 0.42 * t**1.4], 1),
        np.stack([0.10 - 0.08 * t, 0.02 + 0.44 * t], 1),
        np.stack([0.80 - 0.52 * t, 0.74 - 0.14 * t], 1),
    ):
        _arrow(sheet, path, chart)


def _arrow(sheet: Sheet, path: NDArray, chart: BaseGeometry) -> None:
    points = _on_table(path)
    shaft = Polygon(stroke(points[:-9], np.linspace(34, 15, len(points) - 9), 0.0, np.random.default_rng(1)))
    tip, back = points[-1], points[-12]
    run = (tip - back) / np.linalg.norm(tip - back)
    side = np.array([-run[1], run[0]]) * 34
    head = Polygon([tip, back + side, back + run * 14, back - side])
    arrow = united(shaft.buffer(0), head.buffer(0)).intersection(chart)
    sheet.fill(arrow.buffer(4), PAPER)
    sheet.glow(arrow)


def _things(sheet: Sheet) -> None:
    """A field telephone, a glass of tea and a ruler on the table."""
    x, y = _on_table([(0.74, 0.30)])[0]
    body = Polygon([(x - 130, y), (x + 130, y), (x + 118, y - 92), (x - 118, y - 92)])
    handset = rounded(
        Polygon(
            [
                (x - 170, y - 92),
                (x - 168, y - 142),
                (x - 110, y - 128),
                (x + 110, y - 128),
                (x + 168, y - 142),
                (x + 170, y - 92),
                (x + 120, y - 100),
                (x - 120, y - 100),
            ]
        ),
        1,
    )
    for shape in (body, handset):
        sheet.glow(shape.buffer(8), on=False)
        sheet.fill(shape.buffer(5), PAPER)
        sheet.fill(shape, KEY)
        sheet.fill(lit_edge(shape, 5, -11), LIGHT)
    gx, gy = _on_table([(-0.72, 0.36)])[0]
    glass = Polygon([(gx - 44, gy), (gx + 44, gy), (gx + 50, gy - 120), (gx - 50, gy - 120)])
    sheet.fill(Polygon([(gx - 44, gy), (gx + 44, gy), (gx - 120, gy + 46), (gx - 200, gy + 40)]), MIDDLE)
    sheet.fill(glass, KEY)
    sheet.fill(box(gx - 30, gy - 84, gx + 30, gy - 14), MIDDLE)
    sheet.fill(
        LineString([(gx + 46, gy - 90), (gx + 88, gy - 80), (gx + 80, gy - 34), (gx + 44, gy - 28)]).buffer(
            8
        ),
        KEY,
    )
    sheet.fill(box(gx + 8, gy - 112, gx + 24, gy - 20), LIGHT)
    ruler = Polygon(_on_table([(-0.52, 0.30), (-0.28, 0.52), (-0.26, 0.49), (-0.50, 0.27)]))
    sheet.fill(ruler, KEY)


def wall_map(sheet: Sheet, random: Random) -> None:
    """A great map hung on the wall at the right, in the lamp's outer light."""
    paper = Polygon([(2790, 420), (3660, 372), (3672, 1300), (2796, 1260)])
    sheet.fill(paper.buffer(14), KEY)
    sheet.fill(paper, MIDDLE)
    inside = paper.buffer(-26)
    t = np.linspace(0, 1, 60)
    rivers = (
        np.stack([2780 + 900 * t, 700 + 120 * np.sin(t * 5 + 0.4) + 260 * t], 1),
        np.stack([2900 + 260 * t, 420 + 330 * t + 30 * np.sin(t * 11)], 1),
        np.stack([3060 + 160 * t + 40 * np.sin(t * 9), 1290 - 420 * t], 1),
    )
    for river, width in zip(rivers, (17, 10, 10), strict=True):
        sheet.fill(LineString(river).buffer(width / 2).intersection(inside), LIGHT)
    for _ in range(90):
        x, y = random.uniform(2810, 3640), random.uniform(430, 1270)
        mark = Polygon(
            gouge((x, y), (x + random.uniform(16, 50), y + random.uniform(14, 34)), 8, random)
        ).buffer(0)
        sheet.fill(mark.intersection(inside), KEY)
    for x, y in ((3130, 860), (3380, 940), (2960, 640), (3520, 760)):
        sheet.fill(Point(x, y).buffer(13), KEY)
    sheet.fill(LineString([(2770, 414), (3684, 364)]).buffer(13), KEY)
