"""Jobs run in order off the GUI thread, and their outcomes arrive on it."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.shell.jobs import Err, JobRunner, Ok, Outcome


class Deferred:
    """An executor that does nothing until it is told."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], None]) -> None:
        self.waiting.append(work)

    def finish(self) -> None:
        self.waiting.clear()


@pytest.fixture
def runner(qapp: QCoreApplication) -> Iterator[JobRunner]:
    runner = JobRunner(qapp)
    yield runner
    runner.close()


def test_the_outcome_of_a_job_arrives_on_the_thread_that_asked(runner: JobRunner, qtbot: QtBot) -> None:
    heard: list[tuple[Outcome[int], int]] = []
    worked_in: list[int] = []

    def work() -> int:
        worked_in.append(threading.get_ident())
        return 7

    runner.run(work, lambda outcome: heard.append((outcome, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(Ok(7), threading.get_ident())]
    assert worked_in != [threading.get_ident()]


def test_jobs_are_done_one_after_another_in_the_order_they_came(runner: JobRunner, qtbot: QtBot) -> None:
    heard: list[Outcome[int]] = []
    for number in range(20):
        runner.run(lambda number=number: number, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 20)
    assert heard == [Ok(number) for number in range(20)]


@pytest.mark.logs_warnings
def test_a_job_that_fails_hands_over_its_error_and_does_not_stop_the_next(
    runner: JobRunner, qtbot: QtBot
) -> None:
    heard: list[Outcome[object]] = []
    failure = LookupError("gone")

    def fail() -> None:
        raise failure

    runner.run(fail, heard.append)
    runner.run(lambda: "next", heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [Err(failure), Ok("next")]


def test_nothing_is_delivered_once_the_runner_is_closed(qtbot: QtBot) -> None:
    executor = Deferred()
    runner = JobRunner(executor=executor)
    heard: list[Outcome[int]] = []
    runner.run(lambda: 1, heard.append)
    executor.waiting[0]()
    runner.close()
    runner.run(lambda: 2, heard.append)
    assert executor.waiting == []
    qtbot.wait(1)
    assert heard == []
