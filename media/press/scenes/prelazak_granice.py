"""The front crosses the border in the night of 28 September 1944: a raised barrier, tanks and soldiers,
first light.
"""

import math

import numpy as np
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from press.camera import Camera
from press.facing import marching
from press.figures import Rim, cast_figure_shadow, place_figure, standing
from press.gouges import Random, flowing_cuts, gouge
from press.ground import dark_foreground, tuft
from press.hills import hill
from press.machines import lorry
from press.machines.parked_vehicle import Lighting, Stance, engrave_vehicle
from press.machines.t34 import t34
from press.machines.t34_engraving import cupola_at, engrave_t34
from press.palettes import KEY, LIGHT, MIDDLE, NIGHT, PAPER
from press.scene import Scene
from press.seated import in_hatch, rider
from press.shapes import lit_edge, placed, polygon, turned, united
from press.sheet import HEIGHT, WIDTH, Sheet
from press.skies import level_drift, stars
from press.trees import bare_tree

SCENE = Scene(
    "prelazak-granice",
    NIGHT,
    focus=(0.41, 0.62),
    alt="Before dawn a column of T-34 tanks with riders, lorries and marching soldiers passes under a raised "
    "striped barrier at a border post; hills and a pale strip of light behind.",
    seed=101,
    grain=0.8,
)

CAMERA = Camera(eye=1.6, focal=3000, centre=1920, horizon=1790)
DAWN_X = 1240.0
LIGHT_FROM = (-0.62, 0.42, 0.60)
RIM = Rim(-0.8, -0.8, width=0.032, ink=LIGHT)
TANKS = ((253.0, 0.55, 11.6), (258.0, 2.05, 21.0), (262.0, 3.0, 33.0))
"""Heading, x and y of each, the nearest first."""


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(223)
    sheet.ink[:] = KEY
    _sky(sheet, random)
    _hills(sheet, random)
    _ground(sheet, random)
    for x, y, height in ((-13, 26, 8), (-9.5, 33, 7), (11.5, 24, 8.5), (15.5, 30, 8)):
        bare_tree(sheet, CAMERA, random, x, y, height)
    _column(sheet)
    _post(sheet, random)
    dark_foreground(sheet, random, 1300, 85)


def _sky(sheet: Sheet, random: Random) -> None:
    """Light rises from behind the pass: paper, light ink and middle ink in level cuts, stars above."""
    cloud = sheet.noise(460, 3, seed=8, aspect=3.2)
    across = np.abs(sheet.x - DAWN_X) / 1400
    dark = (CAMERA.horizon - sheet.y) / 1330 + 0.24 * across**1.5 + 0.13 * cloud
    above = sheet.y < CAMERA.horizon + 10
    sheet.repaint(above & (dark < 1.35), MIDDLE)
    sheet.repaint(above & (dark < 0.62), LIGHT)
    sheet.repaint(above & (dark < 0.25), PAPER)
    drift = level_drift(-0.02, 0.05)

    def layer(count: int, values: list[float], shares: list[float], ink: int, width: float) -> None:
        def density(x: float, y: float) -> float:
            return float(np.interp(sheet.at(dark, x, y), values, shares))

        flowing_cuts(sheet, random, count, density, drift, ink, width, 280, CAMERA.horizon)

    layer(6000, [1.2, 1.36, 1.7, 2.2], [0.0, 0.75, 0.35, 0.05], MIDDLE, 19)
    layer(6000, [0.95, 1.2, 1.36, 1.5], [0.0, 0.3, 0.6, 0.6], KEY, 19)
    layer(7000, [0.55, 0.64, 0.9, 1.2], [0.0, 0.75, 0.35, 0.0], LIGHT, 18)
    layer(5200, [0.35, 0.5, 0.63, 0.7], [0.0, 0.3, 0.65, 0.0], MIDDLE, 17)
    layer(4200, [0.2, 0.27, 0.42, 0.6], [0.0, 0.8, 0.3, 0.0], PAPER, 15)
    stars(sheet, random, 230, 900, keep=lambda x, y: sheet.at(dark, x, y) > 1.3)


def _hills(sheet: Sheet, random: Random) -> None:
    far = [
        (-100, 330),
        (500, 420),
        (900, 150),
        (1240, 60),
        (1800, 130),
        (2600, 330),
        (3200, 350),
        (3940, 300),
    ]
    hill(sheet, random, CAMERA.horizon, far, 61, (MIDDLE, LIGHT), DAWN_X, 8, 80)
    near = [(-100, 250), (300, 290), (700, 120), (1200, 14), (2130, 8), (2650, 60), (3200, 170), (3940, 250)]
    hill(sheet, random, CAMERA.horizon + 8, near, 64, (KEY, MIDDLE), DAWN_X, 10, 90)


