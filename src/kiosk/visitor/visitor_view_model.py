"""Every wish that a touch or a key can make, handed to the guide; each winds the idle clock."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

from kiosk.shell.idle import IdleClock
from kiosk.shell.key_table import ACTION_OF_KEY, Action
from kiosk.shell.settings import TEXT_SCALES, THEMES
from kiosk.shell.spatial_focus import DIRECTIONS, SpatialFocus
from kiosk.visitor import journey as ways
from kiosk.visitor.guide import Guide
from kiosk.visitor.journey import Comfort, Journey, Screen, Sheet
from kiosk.visitor.showcase import Showcase
from kiosk.visitor.visit_state import Doors, Outside, VisitState

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PATIENCE_WITH_COMFORT = 2.0


@QmlElement
@QmlUncreatable("view models are made in Python")
class VisitorViewModel(VisitState):  # type: ignore[operator]
    staffLeft = Signal()

    def __init__(
        self,
        guide: Guide,
        showcase: Showcase,
        idle: IdleClock,
        doors: Doors,
        outside: Outside,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(guide, showcase, idle, doors, outside, parent)
        self._focus = SpatialFocus(self)
        self._idle.warned.connect(self.ask)
        self._idle.ended.connect(self.endVisit)
        self._staff.opened.connect(self.staffLeft)

    def show(self, journey: Journey) -> None:
        was_used = self._seen.is_used
        super().show(journey)
        needs_time = ways.needs_time(journey.comfort, self._guide.usual)
        self._idle.be_patient(PATIENCE_WITH_COMFORT if needs_time else 1.0)
        if journey.is_used and not was_used:
            self._idle.start()
        elif was_used and not journey.is_used:
            self._idle.rest()

    @Slot()
    def ask(self) -> None:
        """The idle clock's question."""
        self._guide.become(ways.ask_whether_there(self._guide.journey))

    @Slot()
    def endVisit(self) -> None:
        self._set_key_mode(on=False)
        self._guide.end_visit()

    @Slot()
    def touched(self) -> None:
        """A touch anywhere."""
        self._set_key_mode(on=False)
        self.stay()

    @Slot()
    def keyed(self) -> None:
        """A key, any key."""
        self._set_key_mode(on=True)
        self.stay()

    @Slot()
    def stay(self) -> None:
        self._idle.touched()
        if self._guide.journey.is_asked:
            self._guide.become(ways.stay(self._guide.journey))

    @Slot()
    def start(self) -> None:
        if self._guide.journey.screen is Screen.ATTRACT:
            self._guide.go_home()

    @Slot()
    def goHome(self) -> None:
        self._guide.go_home()

    @Slot(str)
    def openChapter(self, chapter: str) -> None:
        self._guide.open_panel(chapter, 0)

    @Slot(int)
    def openPanel(self, panel: int) -> None:
        self._guide.open_panel_here(panel)

    @Slot()
    def nextPanel(self) -> None:
        self._guide.next_panel()

    @Slot()
    def previousPanel(self) -> None:
        self._guide.previous_panel()

    @Slot()
    def openMap(self) -> None:
        """The map by itself, at its first step."""
        self._guide.open_map()

    @Slot(str)
    def openMapAt(self, step: str) -> None:
        self._guide.open_map(step)

    @Slot(str)
    def showStep(self, step: str) -> None:
        """Another step of the map that stands on the screen."""
        self._guide.show_step(step)

    @Slot(str)
    def openPlace(self, place: str) -> None:
        self._guide.open_place(place)

    @Slot()
    def openSteps(self) -> None:
        """The map as a list."""
        self._open(Sheet.STEPS)

    @Slot()
    def openStepSources(self) -> None:
        self._open(Sheet.STEP_SOURCES)

    @Slot(str, str)
    def openChapterAt(self, chapter: str, panel: str) -> None:
        """A chapter at the panel of that id, or at its first."""
        self._guide.open_chapter_at(chapter, panel)

    @Slot(str)
    def openViewer(self, picture: str) -> None:
        self._guide.open_viewer(picture)

    @Slot()
    def closeViewer(self) -> None:
        self._guide.become(ways.close_viewer(self._guide.journey))

    @Slot()
    def openSources(self) -> None:
        self._open(Sheet.SOURCES)

    @Slot(str)
    def openTerms(self, term: str) -> None:
        self._open(Sheet.TERMS, term)

    @Slot(str)
    def openPerson(self, person: str) -> None:
        self._guide.open_person(person)

    @Slot(str)
    def openPassage(self, passage: str) -> None:
        self._guide.open_passage(passage)

    @Slot()
    def openAccess(self) -> None:
        self._open(Sheet.ACCESS)

    @Slot()
    def openLanguages(self) -> None:
        self._open(Sheet.LANGUAGES)

    @Slot()
    def openHelp(self) -> None:
        self._open(Sheet.HELP)

    @Slot()
    def closeSheet(self) -> None:
        self._guide.become(ways.close_sheet(self._guide.journey))

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        self.closeSheet()
        self._guide.choose_language(tag)

    @Slot(str)
    def chooseTheme(self, name: str) -> None:
        if name in THEMES:
            self._set_comfort(replace(self._guide.journey.comfort, theme=name))

    @Slot(float)
    def chooseTextScale(self, scale: float) -> None:
        if scale in TEXT_SCALES:
            self._set_comfort(replace(self._guide.journey.comfort, text_scale=scale))

    @Slot(bool)
    def chooseCalm(self, calm: bool) -> None:
        self._set_comfort(replace(self._guide.journey.comfort, calm=calm))

    @Slot()
    def staffGesture(self) -> None:
        self._staff.knock()
        self._open(Sheet.STAFF)

    @Slot(str)
    def enterPin(self, pin: str) -> None:
        if self._guide.journey.sheet is Sheet.STAFF:
            self._staff.enter(pin)

    @Slot(int, QQuickItem)
    def pressKey(self, key: int, scope: QQuickItem) -> None:
        """A key that no control wanted, while the controls below `scope` are in reach."""
        action = ACTION_OF_KEY.get(Qt.Key(key)) if key in Qt.Key else None
        if self._guide.journey.screen is Screen.ATTRACT and not self._guide.journey.sheet:
            self.start()
        elif action in DIRECTIONS:
            self._go(action, scope)
        elif action is Action.HELP:
            self._open(Sheet.NONE if self._guide.journey.sheet is Sheet.HELP else Sheet.HELP)
        elif action is Action.BACK:
            self._guide.become(ways.step_back(self._guide.journey))
        elif action is Action.SELECT and not self._focus.holds_focus(scope):
            self._focus.enter(scope)

    def _go(self, direction: Action, scope: QQuickItem) -> None:
        if self._focus.move(direction, scope):
            return
        journey = self._guide.journey
        if journey.sheet or journey.viewed_picture:
            return
        on_map = journey.screen is Screen.MAP
        if direction is Action.RIGHT:
            self._guide.show_neighbour(+1) if on_map else self._guide.next_panel()
        elif direction is Action.LEFT:
            self._guide.show_neighbour(-1) if on_map else self._guide.previous_panel()

    def _open(self, sheet: Sheet, subject: str = "") -> None:
        self._guide.become(ways.open_sheet(self._guide.journey, sheet, subject))

    def _set_comfort(self, comfort: Comfort) -> None:
        self._guide.become(ways.set_comfort(self._guide.journey, comfort))

    def _set_key_mode(self, *, on: bool) -> None:
        if on != self._key_mode:
            self._key_mode = on
            self.keyModeChanged.emit()
