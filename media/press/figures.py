"""People as knife-cut silhouettes in metres: feet at y = 0, facing +x, about 1.78 tall. No faces."""

from dataclasses import dataclass
from typing import Literal

from shapely import affinity
from shapely.geometry.base import BaseGeometry

from press.camera import Camera
from press.headgear import HEADGEAR
from press.palettes import KEY, LIGHT
from press.shapes import carve, disc, limb, lit_edge, placed, polygon, turned, united
from press.sheet import Sheet
from press.weapons import held, ppsh, rifle

Coat = Literal["long", "short", "none"]
Carry = Literal["chest", "low", "slung", "rifle", "none"]
Arm = Literal["back", "pocket", "point", "rest"]


def _head(cap: str, x: float) -> list[BaseGeometry]:
    """Head, neck, a hint of profile, and the cap."""
    nose = polygon((x + 0.07, 1.60), (x + 0.115, 1.597), (x + 0.1, 1.64), (x + 0.08, 1.7), (x + 0.02, 1.7))
    chin = polygon((x - 0.01, 1.55), (x + 0.08, 1.545), (x + 0.088, 1.6), (x - 0.01, 1.62))
    return [
        disc(x, 1.635, 0.097),
        limb((x - 0.04, 1.49, 0.062), (x - 0.01, 1.6, 0.06)),
        nose,
        chin,
        HEADGEAR[cap](x, 1.70),
    ]


def standing(
    cap: str = "titovka", arm: Arm = "back", coat: Coat = "long", stride: float = 0.0
) -> BaseGeometry:
    """Someone standing; `stride` puts the feet apart (metres each)."""
    s = stride
    body = [
        limb((-0.065 - s, 0.05, 0.075), (-0.06, 0.42, 0.095), (-0.02, 0.95, 0.13)),
        limb((0.095 + s, 0.05, 0.075), (0.075, 0.42, 0.095), (0.04, 0.95, 0.13)),
        polygon((-0.15 - s, 0), (0.05 - s, 0), (0.06 - s, 0.05), (-0.06 - s, 0.12), (-0.13 - s, 0.1)),
        polygon((0.02 + s, 0), (0.25 + s, 0), (0.24 + s, 0.05), (0.12 + s, 0.12), (0.03 + s, 0.1)),
        polygon((-0.2, 0.9), (-0.19, 1.15), (-0.21, 1.36), (-0.13, 1.47), (-0.03, 1.52), (0.08, 1.5),
        (0.17, 1.42), (0.19, 1.3), (0.16, 1.1), (0.17, 0.9)),
        *_head(cap, 0.03),
    ]  # fmt: skip
    if coat == "long":
        body.append(
            polygon((-0.2, 1.05), (0.17, 1.05), (0.235 + s * 0.6, 0.36), (0, 0.33), (-0.27 - s * 0.6, 0.34))
        )
    elif coat == "short":
        body.append(polygon((-0.21, 1.02), (0.18, 1.02), (0.21, 0.76), (-0.24, 0.74)))
    arms = {
        "back": limb((-0.14, 1.38, 0.075), (-0.26, 1.12, 0.062), (-0.17, 0.93, 0.05)),
        "pocket": limb((0.1, 1.38, 0.07), (0.15, 1.1, 0.062), (0.16, 0.9, 0.055)),
        "point": limb((0.1, 1.4, 0.075), (0.36, 1.3, 0.055), (0.62, 1.36, 0.04)),
        "rest": limb((0.06, 1.38, 0.075), (0.13, 1.1, 0.06), (0.2, 0.84, 0.05)),
    }
    return carve(united(*body, arms[arm]), 0.02)


def walking(
    cap: str = "ushanka", stride: float = 0.3, lean: float = 6, carry: Carry = "chest", coat: Coat = "long",
    pack: bool = True,
) -> BaseGeometry:  # fmt: skip
    """Someone in mid-step: `stride` in metres (0.26–0.34), `lean` forward in degrees."""
    s = stride / 0.3
    legs = [
        limb((0.03, 0.9, 0.13), (0.15 * s + 0.04, 0.5, 0.105), (0.17 * s + 0.05, 0.42, 0.095),
        (0.29 * s, 0.1, 0.075)),
        polygon((0.19 * s, 0), (0.22 * s + 0.27, 0.02), (0.22 * s + 0.26, 0.07), (0.22 * s + 0.12, 0.15),
        (0.22 * s + 0.02, 0.13)),
        limb((-0.03, 0.9, 0.13), (-0.07 * s, 0.5, 0.105), (-0.1 * s, 0.42, 0.095), (-0.35 * s, 0.16, 0.072)),
        polygon((-0.46 * s, 0.2), (-0.42 * s, 0.07), (-0.26 * s, 0), (-0.18 * s, 0.01), (-0.24 * s, 0.12),
        (-0.33 * s, 0.22)),
    ]  # fmt: skip
    torso = polygon(
        (-0.18, 0.9), (-0.18, 1.15), (-0.2, 1.36), (-0.12, 1.47), (-0.02, 1.51), (0.08, 1.49),
        (0.16, 1.41), (0.18, 1.28),
        (0.15, 1.08), (0.17, 0.9),
    )  # fmt: skip
    upper = [torso, *_head(cap, 0.05)]
    if pack:
        upper.append(
            polygon((-0.17, 1.06), (-0.32, 1.04), (-0.37, 1.15), (-0.35, 1.36), (-0.26, 1.45), (-0.14, 1.42))
        )
    upper += _carried(carry)
    return carve(united(*legs, *_skirt(coat, stride), turned(united(*upper), -lean, (0, 0.92))))


