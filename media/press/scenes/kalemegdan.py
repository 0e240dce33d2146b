"""The Victor over the meeting of the Sava and the Danube, evening of 20 October 1944, soldiers on the
rampart.
"""

import math

import numpy as np
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from press.camera import Camera
from press.figures import Rim, place_figure, standing, walking
from press.gouges import Random, flowing_cuts, gouge
from press.ground import tuft, water_cut
from press.monuments import nebojsa_tower, victor
from press.palettes import FIRE, KEY, LIGHT, MIDDLE, PAPER
from press.scene import Scene
from press.shapes import lit_edge, placed
from press.sheet import HEIGHT, WIDTH, Sheet
from press.skies import cloud_bar, stream_past

SCENE = Scene(
    "kalemegdan",
    FIRE,
    focus=(0.55, 0.45),
    alt="The Victor monument on its column stands dark against a wide evening sky above the rampart of "
    "Kalemegdan and the meeting of two rivers; small soldiers stand by the parapet.",
    seed=51,
    grain=0.8,
)

FAR_BANK = 1640.0
SUN = (1290.0, 1606.0)
TERRACE = 2130.0
MONUMENT = (2130.0, TERRACE + 6, 118.0)
"""Foot on the sheet and pixels to a metre."""
CAMERA = Camera(eye=4.2, focal=118.0 * 20, centre=1920, horizon=TERRACE - 118.0 * 4.2)
"""Puts people beside the monument on the terrace at the monument's scale, 20 m away."""


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(71)
    sheet.ink[:] = LIGHT
    _sky(sheet, random)
    _water(sheet, random)
    _far_banks(sheet, random)
    _lower_town(sheet, random)
    _rampart(sheet, random)
    _monument(sheet, random)
    _people(sheet)


def _sky(sheet: Sheet, random: Random) -> None:
    banks = sheet.noise(430, 3, seed=19, aspect=3.0)
    away = np.hypot((sheet.x - SUN[0]) * 0.62, (sheet.y - SUN[1]) * 1.1)
    dark = np.interp(away, [120, 620, 1250, 2000], [-0.75, -0.05, 0.62, 1.45]) + 0.38 * banks
    dark = np.where(sheet.y < FAR_BANK, dark, -3)
    ragged = dark + 0.22 * sheet.noise(60, 2, 21, aspect=3.5)
    sheet.repaint((ragged < -0.34) & (sheet.y < FAR_BANK), PAPER)
    sheet.repaint(dark > 1.12, MIDDLE)
    stream = stream_past(*SUN, 175)

    def layer(count, values, shares, ink, width, length) -> None:
        def density(x: float, y: float) -> float:
            return float(np.interp(sheet.at(dark, x, y), values, shares))

        flowing_cuts(sheet, random, count, density, stream, ink, width, length, FAR_BANK - 6)

    layer(5600, [-0.9, -0.55, -0.30, -0.12], [0.04, 0.34, 0.85, 0.5], LIGHT, 19, 270)
    layer(7500, [-0.5, -0.28, -0.1, 0.25, 0.6], [0.2, 0.7, 0.5, 0.14, 0], PAPER, 16, 260)
    layer(7500, [0.35, 0.75, 1.12], [0, 0.42, 0.9], MIDDLE, 20, 290)
    layer(3800, [1.11, 1.13, 1.5, 2.0], [0, 0.55, 0.25, 0.05], LIGHT, 16, 250)
    layer(5200, [1.45, 1.9, 2.4], [0, 0.35, 0.8], KEY, 18, 280)
    sheet.fill(Point(*SUN).buffer(150, 64), PAPER)
    sheet.fill(Point(*SUN).buffer(126, 64), MIDDLE)
    for x, y, length, thick, seed in (
        (420, 1330, 1250, 34, 4),
        (-150, 1270, 1000, 40, 9),
        (2450, 1330, 1500, 42, 6),
        (2820, 1140, 1200, 36, 12),
    ):
        cloud_bar(sheet, x, y, length, thick, MIDDLE, PAPER, seed, light_x=SUN[0], lip_above=False)


