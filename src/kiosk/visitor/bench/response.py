"""How soon a touch is answered, and how even motion is."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from statistics import median

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickWindow

from kiosk.visitor.app import VisitorApplication
from kiosk.visitor.bench.figures import Measured, percentile
from kiosk.visitor.bench.finger import Finger, control_with, middle_of
from kiosk.visitor.bench.map_motion import MapMotionBench
from kiosk.visitor.frames import MS, ChangeWatch, FrameWatch
from kiosk.visitor.journey import Screen
from kiosk.visitor.tour.scene import is_loading
from kiosk.visitor.waiting import let_run, wait_until

TIMES = 20
PAUSE_MS = 420
HOLD_MS = 60
MOVING_BY_THEMSELVES = ("figures", "map")
SETTLED_AFTER_MS = 60.0
SLIDE_MS = 260.0
FEEDBACK_MS, SCREEN_MS = 50.0, 300.0
FRAME_MS_SOFTWARE, FRAME_MS_GPU = 33.0, 16.7


class ResponseBench:
    """Touches the application and watches its frames. It leaves it at home."""

    def __init__(self, app: VisitorApplication, window: QQuickWindow, is_software: bool) -> None:
        self._app = app
        self._window = window
        self._frames = FrameWatch(window)
        self._stillness = FrameWatch(window)
        self._finger = Finger(window)
        self._promised_frame_ms = FRAME_MS_SOFTWARE if is_software else FRAME_MS_GPU

    def figures(self) -> list[Measured]:
        return [*self._touches(), *self._motion(), *self._motion_of_the_map()]

    def _touches(self) -> list[Measured]:
        """Tap the next-panel button again and again, over the ends of chapters too."""
        self._open_first_chapter()
        firsts = [self._press_next() for _ in range(TIMES)]
        self._open_first_chapter()
        changes = ChangeWatch(self._window)
        settled = [self._tap_next(changes) for _ in range(TIMES)]
        chapters = self._chapters_ms(changes)
        changes.stop()
        still = [each for kind, each in settled if kind not in MOVING_BY_THEMSELVES]
        moving = [each for kind, each in settled if kind in MOVING_BY_THEMSELVES]
        return [
            Measured("touch to first changed frame, p95", percentile(firsts, 0.95), "ms", FEEDBACK_MS),
            Measured("touch to first changed frame, median", median(firsts), "ms"),
            Measured("touch to new panel at rest, p99", percentile(still, 0.99), "ms", SCREEN_MS),
            Measured("touch to new panel at rest, median", median(still), "ms"),
            Measured("touch to figures counted and strokes drawn, median", median(moving or [0.0]), "ms"),
            Measured("new chapter from home at rest, median", median(chapters), "ms", SCREEN_MS),
        ]

    def _press_next(self) -> float:
        """Milliseconds from the finger's coming down to a frame that shows it."""
        wait_until(self._is_at_rest, "the screen to come to rest")
        button = self._next_button()
        began = self._frames.begin()
        self._finger.press(button)
        wait_until(lambda: bool(self._frames.times), "a frame after a touch")
        first = (self._frames.times[0] - began) * MS
        self._finger.release(button)
        return first

    def _tap_next(self, changes: ChangeWatch) -> tuple[str, float]:
        """The kind of the panel that a tap brings, and milliseconds from letting go to the last change."""
        wait_until(self._is_at_rest, "the screen to come to rest")
        button = self._next_button()
        self._finger.press(button)
        let_run(HOLD_MS)
        rest = self._last_change_ms(changes, partial(self._finger.release, button))
        return self._app.showcase.chapter.open_panel.kind, rest

    def _next_button(self) -> QPoint:
        return middle_of(control_with(self._window, "icon", "chevron-right"))

    def _last_change_ms(self, changes: ChangeWatch, act: Callable[[], object]) -> float:
        let_run(PAUSE_MS)
        began = changes.begin()
        act()
        wait_until(lambda: bool(changes.times), "a frame after a touch")
        wait_until(self._is_at_rest, "the screen to come to rest")
        return (changes.times[-1] - began) * MS

    def _chapters_ms(self, changes: ChangeWatch) -> list[float]:
        times: list[float] = []
        for stop in list(self._app.guide.exhibit.route())[:5]:
            self._app.view_model.goHome()
            wait_until(lambda: self._app.guide.journey.screen is Screen.HOME, "home")
            wait_until(self._is_at_rest, "home to come to rest")
            open_it = partial(self._app.view_model.openChapter, stop.chapter)
            times.append(self._last_change_ms(changes, open_it))
        return times

    def _is_at_rest(self) -> bool:
        if is_loading(self._window):
            return False
        self._stillness.begin()
        let_run(round(SETTLED_AFTER_MS))
        return not self._stillness.times

    def _motion(self) -> list[Measured]:
        self._open_first_chapter()
        turning = self._turn_pages()
        flicking = self._intervals(self._flick)
        pinching = self._intervals(self._pinch)
        return [
            Measured(
                "frame time in a page change, p95", percentile(turning, 0.95), "ms", self._promised_frame_ms
            ),
            Measured("frame time in a flick, p95", percentile(flicking, 0.95), "ms", self._promised_frame_ms),
            Measured("frame time in a pinch, p95", percentile(pinching, 0.95), "ms", self._promised_frame_ms),
        ]

    def _motion_of_the_map(self) -> list[Measured]:
        return MapMotionBench(self._app, self._window, self._promised_frame_ms, self._is_at_rest).figures()

    def _intervals(self, move: Callable[[], object]) -> list[float]:
        """The times between frames while something moves; a pause between two movements is no frame."""
        self._frames.begin()
        move()
        return [each for each in self._frames.intervals_ms() if each < MS / 5] or [0.0]

    def _turn_pages(self) -> list[float]:
        """The times between frames while pages slide."""
        intervals: list[float] = []
        for turn in [self._app.view_model.nextPanel, self._app.view_model.previousPanel] * 3:
            wait_until(self._is_at_rest, "the page to come to rest")
            began = self._frames.begin()
            turn()
            let_run(PAUSE_MS)
            sliding = [each for each in self._frames.times if (each - began) * MS <= SLIDE_MS]
            intervals += [(later - earlier) * MS for earlier, later in pairwise(sliding)]
        return intervals or [0.0]

    def _flick(self) -> None:
        width, height = self._window.width(), self._window.height()
        for _ in range(3):
            self._finger.drag(QPoint(width * 3 // 4, height // 3), QPoint(width // 4, height // 3))
            let_run(PAUSE_MS)

    def _pinch(self) -> None:
        picture = next(each.picture for each in self._app.guide.exhibit.home.attract)
        self._app.view_model.openViewer(picture.id)
        wait_until(lambda: bool(self._app.guide.journey.viewed_picture), "the viewer")
        wait_until(self._is_at_rest, "the viewer to come to rest")
        middle = QPoint(self._window.width() // 2, self._window.height() // 3)
        self._frames.begin()
        self._finger.pinch(middle, 60, 300)
        self._finger.pinch(middle, 300, 80)
        self._app.view_model.closeViewer()

    def _open_first_chapter(self) -> None:
        first = next(iter(self._app.guide.exhibit.route()))
        self._app.view_model.goHome()
        wait_until(lambda: self._app.guide.journey.screen is Screen.HOME, "home")
        self._app.view_model.openChapter(first.chapter)
        wait_until(lambda: self._app.guide.journey.chapter == first.chapter, "the first chapter")
        wait_until(self._is_at_rest, "the first chapter to come to rest")
