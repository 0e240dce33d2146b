"""Where each label of a map could stand, in the order of how well it would stand there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.editions.map_views import AreaView, MapLabelView, MapPlaceView, MovementView
from kiosk.shell.map.camera import Camera
from kiosk.shell.map.courses import letterings
from kiosk.shell.map.curves import Curve, bounds_of, middle_of
from kiosk.shell.map.label_rows import LabelRow, Subject, letters_from, row_of
from kiosk.shell.map.placing import Box, Candidate, Wanted
from kiosk.shell.map.strokes import Stroke, strangeness
from kiosk.shell.map.type_styles import (
    FLAG,
    NAME_STYLES,
    VILLAGE,
    advances,
    broken,
    line_height,
    measured,
    place_style,
)

HALO = 0.1
FLAG_PAD_ACROSS, FLAG_PAD_DOWN = 0.42, 0.2
FLAG_EMS = 13.0
MARK = 0.5
"""The size of a place's mark, in smallest letters."""
SHARES = (0.5, 0.36, 0.64, 0.22, 0.78, 0.1, 0.92)
SIDES_OF_A_PLACE = ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1))
IMPORTANCE = {"movement": 0, "area": 2, "unit": 3}
CITY, NAMED, NAME = 1, 1, 4
"""How soon a city, a place that the step names and a name of the ground look for their room."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A label and the rows that its candidates would become."""

    wanted: Wanted
    row: Callable[[int], LabelRow]


def _drawn(
    subject: Subject,
    importance: int,
    candidates: list[Candidate],
    row: Callable[[int], LabelRow],
    costs: tuple[float, ...] = (),
) -> Draft:
    wanted = Wanted(f"{subject.kind}/{subject.id}", importance, tuple(candidates), costs=costs)
    return Draft(wanted, row)


def movement_draft(movement: MovementView, stroke: Stroke, others: Sequence[Stroke], camera: Camera) -> Draft:
    """A flag beside its stroke, as far as can be from those of `others`."""
    on_screen = camera.line_on_screen(stroke.points)
    line = Curve.along(on_screen)
    reach = stroke.width * camera.measure * 0.75
    x, y = Curve.along(stroke.points).at(Curve.along(stroke.points).length / 2)
    subject = Subject(
        movement.id,
        "movement",
        _flag_text(movement.label, camera),
        x,
        y,
        FLAG,
        movement.side,
        is_approximate=movement.is_approximate,
    )
    width, height = _flag_size(subject.text, camera)
    boxes = []
    for share in SHARES:
        at_x, at_y = line.at(line.length * share)
        across, down = line.normal(line.length * share, line.length / 8 or 1.0)
        for side in (1, -1):
            away = reach + abs(across) * width / 2 + abs(down) * height / 2
            boxes.append(round_box(at_x + side * across * away, at_y + side * down * away, width, height))
    lines = [camera.line_on_screen(other.points) for other in others]
    costs = [strangeness(box, on_screen, lines, 2 * camera.letters) for box in boxes]
    return _boxed(subject, IMPORTANCE["movement"], boxes, camera, tuple(costs))


def area_draft(area: AreaView, camera: Camera) -> Draft:
    """A flag at the edge of its area, or in it."""
    x, y = middle_of(area.ring)
    subject = Subject(
        area.id,
        "area",
        _flag_text(area.label, camera),
        x,
        y,
        FLAG,
        area.side,
        is_approximate=area.is_approximate,
    )
    width, height = _flag_size(subject.text, camera)
    left, top, right, bottom = bounds_of(camera.line_on_screen(area.ring))
    across, down = (left + right) / 2, (top + bottom) / 2
    middles = (
        (across, bottom + height * 0.3),
        (across, top - height * 0.3),
        (right + width / 3, down),
        (left - width / 3, down),
        (right, bottom),
        (left, bottom),
        (right, top),
        (left, top),
        (across, down),
        (across, bottom + height),
        (across, top - height),
        (right + width / 2, down),
        (left - width / 2, down),
    )
    return _boxed(subject, IMPORTANCE["area"], [round_box(*each, width, height) for each in middles], camera)


def place_draft(place: MapPlaceView, camera: Camera, *, is_named: bool) -> Draft:
    """A mark with its name on one of eight sides."""
    style = place_style(place.kind, place.rank, is_named=is_named)
    subject = Subject(
        place.id,
        "place",
        place.name,
        place.x,
        place.y,
        style,
        sign=place.kind,
        is_approximate=place.is_approximate,
        is_named=is_named,
    )
    importance = CITY if place.kind == "city" else NAMED if is_named else NAME + place.rank
    return _marked(subject, importance, MARK * camera.letters, camera, SIDES_OF_A_PLACE)


