"""Write every symbol of Blocks/symbols/source in the colour of each side, on dark ground and on light.

python tools/bake_symbols.py           write what is missing or stale
python tools/bake_symbols.py --check   write nothing; exit 1 if something is
"""

import argparse
import sys
from pathlib import Path

QML = Path(__file__).resolve().parent.parent / "src/kiosk/qml/Kiosk"
SYMBOLS = QML / "Blocks/symbols"
GROUNDS = {
    "dark": {
        "none": "#F3ECDF",
        "yugoslav": "#D8772A",
        "soviet": "#E7472D",
        "german": "#93A0AD",
        "allied": "#8FB0BD",
        "bulgarian": "#9CA66B",
    },
    "light": {
        "none": "#12151A",
        "yugoslav": "#A4521A",
        "soviet": "#B8301A",
        "german": "#3C4651",
        "allied": "#33505F",
        "bulgarian": "#5A6430",
    },
    "contrast": {"none": "#FFFFFF"},
}


def wanted_files(symbols: Path) -> dict[Path, str]:
    """Every file that baking must leave behind, with its text."""
    return {
        symbols / ground / side / source.name: source.read_text(encoding="utf-8").replace(
            "currentColor", colour
        )
        for source in sorted((symbols / "source").glob("*.svg"))
        for ground, sides in GROUNDS.items()
        for side, colour in sides.items()
    }


def stale_files(symbols: Path, wanted: dict[Path, str]) -> list[Path]:
    """Files that are missing, differ, or belong to no symbol any more."""
    present = {path for ground in GROUNDS for path in (symbols / ground).rglob("*.svg")}
    differing = [
        path for path, svg in wanted.items() if path not in present or path.read_text("utf-8") != svg
    ]
    return differing + sorted(present - wanted.keys())


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, only say what is stale")
    options = parser.parse_args(arguments)
    wanted = wanted_files(SYMBOLS)
    stale = stale_files(SYMBOLS, wanted)
    for path in stale:
        if options.check:
            print(f"{path}: stale; run tools/bake_symbols.py", file=sys.stderr)
        elif path in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[path], encoding="utf-8", newline="\n")
        else:
            path.unlink()
    print(f"{len(wanted)} symbols, {len(stale)} files {'stale' if options.check else 'changed'}")
    return 1 if options.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
