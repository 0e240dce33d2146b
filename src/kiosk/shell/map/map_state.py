"""What stands on a map now, for QML to read."""

from PySide6.QtCore import Property, QObject, QRectF, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.editions.map_views import MapSheetView, MapStepView, OperationMapView

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NO_MAP = OperationMapView("", "", (), (), ())
NO_STEP = MapStepView("", "", "", "", "", (), (0.0, 0.0, 1.0, 1.0))


@QmlElement
@QmlUncreatable("view models are made in Python")
class MapState(QObject):  # type: ignore[operator]
    """The words and measures of the sheet and the step; `focus` is what to look at, in map units."""

    sheetChanged = Signal()
    stepChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = NO_MAP
        self._sheet: MapSheetView | None = None
        self._step = NO_STEP
        self._only: tuple[str, ...] = ()

    @Property(str, notify=sheetChanged)
    def title(self) -> str:
        return self._view.title

    @Property("QStringList", notify=sheetChanged)  # type: ignore[arg-type]
    def about(self) -> list[str]:
        return list(self._view.about)

    @Property(str, notify=sheetChanged)
    def sheetId(self) -> str:
        return self._sheet.id if self._sheet else ""

    @Property(str, notify=sheetChanged)
    def sheetTitle(self) -> str:
        return self._sheet.title if self._sheet else ""

    @Property(str, notify=sheetChanged)
    def note(self) -> str:
        return self._sheet.note if self._sheet else ""

    @Property(str, notify=sheetChanged)
    def credit(self) -> str:
        return self._sheet.credit if self._sheet else ""

    @Property(float, notify=sheetChanged)
    def sheetWidth(self) -> float:
        return float(self._sheet.width) if self._sheet else 1.0

    @Property(float, notify=sheetChanged)
    def sheetHeight(self) -> float:
        return float(self._sheet.height) if self._sheet else 1.0

    @Property(float, notify=sheetChanged)
    def metresPerUnit(self) -> float:
        return self._sheet.metres_per_unit if self._sheet else 1.0

    @Property(str, notify=stepChanged)
    def stepId(self) -> str:
        return self._step.id

    @Property(int, notify=stepChanged)
    def stepIndex(self) -> int:
        return self._only.index(self._step.id) if self._step.id in self._only else 0

    @Property(int, notify=stepChanged)
    def stepCount(self) -> int:
        return len(self._only)

    @Property(str, notify=stepChanged)
    def day(self) -> str:
        return self._step.day

    @Property(str, notify=stepChanged)
    def stepTitle(self) -> str:
        return self._step.title

    @Property("QStringList", notify=stepChanged)  # type: ignore[arg-type]
    def paragraphs(self) -> list[str]:
        return list(self._step.paragraphs)

    @Property(str, notify=stepChanged)
    def chapterId(self) -> str:
        return self._step.chapter

    @Property(str, notify=stepChanged)
    def chapterTitle(self) -> str:
        return self._step.chapter_title

    @Property(str, notify=stepChanged)
    def panelId(self) -> str:
        return self._step.panel

    @Property(QRectF, notify=stepChanged)
    def focus(self) -> QRectF:
        return QRectF(*self._step.focus)
