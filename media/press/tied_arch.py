"""A tied-arch bridge with low straight spans on both sides, like the tram bridge over the Sava."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import LineString, MultiPoint, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from press.camera import Camera
from press.gouges import Random, stroke
from press.palettes import KEY, LIGHT
from press.sheet import Sheet


@dataclass(frozen=True)
class TiedArch:
    """Metres. `middle` (x, y) is the middle of the main span, `along` the axis on the ground; z = 0 is
    the water.
    """

    middle: tuple[float, float]
    along: tuple[float, float]
    main_span: float = 157.0
    side_spans: tuple[float, ...] = (68.0, 68.5)
    rise: float = 25.0
    deck: float = 12.0
    width: float = 11.0
    panels: int = 16

    @property
    def half(self) -> float:
        return self.main_span / 2

    def point(self, s: float, side: float, z: float) -> NDArray:
        """`s` metres from the middle along the axis, `side` metres across it, at a height."""
        axis = np.asarray(self.along, float) / np.hypot(*self.along)
        x, y = np.asarray(self.middle) + axis * s + np.array([axis[1], -axis[0]]) * side
        return np.array([x, y, z])

    def arch_z(self, s: float) -> float:
        return self.deck + self.rise * (1 - (s / self.half) ** 2)

    def piers(self) -> list[float]:
        """Where piers stand, from the left end to the right."""
        outer = np.cumsum(self.side_spans)
        return sorted([-self.half, self.half, *(-self.half - outer), *(self.half + outer)])


def draw_tied_arch(sheet: Sheet, camera: Camera, bridge: TiedArch, random: Random) -> BaseGeometry:
    """Draw it in solid key ink with a carved light on upper edges; returns its outline on the sheet."""
    near, far = bridge.width / 2, -bridge.width / 2
    pieces: list[BaseGeometry] = [_pier(camera, bridge, s) for s in bridge.piers()]
    for side in (far, near):
        pieces += [_rib(camera, bridge, side), _girder(camera, bridge, side), *_hangers(camera, bridge, side)]
    pieces += list(_bracing(camera, bridge, far, near))
    pieces += list(_railing(camera, bridge, near))
    outline = unary_union(pieces)
    sheet.fill(outline, KEY)
    _lights(sheet, camera, bridge, near, random)
    return outline


def _shape(camera: Camera, points: Iterable[NDArray]) -> Polygon:
    points = np.array(list(points))
    return Polygon(camera.project(points[points[:, 1] > 4])).buffer(0)


def _bar(
    camera: Camera, start: NDArray, end: NDArray, thick: float, thinnest_px: float = 3.5
) -> BaseGeometry:
    if min(start[1], end[1]) < 4:
        return Polygon()
    scale = camera.focal / (start[1] + end[1]) * 2
    return LineString(camera.project([start, end])).buffer(
        max(thinnest_px, thick * scale) / 2, cap_style="flat"
    )


def _rib(camera: Camera, bridge: TiedArch, side: float, depth: float = 2.3) -> BaseGeometry:
    run = np.linspace(-bridge.half, bridge.half, 81)
    upper = [bridge.point(s, side, bridge.arch_z(s) + depth / 2) for s in run]
    lower = [bridge.point(s, side, bridge.arch_z(s) - depth / 2) for s in run[::-1]]
    return _shape(camera, [*upper, *lower])


def _girder(camera: Camera, bridge: TiedArch, side: float) -> BaseGeometry:
    """The tie of the main span and the deeper plate girders of the side spans."""
    ends = bridge.piers()
    pieces = []
    for start, end in itertools.pairwise(ends):
        depth = 2.6 if start == -bridge.half else 4.4
        run = np.linspace(start, end, 20)
        top = [bridge.point(s, side, bridge.deck + 0.9) for s in run]
        foot = [bridge.point(s, side, bridge.deck + 0.9 - depth) for s in run[::-1]]
        pieces.append(_shape(camera, [*top, *foot]))
    return unary_union(pieces)


def _hangers(camera: Camera, bridge: TiedArch, side: float) -> list[BaseGeometry]:
    places = np.linspace(-bridge.half, bridge.half, bridge.panels + 1)[1:-1]
    return [
        _bar(camera, bridge.point(s, side, bridge.deck), bridge.point(s, side, bridge.arch_z(s)), 0.42)
        for s in places
    ]


def _bracing(camera: Camera, bridge: TiedArch, far: float, near: float) -> Iterable[BaseGeometry]:
    places = np.linspace(-bridge.half, bridge.half, bridge.panels + 1)[3:-3]
    for a, b in itertools.pairwise(places):
        yield _bar(
            camera, bridge.point(a, far, bridge.arch_z(a)), bridge.point(a, near, bridge.arch_z(a)), 0.7
        )
        yield _bar(
            camera, bridge.point(a, far, bridge.arch_z(a)), bridge.point(b, near, bridge.arch_z(b)), 0.4
        )


def _railing(camera: Camera, bridge: TiedArch, side: float) -> Iterable[BaseGeometry]:
    ends = bridge.piers()
    for s in np.arange(ends[0], ends[-1], 4.5):
        yield _bar(camera, bridge.point(s, side, bridge.deck), bridge.point(s, side, bridge.deck + 2.2), 0.14)
    for z in (1.6, 2.2):
        for s in np.arange(ends[0], ends[-1] - 5, 5):
            yield _bar(
                camera,
                bridge.point(s, side, bridge.deck + z),
                bridge.point(s + 5, side, bridge.deck + z),
                0.12,
                2.5,
            )


def _pier(camera: Camera, bridge: TiedArch, s: float) -> BaseGeometry:
    heavy = abs(abs(s) - bridge.half) < 1
    half, out = (3.2, bridge.width / 2 + 3) if heavy else (2.0, bridge.width / 2 + 1)
    corners = []
    for z, grow in ((bridge.deck - 2.0, 0.0), (-0.5, 1.2)):
        for ds, side in ((-half - grow, -out), (-half - grow, out), (half + grow, -out), (half + grow, out)):
            corners.append(bridge.point(s + ds, side, z))
    points = np.array(corners)
    if points[:, 1].min() < 4:
        return Polygon()
    return MultiPoint(camera.project(points)).convex_hull


def _lights(sheet: Sheet, camera: Camera, bridge: TiedArch, near: float, random: Random) -> None:
    """A thin light along the near rib's upper edge and along the deck."""
    run = np.linspace(-bridge.half * 0.98, bridge.half * 0.98, 70)
    rib = np.array([bridge.point(s, near, bridge.arch_z(s) + 0.75) for s in run])
    deck = np.array(
        [
            bridge.point(s, near, bridge.deck + 0.45)
            for s in np.linspace(*bridge.piers()[:: len(bridge.piers()) - 1], 140)
        ]
    )
    for line, thick in ((rib, 0.34), (deck[deck[:, 1] > 8], 0.26)):
        width = np.maximum(2.5, thick * camera.focal / line[:, 1])
        sheet.cut(stroke(camera.project(line), width, 0.35, random), LIGHT)
