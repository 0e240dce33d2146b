"""Engraving: a solid's light and shade as flat steps of ink with swelling lines between them."""

import math
from collections.abc import Iterable

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from press.noise import smoothstep
from press.palettes import KEY, LIGHT, MIDDLE
from press.rendering import View, unit
from press.sheet import Sheet


def hatch_steps(
    tone: NDArray, lines: NDArray, jitter: float, low: float = 0.12, high: float = 0.88
) -> NDArray[np.uint8]:
    """Ink numbers from a continuous tone (0 light to 3 dark).

    Whole steps print flat; between them lines run where `lines` crosses a whole number and swell with the
    tone, each
    line's end shifted by up to half of `jitter`. Only the part of a step between `low` and `high` is hatched.
    """
    number = np.floor(lines)
    off_centre = np.abs(lines - number - 0.5) * 2
    shift = np.sin(number * 127.1 + 11.7) * 43758.5453
    tone = np.clip(tone + (shift - np.floor(shift) - 0.5) * jitter, 0, KEY - 1e-3)
    step = np.floor(tone)
    part = np.clip((tone - step - low) / (high - low), 0, 1)
    part = np.where(part > 0.90, 1, np.where(part < 0.08, 0, part))
    return np.where(off_centre < 1 - part, step, step + 1).astype(np.uint8)


class Engraving:
    """The block of one solid under work: hatch it, carve into it, then lay it on the sheet."""

    def __init__(self, sheet: Sheet, view: View) -> None:
        self.sheet, self.view = sheet, view
        self.steps = np.full(view.seen.shape, KEY, np.uint8)
        sheet.warm[view.window][view.seen] = 0
        self._inside = _eroded(view.seen, self._px(5))

    def tone(
        self, key: float = 2.8, key_range: tuple[float, float] = (0.2, 0.95),
        fill: ArrayLike = (0, -0.7, 0.7),
        fill_strength: float = 0.9, fill_range: tuple[float, float] = (0.4, 0.95),
    ) -> NDArray:  # fmt: skip
        """Tone 0..3 under the key light of the view and a weaker fill light from the direction `fill`."""
        view = self.view
        direct = smoothstep(np.clip(view.facing, 0, 1) * view.sunlit, *key_range)
        weak = smoothstep(np.clip(view.normal @ unit(fill).astype(np.float32), 0, 1), *fill_range)
        return 3.1 - key * direct - fill_strength * weak

    def noise(self, grain_px: float, octaves: int = 2, seed: int = 31) -> NDArray:
        return self.sheet.noise(grain_px, octaves, seed)[self.view.window]

    def hatch(
        self, tone: NDArray, per_metre: float | NDArray, along: NDArray | None = None,
        wobble: float | NDArray = 0.3,
        jitter: float = 0.65,
    ) -> None:  # fmt: skip
        """Cut the whole block; `along` replaces the solid's own hatch coordinate (metres)."""
        lines = (self.view.hatch if along is None else along) * per_metre + self.noise(80) * wobble
        self.steps = hatch_steps(tone, lines, jitter)

    def carve_edges(
        self, gap: float = 0.015, width_px: float = 5, leave_out: Iterable[int] = (), patchy: float = -0.65
    ) -> None:
        """Light lines where depth or part changes inside black, dark ones inside light.

        `gap` is the relative change of distance that counts as an edge; `patchy` (-2 unbroken to 2 none)
        breaks lines.
        """
        edge = self._edges(gap) & self._inside
        edge = _dilated(edge, self._px(width_px))
        dark = cv2.GaussianBlur((self.steps == KEY).astype(np.float32), (0, 0), max(1, 9 * self.sheet.scale))
        kept = self.noise(45, seed=77) > patchy
        self.steps[edge & (dark > 0.72) & kept & ~self.view.parts(*leave_out)] = MIDDLE
        self.steps[edge & (dark < 0.45)] = KEY

    def light_rim(self, dx: float, dy: float, step: int = LIGHT, where: NDArray | None = None) -> None:
        """A pale line on the outline toward the light, which lies at (dx, dy) pixels."""
        seen = self.view.seen.astype(np.uint8)
        size = (seen.shape[1], seen.shape[0])
        shift = np.array([[1, 0, -dx * self.sheet.scale], [0, 1, -dy * self.sheet.scale]], np.float32)
        rim = self.view.seen & (cv2.warpAffine(seen, shift, size) == 0)
        rim = rim if where is None else rim & where
        self.steps[rim] = np.minimum(self.steps[rim], step)

    def set(self, where: NDArray[np.bool_], ink: int) -> None:
        self.steps[where & self.view.seen] = ink

    def wheel(
        self, local: NDArray, centre: tuple[float, float], parts: Iterable[int], radius: float,
        light_angle: float = 55,
        ticks: int = 26,
    ) -> None:  # fmt: skip
        """A road wheel in the solid's x–z plane: dark tyre, ticks on the disc's shaded half, a hub;
        radius in metres.
        """
        here = self.view.parts(*parts)
        dx, dz = local[..., 0] - centre[0], local[..., 2] - centre[1]
        from_hub, angle = np.hypot(dx, dz) / radius, np.arctan2(dz, dx)
        toward_light = np.cos(angle - math.radians(light_angle))
        share = np.clip(0.5 + 0.55 * toward_light, 0, 1)
        tick = np.abs((angle * ticks / (2 * math.pi)) % 1 - 0.5) * 2 < share
        self.set(here & (from_hub < 0.80) & (from_hub > 0.41) & tick, MIDDLE)
        self.set(here & (from_hub < 0.27) & (toward_light > 0), MIDDLE)
        self.set(here & (from_hub > 0.93) & (toward_light > 0.25), MIDDLE)

    def lay(self) -> None:
        """Put the block on the sheet."""
        target = self.sheet.ink[self.view.window]
        target[self.view.seen] = self.steps[self.view.seen]

    def _edges(self, gap: float) -> NDArray[np.bool_]:
        part, near = self.view.part, self.view.nearness
        edge = np.zeros(part.shape, bool)
        for axis in (0, 1):
            other = np.roll(near, 1, axis)
            edge |= (part != np.roll(part, 1, axis)) | (np.abs(near - other) > gap * np.maximum(near, other))
        return edge

    def _px(self, master_px: float) -> int:
        return max(1, round(master_px * self.sheet.scale))


def _kernel(size: int) -> NDArray[np.uint8]:
    return cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))


def _eroded(mask: NDArray, size: int) -> NDArray[np.bool_]:
    return cv2.erode(mask.astype(np.uint8), _kernel(size)) > 0


def _dilated(mask: NDArray, size: int) -> NDArray[np.bool_]:
    return cv2.dilate(mask.astype(np.uint8), _kernel(size)) > 0
