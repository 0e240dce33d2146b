"""A carriage door with a round head in a wall, its stone frame, one leaf ajar."""

import math

import numpy as np
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from press.buildings import Wall
from press.palettes import KEY, LIGHT, MIDDLE, PAPER
from press.sheet import Sheet

SPRING_M = 2.7
"""Height where the arch begins."""


def carriage_door(sheet: Sheet, wall: Wall, door: tuple[float, float]) -> None:
    """A carriage door with a round head: stone frame, one leaf shut, one ajar, darkness inside, a chalked
    cross in a ring.
    """
    left, right = door
    middle, half = (left + right) / 2, (right - left) / 2
    opening = box(left, 0.0, right, SPRING_M).union(Point(middle, SPRING_M).buffer(half, 32))
    frame = opening.buffer(0.30, join_style="mitre").intersection(box(0, 0, 20, 9))
    sheet.fill(wall.sheet_shape(frame.buffer(0.05)), KEY)
    sheet.fill(wall.sheet_shape(frame), PAPER)
    for angle in np.radians(np.arange(15, 180, 25)):
        c, s = math.cos(angle), math.sin(angle)
        joint = LineString(
            [
                (middle + half * c, SPRING_M + half * s),
                (middle + (half + 0.3) * c, SPRING_M + (half + 0.3) * s),
            ]
        )
        sheet.fill(wall.sheet_shape(joint.buffer(0.014)), MIDDLE)
    for up in (0.75, 1.25, 1.75, 2.25, 2.72):
        for start, end in ((left - 0.3, left), (right, right + 0.3)):
            sheet.fill(wall.sheet_shape(box(start, up, end, up + 0.03)), MIDDLE)
    outer = wall.sheet_shape(opening)
    sheet.fill(outer, MIDDLE)
    sheet.fill(wall.sheet_shape(opening, 0.5).intersection(outer), KEY)
    _leaves(sheet, wall, door, opening, outer)
    step = Polygon(
        wall.camera.project(
            [
                wall.point(left - 0.25, 0, -0.55),
                wall.point(right + 0.25, 0, -0.55),
                wall.point(right + 0.25, 0.16, -0.55),
                wall.point(left - 0.25, 0.16, -0.55),
            ]
        )
    )
    tread = Polygon(
        wall.camera.project(
            [
                wall.point(left - 0.25, 0.16, -0.55),
                wall.point(right + 0.25, 0.16, -0.55),
                wall.point(right + 0.25, 0.16, 0),
                wall.point(left - 0.25, 0.16, 0),
            ]
        )
    )
    sheet.fill(step, MIDDLE)
    sheet.fill(tread, PAPER)


def _leaves(
    sheet: Sheet, wall: Wall, door: tuple[float, float], opening: BaseGeometry, outer: BaseGeometry
) -> None:
    """The far leaf shut, with panels; the near one swung inward, only its edge seen."""
    left, right = door
    middle = (left + right) / 2
    leaf = opening.intersection(box(middle + 0.12, 0.0, right, 9))
    shut = wall.sheet_shape(leaf, 0.34).intersection(outer)
    sheet.fill(shut, MIDDLE)
    for low, high in ((0.3, 1.0), (1.15, 2.05), (2.2, 3.2)):
        panel = box(middle + 0.28, low, right - 0.14, high).intersection(leaf.buffer(-0.1))
        sheet.fill(wall.sheet_shape(panel, 0.34).intersection(outer), KEY)
        sheet.fill(wall.sheet_shape(panel.buffer(-0.045), 0.34).intersection(outer), MIDDLE)
    hinge = [wall.point(left, up, 0.34) for up in (0.0, 3.3)]
    inside = [wall.point(left + 0.42, up, 0.34 + 0.78) for up in (3.3, 0.0)]
    swung = Polygon(wall.camera.project([*hinge, *inside])).intersection(outer)
    sheet.fill(swung, MIDDLE)
    edge = LineString(wall.camera.project([inside[1], inside[0]])).buffer(6).intersection(outer)
    sheet.fill(edge, LIGHT)
