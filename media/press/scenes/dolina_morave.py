"""Tanks come down from the hills into the wide valley of the Morava, a bright October day, 1944."""

import itertools
import math

import numpy as np
from shapely.geometry import Point, Polygon
from shapely.ops import unary_union

from press.camera import Camera
from press.figures import Rim, place_figure, walking
from press.gouges import Random, flowing_cuts, gouge, radial_cuts
from press.ground import dark_foreground, tuft
from press.hills import hill
from press.machines.t34 import t34
from press.machines.t34_engraving import engrave_t34
from press.palettes import KEY, LIGHT, MIDDLE, MORNING, PAPER
from press.scene import Scene
from press.seated import rider
from press.sheet import HEIGHT, WIDTH, Sheet
from press.skies import cloud_bar, level_drift
from press.trees import bare_tree
from press.valley import river_valley

SCENE = Scene(
    "dolina-morave",
    MORNING,
    focus=(0.55, 0.56),
    alt="Seen from a hill, T-34 tanks with riders go down a road into a wide valley where a river winds "
    "between "
    "fields and poplars; low hills on the far side.",
    seed=127,
    grain=0.75,
)

HORIZON, FOCAL, CENTRE = 1380.0, 3000.0, 1920.0
SUN = (1000.0, 1040.0)
LIGHT_FROM = (-0.66, 0.38, 0.62)
RIM = Rim(-0.8, -0.8, width=0.035, ink=PAPER)
TANKS = ((131.0, 2.75, 12.2), (124.0, -1.35, 19.5), (112.0, -5.0, 31.0), (100.0, -7.6, 48.0))
"""Heading, x and y of each down the road."""


def _drop(y: float) -> float:
    """How far below the eye the road lies at a distance, metres."""
    return 2.0 + 0.13 * max(0.0, y - 17.0)


def _camera(y: float) -> Camera:
    """The same eye over the ground that lies at a distance down the slope."""
    return Camera(eye=_drop(y), focal=FOCAL, centre=CENTRE, horizon=HORIZON)


def _on_slope(x: float, y: float) -> tuple[float, float]:
    return _camera(y).ground(x, y)


def _road_x(y: float) -> float:
    return float(
        np.interp(y, [5, 9, 12.2, 19.5, 31, 48, 80, 150], [7.2, 4.9, 2.75, -1.35, -5.0, -7.6, -9.0, -4.0])
    )


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(251)
    sheet.ink[:] = LIGHT
    _sky(sheet, random)
    _far_hills(sheet, random)
    river_valley(sheet, random, HORIZON)
    _slope(sheet, random)
    _near_side(sheet, random)
    _column(sheet)
    dark_foreground(sheet, random, 1200, 80)


def _sky(sheet: Sheet, random: Random) -> None:
    banks = sheet.noise(420, 3, seed=58, aspect=2.8)
    away = np.hypot(sheet.x - SUN[0], (sheet.y - SUN[1]) * 1.1)

    def rays(radius: float, x: float, y: float) -> float:
        return float(np.interp(radius, [200, 480, 1300, 2500], [1.0, 0.8, 0.42, 0.05])) + 0.16 * sheet.at(
            banks, x, y
        )

    radial_cuts(sheet, random, SUN, (190, 2500), rays, PAPER, 27, 220, HORIZON)
    sheet.fill(Point(*SUN).buffer(205, 64), PAPER)
    high = (
        np.interp(sheet.y, [0, 800], [0.9, -0.4]) + np.interp(away, [1000, 2800], [-0.5, 0.8]) + 0.3 * banks
    )

    def blue(x: float, y: float) -> float:
        return float(np.interp(sheet.at(high, x, y), [0.2, 0.7, 1.5], [0, 0.35, 0.85]))

    flowing_cuts(sheet, random, 7000, blue, level_drift(0.12, 0.08), MIDDLE, 18, 270, HORIZON)
    for x, y, length, thick, seed in ((2150, 560, 1500, 46, 15), (-200, 420, 1100, 40, 16)):
        cloud_bar(sheet, x, y, length, thick, MIDDLE, PAPER, seed, light_x=SUN[0])


def _far_hills(sheet: Sheet, random: Random) -> None:
    far = [
        (-100, 150),
        (500, 230),
        (1000, 120),
        (1500, 180),
        (2200, 260),
        (2900, 150),
        (3400, 240),
        (3940, 200),
    ]
    hill(sheet, random, HORIZON + 10, far, 71, (MIDDLE, LIGHT), SUN[0], 6, 70)
    low = [(-100, 70), (700, 40), (1300, 70), (2000, 36), (2700, 80), (3940, 60)]
    hill(sheet, random, HORIZON + 30, low, 74, (MIDDLE, LIGHT), SUN[0], 5, 40)


