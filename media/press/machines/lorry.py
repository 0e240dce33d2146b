"""A Studebaker US6 lorry with a canvas tilt over its body: ≈ 6.6 × 2.25 × 2.75 m, three axles.

Axes: x forward from the middle of the chassis, y to port, z up; metres.
"""

import itertools
from enum import IntEnum

import numpy as np

from press.machines.parked_vehicle import Finish, WheelMarks
from press.machines.running_gear import add_wheel
from press.solids import Solid

WHEELS_X = (2.35, -1.15, -2.25)
WHEEL_RADIUS = 0.47
_BODY = (-3.1, 0.45)


class Part(IntEnum):
    CHASSIS = 1
    CAB = 2
    BONNET = 3
    FENDER = 4
    WINDOW = 5
    BODY = 6
    CANVAS = 7
    LAMP = 8
    GRILLE = 9
    TYRE = 20
    DISC = 30


def lorry(tilt: bool = True) -> Solid:
    """With the canvas up, or open with its low sides alone."""
    truck = Solid()
    truck.prism([(-3.2, 0.72), (3.15, 0.72), (3.15, 0.90), (-3.2, 0.90)], -0.42, 0.42, Part.CHASSIS)
    truck.prism(
        [(0.62, 0.85), (1.72, 0.85), (1.72, 1.55), (1.42, 2.18), (0.70, 2.2), (0.62, 2.1)],
        -0.88,
        0.88,
        Part.CAB,
    )
    truck.face(
        [(1.685, -0.78, 1.62), (1.685, 0.78, 1.62), (1.445, 0.74, 2.12), (1.445, -0.74, 2.12)],
        Part.WINDOW,
        along=(0, 1, 0),
    )
    truck.prism(
        [(1.72, 0.95), (2.98, 0.90), (2.98, 1.42), (2.85, 1.52), (1.72, 1.62)], -0.52, 0.52, Part.BONNET
    )
    for y in np.linspace(-0.4, 0.4, 7):
        truck.box((2.985, y - 0.02, 0.92), (3.01, y + 0.02, 1.4), Part.GRILLE)
    truck.box((3.15, -1.0, 0.62), (3.25, 1.0, 0.85), Part.CHASSIS)
    for side in (1, -1):
        _side(truck, side)
        truck.box((_BODY[0], side * 1.1 - 0.03, 1.02), (_BODY[1], side * 1.1 + 0.03, 1.62), Part.BODY)
    truck.box((_BODY[0], -1.1, 1.0), (_BODY[1], 1.1, 1.12), Part.BODY)
    for x in _BODY:
        truck.box((x - 0.03, -1.1, 1.02), (x + 0.03, 1.1, 1.62), Part.BODY)
    if tilt:
        _canvas(truck)
    return truck


def _canvas(truck: Solid) -> None:
    """The tilt sags a little between its five bows."""
    angle = np.radians(np.linspace(0, 180, 17))
    sections = []
    for k, x in enumerate(np.linspace(_BODY[0], _BODY[1], 17)):
        sag = 0.0 if k % 4 == 0 else 0.045 if k % 2 == 0 else 0.03
        y = np.sign(np.cos(angle)) * np.abs(np.cos(angle)) ** 0.55 * (1.12 - sag)
        z = 1.5 + np.sin(angle) ** 0.6 * (1.26 - sag)
        sections.append(np.stack([np.full_like(angle, x), y, z], 1))
    truck.loft(sections, Part.CANVAS)
    for ring in (sections[0], sections[-1]):
        truck.face(ring, Part.CANVAS, along=(0, 1, 0))


def _side(truck: Solid, s: int) -> None:
    for k, x in enumerate(WHEELS_X):
        inner, outer = (0.72, 0.95) if k == 0 else (0.62, 1.08)
        add_wheel(truck, x, WHEEL_RADIUS, WHEEL_RADIUS, s, inner, outer, Part.TYRE + k, Part.DISC + k)
    arc = np.radians(np.linspace(5, 175, 9))
    line = [(WHEELS_X[0] + 0.62 * np.cos(a), WHEEL_RADIUS + 0.60 * np.sin(a)) for a in arc]
    line.append((1.2, 0.72))
    for (ax, az), (bx, bz) in itertools.pairwise(line):
        truck.face(
            [(ax, s * 0.5, az), (bx, s * 0.5, bz), (bx, s * 1.02, bz), (ax, s * 1.02, az)], Part.FENDER
        )
    truck.face(
        [(0.78, s * 0.885, 1.55), (1.50, s * 0.885, 1.55), (1.34, s * 0.885, 2.05), (0.78, s * 0.885, 2.05)],
        Part.WINDOW,
    )
    truck.cylinder((2.9, s * 0.74, 1.2), (3.04, s * 0.74, 1.2), 0.12, Part.LAMP, sides=16)


FINISH = Finish(
    per_metre={Part.CAB: 7.0, Part.BONNET: 9.0, Part.CANVAS: 6.0},
    small=(*range(Part.TYRE, Part.DISC + 3), Part.LAMP, Part.GRILLE),
    wheels=tuple(
        WheelMarks(x, WHEEL_RADIUS, WHEEL_RADIUS, (Part.TYRE + k, Part.DISC + k))
        for k, x in enumerate(WHEELS_X)
    ),
    other_lines=9.0,
    deeper={Part.WINDOW: 1.4, Part.GRILLE: 0.8},
)
