"""What a scene module says about itself, and finding the scenes there are."""

import importlib
import pkgutil
from dataclasses import dataclass
from types import ModuleType

from press.palettes import Palette


@dataclass(frozen=True)
class Scene:
    """One picture. `focus` is the point (x, y in 0..1) that every crop keeps; `alt` says in English what
    is shown.
    """

    id: str
    palette: Palette
    focus: tuple[float, float]
    alt: str
    seed: int = 3
    """Of the print: paper fibre, rough edges, missing ink."""
    grain: float = 0.75


def scene_modules() -> dict[str, ModuleType]:
    """Every module of `press.scenes` by its scene's id; a module has `SCENE` and `draw(sheet)`."""
    from press import scenes

    names = sorted(module.name for module in pkgutil.iter_modules(scenes.__path__))
    modules = [importlib.import_module(f"press.scenes.{name}") for name in names]
    return {module.SCENE.id: module for module in modules}
