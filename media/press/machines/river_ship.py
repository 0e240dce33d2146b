"""A Danube river ship of the 1940s: low hull 27 m long, deckhouse and funnel aft, a long open foredeck
for people.

Axes: x forward from amidships, y to port, z up from the ground of the bank (water lies at `WATER_Z`); metres.
"""

import itertools
from enum import IntEnum

import numpy as np

from press.machines.parked_vehicle import Finish
from press.solids import Solid

WATER_Z = -0.55
DECK_Z = 1.0
BOW_X = 13.4


class Part(IntEnum):
    HULL = 1
    DECK = 2
    RUBBING_STRAKE = 3
    HOUSE = 4
    WHEELHOUSE = 5
    WINDOW = 6
    ROOF = 7
    FUNNEL = 8
    MAST = 9
    RAIL = 10
    FITTING = 11


# x, half beam at the deck, half beam at the water, height of the deck above its level amidships
_SECTIONS = [
    (-13.5, 1.2, 0.5, 0.35), (-13.0, 2.1, 1.4, 0.28), (-11.5, 2.7, 2.2, 0.15), (-6, 2.9, 2.7, 0.0),
    (4, 2.9, 2.7, 0.0),
    (8, 2.7, 2.3, 0.10), (11, 1.9, 1.2, 0.32), (12.6, 0.9, 0.3, 0.52), (13.4, 0.12, 0.04, 0.65),
]  # fmt: skip


def deck_z(x: float) -> float:
    return DECK_Z + float(np.interp(x, [s[0] for s in _SECTIONS], [s[3] for s in _SECTIONS]))


def river_ship() -> Solid:
    ship = Solid()
    for s in (1, -1):
        skin = [
            [
                (x, s * top, DECK_Z + rise),
                (x, s * (0.45 * top + 0.55 * low), 0.35),
                (x, s * low, WATER_Z - 0.1),
            ]
            for x, top, low, rise in _SECTIONS
        ]
        ship.loft(skin, Part.HULL, hatch=[[0.0, 0.8, 1.6]] * len(skin))
        strake = [
            [(x, s * (top + 0.07), DECK_Z + rise - dz) for dz in (0.02, 0.2)] for x, top, _, rise in _SECTIONS
        ]
        ship.loft(strake, Part.RUBBING_STRAKE)
        _railing(ship, s)
    ship.loft([[(x, s * top, DECK_Z + rise) for s in (1, -1)] for x, top, _, rise in _SECTIONS], Part.DECK)
    _superstructure(ship)
    return ship


def _superstructure(ship: Solid) -> None:
    ship.box((-10.6, -2.0, DECK_Z), (-2.0, 2.0, 3.15), Part.HOUSE)
    ship.box((-10.8, -2.25, 3.15), (-1.6, 2.25, 3.28), Part.ROOF)
    ship.prism([(-3.9, 3.28), (-1.9, 3.28), (-1.7, 5.3), (-3.9, 5.3)], -1.4, 1.4, Part.WHEELHOUSE)
    ship.box((-4.15, -1.65, 5.3), (-1.4, 1.65, 5.42), Part.ROOF)
    for s in (1, -1):
        for k in range(6):
            x = -10.0 + 1.35 * k
            ship.face(
                [
                    (x, s * 2.02, 1.95),
                    (x + 0.62, s * 2.02, 1.95),
                    (x + 0.62, s * 2.02, 2.65),
                    (x, s * 2.02, 2.65),
                ],
                Part.WINDOW,
            )
        for x in (-3.6, -2.7):
            ship.face(
                [
                    (x, s * 1.42, 4.25),
                    (x + 0.65, s * 1.42, 4.25),
                    (x + 0.65, s * 1.42, 5.0),
                    (x, s * 1.42, 5.0),
                ],
                Part.WINDOW,
            )
    for y in (-1.15, -0.4, 0.35):
        ship.face(
            [(-1.79, y, 4.25), (-1.79, y + 0.62, 4.25), (-1.73, y + 0.62, 5.0), (-1.73, y, 5.0)], Part.WINDOW
        )
    ship.cylinder((-6.3, 0, 3.2), (-6.6, 0, 6.6), 0.62, Part.FUNNEL, sides=28)
    ship.cylinder((-6.55, 0, 6.1), (-6.58, 0, 6.35), 0.66, Part.FITTING, sides=28)
    ship.cylinder((-3.0, 0, 5.4), (-3.1, 0, 9.2), 0.06, Part.MAST, sides=8)
    ship.cylinder((11.6, 0, 1.4), (11.6, 0, 2.3), 0.09, Part.FITTING, sides=8)
    ship.cylinder((9.5, 0, 1.2), (9.6, 0, 7.4), 0.05, Part.MAST, sides=8)
    for y in (-0.9, 0.9):
        ship.cylinder((-12.4, y, 1.3), (-12.4, y, 2.0), 0.28, Part.FITTING, sides=14)


def _railing(ship: Solid, s: int) -> None:
    line = [(x, s * (top - 0.1), DECK_Z + rise) for x, top, _, rise in _SECTIONS if -12 < x < 9]
    xs = np.arange(-11.5, 8.1, 1.5)
    edge = [tuple(np.interp(x, [p[0] for p in line], [p[k] for p in line]) for k in range(3)) for x in xs]
    for x, y, z in edge:
        ship.cylinder((x, y, z), (x, y, z + 0.95), 0.025, Part.RAIL, sides=6)
    for a, b in itertools.pairwise(edge):
        for up in (0.5, 0.95):
            ship.cylinder((a[0], a[1], a[2] + up), (b[0], b[1], b[2] + up), 0.022, Part.RAIL, sides=6)


FINISH = Finish(
    per_metre={Part.HULL: 3.2, Part.HOUSE: 2.0, Part.FUNNEL: 3.5, Part.WHEELHOUSE: 2.5},
    small=(Part.RAIL, Part.MAST, Part.FITTING, Part.WINDOW),
    other_lines=4.0,
    deeper={Part.HULL: 0.45, Part.WINDOW: -3.2, Part.RAIL: 2.0, Part.MAST: 2.0, Part.RUBBING_STRAKE: 1.5},
)
