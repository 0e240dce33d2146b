"""German soldiers flee over a field into the woods under Avala, tanks on the crest behind them. October
1944.
"""

import math

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from press.avala import avala
from press.camera import Camera
from press.fighters import crouching
from press.figures import Rim, cast_figure_shadow, place_figure, walking
from press.gouges import Random, gouge, stroke
from press.ground import dark_foreground, tuft
from press.machines.t34 import t34
from press.machines.t34_engraving import engrave_t34
from press.palettes import GREY_DAY, KEY, LIGHT, MIDDLE, PAPER
from press.scene import Scene
from press.sheet import HEIGHT, WIDTH, Sheet
from press.skies import banked_sky, level_drift
from press.smoke import smoke
from press.trees import bare_tree

SCENE = Scene(
    "avalska-suma",
    GREY_DAY,
    focus=(0.45, 0.62),
    alt="Under a grey sky small figures in helmets run across a ploughed field toward dark bare woods "
    "at the left; "
    "tanks stand on the crest at the right, a wooded cone of a hill behind.",
    seed=131,
    grain=0.8,
)

CAMERA = Camera(eye=2.1, focal=3000, centre=1920, horizon=1720)
GLOW = (2500.0, 1420.0)
LIGHT_FROM = (0.25, 0.80, 0.45)
RIM = Rim(0.9, -0.6, width=0.035, ink=PAPER)


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(257)
    sheet.ink[:] = PAPER
    _sky(sheet, random)
    avala(sheet, random)
    for path, radii, seed in (
        (
            [(3420, 1420), (3400, 1180), (3530, 900), (3460, 620), (3240, 360), (2900, 150), (2500, -60)],
            (40, 250),
            181,
        ),
        ([(2750, 1500), (2740, 1390), (2810, 1280), (2900, 1210)], (16, 60), 184),
    ):
        smoke(sheet, path, radii, GLOW, seed=seed, count=34, spread=0.65, darkness=2.8, glow_reach=0, rank=4)
    _crest(sheet, random)
    _field(sheet, random)
    _wood(sheet, random)
    _flight(sheet)
    _near_trunks(sheet, random)
    dark_foreground(sheet, random, 1300, 85)


def _sky(sheet: Sheet, random: Random) -> None:
    banks = sheet.noise(460, 3, seed=66, aspect=2.8)
    away = np.hypot((sheet.x - GLOW[0]) * 0.6, sheet.y - GLOW[1])
    dark = np.interp(away, [100, 600, 1300, 2000], [-0.8, -0.05, 0.75, 1.5]) + 0.40 * banks
    dark += np.interp(sheet.y, [0, 900], [0.5, 0.0])
    banked_sky(sheet, random, dark, level_drift(-0.10, 0.08), CAMERA.horizon, length=290, seed=73)


def _crest_y(x: float) -> float:
    return float(
        np.interp(x, [1300, 1800, 2300, 2800, 3300, WIDTH + 100], [1760, 1700, 1625, 1560, 1520, 1505])
    )


def _crest(sheet: Sheet, random: Random) -> None:
    """The slope the tanks have come over; they stand against the sky."""
    tanks = ((196.0, 14.8, 34.0, 3), (190.0, 12.4, 47.0, -4), (200.0, 9.2, 60.0, 2))
    for heading, x, y, turn in tanks[::-1]:
        eye = (CAMERA.horizon - _crest_y(1920 + 3000 * x / y)) * y / 3000
        camera = Camera(eye=-eye + 0.12, focal=3000, centre=1920, horizon=1720)
        engrave_t34(sheet, camera, t34(gun_elevation=-2, turret_turn=turn), heading, x, y, LIGHT_FROM,
                    fill=(-0.2, -0.8, 0.4), rim=(4, -6), wheel_light=60, key=2.4, shadow=False)  # fmt: skip
    xs = np.linspace(1250, WIDTH + 60, 160)
    line = [(x, _crest_y(x) + 5 * math.sin(x / 37) + random.normal(0, 3)) for x in xs]
    sheet.fill(Polygon([*line, (WIDTH + 60, 1900), (1250, 1900)]), MIDDLE)
    for _ in range(700):
        x = random.uniform(1300, WIDTH)
        y = _crest_y(x) + abs(random.normal(0, 110)) + 6
        run = random.uniform(30, 90)
        ink = LIGHT if random.uniform() < 0.55 else KEY
        sheet.cut(gouge((x, y), (x - run, y + 0.42 * run), random.uniform(5, 10), random, 0.03, 0.4), ink)


def _field(sheet: Sheet, random: Random) -> None:
    """Ploughland: furrows that run toward the wood's edge, pale between black."""
    xs = np.linspace(-60, WIDTH + 60, 160)
    line = [(x, 1786 + 0.010 * x + 5 * math.sin(x / 90)) for x in xs]
    sheet.fill(Polygon([*line, (WIDTH + 60, HEIGHT + 10), (-60, HEIGHT + 10)]), LIGHT)
    vanishing = (-900.0, 1660.0)
    for _ in range(5200):
        x, near = random.uniform(-80, WIDTH + 80), random.uniform() ** 1.2
        y = 1800 + 0.010 * x + 740 * near
        dx, dy = x - vanishing[0], y - vanishing[1]
        slope = math.atan2(dy, dx)
        band = math.sin(slope * 210)
        run = (40 + 170 * near) * random.uniform(0.5, 1.2)
        ink = (
            MIDDLE
            if band > 0.15
            else PAPER
            if random.uniform() < 0.6 * math.exp(-(((x - 2400) / 1400) ** 2))
            else LIGHT
        )
        ink = KEY if band > 0.55 and random.uniform() < 0.3 + 0.6 * near else ink
        end = (x + run * math.cos(slope), y + run * math.sin(slope))
        sheet.cut(gouge((x, y), end, (5 + 13 * near) * random.uniform(0.6, 1.1), random, 0.02, 0.5), ink)


