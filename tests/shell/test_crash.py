"""Bugs and Qt's own messages end in the log, and a bug brings the visitor home."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from kiosk.shell import crash


@pytest.fixture
def hooks() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook, qInstallMessageHandler(None)
    handlers = list(crash.log.handlers)
    yield
    sys.excepthook, threading.excepthook, message_handler = before
    qInstallMessageHandler(message_handler)
    for handler in set(crash.log.handlers) - set(handlers):
        crash.log.removeHandler(handler)
        handler.close()


@pytest.mark.usefixtures("hooks")
@pytest.mark.logs_warnings
def test_a_bug_is_logged_and_the_visitor_is_brought_home(tmp_path: Path) -> None:
    brought_home: list[bool] = []
    crash.keep_log(tmp_path / "logs")
    crash.catch_bugs(lambda: brought_home.append(True))
    error = ValueError("a screw is loose")
    sys.excepthook(ValueError, error, None)
    assert brought_home == [True]
    assert "a screw is loose" in (tmp_path / "logs/visitor.log").read_text(encoding="utf-8")


@pytest.mark.usefixtures("hooks")
@pytest.mark.logs_warnings
def test_a_bug_in_another_thread_is_only_logged(tmp_path: Path) -> None:
    brought_home: list[bool] = []
    crash.keep_log(tmp_path / "logs")
    crash.catch_bugs(lambda: brought_home.append(True))

    def fail() -> None:
        raise ValueError("elsewhere")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert brought_home == []
    assert "elsewhere" in (tmp_path / "logs/visitor.log").read_text(encoding="utf-8")


@pytest.mark.usefixtures("hooks")
@pytest.mark.logs_warnings
def test_what_qt_says_is_logged(tmp_path: Path) -> None:
    crash.keep_log(tmp_path / "logs")
    crash.catch_bugs(lambda: None)
    qWarning("a plug is missing")
    assert "a plug is missing" in (tmp_path / "logs/visitor.log").read_text(encoding="utf-8")


@pytest.mark.usefixtures("hooks")
@pytest.mark.logs_warnings
def test_where_the_log_cannot_be_written_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file, no folder")
    crash.keep_log(tmp_path / "logs")
    assert isinstance(crash.log.handlers[-1], logging.StreamHandler)
