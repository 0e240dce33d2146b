"""Flags, always plain: cloth, folds and staff."""

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import Polygon

from press.camera import Camera
from press.gouges import Random, gouge
from press.overhead import wire
from press.palettes import KEY, PAPER
from press.sheet import Sheet


def leaning_flag(sheet: Sheet, camera: Camera, random: Random, foot: NDArray, tip: NDArray) -> None:
    """A plain flag of the warm ink on a staff that leans out between two points in space."""
    wire(sheet, camera, random, foot, tip, 0.0, 0.07)
    t = np.linspace(0.22, 1, 14)[:, None]
    upper = camera.project(foot * (1 - t) + tip * t)
    scale = camera.pixels_per_metre(float(tip[1]))
    fall = (2.15 + 0.16 * np.sin(np.linspace(0, 7.5, 14)))[:, None] * [[0.0, 1.0]] * scale
    sway = (0.24 * np.sin(np.linspace(0.6, 6.5, 14)))[:, None] * [[1.0, 0.0]] * scale
    cloth = Polygon([*upper, *(upper + fall + sway)[::-1]]).buffer(0)
    sheet.fill(cloth.buffer(5), KEY)
    sheet.fill(cloth, PAPER)
    sheet.glow(cloth)
    for k, reach, width in (
        (2, 0.62, 0.05),
        (4, 0.9, 0.07),
        (7, 0.55, 0.045),
        (9, 0.92, 0.07),
        (11, 0.7, 0.05),
    ):
        start, end = upper[k] + [4, 8], upper[k] + reach * (fall + 1.6 * sway)[k]
        fold = gouge(start, end, width * scale, random, 0.05, 0.25)
        sheet.cut(fold, KEY)
        sheet.glow(Polygon(fold).buffer(0), on=False)
