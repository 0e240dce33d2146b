"""What tracked vehicles share: road wheels and the track round them. Axes: x forward, y to port, z up;
metres.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from press.solids import Solid


class TrackParts(NamedTuple):
    band: int
    edge: int
    cleats: int


class Guide(NamedTuple):
    """A sprocket or idler that turns the track: its axle and radius."""

    x: float
    z: float
    radius: float


def track_path(
    front: Guide, rear: Guide, top: Sequence[tuple[float, float]], contact: tuple[float, float],
    thickness: float = 0.06
) -> NDArray:  # fmt: skip
    """The closed centreline (n, 2) of a track: round the front, along `top` (front to rear), round the
    rear, on the ground.

    `contact` is the front and rear x between which the track lies on the ground.
    """
    path = [_on(front, angle) for angle in np.linspace(-55, 95, 14)]
    path += list(top)
    path += [_on(rear, angle) for angle in np.linspace(88, 235, 14)]
    ahead, behind = contact
    path.append((behind - 0.1, thickness + 0.015))
    path += [(x, thickness) for x in np.linspace(behind, ahead, 20)]
    path += [(ahead + 0.2, thickness + 0.025), path[0]]
    return np.array(path)


def _on(guide: Guide, degrees: float) -> tuple[float, float]:
    angle = math.radians(degrees)
    return guide.x + guide.radius * math.cos(angle), guide.z + guide.radius * math.sin(angle)


def add_track(
    vehicle: Solid, path: NDArray, side: int, inner: float, outer: float, parts: TrackParts,
    pitch: float = 0.172,
    thickness: float = 0.06,
) -> None:  # fmt: skip
    """A track on one side (1 port, -1 starboard) between two distances from the axis, with cleats every
    `pitch`.
    """
    run = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    tangent = np.gradient(path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    normal = np.stack([tangent[:, 1], -tangent[:, 0]], 1)
    normal *= np.sign(np.sum((path - path.mean(0)) * normal, 1).mean())
    outside = path + normal * thickness
    low, high = sorted((side * inner, side * outer))
    along = np.repeat(run[:, None], 2, 1)
    for line in (outside, path):
        vehicle.loft([[(x, low, z), (x, high, z)] for x, z in line], parts.band, hatch=along)
    edge = side * outer
    sides = [[(a, edge, b), (c, edge, d)] for (a, b), (c, d) in zip(path, outside, strict=True)]
    vehicle.loft(sides, parts.edge, hatch=along, smooth=False)
    for at in np.arange(0, run[-1], pitch):
        x, z, nx, nz = (np.interp(at, run, values) for values in (*outside.T, *normal.T))
        vehicle.prism(_cleat(x, z, nx, nz), low, high, parts.cleats)


def _cleat(
    x: float, z: float, nx: float, nz: float, half: float = 0.05, high: float = 0.032
) -> list[tuple[float, float]]:
    tx, tz = -nz, nx
    return [
        (x - tx * half, z - tz * half),
        (x + tx * half, z + tz * half),
        (x + tx * half * 0.7 + nx * high, z + tz * half * 0.7 + nz * high),
        (x - tx * half * 0.7 + nx * high, z - tz * half * 0.7 + nz * high),
    ]


def add_wheel(
    vehicle: Solid, x: float, z: float, radius: float, side: int, inner: float, outer: float, tyre: int,
    disc: int,
    dish: Sequence[tuple[float, float]] = ((0.005, 1.0), (0.005, 0.8), (-0.035, 0.72), (-0.055, 0.53),
    (0.02, 0.36), (0.08, 0.29), (0.08, 0.0)),
) -> None:  # fmt: skip
    """A road wheel: tyre between two distances from the axis, and a dished disc (offset outward, share
    of the radius).
    """
    vehicle.cylinder((x, side * inner, z), (x, side * outer, z), radius, tyre, sides=40)
    profile = [(outer + offset, radius * share) for offset, share in dish]
    vehicle.turned(profile, (x, 0, z), (0, side, 0), disc, sides=40)


def sagging(
    front_x: float, rear_x: float, height: float, props: Sequence[float], sag: float, count: int = 36
) -> list[tuple[float, float]]:
    """The upper run of a track, lying on wheels or rollers at `props` and sagging between them."""
    xs = np.linspace(front_x, rear_x, count)
    gap = max((b - a for a, b in zip(sorted(props), sorted(props)[1:], strict=False)), default=1.0) / 2
    return [(x, height - sag * min(1, min(abs(x - p) for p in props) / gap) ** 2) for x in xs]
