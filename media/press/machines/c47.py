"""The C-47 “Dakota” (Li-2 looks the same from afar): 19.4 m long, 29 m span, nose up on its tail wheel.

Axes: x aft from the nose, y to port, z up.
"""

import math
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator

from press.shapes import polygon, rounded
from press.solids import Solid, ring, rotation


class Part(IntEnum):
    FUSELAGE = 1
    WING_PORT = 2
    WING_STARBOARD = 3
    COWL = 4
    NACELLE = 6
    TAILPLANE = 8
    FIN = 10
    ENGINE_FACE = 20
    GEARBOX = 21
    HUB = 22
    BLADE = 23
    TYRE = 30
    WHEEL_HUB = 31
    STRUT = 32
    TAIL_WHEEL = 33


MAIN_WHEEL = (3.95, -2.42)
"""x and z of the main axle; the wheel's radius is 0.575."""
_WHEEL_RADIUS = 0.575
_TAIL_WHEEL = (15.4, -0.62)

# x, top, bottom, half width of the fuselage
_SECTIONS = np.array([
    (0.0, -0.34, -0.40, 0.03), (0.06, -0.08, -0.66, 0.28), (0.22, 0.10, -0.86, 0.52),
    (0.5, 0.27, -1.02, 0.74),
    (0.9, 0.42, -1.13, 0.93), (1.25, 0.55, -1.2, 1.03), (1.55, 0.86, -1.23, 1.09), (1.95, 1.19, -1.26, 1.15),
    (2.5, 1.32, -1.28, 1.2), (3.5, 1.38, -1.29, 1.24), (6, 1.40, -1.28, 1.25), (9, 1.38, -1.22, 1.24),
    (11, 1.33, -1.06, 1.16), (13, 1.24, -0.78, 0.98), (15, 1.12, -0.42, 0.72), (17, 0.98, -0.02, 0.42),
    (18.5, 0.84, 0.28, 0.2), (19.3, 0.72, 0.52, 0.05),
])  # fmt: skip

_FIN = polygon(
    (13.3, 1.16), (14.5, 1.36), (15.2, 1.85), (15.85, 2.75), (16.4, 3.65), (16.9, 4.3), (17.45, 4.7),
    (18.0, 4.8),
    (18.55, 4.56), (18.98, 4.0), (19.25, 3.2), (19.32, 2.3), (19.2, 1.4), (19.05, 0.75), (18.3, 0.6),
    (16.5, 0.7),
)  # fmt: skip


def c47(propellers: bool = True) -> Solid:
    """Without `propellers` as it looks in flight, when turning blades cannot be seen."""
    aircraft = Solid()
    _fuselage(aircraft)
    _fin(aircraft)
    for side in (1, -1):
        _wing(aircraft, side)
        _tailplane(aircraft, side)
        _engine(aircraft, side, propellers)
        _main_gear(aircraft, side)
    x, z = _TAIL_WHEEL
    aircraft.cylinder((x, -0.1, z), (x, 0.1, z), 0.28, Part.TAIL_WHEEL, sides=22)
    aircraft.cylinder((x - 0.2, 0, -0.3), (x, 0, z), 0.07, Part.STRUT, sides=8)
    return aircraft


def parked(heading: float, x: float, y: float) -> tuple[NDArray, NDArray]:
    """Matrix and shift that stand it with the main wheels at (x, y); `heading` of the nose in degrees, 0
    to the right.
    """
    wheel_x, wheel_z = MAIN_WHEEL
    lowest = wheel_z - _WHEEL_RADIUS
    pitch = math.degrees(math.atan2(_TAIL_WHEEL[1] - 0.28 - lowest, _TAIL_WHEEL[0] - wheel_x))
    angle = math.radians(heading)
    forward = np.array([math.cos(angle), math.sin(angle), 0])
    left = np.array([-forward[1], forward[0], 0])
    matrix = np.stack([-forward, left, [0, 0, 1.0]], 1) @ rotation("y", pitch)
    return matrix, np.array([x, y, 0]) - matrix @ np.array([wheel_x, 0, lowest])


