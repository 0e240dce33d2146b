"""Print pictures: `python -m press [--list] [SCENE...] [--out DIR] [--width PX] [--draft]`."""

import argparse
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import cv2
from PIL import Image

from press.printing import print_sheet
from press.scene import scene_modules
from press.sheet import WIDTH, Sheet

DRAFT_WIDTH = 960
JPEG_QUALITY = 86
SOFTWARE = "kiosk illustration press"
_EXIF_SOFTWARE = 0x0131


def draw_picture(scene_id: str, folder: Path, width: int, suffix: str) -> tuple[Path, float]:
    """Draw, print and save one scene; returns the file and the seconds it took."""
    started = time.perf_counter()
    cv2.setNumThreads(1)
    module = scene_modules()[scene_id]
    sheet = Sheet(width)
    module.draw(sheet)
    scene = module.SCENE
    picture = Image.fromarray(print_sheet(sheet, scene.palette, scene.seed, grain=scene.grain))
    path = folder / f"{scene_id}{suffix}"
    if suffix == ".jpg":
        exif = Image.Exif()
        exif[_EXIF_SOFTWARE] = SOFTWARE
        picture.save(path, quality=JPEG_QUALITY, optimize=True, progressive=True, exif=exif)
    else:
        picture.save(path)
    return path, time.perf_counter() - started


def _arguments(known: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="press", description="Draw the exhibit's illustrations.")
    parser.add_argument("scenes", nargs="*", metavar="SCENE", help="scenes to draw; all when none is named")
    parser.add_argument("--list", action="store_true", help="name the scenes and stop")
    parser.add_argument(
        "--out", type=Path, default=Path("pictures"), metavar="DIR", help="folder to write into"
    )
    parser.add_argument("--width", type=int, default=WIDTH, metavar="PX", help="width of the pictures (3840)")
    parser.add_argument("--draft", action="store_true", help=f"a quick {DRAFT_WIDTH} px sheet, saved as PNG")
    parser.add_argument("--png", action="store_true", help="save PNG instead of JPEG")
    parser.add_argument(
        "--jobs", type=int, default=2, metavar="N", help="pictures drawn at the same time (2)"
    )
    arguments = parser.parse_args()
    unknown = [name for name in arguments.scenes if name not in known]
    if unknown:
        parser.error(f"no such scene: {', '.join(unknown)}; --list names them")
    return arguments


def main() -> int:
    modules = scene_modules()
    arguments = _arguments(list(modules))
    if arguments.list:
        for scene_id, module in modules.items():
            x, y = module.SCENE.focus
            print(f"{scene_id}  focus {x:.2f},{y:.2f}  {module.SCENE.alt}")
        return 0
    arguments.out.mkdir(parents=True, exist_ok=True)
    width = DRAFT_WIDTH if arguments.draft else arguments.width
    suffix = ".png" if arguments.draft or arguments.png else ".jpg"
    chosen = arguments.scenes or list(modules)
    with ProcessPoolExecutor(min(arguments.jobs, len(chosen))) as pool:
        waiting = [pool.submit(draw_picture, scene_id, arguments.out, width, suffix) for scene_id in chosen]
        for drawn in waiting:
            path, seconds = drawn.result()
            print(f"{path}  {seconds:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
