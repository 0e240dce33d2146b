"""The German shepherd: shoulder 0.63 m, sloping back, hanging tail; facing +x, feet at y = 0."""

from shapely.geometry.base import BaseGeometry

from press.shapes import carve, disc, limb, polygon, united


def standing_dog() -> BaseGeometry:
    body = [
        limb((-0.36, 0.47, 0.13), (-0.1, 0.5, 0.14), (0.2, 0.5, 0.175)),
        limb((0.2, 0.58, 0.12), (0.34, 0.74, 0.09), (0.38, 0.8, 0.08)),
    ]
    forelegs = [
        limb((0.22, 0.5, 0.09), (0.25, 0.28, 0.045), (0.24, 0.03, 0.032)),
        limb((0.14, 0.45, 0.08), (0.13, 0.26, 0.042), (0.15, 0.03, 0.032)),
        polygon((0.2, 0), (0.32, 0), (0.31, 0.04), (0.24, 0.07)),
        polygon((0.11, 0), (0.22, 0), (0.2, 0.05), (0.14, 0.06)),
    ]
    hind_legs = [
        limb((-0.36, 0.48, 0.125), (-0.36, 0.32, 0.07), (-0.5, 0.2, 0.042), (-0.47, 0.03, 0.03)),
        limb((-0.3, 0.45, 0.11), (-0.24, 0.3, 0.06), (-0.34, 0.18, 0.04), (-0.3, 0.03, 0.03)),
        polygon((-0.5, 0), (-0.38, 0), (-0.4, 0.05), (-0.47, 0.06)),
        polygon((-0.33, 0), (-0.21, 0), (-0.24, 0.05), (-0.3, 0.06)),
    ]
    tail = limb((-0.44, 0.5, 0.06), (-0.58, 0.34, 0.055), (-0.68, 0.16, 0.04), (-0.73, 0.12, 0.015))
    return carve(united(*body, *forelegs, *hind_legs, tail, *_head(0.4, 0.83)), 0.008)


def sitting_dog() -> BaseGeometry:
    body = limb((-0.22, 0.14, 0.13), (-0.1, 0.3, 0.14), (0.1, 0.5, 0.12))
    neck = limb((0.1, 0.5, 0.1), (0.16, 0.64, 0.085), (0.2, 0.72, 0.08))
    foreleg = limb((0.14, 0.45, 0.07), (0.17, 0.2, 0.04), (0.17, 0.03, 0.035))
    haunch = limb((-0.2, 0.15, 0.13), (-0.02, 0.06, 0.05), (0.06, 0.03, 0.04))
    tail = limb((-0.3, 0.08, 0.05), (-0.5, 0.04, 0.04), (-0.62, 0.06, 0.02))
    return carve(united(body, neck, foreleg, haunch, tail, *_head(0.22, 0.75)), 0.008)


def _head(x: float, y: float) -> list[BaseGeometry]:
    muzzle = polygon(
        (x + 0.02, y + 0.06), (x + 0.22, y - 0.03), (x + 0.235, y - 0.07), (x + 0.2, y - 0.1), (x, y - 0.09)
    )
    ears = [
        polygon((x - 0.09, y + 0.03), (x - 0.075, y + 0.2), (x - 0.01, y + 0.08)),
        polygon((x - 0.03, y + 0.06), (x + 0.02, y + 0.2), (x + 0.055, y + 0.06)),
    ]
    return [disc(x, y, 0.088), muzzle, *ears]
