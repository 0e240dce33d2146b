"""A panel's view in a window of its own, filled from a real view model."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.editions.views import PanelView
from kiosk.shell.map.map_view_model import MapViewModel
from kiosk.shell.panel_view_model import PanelViewModel

NEEDED_BY_BLOCKS = (MapViewModel,)
QML = Path(__file__).resolve().parents[2] / "src/kiosk/qml"


class Page:
    """A block in a window, with the panel it shows and every warning of QML."""

    def __init__(self, application: QGuiApplication) -> None:
        self.engine = QQmlEngine(application)
        self.engine.addImportPath(str(QML))
        self.warnings: list[str] = []
        self.engine.warnings.connect(self._note)
        self.model = PanelViewModel(application)
        self.window = QQuickWindow()
        self.window.resize(1920, 912)
        component = QQmlComponent(self.engine)
        component.loadFromModule("Kiosk.Blocks", "BlockChooser")
        item = component.createWithInitialProperties({"panel": self.model, "width": 1920, "height": 912})
        assert isinstance(item, QQuickItem), component.errorString()
        self.item = item
        self.item.setParent(self.window)
        self.item.setParentItem(self.window.contentItem())
        self.window.show()

    def _note(self, warnings: list[Any]) -> None:
        self.warnings += [warning.toString() for warning in warnings]

    def show(self, view: PanelView) -> QObject:
        self.model.show(view, Path("/nowhere"))
        (loader,) = self.item.childItems()
        (block,) = loader.childItems()
        return block

    def settle(self) -> None:
        """Draw, and with that give everything its place."""
        self.window.grabWindow()

    def design(self, name: str) -> QObject:
        """A singleton of Kiosk.Design, as this page has it."""
        singleton: QObject = self.engine.singletonInstance("Kiosk.Design", name)
        return singleton

    def items(self, of_type: str) -> list[QQuickItem]:
        """Everything on the page that is made by the file of that name."""
        return [each for each in _below(self.item) if each.metaObject().className().startswith(of_type)]

    def button(self, name: str) -> QQuickItem:
        """The control of that name."""
        (button,) = [each for each in _below(self.item) if each.isVisible() and each.property("name") == name]
        return button

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        self.model.deleteLater()
        self.engine.deleteLater()

    def words(self) -> set[str]:
        return set(_words(self.item))


def _words(item: QQuickItem) -> Iterator[str]:
    if item.isVisible() and isinstance(text := item.property("text"), str):
        yield text
    for child in item.childItems():
        yield from _words(child)


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _below(child)
