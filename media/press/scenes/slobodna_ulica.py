"""A Soviet column on a free Belgrade street, a clear October morning: a T-34, lorries, soldiers,
people waving.
"""

import itertools
import math

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from press.buildings import House, Wall, draw_row
from press.bystanders import WELCOME
from press.camera import Camera
from press.facing import marching
from press.fighters import smaller, tankman
from press.figures import Rim, cast_figure_shadow, place_figure, standing
from press.flags import leaning_flag
from press.gouges import Random, flowing_cuts, gouge, radial_cuts
from press.ground import Street, dark_foreground, rail, rubble, setts
from press.machines import lorry
from press.machines.parked_vehicle import Lighting, Stance, engrave_vehicle
from press.machines.t34 import t34
from press.machines.t34_engraving import cupola_at, engrave_t34
from press.monuments import albanija
from press.overhead import pole, wire
from press.palettes import KEY, LIGHT, MIDDLE, MORNING, PAPER
from press.scene import Scene
from press.shapes import lit_edge, placed
from press.sheet import HEIGHT, Sheet
from press.skies import level_drift
from press.skyline import light_windows

SCENE = Scene(
    "slobodna-ulica",
    MORNING,
    focus=(0.48, 0.62),
    alt="A column with a T-34 tank, lorries and marching soldiers comes down a wide street in morning "
    "light; people on both pavements wave, a plain red flag hangs from a house.",
    seed=71,
    grain=0.75,
)

CAMERA = Camera(eye=1.45, focal=3000, centre=1920, horizon=1760)
STREET = Street(CAMERA, (0.3, 8.0), (0.06, 1.0))
SUN = (2480.0, 1180.0)
LIGHT_FROM = (0.62, 0.30, 0.62)
RIM = Rim(0.95, -0.6, width=0.032, ink=PAPER)
TANK = {"heading": 254.0, "x": -1.35, "y": 12.2}

LEFT_ROW = [
    House(2, 12, 4, 711, 0.1, arched=True),
    House(14, 12, 3, 712, 0.55),
    House(26, 13, 5, 713),
    House(39, 14, 4, 714, 0.3),
    House(53, 16, 5, 715),
    House(69, 22, 4, 716),
]
RIGHT_ROW = [
    House(4, 12, 3, 811, 0.35),
    House(16, 12, 4, 812, arched=True),
    House(28, 13, 3, 813, 0.5),
    House(41, 14, 5, 814),
    House(55, 18, 4, 815),
    House(73, 20, 5, 816),
]


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(113)
    sheet.ink[:] = LIGHT
    _sky(sheet, random)
    sheet.band(CAMERA.horizon + 12, HEIGHT, LIGHT)
    _far_end(sheet, random)
    across = STREET.across
    left, right = np.array(STREET.ground(-10.5, 0)), np.array(STREET.ground(10.5, 0))
    draw_row(sheet, Wall(CAMERA, right, STREET.along, -across), RIGHT_ROW, lit=False)
    draw_row(sheet, Wall(CAMERA, left, STREET.along, across), LEFT_ROW, lit=True, party_walls=True)
    setts(
        sheet,
        STREET,
        random,
        6500,
        lambda x: 0.9 * math.exp(-(((x - 2100) / 1100) ** 2)),
        across=(-10, 10),
        inks=(PAPER, PAPER, MIDDLE),
    )
    _morning_shadow(sheet, random)
    for line in (2.4, 3.4):
        rail(sheet, STREET, random, line, bright_until=CAMERA.horizon + 300)
    for along in (15, 29):
        x, y = STREET.ground(-9.4, along)
        rubble(sheet, CAMERA, x, y, 34, 1.2, 0.6, 800 + along, PAPER, light_left=False)
    _tram_line(sheet, random)
    leaning_flag(sheet, CAMERA, random, np.array(_at(-10.4, 9.0, 6.0)), np.array(_at(-7.4, 8.4, 8.2)))
    _crowd(sheet, 4.5, 90.0)
    _column(sheet)
    _crowd(sheet, 0.0, 4.5)
    dark_foreground(sheet, random, 1300, 80)


def _sky(sheet: Sheet, random: Random) -> None:
    banks = sheet.noise(420, 3, seed=52, aspect=2.6)
    away = np.hypot(sheet.x - SUN[0], (sheet.y - SUN[1]) * 1.1)
    sheet.repaint(away + 45 * banks < 400, PAPER)

    def rays(radius: float, x: float, y: float) -> float:
        return float(np.interp(radius, [400, 600, 1100, 2000], [1.0, 0.75, 0.4, 0.0])) + 0.12 * sheet.at(
            banks, x, y
        )

    radial_cuts(sheet, random, SUN, (330, 2000), rays, PAPER, 25, 190, CAMERA.horizon)
    high = (
        np.interp(sheet.y, [0, 1000], [1.0, -0.4]) + np.interp(away, [900, 2600], [-0.5, 0.6]) + 0.3 * banks
    )

    def blue(x: float, y: float) -> float:
        return float(np.interp(sheet.at(high, x, y), [0.2, 0.7, 1.5], [0, 0.35, 0.85]))

    flowing_cuts(sheet, random, 9000, blue, level_drift(0.14, 0.08), MIDDLE, 18, 260, CAMERA.horizon)


def _far_end(sheet: Sheet, random: Random) -> None:
    x = STREET.vanishing_x
    tower = placed(albanija(), x + 40, CAMERA.horizon + 16, 11.0)
    sheet.fill(tower, MIDDLE)
    light_windows(sheet, random, tower, CAMERA.horizon - 40, 10, 0.9, KEY)
    sheet.fill(lit_edge(tower, 16, -3), PAPER)


