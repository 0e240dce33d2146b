"""The SdKfz 251 Ausf. D half-track: 6.0 × 2.1 × 1.75 m; coffin-shaped body, long bonnet, single sloping
rear wall.

Axes: x forward from the hull's centre, y to port, z up; metres.
"""

import itertools
from enum import IntEnum

import numpy as np

from press.machines.parked_vehicle import Finish, WheelMarks
from press.machines.running_gear import Guide, TrackParts, add_track, add_wheel, track_path
from press.solids import Solid

FRONT_WHEEL_X, FRONT_RADIUS = 2.12, 0.44
DISCS_X = tuple(0.28 - 0.40 * k for k in range(6))
DISC_Z, DISC_RADIUS = 0.34, 0.30


class Part(IntEnum):
    LOWER_SIDE = 1
    UPPER_SIDE = 2
    BONNET = 3
    NOSE = 4
    REAR = 5
    INSIDE = 6
    SHIELD = 7
    MG = 8
    FENDER = 9
    VISOR = 10
    FRONT_TYRE = 20
    FRONT_DISC = 22
    TYRE = 30
    DISC = 40
    SPROCKET = 50
    TRACK = 51
    TRACK_EDGE = 52
    CLEATS = 53
    FITTING = 54


# x, then (half width, height) of floor edge, waist, roof edge
_SECTIONS = [
    (-2.95, (0.55, 0.72), (0.92, 1.10), (0.62, 1.62)),
    (-2.55, (0.62, 0.55), (1.05, 1.08), (0.70, 1.66)),
    (0.45, (0.62, 0.55), (1.05, 1.10), (0.74, 1.68)),
    (0.95, (0.62, 0.55), (1.02, 1.10), (0.74, 1.66)),
    (1.35, (0.60, 0.58), (0.92, 1.08), (0.60, 1.34)),
    (2.75, (0.46, 0.66), (0.62, 1.00), (0.40, 1.20)),
    (2.98, (0.40, 0.78), (0.44, 0.92), (0.32, 1.02)),
]


def sdkfz251() -> Solid:
    vehicle = Solid()
    for (x0, *edges0), (x1, *edges1) in itertools.pairwise(_SECTIONS):
        bonnet = x0 >= 0.95
        for s in (1, -1):
            for k, part in ((0, Part.LOWER_SIDE), (1, Part.BONNET if bonnet else Part.UPPER_SIDE)):
                corners = [
                    (x, s * e[0], e[1])
                    for x, e in ((x0, edges0[k]), (x1, edges1[k]), (x1, edges1[k + 1]), (x0, edges0[k + 1]))
                ]
                vehicle.face(corners, part)
        roof = [(x0, s * edges0[2][0], edges0[2][1]) for s in (1, -1)] + [
            (x1, s * edges1[2][0], edges1[2][1]) for s in (-1, 1)
        ]
        vehicle.face(roof, Part.BONNET if bonnet else Part.INSIDE, along=(0, 1, 0))
    for (x, floor, waist, roof_edge), part in ((_SECTIONS[0], Part.REAR), (_SECTIONS[-1], Part.NOSE)):
        vehicle.face(
            [
                (x, s * e[0], e[1])
                for s, order in ((1, 1), (-1, -1))
                for e in (floor, waist, roof_edge)[::order]
            ],
            part,
            along=(0, 1, 0),
        )
    _top(vehicle)
    for side in (1, -1):
        _front_wheel(vehicle, side)
        _track(vehicle, side)
        vehicle.box(
            (0.95, *sorted((side * 0.62, side * 1.0))[:1], 0.98),
            (2.75, max(side * 0.62, side * 1.0), 1.02),
            Part.FENDER,
        )
        vehicle.prism(
            [(1.10, 1.36), (0.98, 1.62), (0.96, 1.60), (1.06, 1.36)],
            *sorted((side * 0.12, side * 0.62)),
            Part.VISOR,
        )
    return vehicle


def _top(vehicle: Solid) -> None:
    """The open body's edge and the shielded machine gun."""
    for s in (1, -1):
        vehicle.face(
            [(0.55, s * 0.04, 1.70), (0.25, s * 0.46, 1.70), (0.20, s * 0.50, 2.12), (0.45, s * 0.06, 2.12)],
            Part.SHIELD,
        )
    vehicle.cylinder((0.1, 0, 1.92), (1.15, 0, 1.98), 0.035, Part.MG, sides=10)


def _front_wheel(vehicle: Solid, side: int) -> None:
    add_wheel(
        vehicle, FRONT_WHEEL_X, FRONT_RADIUS, FRONT_RADIUS, side, 0.72, 0.94, Part.FRONT_TYRE, Part.FRONT_DISC
    )
    arc = np.radians(np.linspace(20, 165, 9))
    line = [(FRONT_WHEEL_X + 0.58 * np.cos(a), FRONT_RADIUS + 0.58 * np.sin(a)) for a in arc]
    for (ax, az), (bx, bz) in itertools.pairwise(line):
        vehicle.face(
            [(ax, side * 0.60, az), (bx, side * 0.60, bz), (bx, side * 1.0, bz), (ax, side * 1.0, az)],
            Part.FENDER,
        )


def _track(vehicle: Solid, side: int) -> None:
    for k, x in enumerate(DISCS_X):
        outer = 0.98 if k % 2 == 0 else 0.90
        add_wheel(vehicle, x, DISC_Z, DISC_RADIUS, side, 0.72, outer, Part.TYRE + k, Part.DISC + k)
    sprocket, idler = Guide(0.78, 0.56, 0.30), Guide(-2.30, 0.44, 0.30)
    for guide in (sprocket, idler):
        vehicle.cylinder(
            (guide.x, side * 0.72, guide.z),
            (guide.x, side * 0.96, guide.z),
            guide.radius - 0.05,
            Part.SPROCKET,
        )
    top = [(x, 0.71 + 0.12 * max(0, (x + 1.9) / 2.4)) for x in np.linspace(0.5, -2.0, 20)]
    path = track_path(sprocket, idler, top, (0.30, -1.85), thickness=0.045)
    add_track(
        vehicle,
        path,
        side,
        0.74,
        1.0,
        TrackParts(Part.TRACK, Part.TRACK_EDGE, Part.CLEATS),
        pitch=0.14,
        thickness=0.05,
    )


FINISH = Finish(
    per_metre={Part.UPPER_SIDE: 7.0, Part.LOWER_SIDE: 8.0, Part.BONNET: 8.0, Part.REAR: 7.0},
    small=(*range(Part.FRONT_TYRE, Part.FITTING + 1), Part.MG),
    wheels=(
        WheelMarks(FRONT_WHEEL_X, FRONT_RADIUS, FRONT_RADIUS, (Part.FRONT_TYRE, Part.FRONT_DISC)),
        *(WheelMarks(x, DISC_Z, DISC_RADIUS, (Part.TYRE + k, Part.DISC + k)) for k, x in enumerate(DISCS_X)),
    ),
)
