"""A screen taken apart: the texts, controls and pictures to be seen of it, with their places in pixels."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

INVISIBLE_OPACITY = 0.02
ROUNDING_PX = 1.5
IMAGE_LOADING, IMAGE_ERROR = 2, 3
TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Clip:
    """An item that cuts off what reaches beyond it, unless a visitor can scroll that way."""

    rect: QRectF
    scrolls_across: bool
    scrolls_down: bool


@dataclass(frozen=True, slots=True)
class SeenText:
    """A text as it is painted; `inked` is where its letters are, without the air above and below them.

    `room` is the width it may take; `owner` the control it stands on, if any.
    """

    text: str
    painted: QRectF
    inked: QRectF
    room: float
    font: QFont
    is_elided: bool
    clips: tuple[Clip, ...]
    owner: QQuickItem | None
    layer: int


@dataclass(frozen=True, slots=True)
class SeenControl:
    item: QQuickItem
    name: str
    rect: QRectF
    clips: tuple[Clip, ...]
    layer: int


@dataclass(frozen=True, slots=True)
class SeenPicture:
    source: str
    has_failed: bool


@dataclass(slots=True)
class Scene:
    texts: list[SeenText]
    controls: list[SeenControl]
    pictures: list[SeenPicture]


@dataclass(frozen=True, slots=True)
class _Surroundings:
    clips: tuple[Clip, ...]
    opacity: float
    owner: QQuickItem | None
    layer: int


def take_apart(window: QQuickWindow) -> Scene:
    """The scene of `window`. Where a card lies open over the screen, only the topmost card is looked at."""
    scene = Scene([], [], [])
    whole = Clip(QRectF(0, 0, window.width(), window.height()), scrolls_across=False, scrolls_down=False)
    root = _topmost_card(window.contentItem()) or window.contentItem()
    _look_at(root, _Surroundings((whole,), 1.0, None, 0), scene)
    return scene


def is_loading(window: QQuickWindow) -> bool:
    """A picture is on its way, though it may not be seen before it has come."""
    return any(_loads(item) for item in _all_below(window.contentItem()))


def _loads(item: QQuickItem) -> bool:
    if not item.inherits("QQuickImageBase") or item.property("progress") == 1:
        return False
    return _number(item, "status") == IMAGE_LOADING


def _all_below(item: QQuickItem) -> Iterator[QQuickItem]:
    waiting = [item]
    while waiting:
        each = waiting.pop()
        yield each
        waiting += [child for child in each.childItems() if child.isVisible()]


def plain(styled: str) -> str:
    """A styled text without its tags and entities."""
    return html.unescape(TAG.sub(" " if "<br" in styled else "", styled))


def _topmost_card(item: QQuickItem) -> QQuickItem | None:
    if not _is_visible(item):
        return None
    for child in reversed(_in_painting_order(item)):
        if found := _topmost_card(child):
            return found
    return item if item.property("isOpen") is True else None


def _in_painting_order(item: QQuickItem) -> list[QQuickItem]:
    return sorted(item.childItems(), key=lambda child: child.z())


def _is_visible(item: QQuickItem) -> bool:
    return item.isVisible() and item.opacity() > INVISIBLE_OPACITY


def _look_at(item: QQuickItem, around: _Surroundings, scene: Scene) -> None:
    if not _is_visible(item):
        return
    around = replace(around, opacity=around.opacity * item.opacity())
    if around.opacity <= INVISIBLE_OPACITY:
        return
    if item.inherits("QQuickText") and item.property("isOrnament") is not True:
        scene.texts.extend(_text_of(item, around))
    elif item.inherits("QQuickImageBase"):
        scene.pictures.extend(_picture_of(item, around))
    if item.property("keyPressed") is not None:
        around = replace(around, owner=item)
        scene.controls.extend(_control_of(item, around))
    if item.clip() or item.inherits("QQuickFlickable"):
        around = replace(around, clips=(*around.clips, _clip_of(item, around.clips[0])))
    for child in _in_painting_order(item):
        _look_at(child, around, scene)


def _clip_of(item: QQuickItem, window: Clip) -> Clip:
    """What `item` cuts off. A list that scrolls without clipping is cut off by the edge of the window."""
    scrolls = item.inherits("QQuickFlickable")
    return Clip(
        item.mapRectToScene(QRectF(0, 0, item.width(), item.height())) if item.clip() else window.rect,
        scrolls_across=scrolls and item.property("contentWidth") > item.width() + ROUNDING_PX,
        scrolls_down=scrolls and item.property("contentHeight") > item.height() + ROUNDING_PX,
    )


def _is_in_sight(rect: QRectF, clips: tuple[Clip, ...]) -> bool:
    seen = rect
    for clip in clips:
        seen = seen.intersected(clip.rect)
    return seen.width() > ROUNDING_PX and seen.height() > ROUNDING_PX


def _text_of(item: QQuickItem, around: _Surroundings) -> Iterator[SeenText]:
    text = plain(item.property("text"))
    painted = item.mapRectToScene(_painted(item))
    if text.strip() and _is_in_sight(painted, around.clips):
        font: QFont = item.property("font")
        yield SeenText(
            text=text,
            painted=painted,
            inked=item.mapRectToScene(_inked(item, text, font)),
            room=item.width(),
            font=font,
            is_elided=bool(item.property("truncated")),
            clips=around.clips,
            owner=around.owner,
            layer=around.layer,
        )


def _painted(item: QQuickItem) -> QRectF:
    """Where the letters are, in the item's own coordinates."""
    width, height = item.property("contentWidth"), item.property("contentHeight")
    across = Qt.AlignmentFlag(_number(item, "effectiveHorizontalAlignment"))
    down = Qt.AlignmentFlag(_number(item, "verticalAlignment"))
    x = {Qt.AlignmentFlag.AlignRight: 1.0, Qt.AlignmentFlag.AlignHCenter: 0.5}.get(across, 0.0)
    y = {Qt.AlignmentFlag.AlignBottom: 1.0, Qt.AlignmentFlag.AlignVCenter: 0.5}.get(down, 0.0)
    return QRectF(x * (item.width() - width), y * (item.height() - height), width, height)


def _inked(item: QQuickItem, text: str, font: QFont) -> QRectF:
    """Where the ink is, in the item's own coordinates, told from its first and last baseline."""
    box = _painted(item)
    ink = QFontMetricsF(font).tightBoundingRect(text.replace("\n", " "))
    lines = max(1, item.property("lineCount"))
    first = item.baselineOffset()
    last = first + box.height() * (lines - 1) / lines
    return QRectF(box.left(), first + ink.top(), box.width(), last + ink.bottom() - first - ink.top())


def _control_of(item: QQuickItem, around: _Surroundings) -> Iterator[SeenControl]:
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    if _is_in_sight(rect, around.clips):
        yield SeenControl(item, str(item.property("name") or ""), rect, around.clips, around.layer)


def _picture_of(item: QQuickItem, around: _Surroundings) -> Iterator[SeenPicture]:
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    source = item.property("source").toString()
    if source and _is_in_sight(rect, around.clips):
        yield SeenPicture(source, has_failed=_number(item, "status") == IMAGE_ERROR)


def _number(item: QQuickItem, enumeration: str) -> int:
    """The value of a property whose enumeration Python does not know."""
    expression = QQmlExpression(QQmlEngine.contextForObject(item), item, enumeration)
    return int(expression.evaluate()[0])
