"""The BM-13 “Katyusha” on a Studebaker US6: ≈ 6.8 × 2.3 × 2.85 m, eight rails 5 m long above the cab.

Axes: x forward from the middle of the chassis, y to port, z up; metres.
"""

import itertools
from enum import IntEnum

import numpy as np

from press.machines.parked_vehicle import Finish, WheelMarks
from press.machines.running_gear import add_wheel
from press.solids import Solid, rotation

WHEELS_X = (2.35, -1.15, -2.25)
WHEEL_RADIUS = 0.47
RAIL_LENGTH = 5.0
_PIVOT = np.array([-2.35, 0.0, 1.75])


class Part(IntEnum):
    CHASSIS = 1
    CAB = 2
    BONNET = 3
    FENDER = 4
    WINDOW = 5
    FRAME = 6
    RAIL = 7
    ROCKET = 8
    FIN = 9
    TYRE = 20
    DISC = 30


def rail_tips(elevation: float) -> np.ndarray:
    """Front ends of the eight rails (8, 3) in the vehicle's axes."""
    return np.array(
        [
            _PIVOT + rotation("y", -elevation) @ [RAIL_LENGTH - 0.3, y, 0.3]
            for y in np.linspace(-0.98, 0.98, 8)
        ]
    )


def bm13(elevation: float = 30, loaded: int = 16) -> Solid:
    """`loaded` of the sixteen rockets are still on the rails, the port ones first; elevation in degrees."""
    truck = Solid()
    truck.prism([(-3.2, 0.72), (3.15, 0.72), (3.15, 0.90), (-3.2, 0.90)], -0.42, 0.42, Part.CHASSIS)
    truck.prism(
        [(0.62, 0.85), (1.72, 0.85), (1.72, 1.55), (1.42, 2.18), (0.70, 2.2), (0.62, 2.1)],
        -0.88,
        0.88,
        Part.CAB,
    )
    truck.prism(
        [(1.72, 0.95), (2.98, 0.90), (2.98, 1.42), (2.85, 1.52), (1.72, 1.62)], -0.52, 0.52, Part.BONNET
    )
    truck.box((3.15, -1.0, 0.62), (3.25, 1.0, 0.85), Part.CHASSIS)
    for s in (1, -1):
        _side(truck, s)
    truck.box((-3.1, -1.0, 1.0), (0.45, 1.0, 1.12), Part.CHASSIS)
    truck.add(_launcher(loaded).moved(rotation("y", -elevation), _PIVOT))
    low, high = np.array([-0.3, 0, 1.15]), _PIVOT + rotation("y", -elevation) @ [2.7, 0, 0]
    for y in (-0.55, 0.55):
        truck.cylinder(low + [0, y, 0], high + [0, y, 0], 0.05, Part.FRAME, sides=10)
        truck.cylinder(low + [-1.3, y, 0], high + [0, y, 0], 0.04, Part.FRAME, sides=10)
        truck.cylinder((_PIVOT[0], y, 1.1), _PIVOT + [0, y, 0], 0.06, Part.FRAME, sides=10)
    return truck


def _side(truck: Solid, s: int) -> None:
    for k, x in enumerate(WHEELS_X):
        inner, outer = (0.72, 0.95) if k == 0 else (0.62, 1.08)
        add_wheel(truck, x, WHEEL_RADIUS, WHEEL_RADIUS, s, inner, outer, Part.TYRE + k, Part.DISC + k)
    arc = np.radians(np.linspace(15, 175, 9))
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


def _launcher(loaded: int) -> Solid:
    """Rails along +x from the pivot at the origin."""
    launcher = Solid()
    ys = np.linspace(-0.98, 0.98, 8)
    for y in ys:
        launcher.box((-0.3, y - 0.02, 0.0), (RAIL_LENGTH - 0.3, y + 0.02, 0.20), Part.RAIL)
        launcher.box((-0.3, y - 0.055, 0.19), (RAIL_LENGTH - 0.3, y + 0.055, 0.22), Part.RAIL)
    for x in (0.1, 1.4, 2.7, 4.0):
        launcher.box((x, -1.1, -0.08), (x + 0.1, 1.1, 0.02), Part.FRAME)
    places = [(y, up) for y in ys[::-1] for up in (0.30, -0.10)]
    for y, up in places[:loaded]:
        _rocket(launcher, y, up)
    return launcher


def _rocket(launcher: Solid, y: float, up: float) -> None:
    body = [(0.3, 0.0), (0.3, 0.05), (0.9, 0.065), (1.35, 0.066), (1.6, 0.045), (1.72, 0.0)]
    launcher.turned(body, (-0.2, y, up), (1, 0, 0), Part.ROCKET, sides=12)
    for turn in (45, 135):
        c, s = np.cos(np.radians(turn)) * 0.14, np.sin(np.radians(turn)) * 0.14
        for sign in (1, -1):
            launcher.face(
                [
                    (0.1, y, up),
                    (0.38, y, up),
                    (0.32, y + sign * c, up + sign * s),
                    (0.1, y + sign * c, up + sign * s),
                ],
                Part.FIN,
            )


FINISH = Finish(
    per_metre={Part.CAB: 9.0, Part.BONNET: 10.0},
    small=(*range(Part.TYRE, Part.DISC + 3), Part.FIN, Part.FRAME),
    wheels=tuple(
        WheelMarks(x, WHEEL_RADIUS, WHEEL_RADIUS, (Part.TYRE + k, Part.DISC + k))
        for k, x in enumerate(WHEELS_X)
    ),
    other_lines=9.0,
    dirt=0.06,
    wobble=0.05,
    deeper=dict.fromkeys((Part.RAIL, Part.ROCKET, Part.FIN, Part.FRAME), 1.0),
)
