"""Belgrade in smoke, October 1944, seen over the Sava from the low bank: fortress, Victor, cathedral,
Albanija.
"""

import itertools
import math

import numpy as np
from shapely import affinity
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from press.flames import flames
from press.gouges import Random, gouge, radial_cuts
from press.ground import tuft, water_cut
from press.monuments import albanija, cathedral, nebojsa_tower, victor
from press.palettes import FIRE, KEY, LIGHT, MIDDLE, PAPER
from press.rowing_boat import drawn_up_boat
from press.scene import Scene
from press.shapes import placed
from press.sheet import HEIGHT, WIDTH, Sheet
from press.skyline import light_slopes, light_windows, roofs
from press.smoke import smoke

SCENE = Scene(
    "beograd-u-dimu",
    FIRE,
    focus=(0.5, 0.55),
    alt="Belgrade's outline over the river, with the fortress, the Victor, the cathedral and the Albanija "
    "tower; columns of smoke rise from the roofs and the light of fires lies broken on the water.",
    seed=57,
    grain=0.8,
)

WATER = 1840.0
FIRE_AT = (2120.0, 1590.0)
FIRES = (
    (2110, 1660, 130), (2175, 1680, 84), (2040, 1690, 72), (1010, 1610, 62), (2715, 1640, 96),
    (3486, 1690, 56), (2660, 1665, 50),
)  # fmt: skip
"""Where roofs burn: x, y and the height of the flames."""


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(83)
    sheet.ink[:] = LIGHT
    _sky(sheet, random)
    for path, radii, seed, count in (
        (
            [(1010, 1640), (990, 1380), (900, 1080), (980, 760), (760, 420), (420, 150), (0, -60)],
            (34, 250),
            41,
            36,
        ),
        (
            [(2700, 1620), (2720, 1330), (2850, 1000), (2800, 640), (3020, 300), (3420, -60)],
            (44, 330),
            46,
            36,
        ),
        ([(3480, 1660), (3500, 1480), (3590, 1260), (3720, 1120), (3990, 950)], (26, 150), 47, 28),
    ):
        smoke(sheet, path, radii, FIRE_AT, seed=seed, count=count, spread=0.7, rank=5)
    outline = _town(sheet, random)
    _water(sheet, random, outline)
    _near_bank(sheet, random)


def _sky(sheet: Sheet, random: Random) -> None:
    cloud = sheet.noise(380, 3, seed=6)

    def rays(reach, spacing, length, ink, radii, shares, cloudiness, widest=0.4) -> None:
        def density(radius: float, x: float, y: float) -> float:
            return float(np.interp(radius, radii, shares)) + sheet.at(cloud, x, y) * cloudiness

        radial_cuts(sheet, random, FIRE_AT, reach, density, ink, spacing, length, WATER, widest)

    rays((420, 3600), 28, 250, MIDDLE, [420, 800, 1250, 1900], [0.05, 0.36, 0.9, 1.1], 0.16, widest=0.65)
    away = np.hypot(sheet.x - FIRE_AT[0], (sheet.y - FIRE_AT[1]) * 1.12)
    ragged = away + cloud * 110 + sheet.noise(70, 2, 61) * 110
    sheet.repaint((ragged > 2060) & (sheet.y < WATER), MIDDLE)
    rays((1250, 3600), 27, 230, LIGHT, [1250, 1600, 1900, 2700], [0.45, 0.72, 0.5, 0.04], 0.18)
    rays((1750, 3700), 27, 250, KEY, [1750, 2200, 2900], [0.0, 0.3, 0.75], 0.16, widest=0.55)
    rays((60, 820), 19, 125, PAPER, [60, 240, 480, 820], [1.0, 0.8, 0.42, 0.03], 0.08)


def _ridge(x: float) -> float:
    """The fortress hill at the left, the saddle of the cathedral, the height of Terazije, the fall to the
    Sava.
    """
    return float(
        np.interp(
            x,
            [-100, 260, 420, 1020, 1180, 1700, 2300, 2900, 3400, WIDTH + 100],
            [1760, 1650, 1575, 1560, 1610, 1650, 1600, 1625, 1700, 1760],
        )
    )


def _town(sheet: Sheet, random: Random) -> BaseGeometry:
    """Two rows of roofs, landmarks between them; returns the whole outline."""
    far = roofs(random, _ridge, 1120, WIDTH + 60, (40, 105), (60, 120), 0.25)
    tower = placed(albanija(), 2350, _ridge(2350) + 30, 9.6)
    for house in [tower, *far]:
        sheet.fill(affinity.translate(house, 0, -6).intersection(_above_water()), MIDDLE)
        sheet.fill(house.intersection(_above_water()), KEY)
    light_windows(sheet, random, tower, _ridge(2350) - 70, 9, 0.34, MIDDLE)
    light_windows(sheet, random, tower, _ridge(2350) - 70, 9, 0.05, PAPER)
    church = placed(cathedral(), 1560, _ridge(1560) + 6, 9.6)
    sheet.fill(church, KEY)
    fort = _fortress(sheet, random)
    column = placed(victor(), 700, 1572, 17.5, mirrored=True)
    sheet.fill(column, KEY)
    near = roofs(
        random, lambda x: 0.45 * _ridge(x) + 0.55 * WATER, 1080, WIDTH + 60, (40, 120), (80, 170), 0.0
    )
    for house in near:
        sheet.fill(affinity.translate(house, 0, -7).intersection(_above_water()), MIDDLE)
        sheet.fill(house.intersection(_above_water()), KEY)
        light_windows(sheet, random, house, WATER - 16, 9, 0.16, MIDDLE)
        light_windows(sheet, random, house, WATER - 16, 9, 0.05, LIGHT)
    light_slopes(sheet, random, [*far, *near, church, tower, fort], FIRE_AT, 900, LIGHT)
    tower_by_river = placed(nebojsa_tower(), 205, WATER + 2, 7.6)
    sheet.fill(tower_by_river.buffer(4), MIDDLE)
    sheet.fill(tower_by_river, KEY)
    flames(sheet, random, FIRES)
    return unary_union([*(h.buffer(0) for h in far), *near, tower, church, fort, column, tower_by_river])


