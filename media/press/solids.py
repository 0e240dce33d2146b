"""Solids: machines as triangles in metres, built from sections, plates and cylinders."""

import math
from collections.abc import Callable
from typing import NamedTuple

import mapbox_earcut
import numpy as np
from numpy.typing import ArrayLike, NDArray


class Triangles(NamedTuple):
    """Corners and normals (n, 3, 3), the hatch coordinate of each corner in metres (n, 3), the part
    numbers (n).
    """

    corners: NDArray
    normals: NDArray
    hatch: NDArray
    part: NDArray


def rotation(axis: str, degrees: float) -> NDArray:
    """The matrix that turns about an axis, anticlockwise seen from its tip."""
    angle = math.radians(degrees)
    c, s = math.cos(angle), math.sin(angle)
    matrices = {
        "x": [[1, 0, 0], [0, c, -s], [0, s, c]],
        "y": [[c, 0, s], [0, 1, 0], [-s, 0, c]],
        "z": [[c, -s, 0], [s, c, 0], [0, 0, 1]],
    }
    return np.array(matrices[axis])


def ring(centre: ArrayLike, u: ArrayLike, v: ArrayLike, sides: int) -> NDArray:
    """A closed ring of points round `centre`; `u` and `v` are its half axes."""
    angle = np.linspace(0, 2 * np.pi, sides + 1)[:, None]
    return (
        np.asarray(centre, float)
        + np.cos(angle) * np.asarray(u, float)
        + np.sin(angle) * np.asarray(v, float)
    )


