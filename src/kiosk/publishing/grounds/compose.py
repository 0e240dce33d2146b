"""Everything the pen draws on one sheet, in its order: what lies lowest first."""

from dataclasses import dataclass

from kiosk.publishing.grounds.borders import draw_border_ribbons, draw_borders
from kiosk.publishing.grounds.bridges import draw_bridges
from kiosk.publishing.grounds.built_up import draw_built_up, draw_fortresses
from kiosk.publishing.grounds.cover import Cover
from kiosk.publishing.grounds.features import Features, Polygon
from kiosk.publishing.grounds.hachures import draw_hachures
from kiosk.publishing.grounds.heights import Heights
from kiosk.publishing.grounds.marks import Mark, outlines
from kiosk.publishing.grounds.marsh import draw_marsh
from kiosk.publishing.grounds.railways import draw_railways
from kiosk.publishing.grounds.rivers import draw_rivers
from kiosk.publishing.grounds.roads import draw_roads
from kiosk.publishing.grounds.sheet import Sheet
from kiosk.publishing.grounds.washes import WashBrush
from kiosk.publishing.grounds.woods import draw_woods

BANK = 1.7


@dataclass(frozen=True, slots=True)
class Composition:
    """`waters` and `land` bound the water, `marks` stand on both; `brush` lays the washes beneath."""

    sheet: Sheet
    has_sea: bool
    land: tuple[Polygon, ...]
    waters: tuple[Polygon, ...]
    marks: tuple[Mark, ...]
    brush: WashBrush


def compose(sheet: Sheet, features: Features) -> Composition:
    cover = Cover(sheet, features)
    heights = Heights(sheet, features)
    marks = (
        *draw_hachures(features, heights, cover),
        *draw_marsh(features, cover),
        *draw_border_ribbons(features),
        *draw_rivers(features),
        outlines("bank", BANK, (*cover.land, *cover.waters)),
        *draw_borders(features, sheet),
        *draw_woods(features, cover),
        *draw_built_up(features, cover),
        *draw_roads(features, sheet),
        *draw_railways(features, sheet),
        *draw_fortresses(features),
        *draw_bridges(features, cover),
    )
    return Composition(
        sheet, cover.has_sea, cover.land, cover.waters, marks, WashBrush(features, heights, cover)
    )
