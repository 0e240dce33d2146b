"""German guns, an assault gun and half-tracks left behind on a suburban road, October 1944."""

import itertools
import math

import numpy as np

from press.camera import Camera
from press.cottage import FINISH as COTTAGE
from press.cottage import cottage
from press.figures import Rim, cast_figure_shadow, place_figure, standing, walking
from press.gouges import Random, gouge, stroke
from press.ground import Street, dark_foreground, rubble, tuft
from press.machines import pak40, sdkfz251, stug3
from press.machines.parked_vehicle import Lighting, Stance, engrave_vehicle
from press.overhead import pole, wire
from press.palettes import GREY_DAY, KEY, LIGHT, MIDDLE, PAPER
from press.scene import Scene
from press.sheet import HEIGHT, Sheet
from press.skies import banked_sky, level_drift
from press.trees import bare_tree

SCENE = Scene(
    "ostavljena-tehnika",
    GREY_DAY,
    focus=(0.50, 0.66),
    alt="An assault gun, half-tracks and an anti-tank gun stand abandoned along a muddy road among low "
    "houses and bare trees; "
    "a partisan stands on the assault gun, two people look on.",
    seed=37,
    grain=0.8,
)

CAMERA = Camera(eye=1.6, focal=3000, centre=1920, horizon=1770)
ROAD = Street(CAMERA, (-1.0, 9.0), (0.46, 1.0))
LIGHT_FROM = (-0.62, 0.10, 0.62)
LIGHTING = Lighting(
    LIGHT_FROM,
    fill=(0.5, -0.8, 0.45),
    key_strength=2.7,
    fill_strength=0.32,
    fill_range=(0.55, 1.0),
    wheel_angle=120,
)
STUG = Stance(217, 0.9, 11.2)


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(53)
    sheet.ink[:] = PAPER
    _sky(sheet, random)
    sheet.band(CAMERA.horizon + 4, HEIGHT, LIGHT)
    _village(sheet, random)
    _road(sheet, random)
    _column(sheet)
    _foreground(sheet, random)
    _people(sheet)
    dark_foreground(sheet, random, 1100, 70)


def _sky(sheet: Sheet, random: Random) -> None:
    """Rain cloud from the upper right, a pale gap over the road."""
    banks = sheet.noise(460, 3, seed=25, aspect=2.2)
    dark = (
        np.interp(sheet.x * 0.35 - sheet.y + 1500, [-600, 300, 1500, 2700], [-0.7, -0.3, 0.6, 1.4])
        + 0.40 * banks
    )
    banked_sky(sheet, random, dark, level_drift(0.16, 0.08), CAMERA.horizon + 10, length=270)
    sheet.repaint((dark + 0.1 * sheet.noise(70, 2, 6, aspect=3.5) > 2.0) & (sheet.y < CAMERA.horizon), MIDDLE)


def _village(sheet: Sheet, random: Random) -> None:
    far = Lighting(
        LIGHT_FROM, fill=(0.2, -0.8, 0.5), key_strength=2.6, fill_strength=1.2, rim=(-3, -3), shadow=False
    )
    for heading, x, y, length, holed in (
        (24, 31.0, 78, 12, False),
        (24, 15.5, 86, 10, True),
        (64, -18.5, 84, 11, False),
        (24, 31, 52, 11, True),
        (70, -25.5, 56, 10, True),
    ):
        engrave_vehicle(sheet, CAMERA, cottage(length, holed=holed), Stance(heading, x, y), far, COTTAGE)
    for x, y, height, broken in (
        (-13.0, 30, 9, False),
        (-9.5, 46, 10, False),
        (18, 36, 9, False),
        (-10.2, 19.5, 8.5, True),
        (26, 60, 10, False),
        (2.0, 95, 11, False),
        (10, 100, 12, False),
        (-3.0, 80, 12, False),
    ):
        bare_tree(sheet, CAMERA, random, x, y, height, KEY if y < 50 else MIDDLE, broken)
    posts = [(*ROAD.ground(-5.2, along), 0) for along in (6, 22, 40, 62, 92)]
    for foot in posts:
        pole(sheet, CAMERA, random, foot, 7.0)
    for near, away in itertools.pairwise(posts):
        for up in (6.7, 6.2):
            wire(sheet, CAMERA, random, (*near[:2], up), (*away[:2], up), 0.5, 0.014, thinnest_px=2.6)
    for k in range(13):
        x, y = 900 + 96 * k + random.normal(0, 70), 620 + 26 * k + random.normal(0, 90)
        span = random.uniform(16, 30)
        sheet.cut(
            stroke(
                [
                    (x - span, y - 9),
                    (x - span / 2, y - 14),
                    (x, y),
                    (x + span / 2, y - 14),
                    (x + span, y - 7),
                ],
                np.array([2, 7, 6, 7, 2]),
                0.05,
                random,
            ),
            KEY,
        )


