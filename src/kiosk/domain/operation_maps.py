"""Operation maps: sheets of ground, the features that stand on them, and the steps that show them by date.

Words live in the records, geometry in GeoJSON files of the package; a feature names its geometry by id.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.projection import Bounds
from kiosk.domain.records import Citation, Side
from kiosk.domain.texts import NO_TEXT, LanguageMap


class FeatureKind(StrEnum):
    """What a feature says. Movements are lines, areas are polygons, a unit is a point."""

    ATTACK = "attack"
    COUNTER = "counter"
    RETREAT = "retreat"
    MOVE = "move"
    PLAN = "plan"
    FLIGHT = "flight"
    CROSSING = "crossing"
    HELD = "held"
    FOUGHT = "fought"
    SHELLED = "shelled"
    BOMBED = "bombed"
    BESIEGED = "besieged"
    ENCIRCLED = "encircled"
    BLOCKED = "blocked"
    ABANDONED = "abandoned"
    UNIT = "unit"


MOVEMENTS = frozenset(
    {
        FeatureKind.ATTACK,
        FeatureKind.COUNTER,
        FeatureKind.RETREAT,
        FeatureKind.MOVE,
        FeatureKind.PLAN,
        FeatureKind.FLIGHT,
        FeatureKind.CROSSING,
    }
)
AREAS = frozenset(FeatureKind) - MOVEMENTS - {FeatureKind.UNIT}


class NameKind(StrEnum):
    """What a name on the ground is a name of."""

    WATER = "water"
    WOOD = "wood"
    DISTRICT = "district"
    REGION = "region"
    ROAD = "road"
    BRIDGE = "bridge"


class Certainty(StrEnum):
    """Whether the sources say where a feature was, or its place is inferred."""

    STATED = "stated"
    APPROXIMATE = "approximate"


@dataclass(frozen=True, slots=True, kw_only=True)
class MapName:
    """A name on the ground, level at a position or along a line.

    `rank` 1 is shown first, 5 only close by; `course` is the id of a line in the map's geometry or a layer.
    """

    text: LanguageMap
    kind: NameKind
    rank: int = 3
    longitude: float | None = None
    latitude: float | None = None
    course: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MapSheet:
    """A piece of country at one scale, `width` map units wide. `layers` are GeoJSON files in drawing order.

    `schematic` says that the ground is no survey. `places` are shown on it besides those that its steps name.
    """

    id: str
    title: LanguageMap
    note: LanguageMap = NO_TEXT
    bounds: Bounds
    width: int
    schematic: bool = False
    layers: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    names: tuple[MapName, ...] = ()
    credit: LanguageMap = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class MapFeature:
    """A movement, an area or a unit. Its geometry is the GeoJSON feature `feature`, or the one of its own id.

    `label` is short, `units` names in full who it is; `weight` 1 is a brigade, 3 a front. Until the day
    `until` (EDTF) it is still shown, faintly, in the steps after its own. `symbol` is the SVG file of a unit.
    """

    id: str
    feature: str | None = None
    kind: FeatureKind
    side: Side = Side.NONE
    certainty: Certainty = Certainty.STATED
    weight: int = 1
    until: str | None = None
    symbol: str | None = None
    label: LanguageMap = NO_TEXT
    units: LanguageMap = NO_TEXT
    citations: tuple[Citation, ...] = ()

    @property
    def geometry(self) -> str:
        return self.feature or self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class MapStep:
    """One date on one sheet. `focus` is what to look at, in degrees; without it, the step's features are."""

    id: str
    date: str
    sheet: str
    title: LanguageMap
    body: LanguageMap
    features: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    chapter: str | None = None
    panel: str | None = None
    focus: Bounds | None = None
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationMap:
    """A whole map. `geometry` are the GeoJSON files of its features, `licences` say whose they are."""

    id: str
    title: LanguageMap
    about: LanguageMap = NO_TEXT
    licences: tuple[str, ...] = ()
    geometry: tuple[str, ...] = ()
    sheets: tuple[MapSheet, ...] = ()
    features: tuple[MapFeature, ...] = ()
    steps: tuple[MapStep, ...] = ()

    def steps_on(self, sheet_id: str) -> tuple[MapStep, ...]:
        return tuple(step for step in self.steps if step.sheet == sheet_id)

    def features_on(self, sheet_id: str) -> tuple[MapFeature, ...]:
        """The features that steps on this sheet show."""
        shown = {feature for step in self.steps_on(sheet_id) for feature in step.features}
        return tuple(feature for feature in self.features if feature.id in shown)

    def places_on(self, sheet_id: str) -> tuple[str, ...]:
        """The ids of the places of this sheet, then of those that its steps name."""
        own = (place for sheet in self.sheets if sheet.id == sheet_id for place in sheet.places)
        named = (place for step in self.steps_on(sheet_id) for place in step.places)
        return tuple(dict.fromkeys([*own, *named]))


def files_of_map(map_: OperationMap) -> Iterator[tuple[str, str]]:
    """The field and the name of every file of the package that a map names."""
    for index, file in enumerate(map_.licences):
        yield f"licences.{index}", file
    for index, file in enumerate(map_.geometry):
        yield f"geometry.{index}", file
    for sheet_index, sheet in enumerate(map_.sheets):
        for index, file in enumerate(sheet.layers):
            yield f"sheets.{sheet_index}.layers.{index}", file
    for index, feature in enumerate(map_.features):
        if feature.symbol:
            yield f"features.{index}.symbol", feature.symbol
