"""Films and sounds within a visit: the idle clock stands while they play, and the next visit begins anew."""

import PySide6.QtMultimedia  # noqa: F401 - without it there are no films, and the tests must say so
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from tests.visitor.kiosk_window import KioskWindow


def open_panel_of_kind(kiosk: KioskWindow, kind: str) -> None:
    guide, chapter = kiosk.application.guide, kiosk.application.guide.exhibit.route()[0].chapter
    guide.go_home()
    guide.open_panel(chapter, 0)
    kiosk.wait_until(lambda: kiosk.journey.chapter == chapter)
    kinds = [row.kind for row in kiosk.application.showcase.chapter.panels.rows()]
    place = kinds.index(kind)
    guide.open_panel(chapter, place)
    kiosk.wait_until(lambda: kiosk.page(place) is not None and any(controls(kiosk)))
    kiosk.settle()


def controls(kiosk: KioskWindow) -> list[QQuickItem]:
    page = kiosk.page(kiosk.journey.panel)
    return (
        [each for each in kiosk.items(page) if each.metaObject().className().startswith("PlayerControls")]
        if page is not None
        else []
    )


def tap_icon(kiosk: KioskWindow, icon: str) -> None:
    (found,) = [
        each for each in kiosk.items(controls(kiosk)[0]) if each.property("icon") == icon and each.isEnabled()
    ]
    place = found.mapToScene(QPointF(found.width() / 2, found.height() / 2))
    kiosk.tap_at(place.x(), place.y())


@pytest.mark.parametrize("kind", ["video", "audio"])
def test_the_idle_clock_stands_while_something_plays(kiosk_window: KioskWindow, kind: str) -> None:
    kiosk = kiosk_window
    playback = kiosk.application.showcase.playback
    open_panel_of_kind(kiosk, kind)
    tap_icon(kiosk, "play")
    kiosk.wait_until(lambda: playback.isPlaying)

    kiosk.clock.now += 1000
    kiosk.application.idle.tick()
    assert kiosk.journey.is_visit
    assert not kiosk.journey.is_asked

    tap_icon(kiosk, "pause")
    kiosk.wait_until(lambda: not playback.isPlaying)
    kiosk.clock.now += 100
    kiosk.application.idle.tick()
    assert kiosk.journey.is_asked


def test_the_next_panel_and_home_are_silent(kiosk_window: KioskWindow) -> None:
    kiosk = kiosk_window
    playback = kiosk.application.showcase.playback
    for leave in (kiosk.application.guide.next_panel, kiosk.application.guide.go_home):
        open_panel_of_kind(kiosk, "video")
        tap_icon(kiosk, "play")
        kiosk.wait_until(lambda: playback.isPlaying)

        leave()
        kiosk.wait_until(lambda: not playback.isPlaying)


def test_the_next_visitor_hears_it_as_loud_as_usual_and_reads_captions(kiosk_window: KioskWindow) -> None:
    kiosk = kiosk_window
    playback = kiosk.application.showcase.playback
    open_panel_of_kind(kiosk, "audio")
    tap_icon(kiosk, "plus")
    playback.switchCaptions()
    assert (playback.volume, playback.showsCaptions) == (0.8, False)

    kiosk.application.guide.end_visit()
    kiosk.wait_for_screen("attract")
    assert (playback.volume, playback.showsCaptions) == (0.6, True)
