"""The camera: metres in front of the eye to pixels on the sheet, verticals kept vertical."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True)
class Camera:
    """Stands at the origin and looks along +y; x is to the right, z up from the ground, in metres.

    `eye` is the height of the eye in metres, `focal` the focal length in master pixels, `centre` the x of the
    vanishing point and `horizon` its y, in master pixels.
    """

    eye: float
    focal: float
    centre: float
    horizon: float

    def project(self, points: ArrayLike) -> NDArray:
        """Points (..., 3) in metres to (..., 2) in master pixels; what lies behind the eye is pushed in
        front.
        """
        points = np.asarray(points, float)
        distance = np.maximum(points[..., 1], 0.05)
        x = self.centre + self.focal * points[..., 0] / distance
        y = self.horizon - self.focal * (points[..., 2] - self.eye) / distance
        return np.stack([x, y], -1)

    def ground(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the ground, `x` right and `y` away, falls on the sheet."""
        return self.centre + self.focal * x / y, self.horizon + self.focal * self.eye / y

    def pixels_per_metre(self, distance: float) -> float:
        return self.focal / distance

    def distance_of(self, sheet_y: float) -> float:
        """How far away the ground is that falls on a height of the sheet below the horizon."""
        return self.focal * self.eye / (sheet_y - self.horizon)
