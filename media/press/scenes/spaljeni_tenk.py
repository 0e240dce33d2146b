"""A burnt-out T-34 among the ruins of a Belgrade square, October 1944."""

import math

import numpy as np
from shapely.geometry import Polygon

from press.buildings import House, Wall, draw_row
from press.camera import Camera
from press.figures import Rim, cast_figure_shadow, place_figure, standing
from press.gouges import Random, gouge
from press.ground import Street, dark_foreground, rubble, setts
from press.machines.t34 import t34
from press.machines.t34_engraving import engrave_t34
from press.overhead import pole, wire
from press.palettes import GREY_DAY, KEY, LIGHT, MIDDLE, PAPER
from press.scene import Scene
from press.sheet import Sheet
from press.skies import banked_sky, level_drift
from press.smoke import smoke

SCENE = Scene(
    "spaljeni-tenk",
    GREY_DAY,
    focus=(0.46, 0.70),
    alt="A burnt-out tank, its gun drooping, stands among rubble and empty façades under a pale sky; black "
    "smoke rises from it.",
    seed=31,
    grain=0.8,
)

CAMERA = Camera(eye=1.6, focal=3000, centre=1920, horizon=1800)
SQUARE = Street(CAMERA, (0.5, 10.0), (0.16, 1.0))
LIGHT_FROM = (0.62, 0.30, 0.60)
PALE = (2350.0, 1350.0)
"""Where the sun stands behind the cloud."""
TANK = {"heading": 322.0, "x": -1.3, "y": 10.8}


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(41)
    sheet.ink[:] = PAPER
    _sky(sheet, random)
    _far_ruins(sheet)
    sheet.band(CAMERA.horizon + 26, 2600, LIGHT)
    left = Wall(CAMERA, (-10.5, 10.5), SQUARE.along, (SQUARE.along[1], -SQUARE.along[0]))
    right = Wall(CAMERA, (13.0, 15.0), SQUARE.along, (-SQUARE.along[1], SQUARE.along[0]))
    draw_row(
        sheet,
        left,
        [
            House(-4, 10, 3, 311, 1.0),
            House(6, 11, 4, 307, 0.8, arched=True),
            House(17, 12, 3, 303, 1.0),
            House(29, 13, 4, 305, 0.7),
            House(42, 15, 4, 302, 0.9),
        ],
        lit=True,
        party_walls=True,
    )
    draw_row(
        sheet,
        right,
        [
            House(-5, 9, 2, 411, 0.6),
            House(4, 12, 3, 404, 1.0),
            House(16, 11, 4, 405, 0.8),
            House(27, 14, 3, 407, 1.0),
            House(41, 15, 4, 408, 0.8),
        ],
        lit=False,
    )
    _ground(sheet, random)
    _wires(sheet, random)
    _people(sheet)
    smoke(
        sheet, [(1010, 1840), (985, 1640), (1060, 1400), (985, 1120), (1110, 820), (1040, 460),
        (1260, -80)], (34, 150), PALE,
        seed=90, count=70, spread=0.85, darkness=3.15, glow_reach=0,
    )  # fmt: skip
    engrave_t34(
        sheet, CAMERA, t34(gun_elevation=-5.5, turret_turn=-24, wrecked=True), **TANK, light=LIGHT_FROM,
        fill=(-0.2, -0.8, 0.55), rim=(8, -7), wheel_light=120, key=2.2, soot=0.55,
    )  # fmt: skip
    _near_rubble(sheet)


def _sky(sheet: Sheet, random: Random) -> None:
    """Low cloud: broad grey banks, palest where the sun stands behind them."""
    banks = sheet.noise(420, 3, seed=15, aspect=2.4)
    away = np.hypot((sheet.x - PALE[0]) * 0.62, sheet.y - PALE[1])
    dark = np.interp(away, [200, 900, 1700], [-0.55, 0.25, 0.95]) + 0.42 * banks
    banked_sky(sheet, random, dark, level_drift(-0.10, 0.09), CAMERA.horizon + 20)


