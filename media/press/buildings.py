"""Street façades in wall coordinates (metres along, metres up), whole or broken by war, seen in
perspective.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from shapely import affinity
from shapely.geometry import Point, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from press.camera import Camera
from press.gouges import Random, gouge
from press.palettes import KEY, LIGHT, MIDDLE, PAPER
from press.sheet import Sheet, polygons_of

STOREY_M, BAY_M, REVEAL_M = 3.7, 2.7, 0.55


@dataclass(frozen=True)
class House:
    """A house in a row: where it starts along the wall, its width, storeys, and how broken it is (0
    whole to 1).
    """

    start: float
    width: float
    storeys: int
    seed: int
    damage: float = 0.0
    arched: bool = False
    """Arches over all windows, not over the ground floor's alone."""

    @property
    def height(self) -> float:
        return self.storeys * STOREY_M + 1.2

    @property
    def bays(self) -> int:
        return max(2, round(self.width / BAY_M))


class Wall:
    """A vertical plane: `origin` (x, y) on the ground, `along` and `outward` unit directions on the
    ground.
    """

    def __init__(self, camera: Camera, origin: ArrayLike, along: ArrayLike, outward: ArrayLike) -> None:
        self.camera = camera
        self.origin, self.along, self.outward = (np.asarray(v, float) for v in (origin, along, outward))

    def point(self, along: float, up: float, depth: float = 0.0) -> NDArray:
        """A point of the wall, `depth` metres behind its face, in space."""
        x, y = self.origin + along * self.along - self.outward * depth
        return np.array([x, y, up])

    def sheet_shape(self, shape: BaseGeometry, depth: float = 0.0) -> BaseGeometry:
        """A shape in wall coordinates as it falls on the sheet."""

        def project(points) -> NDArray:
            flat = np.asarray(points)
            ground = self.origin + flat[:, :1] * self.along - self.outward * depth
            return self.camera.project(np.column_stack([ground, flat[:, 1]]))

        faces = [
            Polygon(project(p.exterior.coords), [project(hole.coords) for hole in p.interiors]).buffer(0)
            for p in polygons_of(shape)
        ]
        return unary_union(faces) if faces else Polygon()

    def pixels_per_metre(self, along: float) -> float:
        return self.camera.focal / max(1.0, self.point(along, 0)[1])


def ruined_profile(house: House, random: Random) -> Polygon:
    """The outline of a house whose top is broken bay by bay in half storeys, its edge then chipped."""
    us = np.linspace(house.start, house.start + house.width, int(house.width * 3))
    top = np.full(len(us), house.height)
    if house.damage > 0:
        bays = house.bays
        worst = random.uniform(0, bays)
        loss = np.array(
            [
                max(0, house.damage * 2.1 - abs(i + 0.5 - worst) * 0.62 + random.normal(0, 0.35))
                for i in range(bays)
            ]
        )
        loss = np.round(np.clip(loss, 0, house.storeys * 0.62) * 2) / 2
        bay = np.clip(((us - house.start) / house.width * bays).astype(int), 0, bays - 1)
        top = house.height - loss[bay] * STOREY_M - np.where(loss[bay] > 0, 0.45, 0)
        chipped = top + random.normal(0, 0.20, len(us)) + 0.25 * np.sin(us * 1.7 + house.seed)
        top = np.where(top < house.height - 0.1, chipped, top)
    base = [(house.start, -0.3), *zip(us, top, strict=True), (house.start + house.width, -0.3)]
    return Polygon(base).buffer(0)


def _windows(house: House) -> list[tuple[BaseGeometry, int]]:
    """Openings with their floor: arches on the ground floor, tall windows above."""
    bay = house.width / house.bays
    openings = []
    for k in range(house.bays):
        for floor in range(house.storeys):
            x, z = house.start + (k + 0.5) * bay, floor * STOREY_M + (0.9 if floor else 0.3)
            half, height = (0.62, 2.15) if floor else (0.85, 2.7)
            opening = box(x - half, z, x + half, z + height)
            if house.arched or floor == 0:
                opening = opening.union(Point(x, z + height).buffer(half, 12))
            openings.append((opening, floor))
    return openings


def draw_house(sheet: Sheet, wall: Wall, house: House, lit: bool) -> None:
    """One façade: `lit` faces the light (wall 1, holes 3), otherwise it stands dark (wall 3, holes 2 or
    sky).
    """
    random = np.random.default_rng(house.seed)
    profile = ruined_profile(house, random)
    face = wall.sheet_shape(profile)
    sheet.fill(face, LIGHT if lit else KEY)
    _brick_cuts(sheet, wall, house, face, lit, random)
    _string_courses(sheet, wall, house, profile, face, lit)
    for opening, floor in _windows(house):
        left = opening.intersection(profile)
        if left.is_empty:
            continue
        open_sky = floor >= house.storeys - 1 and house.damage > 0.3 and random.uniform() < 0.8
        open_sky = open_sky or random.uniform() < 0.18 * house.damage
        frame = wall.sheet_shape(opening.buffer(0.11, join_style="mitre")).intersection(face)
        _opening(sheet, wall, left, frame, lit, open_sky, random.uniform() < 0.6)
    lip = profile.difference(affinity.translate(profile, 0, -0.16))
    sheet.fill(wall.sheet_shape(lip), PAPER if lit else LIGHT)


