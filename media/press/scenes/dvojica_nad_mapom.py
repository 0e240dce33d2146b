"""Two men at a table with a map between them, dark against a tall window. Moscow, 21 September 1944."""

import math

import numpy as np
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry

from press.camera import Camera
from press.figures import Rim, place_figure
from press.gouges import Random, gouge, radial_cuts, stroke
from press.ground import dark_foreground
from press.hung_map import hung_map
from press.palettes import GREY_DAY, KEY, LIGHT, MIDDLE, PAPER
from press.scene import Scene
from press.seated import at_table, chair
from press.shapes import limb, placed, polygon, turned, united
from press.sheet import HEIGHT, Sheet

SCENE = Scene(
    "dvojica-nad-mapom",
    GREY_DAY,
    focus=(0.50, 0.62),
    alt="Two men sit facing each other across a table covered by a map with red arrows; both are dark "
    "outlines against a tall window, their faces unseen.",
    seed=97,
    grain=0.75,
)

CAMERA = Camera(eye=1.75, focal=3250, centre=1920, horizon=1110)
WALL_Y, MEN_Y = 7.2, 3.95
TABLE_Z, TABLE_NEAR, TABLE_FAR, TABLE_HALF = 0.77, 3.5, 4.55, 0.74
CHART_HALF = 0.55
HANG_Z = 0.43
"""How low the map hangs over the table's near edge."""
DAY = (1920.0, 1180.0)
"""Where the light in the window comes from."""


def _at(x: float, y: float, z: float) -> tuple[float, float]:
    px, py = CAMERA.project((x, y, z))
    return float(px), float(py)


def _upright(x0: float, x1: float, z0: float, z1: float, y: float = WALL_Y) -> Polygon:
    return Polygon([_at(x0, y, z0), _at(x1, y, z0), _at(x1, y, z1), _at(x0, y, z1)])


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(211)
    sheet.ink[:] = KEY
    _wall(sheet, random)
    _window(sheet, random)
    _curtains(sheet, random)
    _floor(sheet, random)
    men = _men()
    for figure, x, mirrored in men:
        place_figure(sheet, CAMERA, chair(), x, MEN_Y + 0.05, Rim(0.6, -0.5, ink=MIDDLE), mirrored)
        _sit(sheet, figure, x, mirrored)
    _table(sheet, random)
    hung_map(sheet, random, _on_chart)
    for figure, x, mirrored in men:
        _sit(sheet, figure.intersection(box(-2, TABLE_Z + 0.012, 2, 3)), x, mirrored)
    _pipe(sheet)
    dark_foreground(sheet, random, 1000, 70)


def _pipe(sheet: Sheet) -> None:
    """In the raised hand, bowl outward."""
    pipe = united(limb((0.30, 1.21, 0.012), (0.415, 1.165, 0.014), (0.46, 1.165, 0.018)),
                  polygon((0.435, 1.15), (0.485, 1.15), (0.495, 1.225), (0.43, 1.225)))  # fmt: skip
    outline = placed(pipe, *CAMERA.ground(0.95, MEN_Y), CAMERA.pixels_per_metre(MEN_Y), mirrored=True)
    sheet.fill(outline.buffer(7), LIGHT)
    sheet.fill(outline, KEY)


def _wall(sheet: Sheet, random: Random) -> None:
    """A dark room that the window lights from its middle."""

    def density(radius: float, _x: float, _y: float) -> float:
        return float(np.interp(radius, [600, 1100, 1700, 2300], [0.9, 0.75, 0.42, 0.05]))

    radial_cuts(sheet, random, DAY, (500, 2400), density, MIDDLE, 32, 240, 1900, 0.5)
    for z0, z1 in ((0.0, 0.16), (1.02, 1.10), (4.3, 4.42)):
        sheet.fill(_upright(-6, 6, z0, z1), KEY)
        sheet.fill(_upright(-6, 6, z1, z1 + 0.02), MIDDLE)


