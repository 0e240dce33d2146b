"""Prepares the pictures of an edition, two at a time, in child processes."""

from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from kiosk.media.child import Cancelled, never
from kiosk.media.crew import Crew
from kiosk.media.decode import decode_upright
from kiosk.media.refusals import PictureRefusedError, UnfitPictureError
from kiosk.media.renditions import Rendition, write_renditions
from kiosk.media.tiles import Tiles, needs_tiles, write_tiles


@dataclass(frozen=True, slots=True)
class PictureJob:
    """An original and the folder, not yet there, for what is made of it. `name` is what people know it by."""

    name: str
    original: Path
    folder: Path


@dataclass(frozen=True, slots=True)
class PreparedPicture:
    """Width and height of the original upright, in pixels, and what was made of it."""

    width: int
    height: int
    renditions: tuple[Rendition, ...]
    tiles: Tiles | None


def prepare_pictures(
    jobs: Iterable[PictureJob],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Cancelled = never,
) -> tuple[PreparedPicture, ...]:
    """Prepare all pictures, and return what was made in the order of `jobs`.

    `progress` hears pictures done and pictures in all. Raises PictureRefusedError for the first that cannot
    be prepared, or CancelledError; then the rest are not begun.
    """
    jobs = tuple(jobs)
    stop = Event()
    with Crew(len(jobs)) as crew, ThreadPoolExecutor(crew.size) as pool:
        tasks = [pool.submit(_prepare, job, crew, lambda: stop.is_set() or cancelled()) for job in jobs]
        try:
            _follow(tasks, progress)
        finally:
            stop.set()
            for task in tasks:
                task.cancel()
            wait(tasks)
    return tuple(task.result() for task in tasks)


def _follow(tasks: list[Future[PreparedPicture]], progress: Callable[[int, int], None]) -> None:
    pending = set(tasks)
    while pending:
        done, pending = wait(pending, return_when=FIRST_COMPLETED)
        for task in done:
            task.result()
        progress(len(tasks) - len(pending), len(tasks))


def _prepare(job: PictureJob, crew: Crew, cancelled: Cancelled) -> PreparedPicture:
    try:
        with crew.child() as child:
            return child.run(prepare_in_child, cancelled, job.original, job.folder)
    except UnfitPictureError as fault:
        raise PictureRefusedError(job.name, fault.reason, fault.remedy) from fault


def prepare_in_child(original: Path, folder: Path) -> PreparedPicture:
    """Decode one picture and write all that is made of it."""
    image = decode_upright(original)
    folder.mkdir(parents=True)
    renditions = write_renditions(image, folder)
    tiles = write_tiles(image, folder) if needs_tiles(*image.size) else None
    return PreparedPicture(image.width, image.height, renditions, tiles)
