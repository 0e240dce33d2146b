"""How even the map's motion is: under a finger, and on its way from step to step."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from time import monotonic

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.visitor.app import VisitorApplication
from kiosk.visitor.bench.figures import Measured, percentile
from kiosk.visitor.bench.finger import Finger, middle_of
from kiosk.visitor.frames import MS
from kiosk.visitor.journey import Screen
from kiosk.visitor.waiting import wait_until

ROUNDS = 3
DRAG_STEPS = 40
FEWEST_FRAMES = 3


class MovingFrames(QObject):
    """Notes when frames are shown in which the map stands elsewhere, or its strokes are longer."""

    def __init__(self, window: QQuickWindow, stage: QQuickItem) -> None:
        super().__init__(window)
        self._window = window
        self._stage = stage
        self._drawing = [each for each in stage.childItems() if _kind(each) == "QQuickItem"]
        self._ground = next(each for each in stage.childItems() if _kind(each).startswith("MapGround"))
        self._seen = self._look()
        self._frames: list[tuple[float, bool]] = []
        window.frameSwapped.connect(self._note, Qt.ConnectionType.QueuedConnection)

    def intervals_ms(self, move: Callable[[], object]) -> list[float]:
        """The times from frame to frame of what `move` begins and sees to its end.

        From a frame after which nothing was on its way there is no interval: that would be a pause.
        """
        self._seen = self._look()
        self._frames.clear()
        move()
        return [
            (later - earlier) * MS for (earlier, goes_on), (later, _) in pairwise(self._frames) if goes_on
        ]

    def have_ended(self) -> bool:
        """The map stands still, and every stroke is drawn."""
        return not self._is_gliding() and all(share == 1 for share in self._look()[1])

    def stop(self) -> None:
        self._window.frameSwapped.disconnect(self._note)
        self.deleteLater()

    def _is_gliding(self) -> bool:
        return bool(self._ground.property("isMoving"))

    def _look(self) -> tuple[QRectF, list[float]]:
        """Where the sheet stands, and how much of each stroke is drawn."""
        strokes = [
            float(each.property("progress"))
            for drawing in self._drawing
            for each in drawing.childItems()
            if _kind(each).startswith("DrawnStroke")
        ]
        return self._stage.property("standing"), strokes

    @Slot()
    def _note(self) -> None:
        shown_at = monotonic()
        now = self._look()
        if now != self._seen:
            self._seen = now
            goes_on = self._is_gliding() or any(0 < share < 1 for share in now[1])
            self._frames.append((shown_at, goes_on))


class MapMotionBench:
    """Opens the map, goes through its steps and draws it to and fro. It leaves the application at home."""

    def __init__(
        self,
        app: VisitorApplication,
        window: QQuickWindow,
        promised_frame_ms: float,
        is_at_rest: Callable[[], bool],
    ) -> None:
        self._app = app
        self._window = window
        self._promised_frame_ms = promised_frame_ms
        self._is_at_rest = is_at_rest
        self._finger = Finger(window)

    def figures(self) -> list[Measured]:
        """Nothing where the edition has no map."""
        if not self._app.guide.exhibit.home.map:
            return []
        self._app.view_model.openMap()
        wait_until(lambda: self._app.guide.journey.screen is Screen.MAP, "the map")
        self._rest()
        stage = next(_stages(self._window.contentItem()))
        frames = MovingFrames(self._window, stage)
        stepping = [each for way in (1, -1) for each in self._go_through_steps(frames, way)]
        panning = self._pan(frames, middle_of(stage), round(stage.width() / 4))
        frames.stop()
        self._app.view_model.goHome()
        wait_until(lambda: self._app.guide.journey.screen is Screen.HOME, "home")
        self._rest()
        return [
            *self._measured("frame time while panning the map, p95", panning),
            *self._measured("frame time while a map step animates, p95", stepping),
        ]

    def _measured(self, name: str, intervals: list[float]) -> Iterator[Measured]:
        """Where motion is turned off, or there is one step only, there is nothing to tell."""
        if len(intervals) >= FEWEST_FRAMES:
            value, remark = percentile(intervals, 0.95), f"{len(intervals)} frames"
            yield Measured(name, value, "ms", self._promised_frame_ms, remark)

    def _go_through_steps(self, frames: MovingFrames, way: int) -> Iterator[float]:
        """From the open step to the last, or to the first."""
        while step := self._app.showcase.map.neighbour(way):
            yield from frames.intervals_ms(partial(self._show, step, frames))

    def _show(self, step: str, frames: MovingFrames) -> None:
        self._app.view_model.showStep(step)
        wait_until(lambda: self._app.showcase.map.neighbour(0) == step, "the next step of the map")
        wait_until(frames.have_ended, "the strokes of the step")
        self._rest()

    def _pan(self, frames: MovingFrames, middle: QPoint, reach: int) -> list[float]:
        """Draw the map, brought near so that it has room, to and fro."""
        self._finger.pinch(middle, reach // 4, reach)
        self._rest()
        left, right = middle - QPoint(reach, 0), middle + QPoint(reach, 0)
        intervals: list[float] = []
        for start, end in [(right, left), (left, right)] * ROUNDS:
            intervals += frames.intervals_ms(partial(self._finger.drag, start, end, DRAG_STEPS))
            self._rest()
        return intervals

    def _rest(self) -> None:
        wait_until(self._is_at_rest, "the map to come to rest")


def _stages(item: QQuickItem) -> Iterator[QQuickItem]:
    """The stages of the map that can be seen, below `item`."""
    if not item.isVisible():
        return
    if _kind(item).startswith("MapStage") and item.width() > 0:
        yield item
    for child in item.childItems():
        yield from _stages(child)


def _kind(item: QQuickItem) -> str:
    return item.metaObject().className()
