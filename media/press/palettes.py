"""The inks: what each number on a sheet is printed with."""

from dataclasses import dataclass

PAPER, LIGHT, MIDDLE, KEY = 0, 1, 2, 3
"""The numbers on a sheet, from bare paper to the darkest ink."""


@dataclass(frozen=True)
class Palette:
    """Three inks on paper, light to dark, and one warm ink printed last. Colours are `#RRGGBB`."""

    light: str
    middle: str
    key: str
    warm: str
    paper: str = "#F3ECDF"

    @property
    def inks(self) -> tuple[str, str, str]:
        return self.light, self.middle, self.key


NIGHT = Palette("#8FB0BD", "#33505F", "#0D1014", warm="#D8772A")
FIRE = Palette("#D8772A", "#B8301A", "#12151A", warm="#F3ECDF")
GREY_DAY = Palette("#A9A296", "#3C4651", "#12151A", warm="#B8301A")
RIVER = Palette("#8FB0BD", "#33505F", "#12151A", warm="#D8772A")
"""A cold clear day by the water: the night's inks with much paper left."""
MORNING = Palette("#8FB0BD", "#33505F", "#12151A", warm="#B8301A")
"""The same clear day with one red object."""
