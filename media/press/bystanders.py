"""Townspeople who welcome a column: where they stand along a street and how they wave."""

from typing import NamedTuple

from shapely.geometry.base import BaseGeometry

from press.fighters import smaller, waving


class Bystander(NamedTuple):
    """Metres across and along the street; headgear, dress, height, and how far the arm is bent back."""

    across: float
    along: float
    cap: str
    dress: str
    height: float
    bent: float
    kerchief: bool

    def figure(self) -> BaseGeometry:
        """The outline, facing +x."""
        return smaller(waving(self.cap, self.dress, self.bent, self.kerchief), self.height)


WELCOME = (
    Bystander(-6.0, 3.0, "headscarf", "skirt", 1.64, 0.0, True),
    Bystander(-5.5, 4.0, "bare", "jacket", 1.12, 0.15, False),
    Bystander(-6.9, 4.2, "hat", "coat", 1.78, 0.2, False),
    Bystander(-6.6, 11.5, "hat", "jacket", 1.76, 0.1, False),
    Bystander(-7.3, 12.2, "headscarf", "skirt", 1.62, 0.0, False),
    Bystander(-6.7, 14.8, "bare", "coat", 1.72, 0.2, True),
    Bystander(-6.4, 19.0, "hat", "coat", 1.75, 0.0, False),
    Bystander(-7.0, 22.0, "headscarf", "skirt", 1.64, 0.1, False),
    Bystander(-6.5, 27.0, "hat", "coat", 1.75, 0.1, False),
    Bystander(6.4, 5.4, "hat", "coat", 1.78, 0.1, False),
    Bystander(7.2, 6.0, "headscarf", "skirt", 1.63, 0.0, True),
    Bystander(6.9, 9.4, "bare", "jacket", 1.3, 0.1, False),
    Bystander(7.3, 10.2, "hat", "coat", 1.76, 0.2, False),
    Bystander(6.8, 14.0, "headscarf", "skirt", 1.62, 0.0, False),
    Bystander(7.1, 18.0, "hat", "jacket", 1.76, 0.1, False),
    Bystander(6.9, 24.0, "hat", "coat", 1.76, 0.0, True),
    Bystander(7.2, 30.0, "headscarf", "skirt", 1.62, 0.1, False),
)
