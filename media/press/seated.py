"""People who sit, kneel beside someone or lean on them, seen from the side, in metres, facing +x, feet at y
= 0.
"""

from collections.abc import Callable

from shapely import affinity
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from press.fighters import boot, head
from press.shapes import Joint, carve, disc, limb, polygon, turned, united

Chain = tuple[Joint, ...]


def trunk(hip: tuple[float, float], chest: tuple[float, float], girth: float = 1.0) -> BaseGeometry:
    """Hip to shoulders as one mass; `girth` makes it stouter."""
    (hx, hy), (sx, sy) = hip, chest
    return united(
        limb(
            (hx, hy, 0.17 * girth),
            ((hx + sx) / 2 - 0.02, (hy + sy) / 2, 0.165 * girth),
            (sx, sy - 0.06, 0.165 * girth),
        ),
        limb((sx - 0.05, sy + 0.02, 0.13), (sx + 0.02, sy + 0.08, 0.085)),
    )


def at_table(cap: str, arms: tuple[Chain, ...], lean: float = 0.0, girth: float = 1.0) -> BaseGeometry:
    """Sitting upright on a chair, forearms forward at table height (0.78); `lean` in degrees."""
    upper = united(
        trunk((-0.03, 0.60), (0.02, 1.07), girth),
        head(cap, 0.09, 1.33),
        *(limb(*chain) for chain in arms),
    )
    legs = [
        limb((-0.02, 0.55, 0.15), (0.42, 0.56, 0.105), (0.45, 0.50, 0.095), (0.40, 0.10, 0.072)),
        boot(0.38, 0),
        limb((-0.02, 0.54, 0.14), (0.34, 0.53, 0.10), (0.35, 0.46, 0.09), (0.20, 0.10, 0.07)),
        boot(0.17, 0),
        polygon((-0.20, 0.70), (0.14, 0.72), (0.34, 0.62), (0.34, 0.46), (-0.12, 0.40), (-0.21, 0.44)),
    ]
    return carve(united(*legs, turned(upper, -lean, (0, 0.55))), 0.014)


def chair() -> BaseGeometry:
    """A plain chair with a high back for `at_table`."""
    return united(
        polygon((-0.27, 0.40), (0.24, 0.40), (0.24, 0.46), (-0.27, 0.46)),
        limb((-0.24, 0.46, 0.028), (-0.33, 1.08, 0.022)),
        box(-0.35, 1.0, -0.30, 1.1),
        limb((-0.24, 0.43, 0.026), (-0.30, 0.0, 0.02)),
        limb((0.21, 0.43, 0.026), (0.24, 0.0, 0.02)),
        box(-0.26, 0.20, 0.22, 0.23),
    )


def low_seat(cap: str, arms: tuple[Chain, ...], lean: float = 0.0, bowed: float = 0.0) -> BaseGeometry:
    """Sitting on something 0.42 high, one leg drawn in, one out; `bowed` lowers the head (metres)."""
    upper = united(
        trunk((-0.02, 0.52), (-0.02, 1.0)),
        head(cap, 0.06 + bowed * 0.5, 1.25 - bowed),
        *(limb(*chain) for chain in arms),
    )
    legs = [
        limb((0.0, 0.50, 0.15), (0.36, 0.62, 0.108), (0.40, 0.55, 0.10), (0.44, 0.10, 0.075)),
        boot(0.42, 0),
        limb((0.0, 0.48, 0.15), (0.45, 0.40, 0.108), (0.52, 0.36, 0.098), (0.84, 0.10, 0.072)),
        boot(0.84, 0.02, 24),
    ]
    return carve(united(*legs, turned(upper, -lean, (0, 0.5))), 0.015)


def kneeling_beside(cap: str, arms: tuple[Chain, ...], skirt: bool = True) -> BaseGeometry:
    """On both knees, bent forward over what the hands do; a skirt spreads over the heels."""
    body = [
        limb((-0.16, 0.42, 0.16), (0.12, 0.12, 0.115), (-0.02, 0.09, 0.09), (-0.36, 0.10, 0.07)),
        boot(-0.40, 0.05, 62),
        trunk((-0.15, 0.48), (0.10, 0.88), 0.94),
        head(cap, 0.24, 1.10),
        *(limb(*chain) for chain in arms),
    ]
    if skirt:
        body.append(
            polygon((-0.30, 0.52), (0.02, 0.50), (0.20, 0.22), (0.22, 0.0), (-0.46, 0.0), (-0.44, 0.16))
        )
    return carve(united(*body), 0.015)


def offering(cap: str, dress: str, hand: tuple[float, float], bent: float = 12) -> BaseGeometry:
    """Standing, bent a little forward, one hand held out to someone lower; `dress` is coat or skirt."""
    hem = 0.34 if dress == "coat" else 0.24
    legs = [
        limb((-0.05, 0.06, 0.074), (-0.06, 0.45, 0.095), (-0.02, 0.95, 0.13)),
        boot(-0.10, 0),
        limb((0.14, 0.06, 0.074), (0.10, 0.45, 0.095), (0.04, 0.95, 0.13)),
        boot(0.10, 0),
    ]
    skirt = polygon((-0.19, 1.05), (0.17, 1.05), (0.25, hem), (0.02, hem - 0.03), (-0.26, hem + 0.01))
    upper = united(
        polygon((-0.19, 0.92), (-0.19, 1.18), (-0.20, 1.36), (-0.12, 1.47), (0.07, 1.49), (0.16, 1.40),
        (0.18, 1.25), (0.17, 0.92)),
        head(cap, 0.05, 1.635),
    )  # fmt: skip
    arm = limb((0.16, 1.34, 0.074), (0.32, 1.16, 0.06), (*hand, 0.045))
    other = limb((0.05, 1.34, 0.07), (0.0, 1.08, 0.06), (0.14, 0.98, 0.05))
    return carve(united(*legs, skirt, turned(upper, -bent, (0, 0.95)), arm, other), 0.015)


