"""Belgrade's main railway station: a long classicist front whose middle and ends step forward.

Wall coordinates in metres: along, with the middle of the building at 0, and up.
"""

import math

import numpy as np
from shapely import affinity
from shapely.geometry import Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from press.buildings import Wall
from press.gouges import Random, gouge
from press.palettes import KEY, LIGHT, MIDDLE, PAPER
from press.shapes import disc, polygon, united
from press.sheet import Sheet

MIDDLE_HALF, MIDDLE_TOP = 13.0, 15.5
WING_END, WING_TOP = 50.0, 10.6
END_HALF, END_TOP = 7.0, 12.6
FORWARD_M = 2.2
"""How far the middle and the ends stand before the wings."""


def _arch(x: float, foot: float, half: float, spring: float) -> BaseGeometry:
    return box(x - half, foot, x + half, spring).union(Point(x, spring).buffer(half, 20))


def _window(x: float, foot: float, half: float, height: float) -> BaseGeometry:
    return box(x - half, foot, x + half, foot + height)


def _wing_openings(start: float, end: float) -> list[BaseGeometry]:
    bays = round((end - start) / 3.3)
    xs = [start + (k + 0.5) * (end - start) / bays for k in range(bays)]
    return [_arch(x, 0.5, 0.85, 3.4) for x in xs] + [_window(x, 6.0, 0.62, 2.5) for x in xs]


def _middle_openings() -> list[BaseGeometry]:
    """Three tall arched portals and a window at each side."""
    portals = [_arch(x, 0.3, 1.75, 7.4) for x in (-5.2, 0.0, 5.2)]
    sides = [_arch(s * 10.3, 0.5, 0.9, 3.5) for s in (-1, 1)] + [
        _window(s * 10.3, 6.2, 0.7, 2.7) for s in (-1, 1)
    ]
    return portals + sides


def _end_openings(x: float) -> list[BaseGeometry]:
    return [_arch(x + dx, 0.4, 0.95, 3.7) for dx in (-3.6, 0, 3.6)] + [
        _window(x + dx, 6.2, 0.75, 2.8) for dx in (-3.6, 0, 3.6)
    ]


def draw_station(sheet: Sheet, wall: Wall, random: Random, broken: float = 0.0) -> None:
    """Back to front: roofs, wings, ends, the middle with its clock; `broken` (0 to 1) of the panes out."""
    _roofs(sheet, wall)
    for s in (-1, 1):
        span = sorted((s * MIDDLE_HALF, s * WING_END))
        _block(sheet, wall, (*span, WING_TOP), _wing_openings(*span), 0.0, random, broken)
        middle = s * (WING_END + END_HALF)
        _block(
            sheet,
            wall,
            (middle - END_HALF, middle + END_HALF, END_TOP),
            _end_openings(middle),
            -FORWARD_M,
            random,
            broken,
        )
    _block(
        sheet, wall, (-MIDDLE_HALF, MIDDLE_HALF, MIDDLE_TOP), _middle_openings(), -FORWARD_M, random, broken
    )
    _attic(sheet, wall)


def _roofs(sheet: Sheet, wall: Wall) -> None:
    roofs = [
        (
            polygon(
                (-WING_END, WING_TOP),
                (WING_END, WING_TOP),
                (WING_END, WING_TOP + 1.7),
                (-WING_END, WING_TOP + 1.7),
            ),
            4,
        ),
        (
            polygon(
                (-11.5, MIDDLE_TOP), (11.5, MIDDLE_TOP), (7.6, MIDDLE_TOP + 4.6), (-7.6, MIDDLE_TOP + 4.6)
            ),
            3,
        ),
    ]
    for s in (-1, 1):
        x = s * (WING_END + END_HALF)
        roofs.append(
            (
                polygon(
                    (x - 6.4, END_TOP), (x + 6.4, END_TOP), (x + 3.6, END_TOP + 3), (x - 3.6, END_TOP + 3)
                ),
                3,
            )
        )
    for roof, behind in roofs:
        shape = wall.sheet_shape(roof, behind)
        sheet.fill(shape.buffer(4), LIGHT)
        sheet.fill(shape, KEY)
        left, low, right, high = roof.bounds
        for u in np.arange(left, right, 0.9):
            slat = wall.sheet_shape(polygon((u, low), (u + 0.1, low), (u + 0.1, high), (u, high)), behind)
            sheet.fill(slat.intersection(shape), MIDDLE)


def _block(
    sheet: Sheet, wall: Wall, span: tuple[float, float, float], openings: list[BaseGeometry], depth: float,
    random: Random, broken: float,
) -> None:  # fmt: skip
    """One flat part of the front with its plinth, courses and openings, `depth` behind the wall."""
    start, end, top = span
    if depth < 0:
        _return(sheet, wall, end if wall.point(end, 0)[0] < 0 else start, top, depth)
    face = wall.sheet_shape(box(start, -0.3, end, top), depth)
    sheet.fill(face, LIGHT)
    _texture(sheet, wall, span, depth, random)
    for z, thick in ((0.0, 0.9), (5.0, 0.34), (top - 0.75, 0.75)):
        sheet.fill(wall.sheet_shape(box(start, z - 0.30, end, z + 0.02), depth), KEY)
        sheet.fill(
            wall.sheet_shape(box(start - 0.15, z, end + 0.15, z + thick), depth - 0.2), PAPER if z else MIDDLE
        )
    for u in np.arange(start + 0.3, end, 0.62):
        sheet.fill(wall.sheet_shape(box(u, top - 0.62, u + 0.24, top - 0.4), depth - 0.2), MIDDLE)
    for opening in openings:
        frame = wall.sheet_shape(opening.buffer(0.2, join_style="mitre"), depth)
        sheet.fill(frame, PAPER)
        outer = wall.sheet_shape(opening, depth)
        inner = wall.sheet_shape(opening, depth + 0.5).intersection(outer)
        sheet.fill(outer, MIDDLE)
        sheet.fill(inner, KEY)
        _panes(sheet, wall, opening, depth + 0.5, inner, random.uniform() < broken)


