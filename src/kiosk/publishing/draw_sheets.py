"""Draws the grounds of sheets, two at a time, in child processes: it takes long, and can be cancelled."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from kiosk.domain.faults import KioskError
from kiosk.domain.projection import Projection
from kiosk.editions.map_views import GroundView
from kiosk.media.child import Cancelled
from kiosk.media.crew import Crew
from kiosk.media.refusals import UnfitPictureError

MOST_SECONDS = 300
WORTH_A_CHILD = 2048
"""Narrower sheets, in map units, are drawn sooner than a child has started."""

type DrawGrounds = Callable[[Projection, Sequence[Path], Path, str], tuple[GroundView, ...]]
"""Draws GeoJSON layers for all themes, into the last folder, which lies in the edition's folder before it."""


@dataclass(frozen=True, slots=True)
class SheetJob:
    """A sheet to be drawn from its layers into `folder` of the edition's folder `into`."""

    projection: Projection
    layers: tuple[Path, ...]
    into: Path
    folder: str


def draw_sheets(
    jobs: Sequence[SheetJob], draw: DrawGrounds, report: Callable[[int, int], None], cancelled: Cancelled
) -> list[tuple[GroundView, ...]]:
    """The grounds of all sheets, in the order of `jobs`. `report` hears sheets done and sheets in all.

    Raises KioskError for a sheet that cannot be drawn, and CancelledError.
    """
    report(0, len(jobs))
    if all(job.projection.width < WORTH_A_CHILD for job in jobs):
        return [draw(job.projection, job.layers, job.into, job.folder) for job in jobs]
    return _drawn_by_children(jobs, draw, report, cancelled)


def _drawn_by_children(
    jobs: Sequence[SheetJob], draw: DrawGrounds, report: Callable[[int, int], None], cancelled: Cancelled
) -> list[tuple[GroundView, ...]]:
    stop = Event()
    with Crew(len(jobs), MOST_SECONDS) as crew, ThreadPoolExecutor(crew.size) as pool:
        tasks = [pool.submit(_drawn, job, draw, crew, lambda: stop.is_set() or cancelled()) for job in jobs]
        try:
            return list(_reported(tasks, report))
        finally:
            stop.set()
            for task in tasks:
                task.cancel()


def _drawn(job: SheetJob, draw: DrawGrounds, crew: Crew, cancelled: Cancelled) -> tuple[GroundView, ...]:
    try:
        with crew.child() as child:
            return child.run(draw, cancelled, job.projection, job.layers, job.into, job.folder)
    except UnfitPictureError as fault:
        raise KioskError(f"The ground of {job.folder} cannot be drawn: {fault.reason}") from fault


def _reported(
    tasks: Sequence[Future[tuple[GroundView, ...]]], report: Callable[[int, int], None]
) -> Iterator[tuple[GroundView, ...]]:
    for done, task in enumerate(tasks, 1):
        yield task.result()
        report(done, len(tasks))
