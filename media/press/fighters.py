"""More postures, seen from the side, in metres, facing +x: kneeling, aiming, throwing, searching for
mines, waving.
"""

from shapely import affinity
from shapely.geometry.base import BaseGeometry

from press.figures import standing
from press.headgear import HEADGEAR
from press.shapes import Joint, carve, disc, limb, polygon, turned, united
from press.weapons import held, ppsh, rifle


def head(cap: str, x: float, y: float) -> BaseGeometry:
    """Head, neck, a hint of profile and the cap; (x, y) is the middle of the head."""
    nose = polygon((0.04, -0.035), (0.085, -0.038), (0.07, 0.005), (0.05, 0.065), (-0.01, 0.065))
    chin = polygon((-0.04, -0.085), (0.05, -0.09), (0.058, -0.035), (-0.04, -0.015))
    neck = limb((-0.09, -0.16, 0.065), (-0.04, -0.035, 0.06))
    whole = united(disc(0, 0, 0.097), nose, chin, neck, HEADGEAR[cap](0, 0.065))
    return affinity.translate(whole, x, y)


def boot(x: float, y: float, degrees: float = 0.0) -> BaseGeometry:
    """A boot with its heel near (x, y), toe toward +x, turned up by `degrees`."""
    return turned(
        polygon(
            (x - 0.07, y), (x + 0.21, y), (x + 0.2, y + 0.055), (x + 0.08, y + 0.13), (x - 0.06, y + 0.14)
        ),
        degrees,
        (x, y),
    )


def _torso(hip: tuple[float, float], chest: tuple[float, float]) -> BaseGeometry:
    """Hip to shoulders as one mass, the jacket's hem a little wider."""
    (hx, hy), (sx, sy) = hip, chest
    return united(
        limb((hx, hy, 0.185), ((hx + sx) / 2, (hy + sy) / 2, 0.165), (sx, sy, 0.16)),
        limb((sx - 0.02, sy + 0.03, 0.14), (sx + 0.03, sy + 0.06, 0.10)),
    )


def _arms(*chains: tuple[Joint, ...]) -> list[BaseGeometry]:
    return [limb(*chain) for chain in chains]


def kneeling_shot(cap: str = "titovka", weapon: str = "rifle") -> BaseGeometry:
    """On the right knee, aiming level; about 1.32 tall."""
    body = [
        limb((-0.10, 0.5, 0.15), (0.32, 0.60, 0.12), (0.34, 0.52, 0.10), (0.30, 0.12, 0.078)),
        boot(0.27, 0),
        limb((-0.12, 0.5, 0.15), (-0.02, 0.11, 0.105), (-0.14, 0.09, 0.09), (-0.44, 0.11, 0.072)),
        boot(-0.47, 0.05, 62),
        _torso((-0.10, 0.55), (0.02, 1.0)),
        head(cap, 0.13, 1.20),
        *_arms(
            ((0.0, 1.04, 0.08), (0.14, 0.84, 0.068), (0.26, 1.02, 0.05)),
            ((0.08, 1.04, 0.078), (0.40, 0.88, 0.06), (0.62, 1.06, 0.048)),
        ),
    ]
    gun = held(rifle(), 0.27, 1.10, 3) if weapon == "rifle" else held(ppsh(), 0.36, 1.10, 3)
    return united(carve(united(*body), 0.018), gun)


def standing_shot(cap: str = "titovka", weapon: str = "rifle") -> BaseGeometry:
    """Upright behind cover, aiming level, weight on the front leg."""
    body = [
        limb((0.02, 0.92, 0.14), (0.17, 0.5, 0.108), (0.18, 0.42, 0.098), (0.16, 0.1, 0.078)),
        boot(0.13, 0),
        limb((-0.06, 0.92, 0.14), (-0.20, 0.5, 0.108), (-0.24, 0.42, 0.095), (-0.36, 0.1, 0.076)),
        boot(-0.40, 0),
        polygon((-0.22, 1.02), (0.18, 1.02), (0.21, 0.74), (-0.27, 0.72)),
        _torso((-0.03, 0.98), (0.06, 1.34)),
        head(cap, 0.17, 1.56),
        *_arms(
            ((0.04, 1.38, 0.08), (0.12, 1.14, 0.068), (0.28, 1.36, 0.05)),
            ((0.12, 1.38, 0.078), (0.42, 1.22, 0.06), (0.64, 1.41, 0.048)),
        ),
    ]
    gun = held(rifle(), 0.29, 1.45, 3) if weapon == "rifle" else held(ppsh(), 0.38, 1.45, 3)
    return united(carve(united(*body), 0.018), gun)


