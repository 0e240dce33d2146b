"""Progress for a program that watches: a JSON object a line, with `done` and `total` (100), and `step`."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.publishing.build import Progress

WHOLE = 100


@dataclass(slots=True)
class ProgressLines:
    """Prints every line that says something new. `shares` is where each step begins and ends, of 100."""

    shares: Mapping[str, tuple[int, int]]
    last: str = ""

    def tell(self, progress: Progress) -> None:
        begin, end = self.shares[progress.step]
        self.say(begin + (end - begin) * progress.done // max(progress.total, 1), progress.step)

    def say(self, done: int, step: str) -> None:
        line = json.dumps({"done": done, "total": WHOLE, "step": step})
        if line != self.last:
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
            self.last = line
