"""The colours of a ground, one palette to a theme."""

from collections.abc import Mapping
from dataclasses import dataclass

type Colour = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Palette:
    """`pens` colours the marks by role; a role that is missing is not drawn. `weight` multiplies all lines.

    The rest are the washes under the marks: `land`, `mottled` and `edge` of the paper, `shade` and `light`
    of hills, `shallow` and `deep` water.
    """

    theme: str
    land: str
    mottled: str
    edge: str
    shade: str
    light: str
    marsh: str
    wood: str
    shallow: str
    deep: str
    pens: Mapping[str, str]
    weight: float = 1.0

    def pen(self, role: str) -> Colour | None:
        written = self.pens.get(role)
        return colour(written) if written else None


def colour(written: str) -> Colour:
    """Red, green, blue and opacity of `#RRGGBB` or `#RRGGBBAA`."""
    red, green, blue, *opacity = bytes.fromhex(written.removeprefix("#"))
    return red, green, blue, opacity[0] if opacity else 255


PAPER = Palette(
    theme="paper",
    land="#EDE4D1",
    mottled="#E4D8C0",
    edge="#D9C9A8",
    shade="#B49B6E",
    light="#F8F2E4",
    marsh="#C3D0C6",
    wood="#C6CAA0",
    shallow="#B2CDD5",
    deep="#96B6C3",
    pens={
        "bank": "#33505F",
        "water_line": "#33505F",
        "river": "#9DBAC5",
        "stream": "#5F8798",
        "marsh_line": "#5F858EC8",
        "reed": "#5D6E4BDC",
        "crown": "#AEB283",
        "crown_edge": "#5F6540",
        "tree_shadow": "#7A7A5478",
        "hachure": "#8C7548B0",
        "built_up": "#D6C5A3",
        "built_edge": "#9A8459",
        "hatch": "#A88F6299",
        "village": "#DCCDAE",
        "house": "#6F5A38",
        "street_edge": "#A08A60B0",
        "street": "#FBF6EA",
        "minor_edge": "#8C7853",
        "minor": "#FBF6EA",
        "main_edge": "#7A6540",
        "main": "#FFFBF1",
        "railway": "#3B3428",
        "railway_field": "#F4ECDB",
        "fortress_lower": "#E3D6BA",
        "fortress": "#C9B48A",
        "fortress_edge": "#4A3C22",
        "bridge_edge": "#12151A",
        "bridge": "#FBF6EA",
        "border_ribbon": "#B0703A36",
        "border": "#6E5A40D0",
    },
)

INK = Palette(
    theme="ink",
    land="#20242A",
    mottled="#1B1F24",
    edge="#14171B",
    shade="#121519",
    light="#33383D",
    marsh="#22333A",
    wood="#2A3129",
    shallow="#2F4A58",
    deep="#263D4A",
    pens={
        "bank": "#8FB0BD",
        "water_line": "#8FB0BD",
        "river": "#33505F",
        "stream": "#5F8798",
        "marsh_line": "#5C7F8CB0",
        "reed": "#75866AC8",
        "crown": "#38422F",
        "crown_edge": "#7C8866",
        "tree_shadow": "#0D101490",
        "hachure": "#9C8D6EB8",
        "built_up": "#37342F",
        "built_edge": "#8C7B5C",
        "hatch": "#6E624C90",
        "village": "#302E2B",
        "house": "#A39472",
        "street_edge": "#15181C",
        "street": "#6F675A",
        "minor_edge": "#15181C",
        "minor": "#8F8572",
        "main_edge": "#15181C",
        "main": "#BDB199",
        "railway": "#A9A296",
        "railway_field": "#1B1F24",
        "fortress_lower": "#3A362F",
        "fortress": "#5A5140",
        "fortress_edge": "#D8C79F",
        "bridge_edge": "#F3ECDF",
        "bridge": "#20242A",
        "border_ribbon": "#D8B88A20",
        "border": "#BFA67EB4",
    },
)

CONTRAST = Palette(
    theme="contrast",
    land="#FFFFFF",
    mottled="#FFFFFF",
    edge="#FFFFFF",
    shade="#D9D9D9",
    light="#FFFFFF",
    marsh="#E3EEF2",
    wood="#E2EBD6",
    shallow="#9CCBE0",
    deep="#86BDD6",
    weight=1.3,
    pens={
        "bank": "#00131F", "water_line": "#00405F", "river": "#86BDD6", "stream": "#005A84",
        "marsh_line": "#005A84", "reed": "#1F3A10",
        "crown": "#BFD3A6", "crown_edge": "#1F3A10",
        "hachure": "#6B6B6BB0",
        "built_up": "#D0D0D0", "built_edge": "#000000", "hatch": "#8A8A8A", "village": "#E0E0E0",
        "house": "#000000",
        "street_edge": "#7A7A7A", "street": "#FFFFFF", "minor_edge": "#3A3A3A", "minor": "#FFFFFF",
        "main_edge": "#000000", "main": "#FFFFFF",
        "railway": "#000000", "railway_field": "#FFFFFF",
        "fortress_lower": "#E6E6E6", "fortress": "#B8B8B8", "fortress_edge": "#000000",
        "bridge_edge": "#000000", "bridge": "#FFFFFF",
        "border_ribbon": "#00000022", "border": "#000000",
    },
)  # fmt: skip

PALETTES = (INK, PAPER, CONTRAST)