def supported(cap: str, helper_cap: str) -> BaseGeometry:
    """Someone who walks with an arm round a helper's neck, both toward +x; the helper walks behind him."""

    def walker(headgear: str, step: float, lean: float) -> BaseGeometry:
        legs = [
            limb((0.02, 0.92, 0.13), (0.14 + step, 0.5, 0.105), (0.16 + step, 0.1, 0.076)),
            boot(0.14 + step, 0),
            limb((-0.03, 0.92, 0.13), (-0.10, 0.5, 0.105), (-0.28 + step, 0.12, 0.075)),
            boot(-0.34 + step, 0.03, -10),
            polygon((-0.21, 1.04), (0.19, 1.04), (0.22, 0.76), (-0.25, 0.74)),
        ]
        upper = united(
            trunk((-0.02, 1.02), (0.0, 1.38), 1.0),
            head(headgear, 0.06, 1.63),
        )
        return united(*legs, turned(upper, -lean, (0, 0.92)))

    hurt = affinity.translate(affinity.scale(walker(cap, 0.0, 14), 1, 0.96, origin=(0, 0)), 0.16, 0)
    helper = affinity.translate(walker(helper_cap, 0.06, 4), -0.22, 0)
    arms = united(
        limb((0.10, 1.34, 0.072), (-0.08, 1.42, 0.06), (-0.30, 1.36, 0.05)),
        limb((-0.18, 1.34, 0.072), (-0.10, 1.10, 0.06), (0.12, 1.02, 0.05)),
        limb((0.34, 1.26, 0.07), (0.42, 1.04, 0.058), (0.33, 0.90, 0.05)),
    )
    return carve(united(hurt, helper, arms), 0.015)


def rider(cap: str, lean: float = 0.0) -> BaseGeometry:
    """A man with a submachine gun on a tank's deck, from the front, seated; the deck lies at y = 0."""
    shape = united(
        limb((-0.17, 0.14, 0.12), (-0.22, 0.38, 0.09), (-0.24, 0.10, 0.075)),
        limb((0.17, 0.14, 0.12), (0.24, 0.36, 0.09), (0.26, 0.08, 0.075)),
        polygon((-0.22, 0.06), (0.22, 0.06), (0.24, 0.46), (0.21, 0.60), (0.08, 0.67), (-0.08, 0.67),
        (-0.21, 0.60), (-0.24, 0.46)),
        limb((0, 0.62, 0.07), (0, 0.78, 0.062)),
        affinity.scale(disc(0, 0.83, 0.1), 0.95, 1.16),
        _front_caps()[cap](0.90),
        limb((-0.34, 0.22, 0.05), (0.05, 0.36, 0.036), (0.46, 0.52, 0.016)),
    )  # fmt: skip
    return carve(turned(shape, lean, (0, 0)), 0.012)


def in_hatch() -> BaseGeometry:
    """A tankman in his padded helmet from the front, to the chest; the hatch's rim lies at y = 0."""
    shoulders = polygon(
        (-0.24, -0.1), (-0.25, 0.1), (-0.2, 0.24), (-0.08, 0.31), (0.08, 0.31), (0.2, 0.24), (0.25, 0.1),
        (0.24, -0.1),
    )  # fmt: skip
    helmet = united(
        limb((-0.055, 0.535, 0.068), (0.055, 0.535, 0.068)),
        *(limb((s * 0.105, 0.40, 0.042), (s * 0.10, 0.53, 0.045)) for s in (1, -1)),
    )
    face = affinity.scale(disc(0, 0.46, 0.1), 0.95, 1.16)
    return carve(united(shoulders, limb((0, 0.25, 0.068), (0, 0.4, 0.062)), face, helmet), 0.012)


def _front_caps() -> dict[str, Callable[[float], BaseGeometry]]:
    return {
        "ushanka": lambda y: united(
            limb((-0.055, y + 0.03, 0.085), (0.055, y + 0.03, 0.085)),
            limb((-0.11, y - 0.08, 0.04), (-0.105, y + 0.02, 0.04)),
            limb((0.11, y - 0.08, 0.04), (0.105, y + 0.02, 0.04)),
        ),
        "pilotka": lambda y: polygon(
            (-0.10, y - 0.04), (0.095, y), (0.07, y + 0.08), (0.0, y + 0.10), (-0.08, y + 0.03)
        ),
        "helmet": lambda y: united(
            disc(0, y, 0.125).intersection(box(-1, y - 0.03, 1, y + 1)),
            box(-0.15, y - 0.045, 0.15, y - 0.015),
        ),
        "titovka": lambda y: polygon(
            (-0.10, y - 0.03),
            (0.10, y - 0.03),
            (0.088, y + 0.05),
            (0.03, y + 0.125),
            (-0.03, y + 0.125),
            (-0.088, y + 0.05),
        ),
    }
