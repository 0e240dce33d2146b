"""Partisans march into Belgrade, October 1944: a long column in mixed dress on a wide street, light
over the town ahead.
"""

import itertools
import math

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from press.buildings import House, Wall, draw_row
from press.camera import Camera
from press.fighters import smaller, waving
from press.figures import Rim, cast_figure_shadow, place_figure, standing, walking
from press.gouges import Random, radial_cuts
from press.ground import Street, dark_foreground, rubble, setts
from press.monuments import albanija
from press.overhead import pole, wire
from press.palettes import GREY_DAY, KEY, LIGHT, MIDDLE, PAPER
from press.scene import Scene
from press.shapes import carve, limb, placed, united
from press.sheet import HEIGHT, Sheet
from press.skyline import light_windows

SCENE = Scene(
    "borci-ulaze",
    GREY_DAY,
    focus=(0.48, 0.62),
    alt="A long column of partisans in mixed dress, with rifles and blanket rolls, marches along a wide "
    "street into the town; taller houses stand in a pale light ahead.",
    seed=61,
    grain=0.8,
)

CAMERA = Camera(eye=1.2, focal=3000, centre=1920, horizon=1720)
STREET = Street(CAMERA, (-2.0, 6.5), (0.34, 1.0))
GLOW = (STREET.vanishing_x - 160, 1500.0)
RIM = Rim(0.9, -0.7, width=0.032, ink=PAPER)

LEFT_ROW = [
    House(-6.0, 7.0, 2, 310, 0.1),
    House(1.0, 11.5, 3, 311, 0.55, arched=True),
    House(12.5, 10.5, 2, 318, 0.7),
    House(23, 11, 3, 317, 0.4),
    House(34, 12, 3, 303, 0.55),
    House(46, 12, 4, 304, 0.3, arched=True),
    House(58, 14, 5, 305, 0.5),
    House(72, 20, 4, 306),
]
RIGHT_ROW = [
    House(12, 14, 3, 403, 0.5),
    House(26, 12, 3, 404),
    House(38, 12, 3, 405, arched=True),
    House(50, 14, 4, 406),
    House(64, 16, 4, 407),
    House(80, 20, 4, 408),
]


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(91)
    sheet.ink[:] = LIGHT
    _sky(sheet, random)
    sheet.band(CAMERA.horizon + 14, HEIGHT, MIDDLE)
    _far_town(sheet, random)
    across = STREET.across
    right, left = np.array(STREET.ground(11, 0)), np.array(STREET.ground(-10, 0))
    draw_row(sheet, Wall(CAMERA, right, STREET.along, -across), RIGHT_ROW, lit=False)
    draw_row(sheet, Wall(CAMERA, left, STREET.along, across), LEFT_ROW, lit=True)
    setts(
        sheet,
        STREET,
        random,
        6200,
        lambda x: math.exp(-(((x - GLOW[0] + 250) / 1250) ** 2)),
        across=(-9.5, 10.5),
    )
    dark_foreground(sheet, random, 1300, 85)
    for along in (14, 24, 36):
        x, y = STREET.ground(-8.7, along)
        rubble(sheet, CAMERA, x, y, 46, 1.3, 0.8, 500 + along, PAPER, light_left=False)
    _roadside(sheet, random)
    _column(sheet)


def _sky(sheet: Sheet, random: Random) -> None:
    cloud = sheet.noise(420, 3, seed=16, aspect=1.6)

    def rays(reach, spacing, length, ink, radii, shares, cloudiness, widest=0.4) -> None:
        def density(radius: float, x: float, y: float) -> float:
            return float(np.interp(radius, radii, shares)) + sheet.at(cloud, x, y) * cloudiness

        radial_cuts(sheet, random, GLOW, reach, density, ink, spacing, length, CAMERA.horizon + 30, widest)

    away = np.hypot(sheet.x - GLOW[0], (sheet.y - GLOW[1]) * 1.1)
    above = sheet.y < CAMERA.horizon + 20
    sheet.repaint((away + cloud * 90 < 620) & above, PAPER)
    rays((380, 1300), 26, 200, LIGHT, [380, 640, 700, 1300], [0.12, 0.7, 0.0, 0.0], 0.05)
    rays((560, 2300), 26, 210, PAPER, [560, 700, 1100, 1700, 2300], [0.8, 0.7, 0.42, 0.16, 0.0], 0.22)
    sheet.repaint((away + cloud * 40 > 2800) & above, MIDDLE)
    rays((1500, 4200), 27, 260, MIDDLE, [1500, 2100, 2800], [0.0, 0.4, 0.95], 0.26, widest=0.6)
    rays((2700, 4300), 26, 240, LIGHT, [2700, 2900, 3600], [0.6, 0.42, 0.10], 0.16)


def _far_town(sheet: Sheet, random: Random) -> None:
    tower = placed(albanija(), GLOW[0] + 60, CAMERA.horizon + 20, 10.5)
    sheet.fill(tower, MIDDLE)
    light_windows(sheet, random, tower, CAMERA.horizon - 30, 9, 0.85, KEY)
    for k, x in enumerate(np.arange(2050, 3500, 120)):
        high = 110 + 46 * math.sin(k * 2.3) + random.uniform(0, 40)
        house = Polygon(
            [
                (x, 1740),
                (x, 1720 - high),
                (x + 60, 1720 - high - 34),
                (x + 132, 1720 - high + 5),
                (x + 132, 1740),
            ]
        )
        sheet.fill(house, MIDDLE)
        light_windows(sheet, random, house, 1700, 9, 0.4, KEY)


