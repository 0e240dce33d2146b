"""A wide valley seen from a height: strip fields, a winding river, rows of poplars; pixels."""

import numpy as np
from shapely.geometry import LineString, Polygon

from press.gouges import Random, gouge
from press.palettes import KEY, LIGHT, MIDDLE, PAPER
from press.sheet import HEIGHT, WIDTH, Sheet
from press.trees import poplars


def river_valley(sheet: Sheet, random: Random, horizon: float) -> None:
    """Everything below `horizon`: fields, the river, poplars; to be partly covered by the near ground."""
    _fields(sheet, random, horizon)
    _river(sheet, random, horizon)
    _rows_of_poplars(sheet, random, horizon)


def _fields(sheet: Sheet, random: Random, horizon: float) -> None:
    """Strip fields that narrow toward the horizon: paper, light ink, hedges."""
    sheet.band(horizon + 14, HEIGHT, LIGHT)
    for _ in range(330):
        y = horizon + 24 + 400 * random.uniform() ** 1.7
        x, deep = random.uniform(-300, WIDTH + 300), 0.045 * (y - horizon) + 8
        wide, lean = (y - horizon) * random.uniform(0.5, 1.6), random.uniform(-0.5, 0.5)
        field = Polygon(
            [
                (x, y),
                (x + wide, y - 3),
                (x + wide + lean * deep * 6, y - deep * 2),
                (x + lean * deep * 6, y - deep * 2 + 3),
            ]
        )
        sheet.fill(field, PAPER if random.uniform() < 0.22 else LIGHT)
        if random.uniform() < 0.35:
            for k in range(5):
                share = (k + 0.5) / 5
                start = (x + wide * share, y - 2)
                end = (x + wide * share + lean * deep * 6, y - deep * 2 + 2)
                sheet.cut(gouge(start, end, 4 + 0.012 * (y - horizon), random, widest=0.5), MIDDLE)
    for _ in range(240):
        y = horizon + 22 + 400 * random.uniform() ** 1.6
        x, long = random.uniform(-100, WIDTH), (y - horizon) * random.uniform(0.2, 0.7) + 20
        sheet.cut(
            gouge(
                (x, y), (x + long, y + random.uniform(-6, 6)), 4 + 0.022 * (y - horizon), random, widest=0.5
            ),
            MIDDLE,
        )


def _river(sheet: Sheet, random: Random, horizon: float) -> None:
    """The river winds toward the eye, wider as it comes nearer, bright under the sun."""
    t = np.linspace(0, 1, 160)
    down = horizon + 26 + 420 * t**1.7
    across = 1120 + 560 * np.sin(t * 9.4 + 2.9) * (0.15 + 0.85 * t) + 150 * t
    half = 6 + 84 * t**1.6
    bank = Polygon(
        [*zip(across - half, down, strict=True), *zip((across + half)[::-1], down[::-1], strict=True)]
    ).buffer(0)
    flat = [(x + side * w, y) for side in (-1, 1) for x, y, w in zip(across, down, half, strict=True)]
    sheet.fill(bank.buffer(5), MIDDLE)
    sheet.fill(LineString(flat[: len(t)]).buffer(5), MIDDLE)
    sheet.fill(bank, PAPER)
    for _ in range(360):
        k = int(random.uniform(0.2, 1) * 159)
        x, long = across[k] + random.uniform(-0.8, 0.8) * half[k], half[k] * random.uniform(0.15, 0.6)
        mark = Polygon(
            gouge((x - long, down[k]), (x + long, down[k]), 3 + 6 * t[k], random, widest=0.5)
        ).buffer(0)
        sheet.fill(mark.intersection(bank), LIGHT if random.uniform() < 0.6 else MIDDLE)


def _rows_of_poplars(sheet: Sheet, random: Random, horizon: float) -> None:
    """Poplars in rows, smaller as they lie farther."""
    rows = [(horizon + 50, 46, 24), (horizon + 95, 82, 18), (horizon + 165, 140, 15), (horizon + 260, 210, 9)]
    for foot, high, count in rows:
        starts = random.uniform(0, WIDTH, 3)
        xs = [(start + k * high * 0.42 + random.normal(0, 6)) for start in starts for k in range(count // 3)]
        poplars(
            sheet,
            random,
            foot,
            [(x, high * random.uniform(0.75, 1.1)) for x in xs],
            MIDDLE if high < 100 else KEY,
        )
