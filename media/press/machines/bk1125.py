"""The armoured river boat BK-1125: 22.7 × 3.55 m, a T-34 turret forward, a deckhouse, machine-gun turrets.

Axes: x forward from amidships, y to port, z up from the water; metres.
"""

import itertools
import math
from enum import IntEnum

import numpy as np

from press.machines.parked_vehicle import Finish
from press.solids import Solid, rotation

DECK_Z = 0.95
TURRET_X = 4.1


class Part(IntEnum):
    HULL = 1
    DECK = 2
    STRAKE = 3
    CASEMATE = 4
    HOUSE = 5
    SLIT = 6
    ROOF = 7
    TURRET = 8
    GUN = 9
    MG_TURRET = 10
    MAST = 11
    RAIL = 12
    FITTING = 13


# x, half beam at the deck, half beam at the water, rise of the deck
_SECTIONS = [
    (-11.2, 1.15, 0.95, 0.0), (-10.6, 1.45, 1.25, 0.0), (-7, 1.72, 1.55, 0.0), (2, 1.77, 1.6, 0.0),
    (6, 1.66, 1.35, 0.06), (8.6, 1.30, 0.85, 0.18), (10.4, 0.70, 0.30, 0.34), (11.3, 0.12, 0.03, 0.46),
]  # fmt: skip
# Distance ahead of the turret's centre and radius: mantlet and gun
_GUN = [(0.55, 0.34), (0.95, 0.34), (1.05, 0.22), (1.15, 0.14), (1.5, 0.12), (1.52, 0.085), (3.9, 0.062),
        (3.92, 0.075), (4.02, 0.075), (4.02, 0.0)]  # fmt: skip


def muzzle(elevation: float, turn: float) -> np.ndarray:
    """The middle of the muzzle in the boat's axes; angles in degrees."""
    tip = rotation("z", turn) @ rotation("y", -elevation) @ np.array([4.1, 0, 0])
    return tip + [TURRET_X, 0, DECK_Z + 0.95]


def bk1125(elevation: float = 12, turn: float = 0) -> Solid:
    """The gun's elevation and the turret's turn to port in degrees."""
    boat = Solid()
    for s in (1, -1):
        skin = [
            [(x, s * top, DECK_Z + up), (x, s * (0.5 * top + 0.5 * low), 0.42), (x, s * low, -0.15)]
            for x, top, low, up in _SECTIONS
        ]
        boat.loft(skin, Part.HULL, hatch=[[0.0, 0.5, 1.0]] * len(skin))
        strake = [
            [(x, s * (top + 0.05), DECK_Z + up - d) for d in (0.02, 0.14)] for x, top, _, up in _SECTIONS
        ]
        boat.loft(strake, Part.STRAKE)
        _railing(boat, s)
    boat.loft([[(x, s * top, DECK_Z + up) for s in (1, -1)] for x, top, _, up in _SECTIONS], Part.DECK)
    x, top, low, _ = _SECTIONS[0]
    boat.face([(x, top, DECK_Z), (x, -top, DECK_Z), (x, -low, -0.15), (x, low, -0.15)], Part.HULL)
    _superstructure(boat)
    boat.add(_turret(elevation).moved(rotation("z", turn), (TURRET_X, 0, DECK_Z)))
    return boat


