"""Two C-47 on the island of Vis, night of 19 September 1944: no moon, stars and flares only."""

import math

import numpy as np
from shapely import affinity
from shapely.geometry import Point

from press.airstrip import GrassStrip, flare
from press.alsatian import standing_dog
from press.camera import Camera
from press.figures import Rim, place_figure, standing
from press.gouges import Random, flowing_cuts
from press.ground import water_cut
from press.hills import hill
from press.machines.c47 import aloft, c47, parked
from press.machines.c47_engraving import engrave_c47
from press.palettes import KEY, LIGHT, MIDDLE, NIGHT, PAPER
from press.rendering import cast_shadow, render
from press.scene import Scene
from press.sheet import WIDTH, Sheet
from press.skies import cloud_bar, everywhere, star, stars

SCENE = Scene(
    "vis-dva-daglasa",
    NIGHT,
    focus=(0.30, 0.62),
    alt="A C-47 transport aircraft on a grass strip by the sea at night, two men in caps and a German "
    "shepherd under its wing; a "
    "second one comes in to land over a line of flares, and the Milky Way stands above.",
)

CAMERA = Camera(eye=1.75, focal=4150, centre=1560, horizon=1760)
HORIZON = CAMERA.horizon
SHORE = HORIZON + 150
GLOW_X = 2560
"""Where the sky is palest over the sea."""
STRIP = GrassStrip(CAMERA, vanishing_x=3180, glow_x=GLOW_X)
LIGHT_FROM = (0.42, 0.38, 0.82)
FILL_FROM = (-0.85, -0.45, 0.28)
BAND_FOOT, BAND_TOP = np.array([2950.0, HORIZON]), np.array([1750.0, -120.0])
"""The Milky Way's axis on the sheet."""


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(11)
    sheet.ink[:] = KEY
    _sky(sheet, random)
    _sea_and_islands(sheet, random)
    STRIP.draw_turf(sheet, random)
    _landing(sheet)
    near = parked(180 + 47, -4.0, 25.6)
    shadow = cast_shadow(sheet, c47().moved(*near), CAMERA, LIGHT_FROM)
    sheet.repaint(shadow & (sheet.y > HORIZON + 120) & (sheet.x < 1650 + 0.9 * (sheet.y - HORIZON)), KEY)
    engrave_c47(sheet, CAMERA, c47(), near, LIGHT_FROM, FILL_FROM)
    _people(sheet)
    for height in (2330, 2120, 2010, 1945, 1905):
        flare(sheet, CAMERA, random, STRIP.vanishing_x + 0.72 * (height - HORIZON), height)


def _from_band(x, y):
    """Signed distance from the Milky Way's axis and how far along it (0 at the horizon, 1 at the top)."""
    axis = BAND_TOP - BAND_FOOT
    length = float(np.hypot(*axis))
    dx, dy = x - BAND_FOOT[0], y - BAND_FOOT[1]
    bow = 130 * np.sin(np.pi * (dx * axis[0] + dy * axis[1]) / length**2)
    return (dx * axis[1] - dy * axis[0]) / length + bow, (dx * axis[0] + dy * axis[1]) / length**2


def _drift(x: float, y: float) -> tuple[float, float]:
    """Level far from the Milky Way, along it within."""
    away, _ = _from_band(x, y)
    turn = math.exp(-((away / 430) ** 2)) * float(np.interp(y, [700, 1500], [1, 0.15]))
    axis = (BAND_FOOT - BAND_TOP) / np.hypot(*(BAND_FOOT - BAND_TOP))
    slope = 0.06 * math.sin(x / 620 + y / 900)
    vx, vy = (1 - turn) + turn * axis[0], (1 - turn) * slope + turn * axis[1]
    length = math.hypot(vx, vy)
    return vx / length, vy / length


def _brightness(sheet: Sheet) -> np.ndarray:
    away, along = _from_band(sheet.x, sheet.y)
    cloud, rift = sheet.noise(300, 3, seed=1), sheet.noise(210, 3, seed=8, aspect=0.8)
    field = np.interp(sheet.y, [0, 600, 1250, 1700], [-0.75, -0.35, 0.45, 1.15])
    field += 1.35 * np.exp(-((away / (300 + 120 * along)) ** 2)) * (1 + 0.25 * rift)
    field -= (
        0.75
        * np.exp(-(((away - 30 - 60 * np.sin(along * 7)) / 62) ** 2))
        * np.clip(0.6 + rift, 0, 1.2)
        * (along > 0.25)
    )
    return (field + 0.2 * cloud - 0.25 * np.clip((1500 - sheet.x) / 1500, 0, 1)).astype(np.float32)


def _over_sea(_x: float, y: float) -> bool:
    return y > 1300


