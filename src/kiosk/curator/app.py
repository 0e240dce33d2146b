"""The composition root of the curators' application: the only place where its parts are made and joined."""

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import delete

from kiosk.curator.content import Content
from kiosk.curator.desk import Desk
from kiosk.curator.hands import Hands
from kiosk.curator.preview_stage import HOLDER, PreviewStage
from kiosk.curator.session_view_model import SessionViewModel, Stage
from kiosk.curator.studio_view_model import Outside, StudioViewModel
from kiosk.domain.faults import KioskError
from kiosk.editions.home import Home
from kiosk.shell import crash, typography
from kiosk.shell.display import require_display
from kiosk.shell.idle import IdleClock, IdleTimes
from kiosk.shell.jobs import Executor, JobRunner
from kiosk.shell.screen_measure import USUAL, pixels_per_millimetre
from kiosk.shell.settings import Settings
from kiosk.shell.translations import FOLDER, STUDIO, InterfaceWords

QML = Path(__file__).resolve().parent.parent / "qml"
EXIT_FINE, EXIT_CANNOT = 0, 2
FIRST_LANGUAGE = "sr-Cyrl"
LOCK_AFTER_S = 180
ON_SCREEN_KEYBOARD = "qtvirtualkeyboard"


@dataclass(frozen=True, slots=True)
class StudioOptions:
    """How to start. `size` in pixels; on the kiosk the screen is filled, and letters are typed on it."""

    home: Home
    on_kiosk: bool = False
    size: tuple[int, int] | None = None
    language: str = FIRST_LANGUAGE
    settings: Settings = field(default_factory=Settings)


def run(options: StudioOptions) -> int:
    """Show the studio until its window is closed. Returns the exit code."""
    try:
        require_display()
        if options.on_kiosk:
            os.environ["QT_IM_MODULE"] = ON_SCREEN_KEYBOARD
        application = QGuiApplication(sys.argv[:1])
        application.setApplicationName("kiosk studio")
        crash.keep_log(options.home.logs, "studio.log")
        studio = CuratorApplication(options)
    except KioskError as fault:
        sys.stderr.write(f"{fault}\n")
        return EXIT_CANNOT
    crash.catch_bugs(lambda: None)
    studio.open()
    code = application.exec()
    studio.close()
    return code


class CuratorApplication(QObject):
    """All parts of the running studio. Tests may bring an executor of their own."""

    def __init__(self, options: StudioOptions, executor: Executor | None = None) -> None:
        super().__init__()
        self.options = options
        typography.register_fonts()
        self.words = InterfaceWords(self, FOLDER, STUDIO)
        self.runner = JobRunner(self, executor)
        self.content = Content(options.home, self.runner, self)
        self.session = SessionViewModel(self.content, self)
        self.idle = IdleClock(IdleTimes(LOCK_AFTER_S, 0), self)
        self.idle.ended.connect(self._lock)
        self.session.changed.connect(self._watch)
        self.desk = Desk(self.content, self)
        self.session.opened.connect(self.desk.begin)
        self.session.closed.connect(self.desk.end)
        self.hands = Hands(self)
        self.hands.stirred.connect(self._stirred)
        measured = options.settings.pixels_per_millimetre
        self.view_model = StudioViewModel(
            self.content,
            self.session,
            self.desk,
            Outside(self._speak, pixels_per_millimetre(measured, QGuiApplication.primaryScreen())),
            self,
        )
        self.hands.keyModeChanged.connect(self.view_model.goByKeys)
        self.view_model.recordChosen.connect(self._place_preview)
        self.screen_words = InterfaceWords(self)
        self.stage = PreviewStage(self.desk.preview, self.screen_words, measured or USUAL, QML, self)
        self.engine = QQmlApplicationEngine()
        self.window: QQuickWindow | None = None

    def open(self) -> None:
        """Load the window, and ask meanwhile who may come in."""
        self.words.choose(self.options.language)
        typography.set_language(FIRST_LANGUAGE)
        self.view_model.setLanguage(self.options.language)
        self.session.begin()
        self._load_window()

    def close(self) -> None:
        """Stop what runs, then take all of it down: the window first, then its view models."""
        self.idle.rest()
        self.view_model.preparing_work.stop()
        self.desk.editor.flush()
        self.desk.close()
        self.runner.close()
        self.stage.close()
        if self.window is not None:
            self.window.removeEventFilter(self.hands)
            self.window = None
        delete(self.engine)
        delete(self)

    def _load_window(self) -> None:
        width, height = self.options.size or (1600, 1000)
        self.engine.addImportPath(str(QML))
        self.engine.setInitialProperties(
            {"studio": self.view_model, "width": width, "height": height, "onKiosk": self.options.on_kiosk}
        )
        self.engine.load(QUrl.fromLocalFile(str(QML / "Kiosk" / "Curator" / "StudioWindow.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the window could not be loaded")
        self.window = roots[0]
        self.window.installEventFilter(self.hands)
        if self.options.on_kiosk and self.options.size is None:
            self.window.setGeometry(self.window.screen().geometry())
            self.window.showFullScreen()
        else:
            self.window.show()

    @Slot()
    def _place_preview(self) -> None:
        """Once the desk stands, the visitor's view is put into it."""
        holder = self.window.findChild(QQuickItem, HOLDER) if self.window is not None else None
        if holder is not None and self.stage.item is None:
            self.stage.place_in(holder)

    def _speak(self, tag: str) -> None:
        self.words.choose(tag)
        self.engine.retranslate()

    @Slot()
    def _stirred(self) -> None:
        self.idle.touched()

    @Slot()
    def _watch(self) -> None:
        if self.session.stage_now is Stage.OPEN:
            self.idle.start()
        else:
            self.idle.rest()

    @Slot()
    def _lock(self) -> None:
        self.desk.editor.flush()
        self.session.lock()
        if self.options.on_kiosk and self.session.stage_now is not Stage.LOCKED:
            QCoreApplication.exit(EXIT_FINE)
