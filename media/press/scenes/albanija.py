"""The Albanija palace over Terazije with a flag on its roof, tanks and soldiers below. 19 October 1944."""

import math

import numpy as np
from shapely.geometry import Polygon

from press.albanija_tower import HEIGHT_M, draw_albanija
from press.buildings import House, Wall, draw_row
from press.camera import Camera
from press.figures import Rim, cast_figure_shadow, place_figure, standing, walking
from press.gouges import Random, gouge, radial_cuts, stroke
from press.ground import Street, dark_foreground, rail, rubble, setts
from press.machines.t34 import t34
from press.machines.t34_engraving import engrave_t34
from press.overhead import pole, wire
from press.palettes import GREY_DAY, KEY, LIGHT, MIDDLE, PAPER
from press.scene import Scene
from press.sheet import HEIGHT, Sheet
from press.smoke import smoke

SCENE = Scene(
    "albanija",
    GREY_DAY,
    focus=(0.50, 0.50),
    alt="A tower of thirteen storeys with a narrow rounded front and a plain red flag on its roof rises "
    "over a "
    "square with tram rails; T-34 tanks and soldiers below.",
    seed=109,
    grain=0.75,
)

CAMERA = Camera(eye=1.6, focal=2550, centre=1920, horizon=2110)
STREET = Street(CAMERA, (0.6, 8.0), (0.0, 1.0))
TOWER = (0.6, 85.0)
SUN = (760.0, 1500.0)
LIGHT_FROM = (-0.70, -0.25, 0.62)
RIM = Rim(-1, -0.6, ink=PAPER)
LEFT_ROW = [
    House(0, 11, 4, 911, 0.2, arched=True),
    House(11, 12, 3, 912, 0.6),
    House(23, 12, 4, 913),
    House(35, 12, 3, 914, 0.3),
]
RIGHT_ROW = [
    House(0, 12, 4, 921, 0.5),
    House(12, 11, 3, 922, 0.2, arched=True),
    House(23, 12, 4, 923, 0.6),
    House(35, 11, 4, 924),
]


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(239)
    sheet.ink[:] = PAPER
    _sky(sheet, random)
    smoke(
        sheet,
        [(2960, 1950), (2940, 1600), (3060, 1250), (2980, 900), (3180, 520), (3560, 200), (3900, 0)],
        (60, 300),
        (1200, 1500),
        seed=161,
        count=34,
        spread=0.75,
        rank=4,
        darkness=2.85,
        glow_reach=0,
    )
    sheet.band(CAMERA.horizon + 10, HEIGHT, LIGHT)
    draw_albanija(sheet, CAMERA, *TOWER, (-0.8, -0.6), random)
    _flag(sheet, random)
    _rows(sheet)
    setts(
        sheet,
        STREET,
        random,
        6000,
        lambda x: 0.9 * math.exp(-(((x - 1500) / 1500) ** 2)),
        across=(-13, 13),
        inks=(PAPER, PAPER, MIDDLE),
    )
    for line in (-1.9, -0.9, 1.5, 2.5):
        rail(sheet, STREET, random, line, bright_until=CAMERA.horizon + 150)
    for x, y in ((-11.0, 22), (11.4, 17), (-11.5, 36), (11, 34)):
        rubble(sheet, CAMERA, x, y, 60, 1.5, 1.0, 600 + int(y) + int(x), LIGHT)
    _wires(sheet, random)
    _below(sheet)
    dark_foreground(sheet, random, 1300, 70)


def _sky(sheet: Sheet, random: Random) -> None:
    """Bars of cloud that spread from behind the houses at the left, paper low, darker toward the upper
    right.
    """
    cloud = sheet.noise(420, 3, seed=28, aspect=2.0)

    def rays(reach, spacing, length, ink, radii, shares, cloudiness, widest=0.4) -> None:
        def density(radius: float, x: float, y: float) -> float:
            return float(np.interp(radius, radii, shares)) + sheet.at(cloud, x, y) * cloudiness

        radial_cuts(sheet, random, SUN, reach, density, ink, spacing, length, CAMERA.horizon, widest)

    away = np.hypot(sheet.x - SUN[0], sheet.y - SUN[1])
    sheet.repaint((away + 260 * cloud > 1550) & (sheet.y < CAMERA.horizon), LIGHT)
    rays((500, 2100), 28, 230, LIGHT, [500, 900, 1700, 2100], [0.0, 0.42, 0.75, 0.3], 0.22)
    rays((1300, 3000), 26, 230, PAPER, [1300, 1700, 2300, 3000], [0.5, 0.55, 0.2, 0.0], 0.25)
    rays((1700, 3800), 29, 270, MIDDLE, [1700, 2300, 3000, 3600], [0.0, 0.22, 0.5, 0.7], 0.26, widest=0.55)