def throwing(cap: str = "titovka") -> BaseGeometry:
    """Leaning back over a bent leg to throw a grenade, the open hand of the other arm ahead."""
    legs = [
        limb((0.02, 0.88, 0.14), (0.34, 0.54, 0.108), (0.38, 0.46, 0.097), (0.62, 0.10, 0.074)),
        boot(0.60, 0.01, 16),
        limb((-0.10, 0.88, 0.145), (-0.20, 0.50, 0.112), (-0.25, 0.43, 0.098), (-0.52, 0.12, 0.076)),
        boot(-0.60, 0),
        polygon((-0.28, 1.0), (0.12, 1.0), (0.24, 0.72), (-0.33, 0.70)),
    ]
    upper = [
        _torso((-0.05, 0.96), (-0.03, 1.36)),
        head(cap, 0.05, 1.60),
        *_arms(
            ((-0.13, 1.40, 0.085), (-0.38, 1.27, 0.07), (-0.60, 1.45, 0.045)),
            ((0.06, 1.38, 0.08), (0.34, 1.27, 0.062), (0.60, 1.16, 0.040)),
        ),
    ]
    hand = united(
        disc(0.625, 1.15, 0.046),
        limb((0.63, 1.16, 0.024), (0.72, 1.165, 0.013)),
        limb((0.64, 1.15, 0.022), (0.71, 1.11, 0.013)),
    )
    grenade = turned(
        united(
            polygon((-0.02, 0), (0.02, 0), (0.02, 0.16), (-0.02, 0.16)),
            polygon((-0.045, 0.14), (0.045, 0.14), (0.045, 0.27), (-0.045, 0.27)),
        ),
        42,
    )
    held_back = united(disc(-0.62, 1.48, 0.052), affinity.translate(grenade, -0.61, 1.47))
    leaning = turned(united(carve(united(*upper), 0.018), hand, held_back), 14, (-0.05, 0.95))
    return united(carve(united(*legs, turned(united(*upper), 14, (-0.05, 0.95))), 0.018), leaning)


def crouching(cap: str = "pilotka", weapon: str = "ppsh") -> BaseGeometry:
    """Running bent low, the weapon carried ahead; about 1.35 tall."""
    body = [
        limb((-0.12, 0.72, 0.15), (0.24, 0.60, 0.115), (0.27, 0.52, 0.10), (0.24, 0.12, 0.078)),
        boot(0.21, 0),
        limb((-0.14, 0.72, 0.15), (-0.26, 0.36, 0.11), (-0.34, 0.32, 0.095), (-0.66, 0.26, 0.072)),
        boot(-0.74, 0.20, 55),
        _torso((-0.12, 0.78), (0.18, 1.08)),
        head(cap, 0.36, 1.22),
        *_arms(
            ((0.14, 1.08, 0.08), (0.06, 0.82, 0.066), (0.28, 0.80, 0.05)),
            ((0.22, 1.06, 0.078), (0.40, 0.80, 0.06), (0.62, 0.90, 0.048)),
        ),
    ]
    gun = held(ppsh(), 0.46, 0.86, 12) if weapon == "ppsh" else held(rifle(), 0.32, 0.82, 12)
    return united(carve(united(*body), 0.018), gun)


def probing(cap: str = "pilotka") -> BaseGeometry:
    """Kneeling on one knee, bent forward, feeling the ground with a thin rod held in both hands."""
    body = [
        limb((-0.18, 0.48, 0.16), (0.22, 0.56, 0.12), (0.25, 0.48, 0.10), (0.20, 0.12, 0.078)),
        boot(0.17, 0),
        limb((-0.20, 0.48, 0.16), (-0.10, 0.11, 0.11), (-0.22, 0.09, 0.092), (-0.52, 0.11, 0.072)),
        boot(-0.55, 0.05, 62),
        polygon((-0.40, 0.62), (-0.10, 0.34), (0.06, 0.42), (0.02, 0.7)),
        _torso((-0.18, 0.55), (0.14, 0.96)),
        head(cap, 0.32, 1.10),
        *_arms(
            ((0.10, 0.98, 0.08), (0.28, 0.72, 0.066), (0.52, 0.70, 0.05)),
            ((0.20, 0.96, 0.078), (0.44, 0.74, 0.06), (0.64, 0.60, 0.046)),
        ),
    ]
    rod = limb((0.38, 0.80, 0.012), (1.22, 0.03, 0.009))
    return united(carve(united(*body), 0.018), rod)