def _wood(sheet: Sheet, random: Random) -> None:
    """The edge of the wood: a dark mass, trunks and bare crowns before it."""
    xs = np.linspace(-60, 1180, 90)
    crowns = 1250 + 0.30 * np.maximum(xs, 0) + 26 * np.sin(xs / 61) + 22 * np.abs(random.standard_normal(90))
    mass = Polygon([*zip(xs, crowns, strict=True), (1260, 1800), (-60, 1840)]).buffer(0)
    sheet.fill(mass, KEY)
    for _ in range(420):
        x = random.uniform(0, 1150)
        y = random.uniform(1300 + 0.3 * x, 1760)
        sheet.cut(
            gouge(
                (x, y), (x + random.normal(0, 8), y - random.uniform(60, 190)), random.uniform(4, 9), random
            ),
            MIDDLE,
        )
    for x, y, high in (
        (-17, 36, 10),
        (-14.5, 32, 9.5),
        (-12.4, 38, 10),
        (-10.6, 34, 9),
        (-9.4, 42, 9),
        (-19.5, 40, 11),
    ):
        bare_tree(sheet, CAMERA, random, x, y, high)
    for _ in range(150):
        x = random.uniform(-20, 1290)
        tuft(sheet, random, x, 1846 - 0.026 * x + random.uniform(-8, 14), random.uniform(0.7, 1.5), KEY, 5)


def _flight(sheet: Sheet) -> None:
    """Scattered groups that run to the left, bent, some without weapons; the last ones far off."""

    def runner(k: int) -> BaseGeometry:
        if k % 5 == 3:
            return crouching("captured helmet")
        carry = ("none", "rifle", "none", "low", "slung")[k % 5]
        return walking(
            "captured helmet" if k % 4 else "pilotka",
            0.30 + 0.02 * (k % 3),
            10 + 4 * (k % 3),
            carry,
            "long" if k % 2 else "short",
            pack=k % 3 == 0,
        )

    places = [
        (-2.1, 11.5),
        (-0.3, 13.0),
        (2.6, 12.2),
        (-4.9, 15.5),
        (-3.6, 17.0),
        (0.9, 18.5),
        (4.6, 17.2),
        (5.5, 18.6),
        (-7.4, 22.0),
        (-5.7, 23.5),
        (-1.8, 24.0),
        (2.9, 26.0),
        (7.0, 27.0),
        (8.4, 25.0),
        (-9.0, 30.0),
        (-6.4, 33.0),
        (-2.5, 35.0),
        (0.8, 34.0),
        (5.2, 38.0),
        (10.3, 38.0),
        (-8.4, 44.0),
        (-3.4, 47.0),
        (2.2, 50.0),
    ]
    for k, (x, y) in sorted(enumerate(places), key=lambda one: -one[1][1]):
        cast_figure_shadow(sheet, CAMERA, runner(k), x, y, slant=-0.8, flatness=-0.05, mirrored=True)
        place_figure(sheet, CAMERA, runner(k), x, y, RIM, mirrored=True)


def _near_trunks(sheet: Sheet, random: Random) -> None:
    """Two great trunks close by frame the view from inside the wood."""
    for x, wide, lean in ((210, 190, 30), (3640, 150, -40)):
        ys = np.linspace(-60, HEIGHT + 40, 24)
        path = [(x + lean * (1 - y / HEIGHT) + 14 * math.sin(y / 310), y) for y in ys]
        flare = wide * (1 + 0.5 * np.clip((ys - 2100) / 460, 0, 1) ** 2)
        sheet.cut(stroke(path, flare, 0.03, random), KEY)
        for _ in range(120):
            y = random.uniform(0, 2400)
            side = random.uniform(0.05, 0.42) * wide
            px = x + lean * (1 - y / HEIGHT) + 14 * math.sin(y / 310) + side * (1 if x < 1920 else -1)
            sheet.cut(
                gouge(
                    (px, y),
                    (px + random.normal(0, 6), y + random.uniform(60, 170)),
                    random.uniform(5, 10),
                    random,
                ),
                MIDDLE if random.uniform() < 0.7 else LIGHT,
            )
        for k, (y, side) in enumerate(((420, 1), (900, -1), (150, -1))):
            bend = side if x < 1920 else -side
            start = (x + lean * (1 - y / HEIGHT), y)
            tip = (start[0] + bend * (520 - 90 * k), y - 330 + 60 * k)
            middle = ((start[0] + tip[0]) / 2, (start[1] + tip[1]) / 2 + 70)
            sheet.cut(stroke([start, middle, tip], np.array([46, 24, 5]), 0.1, random), KEY)
    for _ in range(160):
        tuft(
            sheet,
            random,
            random.uniform(0, WIDTH),
            random.uniform(2330, 2540),
            random.uniform(1.2, 2.4),
            KEY,
            4,
        )
