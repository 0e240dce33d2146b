"""The StuG III Ausf. G assault gun: 5.5 m hull (6.8 with its gun), 2.95 wide, 2.16 high; no turret.

Axes: x forward from the hull's centre, y to port, z up; metres.
"""

from enum import IntEnum

import numpy as np

from press.machines.parked_vehicle import Finish, WheelMarks
from press.machines.running_gear import Guide, TrackParts, add_track, add_wheel, sagging, track_path
from press.solids import Solid, ring

WHEELS_X = tuple(1.28 - 0.575 * k for k in range(6))
WHEEL_Z, WHEEL_RADIUS = 0.33, 0.26
_ROLLERS_X = (1.15, -0.15, -1.35)
_SPROCKET, _IDLER = (2.12, 0.70, 0.36), (-2.25, 0.60, 0.33)


class Part(IntEnum):
    HULL = 1
    FENDER = 2
    CASEMATE = 3
    ROOF = 4
    DECK = 5
    MANTLET = 6
    BARREL = 7
    CUPOLA = 8
    HATCH = 9
    VISOR = 10
    BOX = 11
    TYRE = 20
    DISC = 30
    ROLLER = 40
    SPROCKET = 41
    TRACK = 50
    TRACK_EDGE = 51
    CLEATS = 52
    FITTING = 53


def stug3(gun_elevation_drop: float = 0.0) -> Solid:
    """`gun_elevation_drop` lowers the muzzle by so many metres, as on a gun left to itself."""
    vehicle = Solid()
    vehicle.prism(
        [(-2.6, 0.95), (-2.45, 0.42), (2.25, 0.42), (2.68, 0.80), (2.5, 1.02), (-2.6, 1.08)],
        -1.05,
        1.05,
        Part.HULL,
    )
    vehicle.prism([(2.5, 1.0), (1.55, 1.28), (1.3, 1.28), (1.3, 1.0)], -1.05, 1.05, Part.HULL)
    vehicle.prism(
        [(-0.95, 1.06), (-0.95, 1.50), (-1.6, 1.45), (-2.5, 1.22), (-2.65, 1.05)], -1.0, 1.0, Part.DECK
    )
    _casemate(vehicle)
    _gun(vehicle, gun_elevation_drop)
    for side in (1, -1):
        _running_gear(vehicle, side)
        inner, outer = sorted((side * 1.02, side * 1.47))
        vehicle.box((-2.75, inner, 1.06), (2.72, outer, 1.10), Part.FENDER)
        vehicle.box(
            (-1.75, *sorted((side * 1.08, side * 1.4))[:1], 1.10),
            (-1.05, max(side * 1.08, side * 1.4), 1.34),
            Part.BOX,
        )
    return vehicle


def _casemate(vehicle: Solid) -> None:
    low, high = (1.42, -0.95), (1.16, -0.90)
    base, top = (1.45, 1.10), (1.06, 1.84)
    for s in (1, -1):
        vehicle.face(
            [
                (low[0], s * base[0], 1.10),
                (low[1], s * base[0], 1.10),
                (high[1], s * top[0], 1.72),
                (high[0] - 0.1, s * top[0], 1.80),
            ],
            Part.CASEMATE,
        )
    vehicle.face(
        [(low[0], 1.45, 1.10), (low[0], -1.45, 1.10), (1.06, -1.06, 1.80), (1.06, 1.06, 1.80)],
        Part.CASEMATE,
        along=(0, 1, 0),
    )
    vehicle.face(
        [(-0.95, 1.45, 1.10), (-0.95, -1.45, 1.10), (-0.90, -1.06, 1.72), (-0.90, 1.06, 1.72)],
        Part.CASEMATE,
        along=(0, 1, 0),
    )
    vehicle.face(
        [(1.06, 1.06, 1.80), (1.06, -1.06, 1.80), (-0.90, -1.06, 1.72), (-0.90, 1.06, 1.72)],
        Part.ROOF,
        along=(0, 1, 0),
    )
    vehicle.prism([(1.62, 1.22), (1.62, 1.52), (1.2, 1.56), (1.2, 1.2)], 0.35, 1.02, Part.VISOR)
    vehicle.cylinder((-0.42, 0.52, 1.74), (-0.42, 0.52, 2.03), 0.38, Part.CUPOLA, end_radius=0.34, sides=28)
    vehicle.cylinder((-0.42, 0.52, 2.03), (-0.42, 0.52, 2.10), 0.30, Part.CUPOLA, end_radius=0.24, sides=28)
    vehicle.prism([(0.05, 1.78), (0.05, 2.12), (0.09, 2.12), (0.09, 1.78)], -0.75, -0.25, Part.HATCH)


def _gun(vehicle: Solid, drop: float) -> None:
    """The pig-head mantlet and the 7.5 cm gun with its muzzle brake, set a little to starboard."""
    y, z = -0.18, 1.47
    mantlet = [
        (1.20, 0.50, 0.36),
        (1.45, 0.48, 0.34),
        (1.70, 0.38, 0.28),
        (1.92, 0.24, 0.21),
        (2.10, 0.17, 0.17),
        (2.14, 0.0, 0.0),
    ]
    vehicle.loft([ring((x, y, z), (0, w, 0), (0, 0, h), 28) for x, w, h in mantlet], Part.MANTLET)
    barrel = [
        (2.05, 0.105),
        (2.75, 0.10),
        (2.8, 0.082),
        (3.72, 0.068),
        (3.74, 0.10),
        (3.86, 0.115),
        (3.88, 0.075),
        (3.93, 0.075),
        (3.95, 0.12),
        (4.08, 0.115),
        (4.08, 0.05),
    ]
    slope = np.array([1.0, 0, -drop / 2.0])
    vehicle.turned(
        [(x - 2.05, r) for x, r in barrel], (2.05, y, z), slope / np.linalg.norm(slope), Part.BARREL, sides=24
    )


def _running_gear(vehicle: Solid, side: int) -> None:
    for k, x in enumerate(WHEELS_X):
        add_wheel(vehicle, x, WHEEL_Z, WHEEL_RADIUS, side, 1.08, 1.40, Part.TYRE + k, Part.DISC + k)
    for x in _ROLLERS_X:
        vehicle.cylinder((x, side * 1.1, 0.86), (x, side * 1.4, 0.86), 0.155, Part.ROLLER, sides=20)
    for x, z, radius in (_SPROCKET, _IDLER):
        add_wheel(vehicle, x, z, radius - 0.04, side, 1.1, 1.42, Part.SPROCKET, Part.SPROCKET)
    top = sagging(1.9, -2.0, 1.04, _ROLLERS_X, 0.05)
    path = track_path(Guide(*_SPROCKET), Guide(*_IDLER), top, (1.35, -1.68), thickness=0.055)
    add_track(
        vehicle, path, side, 1.06, 1.46, TrackParts(Part.TRACK, Part.TRACK_EDGE, Part.CLEATS), pitch=0.12
    )


FINISH = Finish(
    per_metre={Part.CASEMATE: 7.0, Part.HULL: 7.0, Part.DECK: 7.0, Part.MANTLET: 12.0, Part.BARREL: 13.0},
    small=(*range(Part.TYRE, Part.FITTING + 1), Part.BARREL),
    wheels=tuple(
        WheelMarks(x, WHEEL_Z, WHEEL_RADIUS, (Part.TYRE + k, Part.DISC + k)) for k, x in enumerate(WHEELS_X)
    ),
)
