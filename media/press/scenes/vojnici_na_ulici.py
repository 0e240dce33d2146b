"""Soldiers and a T-34 in a broken Belgrade street, October 1944, a low sun in the street's mouth."""

import itertools
import math

import numpy as np
from shapely.geometry import Point, Polygon

from press.buildings import House, Wall, draw_row
from press.camera import Camera
from press.figures import Rim, cast_figure_shadow, place_figure, walking
from press.gouges import radial_cuts
from press.ground import Street, dark_foreground, rail, rubble, setts
from press.machines.t34 import t34
from press.machines.t34_engraving import cupola_at, engrave_t34
from press.overhead import pole, wire
from press.palettes import FIRE, KEY, LIGHT, MIDDLE, PAPER
from press.scene import Scene
from press.shapes import carve, disc, limb, lit_edge, placed, polygon, united
from press.sheet import HEIGHT, Sheet
from press.smoke import smoke

SCENE = Scene(
    "vojnici-na-ulici",
    FIRE,
    focus=(0.44, 0.72),
    alt="Soldiers in greatcoats and a T-34 tank advance along a ruined Belgrade street with tram rails; a "
    "low sun at its end.",
    seed=13,
    grain=0.8,
)

CAMERA = Camera(eye=1.6, focal=3000, centre=1920, horizon=1830)
STREET = Street(CAMERA, (2.0, 10.0), (-0.30, 1.0))
SUN = (STREET.vanishing_x + 40, CAMERA.horizon - 330)
LIGHT_FROM = (-0.72, -0.12, 0.62)
TANK = {"heading": 220.0, "x": 2.1, "y": 10.6}
RIGHT_FOOT, LEFT_FOOT = np.array([14.5, 13.0]), np.array([-9.2, 9.5])
RIM = Rim(-1, -0.6)

RIGHT_ROW = [
    House(-6.5, 11, 3, 118, 0.95), House(4.5, 10.5, 4, 109, 0.75, arched=True), House(15, 12, 3, 103, 0.9),
    House(27, 11, 5, 104, 0.5), House(38, 14, 4, 105, 0.8, arched=True), House(52, 16, 5, 106, 0.4),
]  # fmt: skip
LEFT_ROW = [
    House(-4, 8.5, 3, 207, 0.7), House(4.5, 10, 4, 205, 0.8, arched=True), House(14.5, 10, 3, 203, 0.5),
    House(24.5, 12, 5, 204, 0.9), House(36.5, 12, 4, 205, 0.4, arched=True), House(48, 18, 5, 206, 0.6),
]  # fmt: skip


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(5)
    sheet.ink[:] = LIGHT
    _sky(sheet, random)
    smoke(
        sheet,
        [(2640, 1780), (2610, 1300), (2560, 900), (2700, 560), (2960, 240), (3300, -100)],
        (80, 330),
        SUN,
        seed=29,
    )
    sheet.band(CAMERA.horizon + 30, HEIGHT, MIDDLE)
    _far_blocks(sheet)
    _albanija(sheet)
    outward = np.array([-STREET.along[1], STREET.along[0]])
    draw_row(sheet, Wall(CAMERA, RIGHT_FOOT, STREET.along, outward), RIGHT_ROW, lit=True)
    draw_row(sheet, Wall(CAMERA, LEFT_FOOT, STREET.along, -outward), LEFT_ROW, lit=False)
    _ground(sheet, random, outward)
    _tram_line(sheet, random)
    engrave_t34(sheet, CAMERA, t34(gun_elevation=2.5, turret_turn=4), **TANK, light=LIGHT_FROM)
    _commander(sheet)
    _soldiers(sheet)


def _sky(sheet: Sheet, random: np.random.Generator) -> None:
    cloud = sheet.noise(320, 3, seed=2)
    horizon = CAMERA.horizon

    def rays(reach, spacing, length, ink, radii, shares, cloudiness, widest=0.4) -> None:
        def density(radius: float, x: float, y: float) -> float:
            return float(np.interp(radius, radii, shares)) + sheet.at(cloud, x, y) * cloudiness

        radial_cuts(sheet, random, SUN, reach, density, ink, spacing, length, horizon + 60, widest)

    rays((600, 3800), 27, 240, MIDDLE, [600, 1000, 1700, 2300], [0.06, 0.32, 0.78, 1.12], 0.10, widest=0.65)
    from_sun = np.hypot(sheet.x - SUN[0], sheet.y - SUN[1])
    sheet.repaint((from_sun + cloud * 120 > 2250) & (sheet.y < horizon), MIDDLE)
    rays((1900, 3800), 27, 230, LIGHT, [1900, 2300, 3200], [0.5, 0.42, 0.12], 0.1)
    rays((150, 900), 19, 120, PAPER, [150, 260, 520, 900], [1.0, 0.75, 0.35, 0.05], 0.08)
    sheet.fill(Point(*SUN).buffer(165, 64), PAPER)


def _flat(x0: float, x1: float, z0: float, z1: float, y: float) -> Polygon:
    """An upright rectangle that faces the eye, `y` metres away."""
    return Polygon(CAMERA.project([(x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1)]))


def _far_blocks(sheet: Sheet) -> None:
    far = 120
    for x0, x1, height in ((-62, -44, 19), (-46, -31, 22), (-13, 4, 15)):
        random = np.random.default_rng(height)
        xs = np.linspace(x0, x1, 30)
        tops = height - np.abs(random.normal(0, 1.6, 30)) - 5 * np.abs(np.sin(xs * 0.21))
        outline = [(x0, far, 0), *((x, far, z) for x, z in zip(xs, tops, strict=True)), (x1, far, 0)]
        block = Polygon(CAMERA.project(outline)).buffer(0)
        sheet.fill(block, MIDDLE)
        for i in range(int((x1 - x0) / 2.6)):
            for j in range(int(height / 3.6)):
                if random.uniform() < 0.8:
                    left, foot = x0 + 1 + i * 2.6, 1.2 + j * 3.6
                    ink = LIGHT if random.uniform() < 0.35 else KEY
                    sheet.fill(_flat(left, left + 1.2, foot, foot + 2.1, far).intersection(block), ink)