def _morning_shadow(sheet: Sheet, random: Random) -> None:
    """The right-hand row's shadow over the gutter, its edge broken by cuts along the street."""
    near, far = STREET.ground(6.6, -3.0), STREET.ground(6.6, 110)
    edge = [
        CAMERA.ground(*near),
        CAMERA.ground(*far),
        CAMERA.ground(*STREET.ground(12, 110)),
        CAMERA.ground(*STREET.ground(30, -3.0)),
    ]
    sheet.fill(Polygon(edge), MIDDLE)
    for _ in range(420):
        along, across = math.exp(random.uniform(0.5, 4.4)) - 3, 6.6 + random.normal(0, 0.45)
        a, b = (
            CAMERA.ground(*STREET.ground(across, along)),
            CAMERA.ground(*STREET.ground(across, along + random.uniform(0.4, 1.6))),
        )
        width = 0.05 * CAMERA.pixels_per_metre(along + 8)
        sheet.cut(gouge(a, b, max(3, width), random, widest=0.5), MIDDLE if across < 6.6 else KEY)


def _at(across: float, along: float, height: float) -> tuple[float, float, float]:
    return (*STREET.ground(across, along), height)


def _tram_line(sheet: Sheet, random: Random) -> None:
    stops = (-5, 10, 26, 44, 70, 130)
    for near, far in itertools.pairwise(stops):
        wire(sheet, CAMERA, random, _at(2.7, near, 5.9), _at(2.7, far, 5.9), 0.2)
    for along in (10, 26, 44):
        wire(sheet, CAMERA, random, _at(-10.3, along, 7.6), _at(7.4, along, 6.9), 0.6, 0.018)
        pole(sheet, CAMERA, random, _at(7.4, along, 0), 7.4, lit_right=False)


def _rider(sheet: Sheet) -> None:
    """A tankman in the cupola with one arm up."""
    point = cupola_at(**TANK, turret_turn=0)
    (x, y), scale = CAMERA.project(point), CAMERA.pixels_per_metre(float(point[1]))
    bust = placed(tankman(), x, y, scale, mirrored=True)
    sheet.fill(bust, KEY)
    sheet.fill(lit_edge(bust, 9, -6), PAPER)


def _column(sheet: Sheet) -> None:
    lighting = Lighting(
        LIGHT_FROM, fill=(-0.5, -0.75, 0.4), key_strength=2.7, fill_strength=0.8, rim=(7, -6), wheel_angle=50
    )
    for along, across, heading, tilt in (
        (58, 1.6, 263, True),
        (40, 1.55, 263, True),
        (25.5, 1.5, 262, True),
        (14.5, 1.2, 261, True),
    ):
        x, y = STREET.ground(across, along)
        engrave_vehicle(sheet, CAMERA, lorry.lorry(tilt), Stance(heading, x, y), lighting, lorry.FINISH)
    ranks = [(along, across) for along in (10.4, 12.8, 15.6, 19.0, 23.0) for across in (4.1, 5.2)]
    caps = (
        "ushanka",
        "helmet",
        "pilotka",
        "ushanka",
        "ushanka",
        "helmet",
        "ushanka",
        "pilotka",
        "helmet",
        "ushanka",
    )
    for k, ((along, across), cap) in enumerate(sorted(zip(ranks, caps, strict=True), reverse=True)):
        figure = marching(
            cap,
            1 if k % 2 else -1,
            1.0,
            "short" if cap == "pilotka" else "long",
            "chest" if k % 3 else "slung",
        )
        _stand(sheet, figure, across + 0.12 * (k % 3), along + 0.2 * (k % 2))
    engrave_t34(
        sheet,
        CAMERA,
        t34(gun_elevation=4),
        **TANK,
        light=LIGHT_FROM,
        fill=(-0.55, -0.7, 0.45),
        rim=(8, -7),
        wheel_light=40,
    )
    _rider(sheet)
    for cap, across, along, step, coat in (
        ("ushanka", 3.3, 4.2, 1, "long"),
        ("pilotka", 4.35, 5.2, -1, "short"),
        ("helmet", 4.6, 7.6, 1, "long"),
    ):
        _stand(sheet, marching(cap, step, 1.0, coat, "chest" if cap != "pilotka" else "slung"), across, along)


def _stand(sheet: Sheet, figure: BaseGeometry, across: float, along: float, mirrored: bool = False) -> None:
    x, y = STREET.ground(across, along)
    cast_figure_shadow(
        sheet,
        CAMERA,
        figure,
        x,
        y,
        slant=-0.8,
        flatness=-0.05,
        mirrored=mirrored,
        ink=MIDDLE if along > 10 else KEY,
    )
    place_figure(sheet, CAMERA, figure, x, y, RIM, mirrored)


def _crowd(sheet: Sheet, near: float, far: float) -> None:
    """People on both pavements, turned to the street, between two distances along it."""
    for person in sorted(WELCOME, key=lambda one: -one.along):
        if near <= person.along < far:
            _stand(sheet, person.figure(), person.across, person.along, mirrored=person.across > 0)
    if near == 0.0:
        _stand(sheet, standing("hat", arm="back"), -7.9, 8.6)
        _stand(sheet, smaller(standing("headscarf", arm="rest"), 1.6), 7.9, 7.6, mirrored=True)
