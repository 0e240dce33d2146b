"""A Katyusha firing: the flame behind its rails, the dust it raises, the rockets on their way."""

import math
from dataclasses import dataclass

import numpy as np
from shapely.geometry import Polygon

from press.camera import Camera
from press.gouges import Random, gouge, stroke
from press.machines.bm13 import rail_tips
from press.machines.parked_vehicle import Stance
from press.palettes import KEY, LIGHT, PAPER
from press.sheet import Sheet
from press.smoke import smoke


@dataclass(frozen=True)
class Launch:
    """A launcher that fires: where it stands, its rails' elevation in degrees."""

    camera: Camera
    stance: Stance
    elevation: float

    def rear(self) -> np.ndarray:
        """Where the flame leaves the rails, in space."""
        matrix, shift = self.stance.pose()
        angle = math.radians(self.elevation)
        behind = np.array([-2.35 - 0.5 * math.cos(angle), 0, 1.75 - 0.5 * math.sin(angle)])
        return matrix @ behind + shift

    def flight(self, rail: int, at: np.ndarray, stray: float = 0.0) -> np.ndarray:
        """Points (n, 3) of a rocket's path, `at` metres after leaving its rail, `stray` degrees too high."""
        matrix, shift = self.stance.pose()
        angle = math.radians(self.elevation + stray)
        ahead = matrix @ np.array([math.cos(angle), 0, math.sin(angle)])
        path = (matrix @ rail_tips(self.elevation)[rail] + shift) + at[:, None] * ahead
        path[:, 2] -= 0.0032 * at**2
        return path

    def dust(self, sheet: Sheet) -> None:
        """Smoke and dust roll backward from under the rails, pale with the flame's light."""
        x, y = self.camera.project(self.rear())
        s = self.camera.pixels_per_metre(self.stance.y)
        foot = self.camera.horizon + 1.7 * s
        path = [
            (x + 1.2 * s, foot - 0.5 * s),
            (x - 1.2 * s, foot - 0.8 * s),
            (x - 3.2 * s, foot - 1.6 * s),
            (x - 5.5 * s, foot - 3.0 * s),
            (x - 8.5 * s, foot - 4.2 * s),
        ]
        smoke(
            sheet, path, (0.6 * s, 2.1 * s), (x + 1.5 * s, y - 0.2 * s), seed=55 + int(self.stance.y),
            count=20, spread=0.7,
            darkness=2.7, glow_reach=4.0 * s, rank=5,
        )  # fmt: skip

    def flame(self, sheet: Sheet, random: Random) -> None:
        """Flame behind the rails on the warm plate, with a white heart."""
        x, y = self.camera.project(self.rear())
        s = self.camera.pixels_per_metre(self.stance.y)
        angle = math.radians(self.elevation)
        back = np.array([-math.cos(angle), math.sin(angle) * 1.15])
        for _ in range(46):
            start = np.array([x, y]) + random.normal(0, 0.16 * s, 2)
            turn = random.normal(0, 0.22)
            way = np.array(
                [
                    back[0] * math.cos(turn) - back[1] * math.sin(turn),
                    back[0] * math.sin(turn) + back[1] * math.cos(turn),
                ]
            )
            sheet.glow_cut(
                gouge(
                    start,
                    start + way * random.uniform(0.9, 2.7) * s,
                    random.uniform(0.10, 0.26) * s,
                    random,
                    widest=0.3,
                )
            )
        for _ in range(15):
            start = np.array([x, y]) + random.normal(0, 0.10 * s, 2)
            heart = Polygon(
                gouge(
                    start,
                    start + back * random.uniform(0.5, 1.3) * s,
                    random.uniform(0.08, 0.17) * s,
                    random,
                    widest=0.3,
                )
            ).buffer(0)
            sheet.glow(heart, on=False)
            sheet.fill(heart, PAPER)

    def salvo(self, sheet: Sheet, random: Random, loaded: int, apart: float) -> None:
        """Rockets that have left their rails, each a body ahead of a streak, `apart` metres between them."""
        for k in range(16 - loaded):
            gone = 2.2 + apart * k + random.uniform(-0.5, 0.5)
            rail, stray = 7 - (k % 8), (1, -1)[k % 2] * random.uniform(0.4, 3.6)
            self._trail(sheet, random, rail, gone, stray, apart)
            flame = self.flight(rail, np.linspace(max(0.1, gone - 2.7), gone + 0.12, 26), stray)
            flame = flame[flame[:, 1] > 2]
            if len(flame) < 26:
                continue
            flat, s = self.camera.project(flame), self.camera.focal / flame[:, 1]
            t = np.linspace(0, 1, len(flame))
            swell = t**1.5 * np.sqrt(np.clip((1 - t) / 0.34, 0, 1))
            sheet.glow_cut(stroke(flat, s * 0.52 * swell, 0.07, random))
            heart = Polygon(stroke(flat[9:], (s * 0.28 * swell)[9:] * t[9:], 0.05, random)).buffer(0)
            sheet.glow(heart, on=False)
            sheet.fill(heart, PAPER)
            body = self.camera.project(
                self.flight(rail, np.array([gone, gone + 0.3, gone + 1.0, gone + 1.42]), stray)
            )
            sheet.cut(stroke(body, np.array([0.15, 0.17, 0.16, 0.02]) * s[-1], 0.0, random), KEY)
            tail = Polygon(stroke(body[:2], np.array([0.36, 0.14]) * s[-1], 0.0, random)).buffer(0)
            sheet.fill(tail, KEY)

    def _trail(
        self, sheet: Sheet, random: Random, rail: int, gone: float, stray: float, apart: float
    ) -> None:
        """Smoke behind one rocket: loose cuts along its path, thinner with age."""
        for _ in range(int(16 + 2 * apart)):
            old = random.uniform(0, 1) ** 0.8
            start = max(0.0, gone - 2.0 - old * apart)
            cut = self.flight(rail, np.array([start, start + random.uniform(0.5, 1.3)]), stray)
            cut[:, 2] += random.normal(0, 0.06 + 0.12 * old)
            if cut[:, 1].min() > 2:
                width = self.camera.focal / cut[0, 1] * random.uniform(0.06, 0.13) * (1 - 0.6 * old)
                sheet.cut(gouge(*self.camera.project(cut), width, random, widest=0.5), LIGHT)