def _albanija(sheet: Sheet) -> None:
    """The Albanija palace far down the street: slab tower, rounded lit corner, low wings."""
    far = 200
    for x0, x1 in ((-43.5, -34), (-20, -12)):
        sheet.fill(_flat(x0, x1, 0, 25, far), MIDDLE)
        sheet.fill(_flat(x0, x1, 24.2, 25, far), KEY)
    sheet.fill(_flat(-36, -19, 0, 51, far), MIDDLE)
    sheet.fill(_flat(-35, -20, 51, 53.5, far), KEY)
    sheet.fill(_flat(-36, -34.2, 0, 51, far), LIGHT)
    sheet.fill(_flat(-36.4, -18.6, 50.2, 51.2, far), KEY)
    for i in range(7):
        for j in range(13):
            left, foot = -33.2 + i * 2.0, 3 + j * 3.65
            sheet.fill(_flat(left, left + 1.15, foot, foot + 2, far), KEY if (i * 7 + j * 5) % 11 else LIGHT)
    for x0 in (-42.6, -18.4):
        for i in range(3):
            for j in range(5):
                sheet.fill(_flat(x0 + i * 2.4, x0 + i * 2.4 + 1.2, 3 + j * 4.2, 5.2 + j * 4.2, far), KEY)


def _ground(sheet: Sheet, random: np.random.Generator, outward: np.ndarray) -> None:
    setts(sheet, STREET, random, 5200, lambda x: math.exp(-(((x - SUN[0]) / 900) ** 2)))
    dark_foreground(sheet, random)
    for across in (-4.37, -3.37):
        rail(sheet, STREET, random, across, bright_until=CAMERA.horizon + 420)
    for along in (34, 26, 18, 11, 5, 0):
        x, y = RIGHT_FOOT + STREET.along * along + outward * 1.4
        rubble(sheet, CAMERA, x, y, 70, 1.9, 1.3, 300 + along)
        x, y = LEFT_FOOT + STREET.along * along - outward * 1.2
        rubble(sheet, CAMERA, x, y, 55, 1.5, 1.0, 400 + along, MIDDLE)


def _at(across: float, along: float, height: float) -> tuple[float, float, float]:
    return (*STREET.ground(across, along), height)


def _tram_line(sheet: Sheet, random: np.random.Generator) -> None:
    poles = (-7, 8, 23, 38, 60, 95, 150, 420)
    for across in (-3.88, -0.6):
        for start, end in itertools.pairwise(poles):
            wire(sheet, CAMERA, random, _at(across, start, 5.9), _at(across, end, 5.9), 0.18)
    for along in (-1, 8, 23, 38, 60):
        wire(sheet, CAMERA, random, _at(-10.6, along, 7.2), _at(11.5, along, 7.0), 0.9, 0.018)
    for along in (8, 23, 38):
        pole(sheet, CAMERA, random, _at(-8.3, along, 0), 7.6)
    wire(sheet, CAMERA, random, _at(-8.3, 8, 7.2), _at(-3.6, 3.5, 2.6), 0.1, 0.016)


def _commander(sheet: Sheet) -> None:
    point = cupola_at(**TANK, turret_turn=4)
    (x, y), scale = CAMERA.project(point), CAMERA.pixels_per_metre(point[1])
    shoulders = polygon(
        (-0.25, -0.1),
        (-0.25, 0.12),
        (-0.2, 0.24),
        (-0.08, 0.31),
        (0.08, 0.31),
        (0.2, 0.23),
        (0.24, 0.1),
        (0.24, -0.1),
    )
    head = united(
        disc(0.02, 0.46, 0.115),
        limb((0, 0.25, 0.07), (0.01, 0.4, 0.07)),
        polygon((0.1, 0.42), (0.15, 0.41), (0.14, 0.47), (0.1, 0.52)),
    )
    padding = united(
        limb((-0.07, 0.53, 0.055), (0.02, 0.575, 0.05), (0.09, 0.53, 0.05)),
        limb((-0.06, 0.36, 0.06), (-0.05, 0.5, 0.07)),
    )
    bust = placed(carve(united(shoulders, head, padding), 0.012), x, y, scale, mirrored=True)
    sheet.fill(bust, KEY)
    sheet.fill(lit_edge(bust, -9, -6), LIGHT)


def _soldiers(sheet: Sheet) -> None:
    cast = [
        (walking("ushanka", 0.30, 5, "chest"), -2.75, 8.4),
        (walking("pilotka", 0.34, 8, "low", coat="short"), -5.3, 10.2),
        (walking("ushanka", 0.26, 4, "slung"), -5.0, 14.0),
        (walking("helmet", 0.30, 7, "chest"), -3.6, 16.0),
        (walking("ushanka", 0.30, 5, "chest"), -4.2, 21.0),
        (walking("pilotka", 0.30, 5, "slung"), -6.6, 24.0),
    ]
    for figure, x, y in sorted(cast, key=lambda one: -one[2]):
        cast_figure_shadow(sheet, CAMERA, figure, x, y, slant=0.9, mirrored=True)
        place_figure(sheet, CAMERA, figure, x, y, RIM, mirrored=True)