def _road(sheet: Sheet, random: Random) -> None:
    """Mud: ruts that run to the vanishing point, pale water standing in them."""
    for _ in range(5200):
        distance = math.exp(random.uniform(math.log(5.2), math.log(70)))
        across = random.uniform(-14, 16)
        x, y = ROAD.ground(across, distance - 8)
        if y < 4:
            continue
        on_road = abs(across - 0.4) < 4.6
        rut = on_road and abs(abs(across - 0.4) % 1.9 - 0.95) < 0.28
        start, end = (
            CAMERA.ground(x, y),
            CAMERA.ground(*ROAD.ground(across, distance - 8 + random.uniform(0.8, 2.6))),
        )
        s = CAMERA.pixels_per_metre(y)
        if on_road:
            ink = PAPER if rut and random.uniform() < 0.55 else MIDDLE if random.uniform() < 0.6 else KEY
            sheet.cut(
                gouge(start, end, (0.10 if rut else 0.034) * s, random, random.normal(0, 0.03), widest=0.5),
                ink,
            )
        elif random.uniform() < 0.42:
            tuft(sheet, random, start[0], start[1], 0.008 * s, MIDDLE if random.uniform() < 0.6 else KEY)


def _column(sheet: Sheet) -> None:
    for stance in (Stance(209, 21.0, 47.0), Stance(211, 13.6, 32.0), Stance(213, 7.4, 20.5, roll=3)):
        engrave_vehicle(sheet, CAMERA, sdkfz251.sdkfz251(), stance, LIGHTING, sdkfz251.FINISH)
    engrave_vehicle(sheet, CAMERA, stug3.stug3(gun_elevation_drop=0.10), STUG, LIGHTING, stug3.FINISH)
    engrave_vehicle(
        sheet,
        CAMERA,
        pak40.pak40(elevation=9, spread=28),
        Stance(207, -4.45, 11.8, roll=4),
        LIGHTING,
        pak40.FINISH,
    )


def _foreground(sheet: Sheet, random: Random) -> None:
    rubble(sheet, CAMERA, 4.6, 8.8, 30, 0.9, 0.25, 91, LIGHT)
    for _ in range(90):
        x, y = random.uniform(-6, 6), random.uniform(6.3, 7.6)
        px, py = CAMERA.ground(x, y)
        if py < HEIGHT - 90:
            tuft(sheet, random, px, py, random.uniform(1.2, 2.2), KEY)


def _people(sheet: Sheet) -> None:
    rim = Rim(-1, -0.5, width=0.028, ink=LIGHT)
    matrix, shift = STUG.pose()
    on_roof = matrix @ np.array([-0.25, 0.35, 1.80]) + shift
    place_figure(
        sheet,
        CAMERA,
        walking("titovka", 0.14, 0, "slung", "short", pack=False),
        on_roof[0],
        on_roof[1],
        rim,
        True,
        height=on_roof[2],
    )
    for figure, x, y, mirrored in (
        (standing("bare", arm="pocket", stride=0.04), 5.35, 10.6, True),
        (standing("sheepskin", arm="back", coat="short", stride=0.07), 4.45, 11.0, True),
    ):
        cast_figure_shadow(sheet, CAMERA, figure, x, y, slant=0.7, mirrored=mirrored, ink=MIDDLE)
        place_figure(sheet, CAMERA, figure, x, y, rim, mirrored, halo=MIDDLE)
