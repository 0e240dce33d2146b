"""The T-34-85: 6.1 m long (8.1 with its gun), 3.0 wide, 2.7 high.

Axes: x forward from the hull's centre, y to port, z up; metres.
"""

import itertools
import math
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from press.machines.running_gear import Guide, TrackParts, add_track, add_wheel, sagging, track_path
from press.solids import Solid, rotation

WHEELS_X = (1.95, 1.04, -0.05, -0.975, -1.90)
"""Road wheels, front to rear; the gap after the second is the widest."""
WHEEL_Z, WHEEL_RADIUS = 0.475, 0.415
TURRET_X = 0.62
CUPOLA = (-0.38, 0.36)
"""x and y of the commander's cupola from the turret's centre."""

_NOSE, _REAR = 3.02, -3.0
_SPONSON_Z, _DECK_Z = 1.0, 1.60
_SPONSON_HALF, _DECK_HALF = 1.46, 1.03
_GLACIS = math.radians(60)
_DECK_FRONT = _NOSE - (_DECK_Z - _SPONSON_Z) * math.tan(_GLACIS)
_DECK_REAR = _REAR + (_DECK_Z - _SPONSON_Z)

# Half outline of the turret from above (x, y)
_TURRET_HALF = [
    (1.12, 0), (1.10, 0.40), (0.98, 0.66), (0.62, 0.90), (0.1, 0.97), (-0.45, 0.93), (-1.0, 0.78),
    (-1.48, 0.62), (-1.55, 0.35), (-1.56, 0),
]  # fmt: skip
# Height, length and width factors, shift: the turret's level sections
_TURRET_SECTIONS = [
    (1.62, 0.93, 0.90, 0), (1.70, 0.985, 0.97, 0), (1.80, 1, 1, 0), (2.05, 0.97, 0.93, -0.01),
    (2.25, 0.93, 0.83, -0.03), (2.32, 0.89, 0.77, -0.05), (2.36, 0.80, 0.68, -0.07), (2.37, 0, 0, -0.07),
]  # fmt: skip
# Distance ahead of the turret's centre, half width, half height: mantlet and gun
_GUN = [
    (0.75, 0.46, 0.34), (1.0, 0.46, 0.34), (1.14, 0.40, 0.31), (1.26, 0.30, 0.24), (1.34, 0.21, 0.18),
    (1.38, 0.15, 0.15), (1.78, 0.135, 0.135), (1.80, 0.105, 0.105), (3.2, 0.088, 0.088),
    (4.45, 0.072, 0.072), (4.47, 0.085, 0.085), (4.62, 0.085, 0.085), (4.62, 0.05, 0.05), (4.4, 0.05, 0.05),
]  # fmt: skip


class Part(IntEnum):
    HULL = 1
    SIDE = 2
    GLACIS = 3
    STERN = 4
    DECK = 5
    BELLY = 6
    NOSE = 7
    HATCH = 8
    HATCH_EDGE = 9
    MG_BALL = 10
    FITTING = 11
    LAMP = 12
    FENDER = 13
    FENDER_EDGE = 14
    TYRE = 20  # one number a wheel, 20–24
    IDLER = 26
    SPROCKET = 27
    TRACK = 30
    TRACK_EDGE = 31
    CLEATS = 32
    FUEL_DRUM = 33
    BOX = 34
    RAIL = 35
    DISC = 40  # one number a wheel, 40–44
    TURRET = 50
    GUN = 51
    CUPOLA = 52
    CUPOLA_LID = 53
    LOADER_HATCH = 54
    VENTILATOR = 55
    PERISCOPE = 56
    HANDRAIL = 57
    AERIAL = 58
    BOLT = 60
    HUB = 61
    OPENING = 62


def t34(gun_elevation: float = 4, turret_turn: float = 0, wrecked: bool = False) -> Solid:
    """Angles in degrees; the turret turns to port. Wrecked: hatches open, a wheel and the starboard
    track off.
    """
    tank = Solid()
    _hull(tank)
    _glacis_fittings(tank, wrecked)
    for side in (1, -1):
        _fender(tank, side)
        _running_gear(tank, side, broken=wrecked and side < 0)
        if not wrecked:
            _stowage(tank, side)
    tank.add(_turret(gun_elevation, wrecked).moved(rotation("z", turret_turn), (TURRET_X, 0, 0)))
    if not wrecked:
        tank.cylinder((1.0, -0.95, 1.6), (0.9, -0.95, 3.4), 0.012, Part.AERIAL, end_radius=0.004, sides=6)
    return tank