def _at(across: float, along: float, height: float) -> tuple[float, float, float]:
    return (*STREET.ground(across, along), height)


def _roadside(sheet: Sheet, random: Random) -> None:
    posts = (3.5, 14, 26, 42, 64)
    for along in posts[1:]:
        pole(sheet, CAMERA, random, _at(-8.0, along, 0), 7.4, lit_right=True)
    for near, far in itertools.pairwise(posts):
        for up in (7.1, 6.6):
            wire(sheet, CAMERA, random, _at(-8.0, near, up), _at(-8.0, far, up), 0.5, 0.016, thinnest_px=2.8)


def _with_roll(figure: BaseGeometry) -> BaseGeometry:
    """A blanket roll slung over the shoulder: a thick ring from the shoulder to the far hip."""
    return united(
        figure,
        carve(
            limb((-0.20, 1.02, 0.075), (-0.24, 1.24, 0.085), (-0.10, 1.47, 0.085), (0.06, 1.50, 0.07)), 0.01
        ),
    )


def _roll_line(sheet: Sheet, x: float, y: float) -> None:
    """The roll's edge, cut across the chest."""
    scale = CAMERA.pixels_per_metre(y)
    foot_x, foot_y = CAMERA.ground(x, y)
    for shift, ink in ((0.0, MIDDLE), (0.13, LIGHT)):
        band = limb((0.03 + shift, 1.44, 0.011), (-0.08 + shift, 1.2, 0.014), (-0.19 + shift, 1.0, 0.006))
        sheet.fill(placed(band, foot_x, foot_y, scale), ink)


CAST = (
    # along the column, across it, cap, stride, lean, carry, coat, pack, roll
    (-0.1, 0.0, "titovka", 0.32, 5, "slung", "short", False, True),
    (2.2, -0.35, "captured helmet", 0.28, 6, "slung", "short", False, False),
    (2.5, 0.95, "sheepskin", 0.33, 4, "slung", "long", True, False),
    (4.4, -1.7, "titovka", 0.30, 5, "slung", "short", False, False),
    (8.0, -1.6, "titovka", 0.27, 5, "slung", "long", True, False),
    (12.2, -1.5, "captured helmet", 0.31, 5, "slung", "short", False, False),
    (16.8, -1.4, "titovka", 0.29, 5, "slung", "short", True, False),
    (5.2, -0.2, "titovka", 0.30, 6, "slung", "short", True, False),
    (6.1, 1.0, "titovka", 0.26, 4, "slung", "none", False, True),
    (9.2, -0.3, "hat", 0.32, 5, "slung", "long", False, True),
    (10.4, 0.9, "titovka", 0.28, 4, "chest", "short", False, False),
    (13.6, 0.0, "titovka", 0.32, 5, "slung", "short", True, False),
    (15.2, 1.1, "sheepskin", 0.28, 4, "slung", "short", False, False),
    (19.0, -0.2, "titovka", 0.30, 5, "slung", "long", False, False),
    (21.0, 1.0, "titovka", 0.33, 5, "slung", "short", True, False),
    (25.5, 0.1, "captured helmet", 0.28, 5, "slung", "short", False, False),
    (29.0, 0.8, "titovka", 0.31, 5, "slung", "short", False, False),
    (35.0, 0.3, "titovka", 0.30, 5, "slung", "short", False, False),
    (43.0, 0.3, "titovka", 0.30, 5, "slung", "short", False, False),
)


def _column(sheet: Sheet) -> None:
    for along, across, cap, stride, lean, carry, coat, pack, roll in sorted(CAST, key=lambda one: -one[0]):
        figure = walking(cap, stride, lean, carry, coat, pack)
        figure = _with_roll(figure) if roll else figure
        x, y = STREET.ground(across, along)
        cast_figure_shadow(sheet, CAMERA, figure, x, y, slant=-0.75, flatness=-0.06)
        place_figure(sheet, CAMERA, figure, x, y, RIM)
        if roll:
            _roll_line(sheet, x, y)
    _greeting(sheet)


def _greeting(sheet: Sheet) -> None:
    """Townspeople by the kerb: a woman with a kerchief and a child in front, three more farther on."""
    cast = (
        (waving("headscarf", "skirt", 0.0, kerchief=True), 4.75, 3.3),
        (smaller(waving("bare", "jacket", 0.15), 1.12), 4.15, 3.6),
        (standing("hat", arm="back"), 5.5, 4.2),
        (waving("headscarf", "skirt"), 5.6, 8.6),
        (standing("hat", arm="pocket"), 6.5, 9.6),
        (smaller(waving("bare", "jacket", 0.1), 1.15), 5.0, 9.8),
    )
    for figure, across, along in sorted(cast, key=lambda one: -one[2]):
        x, y = STREET.ground(across, along)
        cast_figure_shadow(sheet, CAMERA, figure, x, y, slant=-0.75, flatness=-0.06, mirrored=True)
        place_figure(sheet, CAMERA, figure, x, y, RIM, mirrored=True)
