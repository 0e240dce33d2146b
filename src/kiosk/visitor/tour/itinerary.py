"""Every screen that a visitor can come to in an edition, in a sensible order, and how to get there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.editions.map_views import MapStepView, OperationMapView
from kiosk.editions.read import EditionReader
from kiosk.editions.views import ChapterView, PanelView
from kiosk.visitor import journey as ways
from kiosk.visitor.app import VisitorApplication
from kiosk.visitor.journey import Journey, Screen, Sheet

type Act = Callable[[VisitorApplication], None]
type IsThere = Callable[[Journey], bool]


@dataclass(frozen=True, slots=True)
class Stop:
    """A screen by name, what brings the application there, and how to tell that it has come."""

    screen: str
    act: Act
    is_there: IsThere


def stops(edition: EditionReader, language: str) -> Iterator[Stop]:
    """All stops of `edition`: the machine's own, home, the map, then every chapter and what opens from it."""
    yield Stop("first-start", _become(ways.await_first_edition), _on(Screen.FIRST_START))
    yield Stop("still", _become(ways.show_still), _on(Screen.STILL))
    yield Stop("attract", _become(lambda journey: ways.attract(journey.comfort)), _on(Screen.ATTRACT))
    yield Stop("home", lambda app: app.view_model.goHome(), _on(Screen.HOME))
    yield _sheet("access", Sheet.ACCESS, lambda app: app.view_model.openAccess())
    yield _sheet("languages", Sheet.LANGUAGES, lambda app: app.view_model.openLanguages())
    yield _sheet("help", Sheet.HELP, lambda app: app.view_model.openHelp())
    yield _sheet("staff", Sheet.STAFF, lambda app: app.view_model.staffGesture())
    yield Stop("idle-warning", _ask, lambda journey: journey.is_asked)
    if map_id := edition.home(language).map:
        yield from _map_stops(edition.map(map_id, language))
    seen: set[str] = set()
    for chapter_id in edition.chapter_ids():
        chapter = edition.chapter(chapter_id, language)
        for index in range(len(chapter.panels)):
            yield from _panel_stops(chapter, index, seen)


def _map_stops(view: OperationMapView) -> Iterator[Stop]:
    """Every step of the map, the map as a list, and the cards of a place and of a step's sources."""
    for number, step in enumerate(view.steps, 1):
        yield _step(f"map/{number:02}-{step.id}", step)
    yield _sheet("map/list", Sheet.STEPS, lambda app: app.view_model.openSteps())
    if place := next((place for step in view.steps for place in step.places), ""):
        yield _sheet(f"map/place-{place}", Sheet.PLACE, lambda app: app.view_model.openPlace(place))
    if any(step.sources for step in view.steps):
        yield _sheet("map/sources", Sheet.STEP_SOURCES, lambda app: app.view_model.openStepSources())


def _step(name: str, step: MapStepView) -> Stop:
    def act(app: VisitorApplication) -> None:
        _clear(app)
        app.guide.open_map(step.id)

    def is_there(journey: Journey) -> bool:
        return (journey.screen, journey.step, journey.sheet) == (Screen.MAP, step.id, Sheet.NONE)

    return Stop(name, act, is_there)


def _panel_stops(chapter: ChapterView, index: int, seen: set[str]) -> Iterator[Stop]:
    panel = chapter.panels[index]
    name = f"{chapter.card.id}/{index + 1:02}-{panel.id}"
    yield _panel(name, chapter.card.id, index)
    if panel.sources:
        yield _sheet(f"{name}/sources", Sheet.SOURCES, lambda app: app.view_model.openSources())
    if panel.terms:
        term = panel.terms[0].id
        yield _sheet(f"{name}/terms", Sheet.TERMS, lambda app: app.view_model.openTerms(term))
    yield from _first_visits(panel, seen)


def _first_visits(panel: PanelView, seen: set[str]) -> Iterator[Stop]:
    """What opens from a panel and has not been opened from an earlier one."""
    if panel.quote and panel.quote.passage and _is_new(f"passage/{panel.quote.passage}", seen):
        yield _passage(panel.quote.passage)
    for person in panel.people:
        if _is_new(f"person/{person.id}", seen):
            yield _person(person.id)
    for picture in (panel.picture, *panel.pictures):
        if picture and _is_new(f"viewer/{picture.id}", seen):
            yield _viewer(picture.id)


def _is_new(name: str, seen: set[str]) -> bool:
    is_new = name not in seen
    seen.add(name)
    return is_new


def _on(screen: Screen) -> IsThere:
    return lambda journey: journey.screen is screen and not journey.sheet


def _become(way: Callable[[Journey], Journey]) -> Act:
    return lambda app: app.guide.become(way(app.guide.journey))


def _clear(app: VisitorApplication) -> None:
    app.view_model.stay()
    app.view_model.closeSheet()
    app.view_model.closeViewer()


def _ask(app: VisitorApplication) -> None:
    _clear(app)
    app.view_model.ask()


def _sheet(name: str, sheet: Sheet, open_sheet: Act) -> Stop:
    def act(app: VisitorApplication) -> None:
        _clear(app)
        open_sheet(app)

    return Stop(name, act, lambda journey: journey.sheet is sheet)


def _panel(name: str, chapter: str, index: int) -> Stop:
    def act(app: VisitorApplication) -> None:
        _clear(app)
        app.guide.open_panel(chapter, index)

    def is_there(journey: Journey) -> bool:
        return (journey.chapter, journey.panel) == (chapter, index) and not journey.sheet

    return Stop(name, act, is_there)


def _passage(passage: str) -> Stop:
    def open_it(app: VisitorApplication) -> None:
        app.view_model.openPassage(passage)

    return _sheet(f"passage/{passage}", Sheet.PASSAGE, open_it)


def _person(person: str) -> Stop:
    def open_it(app: VisitorApplication) -> None:
        app.view_model.openPerson(person)

    return _sheet(f"person/{person}", Sheet.PERSON, open_it)


def _viewer(picture: str) -> Stop:
    def act(app: VisitorApplication) -> None:
        _clear(app)
        app.view_model.openViewer(picture)

    return Stop(f"viewer/{picture}", act, lambda journey: journey.viewed_picture == picture)
