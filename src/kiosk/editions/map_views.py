"""An operation map, ready to be shown: one language, projected, its words typeset.

Every sheet has a plane of its own in *map units*: x to the right and y down from the sheet's north-west
corner, `width` by `height` of them. One unit is one pixel of the deepest ground. Lines and rings are flat
tuples `(x0, y0, x1, y1, …)` in these units, smoothed and ready to be stroked.
"""

from dataclasses import dataclass

from kiosk.editions.evidence_views import CitationView
from kiosk.editions.views import RenditionView, TilesView


@dataclass(frozen=True, slots=True)
class GroundView:
    """The drawn ground of a sheet for one theme: smaller whole pictures, and tiles of the deepest one."""

    theme: str
    renditions: tuple[RenditionView, ...]
    tiles: TilesView | None = None


@dataclass(frozen=True, slots=True)
class MapLabelView:
    """A name on the ground that is not a place one can tap: a river, a marsh, a district, a mountain.

    `rank` 1 is shown first, 5 only close by. `course` is the line that the letters follow; empty where the
    name stands level at `x`, `y`. `kind` is water, wood, district, region, road or bridge.
    """

    text: str
    kind: str
    rank: int
    x: float
    y: float
    course: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class MapPlaceView:
    """A place that can be tapped.

    `kind` is city, town, village, district, station, square, bridge, bank, fortress, building, hill, wood,
    island, region or place. `is_approximate` where the position is not exact; `note` says why. `paragraphs`
    are for its card.
    """

    id: str
    name: str
    kind: str
    rank: int
    x: float
    y: float
    note: str
    is_approximate: bool
    paragraphs: tuple[str, ...] = ()
    sources: tuple[CitationView, ...] = ()


@dataclass(frozen=True, slots=True)
class MovementView:
    """A stroke from its first point to its head.

    `kind` is attack, counter, retreat, move, plan, flight or crossing;
    `side` is soviet, yugoslav, german, bulgarian, allied or none. `weight` 1 is a brigade, 3 a front.
    `is_approximate` where the source names not both ends; `label` is short, `units` names who moves in full.
    """

    id: str
    kind: str
    side: str
    line: tuple[float, ...]
    weight: int
    is_approximate: bool
    label: str
    units: str


@dataclass(frozen=True, slots=True)
class AreaView:
    """A ring: what happens there is its `kind`.

    `kind` is held, fought, shelled, bombed, besieged, encircled, blocked or abandoned.
    """

    id: str
    kind: str
    side: str
    ring: tuple[float, ...]
    is_approximate: bool
    label: str
    units: str


@dataclass(frozen=True, slots=True)
class UnitView:
    """A unit's symbol. `symbol` is an SVG file, relative to the edition's folder, without any text in it."""

    id: str
    side: str
    symbol: str
    x: float
    y: float
    is_approximate: bool
    label: str
    units: str


@dataclass(frozen=True, slots=True)
class LegendEntryView:
    """One line of the legend: what a stroke, an area or a sign means.

    `sample` is movement, area, unit or place. `side` is empty where the line holds for every side.
    """

    sample: str
    kind: str
    side: str
    is_approximate: bool
    text: str


@dataclass(frozen=True, slots=True)
class MapStepView:
    """One date. `day` is written large (`14. октобар`), `focus` is what to look at: x, y, width, height.

    `movements`, `areas` and `units` are ids of the step's sheet that are new; `earlier` of such as came
    before and still stand, to be drawn faintly. `places` are ids named in the step.
    """

    id: str
    sheet: str
    date: str
    day: str
    title: str
    paragraphs: tuple[str, ...]
    focus: tuple[float, float, float, float]
    movements: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    chapter: str = ""
    chapter_title: str = ""
    panel: str = ""
    legend: tuple[LegendEntryView, ...] = ()
    sources: tuple[CitationView, ...] = ()


@dataclass(frozen=True, slots=True)
class MapSheetView:
    """A piece of country at one scale.

    `note` is set on it (`схематски приказ`); `metres_per_unit` is for the scale bar.
    """

    id: str
    title: str
    note: str
    width: int
    height: int
    metres_per_unit: float
    grounds: tuple[GroundView, ...]
    labels: tuple[MapLabelView, ...] = ()
    places: tuple[MapPlaceView, ...] = ()
    movements: tuple[MovementView, ...] = ()
    areas: tuple[AreaView, ...] = ()
    units: tuple[UnitView, ...] = ()
    credit: str = ""


@dataclass(frozen=True, slots=True)
class OperationMapView:
    """A whole map: its sheets, and its steps in the order of their dates."""

    id: str
    title: str
    about: tuple[str, ...]
    sheets: tuple[MapSheetView, ...]
    steps: tuple[MapStepView, ...]