def _superstructure(boat: Solid) -> None:
    """A low casemate with sloping ends, the conning tower on it, machine-gun turrets before and behind."""
    boat.prism([(-6.2, 0.9), (2.4, 0.9), (2.0, 1.55), (-5.7, 1.55)], -1.15, 1.15, Part.CASEMATE)
    boat.prism([(-2.1, 1.5), (0.9, 1.5), (0.65, 2.75), (-2.0, 2.75)], -0.85, 0.85, Part.HOUSE)
    boat.box((-2.1, -0.92, 2.75), (0.75, 0.92, 2.84), Part.ROOF)
    for s in (1, -1):
        for x in (-1.7, -0.75):
            boat.face([(x, s * 0.86, 2.2), (x + 0.6, s * 0.86, 2.2), (x + 0.6, s * 0.86, 2.38),
                       (x, s * 0.86, 2.38)], Part.SLIT)  # fmt: skip
    boat.face([(0.755, -0.6, 2.2), (0.755, 0.6, 2.2), (0.72, 0.6, 2.38), (0.72, -0.6, 2.38)], Part.SLIT)
    for x, z, aim in ((-0.9, 2.84, 0.0), (-4.6, 1.55, math.pi)):
        boat.cylinder((x, 0, z), (x, 0, z + 0.5), 0.55, Part.MG_TURRET, end_radius=0.42, sides=24)
        c = math.cos(aim)
        boat.cylinder((x + 0.4 * c, 0, z + 0.28), (x + 1.5 * c, 0, z + 0.55), 0.035, Part.GUN, sides=8)
    boat.cylinder((-3.0, 0, 1.5), (-3.1, 0, 6.2), 0.05, Part.MAST, sides=8)
    boat.cylinder((-3.08, -0.9, 4.9), (-3.08, 0.9, 4.9), 0.03, Part.MAST, sides=6)
    boat.cylinder((-3.1, 0, 6.1), (-10.8, 0, 1.4), 0.012, Part.MAST, sides=4)
    boat.cylinder((-6.8, 0.5, 0.95), (-6.8, 0.5, 1.5), 0.2, Part.FITTING, sides=12)
    boat.cylinder((-8.4, -0.4, 0.95), (-8.4, -0.4, 1.35), 0.26, Part.FITTING, sides=12)
    boat.cylinder((9.4, 0, 1.2), (9.4, 0, 1.55), 0.1, Part.FITTING, sides=8)
    boat.cylinder((-11.0, 0, 0.95), (-11.35, 0, 2.5), 0.03, Part.MAST, sides=6)


def _turret(elevation: float) -> Solid:
    """The six-sided turret of the T-34 and its gun."""
    turret = Solid()
    plan = [
        (1.05, 0.42),
        (0.55, 0.88),
        (-0.65, 0.88),
        (-1.15, 0.5),
        (-1.15, -0.5),
        (-0.65, -0.88),
        (0.55, -0.88),
        (1.05, -0.42),
        (1.05, 0.42),
    ]
    turret.cylinder((0, 0, 0), (0, 0, 0.32), 0.98, Part.MG_TURRET, sides=32)
    sections = [
        [(x * k, y * k, z) for x, y in plan]
        for z, k in ((0.30, 1.08), (0.62, 1.05), (1.22, 0.80), (1.25, 0.0))
    ]
    turret.loft(sections, Part.TURRET, smooth=False)
    turret.cylinder((-0.25, 0, 1.2), (-0.25, 0, 1.30), 0.42, Part.MG_TURRET, sides=20)
    gun = Solid()
    angle = np.linspace(0, 2 * np.pi, 21)
    gun.loft(
        [np.stack([np.full_like(angle, x), r * np.cos(angle), r * np.sin(angle)], 1) for x, r in _GUN],
        Part.GUN,
    )
    turret.add(gun.moved(rotation("y", -elevation), (0, 0, 0.95)))
    return turret


def _railing(boat: Solid, s: int) -> None:
    line = [(x, s * (top - 0.08), DECK_Z + up) for x, top, _, up in _SECTIONS]
    stops = [-10.8, -9.4, -8.0, -6.6, 6.6, 7.9, 9.2, 10.5]
    edge = [tuple(np.interp(x, [p[0] for p in line], [p[k] for p in line]) for k in range(3)) for x in stops]
    for x, y, z in edge:
        boat.cylinder((x, y, z), (x, y, z + 0.7), 0.02, Part.RAIL, sides=5)
    for a, b in itertools.pairwise(edge):
        if b[0] - a[0] < 2:
            boat.cylinder((a[0], a[1], a[2] + 0.7), (b[0], b[1], b[2] + 0.7), 0.016, Part.RAIL, sides=5)


FINISH = Finish(
    per_metre={Part.HULL: 5.0, Part.CASEMATE: 5.0, Part.HOUSE: 5.0, Part.TURRET: 8.0, Part.GUN: 12.0},
    small=(Part.RAIL, Part.MAST, Part.FITTING, Part.SLIT),
    other_lines=6.0,
    deeper={Part.HULL: 0.35, Part.SLIT: 2.0, Part.RAIL: 2.0, Part.MAST: 2.0, Part.STRAKE: 1.0},
)