def detecting(cap: str = "pilotka") -> BaseGeometry:
    """Standing with a mine detector: earphones, a set on the back, the pole held low, a flat frame at its
    end.
    """
    body = [
        limb((0.02, 0.92, 0.14), (0.16, 0.5, 0.108), (0.17, 0.42, 0.098), (0.20, 0.1, 0.078)),
        boot(0.17, 0),
        limb((-0.06, 0.92, 0.14), (-0.16, 0.5, 0.108), (-0.19, 0.42, 0.095), (-0.26, 0.1, 0.076)),
        boot(-0.31, 0),
        polygon((-0.23, 1.02), (0.18, 1.02), (0.22, 0.72), (-0.28, 0.70)),
        _torso((-0.03, 0.98), (0.05, 1.34)),
        head(cap, 0.15, 1.56),
        polygon((-0.05, 1.02), (-0.32, 1.0), (-0.34, 1.40), (-0.05, 1.44)),
        *_arms(
            ((0.02, 1.38, 0.08), (-0.02, 1.10, 0.068), (0.22, 1.02, 0.05)),
            ((0.10, 1.36, 0.078), (0.30, 1.08, 0.06), (0.52, 0.94, 0.048)),
        ),
    ]
    phones = united(disc(0.145, 1.545, 0.062), limb((0.13, 1.55, 0.02), (0.10, 1.70, 0.02)))
    pole = limb((0.05, 1.09, 0.018), (1.42, 0.13, 0.013))
    frame = polygon((1.16, 0.055), (1.70, 0.055), (1.74, 0.10), (1.60, 0.15), (1.26, 0.15), (1.14, 0.10))
    cable = limb((-0.2, 1.2, 0.011), (-0.06, 0.9, 0.011), (0.2, 0.98, 0.011))
    return united(carve(united(*body), 0.018), phones, pole, frame, cable)


def peering(cap: str = "sheepskin") -> BaseGeometry:
    """Head, shoulders and a rifle's muzzle over a heap: seen to the chest, which lies at y = 0.5."""
    body = [
        _torso((-0.25, 0.5), (0.0, 0.82)),
        limb((-0.25, 0.5, 0.19), (-0.34, -0.1, 0.2)),
        head(cap, 0.12, 1.0),
        *_arms(((0.02, 0.84, 0.08), (0.22, 0.62, 0.066), (0.36, 0.80, 0.05))),
    ]
    return united(carve(united(*body), 0.018), held(rifle(), 0.25, 0.88, 2))


def waving(cap: str = "hat", dress: str = "coat", high: float = 0.0, kerchief: bool = False) -> BaseGeometry:
    """Someone by the roadside with one arm up; `dress` is coat, jacket or skirt, `high` bends the arm
    back (metres).
    """
    body = standing(cap, arm="pocket", coat="short" if dress == "jacket" else "long", stride=0.015)
    if dress == "skirt":
        body = united(body, polygon((-0.16, 1.0), (0.15, 1.0), (0.27, 0.36), (-0.29, 0.36)))
    hand = (0.30 - high, 1.84)
    arm = united(
        limb((0.05, 1.38, 0.075), (0.36, 1.45, 0.058), (*hand, 0.042)),
        disc(hand[0] + 0.01, hand[1] + 0.05, 0.05),
    )
    whole = carve(united(body, arm), 0.014)
    if kerchief:
        hx, hy = hand
        whole = united(
            whole,
            polygon(
                (hx, hy + 0.04),
                (hx - 0.12, hy + 0.22),
                (hx - 0.30, hy + 0.26),
                (hx - 0.24, hy + 0.12),
                (hx - 0.1, hy + 0.05),
            ),
        )
    return whole


def smaller(figure: BaseGeometry, height: float) -> BaseGeometry:
    """The same posture at another height in metres, as for a child."""
    share = height / 1.78
    return affinity.scale(figure, share * 1.04, share, origin=(0, 0))


def tankman() -> BaseGeometry:
    """A tankman to the waist, from the front, one arm up; the hatch's rim lies at y = 0."""
    shoulders = polygon(
        (-0.25, -0.1),
        (-0.25, 0.12),
        (-0.2, 0.26),
        (-0.08, 0.33),
        (0.08, 0.33),
        (0.2, 0.26),
        (0.25, 0.1),
        (0.25, -0.1),
    )
    head = united(
        disc(0, 0.48, 0.105),
        limb((0, 0.25, 0.07), (0, 0.4, 0.065)),
        limb((-0.05, 0.555, 0.07), (0.05, 0.555, 0.07)),
        limb((-0.105, 0.44, 0.04), (-0.1, 0.55, 0.04)),
    )
    arm = united(limb((0.19, 0.24, 0.07), (0.36, 0.48, 0.055), (0.42, 0.80, 0.042)), disc(0.43, 0.85, 0.05))
    return carve(united(shoulders, head, arm), 0.012)
