"""Fire: burning roofs far off, the flash at a muzzle."""

import math
from collections.abc import Iterable

from shapely.geometry import Polygon

from press.gouges import Random, gouge
from press.palettes import LIGHT, MIDDLE, PAPER
from press.sheet import Sheet


def flames(sheet: Sheet, random: Random, places: Iterable[tuple[float, float, float]]) -> None:
    """Small fires far off: (x, y, height) of each in pixels."""
    for x, y, high in places:
        for ink, share, count in ((MIDDLE, 1.0, 7), (LIGHT, 0.85, 7), (PAPER, 0.62, 6)):
            for _ in range(count):
                foot = (x + random.normal(0, 0.22) * high, y + random.uniform(-4, 12))
                tip = (
                    foot[0] + random.normal(0.05, 0.16) * high,
                    y - high * share * random.uniform(0.5, 1.1),
                )
                sheet.cut(
                    gouge(
                        foot, tip, high * 0.13 * random.uniform(0.6, 1.2), random, random.normal(0, 0.1), 0.35
                    ),
                    ink,
                )


def muzzle_flash(sheet: Sheet, random: Random, x: float, y: float, size: float) -> None:
    """Fire from a muzzle: a short cone of cuts forward, a few sideways, a white heart."""
    for angle, long, width in (
        (0.02, 1.0, 0.24),
        (-0.34, 0.62, 0.14),
        (0.38, 0.58, 0.14),
        (-0.95, 0.36, 0.10),
        (0.98, 0.34, 0.10),
        (-0.16, 0.85, 0.14),
        (0.2, 0.8, 0.13),
    ):
        reach = size * long * random.uniform(0.85, 1.1)
        tip = (x + reach * math.cos(angle), y + reach * math.sin(angle))
        tongue = gouge((x - 10, y), tip, size * width, random, random.normal(0, 0.03), 0.4)
        sheet.cut(tongue, PAPER)
        sheet.glow_cut(tongue)
    for angle, long in ((0.02, 0.55), (-0.25, 0.34), (0.28, 0.32)):
        heart = gouge(
            (x - 12, y),
            (x + size * long * math.cos(angle), y + size * long * math.sin(angle)),
            size * 0.13,
            random,
            0,
            0.4,
        )
        sheet.glow(Polygon(heart).buffer(0), on=False)