def _water(sheet: Sheet, random: Random) -> None:
    sheet.band(FAR_BANK, HEIGHT, LIGHT)
    for _ in range(5200):
        near = random.uniform() ** 1.5
        y, x = FAR_BANK + 4 + near * 760, random.uniform(-100, WIDTH + 100)
        glitter = math.exp(-(((x - SUN[0]) / (210 + 0.75 * (y - FAR_BANK))) ** 2))
        if random.uniform() > 0.42 + 0.5 * glitter:
            continue
        ink = PAPER if random.uniform() < 0.16 + 0.8 * glitter else MIDDLE
        water_cut(
            sheet,
            random,
            x,
            y,
            (24 + 140 * near) * random.uniform(0.5, 1.5),
            3.4 + 16 * near * random.uniform(0.5, 1),
            ink,
        )


def _wooded(sheet: Sheet, random: Random, x0: float, x1: float, foot: float, crown: float, ink: int) -> None:
    """A low bank of trees that tapers at both ends."""
    xs = np.linspace(x0, x1, 220)
    taper = np.sin(np.pi * np.linspace(0.02, 0.98, 220)) ** 0.35
    tops = crown * taper * (0.7 + 0.2 * np.sin(xs / 83) + 0.12 * np.sin(xs / 31 + 1)) + 5 * np.abs(
        random.standard_normal(220)
    )
    sheet.fill(Polygon([*zip(xs, foot - tops, strict=True), (x1, foot + 5), (x0, foot + 5)]).buffer(0), ink)


def _far_banks(sheet: Sheet, random: Random) -> None:
    """The plain beyond the Danube, the Great War Island where the rivers meet, the Sava's low left bank."""
    _wooded(sheet, random, -400, WIDTH + 400, FAR_BANK + 4, 34, MIDDLE)
    _wooded(sheet, random, 1560, 4300, FAR_BANK + 78, 92, KEY)
    _wooded(sheet, random, -700, 800, FAR_BANK + 150, 96, KEY)
    for _ in range(260):
        x = random.uniform(1600, WIDTH)
        y = FAR_BANK + 84 + abs(random.normal(0, 34))
        water_cut(
            sheet,
            random,
            x,
            y,
            random.uniform(30, 110),
            random.uniform(4, 8),
            KEY if y < FAR_BANK + 128 else MIDDLE,
        )
    for _ in range(120):
        x = random.uniform(-60, 720)
        y = FAR_BANK + 158 + abs(random.normal(0, 36))
        water_cut(sheet, random, x, y, random.uniform(30, 110), random.uniform(5, 9), KEY)


def _lower_town(sheet: Sheet, random: Random) -> None:
    """The foreland under the fortress, with the Nebojša tower by the water."""
    xs = np.linspace(-60, 1500, 120)
    edge = [(x, 2120 + 0.06 * x + 9 * math.sin(x / 57) + random.normal(0, 3)) for x in xs]
    sheet.fill(LineString([(x, y - 6) for x, y in edge]).buffer(7), PAPER)
    sheet.fill(Polygon([*edge, (1500, HEIGHT), (-60, HEIGHT)]), KEY)
    tower = placed(nebojsa_tower(), 520, 2200, 15.5)
    sheet.fill(tower, KEY)
    sheet.fill(lit_edge(tower, 30, -4), MIDDLE)
    sheet.fill(lit_edge(tower, 12, -5), LIGHT)
    for x, y in ((470, 2075), (560, 2080), (515, 2140), (590, 2145)):
        sheet.fill(box(x - 6, y - 15, x + 6, y + 15), MIDDLE)
    for _ in range(150):
        x = random.uniform(-40, 1000)
        tuft(
            sheet,
            random,
            x,
            2126 + 0.06 * x + abs(random.normal(0, 8)),
            random.uniform(0.5, 1.1),
            KEY,
            3,
        )


CORNER = np.array([1120.0, TERRACE + 40])
"""Where the rampart turns: the right-hand face lies in shade, the left catches the sun."""


