"""Officers bent over a map table, seen from behind and from the front; metres, the table's edge at y = 0.

The caps and the bowed heads hide every face.
"""

from dataclasses import dataclass, field

from shapely import affinity
from shapely.geometry import LineString, Point, box
from shapely.geometry.base import BaseGeometry

from press.shapes import carve, disc, limb, polygon, rounded, turned, united

_BEHIND_TABLE = box(-2, 0, 2, 2)


@dataclass(frozen=True)
class Officer:
    """One silhouette and what is cut into it: pale shapes that catch the lamp, thin lines in the dark."""

    outline: BaseGeometry
    lit: list[BaseGeometry] = field(default_factory=list)
    seams: list[BaseGeometry] = field(default_factory=list)
    boards: list[BaseGeometry] = field(default_factory=list)


def _line(*points: tuple[float, float], width: float = 0.006) -> BaseGeometry:
    return LineString(points).buffer(width / 2)


def _hand(x: float, y: float, spread: float, away: float = 1.0) -> BaseGeometry:
    """A hand laid flat, fingers pointing `away` from its owner's wrist at (x, y)."""
    fingers = [
        limb(
            (x, y, 0.03), (x + spread * (k - 1.5) * 0.028, y + away * (0.075 - 0.008 * abs(k - 1.2)), 0.0125)
        )
        for k in range(4)
    ]
    thumb = limb((x, y, 0.024), (x - spread * 0.062, y + away * 0.034, 0.013))
    return united(disc(x, y, 0.042), thumb, *fingers)


def _cap_from_behind(x: float, y: float) -> list[BaseGeometry]:
    """Band and overhanging crown of a peaked cap, the band's foot at (x, y)."""
    band = polygon((x - 0.092, y), (x + 0.092, y), (x + 0.098, y + 0.05), (x - 0.098, y + 0.05))
    crown = rounded(
        polygon(
            (x - 0.098, y + 0.042),
            (x + 0.098, y + 0.042),
            (x + 0.172, y + 0.088),
            (x + 0.150, y + 0.122),
            (x + 0.06, y + 0.138),
            (x - 0.07, y + 0.132),
            (x - 0.152, y + 0.112),
            (x - 0.170, y + 0.080),
        ),
        2,
    )
    return [band, crown]


def marshal_from_behind() -> Officer:
    """Both hands on the table's edge, the arms an A, the head sunk between broad shoulders."""
    back = rounded(
        polygon(
            (-0.33, -0.7),
            (-0.275, -0.16),
            (-0.225, 0.06),
            (-0.25, 0.30),
            (-0.315, 0.50),
            (-0.295, 0.60),
            (-0.18, 0.655),
            (-0.075, 0.71),
            (0.075, 0.71),
            (0.18, 0.655),
            (0.295, 0.60),
            (0.315, 0.50),
            (0.25, 0.30),
            (0.225, 0.06),
            (0.275, -0.16),
            (0.33, -0.7),
        ),
        2,
    )
    sleeves = [
        limb((s * 0.265, 0.53, 0.088), (s * 0.43, 0.29, 0.078), (s * 0.475, 0.10, 0.06)) for s in (1, -1)
    ]
    hands = [_hand(s * 0.49, 0.06, s) for s in (1, -1)]
    neck = limb((0.0, 0.66, 0.085), (0.01, 0.76, 0.07))
    skull = affinity.scale(Point(0.012, 0.845).buffer(0.1, 24), 0.92, 1.06)
    ears = [affinity.scale(disc(0.012 + s * 0.096, 0.835, 0.028), 0.62, 1.15) for s in (1, -1)]
    head = turned(united(skull, *ears, *_cap_from_behind(0.012, 0.875)), -4, (0, 0.7))
    collar = polygon((-0.105, 0.67), (0.105, 0.67), (0.088, 0.745), (-0.086, 0.745))
    outline = united(carve(united(back, *sleeves, neck, collar, head), 0.010), *hands)
    seams = [
        _line((0.0, 0.60), (0.005, 0.42)),
        _line((0.004, 0.14), (0.0, -0.34)),
        *(_line((s * 0.265, 0.47), (s * 0.225, 0.30), (s * 0.21, 0.08), width=0.007) for s in (1, -1)),
        *(_line((s * 0.205, 0.10), (s * 0.235, -0.10), (s * 0.262, -0.24), width=0.007) for s in (1, -1)),
        *(_line((s * 0.40, 0.135), (s * 0.53, 0.15), width=0.008) for s in (1, -1)),
        _line((-0.10, 0.685), (0.0, 0.672), (0.10, 0.685), width=0.007),
        turned(_line((-0.082, 0.922), (0.106, 0.922)), -4, (0, 0.7)),
        turned(_line((-0.08, 0.882), (0.104, 0.882)), -4, (0, 0.7)),
        *(_line((s * 0.30, 0.40), (s * 0.33, 0.36), (s * 0.315, 0.31)) for s in (1, -1)),
        _line((-0.13, 0.50), (-0.10, 0.40), (-0.045, 0.33)),
        _line((0.12, 0.46), (0.09, 0.38), (0.05, 0.34)),
    ]
    boards = [
        polygon((s * 0.125, 0.672), (s * 0.268, 0.617), (s * 0.280, 0.637), (s * 0.138, 0.694))
        for s in (1, -1)
    ]
    return Officer(outline, seams=seams, boards=boards)


