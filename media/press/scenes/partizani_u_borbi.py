"""Partisans in a street fight, Belgrade, October 1944: a barricade at a corner, a muzzle flash, fire
in the smoke beyond.
"""

import math

import numpy as np
from shapely.geometry import Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from press.buildings import House, Wall, draw_row
from press.camera import Camera
from press.fighters import crouching, kneeling_shot, peering, throwing
from press.figures import Rim, cast_figure_shadow, place_figure
from press.flames import muzzle_flash
from press.gouges import Random, gouge, radial_cuts
from press.ground import Street, dark_foreground, rubble, setts
from press.overhead import pole, wire
from press.palettes import KEY, LIGHT, MIDDLE, NIGHT, PAPER
from press.scene import Scene
from press.shapes import disc, limb, lit_edge, placed, polygon, turned, united
from press.sheet import HEIGHT, Sheet
from press.smoke import smoke

SCENE = Scene(
    "partizani-u-borbi",
    NIGHT,
    focus=(0.54, 0.64),
    alt="Partisans fight in a city street at dusk: behind a barricade at a house corner they aim rifles, "
    "one throws a grenade; beyond them ruined houses stand in smoke and the light of a fire.",
    seed=79,
    grain=0.8,
)

CAMERA = Camera(eye=1.15, focal=3000, centre=1920, horizon=1740)
STREET = Street(CAMERA, (1.0, 9.0), (0.30, 1.0))
FIRE_AT = (2480.0, 1530.0)
FLASH_RIM = Rim(1.0, -0.35, width=0.034, ink=PAPER)
FIRE_RIM = Rim(0.9, -0.5, width=0.028, ink=LIGHT)
BARRICADE_Y = 9.4
SHOOTER = (0.0, 7.4)

RIGHT_ROW = [
    House(0, 12, 4, 911, 0.6),
    House(12, 12, 4, 912, arched=True),
    House(24, 13, 3, 913, 0.25),
    House(37, 14, 4, 914),
    House(51, 16, 4, 915),
    House(67, 20, 3, 916),
]
LEFT_ROW = [
    House(22, 13, 3, 924, 0.8),
    House(35, 14, 4, 925, 0.6, arched=True),
    House(49, 16, 4, 926, 0.5),
    House(65, 22, 3, 927, 0.8),
]


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(139)
    sheet.ink[:] = MIDDLE
    _sky(sheet, random)
    for path, radii, seed in (
        ([(2990, 1700), (3010, 1430), (2900, 1120), (2990, 760), (3220, 390), (3600, 40)], (60, 330), 131),
    ):
        smoke(sheet, path, radii, FIRE_AT, seed=seed, count=30, spread=0.75, rank=5, glow_reach=1500)
    sheet.band(CAMERA.horizon + 14, HEIGHT, MIDDLE)
    across = STREET.across
    right, left = np.array(STREET.ground(9.5, -2)), np.array(STREET.ground(-8.5, -2))
    draw_row(sheet, Wall(CAMERA, right, STREET.along, -across), RIGHT_ROW, lit=False)
    _broken_end(sheet, random)
    draw_row(sheet, Wall(CAMERA, left, STREET.along, across), LEFT_ROW, lit=True)
    setts(sheet, STREET, random, 6000, lambda x: math.exp(-(((x - 2250) / 900) ** 2)), across=(-10, 10))
    _tram_line(sheet, random)
    for figure, place, along in (
        (crouching("titovka", "rifle"), -1.9, 15.5),
        (crouching("titovka"), 0.2, 22.0),
    ):
        x, y = STREET.ground(place, along)
        place_figure(sheet, CAMERA, figure, x, y, FIRE_RIM)
    _corner(sheet, random)
    _barricade(sheet, random)
    _fighters(sheet, random)
    dark_foreground(sheet, random, 1500, 85)


def _sky(sheet: Sheet, random: Random) -> None:
    cloud = sheet.noise(380, 3, seed=23)

    def rays(reach, spacing, length, ink, radii, shares, cloudiness, widest=0.4) -> None:
        def density(radius: float, x: float, y: float) -> float:
            return float(np.interp(radius, radii, shares)) + sheet.at(cloud, x, y) * cloudiness

        radial_cuts(sheet, random, FIRE_AT, reach, density, ink, spacing, length, CAMERA.horizon + 30, widest)

    away = np.hypot(sheet.x - FIRE_AT[0], sheet.y - FIRE_AT[1])
    above = sheet.y < CAMERA.horizon + 20
    sheet.repaint((away + cloud * 20 < 520) & above, LIGHT)
    rays((430, 2400), 27, 220, LIGHT, [430, 560, 1000, 1500, 2400], [0.9, 0.95, 0.72, 0.5, 0.0], 0.16)
    rays((90, 900), 20, 140, PAPER, [90, 300, 560, 900], [1.05, 0.85, 0.42, 0.0], 0.14)
    sheet.repaint((away + cloud * 130 > 2300) & above, KEY)
    rays((1250, 4200), 28, 260, KEY, [1250, 1800, 2300], [0.0, 0.45, 0.95], 0.22, widest=0.6)
    rays((2250, 4200), 27, 230, MIDDLE, [2250, 2500, 3400], [0.6, 0.42, 0.12], 0.16)


