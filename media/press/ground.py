"""The ground: setts, rails, rubble, turf. Cuts point to a vanishing point; level ones are kept for water."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike
from shapely import affinity
from shapely.geometry import Polygon

from press.camera import Camera
from press.gouges import Random, gouge, stroke
from press.palettes import KEY, LIGHT, MIDDLE, PAPER
from press.sheet import HEIGHT, WIDTH, Sheet

SETT_M = (0.22, 0.34)


class Street:
    """Ground coordinates along a street: metres across and along, from `origin` (x, y) in the direction
    `along`.
    """

    def __init__(self, camera: Camera, origin: ArrayLike, along: ArrayLike) -> None:
        self.camera = camera
        self.origin = np.asarray(origin, float)
        self.along = np.asarray(along, float) / np.linalg.norm(along)
        self.across = np.array([self.along[1], -self.along[0]])

    def ground(self, across: float, along: float) -> tuple[float, float]:
        """x right and y away, in metres."""
        x, y = self.origin + self.along * along + self.across * across
        return float(x), float(y)

    @property
    def vanishing_x(self) -> float:
        return self.camera.centre + self.camera.focal * self.along[0] / self.along[1]


def setts(
    sheet: Sheet, street: Street, random: Random, count: int, brightness: Callable[[float], float],
    across: tuple[float, float] = (-11.5, 12.5), inks: tuple[int, int, int] = (PAPER, LIGHT, KEY),
) -> None:  # fmt: skip
    """Paving stones, pale where `brightness(sheet_x)` (0..1) is high; the lowest 150 px stay dark."""
    wide, long = SETT_M
    for _ in range(count):
        along = math.exp(random.uniform(math.log(0.35), math.log(75))) - 6.2
        side = random.uniform(*across)
        course = round(side / wide) * wide
        stone = round(along / long) * long + long / 2 * (int(side / wide) % 2)
        start, end = street.ground(course, stone), street.ground(course + 0.19, stone)
        if start[1] < 3.0:
            continue
        a, b = street.camera.ground(*start), street.camera.ground(*end)
        light = brightness(a[0])
        ink = (
            inks[0]
            if random.uniform() < 0.42 * light**2
            else inks[1]
            if random.uniform() < 0.16 + 0.5 * light
            else inks[2]
        )
        ink = inks[2] if a[1] > HEIGHT - 150 else ink
        width = max(3, 0.040 * street.camera.pixels_per_metre(start[1]))
        sheet.cut(gouge(a, b, width, random, widest=0.5), ink)


def dark_foreground(
    sheet: Sheet, random: Random, count: int = 1500, depth: float = 95, ink: int = KEY
) -> None:
    """A bite of darkness along the bottom edge, for the caption."""
    for _ in range(count):
        x, y = random.uniform(-100, WIDTH + 100), HEIGHT - abs(random.normal(0, depth))
        half = random.uniform(60, 240)
        end = (x + half, y + random.uniform(-10, 10))
        sheet.cut(gouge((x - half, y), end, random.uniform(10, 30), random, widest=0.5), ink)


def rail(sheet: Sheet, street: Street, random: Random, across: float, bright_until: float = HEIGHT) -> None:
    """One rail with its shadow, brightest above the height `bright_until` of the sheet."""
    ground = [street.ground(across, u) for u in np.geomspace(0.5, 90, 80) - 6.5]
    ground = [point for point in ground if point[1] > 3]
    path = np.array([street.camera.ground(*point) for point in ground])
    width = np.array([max(2.5, 0.075 * street.camera.pixels_per_metre(y)) for _, y in ground])
    sheet.cut(stroke(path + [0, 4], width * 1.9, 0.05, random), KEY)
    sheet.cut(stroke(path, width * 0.8, 0.05, random), LIGHT)
    far = path[:, 1] < bright_until
    if far.sum() > 2:
        sheet.cut(stroke(path[far], width[far] * 0.8, 0.05, random), PAPER)


def rubble(
    sheet: Sheet, camera: Camera, x: float, y: float, count: int, spread: float, height: float, seed: int,
    lit: int = LIGHT, light_left: bool = True,
) -> None:  # fmt: skip
    """A heap of broken masonry, metres; each lump's face toward the light in `lit` or the middle ink."""
    random = np.random.default_rng(seed)
    lumps = []
    for _ in range(count):
        lump_x, lump_y = x + random.normal(0, spread), y + random.normal(0, spread * 0.45)
        up = max(0, height * math.exp(-(((lump_x - x) / spread) ** 2)) * random.uniform(0, 1))
        lumps.append((lump_y, lump_x, up))
    side = -1 if light_left else 1
    for lump_y, lump_x, up in sorted(lumps, reverse=True):
        if lump_y < 3.5:
            continue
        scale = camera.pixels_per_metre(lump_y)
        px, py = camera.ground(lump_x, lump_y)
        py -= up * scale
        size = random.uniform(0.10, 0.32) * scale
        angles = np.sort(random.uniform(0, 2 * math.pi, 6))
        corners = [
            (
                px + size * math.cos(a) * random.uniform(0.7, 1.2),
                py - size * 0.6 * math.sin(a) * random.uniform(0.7, 1.2),
            )
            for a in angles
        ]
        lump = Polygon(corners).convex_hull
        sheet.fill(lump, KEY)
        toward = affinity.translate(lump, side * size * 0.34, -size * 0.30)
        upward = affinity.translate(lump, side * size * 0.1, -size * 0.42)
        sheet.fill(
            lump.intersection(toward).intersection(upward).buffer(-1),
            lit if random.uniform() < 0.7 else MIDDLE,
        )


def tuft(
    sheet: Sheet, random: Random, x: float, y: float, size: float, ink: int, blades: int | None = None
) -> None:
    """A tuft of grass; `size` 1 is about 30 px high."""
    for _ in range(random.integers(3, 7) if blades is None else blades):
        foot = (x + random.uniform(-16, 16) * size, y + 3)
        tip = (x + random.uniform(-34, 38) * size, y - random.uniform(18, 40) * size)
        sheet.cut(gouge(foot, tip, random.uniform(4.5, 8) * size * 0.8, random, widest=0.25), ink)


def water_cut(
    sheet: Sheet, random: Random, x: float, y: float, half: float, width: float, ink: int, tilt: float = 1.0
) -> None:
    """One level cut of water, `half` its length each side; pixels."""
    sheet.cut(
        gouge((x - half, y), (x + half, y + random.uniform(-tilt, tilt)), width, random, widest=0.5), ink
    )