def _sky(sheet: Sheet, random: Random) -> None:
    bright = _brightness(sheet)
    sheet.repaint(bright > 0.42, MIDDLE)

    def layer(count, low_high, shares, ink, width, length, only=everywhere) -> None:
        def density(x: float, y: float) -> float:
            return float(np.interp(sheet.at(bright, x, y), low_high, shares)) if only(x, y) else 0.0

        flowing_cuts(sheet, random, count, density, _drift, ink, width, length, HORIZON + 30)

    layer(15000, [-0.7, -0.2, 0.2, 0.5], [0.06, 0.28, 0.75, 0.9], MIDDLE, 19, 230)
    layer(
        6500,
        [0.35, 0.6, 1.0, 1.3],
        [0.50, 0.34, 0.10, 0],
        KEY,
        14,
        210,
        lambda x, y: sheet.at(bright, x, y) > 0.35,
    )
    layer(15000, [0.62, 0.85, 1.2, 1.7], [0.0, 0.20, 0.34, 0.44], LIGHT, 14, 150)
    layer(5000, [0.5, 1.1], [0.05, 0.62], LIGHT, 14, 170, _over_sea)
    for x, y, length, thick, lit, seed in (
        (-250, 1230, 1400, 58, MIDDLE, 5),
        (2700, 1030, 1300, 50, LIGHT, 4),
        (500, 1090, 1500, 50, LIGHT, 3),
    ):
        cloud_bar(sheet, x, y, length, thick, KEY, lit, seed, light_x=GLOW_X)
    stars(sheet, random, 230, HORIZON - 430)
    for _ in range(420):
        along, away = random.uniform(0.2, 1), random.normal(0, 190)
        x, y = BAND_FOOT + (BAND_TOP - BAND_FOOT) * along
        if sheet.at(bright, x + away, y) > 0.5:
            star(sheet, x + away, y, random.choice([3.4, 4.4, 6]), PAPER)


def _sea_and_islands(sheet: Sheet, random: Random) -> None:
    sheet.band(HORIZON, SHORE + 60, MIDDLE)
    far = [(2750, 0), (3000, 60), (3200, 130), (3450, 120), (3650, 190), (3960, 170)]
    right = [(3250, 0), (3450, 40), (3600, 70), (3800, 130), (4000, 120)]
    left = [(-100, 190), (120, 175), (300, 120), (700, 80), (1100, 55), (1350, 25), (1500, 0)]
    hill(sheet, random, HORIZON, far, 3, (MIDDLE, LIGHT), GLOW_X, 7, 90)
    hill(sheet, random, HORIZON, right, 5, (KEY, MIDDLE), GLOW_X, 6, 80)
    hill(sheet, random, HORIZON, left, 4, (KEY, MIDDLE), GLOW_X, 6, 60)
    for _ in range(1500):
        near = random.uniform()
        y, spread = HORIZON + 4 + (SHORE - HORIZON) * near, 230 + 260 * near
        x = GLOW_X + spread * random.standard_normal()
        ink = PAPER if abs(x - GLOW_X) < spread * 0.35 else LIGHT
        water_cut(sheet, random, x, y, (26 + 85 * near) * random.uniform(0.6, 1.8), 3.2 + 6 * near, ink)
    for _ in range(700):
        near = random.uniform()
        y = HORIZON + 5 + (SHORE - HORIZON) * near
        ink = LIGHT if random.uniform() < 0.4 else KEY
        water_cut(
            sheet,
            random,
            random.uniform(0, WIDTH),
            y,
            (30 + 70 * near) * random.uniform(0.5, 1.5),
            3 + 4 * near,
            ink,
        )


def _landing(sheet: Sheet) -> None:
    """The second aircraft comes in over the sea, its two landing lamps on."""
    pose = aloft(263, 50.0, 130.0, 12.8, pitch=4, bank=-3)
    view = render(sheet, c47(propellers=False).moved(*pose), CAMERA, LIGHT_FROM)
    target = sheet.ink[view.window]
    target[view.seen] = KEY
    for side in (1, -1):
        x, y = CAMERA.project(pose[0] @ np.array([5.0, side * 6.6, -0.75]) + pose[1])
        sheet.glow(Point(x, y).buffer(11))
        sheet.fill(Point(x, y).buffer(19), KEY)


def _people(sheet: Sheet) -> None:
    rim = Rim(0.9, -0.7, width=0.036)
    cast = (
        (standing("peaked cap", arm="pocket"), 4.3, 20.5, False),
        (standing("titovka", arm="back"), 5.45, 20.3, True),
        (standing_dog(), 6.45, 20.1, True),
    )
    for figure, x, y, mirrored in cast:
        scale = CAMERA.pixels_per_metre(y)
        sheet_x, sheet_y = CAMERA.ground(x, y)
        shadow = affinity.affine_transform(
            figure, [-scale if mirrored else scale, -scale * 0.62, 0, scale * 0.17, sheet_x, sheet_y]
        )
        sheet.fill(shadow, KEY)
        place_figure(sheet, CAMERA, figure, x, y, rim, mirrored, halo=MIDDLE)
