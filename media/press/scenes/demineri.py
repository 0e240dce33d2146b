"""Red Army sappers at the door of a house in an empty Belgrade street, October 1944."""

import itertools
import math

import numpy as np
from shapely.geometry import LineString, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from press.buildings import House, Wall, draw_row, ruined_profile
from press.camera import Camera
from press.doorway import carriage_door
from press.fighters import detecting, probing
from press.figures import Rim, cast_figure_shadow, place_figure
from press.gouges import Random, flowing_cuts, gouge
from press.ground import Street, dark_foreground, rubble, setts
from press.overhead import pole, wire
from press.palettes import GREY_DAY, KEY, LIGHT, MIDDLE, PAPER
from press.scene import Scene
from press.sheet import HEIGHT, WIDTH, Sheet
from press.skies import level_drift

SCENE = Scene(
    "demineri",
    GREY_DAY,
    focus=(0.48, 0.64),
    alt="Two sappers at the great door of a house: one kneels and feels the threshold with a rod, the "
    "other, with earphones, moves a mine detector over the ground; the street behind them is empty.",
    seed=67,
    grain=0.8,
)

CAMERA = Camera(eye=1.25, focal=3400, centre=1920, horizon=1740)
ALONG = np.array([-0.62, 0.785])
ALONG /= np.linalg.norm(ALONG)
OUTWARD = np.array([-ALONG[1], ALONG[0]])
FOOT = np.array([4.6, 4.9])
FRONT = Wall(CAMERA, FOOT, ALONG, OUTWARD)
STREET = Street(CAMERA, (-0.5, 6.0), tuple(ALONG))
DOOR_M = (3.6, 5.5)
LIGHT_FROM = Rim(-0.9, -0.7, width=0.03, ink=PAPER)

HOUSES = [
    House(-4, 14.4, 4, 512, 0.25),
    House(10.4, 11, 3, 514, 0.8, arched=True),
    House(21.4, 12, 4, 515, 0.5),
    House(33.4, 14, 3, 516, 0.9),
    House(47.4, 18, 5, 517, 0.3),
]
FAR_HOUSES = [
    House(8, 12, 3, 612, 0.9),
    House(20, 12, 4, 613, 0.6),
    House(32, 14, 4, 614, 0.3, arched=True),
    House(46, 18, 5, 615, 0.6),
]


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(101)
    sheet.ink[:] = PAPER
    _sky(sheet, random)
    sheet.band(CAMERA.horizon + 8, HEIGHT, LIGHT)
    opposite = FOOT + OUTWARD * 17.5
    draw_row(sheet, Wall(CAMERA, opposite, ALONG, -OUTWARD), FAR_HOUSES, lit=False)
    draw_row(sheet, FRONT, HOUSES, lit=True)
    _ground_floor(sheet, random)
    setts(
        sheet,
        STREET,
        random,
        6000,
        lambda x: 0.85 * math.exp(-(((x - 1300) / 1300) ** 2)),
        across=(-14, 3.1),
        inks=(PAPER, PAPER, MIDDLE),
    )
    _pavement(sheet, random)
    carriage_door(sheet, FRONT, DOOR_M)
    _chalk(sheet, random, DOOR_M[1] + 0.74, 1.85)
    _overhead(sheet, random)
    _rubble(sheet)
    _shade(sheet)
    dark_foreground(sheet, random, 1300, 85)
    _sappers(sheet)


def _sky(sheet: Sheet, random: Random) -> None:
    banks = sheet.noise(460, 3, seed=45, aspect=2.2)
    dark = (
        np.interp(sheet.y - 0.25 * sheet.x, [-900, 200, 900, 1500], [1.25, 0.62, -0.1, -0.7]) + 0.36 * banks
    )
    dark = np.where(sheet.y < CAMERA.horizon + 10, dark, -2)
    sheet.repaint(dark > 0.36, LIGHT)

    def layer(count, values, shares, ink, width, length) -> None:
        def density(x: float, y: float) -> float:
            return float(np.interp(sheet.at(dark, x, y), values, shares))

        flowing_cuts(
            sheet, random, count, density, level_drift(-0.20, 0.07), ink, width, length, CAMERA.horizon
        )

    layer(7000, [-0.4, 0.1, 0.36], [0.02, 0.4, 0.9], LIGHT, 20, 270)
    layer(4000, [0.35, 0.37, 0.6, 0.95], [0, 0.5, 0.22, 0.02], PAPER, 16, 240)
    layer(7000, [0.85, 1.2, 1.6], [0, 0.35, 0.85], MIDDLE, 18, 260)


