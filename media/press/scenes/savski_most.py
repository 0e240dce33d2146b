"""The tram bridge over the Sava under fire, mid-October 1944, from the Belgrade bank."""

import math

import numpy as np
from shapely.geometry import Point, Polygon, box

from press.camera import Camera
from press.figures import Rim, cast_figure_shadow, place_figure, standing, walking
from press.gouges import Random, gouge, radial_cuts
from press.ground import dark_foreground, tuft, water_cut
from press.machines.t34 import t34
from press.machines.t34_engraving import engrave_t34
from press.palettes import FIRE, KEY, LIGHT, MIDDLE, PAPER
from press.scene import Scene
from press.sheet import HEIGHT, WIDTH, Sheet
from press.smoke import smoke
from press.tied_arch import TiedArch, draw_tied_arch

SCENE = Scene(
    "savski-most",
    FIRE,
    focus=(0.50, 0.60),
    alt="A tied-arch bridge over the Sava under shell fire in the evening: water columns by its piers, "
    "smoke on the far bank, "
    "a tank and soldiers waiting on the near one.",
    seed=23,
    grain=0.8,
)

CAMERA = Camera(eye=6.5, focal=3000, centre=1920, horizon=1790)
BANK = Camera(eye=3.4, focal=3000, centre=1920, horizon=1790)
"""The same eye above the ground of the near bank."""
BRIDGE = TiedArch(middle=(6.0, 138.0), along=(0.94, 0.34))
SUN = (2280.0, 1640.0)
FAR_BANK = 1806.0


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(9)
    sheet.ink[:] = LIGHT
    _sky(sheet, random)
    for path, radii, seed in (
        ([(930, 1800), (900, 1500), (1010, 1130), (860, 700), (520, 330), (40, 60)], (46, 250), 64),
        ([(3420, 1800), (3450, 1560), (3380, 1330), (3500, 1050), (3760, 820)], (40, 170), 66),
    ):
        smoke(sheet, path, radii, SUN, seed=seed, count=34, spread=0.75, rank=5, darkness=3.3)
    _far_bank(sheet, random)
    _water(sheet, random)
    outline = draw_tied_arch(sheet, CAMERA, BRIDGE, random)
    _reflection(sheet, random, outline)
    for x, y, high in ((1330, 1985, 560), (2700, 1905, 380), (1760, 1880, 230), (3350, 1990, 330)):
        _splash(sheet, random, x, y, high)
    _near_bank(sheet, random)
    engrave_t34(
        sheet, BANK, t34(gun_elevation=7, turret_turn=-6), heading=24, x=-7.7, y=22.0, light=(0.55, 0.55,
        0.5),
        fill=(0.95, -0.1, 0.35), rim=(8, -7), wheel_light=70, shadow=False,
    )  # fmt: skip
    _people(sheet)


def _sky(sheet: Sheet, random: Random) -> None:
    cloud = sheet.noise(360, 3, seed=12)

    def rays(reach, spacing, length, ink, radii, shares, cloudiness, widest=0.4) -> None:
        def density(radius: float, x: float, y: float) -> float:
            return float(np.interp(radius, radii, shares)) + sheet.at(cloud, x, y) * cloudiness

        radial_cuts(sheet, random, SUN, reach, density, ink, spacing, length, CAMERA.horizon + 30, widest)

    rays((500, 3600), 28, 250, MIDDLE, [500, 1000, 1600, 2300], [0.04, 0.34, 0.72, 1.05], 0.14, widest=0.65)
    away = np.hypot(sheet.x - SUN[0], sheet.y - SUN[1])
    sheet.repaint(
        (away + cloud * 160 + sheet.noise(80, 2, 14) * 70 > 2450) & (sheet.y < CAMERA.horizon), MIDDLE
    )
    rays((1750, 3600), 27, 230, LIGHT, [1750, 2150, 3200], [0.5, 0.40, 0.08], 0.1)
    rays((130, 1150), 19, 125, PAPER, [130, 260, 600, 1150], [1.0, 0.8, 0.42, 0.03], 0.08)
    sheet.fill(Point(*SUN).buffer(120, 64), PAPER)