def _above_water() -> Polygon:
    return Polygon([(-100, -100), (WIDTH + 100, -100), (WIDTH + 100, WATER + 2), (-100, WATER + 2)])


def _fortress(sheet: Sheet, random: Random) -> BaseGeometry:
    """The rock with its ramparts: sloping walls, a gate tower, bare trees on top."""
    line = [
        (-60, 1790),
        (150, 1770),
        (330, 1690),
        (360, 1608),
        (520, 1590),
        (560, 1572),
        (860, 1570),
        (900, 1548),
        (1010, 1552),
        (1040, 1600),
        (1180, 1640),
        (1240, 1720),
        (1300, WATER + 2),
    ]
    rock = Polygon([(-60, WATER + 2), *line]).buffer(0)
    gate = Polygon(
        [(930, 1600), (930, 1470), (918, 1470), (955, 1420), (992, 1470), (980, 1470), (980, 1600)]
    )
    sheet.fill(unary_union([rock, gate]), KEY)
    for (ax, ay), (bx, by) in itertools.pairwise(line[3:11]):
        sheet.cut(gouge((ax, ay + 13), (bx, by + 13), 9, random, widest=0.5), MIDDLE)
    for _ in range(190):
        x = random.uniform(330, 1240)
        y = random.uniform(1610, WATER - 12)
        slope = 0.9 if random.uniform() < 0.25 else 0.05
        long = random.uniform(24, 80)
        if y > np.interp(x, [p[0] for p in line], [p[1] for p in line]) + 36:
            sheet.cut(
                gouge((x, y), (x + long * 0.6, y + long * slope * 0.6), random.uniform(5, 9), random), MIDDLE
            )
    return unary_union([rock, gate])


def _water(sheet: Sheet, random: Random, outline: BaseGeometry) -> None:
    sheet.band(WATER, HEIGHT, MIDDLE)
    sheet.band(WATER - 4, WATER + 8, KEY)
    covered = sheet.mask(outline)
    for _ in range(6200):
        near = random.uniform() ** 1.35
        down = 8 + near * (HEIGHT - WATER)
        x, y = random.uniform(-100, WIDTH + 100), WATER + down
        fires = sum(
            share * math.exp(-(((x - at) / (wide + 0.28 * down)) ** 2))
            for at, wide, share in ((2110, 190, 1.0), (1010, 60, 0.55), (2700, 90, 0.7), (3486, 50, 0.5))
        )
        mirrored = sheet.at(covered, x + random.normal(0, 8), WATER - down * 0.98) and y < HEIGHT
        if mirrored and random.uniform() > 0.42 * fires:
            ink = KEY
        elif random.uniform() < 0.30 + 0.75 * fires:
            ink = PAPER if random.uniform() < 0.72 * min(1, fires) ** 1.2 else LIGHT
        else:
            ink = KEY if random.uniform() < 0.45 + 0.5 * near else MIDDLE
        half = (20 + 120 * near) * random.uniform(0.5, 1.5)
        water_cut(sheet, random, x, y, half, 4 + 15 * near * random.uniform(0.5, 1), ink)


def _bank(x: float) -> float:
    return float(
        np.interp(x, [-100, 600, 1500, 2500, 3200, WIDTH + 100], [2340, 2400, 2478, 2470, 2380, 2300])
    )


def _near_bank(sheet: Sheet, random: Random) -> None:
    """Reeds and an empty boat on the low bank."""
    xs = np.linspace(-60, WIDTH + 60, 160)
    sheet.fill(
        Polygon(
            [
                *((x, _bank(x) + 9 * math.sin(x / 61)) for x in xs),
                (WIDTH + 60, HEIGHT + 10),
                (-60, HEIGHT + 10),
            ]
        ),
        KEY,
    )
    drawn_up_boat(sheet, random, 1330, 2412)
    for _ in range(330):
        x = (
            random.uniform(-40, WIDTH + 40)
            if random.uniform() < 0.4
            else random.choice([random.normal(260, 330), random.normal(3560, 330)])
        )
        tuft(sheet, random, x, _bank(x) + 14, random.uniform(1.0, 2.6), KEY, 5)
    for _ in range(54):
        x = random.choice([random.normal(230, 260), random.normal(3600, 240)])
        high = random.uniform(150, 420)
        tip = (x + random.normal(24, 40), _bank(x) - high)
        sheet.cut(gouge((x, _bank(x) + 12), tip, 9, random, 0.04, 0.2), KEY)
        sheet.cut(gouge((tip[0] - 4, tip[1] + 62), (tip[0] + 5, tip[1] - 28), 19, random, widest=0.5), KEY)
