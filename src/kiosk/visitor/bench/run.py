"""All measurements, one after the other."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.domain.faults import KioskError
from kiosk.editions.home import Home
from kiosk.editions.open_best import open_best
from kiosk.shell.settings import Settings
from kiosk.visitor.app import VisitorApplication, VisitorOptions
from kiosk.visitor.bench.endurance import EnduranceBench
from kiosk.visitor.bench.figures import Measured
from kiosk.visitor.bench.first_frame import STARTS, first_frame
from kiosk.visitor.bench.machine import machine_in_words
from kiosk.visitor.bench.response import ResponseBench
from kiosk.visitor.journey import Screen
from kiosk.visitor.waiting import wait_until

A_DAY_S = 24 * 3600

type Say = Callable[[str], None]
type Progress = Callable[[int, int], None]
"""Told how many parts of the work are done, of how many."""


@dataclass(frozen=True, slots=True)
class BenchReport:
    machine: dict[str, str]
    figures: list[Measured]


@dataclass(slots=True)
class _Tally:
    total: int
    tell: Progress
    done: int = 0

    def count(self) -> None:
        self.done += 1
        self.tell(self.done, self.total)


def measure(
    home: Home,
    size: tuple[int, int],
    rounds: int,
    say: Say = lambda _: None,
    progress: Progress = lambda _done, _of: None,
) -> BenchReport:
    """Measure the installed edition on this machine. Needs a QGuiApplication; takes some minutes."""
    edition = open_best(home)
    if edition is None:
        raise KioskError(f"There is no edition in {home.root} to measure; publish one first.")
    tally = _Tally(STARTS + 1 + rounds, progress)
    say("starts")
    figures = first_frame(home.root, f"{size[0]}x{size[1]}", tally.count)
    app = VisitorApplication(VisitorOptions(home, size=size, settings=Settings(idle_s=A_DAY_S)))
    app.open()
    try:
        wait_until(lambda: app.guide.journey.screen is Screen.ATTRACT, "the attract screen")
        window = _window_of(app)
        is_software = _is_software(window)
        machine = machine_in_words(window)
        say("touches and motion")
        figures += ResponseBench(app, window, is_software).figures()
        tally.count()
        say("memory and rest")
        with edition:
            figures += EnduranceBench(app, edition, is_software).figures(rounds, tally.count)
    finally:
        app.close()
    return BenchReport(machine, figures)


def _window_of(app: VisitorApplication) -> QQuickWindow:
    if app.window is None:
        raise RuntimeError("the application has no window")
    return app.window


def _is_software(window: QQuickWindow) -> bool:
    return window.rendererInterface().graphicsApi() is QSGRendererInterface.GraphicsApi.Software
