"""The lists of a map for QML: its steps, and what the step on the screen draws, names and explains."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.editions.map_views import LegendEntryView
from kiosk.shell.list_models import RowListModel
from kiosk.shell.map.label_rows import LabelRow
from kiosk.shell.map.strokes import Stroke
from kiosk.shell.map.textures import Area

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StepRow:
    """`beginsDay` where the step before is of another date; `text` is styled."""

    stepId: str
    day: str
    title: str
    text: str
    beginsDay: bool
    isCurrent: bool
    who: list[str]
    placeIds: list[str]
    placeNames: list[str]


@QmlElement
@QmlUncreatable("view models are made in Python")
class MapStepListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "stepId": "stepId",
        "day": "day",
        "title": "title",
        "text": "text",
        "beginsDay": "beginsDay",
        "isCurrent": "isCurrent",
        "who": "who",
        "placeIds": "placeIds",
        "placeNames": "placeNames",
    }

    def show(self, rows: Sequence[StepRow]) -> None:
        self.replace_rows(rows)


@QmlElement
@QmlUncreatable("view models are made in Python")
class StrokeListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "strokeId": "id",
        "kind": "kind",
        "side": "side",
        "points": "points",
        "weight": "width",
        "isApproximate": "isApproximate",
        "isEarlier": "isEarlier",
        "order": "order",
        "units": "units",
    }

    def show(self, strokes: Sequence[Stroke]) -> None:
        self.replace_rows(strokes)


@QmlElement
@QmlUncreatable("view models are made in Python")
class AreaListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "areaId": "id",
        "kind": "kind",
        "side": "side",
        "ring": "ring",
        "pattern": "pattern",
        "marks": "marks",
        "distance": "step",
        "isApproximate": "isApproximate",
        "isEarlier": "isEarlier",
        "units": "units",
    }

    def show(self, areas: Sequence[Area]) -> None:
        self.replace_rows(areas)


@QmlElement
@QmlUncreatable("view models are made in Python")
class MapLabelListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "labelId": "id",
        "kind": "kind",
        "text": "text",
        "name": "name",
        "unitX": "x",
        "unitY": "y",
        "boxX": "boxX",
        "boxY": "boxY",
        "boxWidth": "boxWidth",
        "boxHeight": "boxHeight",
        "pixelSize": "pixelSize",
        "lineHeight": "lineHeight",
        "family": "family",
        "weight": "weight",
        "italic": "italic",
        "spacing": "spacing",
        "tone": "tone",
        "side": "side",
        "sign": "sign",
        "symbol": "symbol",
        "markSize": "markSize",
        "isApproximate": "isApproximate",
        "isNamed": "isNamed",
        "letters": "letters",
    }

    def show(self, rows: Sequence[LabelRow]) -> None:
        self.replace_rows(rows)


@QmlElement
@QmlUncreatable("view models are made in Python")
class LegendListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "sample": "sample",
        "kind": "kind",
        "side": "side",
        "isApproximate": "is_approximate",
        "text": "text",
    }

    def show(self, entries: Sequence[LegendEntryView]) -> None:
        self.replace_rows(entries)