def _far_bank(sheet: Sheet, random: Random) -> None:
    """Willows and a few burning roofs, one step only."""
    xs = np.linspace(-60, WIDTH + 60, 420)
    crowns = 34 + 22 * np.sin(xs / 190) + 14 * np.sin(xs / 57 + 1) + 9 * np.abs(random.standard_normal(420))
    sheet.fill(
        Polygon([*zip(xs, FAR_BANK - crowns, strict=True), (WIDTH + 60, FAR_BANK + 4), (-60, FAR_BANK + 4)]),
        MIDDLE,
    )
    for x, width, high in (
        (600, 130, 95),
        (860, 90, 120),
        (1110, 150, 80),
        (1500, 110, 86),
        (2760, 120, 92),
        (3060, 170, 76),
        (3400, 120, 130),
    ):
        ridge = high + random.uniform(14, 36)
        sheet.fill(
            Polygon(
                [
                    (x, FAR_BANK),
                    (x, FAR_BANK - high),
                    (x + width * 0.5, FAR_BANK - ridge),
                    (x + width, FAR_BANK - high * 0.92),
                    (x + width, FAR_BANK),
                ]
            ),
            KEY,
        )
        for k in range(int(width / 34)):
            left = x + 12 + k * 34
            sheet.fill(box(left, FAR_BANK - 62, left + 13, FAR_BANK - 34), LIGHT)


def _water(sheet: Sheet, random: Random) -> None:
    sheet.band(FAR_BANK, HEIGHT, MIDDLE)
    sheet.band(FAR_BANK - 2, FAR_BANK + 7, KEY)
    deep = HEIGHT - FAR_BANK
    for _ in range(3600):
        near = random.uniform() ** 1.4
        y = FAR_BANK + 8 + near * deep
        x = random.uniform(-100, WIDTH + 100)
        glitter = math.exp(-(((x - SUN[0]) / (250 + 0.9 * (y - FAR_BANK))) ** 2))
        if random.uniform() > 0.22 + 0.8 * glitter:
            continue
        ink = (
            PAPER
            if random.uniform() < 0.75 * glitter**1.5
            else LIGHT
            if random.uniform() < 0.35 + 0.6 * glitter
            else KEY
        )
        water_cut(
            sheet,
            random,
            x,
            y,
            (22 + 150 * near) * random.uniform(0.5, 1.5),
            3.5 + 17 * near * random.uniform(0.5, 1),
            ink,
        )


def _reflection(sheet: Sheet, random: Random, outline) -> None:
    """The bridge's mirror image as broken level cuts, rooted at its piers."""
    covered = sheet.mask(outline)
    for _ in range(2600):
        x, down = random.uniform(-50, WIDTH + 50), random.uniform(4, 560)
        y = FAR_BANK + down
        if y > HEIGHT or not sheet.at(covered, x, FAR_BANK - down * 1.25 - 8):
            continue
        half = (26 + 0.16 * down) * random.uniform(0.6, 1.6)
        water_cut(sheet, random, x + random.normal(0, 6), y, half, 4 + 0.022 * down, KEY)


