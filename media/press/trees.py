"""Trees without leaves, and far poplars, as silhouettes."""

import math

import numpy as np
from shapely.geometry import Polygon

from press.camera import Camera
from press.gouges import Random, stroke
from press.palettes import KEY
from press.sheet import Sheet


def bare_tree(
    sheet: Sheet,
    camera: Camera,
    random: Random,
    x: float,
    y: float,
    height: float,
    ink: int = KEY,
    broken: bool = False,
) -> None:
    """A leafless tree `height` metres high, standing at (x, y) on the ground; broken ones end in a
    splintered fork.
    """
    foot = np.array(camera.ground(x, y))
    scale = camera.pixels_per_metre(y)
    _branch(
        sheet,
        random,
        foot,
        math.pi / 2 + random.normal(0, 0.05),
        height * 0.36 * scale,
        height * 0.045 * scale,
        1 if broken else 0,
        ink,
    )


def _branch(
    sheet: Sheet,
    random: Random,
    start: np.ndarray,
    angle: float,
    length: float,
    width: float,
    depth: int,
    ink: int,
) -> None:
    t = np.linspace(0, 1, 8)
    bend = random.normal(0, 0.16)
    turn = angle + bend * t
    steps = np.stack([np.cos(turn), -np.sin(turn)], 1) * length / 8
    path = start + np.cumsum(steps, 0) - steps[0]
    sheet.cut(stroke(path, np.maximum(width * (1 - 0.42 * t), 2.2), 0.10, random), ink)
    if depth >= 5 or length < 14:
        return
    for k in range(3 if depth < 3 else 2):
        side = (-1 if k % 2 else 1) * random.uniform(0.25, 0.75)
        at = random.uniform(0.55, 1.0) if k else 1.0
        fork = path[min(7, int(at * 7))]
        shorter = random.uniform(0.58, 0.82)
        rising = 0.12 * (math.pi / 2 - (angle + bend + side))
        _branch(
            sheet, random, fork, angle + bend + side + rising, length * shorter, width * 0.56, depth + 1, ink
        )


def poplars(sheet: Sheet, random: Random, foot_y: float, xs: list[tuple[float, float]], ink: int) -> None:
    """Far poplars: (x, height) in pixels, their feet on one line."""
    for x, height in xs:
        t = np.linspace(0, 1, 14)
        half = (
            height
            * 0.095
            * np.sin(np.pi * np.clip(t * 0.93 + 0.05, 0, 1)) ** 0.7
            * (1 + 0.10 * random.standard_normal(14))
        )
        left = [(x - a, foot_y - b * height) for a, b in zip(half, t, strict=True)]
        right = [(x + a, foot_y - b * height) for a, b in zip(half[::-1], t[::-1], strict=True)]
        sheet.fill(Polygon([*left, *right]).buffer(0), ink)