def _broken_end(sheet: Sheet, random: Random) -> None:
    """The near end of the lit row: a party wall in shade, the next house torn from it."""
    wall = Wall(CAMERA, STREET.ground(-8.5, 20.0), -STREET.across, -STREET.along)
    steps = (
        (0.0, 12.2), (1.3, 12.2), (1.3, 10.6), (2.2, 10.2), (2.3, 8.1), (3.3, 7.9), (3.4, 5.6),
        (4.6, 5.2), (4.8, 3.1), (6.0, 2.6), (6.3, 1.3), (7.6, 0.9), (8.8, -0.3), (0.0, -0.3),
    )  # fmt: skip
    profile = Polygon([(u, z + random.normal(0, 0.12)) for u, z in steps]).buffer(0)
    sheet.fill(wall.sheet_shape(profile).buffer(7), KEY)
    sheet.fill(wall.sheet_shape(profile), MIDDLE)
    for floor, reach in ((3.7, 4.5), (7.4, 3.0)):
        sheet.fill(wall.sheet_shape(box(0, floor, reach, floor + 0.22)), KEY)
    for u, z in ((0.7, 4.4), (2.2, 4.4), (0.7, 8.1), (1.2, 0.4), (3.2, 0.4)):
        hole = box(u, z, u + 0.9, z + 2.0).intersection(profile.buffer(-0.2))
        sheet.fill(wall.sheet_shape(hole), KEY)
    for _ in range(46):
        u, z = random.uniform(0.1, 5.5), random.uniform(0.2, 11.5)
        if profile.buffer(-0.3).contains(Point(u, z)):
            cut = gouge(*CAMERA.project([wall.point(u, z), wall.point(u + 0.5, z)]), 9, random, widest=0.5)
            sheet.cut(cut, KEY)


def _tram_line(sheet: Sheet, random: Random) -> None:
    def at(across: float, along: float, height: float) -> tuple[float, float, float]:
        return (*STREET.ground(across, along), height)

    for near, far in ((3, 16), (16, 32), (32, 52), (52, 100)):
        wire(sheet, CAMERA, random, at(6.4, near, 6.6), at(6.4, far, 6.4), 0.5)
    for along in (16, 32, 52):
        pole(sheet, CAMERA, random, at(6.4, along, 0), 7.0, lit_right=False)
    wire(sheet, CAMERA, random, at(6.4, 16, 6.4), at(1.6, 12, 0.1), 0.5, 0.018)


CORNER_X = 850.0


def _corner(sheet: Sheet, random: Random) -> None:
    """The corner house at the left, near and dark; its return into the street catches the fire."""
    edge = CORNER_X
    face = Polygon([(-50, -50), (edge, -50), (edge, 2180), (-50, 2250)])
    side = Polygon([(edge, -50), (edge + 120, -50), (edge + 104, 2112), (edge, 2180)])
    sheet.fill(face, KEY)
    sheet.fill(side, MIDDLE)
    for course, y in enumerate(np.arange(-20, 2120, 104)):
        reach = (112, 62)[course % 2]
        block = Polygon([(edge, y + 8), (edge + reach, y - 6), (edge + reach, y + 86), (edge, y + 100)])
        sheet.fill(block.buffer(5), KEY)
        sheet.fill(block, MIDDLE)
        if random.uniform() < 0.8:
            sheet.cut(gouge((edge + reach - 14, y + 8), (edge + reach - 14, y + 78), 17, random), LIGHT)
        start = edge - random.uniform(90, 700)
        if random.uniform() < 0.5:
            sheet.cut(
                gouge((start, y), (start + random.uniform(50, 130), y - 2), 9, random, widest=0.5), MIDDLE
            )
    for y in (640, 1330):
        sheet.fill(Polygon([(-50, y), (edge + 26, y - 22), (edge + 26, y + 30), (-50, y + 58)]), MIDDLE)
        sheet.fill(Polygon([(-50, y + 16), (edge + 8, y - 2), (edge + 8, y + 30), (-50, y + 58)]), KEY)
    for x, top, bottom in ((300, 800, 1210), (300, 110, 520)):
        window = box(x - 130, top, x + 130, bottom)
        sheet.fill(window.buffer(20, join_style="mitre"), MIDDLE)
        sheet.fill(window, KEY)
        sheet.fill(box(x - 130, top, x - 96, bottom), MIDDLE)
        for bar in (box(x - 4, top, x + 6, bottom), box(x - 96, top + 130, x + 130, top + 139)):
            sheet.fill(bar, MIDDLE)
        if top < 500:
            sheet.fill(polygon((x + 12, top + 160), (x + 120, top + 150), (x + 60, top + 260)), MIDDLE)
    for _ in range(36):
        x, y = edge + random.uniform(-170, 50), random.uniform(1350, 2000)
        radius = random.uniform(9, 26)
        ring = [
            (
                x + radius * random.uniform(0.5, 1.2) * math.cos(a),
                y + radius * random.uniform(0.5, 1.2) * math.sin(a),
            )
            for a in np.linspace(0, 5.6, 8)
        ]
        sheet.fill(Polygon(ring).buffer(0), MIDDLE if x < edge else KEY)


