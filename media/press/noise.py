"""Smooth random fields, the same at every sheet size."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float32]


def noise(
    size_px: tuple[int, int],
    scale: float,
    grain_px: float,
    octaves: int = 3,
    seed: int = 0,
    aspect: float = 1.0,
) -> Field:
    """A field of roughly unit spread over a sheet of `size_px` (width, height in master pixels).

    `grain_px` is the size of the coarsest blotch in master pixels, `aspect` stretches it sideways,
    and `scale` is
    the ratio of drawn to master pixels. The same seed gives the same blotches at every scale.
    """
    width, height = size_px
    columns, rows = round(width * scale), round(height * scale)
    random = np.random.default_rng(seed)
    total = np.zeros((rows, columns), np.float32)
    weight, power = 1.0, 0.0
    for octave in range(octaves):
        step = grain_px / 2**octave
        grid = random.standard_normal((int(height / step) + 4, int(width / (step * aspect)) + 4)).astype(
            np.float32
        )
        stretched = (
            max(columns, math.ceil(grid.shape[1] * step * aspect * scale)),
            max(rows, math.ceil(grid.shape[0] * step * scale)),
        )
        total += weight * cv2.resize(grid, stretched, interpolation=cv2.INTER_CUBIC)[:rows, :columns]
        power += weight * weight
        weight *= 0.5
    return total / np.float32(math.sqrt(power) * 0.75)


def smoothstep(values: NDArray, low: float, high: float) -> NDArray:
    """0 below `low`, 1 above `high`, a soft S between."""
    t = np.clip((values - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)
