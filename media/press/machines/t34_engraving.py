"""How the T-34 is engraved: slope lines on the armour, rings on the barrel, ticks on the wheels."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from press.camera import Camera
from press.engraving import Engraving
from press.machines.t34 import CUPOLA, TURRET_X, WHEEL_RADIUS, WHEEL_Z, WHEELS_X, Part
from press.noise import smoothstep
from press.palettes import KEY
from press.rendering import View, cast_shadow, render, unit
from press.sheet import Sheet
from press.solids import Solid, rotation

_DISCS = tuple(range(Part.DISC, Part.DISC + 5))
_SMALL = (
    *range(Part.TYRE, Part.TRACK_EDGE + 1),
    *range(Part.FUEL_DRUM, Part.DISC + 5),
    Part.VENTILATOR,
    Part.PERISCOPE,
    Part.HANDRAIL,
    Part.AERIAL,
    Part.BOLT,
    Part.HUB,
)


def cupola_at(heading: float, x: float, y: float, turret_turn: float = 0) -> NDArray:
    """The middle of the commander's hatch in space, for a tank posed by `engrave_t34`."""
    on_turret = rotation("z", turret_turn) @ np.array([*CUPOLA, 2.58]) + [TURRET_X, 0, 0]
    return rotation("z", heading) @ on_turret + [x, y, 0]


def engrave_t34(
    sheet: Sheet, camera: Camera, tank: Solid, heading: float, x: float, y: float, light: ArrayLike,
    fill: ArrayLike = (0.45, -0.65, 0.62), rim: tuple[float, float] = (-8, -7), wheel_light: float = 55,
    key: float = 2.75, shadow: bool = True, soot: float = 0.0,
) -> View:  # fmt: skip
    """Stand a tank at (x, y), heading in degrees (0 right, 180 left, 270 toward the eye), with its
    shadow. `soot` darkens it in patches.
    """
    matrix, shift = rotation("z", heading), np.array([x, y, 0.0])
    placed = tank.moved(matrix, shift)
    if shadow:
        sheet.repaint(cast_shadow(sheet, placed, camera, light), KEY)
    view = render(sheet, placed, camera, light)
    work = Engraving(sheet, view)
    side, turret = view.parts(Part.SIDE), view.parts(Part.TURRET)
    per_metre = np.select(
        [view.parts(Part.GUN, Part.TURRET), side, view.parts(Part.GLACIS, Part.DECK)], [13.0, 6.5, 8.0], 10.0
    )
    height, along = view.position[..., 2], view.position[..., 0]
    lines = np.where(turret, height + along * 0.15, view.hatch)
    tone = _tone(work, fill, key) + soot * (0.5 + 0.5 * work.noise(170, 3, seed=5))
    tone[view.parts(Part.OPENING)] = 3.5
    work.hatch(tone, per_metre, lines, wobble=np.where(side, 0.1, 0.25), jitter=0.6)
    local = view.local(matrix, shift)
    for k, wheel_x in enumerate(WHEELS_X):
        work.wheel(local, (wheel_x, WHEEL_Z), (Part.DISC + k, Part.TYRE + k), WHEEL_RADIUS, wheel_light)
    work.carve_edges(0.012, 5, leave_out=_SMALL, patchy=-0.7)
    work.light_rim(*rim)
    work.lay()
    return view


def _tone(work: Engraving, fill: ArrayLike, key: float) -> NDArray:
    view = work.view
    height = view.position[..., 2]
    side, turret = view.parts(Part.SIDE), view.parts(Part.TURRET)
    direct = smoothstep(np.clip(view.facing, 0, 1) * view.sunlit, 0.12, 0.98)
    weak = np.clip(view.normal @ unit(fill).astype(np.float32), 0, 1)
    tone = 3.1 - key * direct - 0.92 * smoothstep(weak, 0.72, 1.0) * (height > 0.95)
    tone -= 0.5 * smoothstep(weak, 0.5, 0.8) * (height <= 0.95) * view.parts(*_DISCS)
    lower_edge, upper_edge = smoothstep(-height, -1.50, -1.02), smoothstep(height, 1.5, 1.6)
    tone += side * (0.62 * lower_edge - 0.25 * upper_edge + 0.25 * work.noise(320, 3, seed=2))
    return tone - 0.35 * smoothstep(height, 2.1, 2.3) * turret