def aloft(
    heading: float, x: float, y: float, z: float, pitch: float = 3, bank: float = 0
) -> tuple[NDArray, NDArray]:
    """Matrix and shift for an aircraft in the air, its wing root at (x, y, z); angles in degrees."""
    turn = rotation("z", heading) @ rotation("y", -pitch) @ rotation("x", bank)
    matrix = turn @ np.diag([-1.0, 1.0, 1.0])
    return matrix, np.array([x, y, z]) - matrix @ np.array([6.0, 0, 0])


def _fuselage(aircraft: Solid) -> None:
    xs = np.concatenate([np.linspace(0, 0.5, 8), np.linspace(0.6, 3, 14), np.linspace(3.4, 19.3, 40)])
    top, bottom, half = (PchipInterpolator(_SECTIONS[:, 0], _SECTIONS[:, k])(xs) for k in (1, 2, 3))
    angle = np.linspace(0, 2 * np.pi, 49)
    c, s = (np.sign(f) * np.abs(f) ** 0.88 for f in (np.cos(angle), np.sin(angle)))
    sections = [
        np.stack([np.full_like(angle, x), w * c, (a + b) / 2 + (a - b) / 2 * s], 1)
        for x, a, b, w in zip(xs, top, bottom, half, strict=True)
    ]
    grid = np.array(sections)
    grid[:, -1] = grid[:, 0]
    aircraft.loft(grid, Part.FUSELAGE)


def _airfoil() -> NDArray:
    """Outline (n, 2) of a wing section of unit chord."""
    x = (1 - np.cos(np.linspace(0, np.pi, 22))) / 2
    half = 0.75 * (0.2969 * np.sqrt(x) - 0.126 * x - 0.3516 * x**2 + 0.2843 * x**3 - 0.1036 * x**4)
    camber = 0.015 * (1 - (2 * x - 0.8) ** 2)
    upper, lower = np.stack([x, half + camber], 1), np.stack([x, -0.8 * half + camber], 1)
    return np.concatenate([upper[::-1], lower[1:]])


def _rounded_tip(leading: float, trailing: float, share: float, pivot: float) -> tuple[float, float]:
    """Chord at `share` (0..1) of a wing tip that closes in a half ellipse."""
    k, middle = math.sqrt(max(0, 1 - share**2)), leading * pivot + trailing * (1 - pivot)
    return middle - (middle - leading) * k, middle + (trailing - middle) * k


def _wing(aircraft: Solid, side: int) -> None:
    stations = [(0.9, 4.55, 8.95, -1.0), (2.8, 4.55, 8.95, -0.98), (4.2, 4.6, 8.95, -0.95)]
    for y in [*np.linspace(4.7, 13.2, 9), *np.linspace(13.4, 14.48, 7)]:
        out = (y - 4.2) / 10.3
        leading, trailing = 4.6 + out * 2.75, 8.95 - out * 0.15
        if y > 13.2:
            leading, trailing = _rounded_tip(leading, trailing, (y - 13.2) / 1.28, 0.45)
        stations.append((y, leading, trailing, -0.95 + (y - 4.2) * 0.1))
    section = _airfoil()
    grid = []
    for y, leading, trailing, z in stations:
        chord = trailing - leading
        thin = np.interp(y, [0, 14.5], [1, 0.65])
        grid.append(
            np.stack(
                [
                    leading + section[:, 0] * chord,
                    np.full(len(section), side * y),
                    z + section[:, 1] * chord * thin,
                ],
                1,
            )
        )
    along_span = np.repeat([[abs(station[0])] for station in stations], len(section), 1)
    aircraft.loft(grid, Part.WING_PORT if side > 0 else Part.WING_STARBOARD, hatch=along_span)


