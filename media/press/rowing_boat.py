"""An empty rowing boat drawn up on a bank; pixels."""

from shapely.geometry import LineString, Polygon

from press.gouges import Random, gouge
from press.palettes import KEY, LIGHT, MIDDLE
from press.sheet import Sheet


def drawn_up_boat(sheet: Sheet, random: Random, x: float, y: float) -> None:
    hull = Polygon(
        [
            (x - 330, y - 66),
            (x - 250, y + 34),
            (x + 220, y + 40),
            (x + 350, y - 92),
            (x + 210, y - 34),
            (x - 190, y - 30),
        ]
    )
    sheet.fill(hull.buffer(7), MIDDLE)
    sheet.fill(hull, KEY)
    sheet.fill(LineString([(x - 190, y - 30), (x + 210, y - 34), (x + 345, y - 90)]).buffer(5), LIGHT)
    sheet.fill(LineString([(x - 60, y - 34), (x + 150, y - 150)]).buffer(7), KEY)
    for k in range(3):
        sheet.cut(
            gouge(
                (x - 300 + 40 * k, y + 44 + 14 * k),
                (x + 260 - 70 * k, y + 48 + 14 * k),
                10,
                random,
                widest=0.5,
            ),
            LIGHT,
        )