def _road_x(y: float) -> float:
    """The middle of the road, metres right, at a distance."""
    return 3.4 - 26.0 / (y + 4.0)


def _ground(sheet: Sheet, random: Random) -> None:
    sheet.band(CAMERA.horizon + 6, HEIGHT, KEY)
    for _ in range(6500):
        y = math.exp(random.uniform(math.log(4.0), math.log(110)))
        across = random.normal(0, 2.3)
        rut = min(abs(across - 1.15), abs(across + 1.15))
        if abs(across) > 4.2 or random.uniform() > 0.75 - 0.09 * abs(across):
            continue
        long = 0.05 * y + random.uniform(0.1, 0.5)
        a, b = (CAMERA.ground(_road_x(d) + across, d) for d in (y, y + long))
        wet = random.uniform() < 0.5 * math.exp(-((rut / 0.35) ** 2)) * min(1, y / 9)
        ink = PAPER if wet and y > 7 else LIGHT if random.uniform() < 0.2 + 0.3 * wet else MIDDLE
        width = max(3.5, 0.05 * CAMERA.pixels_per_metre(y))
        sheet.cut(gouge(a, b, width * random.uniform(0.6, 1.2), random, random.normal(0, 0.03), 0.5), ink)
    for _ in range(420):
        y = math.exp(random.uniform(math.log(5), math.log(50)))
        side = random.choice([-1, 1]) * random.uniform(4.0, 11)
        px, py = CAMERA.ground(_road_x(y) + side, y)
        if 0 < px < WIDTH:
            tuft(sheet, random, px, py, min(2.2, 12 / y), MIDDLE if random.uniform() < 0.75 else LIGHT, 4)


def _barrier() -> tuple[BaseGeometry, BaseGeometry]:
    """A raised beam on its post with a counterweight, and its pale stripes; metres, the foot at (0, 0)."""
    beam = polygon((-1.2, 1.03), (5.4, 1.06), (5.4, 1.14), (-1.2, 1.21))
    stripes = united(
        *(polygon((x, 0.9), (x + 0.42, 0.9), (x + 0.42, 1.3), (x, 1.3)) for x in np.arange(-0.2, 5.4, 0.84))
    )
    pale = stripes.intersection(beam)
    weight = box(-1.45, 0.93, -1.05, 1.32)
    raised = [turned(shape, 79, (0, 1.12)) for shape in (united(beam, weight), pale)]
    post = united(box(-0.11, 0, 0.11, 1.3), box(-0.2, 0, 0.2, 0.12))
    return united(raised[0], post), raised[1]


def _striped_post() -> tuple[BaseGeometry, BaseGeometry]:
    """A square border post with a sloping top, and its pale bands."""
    post = polygon((-0.13, 0), (0.13, 0), (0.13, 2.35), (0.0, 2.52), (-0.13, 2.35))
    bands = united(
        *(
            polygon((-0.2, z), (0.2, z + 0.22), (0.2, z + 0.44), (-0.2, z + 0.22))
            for z in np.arange(0.1, 2.3, 0.62)
        )
    )
    return post, bands.intersection(post)


def _stone() -> BaseGeometry:
    """A low boundary stone."""
    return polygon((-0.24, 0), (0.24, 0), (0.20, 0.72), (0.12, 0.86), (-0.12, 0.86), (-0.20, 0.72))


def _put(sheet: Sheet, shape: BaseGeometry, x: float, y: float, ink: int) -> BaseGeometry:
    outline = placed(shape, *CAMERA.ground(x, y), CAMERA.pixels_per_metre(y))
    sheet.fill(outline, ink)
    return outline


