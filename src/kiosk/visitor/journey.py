"""Where a visitor is, and how each wish changes that: frozen states and pure transitions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum


class Screen(StrEnum):
    FIRST_START = "first-start"
    STILL = "still"
    ATTRACT = "attract"
    HOME = "home"
    CHAPTER = "chapter"
    MAP = "map"


class Sheet(StrEnum):
    """A card that lies over a screen."""

    NONE = ""
    ACCESS = "access"
    LANGUAGES = "languages"
    SOURCES = "sources"
    TERMS = "terms"
    PERSON = "person"
    PASSAGE = "passage"
    PLACE = "place"
    STEPS = "steps"
    STEP_SOURCES = "step-sources"
    HELP = "help"
    STAFF = "staff"


VISITED_SCREENS = (Screen.HOME, Screen.CHAPTER, Screen.MAP)
SCREENS_OF_MAPS = (Screen.CHAPTER, Screen.MAP)
SHEETS_OF_PANELS = (Sheet.SOURCES, Sheet.TERMS, Sheet.PERSON, Sheet.PASSAGE)
SHEETS_OF_MAPS = (Sheet.PLACE, Sheet.STEPS, Sheet.STEP_SOURCES)
"""`STEPS` is a map as a list, for those who cannot use a map."""


@dataclass(frozen=True, slots=True)
class Comfort:
    """What a visitor may set for the length of a visit."""

    language: str
    theme: str = "ink"
    text_scale: float = 1.0
    calm: bool = False


def needs_time(comfort: Comfort, usual: Comfort) -> bool:
    """Whether what is set suggests somebody who reads more slowly than others."""
    return (
        comfort.text_scale > usual.text_scale
        or (comfort.calm and not usual.calm)
        or (comfort.theme == "contrast" != usual.theme)
    )


@dataclass(frozen=True, slots=True)
class Stop:
    """A chapter on the way: its id and how many panels it has."""

    chapter: str
    panel_count: int


type Route = Sequence[Stop]


@dataclass(frozen=True, slots=True)
class Journey:
    """One moment of a visit. `subject` is what the sheet is about, by id: a person, a passage, a place.

    `step` is the step of the map on the screen, its first where empty: on the map's own screen or in a panel.
    """

    comfort: Comfort
    screen: Screen = Screen.ATTRACT
    chapter: str = ""
    panel: int = 0
    step: str = ""
    sheet: Sheet = Sheet.NONE
    subject: str = ""
    viewed_picture: str = ""
    is_asked: bool = False
    visited: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if (self.screen is Screen.CHAPTER) != bool(self.chapter):
            raise ValueError("a chapter is open exactly on the chapter screen")
        if self.viewed_picture and self.screen not in VISITED_SCREENS:
            raise ValueError("the viewer opens over a screen of the visit")
        if self.sheet in SHEETS_OF_PANELS and self.screen is not Screen.CHAPTER:
            raise ValueError("a panel's sheet opens over its chapter")
        if self.sheet in SHEETS_OF_MAPS and self.screen not in SCREENS_OF_MAPS:
            raise ValueError("a map's sheet opens over a chapter or the map")
        if self.step and self.screen not in SCREENS_OF_MAPS:
            raise ValueError("a map's step stands on a chapter or the map")

    @property
    def is_visit(self) -> bool:
        return self.screen in VISITED_SCREENS

    @property
    def is_used(self) -> bool:
        """Whether somebody is here: in a visit, or with a card open over another screen."""
        return self.is_visit or bool(self.sheet)


def go_home(journey: Journey) -> Journey:
    """Home, with nothing lying over it."""
    return replace(
        journey,
        screen=Screen.HOME,
        chapter="",
        panel=0,
        step="",
        sheet=Sheet.NONE,
        subject="",
        viewed_picture="",
        is_asked=False,
    )


def attract(comfort: Comfort) -> Journey:
    """The visit is over: the attract loop, and nothing is left of what a visitor had set."""
    return Journey(comfort=comfort, screen=Screen.ATTRACT)


def show_still(journey: Journey) -> Journey:
    """There is nothing to show: a quiet page."""
    return Journey(comfort=journey.comfort, screen=Screen.STILL)


def await_first_edition(journey: Journey) -> Journey:
    """The first edition is being made."""
    return Journey(comfort=journey.comfort, screen=Screen.FIRST_START)


def open_panel(journey: Journey, chapter: str, panel: int, route: Route, step: str = "") -> Journey:
    """A panel of a chapter, the nearest when `panel` lies outside. Unknown chapters change nothing.

    `step` is the step that a panel with a map begins at.
    """
    count = panel_count(route, chapter)
    if not count:
        return journey
    return replace(
        journey,
        screen=Screen.CHAPTER,
        chapter=chapter,
        panel=max(0, min(panel, count - 1)),
        step=step,
        sheet=Sheet.NONE,
        subject="",
        viewed_picture="",
        is_asked=False,
        visited=journey.visited | {chapter},
    )


def open_map(journey: Journey, step: str) -> Journey:
    """The map by itself, at one of its steps."""
    return replace(
        go_home(journey),
        screen=Screen.MAP,
        step=step,
    )


def show_step(journey: Journey, step: str) -> Journey:
    """Another step of the map that stands on the screen, with nothing lying over it."""
    if journey.screen not in SCREENS_OF_MAPS:
        return journey
    return replace(journey, step=step, sheet=Sheet.NONE, subject="")


def panel_count(route: Route, chapter: str) -> int:
    return next((stop.panel_count for stop in route if stop.chapter == chapter), 0)


def next_place(journey: Journey, route: Route) -> tuple[str, int] | None:
    """The chapter and panel after this one, over the chapter's end too; None at the end of the exhibit."""
    return _neighbour(journey, route, +1)


