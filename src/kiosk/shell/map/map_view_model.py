"""An operation map as QML sees it: the step that stands on the screen, on its sheet."""

from collections.abc import Sequence
from math import hypot
from pathlib import Path

from PySide6.QtCore import Property, QObject, QRectF, QUrl, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.editions.map_views import MapSheetView, MapStepView, OperationMapView
from kiosk.shell.list_models import SourceListModel
from kiosk.shell.map.camera import Camera
from kiosk.shell.map.ground import ground_picture
from kiosk.shell.map.label_layout import Scenery, laid_out, legend_of
from kiosk.shell.map.map_models import (
    AreaListModel,
    LegendListModel,
    MapLabelListModel,
    MapStepListModel,
    StrokeListModel,
)
from kiosk.shell.map.map_place_view_model import NO_PLACE, MapPlaceViewModel
from kiosk.shell.map.map_state import NO_MAP, NO_STEP, MapState
from kiosk.shell.map.placing import Box
from kiosk.shell.map.step_rows import step_rows
from kiosk.shell.map.strokes import Stroke, stroke_of
from kiosk.shell.map.textures import area_of
from kiosk.shell.picture_view_models import PictureViewModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("view models are made in Python")
class MapViewModel(MapState):  # type: ignore[operator]
    """Holds one map at a time; `show` fills it, `stand_at` moves it to a step."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._theme = "ink"
        self._strokes: list[Stroke] = []
        self._shown_place = ""
        self._ground = PictureViewModel(self)
        self._steps = MapStepListModel(self)
        self._stroke_list = StrokeListModel(self)
        self._areas = AreaListModel(self)
        self._labels = MapLabelListModel(self)
        self._legend = LegendListModel(self)
        self._sources = SourceListModel(self)
        self._place = MapPlaceViewModel(self)

    @property
    def map_id(self) -> str:
        """The id of the map that is held; empty where none is."""
        return self._view.id

    @property
    def step_id(self) -> str:
        """The id of the step that stands on the screen; empty where none does."""
        return self._step.id

    def show(self, view: OperationMapView, folder: Path) -> None:
        """Hold `view`, whose files lie below `folder`."""
        self._view, self._folder = view, folder
        self._sheet, self._step = None, NO_STEP
        self._only = tuple(step.id for step in view.steps)
        if self._shown_place:
            self.show_place(self._shown_place)

    def clear(self) -> None:
        """Hold no map."""
        self.show(NO_MAP, Path())

    def stand_at(self, step_id: str, only: Sequence[str] = ()) -> None:
        """Stand at a step, of those in `only` or of all; at the first of them where it is none of them."""
        wanted = self._wanted(only)
        if not wanted:
            return
        chosen = step_id if step_id in wanted else wanted[0]
        if (chosen, wanted) == (self._step.id, self._only) and self._sheet is not None:
            return
        self._only = wanted
        self._show_step(next(step for step in self._view.steps if step.id == chosen))

    def stand_among(self, only: Sequence[str]) -> None:
        """Stand at one of the steps in `only`, at their first unless it stands among just these already."""
        if self._sheet is None or self._only != self._wanted(only):
            self.stand_at("", only)

    def neighbour(self, distance: int) -> str:
        """The id of the step so many steps away, or nothing beyond the ends."""
        place = (self._only.index(self._step.id) if self._step.id in self._only else 0) + distance
        return self._only[place] if 0 <= place < len(self._only) else ""

    @Slot(int, result=str)
    def stepAt(self, place: int) -> str:
        """The id of the step at a place of those that are shown, or nothing outside of them."""
        return self._only[place] if 0 <= place < len(self._only) else ""

    def show_place(self, place_id: str) -> None:
        """Fill the card of a place."""
        self._shown_place = place_id
        places = {place.id: place for sheet in self._view.sheets for place in sheet.places}
        naming = [step for step in self._view.steps if place_id in step.places]
        self._place.show(places.get(place_id, NO_PLACE), step_rows(self._view, naming, self._step.id))

    @Slot(str)
    def wearTheme(self, theme: str) -> None:
        """Show the ground that is drawn for a theme."""
        self._theme = theme
        self._show_ground()

    @Slot(QRectF, float, float, QRectF, float, float, list)
    def layOut(
        self,
        sheet: QRectF,
        scale: float,
        whole: float,
        view: QRectF,
        letters: float,
        measure: float,
        covers: list[QRectF],
    ) -> None:
        """Find the labels' places; `sheet` is where the sheet stands now, the rest is as in Camera."""
        if self._sheet is None or scale <= 0:
            return
        camera = Camera(
            sheet.x(),
            sheet.y(),
            scale,
            whole,
            _box(view),
            letters,
            measure,
            tuple(_box(each) for each in covers),
        )
        url = QUrl.fromLocalFile(str(self._folder)).toString()
        scenery = Scenery(self._sheet, self._step, self._strokes, url)
        self._labels.show(laid_out(scenery, camera))
        self._legend.show(legend_of(scenery, camera))

    @Slot(float, float, float, result=str)
    def placeAt(self, x: float, y: float, reach: float) -> str:
        """The id of the nearest place within `reach` of a point that is labelled now, all in map units."""
        if self._sheet is None:
            return ""
        shown = {row.id for row in self._labels.rows() if row.kind == "place"}
        near = [
            (hypot(place.x - x, place.y - y), place.id) for place in self._sheet.places if place.id in shown
        ]
        distance, found = min(near, default=(reach, ""))
        return found if distance < reach else ""

    def _wanted(self, only: Sequence[str]) -> tuple[str, ...]:
        known = tuple(step.id for step in self._view.steps)
        return tuple(step for step in known if step in only) or known

    def _show_step(self, step: MapStepView) -> None:
        self._step = step
        sheet = next((each for each in self._view.sheets if each.id == step.sheet), self._view.sheets[0])
        is_other_sheet = sheet is not self._sheet
        self._sheet = sheet
        self._strokes = _strokes(sheet, step)
        self._stroke_list.show(self._strokes)
        shown = {*step.areas, *step.earlier}
        self._areas.show(
            [area_of(area, is_earlier=area.id not in step.areas) for area in sheet.areas if area.id in shown]
        )
        self._legend.show(step.legend)
        self._sources.show(step.sources)
        steps = [each for each in self._view.steps if each.id in self._only]
        self._steps.show(step_rows(self._view, steps, step.id))
        if is_other_sheet:
            self._show_ground()
            self.sheetChanged.emit()
        self.stepChanged.emit()

    def _show_ground(self) -> None:
        self._ground.show(ground_picture(self._sheet, self._theme), self._folder)

    @Property(PictureViewModel, constant=True)
    def ground(self) -> PictureViewModel:
        return self._ground

    @Property(MapStepListModel, constant=True)
    def steps(self) -> MapStepListModel:
        return self._steps

    @Property(StrokeListModel, constant=True)
    def strokes(self) -> StrokeListModel:
        return self._stroke_list

    @Property(AreaListModel, constant=True)
    def areas(self) -> AreaListModel:
        return self._areas

    @Property(MapLabelListModel, constant=True)
    def labels(self) -> MapLabelListModel:
        return self._labels

    @Property(LegendListModel, constant=True)
    def legend(self) -> LegendListModel:
        return self._legend

    @Property(SourceListModel, constant=True)
    def sources(self) -> SourceListModel:
        return self._sources

    @Property(MapPlaceViewModel, constant=True)
    def place(self) -> MapPlaceViewModel:
        return self._place


def _strokes(sheet: MapSheetView, step: MapStepView) -> list[Stroke]:
    """The step's strokes in its own order, below them those that came before."""
    movements = {movement.id: movement for movement in sheet.movements}
    before = [movements[each] for each in step.earlier if each in movements]
    now = [movements[each] for each in step.movements if each in movements]
    return [
        *(stroke_of(movement, 0, is_earlier=True) for movement in before),
        *(stroke_of(movement, order, is_earlier=False) for order, movement in enumerate(now)),
    ]


def _box(rect: QRectF) -> Box:
    return Box(rect.left(), rect.top(), rect.right(), rect.bottom())
