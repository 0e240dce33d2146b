"""Townspeople bind the wounds of a tank's crew and bring them wine; behind them the hit T-34 smoulders.
October 1944.
"""

import math

import numpy as np
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from press.buildings import House, Wall, draw_row
from press.camera import Camera
from press.figures import Rim, cast_figure_shadow, place_figure, standing
from press.gouges import Random, flowing_cuts, radial_cuts
from press.ground import Street, dark_foreground, rubble, setts
from press.machines.t34 import t34
from press.machines.t34_engraving import engrave_t34
from press.palettes import KEY, LIGHT, MIDDLE, PAPER, RIVER
from press.scene import Scene
from press.seated import kneeling_beside, low_seat, offering, supported
from press.shapes import disc, limb, placed, polygon, turned, united
from press.sheet import HEIGHT, Sheet
from press.skies import level_drift
from press.smoke import smoke

SCENE = Scene(
    "posada-i-gradjani",
    RIVER,
    focus=(0.38, 0.66),
    alt="In a street a woman kneels and binds a seated tankman's arm, a man in a hat hands wine to "
    "another, a "
    "partisan helps a third; behind them a T-34 with a thin smoke over its turret.",
    seed=113,
    grain=0.75,
)

CAMERA = Camera(eye=1.5, focal=3000, centre=1920, horizon=1640)
STREET = Street(CAMERA, (1.0, 8.0), (0.12, 1.0))
SUN = (1960.0, 1290.0)
LIGHT_FROM = (-0.72, 0.10, 0.64)
RIM = Rim(-1, -0.55, width=0.026, ink=PAPER)
LEFT_ROW = [
    House(-7, 11, 4, 940, 0.15),
    House(4, 11, 3, 941, 0.5),
    House(15, 12, 4, 942, arched=True),
    House(27, 13, 3, 943, 0.6),
    House(40, 16, 4, 944, 0.2),
]
RIGHT_ROW = [
    House(-2, 12, 4, 951, 0.3, arched=True),
    House(10, 12, 3, 952, 0.7),
    House(22, 14, 4, 953),
    House(36, 16, 3, 954, 0.4),
]


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(241)
    sheet.ink[:] = LIGHT
    _sky(sheet, random)
    sheet.band(CAMERA.horizon + 14, HEIGHT, LIGHT)
    across = STREET.across
    left, right = np.array(STREET.ground(-9.0, 0)), np.array(STREET.ground(9.5, 0))
    draw_row(sheet, Wall(CAMERA, right, STREET.along, -across), RIGHT_ROW, lit=True)
    draw_row(sheet, Wall(CAMERA, left, STREET.along, across), LEFT_ROW, lit=True)
    setts(
        sheet,
        STREET,
        random,
        6500,
        lambda x: 0.95 * math.exp(-(((x - 1300) / 1300) ** 2)),
        across=(-9, 9.5),
        inks=(PAPER, PAPER, MIDDLE),
    )
    for x, y, count in ((-7.6, 15, 60), (8.4, 16, 60), (-7.9, 24, 60), (7.0, 11.5, 40)):
        rubble(sheet, CAMERA, x, y, count, 1.4, 0.9, 700 + int(y), PAPER)
    _tank(sheet)
    _people(sheet)
    dark_foreground(sheet, random, 1300, 75)


def _sky(sheet: Sheet, random: Random) -> None:
    cloud = sheet.noise(400, 3, seed=38, aspect=2.4)
    away = np.hypot(sheet.x - SUN[0], (sheet.y - SUN[1]) * 1.1)
    above = sheet.y < CAMERA.horizon
    sheet.repaint((away + 40 * cloud < 250) & above, PAPER)

    def rays(radius: float, x: float, y: float) -> float:
        return float(np.interp(radius, [240, 480, 1100, 2000], [1.0, 0.8, 0.45, 0.0])) + 0.14 * sheet.at(
            cloud, x, y
        )

    radial_cuts(sheet, random, SUN, (220, 2000), rays, PAPER, 25, 190, CAMERA.horizon)
    high = (
        np.interp(sheet.y, [0, 1100], [1.1, -0.5]) + np.interp(away, [900, 2600], [-0.4, 0.6]) + 0.3 * cloud
    )

    def blue(x: float, y: float) -> float:
        return float(np.interp(sheet.at(high, x, y), [0.2, 0.7, 1.5], [0, 0.38, 0.9]))

    flowing_cuts(sheet, random, 9000, blue, level_drift(0.10, 0.08), MIDDLE, 18, 260, CAMERA.horizon)


def _tank(sheet: Sheet) -> None:
    x, y = CAMERA.project((2.7, 12.6, 2.5))
    smoke(
        sheet,
        [
            (x, y),
            (x - 20, y - 220),
            (x + 120, y - 520),
            (x + 60, y - 860),
            (x + 330, y - 1250),
            (x + 700, y - 1700),
        ],
        (34, 240),
        SUN,
        seed=171,
        count=30,
        spread=0.6,
        darkness=2.9,
        glow_reach=0,
        rank=4,
    )
    engrave_t34(sheet, CAMERA, t34(gun_elevation=-3, turret_turn=24), 214.0, 2.6, 12.4, LIGHT_FROM,
                fill=(0.3, -0.75, 0.6), rim=(-8, -7), wheel_light=130, key=2.5, soot=0.5)  # fmt: skip


