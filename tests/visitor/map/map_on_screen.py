"""What a visitor sees of a map: its stage, and the names on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from tests.visitor.kiosk_window import KioskWindow

ROUNDING = 1.5


@dataclass(frozen=True)
class Name:
    """A label and what it covers, in pixels of the window: its mark, its words or its letters."""

    text: str
    rects: tuple[QRectF, ...]


def stage_of(kiosk: KioskWindow) -> QQuickItem:
    """The stage that is shown."""
    return next(each for each in kiosk.items() if each.property("settledScale") and each.isVisible())


def camera_of(stage: QQuickItem) -> tuple[float, float, float]:
    """Where the sheet's corner stands, and how many pixels a map unit has."""
    standing: QRectF = stage.property("standing")
    return standing.x(), standing.y(), standing.width() / stage.property("sheetWidth")


def names_on(stage: QQuickItem) -> list[Name]:
    labels = [each for each in stage.childItems() if _has(each, "labelId")]
    return [Name(str(each.property("text")), tuple(_covered(each))) for each in labels]


def _covered(item: QQuickItem) -> Iterator[QRectF]:
    for child in item.childItems():
        kind = child.metaObject().className()
        if not child.isVisible():
            continue
        if kind.startswith(("MapMark", "MapFlag", "QQuickImage")):
            yield child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        elif child.inherits("QQuickText"):
            if not _has(child, "modelData"):  # the others are its rim
                yield _painted(child)
        else:
            yield from _covered(child)


def _painted(text: QQuickItem) -> QRectF:
    """Where its letters are; the air above and below them is not counted."""
    width, height = text.property("contentWidth"), min(text.height(), text.property("contentHeight"))
    return text.mapRectToScene(
        QRectF((text.width() - width) / 2, (text.height() - height) / 2, width, height)
    )


def _has(item: QQuickItem, name: str) -> bool:
    return item.metaObject().indexOfProperty(name) >= 0


def overlaps(names: list[Name]) -> list[str]:
    return [
        f"{one.text} lies over {other.text}"
        for one, other in combinations(names, 2)
        if any(_overlap(rect, another) for rect in one.rects for another in other.rects)
    ]


def _overlap(one: QRectF, other: QRectF) -> bool:
    shared = one.intersected(other)
    return shared.width() > ROUNDING and shared.height() > ROUNDING


def off(names: list[Name], stage: QQuickItem) -> list[str]:
    room = stage.mapRectToScene(QRectF(0, 0, stage.width(), stage.height()))
    room.adjust(-ROUNDING, -ROUNDING, ROUNDING, ROUNDING)
    return [
        f"{each.text} reaches off the map" for each in names if not all(room.contains(r) for r in each.rects)
    ]