def _cart() -> BaseGeometry:
    """A two-wheeled cart thrown on its side, a wheel in the air, shafts up."""
    wheel = disc(0, 0.95, 0.56).difference(disc(0, 0.95, 0.47))
    spokes = [turned(box(-0.02, 0.42, 0.02, 1.48), 15 + 30 * k, (0, 0.95)) for k in range(6)]
    bed = polygon((-1.2, 0.0), (0.9, 0.0), (1.05, 0.55), (-1.1, 0.62))
    shafts = [limb((0.7, 0.35, 0.05), (2.1, 1.25, 0.035)), limb((0.5, 0.5, 0.05), (1.8, 1.5, 0.035))]
    return united(wheel, *spokes, disc(0, 0.95, 0.1), bed, *shafts)


def _clutter(random: Random) -> BaseGeometry:
    """Beams, a barrel, paving blocks and sandbags, 4 m long."""
    parts: list[BaseGeometry] = [
        limb((-2.0, 0.1, 0.07), (-0.6, 1.15, 0.06)),
        limb((0.2, 0.2, 0.06), (1.7, 0.95, 0.05)),
        limb((-1.2, 0.7, 0.05), (1.4, 0.42, 0.05)),
    ]
    for row in range(4):
        for k in range(13 - 2 * row):
            x = -1.9 + row * 0.3 + k * 0.30 + random.normal(0, 0.03)
            parts.append(
                turned(
                    box(x - 0.15, row * 0.17, x + 0.14, row * 0.17 + 0.165),
                    random.normal(0, 7),
                    (x, row * 0.17),
                )
            )
    parts.append(polygon((1.3, 0), (1.85, 0), (1.92, 0.42), (1.82, 0.82), (1.34, 0.82), (1.24, 0.42)))
    return united(*parts)


def _heap(sheet: Sheet, shape: BaseGeometry, x: float, y: float, mirrored: bool = False) -> None:
    scale = CAMERA.pixels_per_metre(y)
    outline = placed(shape, *CAMERA.ground(x, y), scale, mirrored)
    sheet.fill(outline.buffer(6), MIDDLE)
    sheet.fill(outline, KEY)
    sheet.fill(lit_edge(outline, 12, -8), LIGHT)


def _barricade(sheet: Sheet, random: Random) -> None:
    _heap(sheet, _cart(), 4.75, 10.4, mirrored=True)
    place_figure(sheet, CAMERA, peering("sheepskin"), 2.75, 10.0, FIRE_RIM, height=0.22)
    for x, y, count, spread, height, seed in ((4.3, 9.8, 90, 0.9, 0.9, 21), (2.5, 9.7, 110, 0.8, 0.75, 22)):
        rubble(sheet, CAMERA, x, y, count, spread, height, seed, LIGHT, light_left=False)
    _heap(sheet, _clutter(random), 2.75, BARRICADE_Y)
    for x, y, count, spread, height, seed in (
        (4.6, 9.0, 80, 1.0, 0.7, 23),
        (1.5, 8.9, 50, 0.5, 0.35, 24),
        (3.0, 8.8, 60, 0.9, 0.35, 25),
        (-3.2, 8.3, 50, 0.6, 0.4, 26),
    ):
        rubble(sheet, CAMERA, x, y, count, spread, height, seed, LIGHT, light_left=False)


def _fighters(sheet: Sheet, random: Random) -> None:
    cast = (
        (crouching("pilotka"), -2.75, 8.8, FIRE_RIM),
        (throwing("bare"), -1.3, 9.0, FIRE_RIM),
        (kneeling_shot("titovka"), *SHOOTER, FLASH_RIM),
    )
    for figure, x, y, rim in cast:
        cast_figure_shadow(sheet, CAMERA, figure, x, y, slant=-0.8, flatness=-0.05)
        place_figure(sheet, CAMERA, figure, x, y, rim)
    scale = CAMERA.pixels_per_metre(SHOOTER[1])
    foot_x, foot_y = CAMERA.ground(*SHOOTER)
    muzzle_flash(sheet, random, foot_x + 1.18 * scale, foot_y - 1.15 * scale, 270)