def _window(sheet: Sheet, random: Random) -> None:
    half, sill, spring = 2.15, 0.36, 3.35
    arc = [(half * math.cos(a), spring + 0.62 * math.sin(a)) for a in np.linspace(0, math.pi, 40)]
    outline = [(-half, sill), (half, sill), *arc]
    opening = Polygon([_at(x, WALL_Y, z) for x, z in outline])
    frame = Polygon([_at(x * 1.06, WALL_Y, sill + (z - sill) * 1.035 - 0.04) for x, z in outline])
    sheet.fill(frame, KEY)
    sheet.fill(opening, LIGHT)
    lit = sheet.mask(opening)
    before = sheet.ink.copy()

    def rays(radius: float, _x: float, _y: float) -> float:
        return float(np.interp(radius, [80, 420, 900, 1300], [1.05, 0.95, 0.68, 0.35]))

    radial_cuts(sheet, random, DAY, (60, 1400), rays, PAPER, 26, 170, HEIGHT)
    sheet.ink[~lit] = before[~lit]
    _roofs(sheet, random, opening)
    for x, thick in ((-1.43, 0.02), (-0.72, 0.055), (0.0, 0.02), (0.72, 0.055), (1.43, 0.02)):
        sheet.fill(_upright(x - thick, x + thick, sill, 4.2).intersection(opening), KEY)
    for z in (1.3, 2.3, spring):
        sheet.fill(_upright(-half, half, z - 0.022, z + 0.022).intersection(opening), KEY)
    sheet.fill(_upright(-2.4, 2.4, sill - 0.09, sill), KEY)
    sheet.fill(_upright(-2.4, 2.4, sill - 0.012, sill), LIGHT)


def _roofs(sheet: Sheet, random: Random, opening: BaseGeometry) -> None:
    """Plain roofs of a town, one step only."""
    x = -2.2
    while x < 2.2:
        wide, top = random.uniform(0.18, 0.42), random.uniform(0.80, 1.04)
        gable = random.uniform(0, 0.10)
        house = [(x, 0.3), (x, top), (x + wide / 2, top + gable), (x + wide, top), (x + wide, 0.3)]
        shape = Polygon([_at(a, WALL_Y, b) for a, b in house])
        sheet.fill(shape.intersection(opening), MIDDLE)
        if random.uniform() < 0.6:
            stack = _upright(x + wide * 0.2, x + wide * 0.2 + 0.035, top, top + 0.13)
            sheet.fill(stack.intersection(opening), MIDDLE)
        x += wide * random.uniform(0.9, 1.05)


def _curtains(sheet: Sheet, random: Random) -> None:
    """Heavy cloth on both sides, its folds lit on the window's side."""
    for side in (-1, 1):
        inner = [(_drape(z), z) for z in np.linspace(0.1, 4.3, 24)]
        cloth = Polygon([_at(side * x, WALL_Y, z) for x, z in [*inner, (2.95, 4.3), (3.05, 0.1)]])
        sheet.fill(cloth, KEY)
        for k in range(9):
            share = k / 8
            xs = [(_drape(z) + 0.05) * (1 - share) + 2.9 * share
                  for z in np.linspace(0.2, 4.25, 12)]  # fmt: skip
            path = [_at(side * x, WALL_Y, z) for x, z in zip(xs, np.linspace(0.2, 4.25, 12), strict=True)]
            width = (15 - 9 * share) * np.sin(np.linspace(0.25, 2.9, 12)) * random.uniform(0.7, 1.2)
            sheet.cut(stroke(path, width, 0.12, random), LIGHT if share < 0.3 else MIDDLE)


def _drape(z: float) -> float:
    """The inner edge of a curtain, drawn back below."""
    return 1.98 + 0.09 * math.sin(z * 1.3) + 0.15 * max(0.0, 1.8 - z)