def name_draft(name: MapLabelView, place: int, camera: Camera) -> Draft:
    """A name of the ground: level, or along its course."""
    style = NAME_STYLES.get(name.kind, VILLAGE)
    identity = f"{name.text}-{place}"
    if name.course:
        subject = Subject(identity, "course", name.text, name.x, name.y, style)
        return _lettered(subject, NAME + name.rank, name.course, camera)
    subject = Subject(identity, "name", name.text, name.x, name.y, style)
    width, height = size_of(subject, camera)
    x, y = camera.on_screen(name.x, name.y)
    boxes = [round_box(x, y + shift * height, width, height) for shift in (0, -0.7, 0.7, -1.4, 1.4)]
    return _boxed(subject, NAME + name.rank, boxes, camera)


def _boxed(
    subject: Subject, importance: int, boxes: list[Box], camera: Camera, costs: tuple[float, ...] = ()
) -> Draft:
    anchor = camera.on_screen(subject.x, subject.y)
    candidates: list[Candidate] = [(box,) for box in boxes]
    return _drawn(
        subject,
        importance,
        candidates,
        lambda place: row_of(subject, anchor, boxes[place], camera.letters),
        costs,
    )


def _marked(
    subject: Subject, importance: int, mark: float, camera: Camera, sides: tuple[tuple[int, int], ...]
) -> Draft:
    anchor = camera.on_screen(subject.x, subject.y)
    own = round_box(*anchor, mark, mark)
    boxes = beside(anchor, mark, size_of(subject, camera), sides, camera)
    candidates: list[Candidate] = [(own, box) for box in boxes]
    return _drawn(
        subject,
        importance,
        candidates,
        lambda place: row_of(subject, anchor, boxes[place], camera.letters, mark),
    )


def beside(
    anchor: tuple[float, float],
    mark: float,
    size: tuple[float, float],
    sides: tuple[tuple[int, int], ...],
    camera: Camera,
) -> list[Box]:
    """Where words of a size would stand on the sides of a mark."""
    (x, y), (width, height) = anchor, size
    boxes = []
    for across, down in sides:
        apart = mark / 2 + (0.1 if across and not down else 0.0) * camera.letters
        apart *= 0.75 if across and down else 1.0
        middle = x + across * (apart + width / 2), y + down * (apart + height / 2)
        boxes.append(round_box(*middle, width, height))
    return boxes


def _lettered(subject: Subject, importance: int, course: tuple[float, ...], camera: Camera) -> Draft:
    words = subject.style.words(subject.text)
    widths = advances(words, subject.style, camera.letters)
    height = line_height(subject.style, camera.letters)
    ways = list(letterings(words, widths, height, camera.line_on_screen(course), camera.view))
    anchor = camera.on_screen(subject.x, subject.y)

    def row(place: int) -> LabelRow:
        whole = _hull(ways[place].boxes)
        plain = row_of(subject, anchor, whole, camera.letters)
        return replace(plain, letters=letters_from((whole.left, whole.top), ways[place].letters))

    return _drawn(subject, importance, [way.boxes for way in ways], row)


def _hull(boxes: tuple[Box, ...]) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def mark_box(place: MapPlaceView, camera: Camera) -> Box:
    """What the mark of a place covers."""
    return round_box(*camera.on_screen(place.x, place.y), MARK * camera.letters, MARK * camera.letters)


def round_box(x: float, y: float, width: float, height: float) -> Box:
    """A box round a middle, its corner on a whole pixel, so that letters stand sharp."""
    left, top = round(x - width / 2), round(y - height / 2)
    return Box(left, top, left + width, top + height)


def size_of(subject: Subject, camera: Camera) -> tuple[float, float]:
    width, height = measured(subject.style.words(subject.text), subject.style, camera.letters)
    around = 2 * HALO * camera.letters
    return round(width + around + 1), round(height + around / 2)


def _flag_text(label: str, camera: Camera) -> str:
    return broken(label, FLAG, camera.letters, FLAG_EMS * camera.letters)


def _flag_size(text: str, camera: Camera) -> tuple[float, float]:
    width, height = measured(text, FLAG, camera.letters)
    return (
        round(width + 2 * FLAG_PAD_ACROSS * camera.letters),
        round(height + 2 * FLAG_PAD_DOWN * camera.letters),
    )
