"""Carries out a visitor's wishes: reads what they need, fills the showcase, moves the journey on."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.editions.views import ChapterView, LanguageView, PassageView, PersonView, PictureView
from kiosk.shell.jobs import Ok, Outcome
from kiosk.visitor import journey as ways
from kiosk.visitor.edition_source import EditionSource, Opening, Place
from kiosk.visitor.exhibit import Exhibit
from kiosk.visitor.journey import Comfort, Journey, Screen, Sheet
from kiosk.visitor.showcase import Showcase

if TYPE_CHECKING:
    from kiosk.editions.map_views import OperationMapView


class Guide:
    """Holds the journey. `speak` changes the interface's own language; `moved` hears of every new moment.

    Where something has to be read first, the screen stays as it is until then, and a later wish wins.
    """

    def __init__(
        self,
        source: EditionSource,
        showcase: Showcase,
        usual: Comfort,
        speak: Callable[[LanguageView], None],
    ) -> None:
        self._source = source
        self._showcase = showcase
        self.usual = usual
        self._speak = speak
        self._wishes = 0
        self.moved: Callable[[Journey], None] = lambda _journey: None
        self.exhibit = Exhibit()
        self.journey = Journey(usual, screen=Screen.STILL)

    def become(self, journey: Journey) -> None:
        """Move to another moment of the journey."""
        self.journey = journey
        self._showcase.mark(journey, self.exhibit)
        self.moved(journey)

    def open_edition(self, none_found: Callable[[], None]) -> None:
        """Open the best edition and begin at the attract loop."""

        def begin(outcome: Outcome[Opening | None]) -> None:
            if isinstance(outcome, Ok) and outcome.value is not None:
                self._begin(outcome.value)
            else:
                none_found()

        self._source.open(self.usual.language, begin)

    def take_over_new_edition(self) -> None:
        """If another edition has been installed and nobody is looking, show that one."""

        def decide(is_another: bool) -> None:
            if is_another and not self.journey.is_visit:
                self.open_edition(none_found=lambda: self.become(ways.show_still(self.journey)))

        if not self.journey.is_visit:
            self._source.is_another_installed(decide)

    def go_home(self) -> None:
        self._wishes += 1
        if self.exhibit.number:
            self.become(ways.go_home(self.journey))
            self._source.prefetch(self.exhibit.neighbours(""), self._language)

    def end_visit(self) -> None:
        """Back to the attract loop, with everything as it usually is."""
        self._wishes += 1
        self.become(ways.attract(replace(self.usual, language=self._language)))
        self.choose_language(self.usual.language)

    def open_panel(self, chapter: str, panel: int) -> None:
        if self.journey.chapter == chapter:
            self._wishes += 1
            self.become(ways.open_panel(self.journey, chapter, panel, self.exhibit.route()))
            return

        self._enter(chapter, lambda _view: panel)

    def open_chapter_at(self, chapter: str, panel_id: str) -> None:
        """A chapter at the panel of that id, or at its first."""
        self._enter(chapter, lambda view: _place_of(view, panel_id))

    def open_panel_here(self, panel: int) -> None:
        if self.journey.chapter:
            self.open_panel(self.journey.chapter, panel)

    def next_panel(self) -> None:
        if place := ways.next_place(self.journey, self.exhibit.route()):
            self.open_panel(*place)

    def previous_panel(self) -> None:
        if place := ways.previous_place(self.journey, self.exhibit.route()):
            self.open_panel(*place)

    def open_map(self, step: str = "") -> None:
        """The map by itself, at a step; its first where none is named. Without a map nothing happens."""
        map_id = self.exhibit.home.map or self._showcase.map_id

        def show() -> None:
            if self._showcase.map_id:
                self.become(ways.open_map(self.journey, step))

        if map_id:
            self._wishes += 1
            self._with_map(map_id, show)

    def show_step(self, step: str) -> None:
        self._wishes += 1
        self.become(ways.show_step(self.journey, step))

    def show_neighbour(self, distance: int) -> None:
        """The step so many steps after, or before, the one that stands on the screen."""
        if step := self._showcase.map.neighbour(distance):
            self.show_step(step)

    def open_place(self, place: str) -> None:
        self._showcase.map.show_place(place)
        self.become(ways.open_sheet(self.journey, Sheet.PLACE, place))

    def open_person(self, person: str) -> None:
        def show(view: PersonView) -> None:
            self._showcase.show_person(view)
            self.become(ways.open_sheet(self.journey, Sheet.PERSON, person))

        self._source.person(person, self._language, self._unless_overtaken(show))

    def open_passage(self, passage: str) -> None:
        def show(view: PassageView) -> None:
            self._showcase.show_passage(view)
            self.become(ways.open_sheet(self.journey, Sheet.PASSAGE, passage))

        self._source.passage(passage, self._language, self._unless_overtaken(show))

    def open_viewer(self, picture: str) -> None:
        def show(view: PictureView) -> None:
            self._showcase.show_viewed(view, self.exhibit.folder)
            self.become(ways.open_viewer(self.journey, picture))

        self._source.picture(picture, self._language, self._unless_overtaken(show))

    def choose_language(self, tag: str) -> None:
        """The same place in another language, all of it at once."""
        if tag != self._language and self.exhibit.language(tag) is not None:
            change = self._unless_overtaken(self._change_language)
            self._source.place(self.journey.chapter, self._showcase.map_id, tag, change)

    @property
    def _language(self) -> str:
        return self.journey.comfort.language

    def _begin(self, opening: Opening) -> None:
        self.usual = replace(self.usual, language=opening.language)
        self.exhibit = Exhibit(opening.number, opening.folder, opening.languages, opening.home)
        journey = ways.attract(self.usual)
        self._showcase.clear_map()
        self._speak_and_show(journey)
        self.become(journey)

    def _change_language(self, place: Place) -> None:
        self.exhibit = replace(self.exhibit, home=place.home)
        journey = ways.set_comfort(self.journey, replace(self.journey.comfort, language=place.language))
        self._speak_and_show(journey)
        if place.chapter is not None:
            self._showcase.show_chapter(place.chapter, self.exhibit.folder)
        if place.map is not None:
            self._showcase.show_map(place.map, self.exhibit.folder)
        self.become(journey)
        if journey.viewed_picture:
            self.open_viewer(journey.viewed_picture)

    def _speak_and_show(self, journey: Journey) -> None:
        if language := self.exhibit.language(journey.comfort.language):
            self._speak(language)
        self._showcase.show_exhibit(self.exhibit, journey)

    def _enter(self, chapter: str, panel_in: Callable[[ChapterView], int]) -> None:
        """Read a chapter, and the map that it shows, and open it."""

        def show(view: ChapterView) -> None:
            self._with_map(_map_of(view), lambda: enter(view))

        def enter(view: ChapterView) -> None:
            self._showcase.show_chapter(view, self.exhibit.folder)
            self.become(ways.open_panel(self.journey, chapter, panel_in(view), self.exhibit.route()))
            self._source.prefetch(self.exhibit.neighbours(chapter), self._language)

        self._source.chapter(chapter, self._language, self._unless_overtaken(show))

    def _with_map(self, map_id: str, then: Callable[[], None]) -> None:
        """Have a map ready, read only where another one is, and go on; without it where it cannot be read."""
        if not map_id or self._showcase.map_id == map_id:
            then()
            return

        def show(view: "OperationMapView | None") -> None:
            if view is None:
                self._showcase.clear_map()
            else:
                self._showcase.show_map(view, self.exhibit.folder)
            then()

        self._source.map(map_id, self._language, self._unless_overtaken(show))

    def _unless_overtaken[View](self, show: Callable[[View], None]) -> Callable[[View], None]:
        self._wishes += 1
        wish = self._wishes

        def deliver(view: View) -> None:
            if wish == self._wishes:
                show(view)

        return deliver


def _map_of(chapter: ChapterView) -> str:
    return next((panel.map for panel in chapter.panels if panel.map), "")


def _place_of(chapter: ChapterView, panel_id: str) -> int:
    return next((place for place, panel in enumerate(chapter.panels) if panel.id == panel_id), 0)
