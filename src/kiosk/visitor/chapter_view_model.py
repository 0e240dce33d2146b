"""The open chapter as QML sees it: its card and its panels, filled again with every chapter."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.editions.views import ChapterCardView, ChapterView, PanelView
from kiosk.shell.list_models import RowListModel
from kiosk.shell.panel_view_model import NO_PANEL, PanelViewModel
from kiosk.shell.playback import PlaybackViewModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NO_CARD = ChapterCardView("", 0, "", "", "", "", "", "", 0, 0, None)


@QmlElement
@QmlUncreatable("view models are made in Python")
class PanelListModel(RowListModel):  # type: ignore[operator]
    """Panels in order. The view models of rows are kept and filled again."""

    ROLES: ClassVar[dict[str, str]] = {"panel": "itself", "kind": "kind"}

    def __init__(self, parent: QObject, playback: PlaybackViewModel | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self._pool: list[PanelViewModel] = []

    def show(self, panels: Sequence[PanelView], folder: Path) -> None:
        if [row.kind for row in self.rows()] != [panel.kind for panel in panels]:
            self.replace_rows([])  # a page shows one kind of panel only
        while len(self._pool) < len(panels):
            self._pool.append(PanelViewModel(self, self._playback))
        rows = list(zip(self._pool, panels, strict=False))
        for itself, panel in rows:
            itself.show(panel, folder)
        self.replace_rows([_PanelRow(itself, panel.kind) for itself, panel in rows])

    def panel(self, place: int) -> PanelViewModel:
        """The panel at `place`, or an empty one outside the chapter."""
        if not self._pool:
            self._pool.append(PanelViewModel(self, self._playback))
        return self._pool[place] if 0 <= place < self.rowCount() else self._pool[0]


class _PanelRow:
    __slots__ = ("itself", "kind")

    def __init__(self, itself: PanelViewModel, kind: str) -> None:
        self.itself = itself
        self.kind = kind

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _PanelRow) and (self.itself, self.kind) == (other.itself, other.kind)

    __hash__ = None  # type: ignore[assignment]


@QmlElement
@QmlUncreatable("view models are made in Python")
class ChapterViewModel(QObject):  # type: ignore[operator]
    """`isFirst` and `isLast` tell of the whole exhibit: there is nothing before or after this panel."""

    changed = Signal()
    moved = Signal()

    def __init__(self, parent: QObject, playback: PlaybackViewModel | None = None) -> None:
        super().__init__(parent)
        self._card = NO_CARD
        self._panels = PanelListModel(self, playback)
        self._panel_index = 0
        self._is_first = True
        self._is_last = True
        self._next_title = ""

    def show(self, view: ChapterView, folder: Path) -> None:
        self._panels.show(view.panels, folder)
        if view.card != self._card:
            self._card = view.card
        self.changed.emit()

    def stand_at(self, panel: int, *, is_first: bool, is_last: bool, next_title: str) -> None:
        """Say which panel is open; `next_title` names the chapter that the next step enters, if it does."""
        if (panel, is_first, is_last, next_title) == self._position():
            return
        self._panel_index, self._is_first = panel, is_first
        self._is_last, self._next_title = is_last, next_title
        self.moved.emit()

    @property
    def open_panel(self) -> PanelView:
        """The panel that stands on the screen."""
        return self._panels.panel(self._panel_index).view

    @property
    def panel_count(self) -> int:
        return self._panels.rowCount()

    def panel_at(self, place: int) -> PanelView:
        """The panel at a place of the open chapter, or an empty one outside of it."""
        return self._panels.panel(place).view if 0 <= place < self._panels.rowCount() else NO_PANEL

    def _position(self) -> tuple[int, bool, bool, str]:
        return (self._panel_index, self._is_first, self._is_last, self._next_title)

    @Property(PanelListModel, constant=True)
    def panels(self) -> PanelListModel:
        return self._panels

    @Property(str, notify=changed)
    def chapterId(self) -> str:
        return self._card.id

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._card.number

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._card.title

    @Property(str, notify=changed)
    def date(self) -> str:
        return self._card.date

    @Property(str, notify=changed)
    def day(self) -> str:
        return self._card.day

    @Property(str, notify=changed)
    def month(self) -> str:
        return self._card.month

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._card.place

    @Property(int, notify=changed)
    def panelCount(self) -> int:
        return self._panels.rowCount()

    @Property(int, notify=moved)
    def panelIndex(self) -> int:
        return self._panel_index

    @Property(PanelViewModel, notify=moved)
    def panel(self) -> PanelViewModel:
        return self._panels.panel(self._panel_index)

    @Property(bool, notify=moved)
    def isFirst(self) -> bool:
        return self._is_first

    @Property(bool, notify=moved)
    def isLast(self) -> bool:
        return self._is_last

    @Property(str, notify=moved)
    def nextTitle(self) -> str:
        return self._next_title