def _ground_floor(sheet: Sheet, random: Random) -> None:
    """A plinth and rusticated courses over the near house's ground floor, and two grated windows."""
    floor = box(-4, 0, 10.4, 4.12)
    face = FRONT.sheet_shape(floor)
    sheet.fill(face, LIGHT)
    for up in np.arange(0.75, 3.5, 0.48):
        sheet.fill(FRONT.sheet_shape(box(-4, up, 10.4, up + 0.035)), MIDDLE)
        shift = 0.45 * (round(up / 0.48) % 2)
        for along in np.arange(-3.8 + shift, 10.4, 0.9):
            sheet.fill(FRONT.sheet_shape(box(along, up, along + 0.03, min(up + 0.48, 3.63))), MIDDLE)
    sheet.fill(FRONT.sheet_shape(box(-4, 3.66, 10.4, 3.84)), KEY)
    sheet.fill(FRONT.sheet_shape(box(-4, 3.82, 10.4, 4.12)), PAPER)
    for along in (0.2, 7.4, 9.1):
        _window(sheet, box(along, 1.25, along + 1.15, 3.1))
    sheet.fill(FRONT.sheet_shape(box(-4, 0, 10.4, 0.72)), MIDDLE)
    sheet.fill(FRONT.sheet_shape(box(-4, 0.68, 10.4, 0.76)), PAPER)
    _scars(sheet, random)


def _window(sheet: Sheet, opening: BaseGeometry) -> None:
    outer = FRONT.sheet_shape(opening)
    sheet.fill(FRONT.sheet_shape(opening.buffer(0.12, join_style="mitre")), PAPER)
    sheet.fill(outer, MIDDLE)
    sheet.fill(FRONT.sheet_shape(opening, 0.4).intersection(outer), KEY)
    left, low, right, high = opening.bounds
    for along in np.linspace(left + 0.14, right - 0.14, 5):
        sheet.fill(FRONT.sheet_shape(box(along - 0.015, low, along + 0.015, high), 0.08), LIGHT)


def _scars(sheet: Sheet, random: Random) -> None:
    """Where bullets knocked the plaster off: ragged small patches, not stars."""
    for _ in range(17):
        along, up = random.uniform(5.9, 7.15), random.uniform(0.9, 3.5)
        if DOOR_M[0] - 0.4 < along < DOOR_M[1] + 0.4:
            continue
        radius = random.uniform(0.03, 0.11)
        ring = [
            (
                along + radius * random.uniform(0.5, 1.2) * math.cos(a),
                up + radius * random.uniform(0.5, 1.2) * math.sin(a),
            )
            for a in np.linspace(0, 5.6, 8)
        ]
        scar = FRONT.sheet_shape(Polygon(ring).buffer(0))
        sheet.fill(scar, MIDDLE)
        sheet.fill(FRONT.sheet_shape(Polygon([(a + 0.02, u - 0.02) for a, u in ring]).buffer(-0.015)), KEY)


def _chalk(sheet: Sheet, random: Random, along: float, up: float) -> None:
    """A chalk cross on the wall beside the jamb."""
    for path in (
        [(along - 0.2, up - 0.24), (along + 0.2, up + 0.25)],
        [(along - 0.19, up + 0.22), (along + 0.21, up - 0.25)],
    ):
        points = [(a + random.normal(0, 0.006), u + random.normal(0, 0.006)) for a, u in path]
        sheet.fill(FRONT.sheet_shape(LineString(points).buffer(0.026)), PAPER)