def _skirt(coat: Coat, stride: float) -> list[BaseGeometry]:
    if coat == "long":
        f, b = stride * 0.25, stride * 0.3
        return [
            polygon(
                (-0.19, 1.02),
                (0.16, 1.02),
                (0.25 + f, 0.46),
                (0.17 + f, 0.36),
                (0.02, 0.40),
                (-0.14 - b, 0.33),
                (-0.30 - b, 0.40),
            )
        ]
    if coat == "short":
        return [polygon((-0.19, 1.02), (0.16, 1.02), (0.2, 0.74), (-0.24, 0.72))]
    return []


def _carried(carry: Carry) -> list[BaseGeometry]:
    """Both arms and what they hold."""
    match carry:
        case "chest":
            back, front = (
                ((0.0, 1.38, 0.075), (-0.08, 1.13, 0.062), (0.14, 1.08, 0.048)),
                ((0.08, 1.38, 0.07), (0.30, 1.14, 0.058), (0.50, 1.20, 0.048)),
            )
            return [limb(*back), limb(*front), held(ppsh(), 0.40, 1.16, 20)]
        case "low":
            back, front = (
                ((0.0, 1.38, 0.075), (-0.13, 1.12, 0.062), (0.04, 0.95, 0.05)),
                ((0.08, 1.38, 0.07), (0.27, 1.1, 0.058), (0.46, 1.02, 0.048)),
            )
            return [limb(*back), limb(*front), held(ppsh(), 0.36, 1.02, -6)]
        case "slung":
            return [
                limb((0.04, 1.38, 0.075), (0.1, 1.12, 0.062), (0.22, 1.0, 0.048)),
                held(rifle(), -0.2, 1.33, 72),
            ]
        case "rifle":
            back, front = (
                ((0.0, 1.38, 0.075), (-0.1, 1.12, 0.062), (0.08, 1.0, 0.05)),
                ((0.08, 1.38, 0.07), (0.28, 1.2, 0.055), (0.42, 1.22, 0.045)),
            )
            return [limb(*back), limb(*front), held(rifle(), 0.16, 1.12, 24)]
    swinging = limb((0.04, 1.38, 0.075), (0.14, 1.12, 0.06), (0.27, 0.94, 0.05))
    return [swinging, limb((0.0, 1.38, 0.075), (-0.17, 1.12, 0.062), (-0.24, 0.92, 0.05))]


@dataclass(frozen=True)
class Rim:
    """How light edges a figure: the way to the light on the sheet, the rim's width in metres and its ink."""

    dx: float
    dy: float
    width: float = 0.03
    ink: int = LIGHT


def place_figure(
    sheet: Sheet, camera: Camera, figure: BaseGeometry, x: float, y: float, rim: Rim, mirrored: bool = False,
    height: float = 0.0, halo: int | None = None,
) -> BaseGeometry:  # fmt: skip
    """Stand a figure on the ground `x` right and `y` away (metres), `height` above it. Returns its
    outline on the sheet.

    `halo` is the ink of an 8 px line cut round the figure where it stands on black.
    """
    scale = camera.pixels_per_metre(y)
    sheet_x, sheet_y = camera.project((x, y, height))
    outline = placed(figure, sheet_x, sheet_y, scale, mirrored)
    if halo is not None:
        sheet.fill(outline.buffer(8), halo)
    sheet.glow(outline, on=False)
    sheet.fill(outline, KEY)
    sheet.fill(lit_edge(outline, rim.dx * rim.width * scale, rim.dy * rim.width * scale), rim.ink)
    return outline


def cast_figure_shadow(
    sheet: Sheet, camera: Camera, figure: BaseGeometry, x: float, y: float, slant: float,
    flatness: float = 0.07,
    mirrored: bool = False, ink: int = KEY,
) -> None:  # fmt: skip
    """A figure's shadow on level ground, leaning `slant` times its height to the right."""
    scale = camera.pixels_per_metre(y)
    sheet_x, sheet_y = camera.ground(x, y)
    across = -scale if mirrored else scale
    shadow = affinity.affine_transform(
        figure, [across * 0.8, scale * slant, 0, scale * flatness, sheet_x, sheet_y]
    )
    sheet.fill(shadow, ink)
