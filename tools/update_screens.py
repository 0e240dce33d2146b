"""Draw the reference images anew: tests/screens/references becomes what the screens look like now.

Look at what changed (git shows it) before you commit it.
"""

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.screens import rounds

from kiosk.visitor.start import make_application


def main() -> int:
    make_application()
    with tempfile.TemporaryDirectory() as scratch:
        drawn = rounds.draw_screens(Path(scratch))
        changed = 0
        for name, picture in drawn.items():
            reference = rounds.REFERENCES / f"{name}.webp"
            if reference.exists() and rounds.difference(picture, reference)[0] <= rounds.TOLERATED_SHARE:
                continue
            rounds.keep_as_reference(picture, name)
            changed += 1
        for name in rounds.reference_names() - drawn.keys():
            (rounds.REFERENCES / f"{name}.webp").unlink()
            changed += 1
    for folder in rounds.REFERENCES.iterdir():
        if not any(folder.iterdir()):
            shutil.rmtree(folder)
    print(f"{len(drawn)} screens drawn, {changed} references changed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
