"""A battery of Katyushas fires at night, October 1944."""

import math

import numpy as np
from shapely.geometry import Polygon

from press.camera import Camera
from press.figures import Rim, place_figure, standing
from press.gouges import Random, flowing_cuts, gouge
from press.ground import dark_foreground, tuft
from press.machines.bm13 import FINISH, Part, bm13
from press.machines.parked_vehicle import Lighting, Stance, engrave_vehicle
from press.noise import smoothstep
from press.palettes import KEY, LIGHT, MIDDLE, NIGHT, PAPER
from press.rockets import Launch
from press.scene import Scene
from press.sheet import HEIGHT, WIDTH, Sheet
from press.skies import stars

SCENE = Scene(
    "kacuse",
    NIGHT,
    focus=(0.40, 0.58),
    alt="Rocket launchers on lorries fire at night: streaks of flame rise from the rails over the cab, "
    "smoke rolls away behind.",
    seed=21,
)

CAMERA = Camera(eye=1.7, focal=3400, centre=1920, horizon=1860)
ELEVATION = 31.0
BATTERY = (Stance(352, -2.9, 13.0), Stance(352, 4.2, 30.0), Stance(352, 11.5, 47.0), Stance(352, 18.5, 64.0))
"""Nearest first."""
LOADED = (7, 9, 4, 11)
BACKBLAST_BEHIND_M = 1.2


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(17)
    sheet.ink[:] = KEY
    _sky(sheet, random)
    _horizon(sheet, random)
    _ground(sheet, random)
    for stance, loaded in reversed(list(zip(BATTERY, LOADED, strict=True))):
        launch = Launch(CAMERA, stance, ELEVATION)
        launch.dust(sheet)
        chance = np.random.default_rng([17, int(stance.y)])
        launch.salvo(sheet, chance, loaded, apart=3.4 if stance.y < 20 else 4.4)
        _launcher(sheet, stance, loaded)
        launch.flame(sheet, chance)
    _crew(sheet)
    dark_foreground(sheet, random, 900, 70)


def _sky(sheet: Sheet, random: Random) -> None:
    flame = CAMERA.project(Launch(CAMERA, BATTERY[0], ELEVATION).rear())
    cloud = sheet.noise(360, 3, seed=4)
    beyond = np.hypot((sheet.x - flame[0]) * 0.62, sheet.y - flame[1])
    arc = np.abs((sheet.y - flame[1]) + 0.60 * (sheet.x - flame[0]) - 0.00006 * (sheet.x - flame[0]) ** 2)
    bright = 1.35 * np.exp(-((beyond / 900) ** 2)) + 0.75 * np.exp(-((arc / 620) ** 2)) + 0.22 * cloud - 0.32
    bright += np.interp(sheet.y, [900, CAMERA.horizon], [0, 0.75])
    sheet.repaint(bright > 0.45, MIDDLE)

    def drift(x: float, y: float) -> tuple[float, float]:
        slope = -0.60 * math.exp(-x / 3600) + 0.05 * math.sin(x / 500 + y / 700)
        length = math.hypot(1, slope)
        return 1 / length, slope / length

    def layer(count, values, shares, ink, width, length) -> None:
        def density(x: float, y: float) -> float:
            return float(np.interp(sheet.at(bright, x, y), values, shares))

        flowing_cuts(sheet, random, count, density, drift, ink, width, length, CAMERA.horizon + 20)

    layer(9000, [-0.6, 0.1, 0.45], [0.02, 0.35, 0.9], MIDDLE, 20, 250)
    layer(5000, [0.40, 0.45, 0.8, 1.2], [0, 0.5, 0.2, 0], KEY, 15, 230)
    layer(8000, [0.6, 0.9, 1.4], [0, 0.22, 0.6], LIGHT, 16, 190)
    layer(2500, [1.25, 1.6], [0, 0.35], PAPER, 11, 120)
    stars(sheet, random, 120, 1100, lambda x, y: sheet.at(bright, x, y) < 0.25)


def _horizon(sheet: Sheet, random: Random) -> None:
    """Low wooded hills."""
    xs = np.linspace(-60, WIDTH + 60, 220)
    tops = (
        CAMERA.horizon
        - 6
        - 22 * (0.5 + 0.5 * np.sin(xs / 640 + 1.4))
        - 5 * np.abs(random.standard_normal(220))
    )
    sheet.fill(Polygon([*zip(xs, tops, strict=True), (WIDTH + 60, HEIGHT), (-60, HEIGHT)]), KEY)


