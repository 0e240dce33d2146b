"""Arrow keys move to the nearest control that lies their way."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.shell.key_table import Action

DIRECTIONS = (Action.UP, Action.DOWN, Action.LEFT, Action.RIGHT)
SIDEWAYS_COSTS = 2.0
TOUCHING_PX = 1.0
SHARE_TO_BE_SEEN = 0.25


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the window, in pixels."""

    left: float
    top: float
    right: float
    bottom: float


EVERYWHERE = Box(-inf, -inf, inf, inf)


def nearest(origin: Box, others: Sequence[Box], direction: Action) -> int | None:
    """The place in `others` of the box to go to from `origin`, or None when nothing lies that way.

    A box lies that way when it begins beyond the origin's own middle, or stands in the origin itself. What
    stands straight in the way is nearer than what stands aside.
    """
    costs = [_cost(_turned(origin, direction), _turned(box, direction)) for box in others]
    reachable = [(cost, place) for place, cost in enumerate(costs) if cost is not None]
    return min(reachable)[1] if reachable else None


def _turned(box: Box, direction: Action) -> Box:
    """The box with its axes turned so that the way to go is to the right."""
    match direction:
        case Action.RIGHT:
            return box
        case Action.LEFT:
            return Box(-box.right, box.top, -box.left, box.bottom)
        case Action.DOWN:
            return Box(box.top, box.left, box.bottom, box.right)
        case _:
            return Box(-box.bottom, box.left, -box.top, box.right)


def _cost(origin: Box, box: Box) -> float | None:
    if _holds(origin, box):
        return box.left - origin.left
    ahead = box.left - origin.right
    if (box.left + box.right) <= (origin.left + origin.right) or ahead < -0.5 * (origin.right - origin.left):
        return None
    aside = max(0.0, box.top - origin.bottom, origin.top - box.bottom)
    if aside > TOUCHING_PX and ahead < -TOUCHING_PX:
        return None
    between_middles = abs((box.top + box.bottom) - (origin.top + origin.bottom)) / 2
    return max(0.0, ahead) + SIDEWAYS_COSTS * aside + between_middles / 100


def _holds(outer: Box, inner: Box) -> bool:
    return (
        outer.left <= inner.left
        and outer.right >= inner.right
        and outer.top <= inner.top
        and outer.bottom >= inner.bottom
        and outer != inner
    )


class SpatialFocus(QObject):
    """Moves the active focus among the controls below one item, its scope."""

    def move(self, direction: Action, scope: QQuickItem) -> bool:
        """Focus the control that lies in `direction`, or the first one when none has the focus yet."""
        controls = list(controls_below(scope))
        focused = innermost_focus(controls)
        if focused is None:
            return self.enter(scope)
        others = [each for each in controls if each is not focused]
        place = nearest(box_of(focused), [box_of(each) for each in others], direction)
        if place is None:
            return False
        _focus(others[place])
        return True

    def enter(self, scope: QQuickItem) -> bool:
        """Focus the first control in `scope`: the one that asks for it, or the first in reading order."""
        controls = list(controls_below(scope))
        if not controls:
            return False
        asking = next((each for each in controls if each.property("takesFirstFocus")), None)
        _focus(asking or min(controls, key=_reading_order))
        return True

    def holds_focus(self, scope: QQuickItem) -> bool:
        return any(each.hasActiveFocus() for each in controls_below(scope))


def innermost_focus(controls: Sequence[QQuickItem]) -> QQuickItem | None:
    """The control that has the focus; what holds it has the focus too, and comes before it in `controls`."""
    return next((each for each in reversed(controls) if each.hasActiveFocus()), None)


def controls_below(item: QQuickItem, view: Box = EVERYWHERE) -> Iterator[QQuickItem]:
    """Every control below `item` that can be used now: what is scrolled out of its view cannot."""
    if item.clip():
        view = common(view, box_of(item))
    for child in item.childItems():
        if child.isVisible() and child.isEnabled():
            if child.activeFocusOnTab() and _is_in_view(child, view):
                yield child
            yield from controls_below(child, view)


def box_of(item: QQuickItem) -> Box:
    corner = item.mapToScene(QPointF(0, 0))
    far = item.mapToScene(QPointF(item.width(), item.height()))
    return Box(corner.x(), corner.y(), far.x(), far.y())


def common(one: Box, other: Box) -> Box:
    """What two boxes have in common; of no width or height where they have nothing."""
    left, top = max(one.left, other.left), max(one.top, other.top)
    right, bottom = min(one.right, other.right), min(one.bottom, other.bottom)
    return Box(left, top, max(left, right), max(top, bottom))


def _is_in_view(item: QQuickItem, view: Box) -> bool:
    box = box_of(item)
    seen = common(box, view)
    whole_area = (box.right - box.left) * (box.bottom - box.top)
    seen_area = (seen.right - seen.left) * (seen.bottom - seen.top)
    return whole_area > 0 and seen_area >= SHARE_TO_BE_SEEN * whole_area


def _reading_order(item: QQuickItem) -> tuple[float, float]:
    box = box_of(item)
    return (round(box.top), box.left)


def _focus(item: QQuickItem) -> None:
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
