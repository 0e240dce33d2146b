"""Puts the visitor's view into the studio's window.

It lives in a QML engine of its own: sizes, theme and text size are singletons of an engine, and here they are
those of the visitor's screen, while the studio keeps its own.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from shiboken6 import delete

from kiosk.curator.preview_view_model import PreviewViewModel
from kiosk.shell import typography
from kiosk.shell.translations import InterfaceWords

HOLDER = "visitorsViewHolder"


class PreviewStage(QObject):
    """The screens' own words come in the language of the preview, from a translator of their own."""

    def __init__(
        self, preview: PreviewViewModel, words: InterfaceWords, millimetre: float, qml: Path, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self._words = words
        self._millimetre = millimetre
        self._engine = QQmlEngine(self)
        self._engine.addImportPath(str(qml))
        self._component = QQmlComponent(
            self._engine, QUrl.fromLocalFile(str(qml / "Kiosk" / "Curator" / "VisitorView.qml"))
        )
        self._item: QQuickItem | None = None
        preview.languageChanged.connect(self._speak)

    @property
    def engine(self) -> QQmlEngine:
        return self._engine

    @property
    def item(self) -> QQuickItem | None:
        return self._item

    def place_in(self, holder: QQuickItem) -> None:
        """Make the view, and let it stand in `holder`, which scales it to its room."""
        self._speak()
        made = self._component.createWithInitialProperties(
            {"preview": self._preview, "pixelsPerMillimetre": self._millimetre}
        )
        if not isinstance(made, QQuickItem):
            raise TypeError("the visitor's view could not be made: " + self._component.errorString())
        self._item = made
        made.setParent(self)
        made.setParentItem(holder)

    def close(self) -> None:
        if self._item is not None:
            delete(self._item)
            self._item = None
        delete(self._component)
        delete(self._engine)

    @Slot()
    def _speak(self) -> None:
        language = self._preview.language_now
        self._words.choose(language)
        typography.set_language("ru" if language == "ru" else "sr-Cyrl")
        self._engine.retranslate()
