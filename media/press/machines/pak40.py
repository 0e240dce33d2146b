"""The 7.5 cm PaK 40 anti-tank gun: 3.7 m barrel, low double shield, two wheels, split trail.

Axes: x forward from the axle, y to port, z up; metres.
"""

from enum import IntEnum

import numpy as np

from press.machines.parked_vehicle import Finish, WheelMarks
from press.machines.running_gear import add_wheel
from press.solids import Solid


class Part(IntEnum):
    BARREL = 1
    SHIELD = 2
    CRADLE = 3
    TRAIL = 4
    TYRE = 20
    DISC = 21


def pak40(elevation: float = 3, spread: float = 26) -> Solid:
    """`elevation` of the barrel and `spread` of each trail leg in degrees."""
    gun = Solid()
    slope = np.array([np.cos(np.radians(elevation)), 0, np.sin(np.radians(elevation))])
    barrel = [
        (-0.6, 0.12),
        (0.2, 0.12),
        (0.25, 0.095),
        (2.35, 0.06),
        (2.37, 0.10),
        (2.5, 0.115),
        (2.52, 0.07),
        (2.57, 0.07),
        (2.6, 0.12),
        (2.78, 0.11),
        (2.78, 0.04),
    ]
    gun.turned(barrel, (0, 0, 1.0), slope, Part.BARREL, sides=22)
    gun.prism([(-0.6, 0.78), (-0.6, 0.94), (0.9, 0.96), (0.9, 0.82)], -0.12, 0.12, Part.CRADLE)
    for s in (1, -1):
        outer = [
            (0.38, s * 0.14, 0.42),
            (0.30, s * 0.98, 0.42),
            (0.16, s * 0.98, 1.05),
            (0.08, s * 0.72, 1.30),
            (0.20, s * 0.14, 1.26),
        ]
        gun.face(outer, Part.SHIELD, along=(0, 1, 0))
        gun.face([(x - 0.05, y, z) for x, y, z in outer], Part.SHIELD, along=(0, 1, 0))
        add_wheel(gun, 0, 0.40, 0.40, s, 0.70, 0.90, Part.TYRE, Part.DISC)
        reach = 3.1
        end = (-reach * np.cos(np.radians(spread)), s * reach * np.sin(np.radians(spread)), 0.10)
        gun.cylinder((-0.1, s * 0.25, 0.52), end, 0.075, Part.TRAIL, end_radius=0.06, sides=10)
        gun.box((end[0] - 0.12, end[1] - 0.16, 0), (end[0] + 0.06, end[1] + 0.16, 0.22), Part.TRAIL)
    gun.cylinder((0, -0.7, 0.42), (0, 0.7, 0.42), 0.06, Part.CRADLE, sides=10)
    return gun


FINISH = Finish(
    per_metre={Part.BARREL: 13.0, Part.SHIELD: 8.0},
    small=(Part.TYRE, Part.DISC, Part.BARREL),
    wheels=(WheelMarks(0, 0.40, 0.40, (Part.TYRE, Part.DISC)),),
)
