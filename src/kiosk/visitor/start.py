"""Starts the visitor's application, to be used or to be measured."""

import sys
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication

from kiosk.domain.faults import KioskError
from kiosk.editions.home import Home
from kiosk.shell import crash
from kiosk.shell.display import require_display
from kiosk.shell.memory import return_large_blocks
from kiosk.shell.settings import Settings, read_settings
from kiosk.visitor.app import VisitorApplication, VisitorOptions

EXIT_CANNOT = 2
A_DAY_S = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Measurement:
    """What is to be measured in the process of a visitor's application, and in how many rounds."""

    part: str
    rounds: int = 0

    @staticmethod
    def settings() -> Settings:
        """The defaults, but for a visit that never ends because nobody touches the screen."""
        return Settings(idle_s=A_DAY_S)


def run(options: VisitorOptions, measurement: Measurement | None = None) -> int:
    """Show the exhibit until the staff leave, or what is to be measured has been. Returns the exit code."""
    try:
        application = make_application()
        crash.keep_log(options.home.logs)
        visitor = VisitorApplication(options)
    except KioskError as fault:
        sys.stderr.write(f"{fault}\n")
        return EXIT_CANNOT
    crash.catch_bugs(visitor.recover)
    visitor.open()
    code = application.exec() if measurement is None else _measured(measurement, visitor)
    visitor.close()
    return code


def make_application() -> QGuiApplication:
    """Qt's application object, the one of the process. Raises KioskError where there is no display."""
    require_display()
    return_large_blocks()
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kiosk")
    application.setQuitOnLastWindowClosed(False)
    return application


def settings_or_defaults(home: Home) -> Settings:
    """The home's settings; where they cannot be used, one sentence on stderr and the defaults."""
    try:
        return read_settings(home.settings_file)
    except KioskError as fault:
        sys.stderr.write(f"{fault} The settings' defaults are used.\n")
        return Settings()


def _measured(measurement: Measurement, visitor: VisitorApplication) -> int:
    from kiosk.visitor.bench.parts import measure

    return measure(measurement.part, measurement.rounds, visitor)
