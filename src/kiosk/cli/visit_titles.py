"""What chapters and panels are called, for lists of visits."""

from collections.abc import Iterable
from functools import cache, cached_property
from types import TracebackType
from typing import Self

from kiosk.domain.faults import KioskError
from kiosk.editions.home import Home
from kiosk.editions.map_views import MapStepView
from kiosk.editions.pointer import current_number
from kiosk.editions.read import EditionReader
from kiosk.editions.shelf import folder_of
from kiosk.editions.verify import check_quickly
from kiosk.editions.views import ChapterView
from kiosk.visits.counts import subject_of

LANGUAGE = "en"
"""That of the command line; where an edition lacks it, its own first one is taken."""


class VisitTitles:
    """The titles in the edition on the screen. Where there is none to be read, nothing has a title."""

    def __init__(self, home: Home) -> None:
        self._edition = _opened(home)
        self._chapter = cache(self._read_chapter)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._edition is not None:
            self._edition.close()

    def __call__(self, chapter: str, panel: str) -> str:
        """The title of a chapter or, where one is named, of a panel in it; empty where it has none."""
        view = self._chapter(chapter)
        if view is None:
            return ""
        if not panel:
            return plain(view.card.title)
        return next((plain(each.heading) for each in view.panels if each.id == panel), "")

    def route(self, chapters: set[str]) -> dict[str, list[str]]:
        """All chapters in their order, and the panels of those in `chapters`."""
        views = {each: self._chapter(each) if each in chapters else None for each in self._chapter_ids()}
        return {each: [panel.id for panel in view.panels] if view else [] for each, view in views.items()}

    def steps(self, maps: Iterable[str]) -> dict[str, str]:
        """The steps of maps in their order, as MAP/STEP, with their titles."""
        return {subject_of(each, step.id): plain(step.title) for each in maps for step in self._steps(each)}

    @cached_property
    def _language(self) -> str:
        if self._edition is None:
            return ""
        tags = [each.tag for each in self._edition.languages()]
        return LANGUAGE if LANGUAGE in tags else self._edition.default_language

    def _chapter_ids(self) -> tuple[str, ...]:
        return self._edition.chapter_ids() if self._edition else ()

    def _read_chapter(self, chapter: str) -> ChapterView | None:
        if self._edition is None:
            return None
        try:
            return self._edition.chapter(chapter, self._language)
        except (LookupError, KioskError):
            return None

    def _steps(self, map_id: str) -> tuple[MapStepView, ...]:
        if self._edition is None:
            return ()
        try:
            return self._edition.map(map_id, self._language).steps
        except (LookupError, KioskError):
            return ()


def _opened(home: Home) -> EditionReader | None:
    try:
        number = current_number(home.editions)
        if number is None:
            return None
        folder = folder_of(home.editions, number)
        return EditionReader(folder, check_quickly(folder), number)
    except KioskError:
        return None


def plain(text: str) -> str:
    """A title without what only a screen needs: soft hyphens and word joiners."""
    return text.replace("\u00ad", "").replace("\u2060", "")