def _floor(sheet: Sheet, random: Random) -> None:
    """Boards that run to the eye, pale where the window's light falls."""
    top = _at(0, WALL_Y, 0)[1]
    sheet.band(top, HEIGHT, KEY)
    for _ in range(2600):
        x, y = random.uniform(-3.2, 3.2), 2.6 + 4.5 * random.uniform() ** 0.8
        board = round(x / 0.14) * 0.14
        if abs(x) < TABLE_HALF + 0.1 and y < TABLE_FAR and random.uniform() < 0.9:
            continue
        lit = math.exp(-((board / (0.75 + 0.16 * (7 - y))) ** 4))
        if random.uniform() > 0.12 + 0.8 * lit:
            continue
        ink = PAPER if random.uniform() < 0.35 * lit else LIGHT if random.uniform() < 0.75 * lit else MIDDLE
        start, end = _at(board, y, 0), _at(board, y - random.uniform(0.1, 0.5), 0)
        sheet.cut(gouge(start, end, 0.055 * CAMERA.pixels_per_metre(y), random, widest=0.5), ink)


def _men() -> list[tuple[BaseGeometry, float, bool]]:
    near_arm = ((0.06, 1.08, 0.075), (0.22, 0.84, 0.066), (0.50, 0.835, 0.045), (0.58, 0.825, 0.035))
    pointing = ((0.08, 1.08, 0.072), (0.30, 0.90, 0.06), (0.62, 0.83, 0.042), (0.72, 0.80, 0.016))
    raised = ((0.08, 1.08, 0.072), (0.26, 0.86, 0.06), (0.36, 1.10, 0.045), (0.37, 1.15, 0.04))
    hair = limb((0.035, 1.37, 0.085), (0.09, 1.415, 0.075), (0.15, 1.41, 0.04))
    one = united(at_table("bare", (near_arm, pointing), lean=11), turned(hair, -11, (0, 0.55)))
    thick_hair = limb((0.005, 1.38, 0.085), (0.07, 1.46, 0.065), (0.15, 1.455, 0.05))
    other = united(at_table("bare", (near_arm, raised), lean=4, girth=1.1), turned(thick_hair, -4, (0, 0.55)))
    return [(one, -0.95, False), (other, 0.95, True)]


def _sit(sheet: Sheet, figure: BaseGeometry, x: float, mirrored: bool) -> None:
    rim = Rim(1 if not mirrored else -1, -0.7, width=0.022, ink=PAPER)
    place_figure(sheet, CAMERA, figure, x, MEN_Y, rim, mirrored)


def _table(sheet: Sheet, random: Random) -> None:
    h = TABLE_HALF
    for x in (-h + 0.1, h - 0.1):
        sheet.fill(_upright(x - 0.05, x + 0.05, 0, TABLE_Z, TABLE_FAR - 0.1), KEY)
        sheet.fill(_upright(x - 0.055, x + 0.055, 0, TABLE_Z, TABLE_NEAR + 0.05), KEY)
        sheet.fill(_upright(x - 0.055, x - 0.035, 0.05, TABLE_Z - 0.1, TABLE_NEAR + 0.05), MIDDLE)
    top = Polygon([_at(-h, TABLE_NEAR, TABLE_Z), _at(h, TABLE_NEAR, TABLE_Z), _at(h, TABLE_FAR, TABLE_Z),
                   _at(-h, TABLE_FAR, TABLE_Z)])  # fmt: skip
    sheet.fill(top.buffer(7), KEY)
    sheet.fill(top, MIDDLE)
    sheet.fill(_upright(-h, h, TABLE_Z - 0.13, TABLE_Z - 0.004, TABLE_NEAR), KEY)
    for _ in range(60):
        x = random.uniform(-h, h - 0.1)
        y = random.uniform(TABLE_NEAR, TABLE_FAR)
        sheet.cut(gouge(_at(x, y, TABLE_Z), _at(x + 0.12, y, TABLE_Z), 6, random), LIGHT)


def _on_chart(u: float, v: float) -> tuple[float, float]:
    """Chart coordinates, u across -1..1 and v up: below 0 it hangs over the edge, 0..1 it lies on the
    table.
    """
    if v < 0:
        return _at(u * CHART_HALF, TABLE_NEAR - 0.012, TABLE_Z + v * (TABLE_Z - HANG_Z))
    return _at(u * CHART_HALF, TABLE_NEAR + v * (TABLE_FAR - 0.10 - TABLE_NEAR), TABLE_Z + 0.004)