def _rampart(sheet: Sheet, random: Random) -> None:
    foot = (960.0, HEIGHT + 60)
    lit = Polygon([tuple(CORNER), (760, TERRACE + 118), (520, HEIGHT + 60), foot])
    shade = Polygon([tuple(CORNER), (WIDTH + 50, TERRACE + 10), (WIDTH + 50, HEIGHT + 60), foot])
    sheet.fill(shade, KEY)
    sheet.fill(lit, MIDDLE)
    _courses(sheet, random, lit, KEY, 760, 0.22, 0.95)
    _courses(sheet, random, lit, LIGHT, 260, 0.22, 0.9)
    _courses(sheet, random, shade, MIDDLE, 560, -0.02, 0.55)
    coping = LineString([(745, TERRACE + 120), tuple(CORNER), (WIDTH + 50, TERRACE + 8)])
    sheet.fill(coping.buffer(19), KEY)
    sheet.fill(
        LineString([(745, TERRACE + 105), tuple(CORNER - [0, 17]), (WIDTH + 50, TERRACE - 10)]).buffer(5),
        PAPER,
    )
    sheet.fill(LineString([(758, TERRACE + 142), (CORNER[0] - 2, CORNER[1] + 24)]).buffer(4), LIGHT)
    for _ in range(140):
        x = random.uniform(1150, WIDTH)
        tuft(sheet, random, x, TERRACE + 16, random.uniform(0.4, 1.0), KEY, 3)


def _courses(
    sheet: Sheet, random: Random, face: BaseGeometry, ink: int, count: int, slope: float, above: float
) -> None:
    """Cuts along the courses of masonry; most of them in the upper part of the face."""
    left, top, right, bottom = face.bounds
    inside, patch = sheet.mask(face), sheet.noise(230, 2, seed=33, aspect=1.8)
    for _ in range(count):
        x = random.uniform(left, right)
        course = min(1.0, abs(random.normal(0, above * 0.5)))
        y = top + round(course * (bottom - top) / 34) * 34 + 40
        y += -slope * (x - CORNER[0])
        if sheet.at(inside, x, y) and y < HEIGHT - 70 and sheet.at(patch, x, y) > -0.25:
            y += random.normal(0, 3)
            long = random.uniform(16, 40) * random.choice([1, 1, 2.4])
            sheet.cut(
                gouge(
                    (x - long / 2, y + slope * long / 2),
                    (x + long / 2, y - slope * long / 2),
                    random.uniform(6, 11),
                    random,
                    widest=0.5,
                ),
                ink,
            )


def _monument(sheet: Sheet, random: Random) -> None:
    x, y, scale = MONUMENT
    outline = placed(victor(), x, y, scale, mirrored=True)
    sheet.fill(outline, KEY)
    rim = lit_edge(outline, -0.085 * scale, -0.02 * scale)
    sheet.fill(rim, MIDDLE)
    for step in (0.4, 0.8, 2.1, 2.35, 2.7):
        line = LineString([(x - 1.9 * scale, y - step * scale), (x + 1.2 * scale, y - step * scale)])
        sheet.fill(line.buffer(4).intersection(outline), MIDDLE)
    for _ in range(90):
        up = random.uniform(2.8, 8.4)
        across = random.uniform(-0.5, -0.1)
        start = (x + across * scale, y - up * scale)
        sheet.cut(
            gouge(start, (start[0], start[1] - random.uniform(40, 120)), random.uniform(4, 8), random), MIDDLE
        )


def _people(sheet: Sheet) -> None:
    rim = Rim(-1, -0.4, width=0.035, ink=MIDDLE)
    cast = (
        (standing("ushanka", arm="point"), -4.35, True),
        (standing("titovka", arm="back", coat="short", stride=0.04), -3.35, True),
        (standing("helmet", arm="pocket"), 6.6, True),
        (walking("ushanka", 0.27, 3, "slung"), 9.3, True),
        (walking("titovka", 0.30, 4, "slung", coat="short", pack=False), 10.5, True),
    )
    for figure, x, mirrored in cast:
        place_figure(sheet, CAMERA, figure, x, 20.0, rim, mirrored)
