"""Marks as paths of the drawing library, at the scale of one picture."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import batched

from blend2d import Context, Path, StrokeCap, StrokeJoin

from kiosk.publishing.grounds.features import Line
from kiosk.publishing.grounds.marks import Fills, Mark, Strokes
from kiosk.publishing.grounds.palette import Colour, Palette

USUAL_WIDTH = 1920
WEIGHT_GROWTH = 0.6
LINES_IN_A_PATH = 300
CAPS = {"round": StrokeCap.ROUND, "butt": StrokeCap.BUTT}


@dataclass(frozen=True, slots=True)
class Outline:
    """A path in pixels, and the rows between which it lies."""

    path: Path
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Trace:
    """A mark and its outlines, not yet in any colour."""

    mark: Mark
    outlines: tuple[Outline, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """An outline in a colour: stroked, or filled where `width` is 0."""

    outline: Outline
    colour: Colour
    width: float = 0.0
    cap: StrokeCap = StrokeCap.ROUND

    def is_seen(self, top: int, rows: int) -> bool:
        return self.outline.bottom + self.width >= top and self.outline.top - self.width <= top + rows

    def draw(self, context: Context) -> None:
        if not self.width:
            context.set_fill_style_rgba(*self.colour)
            context.fill_path(self.outline.path)
            return
        context.set_stroke_style_rgba(*self.colour)
        context.set_stroke_width(self.width)
        context.set_stroke_caps(self.cap)
        context.set_stroke_join(StrokeJoin.ROUND)
        context.stroke_path(self.outline.path)


def line_weight(weight: float, picture_width: int) -> float:
    """Pixels of a line in a picture: in wider pictures lines are wider, but by less than the picture is."""
    return weight * float((picture_width / USUAL_WIDTH) ** WEIGHT_GROWTH)


def traces_of(marks: Iterable[Mark], scale: float) -> list[Trace]:
    """The marks as outlines; `scale` is pixels to a map unit."""
    return [Trace(mark, tuple(_outlines(mark, scale))) for mark in marks]


def painted(traces: Iterable[Trace], palette: Palette, picture_width: int) -> list[Piece]:
    """The traces in the colours of a palette, without those that it does not draw."""
    pieces: list[Piece] = []
    for trace in traces:
        colour = palette.pen(trace.mark.role)
        if colour is None:
            continue
        match trace.mark:
            case Fills():
                pieces.extend(Piece(outline, colour) for outline in trace.outlines)
            case Strokes(weight=weight, cap=cap):
                width = line_weight(weight * palette.weight, picture_width)
                pieces.extend(Piece(outline, colour, width, CAPS[cap]) for outline in trace.outlines)
    return pieces


def traced(lines: Sequence[Line], scale: float) -> Outline:
    """Lines as one path; lines that end where they begin are closed."""
    path = Path()
    rows = [y for line in lines for _, y in line]
    for line in lines:
        (x0, y0), *others = line
        path.move_to(x0 * scale, y0 * scale)
        for x, y in others:
            path.line_to(x * scale, y * scale)
        if len(line) > 1 and line[0] == line[-1]:
            path.close()
    return Outline(path, min(rows) * scale, max(rows) * scale)


def _outlines(mark: Mark, scale: float) -> Iterable[Outline]:
    match mark:
        case Fills(polygons=polygons):
            for some in batched(polygons, LINES_IN_A_PATH):
                yield traced([ring for polygon in some for ring in polygon], scale)
        case Strokes(lines=lines):
            for group in batched(sorted(lines, key=lambda line: line[0][1]), LINES_IN_A_PATH):
                yield traced(group, scale)
