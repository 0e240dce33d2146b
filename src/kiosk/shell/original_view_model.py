"""The words that a translation was made from, as QML sees them."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import language_of
from kiosk.editions.evidence_views import OriginalView

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NO_ORIGINAL = OriginalView("")


@QmlElement
@QmlUncreatable("view models are made in Python")
class OriginalViewModel(QObject):  # type: ignore[operator]
    """Empty where the words on the screen are the source's own. `isHeld` tells whether they can be shown."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = NO_ORIGINAL

    def show(self, view: OriginalView | None) -> None:
        wanted = view or NO_ORIGINAL
        if wanted != self._view:
            self._view = wanted
            self.changed.emit()

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._view.note

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(bool, notify=changed)
    def isHeld(self) -> bool:
        return bool(self._view.paragraphs)

    @Property(bool, notify=changed)
    def isSerbian(self) -> bool:
        return language_of(self._view.language) == "sr"

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def paragraphs(self) -> list[str]:
        return list(self._view.paragraphs)

    @Property(str, notify=changed)
    def openMark(self) -> str:
        return self._view.open_mark

    @Property(str, notify=changed)
    def closeMark(self) -> str:
        return self._view.close_mark