def _ground(sheet: Sheet, random: Random) -> None:
    """A stubble field lit by the flame: cuts run out from under it."""
    fire = CAMERA.project(Launch(CAMERA, BATTERY[0], ELEVATION).rear() * [1, 1, 0])
    clumps = sheet.noise(260, 3, seed=6)
    lit = (
        0.9 * np.exp(-(((sheet.x - 2500) / 1500) ** 2))
        + 0.7 * np.exp(-(((sheet.x - fire[0]) / 900) ** 2))
        + 0.20 * clumps
    )
    lit *= np.interp(sheet.y, [CAMERA.horizon, CAMERA.horizon + 230, CAMERA.horizon + 480], [1.1, 0.8, 0.1])
    sheet.repaint((lit > 0.45) & (sheet.y > CAMERA.horizon + 10), MIDDLE)
    for _ in range(9000):
        distance = math.exp(random.uniform(math.log(6.4), math.log(60)))
        x, y = random.uniform(-100, WIDTH + 100), CAMERA.horizon + CAMERA.focal * CAMERA.eye / distance
        away = math.hypot((x - fire[0]) * 0.45, (y - fire[1]) * 1.2)
        light = math.exp(-((away / 560) ** 2)) * 1.1 + 0.20 * math.exp(-(((x - 2300) / 1500) ** 2))
        light *= float(np.interp(y, [HEIGHT - 420, HEIGHT - 120], [1, 0.1])) * (
            0.8 + 0.35 * sheet.at(clumps, x, y)
        )
        if random.uniform() > light:
            continue
        size = float(np.interp(y, [CAMERA.horizon, HEIGHT], [0.35, 2.2]))
        dx, dy = x - fire[0], (y - fire[1] + 120) * 1.1
        norm = math.hypot(dx, dy) + 1e-6
        half = random.uniform(18, 44) * size
        end = (x + half * dx / norm, y + half * dy / norm * 0.7)
        ink = (
            PAPER if random.uniform() < light - 0.85 else LIGHT if random.uniform() < 0.75 * light else MIDDLE
        )
        sheet.cut(gouge((x, y), end, random.uniform(5, 9) * size, random, widest=0.4), ink)
        if away < 330 and random.uniform() < 0.35:
            sheet.glow_cut(
                gouge(
                    (x, y + 9 * size),
                    (end[0], end[1] + 9 * size),
                    random.uniform(4, 7) * size,
                    random,
                    widest=0.4,
                )
            )
    for _ in range(700):
        y = CAMERA.horizon + 30 + abs(random.normal(0, 260))
        if y < HEIGHT - 120:
            size = float(np.interp(y, [CAMERA.horizon, HEIGHT], [0.4, 2.4]))
            tuft(sheet, random, random.uniform(0, WIDTH), y, size, KEY)


def _launcher(sheet: Sheet, stance: Stance, loaded: int) -> None:
    lighting = Lighting(
        key=(-0.80, 0.30, 0.42), fill=(-0.35, -0.9, 0.3), key_strength=2.5, fill_strength=0.22,
        fill_range=(0.62, 1.05), rim=(-7, -4),
        wheel_angle=150, shadow=False,
    )  # fmt: skip
    view = engrave_vehicle(sheet, CAMERA, bm13(ELEVATION, loaded), stance, lighting, FINISH)
    s = CAMERA.pixels_per_metre(stance.y)
    flame = CAMERA.project(Launch(CAMERA, stance, ELEVATION).rear())
    near_flame = np.hypot(sheet.x[view.window] - flame[0], sheet.y[view.window] - flame[1])
    warm = sheet.warm[view.window]
    warm[view.seen] = 0
    thin = view.parts(Part.RAIL, Part.ROCKET, Part.FIN, Part.FRAME)
    glowing = view.seen & thin & (view.facing > 0.35) & (smoothstep(-near_flame, -2.0 * s, -0.6 * s) > 0.3)
    warm[glowing] = 1


def _crew(sheet: Sheet) -> None:
    """Three men clear of the blast."""
    rim = Rim(-1, -0.25, width=0.034, ink=LIGHT)
    rise = 0.55
    foot = CAMERA.project(
        [
            (3.3, 10.2, -0.6),
            (3.9, 10.6, 0.15),
            (4.6, 11.2, rise),
            (6.1, 11.6, rise + 0.05),
            (7.4, 12.0, 0.2),
            (8.4, 12.2, -0.6),
        ]
    )
    mound = Polygon(foot).buffer(14).buffer(-8)
    sheet.fill(mound, KEY)
    for x in np.linspace(foot[0][0] + 60, foot[-1][0] - 40, 70):
        top = float(np.interp(x, foot[:, 0], foot[:, 1])) + 8
        tuft(sheet, np.random.default_rng(int(x)), x, top, 1.0, KEY, 3)
    cast = (
        (standing("ushanka", arm="point", coat="long"), 4.75, 11.4),
        (standing("pilotka", arm="rest", coat="short", stride=0.08), 5.75, 11.6),
        (standing("ushanka", arm="pocket", coat="long"), 6.45, 12.0),
    )
    for figure, x, y in cast:
        place_figure(sheet, CAMERA, figure, x, y, rim, mirrored=True, height=rise)
        foot_x, foot_y = CAMERA.project((x, y, rise))
        for k in range(-3, 4):
            random = np.random.default_rng([int(x * 100), k + 3])
            tuft(sheet, random, foot_x + 22 * k, foot_y + 14, random.uniform(1.3, 2.1), KEY, 5)
