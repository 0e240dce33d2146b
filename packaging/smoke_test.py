"""Start the bundle as a museum would get it, with an empty home and off-screen, and open every screen.

python packaging/smoke_test.py [BUNDLE]     default: dist/kiosk
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist/kiosk"
SIZE = (1920, 1080)
PLAUSIBLE_SCREENS = 40
PLAUSIBLE_COLOURS = 32
OWN_CHECKS = ("python", "qt", "fonts", "letterforms", "drawing", "content", "edition", "settings")
BUNDLE_FINDINGS = (
    "missing-glyph",
    "missing-picture",
)  # what the layout alone brings about, other tests judge
LIMIT_S = 420
TROUBLE = re.compile(r"warning|error|critical|fatal|traceback|\bqt\.|\bqml\b|deprecated", re.IGNORECASE)


class Failed(Exception):  # noqa: N818 - it is no fault of this program
    """The bundle does not do what it should; the message says what."""


@dataclass(frozen=True)
class Bundle:
    """The frozen program, with a home of its own and nothing of this machine's Python."""

    program: Path
    home: Path

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {
            "HOME": str(self.home),
            "KIOSK_HOME": str(self.home / "kiosk"),
            "LANG": "C.UTF-8",
            "PATH": os.defpath,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
        }
        return subprocess.run(
            [self.program, *arguments],
            env=environment,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=LIMIT_S,
            check=False,
        )

    def expect(self, codes: tuple[int, ...], *arguments: str) -> str:
        """Standard output of a command that ends with one of `codes` and warns of nothing."""
        result = self.run(*arguments)
        name = " ".join(["kiosk", *arguments])
        if result.returncode not in codes:
            raise Failed(f"{name} ended with {result.returncode}:\n{result.stdout}{result.stderr}")
        troubles = [line for line in result.stderr.splitlines() if TROUBLE.search(line)]
        if troubles:
            raise Failed(f"{name} warned:\n" + "\n".join(troubles))
        return result.stdout


def check_doctor(bundle: Bundle) -> str:
    """The doctor finds all that the program brings with it; this machine's own troubles do not count."""
    report = json.loads(bundle.expect((0, 1), "doctor", "--json"))
    health = {check["name"]: check["health"] for check in report["checks"]}
    sick = [name for name in OWN_CHECKS if health.get(name) != "fine"]
    if sick:
        raise Failed(f"kiosk doctor: {', '.join(sick)} should be fine: {report['checks']}")
    return f"doctor: {len(health)} checks"


def picture_fault(picture: Path) -> str | None:
    """What is wrong with the picture of a screen, if anything is."""
    if not picture.is_file():
        return "there is no picture"
    with Image.open(picture) as image:
        if image.size != SIZE:
            return f"it is {image.width}x{image.height}"
        colours = image.convert("RGB").reduce(8).getcolors(PLAUSIBLE_COLOURS)
    return None if colours is None else f"it is blank: {len(colours)} colours"


def check_tour(bundle: Bundle, out: Path) -> str:
    """The first start prepares the exhibit, and every screen can be drawn."""
    bundle.expect(
        (0, 1), "tour", "--out", str(out), "--size", f"{SIZE[0]}x{SIZE[1]}", "--language", "sr-Cyrl"
    )
    screens = json.loads((out / "tour.json").read_text(encoding="utf-8"))["screens"]
    if len(screens) < PLAUSIBLE_SCREENS:
        raise Failed(f"the tour saw only {len(screens)} screens")
    faults = [
        f"{screen['screen']}: {fault}" for screen in screens if (fault := picture_fault(out / screen["file"]))
    ]
    faults += [
        f"{screen['screen']}: {finding['kind']}: {finding['subject']}: {finding['detail']}"
        for screen in screens
        for finding in screen["findings"]
        if finding["kind"] in BUNDLE_FINDINGS
    ]
    if faults:
        raise Failed("\n".join(faults))
    return f"tour: {len(screens)} screens"


def check_editions(bundle: Bundle) -> str:
    bundle.expect((0,), "editions", "verify")
    return "the installed edition is whole"


def checks(bundle: Bundle, scratch: Path) -> Iterator[str]:
    yield bundle.expect((0,), "--help").splitlines()[0] or "help"
    yield check_tour(bundle, scratch / "tour")
    yield check_editions(bundle)
    yield check_doctor(bundle)


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0]).resolve() if arguments else BUNDLE
    program = folder / ("kiosk.exe" if os.name == "nt" else "kiosk")
    if not program.is_file():
        print(f"{program} is not there; build it with packaging/build")
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch) / "home"
        home.mkdir()
        try:
            for done in checks(Bundle(program, home), Path(scratch)):
                print(done.strip(), flush=True)
        except (Failed, subprocess.TimeoutExpired) as failure:
            print(failure)
            return 1
    print("the bundle works")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
