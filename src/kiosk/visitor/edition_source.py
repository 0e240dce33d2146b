"""The edition on the screen, read in a thread of its own and remembered within bounds."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.faults import KioskError
from kiosk.editions.read import EditionReader
from kiosk.editions.views import (
    ChapterView,
    HomeView,
    LanguageView,
    PassageView,
    PersonView,
    PictureView,
)
from kiosk.shell.jobs import JobRunner, Ok, Outcome

if TYPE_CHECKING:
    from kiosk.editions.map_views import OperationMapView

REMEMBERED_CHAPTERS = 6


@dataclass(frozen=True, slots=True)
class Opening:
    """What the first screen needs of an edition."""

    number: int
    folder: Path
    language: str
    languages: tuple[LanguageView, ...]
    home: HomeView


@dataclass(frozen=True, slots=True)
class Place:
    """Home and, where they are open, a chapter and a map, in one language."""

    language: str
    home: HomeView
    chapter: ChapterView | None
    map: "OperationMapView | None" = None


class EditionSource:
    """Answers by calling back on the GUI thread. Only one edition is open at a time."""

    def __init__(
        self,
        runner: JobRunner,
        open_edition: Callable[[], EditionReader | None],
        installed_number: Callable[[], int | None],
    ) -> None:
        self._runner = runner
        self._open_edition = open_edition
        self._installed_number = installed_number
        self._reader: EditionReader | None = None
        self._chapters: OrderedDict[tuple[str, str], ChapterView] = OrderedDict()
        self._map: tuple[tuple[str, str], OperationMapView] | None = None

    def open(self, preferred: str, then: Callable[[Outcome[Opening | None]], None]) -> None:
        """Open the best edition, in `preferred` or its own default language; None without an edition."""
        self._runner.run(lambda: self._opening(preferred), then)

    def chapter(self, chapter: str, tag: str, then: Callable[[ChapterView], None]) -> None:
        """A chapter: at once where it is remembered, else as soon as it is read."""
        if remembered := self._chapters.get((chapter, tag)):
            then(remembered)
            return
        self._runner.run(lambda: self._chapter(chapter, tag), _if_fine(then))

    def prefetch(self, chapters: Iterable[str], tag: str) -> None:
        """Have these chapters ready before they are asked for."""
        for chapter in chapters:
            if (chapter, tag) not in self._chapters:
                self._runner.run(lambda chapter=chapter: self._chapter(chapter, tag), _nothing)  # type: ignore[misc]

    def place(self, chapter: str, map_id: str, tag: str, then: Callable[[Place], None]) -> None:
        """Home, and the chapter and the map if such are named, in the language `tag`, all in one answer."""

        def read() -> Place:
            reader = self._open_reader()
            return Place(
                tag,
                reader.home(tag),
                self._chapter(chapter, tag) if chapter else None,
                self._map_or_none(map_id, tag) if map_id else None,
            )

        self._runner.run(read, _if_fine(then))

    def map(self, map_id: str, tag: str, then: Callable[["OperationMapView | None"], None]) -> None:
        """A map: at once where it is the one that was read last, as with a chapter that shows it.

        None for one that cannot be read; what shows it goes on without.
        """
        remembered = self._map
        if remembered is not None and remembered[0] == (map_id, tag):
            then(remembered[1])
            return
        self._runner.run(
            lambda: self._read_map(map_id, tag),
            lambda outcome: then(outcome.value if isinstance(outcome, Ok) else None),
        )

    def person(self, person: str, tag: str, then: Callable[[PersonView], None]) -> None:
        self._runner.run(lambda: self._open_reader().person(person, tag), _if_fine(then))

    def passage(self, passage: str, tag: str, then: Callable[[PassageView], None]) -> None:
        self._runner.run(lambda: self._open_reader().passage(passage, tag), _if_fine(then))

    def picture(self, picture: str, tag: str, then: Callable[[PictureView], None]) -> None:
        self._runner.run(lambda: self._open_reader().picture(picture, tag), _if_fine(then))

    def is_another_installed(self, then: Callable[[bool], None]) -> None:
        """Whether the edition to be shown is another than the one that is open."""
        self._runner.run(self._is_another_installed, _if_fine(then))

    def close(self) -> None:
        """Close the edition after the jobs before it."""
        self._runner.run(self._close, _nothing)

    def _opening(self, preferred: str) -> Opening | None:
        self._close()
        reader = self._reader = self._open_edition()
        if reader is None:
            return None
        languages = reader.languages()
        tags = [language.tag for language in languages]
        tag = preferred if preferred in tags else reader.default_language
        return Opening(reader.number, reader.folder, tag, languages, reader.home(tag))

    def _is_another_installed(self) -> bool:
        installed = self._installed_number()
        return installed is not None and (self._reader is None or self._reader.number != installed)

    def _open_reader(self) -> EditionReader:
        if self._reader is None:
            raise RuntimeError("no edition is open")
        return self._reader

    def _chapter(self, chapter: str, tag: str) -> ChapterView:
        key = (chapter, tag)
        view = self._chapters.pop(key, None) or self._open_reader().chapter(chapter, tag)
        self._chapters[key] = view
        for panel in view.panels:
            if panel.map:
                self._map_or_none(panel.map, tag)
        while len(self._chapters) > REMEMBERED_CHAPTERS:
            self._chapters.popitem(last=False)
        return view

    def _read_map(self, map_id: str, tag: str) -> "OperationMapView":
        key = (map_id, tag)
        remembered = self._map
        if remembered is None or remembered[0] != key:
            remembered = self._map = (key, self._open_reader().map(map_id, tag))
        return remembered[1]

    def _map_or_none(self, map_id: str, tag: str) -> "OperationMapView | None":
        """With a chapter its map is only made ready; whoever shows it will hear what is wrong."""
        try:
            return self._read_map(map_id, tag)
        except (LookupError, KioskError):
            return None

    def _close(self) -> None:
        self._chapters.clear()
        self._map = None
        if self._reader is not None:
            self._reader.close()
            self._reader = None


def _if_fine[Value](then: Callable[[Value], None]) -> Callable[[Outcome[Value]], None]:
    def deliver(outcome: Outcome[Value]) -> None:
        if isinstance(outcome, Ok):
            then(outcome.value)

    return deliver


def _nothing(outcome: Outcome[object]) -> None:
    """Prefetching wants no answer; the runner has logged what went wrong."""
