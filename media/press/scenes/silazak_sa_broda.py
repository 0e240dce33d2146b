"""Red Army men come off a river ship on the Yugoslav bank of the Danube, October 1944."""

import math

import numpy as np
from shapely.geometry import LineString, Point, Polygon

from press.camera import Camera
from press.figures import Rim, cast_figure_shadow, place_figure, standing, walking
from press.gouges import Random, gouge
from press.ground import dark_foreground, tuft, water_cut
from press.machines.parked_vehicle import Lighting, Stance, engrave_vehicle
from press.machines.river_ship import BOW_X, FINISH, WATER_Z, deck_z, river_ship
from press.palettes import KEY, LIGHT, MIDDLE, PAPER, RIVER
from press.scene import Scene
from press.sheet import HEIGHT, WIDTH, Sheet
from press.skies import banked_sky, cloud_bar, level_drift
from press.smoke import smoke
from press.trees import poplars

SCENE = Scene(
    "silazak-sa-broda",
    RIVER,
    focus=(0.40, 0.64),
    alt="Soldiers in greatcoats with packs and rifles come down a gangplank from a river ship and walk up "
    "a muddy bank; more wait "
    "on the deck, the wide river and a low far bank behind.",
    seed=43,
)

CAMERA = Camera(eye=1.75, focal=3000, centre=1920, horizon=1730)
SHIP = Stance(220, 9.1, 26.9)
SUN = (1180.0, 1390.0)
LIGHT_FROM = (-0.66, 0.42, 0.52)
PLANK_FOOT = np.array([-5.2, 15.0, 0.02])


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(67)
    sheet.ink[:] = PAPER
    _sky(sheet, random)
    _far_bank(sheet, random)
    _water(sheet, random)
    matrix, shift = SHIP.pose()
    funnel = CAMERA.project(matrix @ np.array([-6.6, 0, 6.7]) + shift)
    drift = [(0, 0), (70, -140), (260, -290), (600, -400), (1100, -470)]
    smoke(
        sheet,
        [(funnel[0] + dx, funnel[1] + dy) for dx, dy in drift],
        (34, 170),
        SUN,
        seed=94,
        count=64,
        spread=0.8,
        darkness=3.0,
        glow_reach=0,
        rank=5,
    )
    _bank(sheet, random)
    _reflection(sheet, random)
    lighting = Lighting(
        LIGHT_FROM, fill=(-0.3, -0.8, 0.5), key_strength=2.6, fill_strength=0.85, rim=(-7, -4), shadow=False
    )
    engrave_vehicle(sheet, CAMERA, river_ship(), SHIP, lighting, FINISH)
    _on_deck(sheet)
    _gangplank(sheet)
    _ashore(sheet)
    dark_foreground(sheet, random, 1100, 75)


def _sky(sheet: Sheet, random: Random) -> None:
    banks = sheet.noise(420, 3, seed=33, aspect=2.6)
    away = np.hypot((sheet.x - SUN[0]) * 0.55, sheet.y - SUN[1])
    dark = np.interp(away, [150, 700, 1500, 2100], [-0.7, 0.0, 0.75, 1.35]) + 0.36 * banks
    dark += np.interp(sheet.y, [0, 700], [0.42, 0.0])
    banked_sky(sheet, random, dark, level_drift(-0.03, 0.07), CAMERA.horizon, length=270)
    sun = Point(*SUN).buffer(98, 64)
    sheet.fill(sun.buffer(16), PAPER)
    sheet.glow(sun)
    for x, y, length, thick, seed in ((560, 1420, 1150, 34, 3), (250, 1545, 1500, 40, 8)):
        cloud_bar(sheet, x, y, length, thick, MIDDLE, PAPER, seed, light_x=SUN[0])
    sheet.warm[(sheet.ink >= MIDDLE)] = 0