def _tailplane(aircraft: Solid, side: int) -> None:
    section, grid = _airfoil(), []
    for y in [*np.linspace(0.25, 3.4, 8), *np.linspace(3.5, 4.05, 6)]:
        leading, trailing = 15.75 + y / 4.05, 18.3 - y / 4.05 * 0.35
        if y > 3.4:
            leading, trailing = _rounded_tip(leading, trailing, (y - 3.4) / 0.66, 0.5)
        chord = trailing - leading
        grid.append(
            np.stack(
                [
                    leading + section[:, 0] * chord,
                    np.full(len(section), side * y),
                    0.62 + section[:, 1] * chord * 0.55,
                ],
                1,
            )
        )
    aircraft.loft(grid, Part.TAILPLANE)


def _fin(aircraft: Solid) -> None:
    shape = rounded(_FIN.buffer(0.12, join_style="round").buffer(-0.12).simplify(0.01), 3)
    outline = np.array(shape.exterior.coords)[:-1]
    for y in (0.07, -0.07):
        aircraft.polygon(outline, lambda x, z, y=y: (x, y, z), Part.FIN, along=(0, 0, 1))
    closed = np.vstack([outline, outline[:1]])
    aircraft.loft([[(x, y, z) for x, z in closed] for y in (0.07, -0.07)], Part.FIN)


def _engine(aircraft: Solid, side: int, propeller: bool) -> None:
    y, z = side * 2.82, -0.62
    cowl = [(2.35, 0.50), (2.28, 0.60), (2.38, 0.685), (2.7, 0.72), (3.3, 0.72), (3.55, 0.70)]
    aircraft.turned(cowl, (0, y, z), (1, 0, 0), Part.COWL, sides=32)
    aircraft.face(ring((2.46, y, z), (0, 0.52, 0), (0, 0, 0.52), 32)[:-1], Part.ENGINE_FACE, along=(0, 1, 0))
    aircraft.cylinder((2.15, y, z), (2.5, y, z), 0.2, Part.GEARBOX, end_radius=0.28, sides=16)
    nacelle = [
        (3.52, 0.60, 0),
        (4.2, 0.66, -0.02),
        (5.2, 0.66, -0.1),
        (6.4, 0.56, -0.16),
        (7.6, 0.38, -0.2),
        (8.8, 0.15, -0.26),
    ]
    aircraft.loft([ring((x, y, z + dz), (0, r, 0), (0, 0, r), 32) for x, r, dz in nacelle], Part.NACELLE)
    aircraft.cylinder((1.98, y, z), (2.2, y, z), 0.06, Part.HUB, end_radius=0.16, sides=14)
    for blade in range(3 if propeller else 0):
        _blade(aircraft, y, z, math.radians(90 + 120 * blade + (18 if side > 0 else 40)))


def _blade(aircraft: Solid, y: float, z: float, angle: float) -> None:
    radii = np.linspace(0.12, 1.75, 10)
    widths = np.interp(radii, [0.12, 0.5, 1.1, 1.5, 1.72, 1.75], [0.06, 0.11, 0.14, 0.12, 0.06, 0.01])
    c, s = math.cos(angle), math.sin(angle)
    strips = [
        [
            (2.05 + w * 0.5, y + r * c - s * w, z + r * s + c * w),
            (2.05 - w * 0.5, y + r * c + s * w, z + r * s - c * w),
        ]
        for r, w in zip(radii, widths, strict=True)
    ]
    aircraft.loft(strips, Part.BLADE)


def _main_gear(aircraft: Solid, side: int) -> None:
    (x, z), y = MAIN_WHEEL, side * 2.82
    aircraft.cylinder((x, y - 0.2, z), (x, y + 0.2, z), _WHEEL_RADIUS, Part.TYRE, sides=36)
    aircraft.cylinder((x, y - 0.23, z), (x, y + 0.23, z), 0.27, Part.WHEEL_HUB, sides=20)
    for offset in (-0.27, 0.27):
        aircraft.cylinder((x + 0.15, y + offset, -1.1), (x, y + offset, z), 0.075, Part.STRUT, sides=10)
        aircraft.cylinder(
            (5.6, y + offset, -1.15), (x + 0.02, y + offset, z + 0.05), 0.045, Part.STRUT, sides=8
        )
