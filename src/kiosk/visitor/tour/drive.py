"""Drives the real application from screen to screen, looks at each, and keeps its picture."""

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Self

from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.faults import KioskError
from kiosk.editions.home import Home
from kiosk.editions.open_best import open_best
from kiosk.editions.read import EditionReader
from kiosk.shell.settings import Settings
from kiosk.visitor.app import VisitorApplication, VisitorOptions
from kiosk.visitor.frames import FrameWatch
from kiosk.visitor.journey import Screen
from kiosk.visitor.tour.audit import audit, emptiness
from kiosk.visitor.tour.itinerary import Stop, stops
from kiosk.visitor.tour.plan import Round, SeenScreen, TourReport, nominal_density
from kiosk.visitor.tour.scene import is_loading, take_apart
from kiosk.visitor.waiting import wait_until

A_DAY_S = 24 * 3600
LIGHT_COMPRESSION = 85
STILL_MS = 40.0

log = logging.getLogger(__name__)

type Watcher = Callable[[SeenScreen], None]
type Progress = Callable[[int, int], None]
"""Told how many screens were looked at, of how many."""


def take_tour(
    home: Home,
    rounds: Iterable[Round],
    out: Path | None,
    watch: Watcher = lambda _: None,
    only: str = "",
    density: float = 0.0,
    progress: Progress = lambda _done, _of: None,
) -> TourReport:
    """Look at every screen of the installed edition in each round. Needs a QGuiApplication.

    Pictures go below `out`, or nowhere when it is None. `only` keeps the screens whose name contains it;
    `density` is in pixels per millimetre, 0 takes the screen for one of 24 inches. Raises KioskError when
    there is nothing to show, or nothing of that name.
    """
    edition = open_best(home, log.warning)
    if edition is None:
        raise KioskError(f"There is no edition in {home.root} to show; publish one first.")
    with edition:
        report = TourReport(edition.number)
        planned = [(each, _wanted(edition, each.language, only)) for each in rounds]
        total = sum(len(wanted) for _, wanted in planned)
        if not total:
            raise KioskError(f"No screen has a name that contains “{only}”.")
        for each, wanted in planned:
            pixels_per_mm = density or nominal_density(each.width, each.height)
            report.pixels_per_millimetre[f"{each.width}x{each.height}"] = round(pixels_per_mm, 3)
            with _Ride(home, each, pixels_per_mm, out) as ride:
                for stop in wanted:
                    seen = ride.visit(stop)
                    report.screens.append(seen)
                    watch(seen)
                    progress(len(report.screens), total)
    return report


def _wanted(edition: EditionReader, language: str, only: str) -> list[Stop]:
    known = {each.tag for each in edition.languages()}
    if language not in known:
        raise KioskError(f"The edition has no language {language}; it has {', '.join(sorted(known))}.")
    return [stop for stop in stops(edition, language) if only in stop.screen]


class _Ride:
    """The application in one round."""

    def __init__(self, home: Home, this_round: Round, pixels_per_mm: float, out: Path | None) -> None:
        settings = Settings(
            language=this_round.language,
            theme=this_round.theme,
            text_scale=this_round.text_scale,
            calm=True,
            idle_s=A_DAY_S,
            pixels_per_millimetre=pixels_per_mm,
        )
        size = (this_round.width, this_round.height)
        self._round = this_round
        self._density = pixels_per_mm
        self._out = out
        self._savers = QThreadPool()
        self._app = VisitorApplication(VisitorOptions(home, this_round.language, True, size, settings))

    def __enter__(self) -> Self:
        self._app.open()
        wait_until(lambda: self._app.guide.journey.screen is Screen.ATTRACT, "the attract screen")
        self._frames = FrameWatch(self._window)
        return self

    def __exit__(self, *_: object) -> None:
        self._savers.waitForDone()
        self._app.close()

    def visit(self, stop: Stop) -> SeenScreen:
        stop.act(self._app)
        wait_until(lambda: stop.is_there(self._app.guide.journey), stop.screen)
        self._frames.begin()
        self._window.update()
        wait_until(self._is_at_rest, f"{stop.screen} to come to rest")
        scene = take_apart(self._window)
        findings = (*emptiness(scene), *audit(scene, self._density))
        return SeenScreen(stop.screen, self._round, self._kept(stop.screen), findings)

    def _is_at_rest(self) -> bool:
        return (
            bool(self._frames.times) and self._frames.have_stopped(STILL_MS) and not is_loading(self._window)
        )

    @property
    def _window(self) -> QQuickWindow:
        if self._app.window is None:
            raise RuntimeError("the application has no window")
        return self._app.window

    def _kept(self, screen: str) -> Path | None:
        if self._out is None:
            return None
        picture = self._window.grabWindow()
        file = self._out / self._round.name / f"{screen.replace('/', '--')}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        self._savers.start(lambda: _save(picture, file))
        return file.relative_to(self._out)


def _save(picture: QImage, file: Path) -> None:
    if not picture.save(str(file), quality=LIGHT_COMPRESSION):
        log.error("%s could not be written", file)
