"""Write every icon of icons/source in each tone, for Qt's SVG renderer does not know currentColor.

python tools/bake_icons.py           write what is missing or stale
python tools/bake_icons.py --check   write nothing; exit 1 if something is
"""

import argparse
import sys
from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "src/kiosk/qml/Kiosk/Design/icons"
TONES = {
    "light": "#F3ECDF",
    "dark": "#12151A",
    "accent": "#E5432A",
    "accent-on-paper": "#B8301A",
}
PLACEHOLDER = "currentColor"


class UnbakableIconError(ValueError):
    """An icon that names no currentColor: baking would leave it in a colour of its own."""


def bake(svg: str, colour: str) -> str:
    """The icon with `colour` in place of currentColor."""
    if PLACEHOLDER not in svg:
        raise UnbakableIconError
    return svg.replace(PLACEHOLDER, colour)


def wanted_files(icons: Path) -> dict[Path, str]:
    """Every file that baking must leave behind, with its text."""
    wanted: dict[Path, str] = {}
    for source in sorted((icons / "source").glob("*.svg")):
        svg = source.read_text(encoding="utf-8")
        for tone, colour in TONES.items():
            try:
                wanted[icons / tone / source.name] = bake(svg, colour)
            except UnbakableIconError:
                sys.exit(f"{source}: it has no {PLACEHOLDER}; give its strokes that colour first.")
    if not wanted:
        sys.exit(f"{icons}/source: there is no icon in it.")
    return wanted


def stale_files(icons: Path, wanted: dict[Path, str]) -> list[Path]:
    """Files that are missing, differ, or belong to no icon any more."""
    present = {path for tone in TONES for path in (icons / tone).glob("*.svg")}
    differing = [
        path for path, svg in wanted.items() if path not in present or path.read_text(encoding="utf-8") != svg
    ]
    return differing + sorted(present - wanted.keys())


def write(wanted: dict[Path, str], stale: list[Path]) -> None:
    for path in stale:
        if path not in wanted:
            path.unlink()
            continue
        path.parent.mkdir(exist_ok=True)
        path.write_text(wanted[path], encoding="utf-8", newline="\n")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, only say what is stale")
    parser.add_argument("--icons", type=Path, default=ICONS, help="the icons folder")
    options = parser.parse_args(arguments)

    wanted = wanted_files(options.icons)
    stale = stale_files(options.icons, wanted)
    if not options.check:
        write(wanted, stale)
        print(f"{len(wanted)} icons in {len(TONES)} tones, {len(stale)} files changed")
        return 0
    for path in stale:
        print(f"{path}: stale; run tools/bake_icons.py", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
