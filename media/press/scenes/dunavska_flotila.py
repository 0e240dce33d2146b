"""Armoured boats of the Danube Flotilla in line on the river, firing on the far town. October 1944."""

import math

import numpy as np
from shapely.geometry import Polygon

from press.camera import Camera
from press.figures import Rim, place_figure, standing
from press.gouges import Random, gouge
from press.ground import dark_foreground, water_cut
from press.machines.bk1125 import DECK_Z, FINISH, bk1125, muzzle
from press.machines.parked_vehicle import Lighting, Stance, engrave_vehicle
from press.palettes import KEY, LIGHT, MIDDLE, PAPER, RIVER
from press.scene import Scene
from press.sheet import HEIGHT, WIDTH, Sheet
from press.skies import banked_sky, cloud_bar, level_drift
from press.skyline import roofs
from press.smoke import smoke
from press.trees import poplars

SCENE = Scene(
    "dunavska-flotila",
    RIVER,
    focus=(0.52, 0.68),
    alt="Three low armoured boats with tank turrets run in line on a wide river; two fire toward a town on "
    "the far bank, where smoke stands over the roofs.",
    seed=103,
    grain=0.75,
)

CAMERA = Camera(eye=3.1, focal=3000, centre=1920, horizon=1700)
GLOW = (700.0, 1480.0)
LIGHT_FROM = (-0.70, 0.35, 0.55)
TOWN = (120.0, 1180.0)
BOATS = (
    (Stance(196, 4.6, 24.5), 10.0, -9.0, True),
    (Stance(198, -17.0, 50.0), 12.0, -6.0, True),
    (Stance(200, -43.0, 92.0), 9.0, -6.0, False),
)
"""Where each boat is, its gun's elevation and turn in degrees, and whether it fires."""


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(229)
    sheet.ink[:] = PAPER
    _sky(sheet, random)
    for path, radii, seed, count in (
        (
            [(700, 1660), (730, 1430), (860, 1130), (800, 850), (620, 560), (280, 300), (-120, 100)],
            (24, 260),
            131,
            36,
        ),
        ([(330, 1670), (350, 1550), (450, 1430), (620, 1340)], (16, 74), 134, 24),
    ):
        smoke(
            sheet,
            path,
            radii,
            (200, 1500),
            seed=seed,
            count=count,
            spread=0.6,
            darkness=2.75,
            glow_reach=0,
            rank=4,
        )
    _far_bank(sheet, random)
    _water(sheet, random)
    for stance, elevation, turn, firing in BOATS[::-1]:
        _boat(sheet, random, stance, elevation, turn, firing)
    dark_foreground(sheet, random, 1200, 80)


def _sky(sheet: Sheet, random: Random) -> None:
    banks = sheet.noise(430, 3, seed=44, aspect=2.8)
    away = np.hypot((sheet.x - GLOW[0]) * 0.5, sheet.y - GLOW[1])
    dark = np.interp(away, [120, 620, 1300, 1900], [-0.75, -0.05, 0.75, 1.5]) + 0.36 * banks
    dark += np.interp(sheet.y, [0, 800], [0.55, 0.0])
    banked_sky(sheet, random, dark, level_drift(0.05, 0.08), CAMERA.horizon, length=280)
    for x, y, length, thick, seed in ((1750, 1240, 1700, 44, 5), (-200, 1290, 1000, 34, 9)):
        cloud_bar(sheet, x, y, length, thick, MIDDLE, PAPER, seed, light_x=GLOW[0])


def _far_bank(sheet: Sheet, random: Random) -> None:
    """The town's roofs on their height at the left, low wooded banks to the right."""

    def height(x: float) -> float:
        return float(np.interp(x, [0, 300, 700, 1180, 1400], [1630, 1620, 1635, 1675, 1700]))

    for house in roofs(random, height, *TOWN, (14, 46), (34, 74), 0.2):
        sheet.fill(house.intersection(Polygon([(-60, 0), (1500, 0), (1500, 1710), (-60, 1710)])), MIDDLE)
    hillside = [(x, height(x)) for x in range(-60, 1401, 40)]
    sheet.fill(Polygon([*hillside, (1400, 1712), (-60, 1712)]), MIDDLE)
    for x in (262, 268, 705):
        sheet.fill(Polygon([(x - 4, 1640), (x + 4, 1640), (x + 2, 1540), (x - 2, 1540)]), MIDDLE)
    xs = np.linspace(1150, WIDTH + 60, 260)
    low = 20 + 13 * np.sin(xs / 170) + 8 * np.sin(xs / 47) + 7 * np.abs(random.standard_normal(260))
    grow = np.interp(xs, [1150, 1500, WIDTH], [0.0, 0.9, 2.3])
    sheet.fill(Polygon([*zip(xs, 1708 - low * grow, strict=True), (WIDTH + 60, 1712), (1150, 1712)]), MIDDLE)
    poplars(
        sheet,
        random,
        1710,
        [(x, random.uniform(60, 150)) for x in (2080, 2130, 2200, 2950, 3010, 3420, 3480, 3560)],
        MIDDLE,
    )


def _water(sheet: Sheet, random: Random) -> None:
    top = CAMERA.horizon + 8
    sheet.band(top, HEIGHT, LIGHT)
    for _ in range(5600):
        near = random.uniform() ** 1.4
        y, x = top + 3 + near * 920, random.uniform(-100, WIDTH + 100)
        glitter = math.exp(-(((x - GLOW[0]) / (420 + 0.9 * (y - top))) ** 2))
        if random.uniform() > 0.36 + 0.55 * glitter:
            continue
        ink = PAPER if random.uniform() < 0.20 + 0.7 * glitter else MIDDLE
        half = (20 + 150 * near) * random.uniform(0.5, 1.5)
        water_cut(sheet, random, x, y, half, 3.2 + 17 * near * random.uniform(0.5, 1), ink)
    for _ in range(900):
        near = random.uniform() ** 0.7
        y = 2060 + near * 480
        water_cut(
            sheet,
            random,
            random.uniform(-100, WIDTH + 100),
            y,
            random.uniform(60, 200),
            random.uniform(8, 22) * near + 4,
            KEY if random.uniform() < 0.35 + 0.5 * near else MIDDLE,
        )