def _brick_cuts(
    sheet: Sheet, wall: Wall, house: House, face: BaseGeometry, lit: bool, random: Random
) -> None:
    inside = sheet.mask(face)
    for _ in range(int(house.width * house.height * (3.4 if lit else 1.1))):
        u, z = house.start + random.uniform(0, house.width), random.uniform(0.2, house.height)
        length = random.uniform(0.25, 0.9)
        low_or_wavy = 0.30 + 0.55 * (z / house.height < 0.35) + 0.25 * math.sin(u * 0.9 + z * 0.5)
        if random.uniform() > (low_or_wavy if lit else 0.5 * (z / house.height > 0.55)):
            continue
        start, end = wall.camera.project([wall.point(u, z), wall.point(u + length, z - 0.04)])
        cut = gouge(start, end, max(3.0, 0.085 * wall.pixels_per_metre(u)), random, widest=0.4)
        if sheet.at(inside, *cut.mean(0)):
            sheet.cut(cut, MIDDLE)


def _string_courses(
    sheet: Sheet, wall: Wall, house: House, profile: Polygon, face: BaseGeometry, lit: bool
) -> None:
    for floor in range(1, house.storeys + 1):
        z, thick = floor * STOREY_M + 0.25, 0.22 if floor < house.storeys else 0.5
        course = box(house.start - 0.1, z, house.start + house.width + 0.1, z + thick).intersection(
            profile.buffer(0.15)
        )
        if lit:
            sheet.fill(wall.sheet_shape(affinity.translate(course, 0, -thick * 1.1)).intersection(face), KEY)
            sheet.fill(wall.sheet_shape(course), PAPER)
        else:
            sheet.fill(wall.sheet_shape(course), MIDDLE)
            sheet.fill(wall.sheet_shape(affinity.translate(course, 0, 0.10)), KEY)


def _opening(
    sheet: Sheet, wall: Wall, opening: BaseGeometry, frame: BaseGeometry, lit: bool, open_sky: bool,
    bright_frame: bool
) -> None:  # fmt: skip
    """A hole drawn at the face and again behind it; the difference is the thickness of the wall."""
    outer = wall.sheet_shape(opening)
    inner = wall.sheet_shape(opening, REVEAL_M).intersection(outer)
    reveal = outer.difference(inner)
    if lit:
        sheet.fill(frame.difference(outer), PAPER if bright_frame else LIGHT)
        sheet.fill(outer, KEY)
        sheet.fill(reveal, MIDDLE)
        if open_sky:
            sheet.fill(inner, MIDDLE)
        return
    sheet.fill(outer, MIDDLE)
    sheet.fill(inner, LIGHT if open_sky else KEY)
    sheet.fill(reveal, KEY if open_sky else MIDDLE)
    if open_sky and bright_frame and not inner.is_empty:
        x, (_, top, _, bottom) = inner.centroid.x, inner.bounds
        sheet.fill(box(x - 3, top, x + 3, bottom).intersection(inner), KEY)


def _party_wall(sheet: Sheet, wall: Wall, house: House, deep: float = 8.0) -> None:
    """The blind end of a house, in shade, where it stands higher than its nearer neighbour."""
    profile = ruined_profile(house, np.random.default_rng(house.seed))
    top = max(z for u, z in profile.exterior.coords if u < house.start + 0.5)
    end = Wall(wall.camera, wall.point(house.start, 0)[:2], -wall.outward, -wall.along)
    rise = 1.3 if house.damage == 0 else -1.6
    gable = Polygon([(0, -0.3), (0, top), (deep * 0.5, top + rise), (deep, top - 0.6), (deep, -0.3)])
    sheet.fill(end.sheet_shape(gable).buffer(5), KEY)
    sheet.fill(end.sheet_shape(gable), MIDDLE)
    random = np.random.default_rng([house.seed, 5])
    width = max(3.0, 0.08 * wall.pixels_per_metre(house.start))
    for _ in range(34):
        u, z = random.uniform(0.2, deep - 1), random.uniform(0.5, 0.94) * top
        sheet.cut(gouge(*wall.camera.project([end.point(u, z), end.point(u + 0.6, z)]), width, random), KEY)


def draw_row(sheet: Sheet, wall: Wall, houses: list[House], lit: bool, party_walls: bool = False) -> None:
    """A row of houses, the far end first; with `party_walls` their blind near ends too."""
    for house in reversed(houses):
        if party_walls:
            _party_wall(sheet, wall, house)
        draw_house(sheet, wall, house, lit)
