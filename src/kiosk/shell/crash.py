"""Where bugs end up: in the log of the kiosk's home, never on the screen."""

import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("kiosk")
qt_log = logging.getLogger("kiosk.qt")

LOG_BYTES, LOG_GENERATIONS = 1_000_000, 5
LEVEL_OF_QT = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def keep_log(folder: Path, name: str = "visitor.log") -> None:
    """Write the log to `folder`, at most 6 MB of it; to stderr where the folder cannot be written."""
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / name,
            maxBytes=LOG_BYTES,
            backupCount=LOG_GENERATIONS,
            encoding="utf-8",
        )
    except OSError as error:
        handler = logging.StreamHandler()
        log.warning("The log cannot be written to %s: %s", folder, error)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)


def catch_bugs(go_home: Callable[[], None]) -> None:
    """From now on an exception nobody caught is logged, and the visitor is brought to a good screen."""

    def note(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        log.critical("A bug", exc_info=(kind, error or kind(), trace))
        if threading.current_thread() is threading.main_thread():
            go_home()

    sys.excepthook = note
    threading.excepthook = lambda bug: note(bug.exc_type, bug.exc_value, bug.exc_traceback)
    qInstallMessageHandler(_log_qt_message)


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> Any:
    where = f" ({context.file}:{context.line})" if context.file else ""
    qt_log.log(LEVEL_OF_QT.get(kind, logging.WARNING), "%s%s", message, where)