def _far_bank(sheet: Sheet, random: Random) -> None:
    xs = np.linspace(-60, WIDTH + 60, 300)
    low = 16 + 12 * np.sin(xs / 330) + 6 * np.abs(random.standard_normal(300))
    line = CAMERA.horizon + 6
    sheet.fill(Polygon([*zip(xs, line - low, strict=True), (WIDTH + 60, line + 3), (-60, line + 3)]), MIDDLE)
    trees = [
        (x, random.uniform(60, 125))
        for x in (90, 130, 185, 560, 600, 1560, 1610, 1650, 1700, 1765, 3560, 3600, 3670, 3720)
    ]
    poplars(sheet, random, line, trees, MIDDLE)


def _water(sheet: Sheet, random: Random) -> None:
    top = CAMERA.horizon + 8
    sheet.band(top, HEIGHT, LIGHT)
    for _ in range(4200):
        near = random.uniform() ** 1.5
        y, x = top + 3 + near * 620, random.uniform(-100, WIDTH + 100)
        glitter = math.exp(-(((x - SUN[0]) / (240 + 0.8 * (y - top))) ** 2))
        if random.uniform() > 0.34 + 0.6 * glitter:
            continue
        ink = PAPER if random.uniform() < 0.28 + 0.65 * glitter else MIDDLE
        water_cut(
            sheet,
            random,
            x,
            y,
            (20 + 130 * near) * random.uniform(0.5, 1.5),
            3.2 + 15 * near * random.uniform(0.5, 1),
            ink,
        )
    for _ in range(46):
        down = random.uniform(6, 190)
        x = SUN[0] + random.normal(0, 26 + 0.16 * down)
        half = random.uniform(16, 46) + 0.1 * down
        sheet.glow_cut(
            gouge((x - half, top + down), (x + half, top + down), 5 + 0.03 * down, random, widest=0.5)
        )


def _reflection(sheet: Sheet, random: Random) -> None:
    """The hull's dark mirror image in broken level cuts."""
    matrix, shift = SHIP.pose()
    for _ in range(700):
        x = random.uniform(-13, 13.2)
        point = matrix @ np.array([x, 2.6 * min(1, (13.4 - x) / 5), WATER_Z]) + shift
        foot = CAMERA.project(point)
        s = CAMERA.pixels_per_metre(point[1])
        down = abs(random.normal(0, 0.8)) * s
        water_cut(
            sheet,
            random,
            foot[0],
            foot[1] + down,
            random.uniform(0.3, 0.9) * s,
            0.055 * s,
            KEY if down < 0.9 * s else MIDDLE,
        )


def _bank_edge(x: float) -> float:
    return float(
        np.interp(
            x, [-100, 500, 1100, 1700, 2300, 3000, WIDTH + 100], [1985, 1975, 2010, 2090, 2190, 2275, 2330]
        )
    )


def _bank(sheet: Sheet, random: Random) -> None:
    """Mud trodden by boots: pale wet cuts that fan out from the foot of the plank."""
    xs = np.linspace(-60, WIDTH + 60, 240)
    edge = [
        (x, _bank_edge(x) + 9 * math.sin(x / 90) + 5 * math.sin(x / 23) + random.normal(0, 3)) for x in xs
    ]
    bank = Polygon([*edge, (WIDTH + 60, HEIGHT + 10), (-60, HEIGHT + 10)]).buffer(0)
    sheet.fill(LineString([(x, y - 7) for x, y in edge]).buffer(9), PAPER)
    sheet.fill(bank, MIDDLE)
    foot = CAMERA.project(PLANK_FOOT)
    for _ in range(3600):
        x, y = random.uniform(-80, WIDTH + 80), random.uniform(1980, HEIGHT)
        if y < _bank_edge(x) + 14:
            continue
        near = (y - 1980) / (HEIGHT - 1980)
        path = math.exp(-(((x - foot[0] + 1.5 * (y - foot[1])) / (330 + 0.6 * (y - foot[1]))) ** 2))
        dx, dy = x - foot[0] - 60, (y - foot[1]) * 0.8 + 30
        norm = math.hypot(dx, dy) + 1e-6
        half = (14 + 60 * near) * random.uniform(0.5, 1.4)
        dark = random.uniform() < 0.22 + 0.75 * near
        ink = KEY if dark else PAPER if random.uniform() < 0.4 * path else LIGHT
        if not dark and random.uniform() > 0.3 + 0.6 * path:
            continue
        end = (x + half * dx / norm, y + half * dy / norm)
        sheet.cut(
            gouge(
                (x, y), end, (5 + 14 * near) * random.uniform(0.6, 1.1), random, random.normal(0, 0.04), 0.5
            ),
            ink,
        )
    for _ in range(130):
        x = random.uniform(0, WIDTH)
        if not foot[0] - 350 < x < foot[0] + 260:
            tuft(sheet, random, x, _bank_edge(x) + random.uniform(10, 90), random.uniform(0.8, 1.9), KEY)


