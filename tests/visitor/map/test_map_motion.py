"""The bench measures the map where there is one: while a finger draws it, while its steps come in."""

from dataclasses import replace

import pytest
from tests.visitor.conftest import OpenKiosk
from tests.visitor.kiosk_window import KioskWindow
from tests.visitor.map.conftest import MAP

from kiosk.editions.home import Home
from kiosk.editions.read import EditionReader
from kiosk.shell.settings import Settings
from kiosk.visitor.bench.map_motion import MapMotionBench, MovingFrames
from kiosk.visitor.bench.response import ResponseBench
from kiosk.visitor.frames import FrameWatch
from kiosk.visitor.waiting import let_run

LIVELY = Settings(calm=False, pixels_per_millimetre=3.6)
SMALL = (960, 540)
PROMISED_MS = 33.0
PANNING, STEPPING = "frame time while panning the map, p95", "frame time while a map step animates, p95"


def at_home(open_kiosk: OpenKiosk, home: Home, settings: Settings = LIVELY) -> KioskWindow:
    kiosk = open_kiosk(settings, SMALL, home)
    kiosk.wait_for_screen("attract")
    kiosk.qtbot.waitExposed(kiosk.window)
    kiosk.application.view_model.start()
    kiosk.wait_for_screen("home")
    return kiosk


def bench_of(kiosk: KioskWindow) -> MapMotionBench:
    is_at_rest = ResponseBench(kiosk.application, kiosk.window, is_software=True)._is_at_rest
    return MapMotionBench(kiosk.application, kiosk.window, PROMISED_MS, is_at_rest)


def test_panning_and_stepping_are_measured_and_home_is_open_again(
    open_kiosk: OpenKiosk, map_home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = at_home(open_kiosk, map_home)
    moves: list[list[float]] = []
    intervals_of = MovingFrames.intervals_ms

    def noted(self: MovingFrames, move) -> list[float]:  # type: ignore[no-untyped-def]
        moves.append(intervals_of(self, move))
        return moves[-1]

    monkeypatch.setattr(MovingFrames, "intervals_ms", noted)
    figures = bench_of(kiosk).figures()
    assert [each.name for each in figures] == [PANNING, STEPPING]
    assert all(each.value > 0 and each.promised == PROMISED_MS for each in figures)
    assert len(moves) == 2 * (len(MAP.steps) - 1) + 6
    assert [len(each) for each in moves if len(each) < 3] == []
    kiosk.wait_for_screen("home")


def test_a_pause_between_two_movements_is_no_frame(open_kiosk: OpenKiosk, map_home: Home) -> None:
    kiosk = at_home(open_kiosk, map_home)
    kiosk.application.view_model.openMap()
    kiosk.wait_for_screen("map")
    bench = bench_of(kiosk)
    bench._rest()
    (stage,) = [each for each in kiosk.items() if each.metaObject().className().startswith("MapStage")]
    frames = MovingFrames(kiosk.window, stage)
    drawn = FrameWatch(kiosk.window)
    pause_ms = 3000

    def two_steps() -> None:
        for step in MAP.steps[1:3]:
            bench._show(step.id, frames)
            let_run(pause_ms)

    drawn.begin()
    intervals = frames.intervals_ms(two_steps)
    frames.stop()
    assert max(drawn.intervals_ms()) >= pause_ms
    assert len(intervals) > 3
    assert max(intervals) < pause_ms


def test_an_edition_without_a_map_has_no_such_figures(
    open_kiosk: OpenKiosk, kiosk_home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    home_of = EditionReader.home
    monkeypatch.setattr(EditionReader, "home", lambda self, tag: replace(home_of(self, tag), map=""))
    kiosk = at_home(open_kiosk, kiosk_home)
    assert bench_of(kiosk).figures() == []
    kiosk.wait_for_screen("home")


def test_where_nothing_moves_by_itself_only_panning_is_measured(
    open_kiosk: OpenKiosk, map_home: Home
) -> None:
    calm = Settings(calm=True, pixels_per_millimetre=3.6)
    kiosk = at_home(open_kiosk, map_home, calm)
    assert [each.name for each in bench_of(kiosk).figures()] == [PANNING]
