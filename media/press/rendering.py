"""Rendering: what the camera sees of a solid, pixel by pixel, and the shadow it casts."""

from dataclasses import dataclass

import cv2
import numba
import numpy as np
from numpy.typing import ArrayLike, NDArray

from press.camera import Camera
from press.sheet import Sheet
from press.solids import Solid, Triangles

NEAREST_M = 0.3
"""Triangles nearer to the eye than this are left out."""
_MARGIN_PX = 24
_SHADOW_MAP_PX = 2600
_SHADOW_BIAS_M = 0.07


@dataclass(frozen=True)
class View:
    """A window of the sheet with, for each pixel, what is seen of a solid there. `nearness` is 1 /
    distance.
    """

    window: tuple[slice, slice]
    nearness: NDArray
    normal: NDArray
    position: NDArray
    hatch: NDArray
    part: NDArray
    seen: NDArray[np.bool_]
    facing: NDArray
    """Cosine between the surface and the light."""
    sunlit: NDArray[np.bool_]
    """Not in the solid's own shadow."""

    def parts(self, *numbers: int) -> NDArray[np.bool_]:
        return np.isin(self.part, numbers)

    def local(self, matrix: NDArray, shift: ArrayLike) -> NDArray:
        """Positions in the solid's own axes, for a solid that was moved by `matrix` and `shift`."""
        return (self.position - np.asarray(shift, np.float32)) @ np.asarray(matrix, np.float32)


def unit(vector: ArrayLike) -> NDArray:
    vector = np.asarray(vector, float)
    return vector / np.linalg.norm(vector)


@numba.njit(cache=True)
def _rasterise(points, nearness, attributes, parts, depth, values, part_of):  # pragma: no cover - compiled
    """Fill triangles nearest first by comparing `nearness`; attributes are interpolated in perspective."""
    height, width = depth.shape
    for t in range(points.shape[0]):
        x0, y0 = points[t, 0]
        x1, y1 = points[t, 1]
        x2, y2 = points[t, 2]
        area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
        if abs(area) < 1e-9:
            continue
        left, right = max(0, int(min(x0, x1, x2))), min(width - 1, int(max(x0, x1, x2)) + 1)
        top, bottom = max(0, int(min(y0, y1, y2))), min(height - 1, int(max(y0, y1, y2)) + 1)
        for y in range(top, bottom + 1):
            for x in range(left, right + 1):
                b = ((x - x0) * (y2 - y0) - (x2 - x0) * (y - y0)) / area
                c = ((x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)) / area
                a = 1 - b - c
                if a < -1e-6 or b < -1e-6 or c < -1e-6:
                    continue
                near = a * nearness[t, 0] + b * nearness[t, 1] + c * nearness[t, 2]
                if near > depth[y, x]:
                    depth[y, x] = near
                    part_of[y, x] = parts[t]
                    for k in range(attributes.shape[2]):
                        values[y, x, k] = (
                            a * attributes[t, 0, k] * nearness[t, 0]
                            + b * attributes[t, 1, k] * nearness[t, 1]
                            + c * attributes[t, 2, k] * nearness[t, 2]
                        ) / near


def render(sheet: Sheet, solid: Solid, camera: Camera, light: ArrayLike) -> View:
    """What the camera sees of the solid; `light` points from the solid to the light."""
    light = unit(light)
    mesh = solid.triangles()
    visible = mesh.corners[..., 1].min(1) > NEAREST_M
    mesh = Triangles(*(column[visible] for column in mesh))
    points = camera.project(mesh.corners) * sheet.scale
    window, points = _window_round(sheet, points)
    shape = (window[0].stop - window[0].start, window[1].stop - window[1].start)
    nearness, values, part = np.zeros(shape), np.zeros((*shape, 7), np.float32), np.full(shape, -1, np.int32)
    attributes = np.concatenate([mesh.normals, mesh.corners, mesh.hatch[..., None]], -1)
    _rasterise(
        points, 1 / mesh.corners[..., 1], attributes, mesh.part.astype(np.int32), nearness, values, part
    )
    normal, position = values[..., :3], values[..., 3:6]
    normal /= np.linalg.norm(normal, axis=2, keepdims=True) + 1e-9
    to_eye = np.array([0, 0, camera.eye], np.float32) - position
    normal[np.einsum("ijk,ijk->ij", normal, to_eye) < 0] *= -1
    return View(
        window, nearness, normal, position, values[..., 6], part, part >= 0,
        normal @ light.astype(np.float32), _sunlit(mesh, light, position),
    )  # fmt: skip


def _window_round(sheet: Sheet, points: NDArray) -> tuple[tuple[slice, slice], NDArray]:
    rows, columns = sheet.ink.shape
    low = np.floor(points.reshape(-1, 2).min(0)).astype(int) - _MARGIN_PX
    high = np.ceil(points.reshape(-1, 2).max(0)).astype(int) + _MARGIN_PX
    left, top = max(0, low[0]), max(0, low[1])
    window = slice(top, max(top + 1, min(rows, high[1]))), slice(left, max(left + 1, min(columns, high[0])))
    return window, points - np.array([left, top])


def _sunlit(mesh: Triangles, light: NDArray, position: NDArray) -> NDArray[np.bool_]:
    u = unit(np.cross(light, [0, 0, 1.0]))
    v = np.cross(u, light)
    seen_from_light = np.stack([mesh.corners @ u, mesh.corners @ v], -1)
    height = mesh.corners @ light
    low, high = seen_from_light.reshape(-1, 2).min(0), seen_from_light.reshape(-1, 2).max(0)
    scale, floor = (_SHADOW_MAP_PX - 10) / max(high - low), height.min() - 1
    depth = np.zeros((_SHADOW_MAP_PX, _SHADOW_MAP_PX))
    none = np.zeros((*depth.shape, 0), np.float32), np.zeros(depth.shape, np.int32)
    points = (seen_from_light - low) * scale + 5
    _rasterise(points, height - floor, np.zeros((*height.shape, 0)), mesh.part.astype(np.int32), depth, *none)
    x = np.clip((position @ u - low[0]) * scale + 5, 0, _SHADOW_MAP_PX - 1).astype(int)
    y = np.clip((position @ v - low[1]) * scale + 5, 0, _SHADOW_MAP_PX - 1).astype(int)
    return depth[y, x] + floor <= position @ light + _SHADOW_BIAS_M


def cast_shadow(
    sheet: Sheet, solid: Solid, camera: Camera, light: ArrayLike, close_px: float = 12
) -> NDArray[np.bool_]:
    """Where the solid's shadow falls on level ground, gaps narrower than `close_px` closed."""
    light = unit(light)
    corners = solid.triangles().corners
    flat = corners - light * (corners[..., 2:3] / light[2])
    flat[..., 2] = 0
    shadow = np.zeros_like(sheet.ink)
    for triangle in camera.project(flat)[flat[..., 1].min(1) > 2]:
        cv2.fillPoly(shadow, [np.round(triangle * sheet.scale * 16).astype(np.int32)], 1, cv2.LINE_8, 4)
    size = max(1, round(close_px * sheet.scale))
    return cv2.morphologyEx(shadow, cv2.MORPH_CLOSE, np.ones((size, size), np.uint8)) > 0
