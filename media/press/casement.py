"""A tall casement at the left of a room, the night and roofs in it; pixels."""

from shapely.geometry import Polygon, box

from press.gouges import Random, gouge
from press.palettes import KEY, LIGHT, MIDDLE, PAPER
from press.sheet import Sheet
from press.skies import star


def night_casement(sheet: Sheet, random: Random) -> None:
    """A tall casement with the night in it."""
    outer = box(180, 330, 760, 1420)
    sheet.fill(outer.buffer(34, join_style="mitre"), KEY)
    sheet.fill(outer.buffer(24, join_style="mitre").difference(outer.buffer(12, join_style="mitre")), MIDDLE)
    sheet.fill(outer, MIDDLE)
    for _ in range(420):
        x, y = random.uniform(180, 700), random.uniform(330, 1420)
        if random.uniform() < 0.75 - 0.5 * (y - 330) / 1090:
            sheet.cut(
                gouge(
                    (x, y),
                    (min(755, x + random.uniform(60, 190)), y + 8),
                    random.uniform(8, 17),
                    random,
                    widest=0.5,
                ),
                KEY,
            )
    for x, y, radius in (
        (280, 470, 8),
        (420, 560, 6),
        (610, 430, 12),
        (690, 700, 6),
        (330, 820, 6),
        (560, 900, 9),
        (240, 660, 5),
    ):
        star(sheet, x, y, radius, PAPER)
    roofs = Polygon(
        [
            (180, 1420),
            (180, 1290),
            (270, 1230),
            (360, 1290),
            (360, 1330),
            (480, 1330),
            (480, 1210),
            (520, 1170),
            (560, 1210),
            (560, 1300),
            (690, 1250),
            (760, 1290),
            (760, 1420),
        ]
    )
    sheet.fill(roofs, KEY)
    for bar in (box(458, 330, 482, 1420), box(180, 690, 760, 708), box(180, 1050, 760, 1068)):
        sheet.fill(bar, KEY)
    sheet.fill(box(484, 330, 490, 1420), LIGHT)
