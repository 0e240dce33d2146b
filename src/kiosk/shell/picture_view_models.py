"""A picture as QML sees it, and a row of them."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.editions.views import PictureView
from kiosk.shell.list_models import RowListModel
from kiosk.shell.original_view_model import OriginalViewModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NO_PICTURE = PictureView("", "", "", "", "", "", "", "", 0.5, 0.5, 0, 0)


@QmlElement
@QmlUncreatable("view models are made in Python")
class PictureViewModel(QObject):  # type: ignore[operator]
    """Made once, filled with one picture after another by `show`. `revision` grows with each."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = NO_PICTURE
        self._folder = Path()
        self._revision = 0
        self._original = OriginalViewModel(self)

    @property
    def view(self) -> PictureView:
        return self._view

    def show(self, view: PictureView | None, folder: Path) -> None:
        """Show `view`, whose files lie below `folder`; None shows nothing."""
        wanted = view or NO_PICTURE
        if wanted == self._view and folder == self._folder:
            return
        self._view, self._folder = wanted, folder
        self._revision += 1
        self._original.show(wanted.original)
        self.changed.emit()

    @Slot(int, result=str)
    def sourceFor(self, width: int) -> str:
        """The URL of the smallest prepared size at least `width` pixels wide, or of the widest there is."""
        if not self._view.renditions:
            return ""
        by_width = sorted(self._view.renditions, key=lambda rendition: rendition.width)
        fitting = next((each for each in by_width if each.width >= width), by_width[-1])
        return self._url(fitting.file)

    @Slot(int, int, result=str)
    def tileSource(self, column: int, row: int) -> str:
        """The URL of one tile of the original's pixels, or an empty string outside of it."""
        tiles = self._view.tiles
        if tiles is None or not (0 <= column < tiles.columns and 0 <= row < tiles.rows):
            return ""
        return self._url(f"{tiles.folder}/{column}_{row}.jpg")

    def _url(self, file: str) -> str:
        return QUrl.fromLocalFile(str(self._folder / file)).toString()

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return not self._view.id

    @Property(int, notify=changed)
    def revision(self) -> int:
        return self._revision

    @Property(str, notify=changed)
    def pictureId(self) -> str:
        return self._view.id

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._view.kind

    @Property(str, notify=changed)
    def caption(self) -> str:
        return self._view.caption

    @Property(OriginalViewModel, constant=True)
    def original(self) -> OriginalViewModel:
        """What the caption was translated from."""
        return self._original

    @Property(str, notify=changed)
    def credit(self) -> str:
        return self._view.credit

    @Property(str, notify=changed)
    def originalCredit(self) -> str:
        return self._view.original_credit

    @Property(str, notify=changed)
    def date(self) -> str:
        return self._view.date

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._view.alt

    @Property(str, notify=changed)
    def description(self) -> str:
        return self._view.description

    @Property(float, notify=changed)
    def focalX(self) -> float:
        return self._view.focal_x

    @Property(float, notify=changed)
    def focalY(self) -> float:
        return self._view.focal_y

    @Property(int, notify=changed)
    def pixelWidth(self) -> int:
        return self._view.width

    @Property(int, notify=changed)
    def pixelHeight(self) -> int:
        return self._view.height

    @Property(bool, notify=changed)
    def hasTiles(self) -> bool:
        return self._view.tiles is not None

    @Property(int, notify=changed)
    def tileSize(self) -> int:
        return self._view.tiles.size if self._view.tiles else 0

    @Property(int, notify=changed)
    def tileColumns(self) -> int:
        return self._view.tiles.columns if self._view.tiles else 0

    @Property(int, notify=changed)
    def tileRows(self) -> int:
        return self._view.tiles.rows if self._view.tiles else 0


@QmlElement
@QmlUncreatable("view models are made in Python")
class PictureListModel(RowListModel):  # type: ignore[operator]
    """Pictures in order. The view models of rows are kept and filled again."""

    ROLES: ClassVar[dict[str, str]] = {"picture": "itself"}

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool: list[_PictureRow] = []

    def show(self, pictures: Sequence[PictureView], folder: Path) -> None:
        while len(self._pool) < len(pictures):
            self._pool.append(_PictureRow(PictureViewModel(self)))
        for row, picture in zip(self._pool, pictures, strict=False):
            row.itself.show(picture, folder)
        self.replace_rows(self._pool[: len(pictures)])


class _PictureRow:
    __slots__ = ("itself",)

    def __init__(self, itself: PictureViewModel) -> None:
        self.itself = itself