def _post(sheet: Sheet, random: Random) -> None:
    """The border itself: a sentry box, the barrier, the striped post and the stone."""
    hut = united(box(-0.62, 0, 0.62, 2.3), polygon((-0.82, 2.25), (0.82, 2.25), (0.0, 2.95)))
    outline = _put(sheet, hut, 5.1, 11.2, KEY)
    sheet.fill(lit_edge(outline, -5, -9), LIGHT)
    _put(sheet, box(-0.34, 0, 0.34, 1.95), 5.1, 11.2, MIDDLE)
    _put(sheet, box(-0.26, 0.02, 0.34, 1.88), 5.1, 11.2, KEY)
    for z in np.arange(0.15, 2.2, 0.3):
        for x in (-0.58, 0.40):
            start, end = (CAMERA.project((5.1 + x + dx, 11.2, z)) for dx in (0, 0.16))
            sheet.cut(gouge(start, end, 8, random), MIDDLE)
    body, pale = _barrier()
    outline = _put(sheet, body, -3.05, 10.2, KEY)
    sheet.fill(lit_edge(outline, -7, -3), LIGHT)
    _put(sheet, pale, -3.05, 10.2, PAPER)
    _put(sheet, _striped_post()[0].buffer(0.02), -4.2, 8.0, MIDDLE)
    _put(sheet, _striped_post()[0], -4.2, 8.0, KEY)
    _put(sheet, _striped_post()[1], -4.2, 8.0, PAPER)
    stone = _put(sheet, _stone(), -3.35, 7.4, KEY)
    sheet.fill(lit_edge(stone, 9, -10), PAPER)
    for _ in range(26):
        x, z = random.uniform(-0.14, 0.16), random.uniform(0.1, 0.7)
        start, end = (CAMERA.project((-3.35 + x, 7.4, z - d)) for d in (0, 0.10))
        sheet.cut(gouge(start, end, 7, random), MIDDLE)
    guide = standing("pilotka", arm="point", coat="long")
    place_figure(sheet, CAMERA, guide, -2.45, 8.7, RIM)
    place_figure(sheet, CAMERA, standing("ushanka", arm="rest"), 4.1, 10.6, RIM, mirrored=True)


def _riders(sheet: Sheet, heading: float, x: float, y: float) -> None:
    """Men on the engine deck and the fenders, and one in the cupola."""
    turn = math.radians(heading)
    caps = ("ushanka", "helmet", "pilotka", "ushanka", "helmet")
    seats = ((-2.2, 0.55), (-2.1, -0.6), (-1.3, 1.12), (-1.2, -1.15), (-1.75, 0.0))
    for k, (along, side) in enumerate(seats):
        px = x + along * math.cos(turn) - side * math.sin(turn)
        py = y + along * math.sin(turn) + side * math.cos(turn)
        figure = rider(caps[k], (-6, 4, 0, 7, -3)[k])
        place_figure(sheet, CAMERA, figure, px, py, RIM, mirrored=k % 2 == 0, height=1.62)


def _column(sheet: Sheet) -> None:
    lighting = Lighting(
        LIGHT_FROM, fill=(-0.5, -0.75, 0.4), key_strength=2.7, fill_strength=0.9, rim=(-5, -7)
    )
    for y, across in ((78, 0.2), (62, 0.2), (48, 0.3)):
        engrave_vehicle(
            sheet, CAMERA, lorry.lorry(), Stance(265, _road_x(y) + across, y), lighting, lorry.FINISH
        )
    for heading, x, y in TANKS[::-1]:
        _marchers(sheet, y)
        _riders(sheet, heading, x, y)
        engrave_t34(
            sheet, CAMERA, t34(gun_elevation=5, turret_turn=0), heading, x, y, LIGHT_FROM,
            fill=(0.1, -0.62, 0.78), rim=(-7, -7), wheel_light=120, key=2.75,
        )  # fmt: skip
        point = cupola_at(heading, x, y)
        outline = placed(in_hatch(), *CAMERA.project(point), CAMERA.pixels_per_metre(float(point[1])))
        sheet.fill(outline, KEY)
        sheet.fill(lit_edge(outline, -8, -7), LIGHT)


def _marchers(sheet: Sheet, before: float) -> None:
    """Two files of soldiers beside a tank, at distances just behind its place in the column."""
    caps = ("ushanka", "helmet", "ushanka", "pilotka", "ushanka", "helmet")
    for k in range(6):
        side = -1 if k % 2 else 1
        y = before + 1.6 + 1.9 * (k // 2) + 0.5 * (k % 2)
        x = _road_x(y) + side * 3.0 - 0.15 * k
        figure = marching(caps[k], 1 if k % 3 else -1, 1.0, "short" if caps[k] == "pilotka" else "long",
                          "slung" if k % 2 else "chest")  # fmt: skip
        cast_figure_shadow(sheet, CAMERA, figure, x, y, slant=-0.1, flatness=-0.12)
        place_figure(sheet, CAMERA, figure, x, y, RIM)