class Solid:
    """A heap of triangles. Every piece has a part number, so that an engraver can treat parts differently.

    The hatch coordinate says how far along a part a point lies: engraved lines run where it is constant.
    Normals need no direction: what is seen is turned to the eye when it is rendered.
    """

    def __init__(self) -> None:
        self._pieces: list[Triangles] = []

    def triangles(self) -> Triangles:
        return Triangles(*(np.concatenate(columns) for columns in zip(*self._pieces, strict=True)))

    def add(self, other: "Solid") -> None:
        self._pieces += other._pieces  # noqa: SLF001

    def moved(self, matrix: ArrayLike | None = None, shift: ArrayLike = (0, 0, 0)) -> "Solid":
        """A copy turned by `matrix`, then shifted."""
        turn = np.eye(3) if matrix is None else np.asarray(matrix, float)
        result = Solid()
        result._pieces = [
            Triangles(p.corners @ turn.T + np.asarray(shift, float), p.normals @ turn.T, p.hatch, p.part)
            for p in self._pieces
        ]
        return result

    def loft(
        self, sections: ArrayLike, part: int, hatch: ArrayLike | None = None, smooth: bool = True
    ) -> None:
        """A skin over sections (m, n, 3). Without `hatch` (m, n) lines run along the sections."""
        grid = np.asarray(sections, float)
        normals = _grid_normals(grid)
        lines = _distance_along(grid) if hatch is None else np.asarray(hatch, float)

        def both(values: NDArray) -> NDArray:
            a, b, c, d = values[:-1, :-1], values[1:, :-1], values[1:, 1:], values[:-1, 1:]
            pairs = np.stack([np.stack([a, b, c], 2), np.stack([a, c, d], 2)], 2)
            return pairs.reshape(-1, 3, *values.shape[2:])

        corners = both(grid)
        facets = both(normals) if smooth else np.repeat(_flat_normals(corners)[:, None], 3, 1)
        self._pieces.append(Triangles(corners, facets, both(lines), np.full(len(corners), part)))

    def face(self, corners: ArrayLike, part: int, along: ArrayLike = (1, 0, 0)) -> None:
        """A flat convex plate; engraved lines run across the direction `along`."""
        points = np.asarray(corners, float)
        fan = np.array([[0, k, k + 1] for k in range(1, len(points) - 1)])
        self._plate(points, fan, part, along)

    def polygon(
        self,
        outline: ArrayLike,
        place: Callable[[float, float], ArrayLike],
        part: int,
        along: ArrayLike = (1, 0, 0),
    ) -> None:
        """A flat plate of any outline (n, 2); `place` maps the outline's coordinates to metres in space."""
        flat = np.asarray(outline, float)
        fan = mapbox_earcut.triangulate_float64(flat, np.array([len(flat)], np.uint32)).reshape(-1, 3)
        self._plate(np.array([place(a, b) for a, b in flat]), fan, part, along)

    def prism(self, profile: ArrayLike, y0: float, y1: float, part: int) -> None:
        """A profile (n, 2) of x and z, drawn out along y, with both ends."""
        outline = np.asarray(profile, float)
        for (ax, az), (bx, bz) in zip(outline, np.roll(outline, -1, 0), strict=True):
            self.face([(ax, y0, az), (bx, y0, bz), (bx, y1, bz), (ax, y1, az)], part, along=(0, 1, 0))
        for y in (y0, y1):
            self.polygon(outline, lambda x, z, y=y: (x, y, z), part)

    def box(self, low: ArrayLike, high: ArrayLike, part: int) -> None:
        (x0, y0, z0), (x1, y1, z1) = low, high
        self.prism([(x0, z0), (x1, z0), (x1, z1), (x0, z1)], y0, y1, part)

    def cylinder(
        self, start: ArrayLike, end: ArrayLike, radius: float, part: int,
        end_radius: float | None = None, sides: int = 24, capped: bool = True,
    ) -> None:  # fmt: skip
        """A round bar or cone; lines run round it."""
        start, end = np.asarray(start, float), np.asarray(end, float)
        end_radius = radius if end_radius is None else end_radius
        u, v = _across((end - start) / np.linalg.norm(end - start))
        rings = [ring(start, u * radius, v * radius, sides), ring(end, u * end_radius, v * end_radius, sides)]
        self.loft(rings, part)
        if capped:
            for circle, size in zip(rings, (radius, end_radius), strict=True):
                if size > 1e-3:
                    self.face(circle[:-1], part, along=u)

    def turned(
        self, profile: ArrayLike, origin: ArrayLike, axis: ArrayLike, part: int, sides: int = 40
    ) -> None:
        """A lathe-turned body: profile (n, 2) of distance along `axis` from `origin` and radius."""
        axis, origin = np.asarray(axis, float), np.asarray(origin, float)
        u, v = _across(axis)
        self.loft(
            [ring(origin + axis * along, u * r, v * r, sides) for along, r in np.asarray(profile)], part
        )

    def ball(self, centre: ArrayLike, radius: float, part: int, sides: int = 24) -> None:
        angle = np.linspace(-np.pi / 2, np.pi / 2, 13)
        profile = np.stack([radius * np.sin(angle), radius * np.cos(angle)], 1)
        self.turned(profile, centre, (1, 0, 0), part, sides)

    def _plate(self, points: NDArray, fan: NDArray, part: int, along: ArrayLike) -> None:
        corners = points[fan]
        normal = _flat_normals(corners).copy()
        normal *= np.sign(normal @ normal[np.argmax(_areas(corners))])[:, None]
        hatch = points @ np.asarray(along, float)
        self._pieces.append(
            Triangles(corners, np.repeat(normal[:, None], 3, 1), hatch[fan], np.full(len(fan), part))
        )


def _across(axis: NDArray) -> tuple[NDArray, NDArray]:
    u = np.cross(axis, [0, 0, 1.0])
    u = np.array([1.0, 0, 0]) if np.linalg.norm(u) < 1e-3 else u / np.linalg.norm(u)
    return u, np.cross(axis, u)


def _grid_normals(grid: NDArray) -> NDArray:
    along, across = np.gradient(grid, axis=0), np.gradient(grid, axis=1)
    if np.linalg.norm(grid[:, 0] - grid[:, -1], axis=1).max() < 1e-6:
        across[:, 0] = across[:, -1] = (grid[:, 1] - grid[:, -2]) / 2
    normals = np.cross(along, across)
    return normals / (np.linalg.norm(normals, axis=2, keepdims=True) + 1e-9)


def _distance_along(grid: NDArray) -> NDArray:
    middle = grid.mean(1)
    steps = np.linalg.norm(np.diff(middle, axis=0), axis=1)
    return np.repeat(np.concatenate([[0], np.cumsum(steps)])[:, None], grid.shape[1], 1)


def _flat_normals(corners: NDArray) -> NDArray:
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    return normals / (np.linalg.norm(normals, axis=1, keepdims=True) + 1e-9)


def _areas(corners: NDArray) -> NDArray:
    return np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
