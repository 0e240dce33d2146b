"""The composition root of the visitor's application: the only place where its parts are made and joined."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.editions.home import Home
from kiosk.editions.open_best import open_best
from kiosk.editions.pointer import current_number
from kiosk.editions.read import EditionReader
from kiosk.editions.views import LanguageView
from kiosk.shell import crash, typography
from kiosk.shell.idle import IdleClock, IdleTimes
from kiosk.shell.input import InputGate
from kiosk.shell.jobs import Executor, JobRunner
from kiosk.shell.key_table import key_table
from kiosk.shell.memory import sweep_from_now_on
from kiosk.shell.screen_measure import pixels_per_millimetre
from kiosk.shell.settings import Settings
from kiosk.shell.staff_pin import StaffPin
from kiosk.shell.translations import InterfaceWords
from kiosk.visitor.edition_proof import EditionProof
from kiosk.visitor.edition_source import EditionSource
from kiosk.visitor.edition_watch import EditionWatch
from kiosk.visitor.first_start_view_model import FirstStartViewModel, command_for
from kiosk.visitor.guide import Guide
from kiosk.visitor.journey import Comfort, await_first_edition, show_still
from kiosk.visitor.listening import Listening
from kiosk.visitor.showcase import Showcase
from kiosk.visitor.staff_door_view_model import StaffDoorViewModel
from kiosk.visitor.visit_recorder import VisitRecorder
from kiosk.visitor.visit_state import Doors, Outside
from kiosk.visitor.visitor_view_model import VisitorViewModel

QML = Path(__file__).resolve().parent.parent / "qml"
EXIT_FINE = 0
FIRST_TIME = Qt.ConnectionType(
    Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.SingleShotConnection.value
)
FIRST_LANGUAGE = "sr-Cyrl"
PICTURE_FIRST_MS = 400  # the attract screen's picture comes some frames after its first


@dataclass(frozen=True, slots=True)
class VisitorOptions:
    """How to start. `size` in pixels, for a window; without it and `windowed` the screen is filled.

    Visits are counted only where visitors are expected, and never while something is tried or measured.
    """

    home: Home
    language: str = ""
    windowed: bool = False
    size: tuple[int, int] | None = None
    settings: Settings = field(default_factory=Settings)
    counts_visits: bool = False


class VisitorApplication(QObject):
    """All parts of the running application. Tests may bring an executor of their own."""

    def __init__(
        self,
        options: VisitorOptions,
        executor: Executor | None = None,
        first_start_command: list[str] | None = None,
    ) -> None:
        super().__init__()
        self.options = options
        typography.register_fonts()
        self.words = InterfaceWords(self)
        self.runner = JobRunner(self, executor)
        self.idle = IdleClock(_idle_times(options.settings), self)
        self.showcase = Showcase(self)
        self.source = EditionSource(self.runner, self._open_edition, self._installed_number)
        self.guide = Guide(self.source, self.showcase, _usual_comfort(options), self._speak)
        command = first_start_command or command_for(options.home.root)
        self.first_start = FirstStartViewModel(command, self)
        self.first_start.finished.connect(self._first_edition_made)
        self.staff = StaffDoorViewModel(StaffPin(options.home.staff_file), self.runner, self)
        self.view_model = VisitorViewModel(
            self.guide,
            self.showcase,
            self.idle,
            Doors(self.first_start, self.staff),
            Outside(
                self.words.say,
                pixels_per_millimetre(
                    options.settings.pixels_per_millimetre, QGuiApplication.primaryScreen()
                ),
            ),
            parent=self,
        )
        self.listening = Listening(self.showcase.playback, self.idle, self.guide, self)
        self.view_model.moved.connect(self.listening.reset_after_visit)
        self.view_model.staffLeft.connect(self._leave)
        self.background = JobRunner(self)
        self.recorder = self._make_recorder()
        self.gate = InputGate(key_table(options.settings.keys), self)
        self.gate.touched.connect(self.view_model.touched)
        self.gate.keyed.connect(self.view_model.keyed)
        self.gate.touched.connect(self.recorder.touched)
        self.gate.keyed.connect(self.recorder.keyed)
        self.proof = EditionProof(options.home, self.guide, self.background, self)
        self.view_model.exhibitChanged.connect(self.proof.begin)
        self.watch = EditionWatch(options.home, self.guide, self)
        self.view_model.moved.connect(self.watch.take_over_when_idle)
        self.view_model.moved.connect(self._show_window)
        self.engine = QQmlApplicationEngine()
        self.window: QQuickWindow | None = None

    def open(self) -> None:
        """Ask for the edition, then load the screens while it is being read."""
        usual = self.guide.journey.comfort.language or FIRST_LANGUAGE
        self.words.choose(usual)
        typography.set_language(usual)
        self.guide.open_edition(none_found=self._make_first_edition)
        self._load_screens()
        self.watch.begin()

    def close(self) -> None:
        """Stop what runs, then take all of it down: the screens first, then their view models.

        Left to Python's collector, timers and watchers would go in whichever thread it happens to run, which
        Qt does not survive.
        """
        self.idle.rest()
        self.first_start.stop()
        self.source.close()
        self.runner.close()
        self.background.close()
        self.recorder.close()
        if self.window is not None:
            self.window.removeEventFilter(self.gate)
            self.window = None
        delete(self.engine)
        delete(self)

    def recover(self) -> None:
        """After a bug: home, with nothing lying over it."""
        if self.guide.journey.is_visit:
            self.guide.go_home()

    def _load_screens(self) -> None:
        self.engine.addImportPath(str(QML))
        self.engine.setInitialProperties(
            {"visitor": self.view_model, "isWindowed": self._is_windowed(), **self._size_properties()}
        )
        self.engine.load(QUrl.fromLocalFile(str(QML / "Kiosk" / "Visitor" / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the screens could not be loaded")
        self.window = roots[0]
        self.window.installEventFilter(self.gate)
        self.window.frameSwapped.connect(self._after_first_frame, FIRST_TIME)
        self.window.setCursor(QCursor(Qt.CursorShape.BlankCursor))

    @Slot()
    def _show_window(self) -> None:
        """Once there is something to show; nobody sees a screen without its exhibit."""
        if self.window is None or self.window.isVisible():
            return
        if self._is_windowed():
            self.window.show()
        else:
            self.window.setGeometry(self.window.screen().geometry())  # where no window manager would do it
            self.window.showFullScreen()

    @Slot()
    def _after_first_frame(self) -> None:
        QTimer.singleShot(PICTURE_FIRST_MS, self.view_model, self.view_model.warm_up)
        QTimer.singleShot(PICTURE_FIRST_MS, self, self._end_of_start)

    @Slot()
    def _end_of_start(self) -> None:
        sweep_from_now_on()
        for complaint in typography.serbian_letterforms():
            crash.log.warning("Serbian letterforms: %s", complaint)

    def _make_recorder(self) -> VisitRecorder:
        file = self.options.home.visits_database if self.options.counts_visits else None
        recorder = VisitRecorder(file, self.guide, self.showcase, self.background, self)
        self.view_model.warmed.connect(recorder.warm_up)
        self.view_model.moved.connect(recorder.observe)
        self.showcase.playback.playingChanged.connect(recorder.touched)
        self.staff.opened.connect(recorder.forget)
        return recorder

    def _is_windowed(self) -> bool:
        return self.options.windowed or self.options.size is not None

    def _size_properties(self) -> dict[str, int]:
        if self.options.size is None:
            return {}
        width, height = self.options.size
        return {"width": width, "height": height}

    def _open_edition(self) -> EditionReader | None:
        return open_best(self.options.home, crash.log.warning)

    def _installed_number(self) -> int | None:
        return current_number(self.options.home.editions)

    def _speak(self, language: LanguageView) -> None:
        typography.set_language(language.qt_locale)
        for each in self.guide.exhibit.languages:
            self.words.change(each.tag, dict(each.words))
        self.words.choose(language.tag)
        self.engine.retranslate()

    def _make_first_edition(self) -> None:
        self.guide.become(await_first_edition(self.guide.journey))
        self.first_start.begin()

    @Slot(bool)
    def _first_edition_made(self, made: bool) -> None:
        if made:
            self.guide.open_edition(none_found=self._show_still)
        else:
            self._show_still()
        self.watch.begin()

    def _show_still(self) -> None:
        self.guide.become(show_still(self.guide.journey))

    @Slot()
    def _leave(self) -> None:
        QCoreApplication.exit(EXIT_FINE)


def _idle_times(settings: Settings) -> IdleTimes:
    return IdleTimes(settings.idle_s, settings.countdown_s)


def _usual_comfort(options: VisitorOptions) -> Comfort:
    settings = options.settings
    return Comfort(options.language or settings.language, settings.theme, settings.text_scale, settings.calm)
