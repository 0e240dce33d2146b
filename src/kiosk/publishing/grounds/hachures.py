"""Hachures: short strokes down the slopes, row under row, closer and heavier where it is steep."""

from collections.abc import Iterator
from math import hypot
from random import Random

from kiosk.publishing.grounds.cover import Cover, Mask
from kiosk.publishing.grounds.features import Features, Line, Point, Polygon
from kiosk.publishing.grounds.heights import Heights
from kiosk.publishing.grounds.marks import Fills, Mark, Strokes
from kiosk.publishing.grounds.polylines import direction

SEED = 23
ROW = 19.0
LONGEST = 20.0
GAP = 5.2
GENTLE_GAP = 4.2
STEEP_SHARE = 0.8
GENTLEST = 0.66
STRAIGHTEST = 0.8
THINNEST, THICKEST = 0.45, 1.0
FOOT = 0.3
GIVEN_WEIGHTS = {"light": 0.7, "medium": 0.95, "bold": 1.3}


def draw_hachures(features: Features, heights: Heights, cover: Cover) -> tuple[Mark, ...]:
    """Strokes given in the layers as they are, and strokes down the slopes of ridges."""
    given = tuple(
        Strokes("hachure", GIVEN_WEIGHTS.get(each.word("weight"), 1.0), each.lines)
        for each in features.of("relief_hachure")
    )
    if heights.is_level:
        return given
    slope = _usual_slope(heights)
    clear = cover.mask_of(features.polygons_of("marsh", "forest"))
    rows = _rows(heights, slope, cover, clear)
    wedges = tuple(_wedge(line, steepness, cover.sheet.sign) for line, steepness in rows)
    return (*given, Fills("hachure", wedges))


def _usual_slope(heights: Heights) -> float:
    slopes = sorted(
        hypot(*heights.gradient((column * heights.cell, row * heights.cell)))
        for row in range(0, heights.rows - 1, 2)
        for column in range(0, heights.columns - 1, 2)
        if heights.values[row * heights.columns + column] > 0
    )
    return slopes[int(len(slopes) * STEEP_SHARE)] if slopes else 1.0


def _rows(heights: Heights, slope: float, cover: Cover, clear: Mask) -> Iterator[tuple[Line, float]]:
    random, sign = Random(SEED), cover.sheet.sign
    drop = ROW * sign * slope
    taken: dict[tuple[int, int, int], list[Point]] = {}
    for level, seed in _on_levels(heights, drop):
        rise = heights.gradient(seed)
        steepness = hypot(*rise) / slope
        gap = (GAP + GENTLE_GAP * max(0.0, 1 - steepness)) * sign
        if steepness < GENTLEST or not _is_free(taken, level, seed, gap, (GAP + GENTLE_GAP) * sign):
            continue
        line = _downhill(heights, seed, min(drop * random.uniform(0.78, 0.98), drop), LONGEST * sign)
        if line[2:] and not any(cover.occupied.holds(p) or clear.holds(p) for p in line):
            yield line, steepness


def _on_levels(heights: Heights, drop: float) -> Iterator[tuple[int, Point]]:
    """Points on the grid's lines where a level is crossed, each with the number of its level."""
    for row in range(heights.rows):
        for column in range(heights.columns):
            here = heights.values[row * heights.columns + column]
            for right, down in ((1, 0), (0, 1)):
                if column + right < heights.columns and row + down < heights.rows:
                    there = heights.values[(row + down) * heights.columns + column + right]
                    for level in range(int(min(here, there) / drop) + 1, int(max(here, there) / drop) + 1):
                        t = (level * drop - here) / (there - here)
                        yield level, ((column + right * t) * heights.cell, (row + down * t) * heights.cell)


def _is_free(
    taken: dict[tuple[int, int, int], list[Point]], level: int, point: Point, gap: float, bin_size: float
) -> bool:
    """Whether no stroke of this row begins nearer than `gap`; if so the place is taken from now on."""
    column, row = int(point[0] // bin_size), int(point[1] // bin_size)
    for across in (-1, 0, 1):
        for down in (-1, 0, 1):
            for x, y in taken.get((level, column + across, row + down), ()):
                if hypot(x - point[0], y - point[1]) < gap:
                    return False
    taken.setdefault((level, column, row), []).append(point)
    return True


def _downhill(heights: Heights, start: Point, drop: float, longest: float) -> Line:
    line, fallen, walked, stride = [start], 0.0, 0.0, longest / 7
    heading = direction((0.0, 0.0), heights.gradient(start))
    while fallen < drop and walked < longest:
        x, y = line[-1]
        rise = heights.gradient((x, y))
        steepness = hypot(*rise)
        if not steepness or rise[0] * heading[0] + rise[1] * heading[1] < STRAIGHTEST * steepness:
            break
        line.append((x - rise[0] / steepness * stride, y - rise[1] / steepness * stride))
        fallen += steepness * stride
        walked += stride
    return tuple(line)


def _wedge(line: Line, steepness: float, sign: float) -> Polygon:
    """A stroke as the graver leaves it: broad where it is set in, thin where it is lifted."""
    breadth = min(max(steepness, THINNEST), THICKEST) * sign
    last = len(line) - 1
    sides: list[list[Point]] = [[], []]
    for number, (x, y) in enumerate(line):
        tx, ty = direction(line[max(0, number - 1)], line[min(last, number + 1)])
        half = breadth * (1 - (1 - FOOT) * number / last)
        sides[0].append((x + ty * half, y - tx * half))
        sides[1].append((x - ty * half, y + tx * half))
    return ((*sides[0], *reversed(sides[1]), sides[0][0]),)
