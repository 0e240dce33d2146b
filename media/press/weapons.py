"""Small arms as outlines in metres: the grip at the origin, the muzzle toward +x."""

from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from press.shapes import disc, moved, polygon, turned, united


def ppsh() -> BaseGeometry:
    """PPSh submachine gun: 0.84 m with its drum."""
    body = polygon(
        (-0.38, -0.075), (-0.36, 0.035), (-0.12, 0.03), (0, 0.035), (0.28, 0.032), (0.44, 0.03),
        (0.44, -0.012),
        (0.1, -0.03), (-0.04, -0.04), (-0.14, -0.03),
    )  # fmt: skip
    grip = polygon((-0.09, -0.03), (-0.05, -0.03), (-0.075, -0.1), (-0.12, -0.1))
    return united(body, disc(0.075, -0.105, 0.078), box(0.03, -0.06, 0.12, 0), grip)


def rifle() -> BaseGeometry:
    """Mosin rifle: 1.3 m, thin barrel."""
    return polygon(
        (-0.42, -0.08),
        (-0.4, 0.03),
        (-0.12, 0.03),
        (0.72, 0.02),
        (0.9, 0.012),
        (0.9, -0.008),
        (0.2, -0.03),
        (-0.1, -0.035),
    )


def held(weapon: BaseGeometry, x: float, y: float, degrees: float) -> BaseGeometry:
    """A weapon turned up by `degrees` with its grip at (x, y)."""
    return moved(turned(weapon, degrees), x, y)
