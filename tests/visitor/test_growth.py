"""Nothing grows with use: pages, view models and screens are made once and filled again."""

import gc

from PySide6.QtCore import QObject
from tests.visitor.kiosk_window import KioskWindow

WARM_UP = 12
ROUNDS = 6


def objects(kiosk: KioskWindow) -> int:
    gc.collect()
    in_window = kiosk.window.findChildren(QObject)
    return len(kiosk.application.findChildren(QObject)) + len(in_window) + sum(1 for _ in kiosk.items())


def round_trip(kiosk: KioskWindow) -> None:
    """Every chapter, a viewer, the cards, the other script, and the end of the visit."""
    guide, view_model = kiosk.application.guide, kiosk.application.view_model
    view_model.start()
    for stop in guide.exhibit.route():
        view_model.openChapter(stop.chapter)
        kiosk.wait_until(lambda stop=stop: kiosk.journey.chapter == stop.chapter)
        for panel in range(stop.panel_count):
            view_model.openPanel(panel)
        kiosk.qtbot.wait(1)
    view_model.openAccess()
    view_model.closeSheet()
    view_model.chooseLanguage("sr-Latn")
    kiosk.wait_until(lambda: kiosk.journey.comfort.language == "sr-Latn")
    view_model.endVisit()
    kiosk.wait_until(lambda: kiosk.journey.comfort.language == "sr-Cyrl")


def test_later_rounds_leave_no_more_objects_than_the_first_ones(kiosk_window: KioskWindow) -> None:
    for _ in range(WARM_UP):  # what is made in the background is there after it
        round_trip(kiosk_window)
    counts = []
    for _ in range(ROUNDS):
        round_trip(kiosk_window)
        counts.append(objects(kiosk_window))
    assert counts[0] > 200
    assert max(counts[ROUNDS // 2 :]) <= max(counts[: ROUNDS // 2])
