"""The real application on a small edition with a map of two sheets."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.operation_maps import operation_map, write_ground
from tests.visitor.conftest import OpenKiosk
from tests.visitor.kiosk_window import KioskWindow

from kiosk.editions.home import Home
from kiosk.editions.map_views import OperationMapView
from kiosk.editions.read import EditionReader
from kiosk.editions.views import ChapterView, HomeView
from kiosk.visitor.showcase import Showcase

MAP = operation_map()
CHAPTER = "poglavlje-0"


@pytest.fixture
def map_home(kiosk_home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """The small edition; its spine leads to the map, and its map panels show two of the steps."""
    ground = tmp_path / "ground"
    write_ground(MAP, ground)
    home_of, chapter_of, show_map = EditionReader.home, EditionReader.chapter, Showcase.show_map

    def home(self: EditionReader, tag: str) -> HomeView:
        return replace(home_of(self, tag), map=MAP.id, map_title="Ток операције")

    def chapter(self: EditionReader, chapter_id: str, tag: str) -> ChapterView:
        view = chapter_of(self, chapter_id, tag)
        panels = (
            replace(panel, map=MAP.id, map_steps=("proboj", "noc")) if panel.kind == "map" else panel
            for panel in view.panels
        )
        return replace(view, panels=tuple(panels))

    def map_of(_self: EditionReader, _map_id: str, tag: str) -> OperationMapView:
        return replace(MAP, title=f"{MAP.title} {tag}")

    monkeypatch.setattr(EditionReader, "home", home)
    monkeypatch.setattr(EditionReader, "chapter", chapter)

    def show_on_ground(self: Showcase, view: OperationMapView, _folder: Path) -> None:
        show_map(self, view, ground)

    monkeypatch.setattr(EditionReader, "map", map_of)
    monkeypatch.setattr(Showcase, "show_map", show_on_ground)
    return kiosk_home


@pytest.fixture
def on_map(open_kiosk: OpenKiosk, map_home: Home) -> KioskWindow:
    """The application with the map open at its first step."""
    kiosk = open_kiosk(home=map_home)
    kiosk.wait_for_screen("attract")
    kiosk.qtbot.waitExposed(kiosk.window)
    kiosk.application.view_model.start()
    kiosk.wait_for_screen("home")
    kiosk.application.view_model.openMap()
    kiosk.wait_for_screen("map")
    return kiosk
