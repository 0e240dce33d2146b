"""Belgrade's landmarks as outlines in metres, y up from their foot: the Victor, the cathedral,
Albanija, Nebojša tower.
"""

from shapely import affinity
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from press.shapes import carve, disc, limb, polygon, united

COLUMN_M, STATUE_M = 9.6, 4.4


def victor_statue() -> BaseGeometry:
    """The figure alone, 1.78 tall, facing +x: a falcon on the left hand, the sword's point down in the
    right.
    """
    legs = [
        limb(
            (-0.07, 0.93, 0.128),
            (-0.11, 0.57, 0.092),
            (-0.12, 0.49, 0.072),
            (-0.13, 0.34, 0.082),
            (-0.12, 0.06, 0.045),
        ),
        limb(
            (0.07, 0.93, 0.126),
            (0.17, 0.57, 0.092),
            (0.185, 0.49, 0.071),
            (0.165, 0.33, 0.080),
            (0.165, 0.06, 0.045),
        ),
        polygon((-0.18, 0), (0.02, 0), (-0.04, 0.06), (-0.16, 0.09)),
        polygon((0.11, 0), (0.32, 0), (0.25, 0.06), (0.13, 0.09)),
    ]
    torso = polygon(
        (-0.165, 0.9),
        (-0.125, 1.12),
        (-0.245, 1.34),
        (-0.19, 1.46),
        (-0.03, 1.51),
        (0.1, 1.49),
        (0.235, 1.37),
        (0.145, 1.12),
        (0.165, 0.9),
    )
    head = [
        limb((-0.01, 1.48, 0.06), (0.02, 1.6, 0.058)),
        disc(0.03, 1.66, 0.095),
        polygon((0.1, 1.63), (0.145, 1.64), (0.11, 1.7)),
    ]
    falcon_arm = limb((0.15, 1.40, 0.08), (0.33, 1.17, 0.067), (0.52, 1.31, 0.05))
    falcon = united(
        limb((0.52, 1.40, 0.06), (0.545, 1.52, 0.085), (0.575, 1.64, 0.06)),
        disc(0.60, 1.715, 0.055),
        polygon((0.63, 1.745), (0.705, 1.70), (0.64, 1.68)),
        polygon((0.55, 1.66), (0.45, 1.58), (0.40, 1.36), (0.38, 1.16), (0.46, 1.24), (0.54, 1.42)),
    )
    sword_arm = limb((-0.17, 1.39, 0.08), (-0.27, 1.13, 0.066), (-0.25, 0.9, 0.05))
    sword = united(box(-0.288, 0.02, -0.208, 1.0), box(-0.35, 0.83, -0.145, 0.89), disc(-0.247, 1.0, 0.035))
    return united(carve(united(*legs, torso, *head, falcon_arm, sword_arm), 0.014), falcon, sword)


def victor() -> BaseGeometry:
    """The whole monument, 14 m: stepped base, plain column with capital, the statue."""
    base = [
        box(-2.1, 0, 2.1, 0.4),
        box(-1.75, 0.4, 1.75, 0.8),
        box(-1.35, 0.8, 1.35, 2.1),
        box(-1.5, 2.1, 1.5, 2.35),
    ]
    shaft = polygon((-0.72, 2.3), (0.72, 2.3), (0.60, COLUMN_M - 0.8), (-0.60, COLUMN_M - 0.8))
    rings = [box(-0.95, 2.35, 0.95, 2.7), box(-0.72, COLUMN_M - 1.0, 0.72, COLUMN_M - 0.85)]
    capital = polygon(
        (-0.6, COLUMN_M - 0.85),
        (0.6, COLUMN_M - 0.85),
        (0.98, COLUMN_M - 0.2),
        (0.98, COLUMN_M),
        (-0.98, COLUMN_M),
        (-0.98, COLUMN_M - 0.2),
    )
    scale = STATUE_M / 1.78
    statue = affinity.translate(affinity.scale(victor_statue(), scale, scale, origin=(0, 0)), 0, COLUMN_M)
    return united(*base, shaft, *rings, capital, statue)


def cathedral() -> BaseGeometry:
    """The Orthodox cathedral's bell tower and nave, 51 m: a baroque onion over a square tower, a thin
    lantern.
    """
    nave = polygon((3.5, 0), (30, 0), (30, 16), (27, 21), (6, 21), (3.5, 18))
    apse = polygon((30, 0), (35, 0), (35, 12), (32, 16), (30, 16))
    tower = united(box(-4.2, 0, 4.2, 28), box(-4.9, 27, 4.9, 28.4), box(-3.6, 28, 3.6, 31))
    onion = polygon(
        (-4.4, 31), (-4.0, 33), (-2.2, 35.5), (-1.6, 37.5), (1.6, 37.5), (2.2, 35.5), (4.0, 33), (4.4, 31)
    )
    lantern = united(
        box(-1.3, 37, 1.3, 40.5),
        polygon((-2.0, 40.5), (-1.5, 42.4), (-0.5, 44.5), (0.5, 44.5), (1.5, 42.4), (2.0, 40.5)),
    )
    spike = united(polygon((-0.4, 44), (0.4, 44), (0.18, 51), (-0.18, 51)), box(-0.9, 48.6, 0.9, 49.0))
    return united(nave, apse, tower, onion, lantern, spike)


def albanija() -> BaseGeometry:
    """The Albanija palace from the side, 53 m: slab tower between two lower wings."""
    return united(
        box(-9, 0, 9, 50),
        box(-8, 50, 8, 53),
        box(-9.5, 49.2, 9.5, 50.2),
        box(-20, 0, -8, 25),
        box(8, 0, 19, 25),
    )


def nebojsa_tower() -> BaseGeometry:
    """The eight-sided artillery tower by the river under the fortress, 22 m, with a low roof."""
    body = polygon((-9.6, 0), (9.6, 0), (8.2, 15), (-8.2, 15))
    gallery = polygon((-8.2, 14.2), (8.2, 14.2), (9.1, 15.4), (9.1, 17.4), (-9.1, 17.4), (-9.1, 15.4))
    return united(
        body, gallery, polygon((-9.4, 17.4), (9.4, 17.4), (1.0, 20.4), (-1.0, 20.4)), box(-0.4, 20, 0.4, 21.8)
    )