def _crate(sheet: Sheet, x: float, y: float) -> None:
    """A wooden case to sit on."""
    _stand(sheet, box(-0.34, 0, 0.34, 0.42), x, y)
    for z in (0.07, 0.19, 0.31):
        _part(sheet, box(-0.31, z, 0.31, z + 0.075), x, y, MIDDLE)
    for across in (-0.28, 0.22):
        _part(sheet, box(across, 0.04, across + 0.06, 0.40), x, y, KEY)


def _demijohn() -> BaseGeometry:
    """A wicker bottle of wine."""
    return united(
        disc(0, 0.17, 0.16),
        polygon((-0.16, 0.17), (-0.14, 0.0), (0.14, 0.0), (0.16, 0.17)),
        limb((0, 0.26, 0.09), (0, 0.40, 0.035)),
        limb((0.05, 0.36, 0.018), (0.13, 0.28, 0.018), (0.10, 0.2, 0.016)),
    )


def _people(sheet: Sheet) -> None:
    y = 6.4
    _stand(sheet, standing("titovka", arm="back", coat="short", stride=0.05), -5.2, 11.0)
    _stand(sheet, supported("tank helmet", "titovka"), -3.55, 8.6, mirrored=True)
    _bound_arm(sheet, -1.55, y)
    _given_wine(sheet, 0.75, y + 0.1)


def _stand(
    sheet: Sheet, figure: BaseGeometry, x: float, y: float, mirrored: bool = False, halo: int | None = None
) -> None:
    cast_figure_shadow(sheet, CAMERA, figure, x, y, slant=0.8, mirrored=mirrored)
    place_figure(sheet, CAMERA, figure, x, y, RIM, mirrored, halo=halo)


def _part(sheet: Sheet, shape: BaseGeometry, x: float, y: float, ink: int, mirrored: bool = False) -> None:
    sheet.fill(placed(shape, *CAMERA.ground(x, y), CAMERA.pixels_per_metre(y), mirrored), ink)


def _bound_arm(sheet: Sheet, x: float, y: float) -> None:
    """A tankman on a crate holds out an arm; a woman on her knees winds a bandage round it."""
    arms = (
        ((0.02, 1.02, 0.076), (0.26, 0.86, 0.064), (0.56, 0.96, 0.048), (0.62, 0.98, 0.045)),
        ((0.0, 1.0, 0.074), (0.06, 0.74, 0.062), (0.26, 0.66, 0.05)),
    )
    _crate(sheet, x - 0.03, y + 0.05)
    _stand(sheet, low_seat("tank helmet", arms, lean=4, bowed=0.03), x, y)
    hands = (
        ((0.12, 0.90, 0.07), (0.30, 0.80, 0.058), (0.50, 0.98, 0.045)),
        ((0.10, 0.88, 0.07), (0.24, 0.70, 0.058), (0.48, 0.88, 0.045)),
    )
    woman = kneeling_beside("headscarf", hands)
    _stand(sheet, woman, x + 1.06, y - 0.05, mirrored=True)
    band = turned(box(0.33, 0.86, 0.54, 0.965), 14, (0.43, 0.9))
    _part(sheet, band, x, y, PAPER)
    for k in range(3):
        wrap = turned(box(0.375 + 0.055 * k, 0.84, 0.385 + 0.055 * k, 0.99), -8, (0.4, 0.9))
        _part(sheet, wrap.intersection(band), x, y, KEY)
    tail = limb((0.52, 0.90, 0.024), (0.57, 0.74, 0.022), (0.53, 0.60, 0.02))
    _part(sheet, tail, x, y, PAPER)


def _given_wine(sheet: Sheet, x: float, y: float) -> None:
    """A tankman with a bound head lifts a cup; a man in a hat has poured it and holds the bottle."""
    arms = (
        ((0.04, 1.0, 0.074), (0.26, 0.84, 0.062), (0.25, 1.06, 0.047), (0.23, 1.11, 0.045)),
        ((0.0, 1.0, 0.074), (0.10, 0.72, 0.062), (0.32, 0.68, 0.05)),
    )
    cup = turned(polygon((-0.045, 0), (0.045, 0), (0.055, 0.1), (-0.055, 0.1)), 55, (0, 0))
    figure = united(low_seat("bare", arms, lean=-5), placed_at(cup, 0.20, 1.14))
    _crate(sheet, x - 0.03, y + 0.05)
    _stand(sheet, figure, x, y, halo=LIGHT)
    band = turned(box(-0.06, 1.28, 0.17, 1.335), -9, (0.0, 1.25))
    head = turned(disc(0.06, 1.26, 0.104), 5, (0, 0.5))
    _part(sheet, band.intersection(head), x, y, PAPER)
    giver = offering("hat", "coat", (0.42, 0.98), bent=9)
    bottle = placed_at(turned(_demijohn(), 8), 0.44, 0.62)
    _stand(sheet, united(giver, bottle), x + 1.62, y + 0.15, mirrored=True, halo=LIGHT)
    _stand(sheet, offering("headscarf", "skirt", (0.36, 1.02), bent=5), x + 2.5, y + 0.8, mirrored=True)


def placed_at(shape: BaseGeometry, x: float, y: float) -> BaseGeometry:
    return placed(shape, x, y, -1.0, mirrored=True)