def _flag(sheet: Sheet, random: Random) -> None:
    """A plain flag that blows to the right from a staff on the roof."""
    x, y = TOWER
    foot, tip = CAMERA.project([(x - 0.4, y + 4, HEIGHT_M + 2.5), (x - 0.4, y + 4, HEIGHT_M + 13.0)])
    sheet.cut(stroke([foot, (foot + tip) / 2, tip], [13, 11, 8], 0.03, random), KEY)
    t = np.linspace(0, 1, 26)
    long, high = 400.0, 215.0
    upper = np.stack([tip[0] + 4 + t * long, tip[1] + 8 + 20 * np.sin(t * 7.2) * t + 26 * t], 1)
    drop = high * (1 - 0.06 * t)
    lower = np.stack([upper[:, 0] - 14 * np.sin(t * 5), upper[:, 1] + drop + 9 * np.sin(t * 6 + 1) * t], 1)
    cloth = Polygon([*upper, *lower[::-1]]).buffer(0)
    sheet.fill(cloth.buffer(5), KEY)
    sheet.fill(cloth, PAPER)
    sheet.glow(cloth)
    for k, lean in ((6, 2), (12, -2), (18, 3)):
        fold = gouge(upper[k] + [0, 6], lower[min(25, k + lean)] - [0, 6], 9, random, 0.06, 0.5)
        sheet.cut(fold, KEY)
        sheet.glow(Polygon(fold).buffer(0), on=False)


def _rows(sheet: Sheet) -> None:
    left, right = np.array([-14.0, 12.0]), np.array([15.0, 12.0])
    along = np.array([0.0, 1.0])
    draw_row(sheet, Wall(CAMERA, right, along, np.array([-1.0, 0.0])), RIGHT_ROW, lit=False)
    draw_row(sheet, Wall(CAMERA, left, along, np.array([1.0, 0.0])), LEFT_ROW, lit=False)


def _wires(sheet: Sheet, random: Random) -> None:
    def at(across: float, along: float, height: float) -> tuple[float, float, float]:
        return (*STREET.ground(across, along), height)

    for along in (12, 30):
        for side in (-1, 1):
            pole(sheet, CAMERA, random, at(side * 8.4, along, 0), 7.4, lit_right=False)
        wire(sheet, CAMERA, random, at(-8.4, along, 7.1), at(8.4, along, 7.1), 0.6, 0.018)
    for across in (-1.4, 2.0):
        for near, far in ((-3, 12), (12, 30), (30, 52)):
            wire(sheet, CAMERA, random, at(across, near, 6.0), at(across, far, 6.0), 0.2, 0.011)


def _below(sheet: Sheet) -> None:
    men = [
        (walking("ushanka", 0.3, 5, "slung"), -2.6, 34.0, False),
        (walking("titovka", 0.3, 5, "rifle", coat="short"), -4.0, 31.0, False),
        (standing("hat", arm="point"), 7.8, 22.0, True),
        (standing("headscarf", arm="rest"), 8.5, 22.6, True),
        (walking("ushanka", 0.28, 4, "chest"), 2.6, 20.0, True),
        (walking("titovka", 0.30, 5, "slung", coat="short", pack=False), 3.5, 17.0, True),
        (walking("helmet", 0.30, 5, "chest"), 5.0, 14.5, True),
        (standing("ushanka", arm="point"), 1.55, 11.2, True),
        (standing("titovka", arm="back", coat="short"), 2.45, 11.8, True),
    ]
    for figure, x, y, mirrored in men[:5]:
        _stand(sheet, figure, x, y, mirrored)
    for heading, x, y, turn in ((84.0, 3.9, 38.0, 6), (38.0, -5.6, 16.5, 8)):
        engrave_t34(sheet, CAMERA, t34(gun_elevation=9, turret_turn=turn), heading, x, y, LIGHT_FROM,
                    fill=(0.4, -0.7, 0.6), rim=(-7, -6), wheel_light=130, key=2.5)  # fmt: skip
    for figure, x, y, mirrored in men[5:]:
        _stand(sheet, figure, x, y, mirrored)


def _stand(sheet: Sheet, figure, x: float, y: float, mirrored: bool) -> None:
    cast_figure_shadow(sheet, CAMERA, figure, x, y, slant=0.9, mirrored=mirrored)
    place_figure(sheet, CAMERA, figure, x, y, RIM, mirrored)