def _pavement(sheet: Sheet, random: Random) -> None:
    """The flagged pavement along the wall and its kerb."""
    edge = [FRONT.point(u, 0, -2.1) for u in np.linspace(-4, 70, 60)]
    wall = [FRONT.point(u, 0, 0) for u in np.linspace(70, -4, 60)]
    sheet.fill(Polygon(CAMERA.project([p for p in [*edge, *wall] if p[1] > 1.0])).buffer(0), LIGHT)
    for along in np.arange(-3.5, 40, 1.1):
        a, b = CAMERA.project([FRONT.point(along, 0, -2.1), FRONT.point(along, 0, 0)])
        sheet.cut(gouge(a, b, max(2.5, 0.03 * FRONT.pixels_per_metre(along)), random, widest=0.5), MIDDLE)
    kerb = LineString(CAMERA.project([p for p in edge if p[1] > 1.0]))
    sheet.fill(kerb.buffer(13), KEY)
    sheet.fill(LineString(np.asarray(kerb.coords) - [0, 9]).buffer(5), PAPER)


def _overhead(sheet: Sheet, random: Random) -> None:
    posts = [(*(FOOT + ALONG * u + OUTWARD * 13.5), 0.0) for u in (10, 24, 42, 66)]
    for foot in posts:
        pole(sheet, CAMERA, random, foot, 7.2, lit_right=False)
    for near, far in itertools.pairwise(posts):
        wire(sheet, CAMERA, random, (*near[:2], 6.9), (*far[:2], 6.9), 0.5, 0.016)


def _shade(sheet: Sheet) -> None:
    """The houses opposite keep the sun off, but for one slanting beam on the door and the pavement."""
    beam = [(1.0, -0.1), (8.4, -0.1), (11.4, 4.2), (16.3, 11.5), (20.3, 17.5), (9.8, 17.5), (5.3, 8.0)]
    on_wall = FRONT.sheet_shape(Polygon(beam))
    flat = [(1.0, 0.0), (8.4, 0.0), (6.6, -3.0), (3.4, -7.6), (-3.4, -7.6), (-1.4, -3.6)]
    on_ground = Polygon(CAMERA.project([p for p in (FRONT.point(a, 0, d) for a, d in flat) if p[1] > 1.0]))
    lit = sheet.mask(unary_union([on_wall, on_ground.buffer(0)]).buffer(2))
    rows = [FRONT.sheet_shape(ruined_profile(one, np.random.default_rng(one.seed))) for one in HOUSES]
    street = box(-10, CAMERA.horizon + 8, WIDTH + 10, HEIGHT + 10)
    shaded = sheet.mask(unary_union([*rows, street])) & ~lit
    sheet.repaint(shaded, lambda ink: np.minimum(ink + 1, KEY).astype(np.uint8))


def _rubble(sheet: Sheet) -> None:
    for along, out, count, spread in (
        (12.5, 1.0, 60, 1.5),
        (26, 1.4, 60, 2.0),
        (16, 15.4, 60, 1.8),
        (30, 15.6, 60, 2.2),
        (8.4, 0.5, 22, 0.5),
    ):
        x, y = FOOT + ALONG * along + OUTWARD * out
        rubble(sheet, CAMERA, float(x), float(y), count, spread, 0.9, 700 + int(along), PAPER)


def _on_pavement(along: float, out: float) -> tuple[float, float]:
    x, y = FOOT + ALONG * along + OUTWARD * out
    return float(x), float(y)


def _sappers(sheet: Sheet) -> None:
    for figure, (x, y), mirrored in (
        (detecting("pilotka"), _on_pavement(5.3, 3.7), False),
        (probing("helmet"), _on_pavement(5.95, 0.95), False),
    ):
        cast_figure_shadow(sheet, CAMERA, figure, x, y, slant=0.9, flatness=0.07, mirrored=mirrored)
        place_figure(sheet, CAMERA, figure, x, y, LIGHT_FROM, mirrored, halo=LIGHT if y < 8 else None)
