"""T-34 tanks and soldiers before Belgrade's main railway station, 15 October 1944, a low sun on its front."""

import math

import numpy as np

from press.buildings import Wall
from press.camera import Camera
from press.fighters import crouching, kneeling_shot
from press.figures import Rim, cast_figure_shadow, place_figure, walking
from press.gouges import Random, radial_cuts
from press.ground import Street, dark_foreground, rail, rubble, setts
from press.machines.t34 import t34
from press.machines.t34_engraving import cupola_at, engrave_t34
from press.overhead import pole, wire
from press.palettes import FIRE, KEY, LIGHT, MIDDLE, PAPER
from press.railway_station import draw_station
from press.scene import Scene
from press.seated import in_hatch
from press.shapes import lit_edge, placed
from press.sheet import HEIGHT, Sheet
from press.smoke import smoke

SCENE = Scene(
    "tenkovi-kod-stanice",
    FIRE,
    focus=(0.42, 0.60),
    alt="T-34 tanks and running soldiers before a long classicist railway station with a clock over its "
    "three "
    "tall portals; smoke rises behind its roof.",
    seed=107,
    grain=0.8,
)

CAMERA = Camera(eye=1.6, focal=2900, centre=1920, horizon=1850)
STREET = Street(CAMERA, (3.0, 8.0), (-0.10, 1.0))
WALL = Wall(CAMERA, (-5.0, 57.0), (0.972, 0.235), (0.235, -0.972))
LIGHT_FROM = (-0.74, -0.32, 0.60)
RIM = Rim(-1, -0.6, ink=LIGHT)
TANKS = ((31.0, -3.55, 12.4, 3.0, 6.0), (28.0, 5.2, 21.5, 5.0, 4.0), (24.0, 12.8, 36.0, 4.0, 8.0))
"""Heading, x, y, and the gun's elevation and turn."""


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(233)
    sheet.ink[:] = MIDDLE
    _sky(sheet, random)
    for path, radii, seed in (
        ([(3160, 1500), (3120, 1150), (3230, 820), (3080, 480), (2760, 180), (2500, -80)], (90, 330), 151),
        ([(420, 1500), (400, 1300), (470, 1080), (380, 860), (190, 700), (-80, 600)], (50, 180), 153),
    ):
        smoke(sheet, path, radii, (1500, 1500), seed=seed, count=28, spread=0.8, rank=5)
    sheet.band(CAMERA.horizon + 22, HEIGHT, LIGHT)
    draw_station(sheet, WALL, random, broken=0.4)
    setts(
        sheet,
        STREET,
        random,
        6800,
        lambda x: 0.95 * math.exp(-(((x - 1500) / 1500) ** 2)),
        across=(-22, 24),
        inks=(PAPER, PAPER, MIDDLE),
    )
    for across in (1.6, 2.6):
        rail(sheet, STREET, random, across, bright_until=CAMERA.horizon + 330)
    for x, y, count, spread in (
        (-12.5, 30, 60, 1.8),
        (10.5, 18, 50, 1.3),
        (-8.2, 17, 40, 1.0),
        (7.6, 44, 60, 2.2),
    ):
        rubble(sheet, CAMERA, x, y, count, spread, 0.9, 500 + int(y), LIGHT)
    _wires(sheet, random)
    _attack(sheet)
    dark_foreground(sheet, random, 1500, 90)


def _sky(sheet: Sheet, random: Random) -> None:
    cloud = sheet.noise(380, 3, seed=18)
    glow = (900.0, 1500.0)

    def rays(reach, spacing, length, ink, radii, shares, cloudiness, widest=0.4) -> None:
        def density(radius: float, x: float, y: float) -> float:
            return float(np.interp(radius, radii, shares)) + sheet.at(cloud, x, y) * cloudiness

        radial_cuts(sheet, random, glow, reach, density, ink, spacing, length, CAMERA.horizon, widest)

    rays((200, 2400), 27, 240, LIGHT, [200, 900, 1500, 2300], [0.95, 0.62, 0.3, 0.0], 0.14)
    rays((200, 1100), 22, 150, PAPER, [200, 500, 1100], [0.6, 0.35, 0.0], 0.08)
    rays((1500, 3700), 28, 260, KEY, [1500, 2300, 3200], [0.0, 0.35, 0.85], 0.2, widest=0.55)


def _wires(sheet: Sheet, random: Random) -> None:
    def at(across: float, along: float, height: float) -> tuple[float, float, float]:
        return (*STREET.ground(across, along), height)

    for along in (4, 22, 40):
        pole(sheet, CAMERA, random, at(6.6, along, 0), 7.2, lit_right=False)
        wire(sheet, CAMERA, random, at(-20, along + 3, 7.2), at(6.6, along, 6.9), 0.7, 0.018)
    for near, far in ((-4, 4), (4, 22), (22, 40)):
        wire(sheet, CAMERA, random, at(2.1, near, 5.9), at(2.1, far, 5.9), 0.2)


def _attack(sheet: Sheet) -> None:
    cast = [
        (walking("ushanka", 0.34, 10, "chest"), 0.9, 29.0),
        (walking("helmet", 0.32, 9, "low"), -1.4, 26.0),
        (walking("ushanka", 0.34, 12, "chest"), -6.6, 24.0),
        (crouching("pilotka"), 4.1, 18.0),
        (walking("helmet", 0.33, 10, "chest"), 2.35, 15.4),
        (crouching("helmet"), 0.15, 10.6),
        (walking("ushanka", 0.34, 9, "low"), 1.75, 8.6),
        (kneeling_shot("helmet", "ppsh"), 3.6, 9.6),
    ]
    drawn = [(y, "man", figure, x) for figure, x, y in cast] + [
        (tank[2], "tank", tank, 0.0) for tank in TANKS
    ]
    for y, kind, what, x in sorted(drawn, key=lambda one: -one[0]):
        if kind == "tank":
            _tank(sheet, what)
        else:
            cast_figure_shadow(sheet, CAMERA, what, x, y, slant=0.9)
            place_figure(sheet, CAMERA, what, x, y, RIM)


def _tank(sheet: Sheet, tank: tuple[float, float, float, float, float]) -> None:
    heading, x, y, elevation, turn = tank
    engrave_t34(
        sheet, CAMERA, t34(gun_elevation=elevation, turret_turn=turn), heading, x, y, LIGHT_FROM,
        fill=(0.4, -0.7, 0.6), rim=(-8, -7), wheel_light=130, key=2.35, soot=0.42,
    )  # fmt: skip
    point = cupola_at(heading, x, y, turn)
    outline = placed(in_hatch(), *CAMERA.project(point), CAMERA.pixels_per_metre(float(point[1])))
    sheet.fill(outline, KEY)
    sheet.fill(lit_edge(outline, -8, -6), LIGHT)