def _bowed_cap(x: float, y: float) -> tuple[BaseGeometry, BaseGeometry]:
    """A peaked cap from the front and above, covering the face; its outline and the visor's edge."""
    crown = affinity.scale(Point(x, y + 0.085).buffer(0.155, 32), 1, 0.52)
    band = polygon(
        (x - 0.105, y + 0.06), (x + 0.105, y + 0.06), (x + 0.098, y - 0.005), (x - 0.098, y - 0.005)
    )
    visor = affinity.scale(Point(x, y).buffer(0.098, 24), 1, 0.44)
    edge = visor.difference(affinity.translate(visor, 0, 0.011))
    return united(crown, band, visor), edge


def officer_in_cap() -> Officer:
    """From the front, bowed under his cap, one fist on the table, one arm out over the map."""
    cap, edge = _bowed_cap(0.05, 0.54)
    trunk = rounded(
        polygon(
            (-0.24, -0.3),
            (-0.215, 0.12),
            (-0.285, 0.36),
            (-0.25, 0.455),
            (-0.07, 0.52),
            (0.13, 0.51),
            (0.27, 0.42),
            (0.285, 0.30),
            (0.20, 0.10),
            (0.22, -0.3),
        ),
        2,
    ).intersection(_BEHIND_TABLE)
    chin = affinity.scale(Point(0.05, 0.50).buffer(0.085, 24), 1, 1.1)
    resting = limb((-0.225, 0.36, 0.082), (-0.335, 0.17, 0.07), (-0.27, 0.0, 0.052))
    pointing = limb((0.225, 0.33, 0.082), (0.39, 0.15, 0.068), (0.54, 0.0, 0.05))
    hand = united(
        limb((0.54, 0.0, 0.047), (0.605, -0.045, 0.03)), limb((0.60, -0.04, 0.013), (0.675, -0.12, 0.008))
    )
    outline = united(carve(united(trunk, chin, resting, pointing, cap), 0.010), hand)
    boards = [polygon((-0.13, 0.475), (-0.255, 0.415), (-0.268, 0.438), (-0.142, 0.500)),
              polygon((0.165, 0.475), (0.262, 0.405), (0.274, 0.428), (0.176, 0.500))]  # fmt: skip
    seams = [
        _line((0.05, 0.40), (0.035, 0.2), (0.028, 0.03)),
        *(disc(0.052 - 0.0016 * k, 0.36 - 0.075 * k, 0.009) for k in range(4)),
        _line((-0.21, 0.28), (-0.19, 0.15), (-0.19, 0.03)),
        _line((0.20, 0.25), (0.175, 0.12), (0.18, 0.03)),
        _line((-0.046, 0.60), (0.05, 0.592), (0.146, 0.60)),
    ]
    return Officer(outline, [edge], seams, boards)


def officer_bareheaded() -> Officer:
    """From the front, head bowed so low that only the hair shows, both hands on the table."""
    trunk = rounded(
        polygon(
            (-0.23, -0.3),
            (-0.20, 0.12),
            (-0.285, 0.33),
            (-0.255, 0.43),
            (-0.09, 0.50),
            (0.09, 0.51),
            (0.255, 0.45),
            (0.29, 0.35),
            (0.215, 0.12),
            (0.23, -0.3),
        ),
        2,
    ).intersection(_BEHIND_TABLE)
    skull = turned(affinity.scale(Point(-0.055, 0.545).buffer(0.1, 24), 0.96, 1.2), 10, (-0.055, 0.5))
    arms = [
        limb((-0.225, 0.34, 0.082), (-0.35, 0.15, 0.07), (-0.33, 0.0, 0.05)),
        limb((0.23, 0.36, 0.082), (0.33, 0.17, 0.07), (0.27, 0.0, 0.05)),
    ]
    hands = [_hand(-0.335, -0.015, -1, -1), _hand(0.265, -0.015, 1, -1)]
    outline = united(carve(united(trunk, skull, *arms), 0.010), *hands)
    boards = [polygon((-0.165, 0.450), (-0.262, 0.395), (-0.274, 0.416), (-0.176, 0.474)),
              polygon((0.13, 0.475), (0.255, 0.425), (0.266, 0.448), (0.142, 0.500))]  # fmt: skip
    parting = [
        turned(_line((-0.03, 0.655), (-0.02 + 0.02 * k, 0.60 - 0.012 * k), width=0.005), 6, (-0.055, 0.5))
        for k in range(-3, 4)
    ]
    seams = [
        *parting,
        _line((-0.035, 0.38), (-0.02, 0.2), (-0.012, 0.03)),
        *(disc(-0.038 + 0.003 * k, 0.34 - 0.075 * k, 0.009) for k in range(4)),
        _line((-0.20, 0.26), (-0.175, 0.12), (-0.185, 0.03)),
        _line((0.21, 0.28), (0.185, 0.13), (0.19, 0.03)),
        _line((-0.09, 0.42), (-0.035, 0.385), (0.03, 0.425), width=0.008),
    ]
    return Officer(outline, [], seams, boards)
