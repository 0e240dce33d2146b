"""Bridges as they stood: whole, damaged or destroyed."""

from math import hypot

from kiosk.publishing.grounds.cover import Cover
from kiosk.publishing.grounds.features import Feature, Features, Line, Point
from kiosk.publishing.grounds.marks import Mark, Strokes
from kiosk.publishing.grounds.polylines import along, direction, length_of, piece_of

STUB = 0.3
OVERLAP = 7.0
CROSS = 7.5
WING = 6.0


def draw_bridges(features: Features, cover: Cover) -> tuple[Mark, ...]:
    decks: list[Line] = []
    gaps: list[Line] = []
    crosses: list[Line] = []
    wings: list[Line] = []
    sign = cover.sheet.small_sign
    size = sign / cover.sheet.sign
    for bridge in features.of("bridge"):
        for line in bridge.lines:
            span = _span(line, cover)
            wings.extend(_wings(span, sign))
            standing, broken = _parts(bridge, span)
            decks.extend(standing)
            if bridge.word("status") == "destroyed":
                crosses.extend(_cross(broken, sign))
            elif broken:
                gaps.append(broken)
    return (
        Strokes("bridge_edge", 6.6 * size, tuple(decks), "butt"),
        Strokes("bridge", 3.4 * size, tuple(decks), "butt"),
        Strokes("bridge_edge", 1.5 * size, tuple(wings)),
        Strokes("bridge_edge", 1.6 * size, tuple(dash for gap in gaps for dash in _ties(gap, sign)), "butt"),
        Strokes("bridge_edge", 2.4 * size, tuple(crosses)),
    )


def _parts(bridge: Feature, span: Line) -> tuple[tuple[Line, ...], Line]:
    """The stretches that stand, and the one that does not."""
    if bridge.word("status") not in ("damaged", "destroyed"):
        return (span,), ()
    length = length_of(span)
    stubs = piece_of(span, 0, length * STUB), piece_of(span, length * (1 - STUB), length)
    return stubs, piece_of(span, length * STUB, length * (1 - STUB))


def _span(line: Line, cover: Cover) -> Line:
    """The stretch over the water, and a little of both banks; all of it where there is none."""
    step = cover.cell
    wet = [number * step for number, (point, _) in enumerate(along(line, step)) if cover.water.holds(point)]
    if not wet:
        return line
    overlap = OVERLAP * cover.sheet.sign
    return piece_of(line, max(0.0, wet[0] - overlap), min(length_of(line), wet[-1] + overlap))


def _ties(line: Line, sign: float) -> list[Line]:
    """What is left of a damaged stretch: short bars across."""
    return [
        ((x - ty * 2.6 * sign, y + tx * 2.6 * sign), (x + ty * 2.6 * sign, y - tx * 2.6 * sign))
        for (x, y), (tx, ty) in along(line, 5.5 * sign, 2.5 * sign)
    ]


def _wings(span: Line, sign: float) -> list[Line]:
    """Where the deck meets the bank, its edges open out."""
    return [
        wing
        for end, inner in ((span[0], span[1]), (span[-1], span[-2]))
        for wing in _wings_at(end, direction(inner, end), sign)
    ]


def _wings_at(end: Point, outward: Point, sign: float) -> list[Line]:
    (x, y), (ux, uy) = end, outward
    half, wing = 3.4 * sign * 1.4, WING * sign
    return [
        (
            (x - uy * half * side, y + ux * half * side),
            (
                x + ux * wing - uy * (half + wing * 0.8) * side,
                y + uy * wing + ux * (half + wing * 0.8) * side,
            ),
        )
        for side in (-1, 1)
    ]


def _cross(gap: Line, sign: float) -> list[Line]:
    (x0, y0), (x1, y1) = gap[0], gap[-1]
    x, y, size = (x0 + x1) / 2, (y0 + y1) / 2, min(CROSS * sign, hypot(x1 - x0, y1 - y0) * 0.42)
    return [((x - size, y - size), (x + size, y + size)), ((x - size, y + size), (x + size, y - size))]