def _hull(tank: Solid) -> None:
    lower = [(-2.75, 0.95), (-2.35, 0.42), (2.45, 0.42), (3.0, 0.98), (2.9, 1.04), (-2.75, 1.04)]
    tank.prism(lower, -0.98, 0.98, Part.HULL)
    low, high, wide, narrow = _SPONSON_Z, _DECK_Z, _SPONSON_HALF, _DECK_HALF
    for s in (1, -1):
        foot = [(_NOSE - 0.05, s * wide, low), (_REAR + 0.05, s * wide, low)]
        tank.face([*foot, (_DECK_REAR, s * narrow, high), (_DECK_FRONT, s * narrow, high)], Part.SIDE)
    for part, x, deck in ((Part.GLACIS, _NOSE, _DECK_FRONT), (Part.STERN, _REAR, _DECK_REAR)):
        tank.face(
            [(x, wide, low), (x, -wide, low), (deck, -narrow, high), (deck, narrow, high)],
            part,
            along=(0, 1, 0),
        )
    deck = [(x, side, high) for x, y in ((_DECK_FRONT, narrow), (_DECK_REAR, -narrow)) for side in (y, -y)]
    tank.face(deck, Part.DECK, along=(0, 1, 0))
    tank.face([(_NOSE, wide, low), (_NOSE, -wide, low), (_REAR, -wide, low), (_REAR, wide, low)], Part.BELLY)
    tank.cylinder(
        (_NOSE - 0.03, -0.95, low - 0.01), (_NOSE - 0.03, 0.95, low - 0.01), 0.07, Part.NOSE, sides=14
    )


def _on_glacis(down: float, y: float, out: float = 0.0) -> NDArray:
    """A point of the glacis: metres up the slope from the nose, to port, and off the plate."""
    c, s = math.cos(_GLACIS), math.sin(_GLACIS)
    return np.array([_NOSE - down * s, y, _SPONSON_Z + down * c]) + out * np.array([c, 0, s])


def _glacis_fittings(tank: Solid, hatch_open: bool) -> None:
    foot = [_on_glacis(a, b) for a, b in ((0.42, 0.12), (0.42, 0.78), (1.04, 0.78), (1.04, 0.12))]
    lid = [_on_glacis(a, b, 0.07) for a, b in ((0.46, 0.16), (0.46, 0.74), (1.02, 0.74), (1.02, 0.16))]
    if hatch_open:
        tank.face(
            [_on_glacis(a, b, 0.01) for a, b in ((0.46, 0.16), (0.46, 0.74), (1.02, 0.74), (1.02, 0.16))],
            Part.OPENING,
        )
    else:
        tank.face(lid, Part.HATCH, along=(0, 1, 0))
        for i in range(4):
            j = (i + 1) % 4
            tank.face([foot[i], foot[j], lid[j], lid[i]], Part.HATCH_EDGE)
    ball = _on_glacis(0.66, -0.5)
    tank.ball(ball - [0.05, 0, 0.08], 0.27, Part.MG_BALL)
    tank.cylinder(ball + [0.12, 0, 0.1], ball + [0.42, 0, 0.1], 0.035, Part.FITTING, sides=10)
    lamp = _on_glacis(0.5, 1.0, 0.12)
    if not hatch_open:
        tank.cylinder(lamp, lamp + [0.14, 0, 0], 0.1, Part.LAMP, sides=16)
    for y in (-0.75, 0.75):
        hook = _on_glacis(0.08, y, 0.02)
        tank.cylinder(hook, hook + [0.16, 0, 0.02], 0.05, Part.FITTING, sides=10)


def _fender(tank: Solid, side: int) -> None:
    line = [(3.28, 0.78), (3.2, 0.95), (2.95, 1.035), (-2.85, 1.035), (-3.15, 0.9)]
    inner, outer = side * 0.98, side * 1.5
    for (ax, az), (bx, bz) in itertools.pairwise(line):
        tank.face([(ax, inner, az), (bx, inner, bz), (bx, outer, bz), (ax, outer, az)], Part.FENDER)
        tank.face(
            [(ax, outer, az), (bx, outer, bz), (bx, outer, bz - 0.05), (ax, outer, az - 0.05)],
            Part.FENDER_EDGE,
        )


