"""How the ground vehicles are engraved when nothing more particular is known about them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from press.camera import Camera
from press.engraving import Engraving
from press.palettes import KEY
from press.rendering import View, cast_shadow, render
from press.sheet import Sheet
from press.solids import Solid, rotation


@dataclass(frozen=True)
class WheelMarks:
    """A wheel to be ticked: its centre (x, z), radius and part numbers, in the vehicle's axes and metres."""

    x: float
    z: float
    radius: float
    parts: tuple[int, ...]


@dataclass(frozen=True)
class Finish:
    """How a vehicle is cut: lines per metre by part, parts too small for carved edges, wheels to tick."""

    per_metre: dict[int, float] = field(default_factory=dict)
    small: tuple[int, ...] = ()
    wheels: Sequence[WheelMarks] = ()
    other_lines: float = 8.0
    dirt: float = 0.22
    wobble: float = 0.2
    deeper: dict[int, float] = field(default_factory=dict)
    """Steps of ink added to parts that should stay dark, such as thin frames."""


@dataclass(frozen=True)
class Stance:
    """Where a vehicle stands: heading in degrees (0 right, 180 left, 270 toward the eye), metres, and
    how it lies.
    """

    heading: float
    x: float
    y: float
    pitch: float = 0.0
    roll: float = 0.0
    sunk: float = 0.0

    def pose(self) -> tuple[NDArray, NDArray]:
        turn = rotation("z", self.heading) @ rotation("y", -self.pitch) @ rotation("x", self.roll)
        return turn, np.array([self.x, self.y, -self.sunk])


@dataclass(frozen=True)
class Lighting:
    """Key light direction, fill direction, strengths (steps of ink), and the way to the light on the
    sheet in pixels.
    """

    key: ArrayLike
    fill: ArrayLike = (0.3, -0.8, 0.5)
    key_strength: float = 2.75
    fill_strength: float = 0.9
    fill_range: tuple[float, float] = (0.55, 0.95)
    rim: tuple[float, float] = (-8, -7)
    wheel_angle: float = 55
    shadow: bool = True


def engrave_vehicle(
    sheet: Sheet, camera: Camera, vehicle: Solid, stance: Stance, lighting: Lighting, finish: Finish,
    darker: NDArray | float = 0.0,
) -> View:  # fmt: skip
    """Stand a vehicle on the ground with its shadow and cut it; `darker` adds to the tone, as soot does."""
    matrix, shift = stance.pose()
    placed = vehicle.moved(matrix, shift)
    if lighting.shadow:
        sheet.repaint(cast_shadow(sheet, placed, camera, lighting.key), KEY)
    view = render(sheet, placed, camera, lighting.key)
    work = Engraving(sheet, view)
    tone = work.tone(
        lighting.key_strength, (0.12, 0.98), lighting.fill, lighting.fill_strength, lighting.fill_range
    )
    dirt = finish.dirt * work.noise(300, 3, seed=2) + darker
    lines = np.full(view.part.shape, finish.other_lines)
    for part, per_metre in finish.per_metre.items():
        lines[view.parts(part)] = per_metre
    for part, more in finish.deeper.items():
        tone[view.parts(part)] += more
    work.hatch(tone + dirt, lines, wobble=finish.wobble, jitter=0.6)
    local = view.local(matrix, shift)
    for wheel in finish.wheels:
        work.wheel(local, (wheel.x, wheel.z), wheel.parts, wheel.radius, lighting.wheel_angle)
    work.carve_edges(0.012, 5, leave_out=finish.small, patchy=-0.7)
    work.light_rim(*lighting.rim)
    work.lay()
    return view