def _panes(
    sheet: Sheet, wall: Wall, opening: BaseGeometry, depth: float, inner: BaseGeometry, out: bool
) -> None:
    left, low, right, high = opening.bounds
    across, up = (right - left), (high - low)
    bars = [box(left + across * 0.5 - 0.05, low, left + across * 0.5 + 0.05, high)]
    bars += [] if out else [box(left, low + up * k, right, low + up * k + 0.09) for k in (0.36, 0.68)]
    if across > 3:
        bars += [box(left + across * k - 0.05, low, left + across * k + 0.05, high) for k in (0.25, 0.75)]
    for bar in bars:
        sheet.fill(wall.sheet_shape(bar.intersection(opening), depth).intersection(inner), MIDDLE)


def _return(sheet: Sheet, wall: Wall, at: float, top: float, depth: float) -> None:
    """The narrow side of a part that stands forward."""
    corners = [wall.point(at, z, d) for z, d in ((-0.3, depth), (top, depth), (top, 0), (-0.3, 0))]
    sheet.fill(Polygon(wall.camera.project(corners)).buffer(0), KEY)


def _texture(
    sheet: Sheet, wall: Wall, span: tuple[float, float, float], depth: float, random: Random
) -> None:
    """Level cuts of the rusticated ground floor and a little wear above."""
    start, end, top = span
    for _ in range(int((end - start) * 26)):
        u, z = random.uniform(start, end - 0.6), random.uniform(0.9, top - 0.9)
        low = z < 4.9
        if random.uniform() > (0.62 if low else 0.16):
            continue
        z = round(z / 0.5) * 0.5 if low else z
        a, b = wall.camera.project(
            [wall.point(u, z, depth), wall.point(u + random.uniform(0.4, 1.3), z, depth)]
        )
        sheet.cut(gouge(a, b, max(3.0, 0.075 * wall.pixels_per_metre(u)), random, widest=0.5), MIDDLE)


def _attic(sheet: Sheet, wall: Wall) -> None:
    """Columns between the portals, the balustrade, and the clock in its frame over the middle."""
    depth = -FORWARD_M - 0.35
    for x in (-7.8, -2.6, 2.6, 7.8):
        for dx in (-0.48, 0.48):
            sheet.fill(wall.sheet_shape(box(x + dx - 0.36, 0.9, x + dx + 0.36, 9.4), depth), PAPER)
            sheet.fill(wall.sheet_shape(box(x + dx + 0.12, 0.9, x + dx + 0.36, 9.4), depth), KEY)
        sheet.fill(wall.sheet_shape(box(x - 1.1, 9.4, x + 1.1, 9.9), depth - 0.1), PAPER)
    entablature = box(-9.4, 10.2, 9.4, 11.0)
    sheet.fill(wall.sheet_shape(affinity.translate(entablature, 0, -0.4), depth), KEY)
    sheet.fill(wall.sheet_shape(entablature, depth - 0.2), PAPER)
    rail = united(
        box(-12.8, MIDDLE_TOP + 0.9, 12.8, MIDDLE_TOP + 1.15),
        *(box(u, MIDDLE_TOP, u + 0.22, MIDDLE_TOP + 1) for u in np.arange(-12.8, 12.8, 0.55)),
    )
    sheet.fill(wall.sheet_shape(rail, -FORWARD_M), PAPER)
    block = united(
        box(-3.4, MIDDLE_TOP, 3.4, MIDDLE_TOP + 3.6),
        polygon((-3.9, MIDDLE_TOP + 3.5), (3.9, MIDDLE_TOP + 3.5), (0, MIDDLE_TOP + 5.2)),
        polygon((-5.0, MIDDLE_TOP), (5.0, MIDDLE_TOP), (3.3, MIDDLE_TOP + 1.8), (-3.3, MIDDLE_TOP + 1.8)),
    )
    sheet.fill(wall.sheet_shape(block.buffer(0.25), depth), KEY)
    sheet.fill(wall.sheet_shape(block, depth), LIGHT)
    sheet.fill(wall.sheet_shape(box(-3.7, MIDDLE_TOP + 3.3, 3.7, MIDDLE_TOP + 3.65), depth - 0.1), PAPER)
    for x in (-8.6, 8.6, -12.6, 12.6):
        urn = united(box(x - 0.4, MIDDLE_TOP + 1, x + 0.4, MIDDLE_TOP + 1.5), disc(x, MIDDLE_TOP + 2.0, 0.55))
        sheet.fill(wall.sheet_shape(urn, -FORWARD_M), LIGHT)
    clock = (0.0, MIDDLE_TOP + 1.95)
    for radius, ink in ((1.45, KEY), (1.25, PAPER)):
        sheet.fill(wall.sheet_shape(disc(*clock, radius), depth - 0.1), ink)
    for hour in range(12):
        a = math.radians(30 * hour)
        mark = disc(clock[0] + 1.02 * math.cos(a), clock[1] + 1.02 * math.sin(a), 0.09)
        sheet.fill(wall.sheet_shape(mark, depth - 0.1), KEY)
    for degrees, long, wide in ((215, 0.62, 0.10), (60, 0.9, 0.075)):
        hand = affinity.rotate(box(-0.12, -wide, long, wide), degrees, origin=(0, 0))
        sheet.fill(wall.sheet_shape(affinity.translate(hand, *clock), depth - 0.1), KEY)
