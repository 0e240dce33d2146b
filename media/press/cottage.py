"""A low suburban house with a tiled gable roof, as a solid. Axes: x along the ridge, y across, z up;
metres.
"""

from enum import IntEnum

from press.machines.parked_vehicle import Finish
from press.solids import Solid


class Part(IntEnum):
    WALL = 1
    ROOF = 2
    WINDOW = 3
    CHIMNEY = 4
    HOLE = 5


def cottage(
    length: float = 11.0, width: float = 7.5, eaves: float = 3.0, ridge: float = 5.6, holed: bool = False
) -> Solid:
    """`holed`: a shell has gone through the roof."""
    house = Solid()
    a, b = length / 2, width / 2
    house.box((-a, -b, 0), (a, b, eaves), Part.WALL)
    for s in (1, -1):
        house.face([(s * a, -b, eaves), (s * a, b, eaves), (s * a, 0, ridge)], Part.WALL, along=(0, 1, 0))
        o = 0.45
        slope = (ridge - eaves) / b
        house.face(
            [
                (-a - o, s * (b + o), eaves - o * slope),
                (a + o, s * (b + o), eaves - o * slope),
                (a + o, 0, ridge + 0.05),
                (-a - o, 0, ridge + 0.05),
            ],
            Part.ROOF,
            along=(1, 0, 0),
        )
        if holed:
            _hole(house, s, b, eaves, slope)
        for k in range(max(2, int(length / 2.8))):
            x = -a + (k + 0.5) * length / max(2, int(length / 2.8))
            _window(
                house,
                [(x + dx, s * (b + 0.02), z) for dx, z in ((-0.5, 1.0), (0.5, 1.0), (0.5, 2.4), (-0.5, 2.4))],
            )
        for y in (-b * 0.45, b * 0.45):
            _window(
                house,
                [(s * (a + 0.02), y + dy, z) for dy, z in ((-0.5, 1.0), (0.5, 1.0), (0.5, 2.4), (-0.5, 2.4))],
            )
    house.box((-a * 0.4, -0.35, ridge - 0.9), (-a * 0.4 + 0.7, 0.35, ridge + 0.9), Part.CHIMNEY)
    return house


def _window(house: Solid, corners: list[tuple[float, float, float]]) -> None:
    house.face(corners, Part.WINDOW)


def _hole(house: Solid, s: int, b: float, eaves: float, slope: float) -> None:
    outline = [
        (-0.3, 0.30),
        (0.5, 0.18),
        (1.5, 0.26),
        (2.1, 0.45),
        (1.8, 0.72),
        (1.0, 0.80),
        (0.1, 0.66),
        (-0.5, 0.5),
    ]
    points = [(x, s * b * (1 - up), eaves + slope * b * up + 0.06) for x, up in outline]
    house.face(points, Part.HOLE)


FINISH = Finish(
    per_metre={Part.ROOF: 3.0, Part.WALL: 1.6},
    small=(Part.WINDOW, Part.CHIMNEY),
    other_lines=3.0,
    deeper={Part.WINDOW: 3.0, Part.HOLE: 3.0},
)
