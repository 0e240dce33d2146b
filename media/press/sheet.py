"""The sheet: one number of ink for every point, painted over back to front."""

from collections.abc import Callable, Iterable
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry

from press.noise import Field, noise
from press.palettes import PAPER

WIDTH, HEIGHT = 3840, 2560
"""Size of a master in pixels. All drawing is in these units, whatever the size of the sheet being drawn."""

_SUBPIXEL = 4


def polygons_of(shape: BaseGeometry | None) -> list[Polygon]:
    """The polygons of any shape, flattened; lines and points are left out."""
    if shape is None or shape.is_empty:
        return []
    if isinstance(shape, Polygon):
        return [shape]
    return [polygon for part in getattr(shape, "geoms", []) for polygon in polygons_of(part)]


class Sheet:
    """One picture under work: `ink` holds 0 (paper) to 3 (key ink), `warm` is the plate printed last."""

    def __init__(self, width: int = WIDTH, base: int = PAPER) -> None:
        self.scale = width / WIDTH
        self.ink: NDArray[np.uint8] = np.full((round(HEIGHT * self.scale), width), base, np.uint8)
        self.warm: NDArray[np.uint8] = np.zeros_like(self.ink)

    @cached_property
    def x(self) -> Field:
        """Master x of every pixel."""
        row = (np.arange(self.ink.shape[1], dtype=np.float32) + np.float32(0.5)) / np.float32(self.scale)
        return np.broadcast_to(row, self.ink.shape)

    @cached_property
    def y(self) -> Field:
        """Master y of every pixel, downward."""
        column = (np.arange(self.ink.shape[0], dtype=np.float32) + np.float32(0.5)) / np.float32(self.scale)
        return np.broadcast_to(column[:, None], self.ink.shape)

    def noise(self, grain_px: float, octaves: int = 3, seed: int = 0, aspect: float = 1.0) -> Field:
        """A random field over the whole sheet; see `press.noise.noise`."""
        return noise((WIDTH, HEIGHT), self.scale, grain_px, octaves, seed, aspect)

    def at(self, field: NDArray, x: float, y: float) -> float:
        """A field's value at a point in master pixels, the nearest edge value outside the sheet."""
        rows, columns = field.shape
        return float(
            field[min(max(int(y * self.scale), 0), rows - 1), min(max(int(x * self.scale), 0), columns - 1)]
        )

    def fill(self, shape: BaseGeometry, ink: int, where: NDArray[np.bool_] | None = None) -> None:
        """Paint a shape; `where` limits it to part of the sheet."""
        if where is None:
            self._paint(self.ink, shape, ink)
        else:
            self.ink[self.mask(shape) & where] = ink

    def fill_all(self, shapes: Iterable[BaseGeometry], ink: int) -> None:
        for shape in shapes:
            self.fill(shape, ink)

    def band(self, top: float, bottom: float, ink: int) -> None:
        """Paint the full width between two heights."""
        self.fill(box(-10, top, WIDTH + 10, bottom), ink)

    def glow(self, shape: BaseGeometry, on: bool = True) -> None:
        """Put a shape on the warm plate, or take it off."""
        self._paint(self.warm, shape, int(on))

    def cut(self, outline: ArrayLike, ink: int) -> None:
        """Paint a closed outline (n, 2), the quick way for gouge marks."""
        self._paint_rings(self.ink, [np.asarray(outline, float)], ink)

    def glow_cut(self, outline: ArrayLike) -> None:
        """A gouge mark on the warm plate."""
        self._paint_rings(self.warm, [np.asarray(outline, float)], 1)

    def mask(self, shape: BaseGeometry) -> NDArray[np.bool_]:
        """Where a shape lies, as booleans of the sheet's size."""
        covered = np.zeros_like(self.ink)
        self._paint(covered, shape, 1)
        return covered.astype(bool)

    def repaint(self, where: NDArray[np.bool_], ink: int | Callable[[NDArray], NDArray]) -> None:
        """Set the ink, or change it by a function of the ink already there, wherever `where` is true."""
        self.ink[where] = ink(self.ink[where]) if callable(ink) else ink

    def _paint(self, plate: NDArray[np.uint8], shape: BaseGeometry, value: int) -> None:
        for polygon in polygons_of(shape):
            rings = [
                np.asarray(polygon.exterior.coords),
                *(np.asarray(hole.coords) for hole in polygon.interiors),
            ]
            self._paint_rings(plate, [ring[:, :2] for ring in rings], value)

    def _paint_rings(self, plate: NDArray[np.uint8], rings: list[NDArray], value: int) -> None:
        factor = self.scale * 2**_SUBPIXEL
        fixed = [np.round(np.clip(ring, -30000, 30000) * factor).astype(np.int32) for ring in rings]
        cv2.fillPoly(plate, fixed, int(value), cv2.LINE_8, _SUBPIXEL)
