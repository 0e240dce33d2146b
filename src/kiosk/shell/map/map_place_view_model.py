"""A place of the map as its card shows it."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.editions.map_views import MapPlaceView
from kiosk.shell.list_models import SourceListModel
from kiosk.shell.map.map_models import MapStepListModel, StepRow

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NO_PLACE = MapPlaceView("", "", "", 5, 0.0, 0.0, "", False)


@QmlElement
@QmlUncreatable("view models are made in Python")
class MapPlaceViewModel(QObject):  # type: ignore[operator]
    """`steps` are those of the map that name the place."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = NO_PLACE
        self._sources = SourceListModel(self)
        self._steps = MapStepListModel(self)

    def show(self, view: MapPlaceView, steps: Sequence[StepRow]) -> None:
        self._view = view
        self._sources.show(view.sources)
        self._steps.show(steps)
        self.changed.emit()

    @Property(SourceListModel, constant=True)
    def sources(self) -> SourceListModel:
        return self._sources

    @Property(MapStepListModel, constant=True)
    def steps(self) -> MapStepListModel:
        return self._steps

    @Property(str, notify=changed)
    def placeId(self) -> str:
        return self._view.id

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._view.kind

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._view.note

    @Property(bool, notify=changed)
    def isApproximate(self) -> bool:
        return self._view.is_approximate

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def paragraphs(self) -> list[str]:
        return list(self._view.paragraphs)
