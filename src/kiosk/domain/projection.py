"""From longitude and latitude to a plane, and back: the Mercator projection of one piece of country.

Mercator keeps shapes true at every point, which is what a map that is zoomed into needs; its scale grows with
the latitude, so a scale bar holds for one sheet's middle only.
"""

from dataclasses import dataclass
from math import atan, cos, exp, log, pi, radians, tan

EARTH_RADIUS_M = 6_371_008.8


@dataclass(frozen=True, slots=True)
class Bounds:
    """A piece of country, in degrees of WGS 84."""

    west: float
    south: float
    east: float
    north: float


@dataclass(frozen=True, slots=True)
class Projection:
    """Places degrees on a plane of map units, x to the right and y down from the north-west corner.

    `width` is the whole width in units; the height follows.
    """

    bounds: Bounds
    width: float

    @property
    def height(self) -> float:
        return (_stretched(self.bounds.north) - _stretched(self.bounds.south)) * self._units_per_radian

    @property
    def metres_per_unit(self) -> float:
        """At the middle latitude."""
        middle = radians((self.bounds.south + self.bounds.north) / 2)
        return EARTH_RADIUS_M * cos(middle) / self._units_per_radian

    def place(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Where degrees lie, in map units; outside the bounds too."""
        scale = self._units_per_radian
        return (
            radians(longitude - self.bounds.west) * scale,
            (_stretched(self.bounds.north) - _stretched(latitude)) * scale,
        )

    def degrees(self, x: float, y: float) -> tuple[float, float]:
        """Longitude and latitude of a point of the plane."""
        scale = self._units_per_radian
        longitude = self.bounds.west + x / scale * 180 / pi
        stretched = _stretched(self.bounds.north) - y / scale
        return longitude, (2 * atan(exp(stretched)) - pi / 2) * 180 / pi

    @property
    def _units_per_radian(self) -> float:
        return self.width / radians(self.bounds.east - self.bounds.west)


def _stretched(latitude: float) -> float:
    return log(tan(pi / 4 + radians(latitude) / 2))