def _edge(x: float) -> float:
    """The brow of the hill on the sheet, lowest where the road goes over it."""
    return float(np.interp(x, [-100, 500, 1100, 1500, 2000, 2700, 3300, WIDTH + 100],
                           [1600, 1690, 1735, 1740, 1720, 1690, 1610, 1540]))  # fmt: skip


def _slope(sheet: Sheet, random: Random) -> None:
    """The hillside under the eye, dark turf, and the road on it."""
    xs = np.linspace(-80, WIDTH + 80, 200)
    brow = [(x, _edge(x) + 8 * math.sin(x / 41) + random.normal(0, 4)) for x in xs]
    sheet.fill(Polygon([*brow, (WIDTH + 80, HEIGHT + 20), (-80, HEIGHT + 20)]), KEY)
    for _ in range(1500):
        x = random.uniform(-40, WIDTH + 40)
        y = _edge(x) + abs(random.normal(0, 330)) + 8
        lit = math.exp(-(((x - 1500) / 1500) ** 2)) * math.exp(-(y - _edge(x)) / 420)
        ink = LIGHT if random.uniform() < 0.6 * lit else MIDDLE
        if random.uniform() < 0.35 + 0.6 * lit:
            run = random.uniform(30, 110)
            sheet.cut(
                gouge((x, y), (x - 0.5 * run, y + 0.55 * run), random.uniform(6, 12), random, 0.05, 0.4), ink
            )
    ys = np.geomspace(5, 130, 120)
    sides = [[_on_slope(_road_x(y) + side, y) for side in (-2.5, 2.5)] for y in ys]
    road = unary_union([Polygon([*a, *b[::-1]]).buffer(1) for a, b in itertools.pairwise(sides)])
    sheet.fill(road.buffer(9), KEY)
    sheet.fill(road, LIGHT)
    for _ in range(2400):
        y = math.exp(random.uniform(math.log(5.2), math.log(110)))
        across = random.uniform(-2.2, 2.2)
        rut = min(abs(across - 1.1), abs(across + 1.1))
        a, b = _on_slope(_road_x(y) + across, y), _on_slope(_road_x(y * 1.05) + across, y * 1.05)
        ink = PAPER if rut > 0.4 and random.uniform() < 0.6 else MIDDLE
        sheet.cut(gouge(a, b, max(3, 0.055 * FOCAL / y), random, random.normal(0, 0.03), 0.5), ink)


def _column(sheet: Sheet) -> None:
    """The farthest first; infantry beside the road, riders on the decks, all seen from behind."""
    caps = ("ushanka", "helmet", "ushanka", "pilotka", "helmet", "ushanka")
    for number, (heading, x, y) in reversed(list(enumerate(TANKS))):
        camera = _camera(y)
        engrave_t34(sheet, camera, t34(gun_elevation=3), heading, x, y, LIGHT_FROM, fill=(-0.2, -0.75, 0.6),
                    rim=(-6, -7), wheel_light=120, key=2.4, soot=0.3)  # fmt: skip
        turn = math.radians(heading)
        for k, (along, side) in enumerate(((-1.3, 0.85), (-1.5, -0.8)) if number < 2 else ()):
            px = x + along * math.cos(turn) - side * math.sin(turn)
            py = y + along * math.sin(turn) + side * math.cos(turn)
            place_figure(
                sheet,
                camera,
                rider(caps[(k + number) % 6 if number else k], (5, -6, -3, 6)[k]),
                px,
                py,
                RIM,
                height=1.5,
            )
    for cap, x, y, stride, carry in (
        ("ushanka", -4.7, 14.2, 0.30, "slung"), ("titovka", -5.9, 15.6, 0.28, "rifle"),
        ("helmet", -3.9, 16.8, 0.31, "chest"), ("ushanka", 6.7, 13.2, 0.30, "chest"),
        ("titovka", 7.9, 14.0, 0.29, "slung"),
    ):  # fmt: skip
        coat = "short" if cap == "titovka" else "long"
        figure = walking(cap, stride, 5, carry, coat, pack=coat == "long")
        place_figure(sheet, _camera(y), figure, x, y, RIM, mirrored=True)


def _near_side(sheet: Sheet, random: Random) -> None:
    for x, y, high in ((-9.4, 17.5, 9.0), (-11.5, 22, 8.0), (13.5, 21, 7.5)):
        bare_tree(sheet, _camera(y), random, x, y, high)
    for _ in range(300):
        x = random.uniform(-20, WIDTH + 20)
        if x > 2950:  # the road and those who walk on it
            continue
        y = min(HEIGHT - 40, _edge(x) + abs(random.normal(0, 260)))
        tuft(sheet, random, x, y, 0.8 + (y - 1500) / 600, MIDDLE if random.uniform() < 0.7 else LIGHT, 4)
