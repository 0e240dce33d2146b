"""Caps and helmets, drawn over a head whose crown is at (x, y), facing +x; metres."""

from shapely.geometry import Point, box
from shapely.geometry.base import BaseGeometry

from press.shapes import disc, limb, polygon, united


def titovka(x: float, y: float) -> BaseGeometry:
    """The partisans' wedge cap, highest in the middle third."""
    return polygon(
        (x - 0.115, y - 0.02), (x + 0.115, y - 0.025), (x + 0.125, y + 0.03), (x + 0.06, y + 0.115),
        (x - 0.02, y + 0.085), (x - 0.10, y + 0.06),
    )  # fmt: skip


def pilotka(x: float, y: float) -> BaseGeometry:
    """The Red Army's low side cap, tilted."""
    return polygon(
        (x - 0.11, y - 0.03),
        (x + 0.12, y + 0.01),
        (x + 0.11, y + 0.06),
        (x + 0.02, y + 0.105),
        (x - 0.10, y + 0.05),
    )


def ushanka(x: float, y: float) -> BaseGeometry:
    """Fur hat: a wide soft drum with a flap over the ear."""
    drum = limb((x - 0.05, y + 0.03, 0.088), (x + 0.05, y + 0.035, 0.088))
    front = polygon((x - 0.13, y - 0.04), (x + 0.13, y - 0.01), (x + 0.14, y + 0.055), (x - 0.13, y + 0.03))
    flap = polygon((x - 0.1, y - 0.1), (x - 0.02, y - 0.12), (x, y), (x - 0.11, y))
    return united(drum, front, flap)


def sheepskin(x: float, y: float) -> BaseGeometry:
    """Šubara: a rough-topped fur cylinder."""
    tufts = [disc(x - 0.09 + 0.045 * k, y + 0.115 + 0.012 * (k % 2), 0.034) for k in range(5)]
    body = polygon((x - 0.115, y - 0.04), (x + 0.115, y - 0.02), (x + 0.125, y + 0.11), (x - 0.12, y + 0.11))
    return united(body, *tufts)


def peaked_cap(x: float, y: float) -> BaseGeometry:
    """An officer's cap: flat overhanging plate, short visor."""
    return polygon(
        (x - 0.13, y + 0.05), (x - 0.1, y - 0.02), (x + 0.1, y - 0.02), (x + 0.19, y - 0.045),
        (x + 0.185, y - 0.02),
        (x + 0.11, y + 0.015), (x + 0.16, y + 0.08), (x + 0.06, y + 0.115), (x - 0.06, y + 0.105),
    )  # fmt: skip


def helmet(x: float, y: float) -> BaseGeometry:
    """The Soviet steel helmet."""
    shell = Point(x, y).buffer(0.125, 24).intersection(box(-9, y - 0.03, 9, 9))
    brim = polygon((x - 0.15, y - 0.04), (x + 0.155, y - 0.035), (x + 0.13, y + 0.02), (x - 0.13, y + 0.02))
    return united(shell, brim)


def tank_helmet(x: float, y: float) -> BaseGeometry:
    """The tankman's padded helmet with its ear cup."""
    return united(
        limb((x - 0.06, y + 0.02, 0.075), (x + 0.05, y + 0.03, 0.072)),
        limb((x - 0.06, y - 0.12, 0.05), (x - 0.05, y, 0.07)),
    )


def captured_helmet(x: float, y: float) -> BaseGeometry:
    """A German steel helmet: low dome, flared over ears and neck, short peak."""
    dome = Point(x, y).buffer(0.122, 24).intersection(box(-9, y - 0.01, 9, 9))
    skirt = polygon(
        (x - 0.125, y + 0.02),
        (x - 0.16, y - 0.10),
        (x - 0.03, y - 0.085),
        (x + 0.06, y - 0.035),
        (x + 0.16, y - 0.03),
        (x + 0.12, y + 0.03),
    )
    return united(dome, skirt)


def headscarf(x: float, y: float) -> BaseGeometry:
    """A woman's kerchief: close round the head, its tails on the nape."""
    return united(
        disc(x - 0.01, y - 0.055, 0.112),
        polygon((x - 0.09, y - 0.13), (x - 0.19, y - 0.2), (x - 0.13, y - 0.06)),
    )


def hat(x: float, y: float) -> BaseGeometry:
    """A townsman's felt hat: level brim, dented crown."""
    crown = polygon(
        (x - 0.095, y), (x - 0.085, y + 0.115), (x, y + 0.095), (x + 0.08, y + 0.12), (x + 0.1, y)
    )
    return united(
        crown,
        polygon((x - 0.17, y - 0.01), (x + 0.18, y - 0.02), (x + 0.17, y + 0.015), (x - 0.16, y + 0.025)),
    )


def bare_head(x: float, y: float) -> BaseGeometry:
    return disc(x, y - 0.02, 0.1)


HEADGEAR = {
    "titovka": titovka,
    "pilotka": pilotka,
    "ushanka": ushanka,
    "sheepskin": sheepskin,
    "peaked cap": peaked_cap,
    "helmet": helmet,
    "tank helmet": tank_helmet,
    "captured helmet": captured_helmet,
    "headscarf": headscarf,
    "hat": hat,
    "bare": bare_head,
}
"""By name, as figures ask for them."""