def _gangplank(sheet: Sheet) -> None:
    """A plank with battens from the bow to the bank, and the men on it."""
    head = _aboard(BOW_X - 1.6, 0.0)
    across = np.array([0.25, 0.42, 0.0])
    corners = [PLANK_FOOT - across, PLANK_FOOT + across, head + across, head - across]
    sheet.fill(Polygon(CAMERA.project([c - [0, 0, 0.12] for c in corners])).buffer(2), KEY)
    sheet.fill(Polygon(CAMERA.project(corners)), LIGHT)
    for t in np.linspace(0.04, 0.97, 17):
        middle = PLANK_FOOT + (head - PLANK_FOOT) * t
        batten = LineString(CAMERA.project([middle - across, middle + across]))
        sheet.fill(batten.buffer(3.2), KEY)
    rope = [PLANK_FOOT + across * 1.2 + [0, 0, 0.9], head + across * 1.2 + [0, 0, 1.0]]
    sheet.fill(LineString(CAMERA.project(rope)).buffer(3), KEY)
    kinds = (
        ("ushanka", 0.26, 2, "slung", "long"),
        ("pilotka", 0.30, 4, "rifle", "short"),
        ("ushanka", 0.28, 3, "chest", "long"),
    )
    for t, (cap, stride, lean, carry, coat) in zip((0.89, 0.62, 0.34), kinds, strict=True):
        x, y, z = PLANK_FOOT + (head - PLANK_FOOT) * t
        place_figure(
            sheet, CAMERA, walking(cap, stride, lean, carry, coat), x, y, RIM, mirrored=True, height=z
        )


RIM = Rim(-1, -0.45, width=0.03, ink=LIGHT)


def _aboard(x: float, y: float) -> np.ndarray:
    """A point of the deck in space."""
    matrix, shift = SHIP.pose()
    return matrix @ np.array([x, y, deck_z(x)]) + shift


def _on_deck(sheet: Sheet) -> None:
    cast = [
        (standing("ushanka", arm="pocket"), 9.9, 0.4),
        (standing("helmet", arm="rest"), 8.6, -0.5),
        (standing("ushanka", arm="back"), 7.7, 0.7),
        (standing("pilotka", arm="pocket", coat="short"), 6.2, -0.3),
        (standing("ushanka", arm="rest"), 5.1, 0.8),
        (standing("ushanka", arm="pocket"), 3.9, -0.6),
        (standing("helmet", arm="back"), 2.5, 0.3),
        (standing("pilotka", arm="rest", coat="short"), 1.2, -0.5),
        (standing("ushanka", arm="pocket"), -0.2, 0.5),
    ]
    for figure, x, y in cast:
        point = _aboard(x, y)
        place_figure(sheet, CAMERA, figure, point[0], point[1], RIM, mirrored=True, height=point[2])


def _ashore(sheet: Sheet) -> None:
    cast = (
        (walking("ushanka", 0.30, 6, "slung"), -6.9, 14.0),
        (walking("ushanka", 0.27, 4, "chest"), -8.4, 16.2),
        (walking("pilotka", 0.32, 7, "rifle", coat="short"), -4.4, 10.6),
        (walking("ushanka", 0.29, 5, "chest"), -2.55, 9.2),
    )
    for figure, x, y in sorted(cast, key=lambda one: -one[2]):
        cast_figure_shadow(sheet, CAMERA, figure, x, y, slant=0.75, mirrored=True)
        place_figure(sheet, CAMERA, figure, x, y, RIM, mirrored=True)
