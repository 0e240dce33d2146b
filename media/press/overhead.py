"""Tram wires, span wires and poles."""

import numpy as np
from numpy.typing import ArrayLike

from press.camera import Camera
from press.gouges import Random, stroke
from press.palettes import KEY, LIGHT
from press.sheet import Sheet


def wire(
    sheet: Sheet, camera: Camera, random: Random, start: ArrayLike, end: ArrayLike, sag: float,
    thickness: float = 0.022,
    ink: int = KEY, thinnest_px: float = 3.2,
) -> None:  # fmt: skip
    """A wire that sags by `sag` metres between two points in space."""
    t = np.linspace(0, 1, 40)[:, None]
    points = np.asarray(start, float) * (1 - t) + np.asarray(end, float) * t
    points[:, 2] -= sag * 4 * t[:, 0] * (1 - t[:, 0])
    points = points[points[:, 1] > 2.2]
    if len(points) > 2:
        width = np.maximum(thinnest_px, thickness * camera.focal / points[:, 1])
        sheet.cut(stroke(camera.project(points), width, 0.0, random), ink)


def pole(
    sheet: Sheet, camera: Camera, random: Random, foot: ArrayLike, height: float, lit_right: bool = True
) -> None:
    """A tapering pole, a lit line down one side."""
    foot = np.asarray(foot, float)
    low, high = camera.project([foot, foot + [0, 0, height]])
    scale = camera.pixels_per_metre(foot[1])
    side = 1 if lit_right else -1
    sheet.cut(stroke([low, (low + high) / 2, high], np.array([0.2, 0.16, 0.11]) * scale, 0.04, random), KEY)
    edge = [low + [side * 0.07 * scale, 0], high + [side * 0.035 * scale, 0]]
    sheet.cut(stroke(edge, np.array([0.045, 0.03]) * scale, 0.04, random), LIGHT)