def _splash(sheet: Sheet, random: Random, x: float, y: float, high: float) -> None:
    """A column of water thrown up by a shell."""
    for ink, count, spread, size, widest in (
        (KEY, 18, 0.10, 0.92, 0.45),
        (PAPER, 30, 0.075, 0.86, 0.45),
        (PAPER, 26, 0.12, 0.34, 0.3),
        (KEY, 7, 0.06, 0.62, 0.5),
    ):
        for _ in range(count):
            lean = random.normal(-0.05 if ink == KEY else 0.02, spread)
            length = high * size * random.uniform(0.5, 1.0) * math.exp(-abs(lean) * 2.5)
            foot = (x + random.normal(0, 0.035) * high, y)
            tip = (foot[0] + lean * length, y - length)
            width = high * random.uniform(0.018, 0.05) * (0.5 if ink == KEY else 1)
            sheet.cut(gouge(foot, tip, width, random, bend=lean * 0.15, widest=widest), ink)
    for _ in range(34):
        lean, up = random.normal(0, 0.10), random.uniform(0.45, 0.95)
        foot = (x + lean * up * high, y - up * high)
        tip = (foot[0] + lean * 0.25 * high, foot[1] - random.uniform(0.10, 0.22) * high)
        sheet.cut(gouge(foot, tip, high * random.uniform(0.012, 0.024), random, widest=0.4), PAPER)
    for _ in range(40):
        lean, up = random.normal(0, 0.16), random.uniform(0.3, 1.12)
        px, py = x + lean * high, y - up * high * math.exp(-abs(lean))
        sheet.fill(Point(px, py).buffer(random.uniform(2.5, 7)), PAPER)
    for _ in range(26):
        half = high * random.uniform(0.06, 0.2)
        water_cut(
            sheet,
            random,
            x + random.normal(0, 0.22) * high,
            y + random.uniform(-4, 26),
            half,
            9,
            PAPER if random.uniform() < 0.5 else KEY,
        )


def _bank_edge(x: float) -> float:
    """Height on the sheet of the near bank's edge."""
    return float(
        np.interp(x, [-100, 700, 1500, 2300, 3000, WIDTH + 100], [2245, 2240, 2250, 2275, 2315, 2335])
    )


def _near_bank(sheet: Sheet, random: Random) -> None:
    xs = np.linspace(-60, WIDTH + 60, 200)
    edge = [(x, _bank_edge(x) + 10 * math.sin(x / 70) + random.normal(0, 5)) for x in xs]
    bank = Polygon([*edge, (WIDTH + 60, HEIGHT + 10), (-60, HEIGHT + 10)])
    sheet.fill(bank.buffer(9), KEY)
    sheet.fill(bank, MIDDLE)
    for _ in range(160):
        x = random.uniform(0, WIDTH)
        tuft(sheet, random, x, _bank_edge(x) + 10, random.uniform(0.8, 1.7), KEY)
    for _ in range(1500):
        x, down = random.uniform(0, WIDTH), random.uniform(0, 1) ** 0.7
        y = _bank_edge(x) + 24 + down * (HEIGHT - _bank_edge(x))
        tuft(sheet, random, x, y, 0.6 + 1.3 * down, KEY, 2 + int(3 * down))
    for _ in range(160):
        x = SUN[0] + random.normal(0, 700)
        tuft(
            sheet,
            random,
            x,
            _bank_edge(x) + 26 + abs(random.normal(0, 40)),
            random.uniform(0.6, 1.1),
            LIGHT,
            2,
        )
    dark_foreground(sheet, random, 1100, 62)


def _people(sheet: Sheet) -> None:
    rim = Rim(1, -0.35, width=0.032)
    cast = (
        (standing("ushanka", arm="point"), -0.40, 17.6, False),
        (standing("titovka", arm="back", stride=0.03), -1.50, 17.2, False),
        (walking("ushanka", 0.30, 8, "chest"), 3.35, 18.6, False),
        (walking("helmet", 0.34, 11, "low", coat="short"), 5.25, 17.3, False),
        (walking("titovka", 0.26, 6, "rifle", coat="short"), 2.2, 20.6, False),
    )
    for figure, x, y, mirrored in sorted(cast, key=lambda one: -one[2]):
        away_from_sun = (BANK.ground(x, y)[0] - SUN[0]) / 1500
        cast_figure_shadow(sheet, BANK, figure, x, y, slant=0.3 * away_from_sun, flatness=0.3)
        place_figure(sheet, BANK, figure, x, y, rim, mirrored)
