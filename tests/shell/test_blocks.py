"""The view of each kind of panel, filled from real view models."""

from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from tests.shell.block_page import Page

from kiosk.editions.evidence_views import CitationView
from kiosk.editions.views import FigureView, PanelView, PersonView, PictureView, QuoteView, StepView, TermView

VIEW_OF_KIND = {
    "text": "TextBlock",
    "photo": "PhotoBlock",
    "gallery": "GalleryBlock",
    "quote": "QuoteBlock",
    "figures": "FiguresBlock",
    "people": "PeopleBlock",
    "map": "StandInBlock",
    "video": "VideoBlock",
    "audio": "AudioBlock",
}
PICTURE = PictureView("most", "illustration", "Мост.", "радионица", "", "", "Мост", "", 0.5, 0.5, 1920, 1280)


def panel(kind: str, **parts: Any) -> PanelView:
    everything = {
        "paragraphs": ('У зору <a href="term:t-34">тенкови</a> избијају на ивицу града.',),
        "picture": PICTURE,
        "pictures": (PICTURE, PICTURE),
        "quote": QuoteView(
            "Не сметајте", "„", "”", "Тито", "tito", "Маршал", "Из телеграма.", "Дело", "susret"
        ),
        "figures": (FigureView(300, "300", "око", "оруђа", "gun", "soviet", 6, 50, "један знак = 50 оруђа"),),
        "people": (PersonView("tito", "Тито", "Маршал", "yugoslav", "Лети у Москву."),),
        "steps": (StepView("prvi", "14. октобар 1944.", "Пробој", ("Тенкови иду.",), ""),),
        "terms": (TermView("t-34", "Т-34", "Средњи тенк."),),
        "sources": (CitationView("tekst", "Текст", "", "1", "", "", ""),),
        "reported": ("Тако пише аутор.",),
    }
    return PanelView(
        f"tabla-{kind}", kind, "Пробој ка Славији", "14. октобар 1944.", **{**everything, **parts}
    )


@pytest.mark.parametrize("kind", VIEW_OF_KIND)
def test_every_kind_of_panel_has_its_view_and_no_complaint(page: Page, kind: str) -> None:
    block = page.show(panel(kind))
    assert block.metaObject().className().startswith(VIEW_OF_KIND[kind])
    assert page.warnings == []


@pytest.mark.parametrize("kind", ["text", "photo", "gallery", "quote", "video"])
def test_an_illustration_says_so_beside_its_credit(page: Page, kind: str) -> None:
    page.show(panel(kind))
    assert "Illustration · радионица" in page.words()


def test_a_credit_that_says_illustration_itself_is_not_told_twice(page: Page) -> None:
    page.show(panel("text", picture=replace(PICTURE, credit="Illustration: the museum")))
    assert "Illustration: the museum" in page.words()


def test_a_claim_that_is_only_reported_says_so_on_the_card(page: Page) -> None:
    page.show(panel("text"))
    assert "Тако пише аутор." in page.words()


def test_a_panel_without_a_picture_shows_its_title_instead(page: Page) -> None:
    page.show(panel("text", picture=None))
    assert "Пробој ка Славији" in page.words()
    assert "Illustration · радионица" not in page.words()


def test_a_stand_in_tells_the_steps_that_its_map_would_draw(page: Page) -> None:
    page.show(panel("map"))
    assert {"14. октобар 1944.", "Пробој", "Тенкови иду."} <= page.words()


def test_what_a_block_asks_for_reaches_the_page(page: Page, qtbot: QtBot) -> None:
    block = page.show(panel("text"))
    asked: list[str] = []
    page.item.termOpened.connect(asked.append)  # type: ignore[attr-defined]
    page.item.pictureOpened.connect(asked.append)  # type: ignore[attr-defined]
    block.termOpened.emit("t-34")  # type: ignore[attr-defined]
    block.pictureOpened.emit("most")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: asked == ["t-34", "most"])


def test_one_page_shows_one_panel_after_another(page: Page) -> None:
    for kind, view in VIEW_OF_KIND.items():
        assert page.show(panel(kind)).metaObject().className().startswith(view)
    assert page.warnings == []
