"""How the C-47 is engraved: rings round the body, ribs on the wings, lit or dark cabin windows."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from press.camera import Camera
from press.engraving import Engraving
from press.machines.c47 import Part
from press.noise import smoothstep
from press.palettes import KEY, LIGHT, MIDDLE
from press.rendering import View, render, unit
from press.sheet import Sheet
from press.solids import Solid


def engrave_c47(
    sheet: Sheet, camera: Camera, solid: Solid, pose: tuple[NDArray, NDArray], light: ArrayLike,
    fill: ArrayLike,
    windows_lit: bool = True, star: bool = True, rim: tuple[float, float] = (5, -9),
) -> View:  # fmt: skip
    """Engrave an aircraft already moved by `pose`; `rim` is the way to the light on the sheet, in pixels."""
    placed = solid.moved(*pose)
    view = render(sheet, placed, camera, light)
    work = Engraving(sheet, view)
    wings = view.parts(Part.WING_PORT, Part.WING_STARBOARD)
    up = view.normal[..., 2]
    direct = smoothstep(np.clip(view.facing, 0, 1) * view.sunlit, 0.30, 0.95)
    weak = smoothstep(np.clip(view.normal @ unit(fill).astype(np.float32), 0, 1), 0.30, 0.80)
    under = 0.32 * smoothstep(-up, 0.55, 0.98) * wings * smoothstep(view.hatch, 2.0, 14.0)
    tone = 3.12 - 2.9 * direct - 1.15 * weak * ~view.parts(Part.WING_PORT) - under
    lines = np.select(
        [view.parts(Part.FUSELAGE), wings | view.parts(Part.TAILPLANE), view.parts(Part.COWL, Part.NACELLE)],
        [3.5, 3.4, 7.0],
        6.0,
    )
    work.hatch(tone, lines, wobble=np.where(wings, 0.04, 0.35), jitter=0.75)
    work.carve_edges(
        0.02, 4, leave_out=(Part.TYRE, Part.WHEEL_HUB, Part.STRUT, Part.TAIL_WHEEL), patchy=-0.55
    )
    work.light_rim(*rim, where=up > -0.2)
    _details(work, view.local(*pose), windows_lit, star)
    work.lay()
    return view


def _details(work: Engraving, local: NDArray, windows_lit: bool, star: bool) -> None:
    view = work.view
    x, y, z = local[..., 0], local[..., 1], local[..., 2]
    body = view.parts(Part.FUSELAGE)
    pane = _panes(body, x, z)
    work.set(pane(12.1, 14.2, -0.72, 0.72, 0.12) & (y > 0), KEY)
    for k in range(7):
        left = 4.75 + k * 1.13
        work.set(pane(left - 0.06, left + 0.56, 0.09, 0.58, 0.12) & (y > 0), KEY)
        window = pane(left, left + 0.5, 0.15, 0.52, 0.1) & (y > 0) & view.seen
        if windows_lit:
            work.sheet.warm[view.window][window] = 1
        else:
            work.set(window, MIDDLE)
    screen = body & (x > 1.42) & (x < 1.98) & (z > 0.62) & (z < 1.12) & (np.abs(y) < 0.92)
    work.set(screen & (np.abs((y % 0.52) - 0.26) > 0.03), LIGHT)
    work.set(
        body & (x > 2.05) & (x < 2.75) & (z > 0.55) & (z < 0.98) & (y > 0) & (np.abs(x - 2.42) > 0.03), LIGHT
    )
    if star:
        angle, radius = np.arctan2(z - 2.75, x - 17.45) - np.pi / 2, np.hypot(x - 17.45, z - 2.75)
        fifth = np.abs((angle / (2 * np.pi / 5) + 0.5) % 1 - 0.5) * 2 * np.pi / 5
        work.set(view.parts(Part.FIN) & (radius * (np.cos(fifth) + np.sin(fifth) * 3.077) < 0.66), LIGHT)


def _panes(body: NDArray, x: NDArray, z: NDArray) -> Callable[..., NDArray]:
    """Rounded rectangles on the body's side, in the aircraft's x and z."""

    def pane(x0: float, x1: float, z0: float, z1: float, corner: float) -> NDArray:
        dx = np.maximum(np.maximum(x0 + corner - x, x - x1 + corner), 0)
        dz = np.maximum(np.maximum(z0 + corner - z, z - z1 + corner), 0)
        return body & (np.hypot(dx, dz) < corner)

    return pane
