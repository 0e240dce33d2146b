"""What a visitor's application measures of itself, in a process that has nothing else in it.

It prints lines of JSON, `{"done": ROUNDS}` while it goes on and `{"machine": …, "figures": …}` in the end.
"""

import json
import sys
from dataclasses import asdict
from itertools import count

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.domain.faults import KioskError
from kiosk.editions.open_best import open_best
from kiosk.visitor.app import VisitorApplication
from kiosk.visitor.bench.figures import Measured
from kiosk.visitor.bench.machine import machine_in_words
from kiosk.visitor.bench.tell_first_frame import FirstFrameTeller
from kiosk.visitor.journey import Screen
from kiosk.visitor.waiting import wait_until

EXIT_FINE, EXIT_CANNOT = 0, 2


def measure(part: str, rounds: int, app: VisitorApplication) -> int:
    """Measure `first-frame`, `responses` or `endurance` of the open application. Returns the exit code.

    It must not be called by an event: what was told to go would stay until that event is over.
    """
    if app.window is None:
        raise RuntimeError("the application has no window")
    if part == "first-frame":
        FirstFrameTeller(app.window)
        return QCoreApplication.exec()
    return _measure(part, rounds, app, app.window)


def _measure(part: str, rounds: int, app: VisitorApplication, window: QQuickWindow) -> int:
    from kiosk.visitor.bench.response import ResponseBench  # nothing that a measured start has to wait for

    try:
        wait_until(lambda: app.guide.journey.screen is Screen.ATTRACT, "the attract screen")
        is_software = window.rendererInterface().graphicsApi() is QSGRendererInterface.GraphicsApi.Software
        if part == "responses":
            figures = ResponseBench(app, window, is_software).figures()
        else:
            figures = _endurance(rounds, app, is_software)
    except KioskError as fault:
        sys.stderr.write(f"{fault}\n")
        return EXIT_CANNOT
    _print({"machine": machine_in_words(window), "figures": [asdict(figure) for figure in figures]})
    return EXIT_FINE


def _endurance(rounds: int, app: VisitorApplication, is_software: bool) -> list[Measured]:
    from kiosk.visitor.bench.endurance import EnduranceBench

    edition = open_best(app.options.home)
    if edition is None:
        raise KioskError(f"There is no edition in {app.options.home.root} to measure; publish one first.")
    done = count(1)
    with edition:
        bench = EnduranceBench(app, edition, is_software)
        return bench.figures(rounds, lambda: _print({"done": next(done)}))


def _print(told: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
