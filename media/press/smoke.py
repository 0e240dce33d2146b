"""Smoke: billows as overlapping spheres, shaded like a machine and hatched toward the light."""

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

from press.engraving import hatch_steps
from press.noise import smoothstep
from press.sheet import Sheet


class _Plume:
    """The nearest sphere at each pixel: its shade, hatch coordinate and depth."""

    def __init__(self, sheet: Sheet, light: tuple[float, float], seed: int) -> None:
        self.sheet, self.light = sheet, light
        shape = sheet.ink.shape
        self.depth = np.full(shape, -1e9, np.float32)
        self.shade, self.lines = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
        self._warp_x, self._warp_y = sheet.noise(120, 3, seed + 50) * 26, sheet.noise(120, 3, seed + 51) * 26

    def billow(self, x: float, y: float, radius: float, lift: float, number: int) -> None:
        area = self._around(x, y, radius * 1.4)
        if area is None:
            return
        warp = min(1.0, radius / 150)
        u = (self.sheet.x[area] + self._warp_x[area] * warp - x) / radius
        v = (self.sheet.y[area] + self._warp_y[area] * warp - y) / radius
        square = u * u + v * v
        w = np.sqrt(np.maximum(0, 1 - square))
        depth = w * radius + lift
        nearest = (square < 1) & (depth > self.depth[area])
        angle = math.atan2(self.light[1] - y, self.light[0] - x)
        c, s = math.cos(angle), math.sin(angle)
        shade = (u * c + v * s) * 0.86 + w * 0.25
        meridian = np.arctan2(-u * s + v * c, w * 0.9 + 0.25 + u * c + v * s)
        self.depth[area][nearest] = depth[nearest]
        self.shade[area][nearest] = shade[nearest]
        self.lines[area][nearest] = (meridian * max(7, radius / 13) + number * 17)[nearest]

    def _around(self, x: float, y: float, reach: float) -> tuple[slice, slice] | None:
        scale, (rows, columns) = self.sheet.scale, self.sheet.ink.shape
        left, right = max(0, int((x - reach) * scale)), min(columns, int((x + reach) * scale))
        top, bottom = max(0, int((y - reach) * scale)), min(rows, int((y + reach) * scale))
        return (slice(top, bottom), slice(left, right)) if left < right and top < bottom else None


def smoke(
    sheet: Sheet, path: ArrayLike, radii: tuple[float, float], light: tuple[float, float], seed: int,
    count: int = 22,
    spread: float = 1.0, darkness: float = 3.05, glow_reach: float = 1750, rank: int = 4,
) -> NDArray[np.bool_]:  # fmt: skip
    """A plume along a path (n, 2), its billows growing between two radii, lit from the point `light`; pixels.

    `darkness` is the tone of its shaded side (3 solid key ink),
    `glow_reach` how far the light gives a second, brighter
    step, `rank` how many billows lie side by side. Returns where the plume is.
    """
    random = np.random.default_rng(seed)
    points = np.asarray(path, float)
    reach = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    t = np.linspace(0, 1, count)
    middle_x, middle_y = (np.interp(t, reach / reach[-1], points[:, k]) for k in (0, 1))
    plume = _Plume(sheet, light, seed)
    for i, size in enumerate(radii[0] + (radii[1] - radii[0]) * t):
        for k in range(rank):
            radius = size * random.uniform(0.38, 0.85)
            x = middle_x[i] + random.normal(0, 0.42) * size * spread
            y = middle_y[i] + random.normal(0, 0.35) * size
            plume.billow(x, y, radius, random.uniform(-0.5, 0.5) * radius, i * rank + k)
    near_light = np.hypot(sheet.x - light[0], sheet.y - light[1]) < glow_reach
    tone = (
        darkness
        - 1.35 * smoothstep(plume.shade, 0.18, 0.92)
        - 0.9 * smoothstep(plume.shade, 0.80, 0.92) * near_light
    )
    steps = hatch_steps(tone, plume.lines + sheet.noise(60, 2, seed + 3) * 0.3, 0.55, 0.1, 0.9)
    covered = plume.depth > -1e8
    sheet.ink[covered] = steps[covered]
    return covered
