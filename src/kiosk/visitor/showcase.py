"""The view models of everything that can stand on the screen, filled again and again, never made anew."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.editions.views import ChapterView, PanelView, PassageView, PersonView, PictureView
from kiosk.shell.picture_view_models import PictureViewModel
from kiosk.shell.playback import PlaybackViewModel
from kiosk.visitor.chapter_view_model import ChapterViewModel
from kiosk.visitor.exhibit import Exhibit
from kiosk.visitor.exhibit_models import (
    AttractListModel,
    ChapterListModel,
    LanguageListModel,
    TitleListModel,
)
from kiosk.visitor.journey import Journey, Screen, next_place, previous_place
from kiosk.visitor.sheet_view_models import PassageViewModel, PersonViewModel

if TYPE_CHECKING:
    from kiosk.editions.map_views import OperationMapView
    from kiosk.shell.map.map_view_model import MapViewModel


class Showcase(QObject):
    """The map alone is made when it is needed: what draws it takes longer to import than all the others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title_parts = TitleListModel(self)
        self.attract = AttractListModel(self)
        self.chapters = ChapterListModel(self)
        self.languages = LanguageListModel(self)
        self.cover = PictureViewModel(self)
        self.playback = PlaybackViewModel(self)
        self.chapter = ChapterViewModel(self, self.playback)
        self.person = PersonViewModel(self)
        self.passage = PassageViewModel(self)
        self.viewed = PictureViewModel(self)
        self._map: MapViewModel | None = None

    @property
    def map(self) -> "MapViewModel":
        return self._map or self.make_map()

    @property
    def map_id(self) -> str:
        """The map that is held; empty where none is."""
        return self._map.map_id if self._map else ""

    def make_map(self) -> "MapViewModel":
        """Make the map's view model, once; QML knows its types from then on."""
        if self._map is None:
            from kiosk.shell.map.map_view_model import MapViewModel

            self._map = MapViewModel(self)
        return self._map

    def show_exhibit(self, exhibit: Exhibit, journey: Journey) -> None:
        """Show what home, attract and spine need of the exhibit."""
        home, tag = exhibit.home, journey.comfort.language
        self.title_parts.show(home.title_parts)
        self.attract.show(home.attract, exhibit.folder)
        self.cover.show(home.cover, exhibit.folder)
        self.languages.show(exhibit.languages, tag)
        self.chapters.show(home.chapters, exhibit.folder, journey.chapter, journey.visited)

    def show_chapter(self, view: ChapterView, folder: Path) -> None:
        self.chapter.show(view, folder)

    def show_person(self, view: PersonView) -> None:
        self.person.show(view)

    def show_passage(self, view: PassageView) -> None:
        """Show a passage with the words marked that the open panel quotes from it."""
        quote = self.chapter.open_panel.quote
        self.passage.show(view, quote.words if quote else "")

    def show_viewed(self, view: PictureView, folder: Path) -> None:
        self.viewed.show(view, folder)

    def show_map(self, view: "OperationMapView", folder: Path) -> None:
        self.map.show(view, folder)

    def clear_map(self) -> None:
        if self._map is not None:
            self._map.clear()

    def mark(self, journey: Journey, exhibit: Exhibit) -> None:
        """Say in the lists where the visitor stands now."""
        self.chapters.mark(journey.chapter, journey.visited)
        self._stand_on_map(journey)
        if not journey.chapter:
            return
        after = next_place(journey, exhibit.route())
        crosses = after is not None and after[0] != journey.chapter
        self.chapter.stand_at(
            journey.panel,
            is_first=previous_place(journey, exhibit.route()) is None,
            is_last=after is None,
            next_title=exhibit.title_of(after[0]) if after is not None and crosses else "",
        )

    def _stand_on_map(self, journey: Journey) -> None:
        if journey.screen is Screen.MAP:
            self.map.stand_at(journey.step)
        elif journey.chapter and self.map_id:
            self._stand_in_chapter(journey)

    def _stand_in_chapter(self, journey: Journey) -> None:
        """At the open panel's step; else among those of the one beside it, which a swipe shows already."""
        here, *beside = (self._map_panel_at(journey.panel + distance) for distance in (0, 1, -1))
        if here is not None:
            self.map.stand_at(journey.step, here.map_steps)
        elif neighbour := next((panel for panel in beside if panel is not None), None):
            self.map.stand_among(neighbour.map_steps)

    def _map_panel_at(self, place: int) -> PanelView | None:
        """The panel at a place of the open chapter, where it shows the map that is held."""
        panel = self.chapter.panel_at(place)
        return panel if panel.map == self.map_id else None
