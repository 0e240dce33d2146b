"""How many pixels a millimetre of the screen has, on which the size of everything rests."""

from PySide6.QtGui import QScreen

MILLIMETRES_PER_INCH = 25.4
PLAUSIBLE = (1.2, 20.0)
USUAL = 3.6


def pixels_per_millimetre(measured: float, screen: QScreen | None) -> float:
    """What the museum measured unless it is 0; else what the screen says of itself where that can be true."""
    if measured:
        return measured
    said = screen.physicalDotsPerInch() / MILLIMETRES_PER_INCH if screen is not None else 0.0
    least, most = PLAUSIBLE
    return said if least <= said <= most else USUAL
