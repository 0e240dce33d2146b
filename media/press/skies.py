"""What hangs in a sky: stars, bars of cloud, the stream past a moon or a bright disc."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import Point

from press.gouges import Direction, Random, flowing_cuts, stroke
from press.palettes import LIGHT, MIDDLE, PAPER
from press.shapes import polygon
from press.sheet import WIDTH, Sheet


def stream_past(x0: float, y0: float, radius: float) -> Direction:
    """Directions of a stream that parts round a disc: level far off, circling close by."""

    def direction(x: float, y: float) -> tuple[float, float]:
        dx, dy = x - x0, y - y0
        square = max(dx * dx + dy * dy, 1.0)
        if square < radius * radius:
            length, side = math.sqrt(square), -1 if dy < 0 else 1
            return side * dy / length, -side * dx / length
        u = 1 - radius**2 * (dx * dx - dy * dy) / square**2
        v = -2 * radius**2 * dx * dy / square**2 + 0.05 * math.sin(x / 700) - 0.03
        length = math.hypot(u, v) + 1e-6
        return u / length, v / length

    return direction


def level_drift(tilt: float = 0.0, swell: float = 0.06) -> Direction:
    """Nearly level directions that rise and fall slowly across the sheet; `tilt` is their mean slope."""

    def direction(x: float, y: float) -> tuple[float, float]:
        slope = tilt + swell * math.sin(x / 620 + y / 900)
        length = math.hypot(1, slope)
        return 1 / length, slope / length

    return direction


def star(sheet: Sheet, x: float, y: float, radius: float, ink: int = PAPER, halo: int | None = None) -> None:
    """A four-pointed cut, a dot when small; radius in pixels."""
    shape = Point(x, y).buffer(radius)
    if radius > 5:
        arms = [(radius * (1 if i % 2 == 0 else 0.42), i * math.pi / 4 + 0.4) for i in range(8)]
        shape = polygon(*((x + r * math.cos(a), y + r * math.sin(a)) for r, a in arms))
    if halo is not None and radius > 7:
        sheet.fill(shape.buffer(7), halo)
    sheet.fill(shape, ink)


def everywhere(_x: float, _y: float) -> bool:
    return True


def stars(
    sheet: Sheet, random: Random, count: int, bottom: float, keep: Callable[[float, float], bool] = everywhere
) -> None:
    """Scatter stars above `bottom` wherever `keep(x, y)` is true."""
    for _ in range(count):
        x, y = random.uniform(0, WIDTH), random.uniform(0, bottom)
        radius = random.choice([4.2, 5.5, 8, 13], p=[0.34, 0.33, 0.23, 0.10])
        if keep(x, y):
            star(sheet, x, y, radius, PAPER if radius > 5 else LIGHT, halo=MIDDLE)


def cloud_bar(
    sheet: Sheet, x: float, y: float, length: float, thickness: float, ink: int, lit: int, seed: int,
    light_x: float | None = None, lip_above: bool = True,
) -> None:  # fmt: skip
    """A bank of overlapping tapered bars with a lit lip on some of them, brighter under `light_x`."""
    random = np.random.default_rng(seed)
    t = np.linspace(0, 1, 120)
    across = x + t * length
    side = -0.5 if lip_above else 0.5
    for bar in range(5):
        start, end = random.uniform(0, 0.35), random.uniform(0.6, 1)
        middle = y + (bar - 2) * thickness * 0.42
        inside = (t >= start) & (t <= end)
        u = (t[inside] - start) / (end - start)
        wave = middle + 5 * np.sin(u * 7 + bar) + 3 * np.sin(u * 17 + 2 * bar)
        width = thickness * 0.62 * np.sin(np.pi * u) ** 0.55 * (1 + 0.22 * np.sin(u * 11 + bar * 2))
        bar_x = across[inside]
        sheet.cut(stroke(np.stack([bar_x, wave], 1), width, 0.05, random), ink)
        lip = (u > 0.18) & (u < 0.82)
        if bar % 2 == 0 and lip.sum() > 8:
            glow = 8 if light_x is None else 3 + 8 * np.exp(-(((bar_x[lip] - light_x) / 650) ** 2))
            taper = np.sin(np.pi * (u[lip] - 0.18) / 0.64) ** 0.7
            edge = np.stack([bar_x[lip], (wave + side * width)[lip]], 1)
            sheet.cut(stroke(edge, glow * taper, 0.10, random), lit)


def banked_sky(
    sheet: Sheet,
    random: Random,
    dark: NDArray,
    direction: Direction,
    bottom: float,
    length: float = 260,
    seed: int = 71,
) -> None:
    """A day sky of cloud banks from a field of darkness above `bottom`: paper below 0.35, light ink
    above, middle from 0.8.

    Paper and ink interlock in cuts that follow `direction`; edges are ragged so that no outline of the
    field shows.
    """
    above = sheet.y < bottom
    dark = np.where(above, dark, -2).astype(np.float32)
    sheet.repaint(above & (dark + 0.08 * sheet.noise(70, 2, seed, aspect=3.5) > 0.40), LIGHT)

    def layer(
        count: int, values: list[float], shares: list[float], ink: int, width: float, long: float
    ) -> None:
        def density(x: float, y: float) -> float:
            return float(np.interp(sheet.at(dark, x, y), values, shares))

        flowing_cuts(sheet, random, count, density, direction, ink, width, long, bottom)

    layer(9000, [-0.45, 0.05, 0.40, 0.55], [0.02, 0.36, 0.8, 0.2], LIGHT, 20, length)
    layer(5600, [0.10, 0.30, 0.42, 0.65, 0.95], [0.0, 0.35, 0.5, 0.22, 0.03], PAPER, 16, 0.9 * length)
    layer(9000, [0.75, 1.15, 1.7], [0.0, 0.30, 0.85], MIDDLE, 18, length)
    layer(2600, [1.45, 1.6, 2.0], [0.0, 0.4, 0.2], LIGHT, 14, 0.85 * length)
