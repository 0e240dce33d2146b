"""The lists of attract, home and spine: chapters, languages, the title's lines, the pictures of the loop."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.editions.views import AttractView, ChapterCardView, LanguageView, TitlePartView
from kiosk.shell.list_models import FIRST_ROLE, RowListModel
from kiosk.shell.picture_view_models import PictureViewModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ChapterRow:
    """A chapter's card, and what this visit has to do with it."""

    card: ChapterCardView
    is_current: bool
    is_visited: bool


@dataclass(frozen=True, slots=True)
class LanguageRow:
    tag: str
    name: str
    is_current: bool


@QmlElement
@QmlUncreatable("view models are made in Python")
class ChapterListModel(RowListModel):  # type: ignore[operator]
    """Chapters in order. A cover's view model is made when its row is first shown, and kept."""

    ROLES: ClassVar[dict[str, str]] = {
        "chapterId": "id",
        "number": "number",
        "title": "title",
        "date": "date",
        "day": "day",
        "month": "month",
        "place": "place",
        "summary": "summary",
        "panelCount": "panel_count",
        "readingMinutes": "reading_minutes",
        "cover": "cover",
        "isCurrent": "is_current",
        "isVisited": "is_visited",
    }

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._covers: dict[int, PictureViewModel] = {}

    def show(
        self, cards: Sequence[ChapterCardView], folder: Path, current: str, visited: frozenset[str]
    ) -> None:
        self._folder = folder
        for row, cover in self._covers.items():
            cover.show(cards[row].cover if row < len(cards) else None, folder)
        self.replace_rows([ChapterRow(card, card.id == current, card.id in visited) for card in cards])

    def mark(self, current: str, visited: frozenset[str]) -> None:
        """Say which chapter is open and which have been."""
        for place, row in enumerate(self.rows()):
            self.replace_row(place, ChapterRow(row.card, row.card.id == current, row.card.id in visited))

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        place = role - FIRST_ROLE
        if not index.isValid() or not 0 <= index.row() < self.rowCount():
            return None
        if not 0 <= place < len(self.ROLES):
            return None
        attribute = list(self.ROLES.values())[place]
        if attribute == "cover":
            return self._cover(index.row())
        row: ChapterRow = self.rows()[index.row()]
        return getattr(row if attribute.startswith("is_") else row.card, attribute)

    def _cover(self, row: int) -> PictureViewModel:
        if row not in self._covers:
            self._covers[row] = PictureViewModel(self)
            self._covers[row].show(self.rows()[row].card.cover, self._folder)
        return self._covers[row]


@QmlElement
@QmlUncreatable("view models are made in Python")
class LanguageListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {"tag": "tag", "name": "name", "isCurrent": "is_current"}

    def show(self, languages: Sequence[LanguageView], current: str) -> None:
        self.replace_rows([LanguageRow(each.tag, each.name, each.tag == current) for each in languages])


@QmlElement
@QmlUncreatable("view models are made in Python")
class TitleListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {"text": "text", "accented": "accented"}

    def show(self, parts: Sequence[TitlePartView]) -> None:
        self.replace_rows(parts)


@QmlElement
@QmlUncreatable("view models are made in Python")
class AttractListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {"picture": "picture", "line": "line"}

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool: list[PictureViewModel] = []

    def show(self, scenes: Sequence[AttractView], folder: Path) -> None:
        while len(self._pool) < len(scenes):
            self._pool.append(PictureViewModel(self))
        for picture, scene in zip(self._pool, scenes, strict=False):
            picture.show(scene.picture, folder)
        pairs = zip(self._pool, scenes, strict=False)
        self.replace_rows([_AttractRow(picture, scene.line) for picture, scene in pairs])


@dataclass(frozen=True, slots=True)
class _AttractRow:
    picture: PictureViewModel
    line: str
