"""Whatever its kind, the size of its words or the shape of the screen, a panel offers what it has."""

from dataclasses import replace

import pytest
from tests.visitor.conftest import CALM, OpenKiosk
from tests.visitor.kiosk_window import KioskWindow

from kiosk.editions.open_best import open_best

OFFERS = {"book-open": "sources", "list": "terms"}


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["wide", "upright"])
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_every_panel_with_sources_and_terms_offers_them(
    open_kiosk: OpenKiosk, size: tuple[int, int], text_scale: float
) -> None:
    kiosk = open_kiosk(replace(CALM, text_scale=text_scale), size)
    kiosk.wait_for_screen("attract")
    application = kiosk.application
    chapter = application.guide.exhibit.route()[0]
    with open_best(kiosk.application.options.home) as edition:
        panels = edition.chapter(chapter.chapter, "sr-Cyrl").panels
    for place in range(chapter.panel_count):
        application.guide.open_panel(chapter.chapter, place)
        wanted = {icon for icon, part in OFFERS.items() if getattr(panels[place], part)}
        kiosk.wait_until(
            lambda place=place, wanted=wanted: (
                bool(kiosk.page(place)) and wanted <= icons_on_page(kiosk, place)
            )
        )


def icons_on_page(kiosk: KioskWindow, place: int) -> set[str]:
    """The icons of that page once it fills the window, though one may have to be scrolled to."""
    page = kiosk.page(place)
    if page is None:
        return set()
    return {str(item.property("icon")) for item in kiosk.items(page) if item.property("icon")}
