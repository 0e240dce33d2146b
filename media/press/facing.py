"""People seen from the front or the back, in metres, feet at y = 0: marching toward or away from the eye."""

import math

from shapely import affinity
from shapely.geometry import Point, box
from shapely.geometry.base import BaseGeometry

from press.shapes import carve, disc, limb, polygon, united


def _cap(kind: str) -> BaseGeometry:  # noqa: PLR0911 - one return for each headgear
    """Headgear from the front over a crown at (0, 0)."""
    match kind:
        case "titovka":
            return polygon(
                (-0.10, -0.03), (0.10, -0.03), (0.088, 0.05), (0.03, 0.125), (-0.03, 0.125), (-0.088, 0.05)
            )
        case "pilotka":
            return polygon((-0.10, -0.04), (0.095, 0.0), (0.07, 0.08), (0.0, 0.10), (-0.08, 0.03))
        case "ushanka":
            ears = united(
                limb((-0.11, -0.08, 0.04), (-0.105, 0.02, 0.04)),
                limb((0.11, -0.08, 0.04), (0.105, 0.02, 0.04)),
            )
            return united(limb((-0.055, 0.03, 0.085), (0.055, 0.03, 0.085)), ears)
        case "captured helmet":
            dome = Point(0, 0).buffer(0.125, 24).intersection(box(-1, -0.01, 1, 1))
            return united(
                dome,
                polygon(
                    (-0.125, 0.02),
                    (-0.165, -0.08),
                    (-0.09, -0.03),
                    (0.09, -0.03),
                    (0.165, -0.08),
                    (0.125, 0.02),
                ),
            )
        case "helmet":
            dome = Point(0, 0).buffer(0.128, 24).intersection(box(-1, -0.03, 1, 1))
            return united(dome, polygon((-0.15, -0.045), (0.15, -0.045), (0.125, 0.02), (-0.125, 0.02)))
        case "peaked cap":
            return polygon(
                (-0.10, -0.05),
                (0.10, -0.05),
                (0.105, 0.0),
                (0.165, 0.055),
                (0.12, 0.095),
                (-0.12, 0.095),
                (-0.165, 0.055),
                (-0.105, 0.0),
            )
        case "sheepskin":
            return united(
                polygon((-0.115, -0.04), (0.115, -0.04), (0.12, 0.10), (-0.12, 0.11)),
                *(disc(-0.09 + 0.045 * k, 0.11 + 0.012 * (k % 2), 0.034) for k in range(5)),
            )
    return disc(0, -0.02, 0.1)


def head_on(cap: str, x: float = 0.0, crown: float = 1.70) -> BaseGeometry:
    """Head and neck from the front."""
    skull = affinity.scale(Point(0, -0.075).buffer(0.1, 24), 0.95, 1.18)
    neck = limb((0, -0.25, 0.068), (0, -0.13, 0.06))
    return affinity.translate(united(skull, neck, _cap(cap)), x, crown)


def _legs(step: int, stride: float) -> list[BaseGeometry]:
    """One leg planted, the other lifted; `step` (1 or -1) says which, `stride` (0 standing to 1) how far."""
    lift = 0.20 * stride
    return [
        limb((step * 0.09, 0.92, 0.135), (step * 0.115, 0.5, 0.108), (step * 0.11, 0.12, 0.085)),
        polygon((step * 0.02, 0), (step * 0.23, 0), (step * 0.205, 0.11), (step * 0.04, 0.13)),
        limb((-step * 0.09, 0.92, 0.135), (-step * 0.12, 0.52, 0.105), (-step * 0.10, 0.13 + lift, 0.08)),
        polygon(
            (-step * 0.04, lift * 0.8),
            (-step * 0.17, lift * 0.8),
            (-step * 0.18, 0.13 + lift),
            (-step * 0.04, 0.14 + lift),
        ),
    ]


def _arm(side: int, swing: float) -> BaseGeometry:
    return limb(
        (side * 0.20, 1.37, 0.078),
        (side * (0.29 + 0.02 * swing), 1.1, 0.065),
        (side * (0.27 - 0.05 * swing), 0.86 + 0.06 * swing, 0.052),
    )


def _on_strap(side: int) -> list[BaseGeometry]:
    """A rifle slung on the shoulder, muzzle up, the hand on its sling."""
    lean = math.radians(5)
    foot, tip = (side * 0.25, 0.66), (side * 0.25 + side * math.sin(lean) * 1.3, 1.98)
    gun = united(
        limb(
            (*foot, 0.05),
            (foot[0] + side * 0.04, 1.05, 0.034),
            (tip[0] - side * 0.02, 1.6, 0.024),
            (*tip, 0.012),
        )
    )
    return [gun, limb((side * 0.20, 1.37, 0.078), (side * 0.31, 1.08, 0.064), (side * 0.19, 1.26, 0.05))]


def marching(
    cap: str = "titovka",
    step: int = 1,
    stride: float = 1.0,
    coat: str = "short",
    carry: str = "slung",
    bulk: float = 1.0,
) -> BaseGeometry:
    """On the march toward or away from the eye. `coat` is short, long or none; `carry` slung, chest or
    none.
    """
    torso = polygon(
        (-0.17, 0.9),
        (-0.175, 1.12),
        (-0.235, 1.32),
        (-0.215, 1.42),
        (-0.09, 1.49),
        (0.09, 1.49),
        (0.215, 1.42),
        (0.235, 1.32),
        (0.175, 1.12),
        (0.17, 0.9),
    )
    body = [*_legs(step, stride), torso]
    if coat == "long":
        body.append(polygon((-0.2, 1.05), (0.2, 1.05), (0.315, 0.38), (0.08, 0.34), (-0.315, 0.37)))
    elif coat == "short":
        body.append(polygon((-0.19, 1.04), (0.19, 1.04), (0.245, 0.74), (-0.25, 0.75)))
    gun: list[BaseGeometry] = []
    if carry == "slung":
        weapon, arm = _on_strap(-step)
        gun = [weapon]
        body += [arm, _arm(step, 0.6)]
    elif carry == "chest":
        body += [
            limb((-0.20, 1.37, 0.078), (-0.28, 1.1, 0.065), (-0.06, 1.06, 0.05)),
            limb((0.20, 1.37, 0.078), (0.27, 1.08, 0.063), (0.14, 1.17, 0.05)),
        ]
        gun = [limb((-0.33, 1.0, 0.05), (0.02, 1.11, 0.035), (0.46, 1.25, 0.018)), disc(0.1, 1.05, 0.08)]
    else:
        body += [_arm(1, 0.5), _arm(-1, 0.0)]
    whole = affinity.scale(united(*body), bulk, 1, origin=(0, 0))
    return united(carve(united(whole, head_on(cap)), 0.016), *gun)


def blanket_roll(step: int = 1) -> BaseGeometry:
    """The two edges of a blanket roll across the chest, to be cut into `marching`."""
    roll = limb((-step * 0.17, 1.44, 0.07), (0.0, 1.16, 0.072), (step * 0.2, 0.90, 0.065))
    return roll.difference(roll.buffer(-0.017))


def belt() -> BaseGeometry:
    return box(-0.2, 1.0, 0.2, 1.022)