def _running_gear(tank: Solid, side: int, broken: bool) -> None:
    for k, x in enumerate(WHEELS_X):
        if broken and k == 1:
            continue
        add_wheel(tank, x, WHEEL_Z, WHEEL_RADIUS, side, 1.02, 1.42, Part.TYRE + k, Part.DISC + k)
        for angle in np.radians(np.arange(0, 360, 60) + 12 * k):
            bolt_x, bolt_z = x + 0.265 * math.cos(angle), WHEEL_Z + 0.265 * math.sin(angle)
            tank.cylinder(
                (bolt_x, side * 1.36, bolt_z), (bolt_x, side * 1.392, bolt_z), 0.042, Part.BOLT, sides=10
            )
    for x, z, radius, part in ((2.62, 0.66, 0.30, Part.IDLER), (-2.55, 0.62, 0.315, Part.SPROCKET)):
        tank.cylinder((x, side * 1.02, z), (x, side * 1.44, z), radius, part, sides=32)
        tank.cylinder((x, side * 1.44, z), (x, side * 1.5, z), 0.13, Part.HUB, sides=16)
    top = sagging(2.3, -2.3, 0.943, WHEELS_X, 0.035)
    path = track_path(Guide(2.62, 0.66, 0.33), Guide(-2.55, 0.62, 0.345), top, (1.95, -1.9))
    if broken:
        path = np.array(
            [
                (-2.55, 0.30),
                (-2.2, 0.11),
                *((x, 0.06) for x in np.linspace(-1.9, 3.6, 24)),
                (4.0, 0.07),
                (4.5, 0.12),
            ]
        )
    add_track(tank, path, side, 0.99, 1.49, TrackParts(Part.TRACK, Part.TRACK_EDGE, Part.CLEATS))


def _stowage(tank: Solid, side: int) -> None:
    drums = [(-1.95, -1.05)] if side > 0 else [(-2.1, -1.15), (-0.95, 0.0)]
    for x0, x1 in drums:
        tank.cylinder((x0, side * 1.30, 1.37), (x1, side * 1.30, 1.37), 0.20, Part.FUEL_DRUM)
    low, high = sorted((side * 1.2, side * 1.42))
    tank.box((0.75, low, 1.06), (1.55, high, 1.22), Part.BOX)
    tank.cylinder((-0.3, side * 1.33, 1.36), (0.5, side * 1.33, 1.36), 0.018, Part.RAIL, sides=8)


def _turret(gun_elevation: float, hatches_open: bool) -> Solid:
    turret = Solid()
    outline = np.array(_TURRET_HALF + [(x, -y) for x, y in _TURRET_HALF[::-1][1:-1]])
    for _ in range(2):
        nearer, farther = (
            0.75 * outline + 0.25 * np.roll(outline, -1, 0),
            0.25 * outline + 0.75 * np.roll(outline, -1, 0),
        )
        outline = np.stack([nearer, farther], 1).reshape(-1, 2)
    outline = np.vstack([outline, outline[:1]])
    turret.loft(
        [np.column_stack([outline[:, 0] * length + shift, outline[:, 1] * width, np.full(len(outline), z)])
         for z, length, width, shift in _TURRET_SECTIONS], Part.TURRET,
    )  # fmt: skip
    angle = np.linspace(0, 2 * np.pi, 33)
    gun = Solid()
    gun.loft(
        [np.stack([np.full_like(angle, x), w * np.cos(angle), h * np.sin(angle)], 1) for x, w, h in _GUN],
        Part.GUN,
    )
    turret.add(gun.moved(rotation("y", -gun_elevation), (0, 0, 2.0)))
    x, y = CUPOLA
    turret.cylinder((x, y, 2.34), (x, y, 2.56), 0.39, Part.CUPOLA, end_radius=0.375, sides=32)
    if not hatches_open:
        turret.cylinder((x, y, 2.56), (x, y, 2.61), 0.30, Part.CUPOLA_LID, end_radius=0.22)
        turret.cylinder((x + 0.18, y, 2.6), (x + 0.18, y, 2.74), 0.05, Part.PERISCOPE, sides=10)
        turret.cylinder((0.18, -0.38, 2.34), (0.18, -0.38, 2.42), 0.27, Part.LOADER_HATCH, end_radius=0.26)
    for v in (-0.28, 0.28):
        turret.cylinder((-1.02, v, 2.3), (-1.02, v, 2.44), 0.17, Part.VENTILATOR, end_radius=0.14, sides=20)
    for s in (1, -1):
        turret.cylinder((-0.9, s * 0.87, 2.08), (-0.2, s * 0.95, 2.08), 0.018, Part.HANDRAIL, sides=8)
        turret.cylinder((0.1, s * 0.93, 2.06), (0.6, s * 0.84, 2.06), 0.018, Part.HANDRAIL, sides=8)
    return turret
