"""A grass airstrip at night: dark turf lit from its far end, and the goose-neck flares along it."""

import math
from dataclasses import dataclass

import numpy as np
from shapely import affinity
from shapely.geometry import Polygon

from press.camera import Camera
from press.gouges import Random, gouge
from press.ground import tuft
from press.palettes import KEY, LIGHT, MIDDLE, PAPER
from press.shapes import polygon
from press.sheet import HEIGHT, WIDTH, Sheet


@dataclass(frozen=True)
class GrassStrip:
    """Where the strip's cuts run to on the horizon, and where the sky lights the grass, as x on the sheet."""

    camera: Camera
    vanishing_x: float
    glow_x: float

    def draw_turf(self, sheet: Sheet, random: Random) -> None:
        """A dark field; cuts run from the strip's vanishing point, thickest where flares and sky light
        the grass.
        """
        horizon = self.camera.horizon
        edge = horizon + 128 + sheet.noise(24, 3, seed=9)[0, :: max(1, sheet.ink.shape[1] // 390)] * 8
        lip = list(zip(np.linspace(-50, WIDTH + 50, len(edge)), edge, strict=True))
        sheet.fill(Polygon([*lip, (WIDTH + 60, HEIGHT + 10), (-60, HEIGHT + 10)]).buffer(0), KEY)
        for _ in range(900):
            x, y = lip[random.integers(0, len(lip))]
            x += random.uniform(-9, 9)
            sheet.cut(
                gouge(
                    (x, y + 6),
                    (x + random.uniform(-10, 14), y - random.uniform(8, 26)),
                    random.uniform(4, 7),
                    random,
                    widest=0.3,
                ),
                KEY,
            )
        self._blades(sheet, random)
        self._lit_grass(sheet, random)
        for _ in range(420):
            y = horizon + 150 + abs(random.normal(0, 230))
            x = self.glow_x + 100 + random.normal(0, 760 + 0.6 * (y - horizon))
            if y < HEIGHT - 150 and not (2220 < x < 3200 and y < 2215):
                tuft(sheet, random, x, y, float(np.interp(y, [horizon + 130, HEIGHT], [0.55, 2.6])), KEY)

    def _away(self, x: float, y: float) -> tuple[float, float]:
        horizon = self.camera.horizon
        dx, dy = x - self.vanishing_x, y - horizon
        length = math.hypot(dx, dy)
        return dx / length, dy / length

    def _blades(self, sheet: Sheet, random: Random) -> None:
        horizon = self.camera.horizon
        clumps = sheet.noise(300, 3, seed=1)
        for _ in range(15000):
            distance = math.exp(random.uniform(math.log(6.2), math.log(48)))
            x, y = random.uniform(-100, WIDTH + 100), horizon + self.camera.focal * self.camera.eye / distance
            light = 0.95 * math.exp(-(((x - self.glow_x + 40) / (620 + 0.75 * (y - horizon))) ** 2)) + 0.13
            light *= float(
                np.interp(y, [horizon + 120, horizon + 180, HEIGHT - 520, HEIGHT - 200], [0.6, 1, 0.5, 0.03])
            )
            if y < horizon + 140 or random.uniform() > light * (0.85 + 0.3 * sheet.at(clumps, x, y * 0.9)):
                continue
            size = float(np.interp(y, [horizon + 130, HEIGHT], [0.42, 2.2]))
            if random.uniform() < 0.42:
                ink = MIDDLE if random.uniform() > 0.4 * light else LIGHT
                for k in range(3):
                    foot = (x + k * 9 * size, y)
                    tip = (foot[0] + random.uniform(-9, 13) * size, y - random.uniform(12, 30) * size)
                    sheet.cut(gouge(foot, tip, random.uniform(4.5, 7.5) * size, random, widest=0.3), ink)
            else:
                dx, dy = self._away(x, y)
                half, ink = (
                    random.uniform(12, 34) * size,
                    MIDDLE if random.uniform() > 0.55 * light else LIGHT,
                )
                sheet.cut(
                    gouge(
                        (x - half * dx, y - half * dy),
                        (x + half * dx, y + half * dy),
                        random.uniform(4, 8) * size,
                        random,
                        widest=0.5,
                    ),
                    ink,
                )

    def _lit_grass(self, sheet: Sheet, random: Random) -> None:
        horizon = self.camera.horizon
        for _ in range(2600):
            y = horizon + 132 + abs(random.normal(0, 190))
            x = self.glow_x + 120 + random.normal(0, 430 + 0.6 * (y - horizon))
            dark = abs(x - self.glow_x - 120) / (700 + 0.9 * (y - horizon)) + (y - horizon - 132) / 560
            dx, dy = self._away(x, y)
            if dark > 1 or random.uniform() < dark * 0.55 or (y > HEIGHT - 330 and abs(dx) < 0.7):
                continue
            length = (
                float(np.interp(y, [horizon + 130, HEIGHT], [50, 230]))
                * random.uniform(0.5, 1.3)
                * (0.55 if abs(dx) < 0.55 else 1)
            )
            width = float(np.interp(y, [horizon + 130, HEIGHT], [7, 26])) * random.uniform(0.45, 1)
            ink = MIDDLE if random.uniform() < 0.66 + dark * 0.5 else LIGHT
            sheet.cut(
                gouge(
                    (x - length * dx, y - length * dy * 0.9),
                    (x + length * dx, y + length * dy * 0.9),
                    width,
                    random,
                    widest=0.5,
                ),
                ink,
            )


def flare(sheet: Sheet, camera: Camera, random: Random, x: float, y: float) -> None:
    """A goose-neck flare on the warm plate with its light on the grass."""
    s = camera.pixels_per_metre(camera.distance_of(y))

    def outline(*points):
        return polygon(*((x + a * s, y - b * s) for a, b in points))

    sheet.fill(outline((-0.09, 0), (-0.07, 0.16), (0.07, 0.16), (0.10, 0)), KEY)
    flame = outline(
        (-0.06, 0.15), (-0.10, 0.27), (-0.03, 0.36), (0.03, 0.55), (0.07, 0.33), (0.10, 0.24), (0.05, 0.15)
    )
    flame = flame.buffer(0.02 * s).buffer(-0.01 * s)
    sheet.glow(flame)
    if s > 200:
        core = affinity.scale(flame, 0.42, 0.5, origin=(x, y - 0.17 * s))
        sheet.glow(core, on=False)
        sheet.fill(core, PAPER)
    for _ in range(7):
        half = 0.17 * s * random.uniform(0.5, 1.2)
        cx, cy = x + random.normal(0, 0.2) * s, y + random.uniform(-0.02, 0.14) * s
        sheet.glow_cut(gouge((cx - half, cy), (cx + half, cy), 0.035 * s + 1, random, widest=0.5))
