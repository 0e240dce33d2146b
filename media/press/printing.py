"""Printing a sheet: one plate per ink, slightly rough, slightly out of register, on fibrous paper."""

import cv2
import numpy as np
from numpy.typing import NDArray

from press.noise import Field, smoothstep
from press.palettes import Palette
from press.sheet import Sheet

REGISTER_PX = ((2.2, -1.6), (-1.8, 2.0), (1.0, 1.2), (0.0, 0.0))
"""How far each plate is shifted, in master pixels: light, middle, key, warm."""


def rgb(colour: str) -> NDArray[np.float32]:
    """`#RRGGBB` as three numbers in 0..1."""
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], np.float32) / 255


class _Paper:
    """What all plates of one print share: fibre and the grain that roughens their edges."""

    def __init__(self, sheet: Sheet, seed: int, roughness: float, grain: float) -> None:
        self.sheet, self.seed, self.roughness, self.grain = sheet, seed, roughness, grain
        self.fibre = sheet.noise(9, 3, seed, aspect=2.2)
        self.cloud = sheet.noise(420, 2, seed + 1)
        self._fine = sheet.noise(5, 2, seed + 2)
        self._coarse = sheet.noise(26, 2, seed + 5)

    def colour(self, paper: str) -> NDArray[np.float32]:
        return rgb(paper) * (1 + 0.012 * self.grain * self.fibre + 0.012 * self.cloud)[..., None]

    def coverage(self, plate: NDArray[np.bool_], number: int) -> Field:
        """0..1: where the plate leaves ink, its edge softened and re-cut along fine noise."""
        scale = self.sheet.scale
        soft = cv2.GaussianBlur(plate.astype(np.float32), (0, 0), max(0.5, 1.9 * scale))
        fine, coarse = np.roll(self._fine, 37 * number, 0), np.roll(self._coarse, 91 * number, 1)
        edge = soft - 0.5 + self.roughness * 0.35 * (0.55 * fine + 0.45 * coarse)
        inked = smoothstep(edge, -0.13, 0.13).astype(np.float32)
        dx, dy = REGISTER_PX[number - 1]
        shift = np.array([[1, 0, dx * scale], [0, 1, dy * scale]], np.float32)
        size = (inked.shape[1], inked.shape[0])
        inked = cv2.warpAffine(inked, shift, size, borderMode=cv2.BORDER_REPLICATE)
        return inked * (1 - self._missing(number))

    def _missing(self, number: int) -> Field:
        specks = self.sheet.noise(4, 2, self.seed + 20 + number) + 0.55 * self.sheet.noise(
            60, 2, self.seed + 40 + number
        )
        return smoothstep(specks, 2.15, 2.9).astype(np.float32) * 0.75 * self.grain

    def ink(self, colour: str, number: int) -> NDArray[np.float32]:
        """The ink's colour with its slight mottle."""
        fine, broad = (
            self.sheet.noise(6, 2, self.seed + 60 + number),
            self.sheet.noise(160, 2, self.seed + 70 + number),
        )
        lack = (0.028 * self.grain * (fine + 0.5 * broad + 0.5 * self.fibre))[..., None]
        return rgb(colour) * (1 + 0.9 * lack) + 0.1 * lack


def print_sheet(
    sheet: Sheet, palette: Palette, seed: int = 3, roughness: float = 0.2, grain: float = 0.75
) -> NDArray[np.uint8]:
    """The printed picture as RGB bytes (height, width, 3)."""
    paper = _Paper(sheet, seed, roughness, grain)
    picture = paper.colour(palette.paper)
    plates = [(sheet.ink >= number, ink) for number, ink in enumerate(palette.inks, start=1)]
    if sheet.warm.any():
        plates.append((sheet.warm > 0, palette.warm))
    for number, (plate, ink) in enumerate(plates, start=1):
        cover = paper.coverage(plate, number)[..., None]
        picture = picture * (1 - cover) + paper.ink(ink, number) * cover
    return np.clip(picture * 255, 0, 255).astype(np.uint8)
