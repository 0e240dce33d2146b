"""The visit as QML sees it: what is on the screen, and how."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.idle import IdleClock
from kiosk.shell.picture_view_models import PictureViewModel
from kiosk.visitor.chapter_view_model import ChapterViewModel
from kiosk.visitor.exhibit_models import (
    AttractListModel,
    ChapterListModel,
    LanguageListModel,
    TitleListModel,
)
from kiosk.visitor.first_start_view_model import FirstStartViewModel
from kiosk.visitor.guide import Guide
from kiosk.visitor.journey import Journey
from kiosk.visitor.sheet_view_models import PassageViewModel, PersonViewModel
from kiosk.visitor.showcase import Showcase
from kiosk.visitor.staff_door_view_model import StaffDoorViewModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Doors:
    """The ways in and out: the first start, and the staff's."""

    first_start: FirstStartViewModel
    staff: StaffDoorViewModel


@dataclass(frozen=True, slots=True)
class Outside:
    """What the surroundings tell: words in any language by their context, and the screen's measure."""

    say: Callable[[str, str, str], str]
    pixels_per_millimetre: float


@QmlElement
@QmlUncreatable("view models are made in Python")
class VisitState(QObject):  # type: ignore[operator]
    """Read-only for QML; what can be wished for is in VisitorViewModel."""

    moved = Signal()
    exhibitChanged = Signal()
    comfortChanged = Signal()
    idleChanged = Signal()
    keyModeChanged = Signal()
    warmed = Signal()

    def __init__(
        self,
        guide: Guide,
        showcase: Showcase,
        idle: IdleClock,
        doors: Doors,
        outside: Outside,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._guide = guide
        self._showcase = showcase
        self._idle = idle
        self._first_start = doors.first_start
        self._staff = doors.staff
        self._say = outside.say
        self._pixels_per_millimetre = outside.pixels_per_millimetre
        self._key_mode = False
        self._is_warm = False
        self._seen = guide.journey
        self._seen_exhibit = guide.exhibit
        guide.moved = self.show
        idle.secondsLeftChanged.connect(self.idleChanged)

    @Slot()
    def warm_up(self) -> None:
        """Have ready what the first frame did without: the map, and with it every screen of a visit."""
        if not self._is_warm:
            self._showcase.make_map()
            self._is_warm = True
            self.warmed.emit()

    def show(self, journey: Journey) -> None:
        """Show another moment of the journey, and tell QML what is different."""
        if journey.is_used:
            self.warm_up()
        before, self._seen = self._seen, journey
        exhibit_before, self._seen_exhibit = self._seen_exhibit, self._guide.exhibit
        if exhibit_before is not self._seen_exhibit:
            self.exhibitChanged.emit()
        if before.comfort != journey.comfort:
            self.comfortChanged.emit()
        if before != journey:
            self.moved.emit()
            self.idleChanged.emit()

    @Slot(str, result=str)
    def phraseFor(self, tag: str) -> str:
        """“Touch the screen” in the language `tag`."""
        return self._say(tag, "AttractScreen", "Touch the screen")

    @Slot(int, result=str)
    def attractLine(self, scene: int) -> str:
        """The sentence that goes with a picture of the attract loop."""
        scenes = self._seen_exhibit.home.attract
        return scenes[scene].line if 0 <= scene < len(scenes) else ""

    @Property(str, notify=moved)
    def screen(self) -> str:
        return self._seen.screen.value

    @Property(str, notify=moved)
    def sheet(self) -> str:
        return self._seen.sheet.value

    @Property(str, notify=moved)
    def subject(self) -> str:
        return self._seen.subject

    @Property(bool, notify=moved)
    def viewerOpen(self) -> bool:
        return bool(self._seen.viewed_picture)

    @Property(bool, notify=idleChanged)
    def isIdleWarning(self) -> bool:
        return self._seen.is_asked

    @Property(int, notify=idleChanged)
    def idleSecondsLeft(self) -> int:
        return self._idle.seconds_left

    @Property(str, notify=comfortChanged)
    def language(self) -> str:
        return self._seen.comfort.language

    @Property(str, notify=comfortChanged)
    def theme(self) -> str:
        return self._seen.comfort.theme

    @Property(float, notify=comfortChanged)
    def textScale(self) -> float:
        return self._seen.comfort.text_scale

    @Property(bool, notify=comfortChanged)
    def calm(self) -> bool:
        return self._seen.comfort.calm

    @Property(bool, notify=keyModeChanged)
    def keyMode(self) -> bool:
        return self._key_mode

    @Property(float, constant=True)
    def pixelsPerMillimetre(self) -> float:
        return self._pixels_per_millimetre

    @Property(str, notify=exhibitChanged)
    def title(self) -> str:
        return self._seen_exhibit.home.title

    @Property(str, notify=exhibitChanged)
    def dates(self) -> str:
        return self._seen_exhibit.home.date

    @Property(str, notify=exhibitChanged)
    def lead(self) -> str:
        return self._seen_exhibit.home.lead

    @Property("QStringList", notify=exhibitChanged)  # type: ignore[arg-type]
    def about(self) -> list[str]:
        return list(self._seen_exhibit.home.about)

    @Property(str, notify=exhibitChanged)
    def languageName(self) -> str:
        language = self._seen_exhibit.language(self._seen.comfort.language)
        return language.name if language else ""

    @Property(str, notify=exhibitChanged)
    def otherInvitations(self) -> str:
        """“Touch the screen” in every language of the edition but the one on the screen."""
        tags = [each.tag for each in self._seen_exhibit.languages if each.tag != self._seen.comfort.language]
        return " · ".join(dict.fromkeys(self.phraseFor(tag) for tag in tags))

    @Property(TitleListModel, constant=True)
    def titleParts(self) -> TitleListModel:
        return self._showcase.title_parts

    @Property(AttractListModel, constant=True)
    def attract(self) -> AttractListModel:
        return self._showcase.attract

    @Property(ChapterListModel, constant=True)
    def chapters(self) -> ChapterListModel:
        return self._showcase.chapters

    @Property(LanguageListModel, constant=True)
    def languages(self) -> LanguageListModel:
        return self._showcase.languages

    @Property(PictureViewModel, constant=True)
    def cover(self) -> PictureViewModel:
        return self._showcase.cover

    @Property(ChapterViewModel, constant=True)
    def chapter(self) -> ChapterViewModel:
        return self._showcase.chapter

    @Property(PersonViewModel, constant=True)
    def person(self) -> PersonViewModel:
        return self._showcase.person

    @Property(PassageViewModel, constant=True)
    def passage(self) -> PassageViewModel:
        return self._showcase.passage

    @Property(PictureViewModel, constant=True)
    def viewer(self) -> PictureViewModel:
        return self._showcase.viewed

    @Property(bool, notify=warmed)
    def isWarm(self) -> bool:
        """Whether the screens of a visit can be made."""
        return self._is_warm

    @Property(QObject, notify=warmed)
    def map(self) -> QObject | None:
        """A MapViewModel; QML knows that type from `isWarm` on."""
        return self._showcase.map if self._is_warm else None

    @Property(str, notify=exhibitChanged)
    def mapTitle(self) -> str:
        """What the spine calls the map; empty where the exhibit has none."""
        return self._seen_exhibit.home.map_title if self._seen_exhibit.home.map else ""

    @Property(FirstStartViewModel, constant=True)
    def firstStart(self) -> FirstStartViewModel:
        return self._first_start

    @Property(StaffDoorViewModel, constant=True)
    def staff(self) -> StaffDoorViewModel:
        return self._staff
