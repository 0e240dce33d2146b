"""Gouge marks: spindle-shaped cuts, and fields of them that follow a direction."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from press.sheet import HEIGHT, WIDTH, Sheet

Random = np.random.Generator
Direction = Callable[[float, float], tuple[float, float]]
"""A unit vector for a point on the sheet."""
Density = Callable[[float, float], float]
"""How thickly marks lie at a point: 0 none, 1 full."""


def spindle(t: NDArray, widest: float = 0.4) -> NDArray:
    """Relative width along a cut (t in 0..1): pointed ends, widest at `widest`."""
    rise, fall = np.clip(t / widest, 0, 1) ** 0.8, np.clip((1 - t) / (1 - widest), 0, 1) ** 0.55
    return np.minimum(rise * fall * 1.15, 1)


def stroke(path: ArrayLike, width: ArrayLike, roughness: float, random: Random) -> NDArray:
    """Outline of a ribbon of varying full `width` round a path (n, 2); the edge wobbles by `roughness`."""
    path = np.asarray(path, float)
    width = np.broadcast_to(np.asarray(width, float), len(path))
    along = np.gradient(path, axis=0)
    across = np.stack([-along[:, 1], along[:, 0]], 1)
    across /= np.linalg.norm(across, axis=1, keepdims=True) + 1e-9
    left = width * (0.5 + roughness * random.standard_normal(len(path)) * 0.5)
    right = width * (0.5 + roughness * random.standard_normal(len(path)) * 0.5)
    return np.concatenate([path + across * left[:, None], (path - across * right[:, None])[::-1]])


def gouge(
    start: ArrayLike, end: ArrayLike, width: float, random: Random, bend: float = 0.0, widest: float = 0.6
) -> NDArray:
    """Outline of one cut between two points; `bend` bows it by that part of its length."""
    start, end = np.asarray(start, float), np.asarray(end, float)
    t = np.linspace(0, 1, 14)
    run = end - start
    bow = np.array([-run[1], run[0]]) * bend
    path = start + t[:, None] * run + np.sin(np.pi * t)[:, None] * bow
    return stroke(path, width * spindle(t, widest), 0.10, random)


def follow(
    start: tuple[float, float],
    direction: Direction,
    length: float,
    width: float,
    random: Random,
    widest: float = 0.4,
) -> NDArray:
    """Outline of one cut that follows a direction field from `start`."""
    count = 9
    path = [start]
    for _ in range(count):
        x, y = path[-1]
        dx, dy = direction(x, y)
        path.append((x + dx * length / count, y + dy * length / count))
    return stroke(path, width * spindle(np.linspace(0, 1, count + 1), widest), 0.10, random)


def flowing_cuts(
    sheet: Sheet, random: Random, count: int, density: Density, direction: Direction, ink: int,
    width: float, length: float, bottom: float = HEIGHT, widest: float = 0.4,
) -> None:  # fmt: skip
    """Scatter up to `count` cuts above `bottom`; denser places get longer and wider ones."""
    for _ in range(count):
        x, y = random.uniform(-150, WIDTH + 150), random.uniform(-40, bottom)
        dense = density(x, y)
        if random.uniform() > dense:
            continue
        dense = min(dense, 1)
        long = length * (0.45 + 0.7 * dense) * random.uniform(0.6, 1.3)
        wide = width * (0.45 + 0.6 * dense) * random.uniform(0.7, 1.15)
        sheet.cut(follow((x, y), direction, long, wide, random, widest), ink)


def radial_cuts(
    sheet: Sheet, random: Random, centre: tuple[float, float], reach: tuple[float, float], density: Callable,
    ink: int, spacing: float, length: float, bottom: float, widest: float = 0.4,
) -> None:  # fmt: skip
    """Rays of cuts round a low sun or a fire, between two radii; `density(radius, x, y)` sets their width."""
    cx, cy = centre
    radius = reach[0]
    while radius < reach[1]:
        count = int(2 * math.pi * radius / spacing)
        phase = random.uniform(0, 2 * math.pi)
        step = length * (0.75 + 0.25 * min(radius / 900, 1.8))
        for k in range(count):
            angle = phase + 2 * math.pi * (k + random.uniform(-0.22, 0.22)) / count
            near = radius + random.uniform(-0.6, 0.6) * step
            x, y = cx + near * math.cos(angle), cy + near * math.sin(angle)
            if not (-250 < x < WIDTH + 250 and -250 < y < bottom):
                continue
            dense = density(near, x, y)
            far = near + step * (0.5 + 0.8 * min(dense, 1.2)) * random.uniform(0.7, 1.25)
            width = spacing * min(dense, 1) * 0.92 * random.uniform(0.75, 1.15)
            if dense > 0.04 and width >= 2.4:
                end = (cx + far * math.cos(angle), cy + far * math.sin(angle))
                sheet.cut(gouge((x, y), end, width, random, random.uniform(-0.02, 0.02), widest), ink)
        radius += step * 0.86