def _far_ruins(sheet: Sheet) -> None:
    """One-step silhouettes across the square: a gutted block and a church dome."""
    far = 130
    for x0, x1, height, seed in ((-40, -18, 17, 5), (-21, 2, 13, 8), (10, 30, 15, 11), (28, 52, 19, 13)):
        random = np.random.default_rng(seed)
        xs = np.repeat(np.linspace(x0, x1, 9), 2)[1:-1]
        tops = np.repeat(height - random.integers(0, 4, 8) * 1.8, 2) + random.normal(0, 0.25, len(xs))
        block = Polygon(
            CAMERA.project(
                [(x0, far, 0), *((x, far, z) for x, z in zip(xs, tops, strict=True)), (x1, far, 0)]
            )
        ).buffer(0)
        sheet.fill(block, MIDDLE)
        for i in range(int((x1 - x0) / 2.8)):
            for j in range(int(height / 3.7)):
                left, foot = x0 + 0.9 + i * 2.8, 1.2 + j * 3.7
                hole = Polygon(
                    CAMERA.project(
                        [
                            (left, far, foot),
                            (left + 1.2, far, foot),
                            (left + 1.2, far, foot + 2.1),
                            (left, far, foot + 2.1),
                        ]
                    )
                )
                sheet.fill(hole.intersection(block), LIGHT if random.uniform() < 0.45 else KEY)


def _ground(sheet: Sheet, random: Random) -> None:
    setts(
        sheet,
        SQUARE,
        random,
        5600,
        lambda x: 0.85 * math.exp(-(((x - PALE[0]) / 1300) ** 2)),
        (-11, 13),
        (PAPER, PAPER, MIDDLE),
    )
    for _ in range(1500):
        distance = math.exp(random.uniform(math.log(5), math.log(40)))
        x, y = SQUARE.ground(random.uniform(-10, 12), distance - 8)
        if y < 4:
            continue
        px, py = CAMERA.ground(x, y)
        s = CAMERA.pixels_per_metre(y)
        sheet.cut(
            gouge((px, py), (px + random.normal(0, 0.3) * s, py + 0.05 * s), 0.05 * s, random, widest=0.5),
            KEY,
        )
    dark_foreground(sheet, random, 1300, 80)
    outward = np.array([-SQUARE.along[1], SQUARE.along[0]])
    for along in (36, 26, 18, 11, 5, 0):
        x, y = np.array([13.0, 15.0]) + SQUARE.along * along + outward * 1.5
        rubble(sheet, CAMERA, x, y, 75, 2.0, 1.6, 500 + along, LIGHT, light_left=False)
        x, y = np.array([-10.5, 10.5]) + SQUARE.along * along - outward * 1.6
        rubble(sheet, CAMERA, x, y, 75, 2.0, 1.5, 600 + along, PAPER, light_left=False)


def _wires(sheet: Sheet, random: Random) -> None:
    """A pole that leans and a wire that hangs."""

    def at(across: float, along: float, up: float) -> tuple[float, float, float]:
        return (*SQUARE.ground(across, along), up)

    pole(sheet, CAMERA, random, at(5.4, 9, 0), 7.6)
    wire(sheet, CAMERA, random, at(5.4, 9, 7.2), at(9.2, 3.0, 1.0), 0.2, 0.02)
    wire(sheet, CAMERA, random, at(5.4, 9, 7.2), at(-10, 30, 6.5), 1.4, 0.02)
    pole(sheet, CAMERA, random, at(5.6, 30, 0), 7.4)


def _near_rubble(sheet: Sheet) -> None:
    """Beams and masonry round the tank: it has burnt where it was stopped."""
    for x, y, count, spread, height, seed in (
        (-4.6, 8.9, 60, 0.9, 0.55, 71),
        (2.2, 8.6, 46, 0.8, 0.4, 72),
        (0.6, 7.5, 26, 0.9, 0.2, 73),
        (-6.4, 10.4, 50, 0.9, 0.8, 74),
    ):
        rubble(sheet, CAMERA, x, y, count, spread, height, seed, LIGHT, light_left=False)


def _people(sheet: Sheet) -> None:
    rim = Rim(1, -0.4, width=0.028, ink=LIGHT)
    cast = (
        (standing("titovka", arm="back", coat="short", stride=0.05), 4.0, 14.5, True),
        (standing("bare", arm="rest", coat="long"), 5.0, 15.2, True),
    )
    for figure, x, y, mirrored in sorted(cast, key=lambda one: -one[2]):
        cast_figure_shadow(sheet, CAMERA, figure, x, y, slant=-0.7, mirrored=mirrored, ink=MIDDLE)
        place_figure(sheet, CAMERA, figure, x, y, rim, mirrored)