def _boat(sheet: Sheet, random: Random, stance: Stance, elevation: float, turn: float, firing: bool) -> None:
    matrix, shift = stance.pose()
    scale = CAMERA.pixels_per_metre(stance.y)

    def at(x: float, y: float, z: float) -> np.ndarray:
        return CAMERA.project(matrix @ np.array([x, y, z]) + shift)

    for _ in range(560):
        foot, down = at(random.uniform(-11.5, 8.5), -1.5, 0), abs(random.normal(0, 0.55)) * scale
        ink = KEY if down < 0.7 * scale else MIDDLE
        water_cut(
            sheet, random, foot[0], foot[1] + down, random.uniform(0.25, 0.9) * scale, 0.05 * scale, ink
        )
    lighting = Lighting(LIGHT_FROM, fill=(-0.3, -0.85, 0.45), key_strength=2.7, fill_strength=0.85,
                        rim=(-6, -6), shadow=False)  # fmt: skip
    if firing:
        tip = at(*muzzle(elevation, turn))
        puff = [(tip[0] - 0.6 * scale, tip[1] - 0.1 * scale), (tip[0] - 2.2 * scale, tip[1] - 0.5 * scale),
                (tip[0] - 3.6 * scale, tip[1] - 1.1 * scale)]  # fmt: skip
        smoke(
            sheet,
            puff,
            (0.35 * scale, 0.95 * scale),
            (tip[0], tip[1]),
            seed=140 + int(stance.y),
            count=14,
            spread=0.8,
            darkness=1.9,
            glow_reach=2.5 * scale,
            rank=4,
        )
    engrave_vehicle(sheet, CAMERA, bk1125(elevation, turn), stance, lighting, FINISH)
    for x, y, cap, arm, mirrored in (
        (-7.7, 0.3, "helmet", "back", True),
        (-9.6, -0.5, "pilotka", "rest", True),
        (2.0, 0.95, "helmet", "pocket", False),
    ):
        place = matrix @ np.array([x, y, DECK_Z]) + shift
        figure = standing(cap, arm=arm, coat="short")
        place_figure(
            sheet, CAMERA, figure, place[0], place[1], Rim(-1, -0.6, ink=PAPER), mirrored, height=DECK_Z
        )
    _wake(sheet, random, at, scale)
    if firing:
        _flash(sheet, random, tip, scale)


def _wake(sheet: Sheet, random: Random, at, scale: float) -> None:
    """The bow wave curling along the side and the foam behind the stern."""
    for _ in range(170):
        along = random.uniform(0, 1) ** 1.5
        spread = 0.3 + 2.6 * along
        for side in (-1, 1):
            x, y = at(11.2 - 17 * along, side * (0.2 + spread) * random.uniform(0.55, 1.25), 0.05)
            lift = 0.35 * scale * math.exp(-along * 9) * random.uniform(0, 1)
            half = (0.12 + 0.5 * along) * scale * random.uniform(0.5, 1.2)
            water_cut(
                sheet,
                random,
                x,
                y - lift,
                half,
                0.045 * scale * random.uniform(0.6, 1.4) * (1.3 - along),
                PAPER,
            )
    for _ in range(260):
        back = random.exponential(4.0)
        x, y = at(-11.3 - back, random.normal(0, 0.8 + 0.12 * back), 0.0)
        water_cut(
            sheet,
            random,
            x,
            y,
            random.uniform(0.2, 0.7) * scale,
            0.05 * scale,
            PAPER if random.uniform() < 0.7 else MIDDLE,
        )


def _flash(sheet: Sheet, random: Random, tip: np.ndarray, scale: float) -> None:
    """Fire at the muzzle, thrown to the left and a little up, a white heart in it, its light on the water."""
    tongues = []
    for angle, long, wide in (
        (0.10, 1.9, 0.34), (0.32, 1.35, 0.24), (-0.14, 1.4, 0.24), (0.62, 0.85, 0.18), (-0.45, 0.85, 0.18),
        (1.25, 0.6, 0.15), (-1.1, 0.55, 0.15),
    ):  # fmt: skip
        reach = long * scale * random.uniform(0.9, 1.1)
        end = (tip[0] - reach * math.cos(angle), tip[1] - reach * math.sin(angle))
        tongues.append(gouge(tip + [0.08 * scale, 0], end, wide * scale, random, 0.03, 0.35))
    for tongue in tongues:
        sheet.cut(tongue, PAPER)
        sheet.glow_cut(tongue)
    for angle, long in ((0.10, 1.0), (0.34, 0.6), (-0.16, 0.6)):
        end = (tip[0] - long * scale * math.cos(angle), tip[1] - long * scale * math.sin(angle))
        heart = gouge(tip, end, 0.17 * scale, random, 0.0, 0.35)
        sheet.glow(Polygon(heart).buffer(0), on=False)
    foot = CAMERA.horizon + CAMERA.eye * scale
    for _ in range(34):
        x, y = tip[0] - random.uniform(-0.3, 2.6) * scale, foot + abs(random.normal(0.2, 0.28)) * scale
        half = random.uniform(0.1, 0.4) * scale
        sheet.glow_cut(gouge((x - half, y), (x + half, y), 0.045 * scale, random, widest=0.5))
