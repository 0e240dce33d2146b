"""All measurements, one after the other, each in a process of its own as visitors have it."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.faults import KioskError
from kiosk.editions.home import Home
from kiosk.editions.open_best import open_best
from kiosk.visitor.bench.figures import Measured
from kiosk.visitor.bench.first_frame import STARTS, first_frame
from kiosk.visitor.bench.program import command, told_by

type Say = Callable[[str], None]
type Progress = Callable[[int, int], None]
"""Told how many parts of the work are done, of how many."""


@dataclass(frozen=True, slots=True)
class BenchReport:
    machine: dict[str, str]
    figures: list[Measured]


@dataclass(slots=True)
class _Tally:
    total: int
    tell: Progress
    done: int = 0

    def count(self) -> None:
        self.done += 1
        self.tell(self.done, self.total)


def measure(
    home: Home,
    size: tuple[int, int],
    rounds: int,
    say: Say = lambda _: None,
    progress: Progress = lambda _done, _of: None,
) -> BenchReport:
    """Measure the installed edition on this machine, in a window of `size` pixels; takes some minutes."""
    edition = open_best(home)
    if edition is None:
        raise KioskError(f"There is no edition in {home.root} to measure; publish one first.")
    edition.close()
    tally = _Tally(STARTS + 1 + rounds, progress)
    window = f"{size[0]}x{size[1]}"
    say("starts")
    figures = first_frame(home.root, window, tally.count)
    say("touches and motion")
    responses = told_by(command(home.root, window, "responses"))
    tally.count()
    say("memory and rest")
    endurance = told_by(command(home.root, window, "endurance", "--rounds", str(rounds)), tally.count)
    figures += [Measured(**figure) for figure in [*responses["figures"], *endurance["figures"]]]
    return BenchReport(responses["machine"], figures)
