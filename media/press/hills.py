"""Far hills on the horizon, cut down their slopes."""

from collections.abc import Sequence

import numpy as np
from scipy.interpolate import PchipInterpolator
from shapely.geometry import Polygon

from press.gouges import Random, gouge
from press.sheet import Sheet


def hill(
    sheet: Sheet,
    random: Random,
    horizon: float,
    outline: Sequence[tuple[float, float]],
    seed: int,
    inks: tuple[int, int],
    light_x: float,
    rough: float = 7,
    cut_length: float = 90,
) -> None:
    """A hill above the horizon; `outline` holds x and height in pixels, `inks` those of the hill and of
    its cuts.

    Slopes that face `light_x` are cut more densely.
    """
    noise = np.random.default_rng(seed)
    x0, x1 = outline[0][0], outline[-1][0]
    xs = np.linspace(x0, x1, 260)
    smooth = PchipInterpolator(*zip(*outline, strict=True))(xs)
    bumps = sum(
        np.interp(xs, np.linspace(x0, x1, n), noise.standard_normal(n)) * a
        for n, a in ((70, rough), (200, 0.4 * rough))
    )
    ys = horizon - np.maximum(smooth + bumps * np.minimum(1, smooth / 60), 0)
    body = Polygon([*zip(xs, ys, strict=True), (x1, horizon + 6), (x0, horizon + 6)])
    sheet.fill(body.buffer(0), inks[0])
    for k in range(len(xs) - 1):
        for second in (0, 1):
            x, y = (
                xs[k] + random.uniform(0, 12),
                ys[k] + random.uniform(4, 12) + second * random.exponential(70),
            )
            falling = ys[min(k + 4, 259)] > ys[max(k - 4, 0)]
            share = 0.35 + 0.65 * (falling == (x < light_x))
            if y > horizon - 8 or random.uniform() > share * (0.5 if second else 0.8):
                continue
            run = min(cut_length * random.uniform(0.35, 1.1), horizon - y)
            end = (x + run * (0.72 if falling else 0.25), y + run * 0.62)
            width = random.uniform(5, 11) * (0.75 if second else 1)
            sheet.cut(gouge((x, y), end, width, random, 0.06, 0.25), inks[1])