def previous_place(journey: Journey, route: Route) -> tuple[str, int] | None:
    """The chapter and panel before this one; None at the beginning of the exhibit."""
    return _neighbour(journey, route, -1)


def _neighbour(journey: Journey, route: Route, step: int) -> tuple[str, int] | None:
    places = [(stop.chapter, panel) for stop in route for panel in range(stop.panel_count)]
    here = (journey.chapter, journey.panel)
    if here not in places:
        return None
    there = places.index(here) + step
    return places[there] if 0 <= there < len(places) else None


def open_sheet(journey: Journey, sheet: Sheet, subject: str = "") -> Journey:
    """Lay a card over the screen; a card that belongs to a panel does nothing elsewhere."""
    if sheet in SHEETS_OF_PANELS and journey.screen is not Screen.CHAPTER:
        return journey
    if sheet in SHEETS_OF_MAPS and journey.screen not in SCREENS_OF_MAPS:
        return journey
    if journey.screen is Screen.FIRST_START and sheet is not Sheet.STAFF:
        return journey
    return replace(journey, sheet=sheet, subject=subject)


def close_sheet(journey: Journey) -> Journey:
    return replace(journey, sheet=Sheet.NONE, subject="")


def open_viewer(journey: Journey, picture: str) -> Journey:
    """Fill the screen with a picture, over a screen of the visit."""
    if not journey.is_visit or not picture:
        return journey
    return replace(journey, viewed_picture=picture, sheet=Sheet.NONE, subject="")


def close_viewer(journey: Journey) -> Journey:
    return replace(journey, viewed_picture="")


def step_back(journey: Journey) -> Journey:
    """Take away what lies on top: the card, the viewer, the chapter or the map."""
    if journey.sheet:
        return close_sheet(journey)
    if journey.viewed_picture:
        return close_viewer(journey)
    return go_home(journey) if journey.screen in SCREENS_OF_MAPS else journey


def set_comfort(journey: Journey, comfort: Comfort) -> Journey:
    return replace(journey, comfort=comfort)


def ask_whether_there(journey: Journey) -> Journey:
    """The question of the idle clock; only a visitor is asked."""
    return replace(journey, is_asked=journey.is_visit)


def stay(journey: Journey) -> Journey:
    return replace(journey, is_asked=False)
