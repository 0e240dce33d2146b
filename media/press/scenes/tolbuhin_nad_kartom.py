"""A marshal over a map table, seen from behind, two officers leaning in; one lamp. Headquarters, 1944."""

import numpy as np
from shapely import affinity
from shapely.geometry import LineString, Point, Polygon, box

from press.casement import night_casement
from press.gouges import Random, gouge, radial_cuts
from press.map_table import FAR_EDGE, NEAR_EDGE, map_table, wall_map
from press.palettes import KEY, LIGHT, MIDDLE, NIGHT, PAPER
from press.scene import Scene
from press.shapes import lit_edge, placed
from press.sheet import WIDTH, Sheet
from press.staff_officers import Officer, marshal_from_behind, officer_bareheaded, officer_in_cap

SCENE = Scene(
    "tolbuhin-nad-kartom",
    NIGHT,
    focus=(0.48, 0.58),
    alt="A man in a marshal's uniform, seen from behind, leans with both hands on a great table covered "
    "by a map; a lamp lights the paper, two officers lean in from the dark.",
    seed=73,
    grain=0.8,
)

LAMP = (2080.0, 560.0)
MARSHAL = (1760.0, NEAR_EDGE + 30, 1120.0)
"""The middle of the table's near edge before him, and pixels to a metre."""


def draw(sheet: Sheet) -> None:
    random = np.random.default_rng(127)
    sheet.ink[:] = KEY
    _wall(sheet, random)
    night_casement(sheet, random)
    wall_map(sheet, random)
    _lamplight(sheet, random)
    map_table(sheet, random)
    _listener(sheet, officer_bareheaded(), 1120, 1)
    _listener(sheet, officer_in_cap(), 2930, -1)
    _lamp(sheet)
    _marshal(sheet)


def _wall(sheet: Sheet, random: Random) -> None:
    patch = sheet.noise(420, 3, seed=4)

    def density(reach: list[float], share: list[float]):
        return lambda radius, x, y: float(np.interp(radius, reach, share)) + 0.16 * sheet.at(patch, x, y)

    radial_cuts(
        sheet,
        random,
        LAMP,
        (200, 2500),
        density([200, 900, 1500, 2400], [1.1, 0.92, 0.5, 0.0]),
        MIDDLE,
        30,
        230,
        1900,
        0.55,
    )
    radial_cuts(
        sheet,
        random,
        LAMP,
        (200, 1150),
        density([200, 480, 1150], [0.7, 0.3, 0.0]),
        LIGHT,
        25,
        150,
        1500,
        0.45,
    )


def _lamplight(sheet: Sheet, random: Random) -> None:
    """The cone under the shade: pale cuts that fall on the table."""
    for ink, count, inner in ((MIDDLE, 900, 1.0), (LIGHT, 1500, 0.92), (PAPER, 620, 0.6)):
        for _ in range(count):
            across = random.uniform(-1, 1) * inner
            if ink == PAPER and abs(across) > random.uniform(0.1, 1) * inner:
                continue
            start, long = random.uniform(0, 0.9), random.uniform(0.10, 0.26)
            a, b = _in_cone(across, start), _in_cone(across, min(1.02, start + long))
            sheet.cut(gouge(a, b, random.uniform(11, 24) * (0.5 + 0.6 * start), random, widest=0.5), ink)


def _in_cone(across: float, down: float) -> tuple[float, float]:
    half = 150 + (1130 - 150) * down
    return LAMP[0] - 90 * down + across * half, LAMP[1] + 80 + (FAR_EDGE + 60 - LAMP[1] - 80) * down


def _lamp(sheet: Sheet) -> None:
    x, y = LAMP
    sheet.fill(box(x - 5, -20, x + 5, y - 110), KEY)
    sheet.fill(box(x + 6, -20, x + 10, y - 110), LIGHT)
    shade = Polygon(
        [
            (x - 46, y - 130),
            (x + 46, y - 130),
            (x + 70, y - 70),
            (x + 252, y + 70),
            (x + 246, y + 92),
            (x - 246, y + 92),
            (x - 252, y + 70),
            (x - 70, y - 70),
        ]
    )
    mouth = affinity.scale(Point(x, y + 90).buffer(246, 48), 1, 0.16)
    sheet.fill(shade.buffer(8), MIDDLE)
    sheet.fill(shade, KEY)
    sheet.fill(mouth, PAPER)
    sheet.glow(affinity.scale(mouth, 1, 1).difference(affinity.scale(mouth, 0.72, 0.66)))
    for across in (-0.62, -0.3, 0.45):
        sheet.fill(LineString([(x + across * 120, y - 60), (x + across * 380, y + 62)]).buffer(4), MIDDLE)


def _listener(sheet: Sheet, officer: Officer, x: float, toward: int) -> None:
    """Someone at the table's far side; `toward` (1 or -1) is the lamp's side."""
    foot = (x, FAR_EDGE + 14, 900.0, toward < 0)
    outline = placed(officer.outline, *foot)
    sheet.glow(outline.buffer(8), on=False)
    sheet.fill(outline.buffer(8), KEY)
    sheet.fill(lit_edge(outline, toward * 17, -13), LIGHT)
    sheet.fill(lit_edge(outline, toward * 8, -8), PAPER)
    for shape in officer.lit:
        sheet.fill(placed(shape, *foot), PAPER)
    for shape in officer.seams:
        sheet.fill(placed(shape, *foot), MIDDLE)
    for shape in officer.boards:
        sheet.fill(placed(shape, *foot), LIGHT)


def _marshal(sheet: Sheet) -> None:
    """The back as one dark mass against the light, the paper's glow along arms and shoulders."""
    officer = marshal_from_behind()
    outline = placed(officer.outline, *MARSHAL)
    sheet.glow(outline.buffer(10), on=False)
    sheet.fill(outline.buffer(10), KEY)
    above_table = box(0, 0, WIDTH, NEAR_EDGE - 6)
    sheet.fill(lit_edge(outline, -7, -10).intersection(above_table), LIGHT)
    sheet.fill(lit_edge(outline, 15, -15).intersection(above_table), LIGHT)
    sheet.fill(lit_edge(outline, 8, -9).intersection(above_table), PAPER)
    for shape in officer.seams:
        sheet.fill(placed(shape, *MARSHAL), MIDDLE)
    for shape in officer.boards:
        board = placed(shape, *MARSHAL)
        sheet.fill(board.buffer(5), LIGHT)
        sheet.glow(board)
