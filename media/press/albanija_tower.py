"""The Albanija palace from Terazije, near: 53 m, thirteen storeys, a narrow rounded front between lower
wings.
"""

import itertools
import math

import numpy as np
from shapely.geometry import Polygon
from shapely.ops import unary_union

from press.camera import Camera
from press.gouges import Random, gouge
from press.palettes import KEY, LIGHT, MIDDLE, PAPER
from press.sheet import Sheet

HEIGHT_M, WING_M, STOREY_M = 50.0, 25.0, 3.72
Plan = list[tuple[float, float]]


def _rounded_front(x: float, y: float, half: float, corner: float, depth: float) -> Plan:
    """Points of the tower's plan from the left rear round the front to the right rear."""
    arc = np.radians(np.linspace(0, 90, 9))
    left = [(x - half + corner - corner * math.cos(a), y + corner - corner * math.sin(a)) for a in arc]
    right = [(x + half - corner + corner * math.sin(a), y + corner - corner * math.cos(a)) for a in arc]
    return [(x - half + 1.5, y + depth), *left, *right, (x + half + 9.0, y + depth)]


def _tone(run: tuple[float, float], light: tuple[float, float]) -> float:
    """Cosine between a wall that runs (dx, dy), left to right, and the way to the light."""
    length = math.hypot(*run)
    return (run[1] * light[0] - run[0] * light[1]) / length


def _quad(camera: Camera, a: tuple[float, float], b: tuple[float, float], z0: float, z1: float) -> Polygon:
    return Polygon(camera.project([(*a, z0), (*b, z0), (*b, z1), (*a, z1)])).buffer(0)


def _between(a: tuple[float, float], b: tuple[float, float], t: float) -> tuple[float, float]:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def _faces(sheet: Sheet, camera: Camera, plan: Plan, top: float, light: tuple[float, float]) -> None:
    for a, b in itertools.pairwise(plan):
        bright = _tone((b[0] - a[0], b[1] - a[1]), light)
        ink = LIGHT if bright > 0.62 else MIDDLE if bright > 0.05 else KEY
        sheet.fill(_quad(camera, a, b, 0, top).buffer(1.5), ink)


def _windows(
    sheet: Sheet, camera: Camera, a: tuple[float, float], b: tuple[float, float], floors: tuple[int, int],
    random: Random, lit: bool,
) -> None:  # fmt: skip
    """Regular square windows on one flat wall, a ledge under each row."""
    length = math.hypot(b[0] - a[0], b[1] - a[1])
    bays = max(1, round(length / 2.9))
    wall, hole, sill = (LIGHT, KEY, PAPER) if lit else (MIDDLE, KEY, LIGHT)
    for floor in range(*floors):
        z = 4.9 + (floor - 1) * STOREY_M if floor else 0.4
        for k in range(bays):
            start, end = (_between(a, b, (k + 0.5 + s * 0.30) / bays) for s in (-1, 1))
            gone = random.uniform() < 0.10
            opening = _quad(camera, start, end, z + 0.75, z + 2.75)
            sheet.fill(opening, hole)
            middle = _between(start, end, 0.5), _between(start, end, 0.58)
            if not gone:
                sheet.fill(_quad(camera, *middle, z + 0.75, z + 2.75), wall)
            sheet.fill(
                _quad(camera, _between(start, end, -0.1), _between(start, end, 1.1), z + 0.5, z + 0.72), sill
            )


def draw_albanija(
    sheet: Sheet, camera: Camera, x: float, y: float, light: tuple[float, float], random: Random
) -> Polygon:
    """The tower with its front at (x, y) metres and its wings; `light` is the way to the sun on the ground.

    Returns the outline on the sheet.
    """
    tower = _rounded_front(x, y, 7.2, 2.6, 26.0)
    left = [(x - 31, y + 18), (x - 6.0, y + 5.0)]
    right = [(x + 6.4, y + 4.0), (x + 31.0, y + 23.0)]
    outline = []
    for wing, lit in ((left, True), (right, False)):
        for a, b in itertools.pairwise(wing):
            sheet.fill(_quad(camera, a, b, 0, WING_M), LIGHT if lit else MIDDLE)
            outline.append(_quad(camera, a, b, 0, WING_M))
            _windows(sheet, camera, a, b, (0, 6), random, lit)
            sheet.fill(_quad(camera, a, b, WING_M - 0.7, WING_M), PAPER if lit else LIGHT)
            sheet.fill(_quad(camera, a, b, WING_M - 1.2, WING_M - 0.7), KEY)
    _faces(sheet, camera, tower, HEIGHT_M, light)
    flats = [(tower[0], tower[1]), (tower[9], tower[10]), (tower[-2], tower[-1])]
    for (a, b), lit in zip(flats, (True, True, False), strict=True):
        if camera.project((*a, 0))[0] < camera.project((*b, 0))[0]:
            _windows(sheet, camera, a, b, (0, 13), random, lit)
    _curved_windows(sheet, camera, tower)
    _cornices(sheet, camera, tower)
    _wear(sheet, camera, tower, random)
    outline += [_quad(camera, a, b, 0, HEIGHT_M + 3) for a, b in itertools.pairwise(tower)]
    return unary_union(outline)


def _curved_windows(sheet: Sheet, camera: Camera, tower: Plan) -> None:
    """One window wide round each corner of the front."""
    for k in (4, 13):
        for floor in range(13):
            z = 4.9 + (floor - 1) * STOREY_M if floor else 0.4
            for a, b in ((tower[k], tower[k + 1]), (tower[k + 1], tower[k + 2])):
                sheet.fill(_quad(camera, a, b, z + 0.75, z + 2.75), KEY)


def _cornices(sheet: Sheet, camera: Camera, tower: Plan) -> None:
    for a, b in itertools.pairwise(tower):
        sheet.fill(_quad(camera, a, b, 3.9, 4.4), KEY)
        sheet.fill(_quad(camera, a, b, 4.4, 4.9), PAPER)
        sheet.fill(_quad(camera, a, b, HEIGHT_M - 1.0, HEIGHT_M - 0.4), KEY)
        sheet.fill(_quad(camera, a, b, HEIGHT_M - 0.4, HEIGHT_M + 0.5), PAPER)
    inner = [(px * 0.97 + 0.03 * tower[10][0], py + 1.6) for px, py in tower]
    for a, b in itertools.pairwise(inner):
        sheet.fill(_quad(camera, a, b, HEIGHT_M + 0.6, HEIGHT_M + 3.0), MIDDLE)
        sheet.fill(_quad(camera, a, b, HEIGHT_M + 2.6, HEIGHT_M + 3.1), LIGHT)


def _wear(sheet: Sheet, camera: Camera, tower: Plan, random: Random) -> None:
    """Upright cuts that shade the stone, thicker round the corner away from the light; splinter marks low
    down.
    """
    for k in range(1, len(tower) - 1):
        a, b = tower[k], tower[k + 1]
        shade = float(np.interp(k, [1, 9, 12, 18], [0.15, 0.22, 0.75, 0.95]))
        for _ in range(int(55 * shade) + 12):
            t, z = random.uniform(), random.uniform(6, HEIGHT_M - 3)
            if random.uniform() < shade:
                point = _between(a, b, t)
                start, end = camera.project([(*point, z), (*point, z - random.uniform(0.5, 1.5))])
                ink = MIDDLE if k < 12 else KEY
                sheet.cut(gouge(start, end, max(3.5, 0.12 * camera.pixels_per_metre(point[1])), random), ink)
