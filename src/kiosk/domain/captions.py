"""Captions of films and recordings, as WebVTT says them: which words stand on the screen from when to when.

Words are taken plain: tags (voices, styles, karaoke times) are left out, and so are the blocks and settings
that only say how captions look.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MAX_CUES = 5000
MAX_CHARACTERS = 300
SIGNATURE = re.compile(r"\ufeff?WEBVTT(?:[ \t].*)?")
TIMESTAMP = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
TIMINGS = re.compile(rf"\s*{TIMESTAMP}\s+-->\s+{TIMESTAMP}(?:\s.*)?")
ARROW = "-->"
BLOCKS_WITHOUT_WORDS = ("NOTE", "STYLE", "REGION")
TAG = re.compile(r"<[^>]*>?")


@dataclass(frozen=True, slots=True)
class Cue:
    """Plain words, lines parted by line breaks, from `start_ms` until before `end_ms`."""

    start_ms: int
    end_ms: int
    text: str


class CaptionsError(ValueError):
    """What is wrong with a caption file, and in which line (from 1)."""

    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


def read_captions(text: str) -> tuple[Cue, ...]:
    """The cues of a WebVTT file, in its order. Raises CaptionsError for the first thing that is wrong."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not SIGNATURE.fullmatch(lines[0]):
        raise CaptionsError("a WebVTT file begins with the line WEBVTT", 1)
    cues: list[Cue] = []
    for number, block in _blocks(lines):
        if number == 1 or _has_no_words(block):
            continue
        cue = _cue(block, number)
        if cues and cue.start_ms < cues[-1].start_ms:
            raise CaptionsError("a caption begins before the one above it", number)
        if cue.text:
            cues.append(cue)
        if len(cues) > MAX_CUES:
            raise CaptionsError(f"there are more than {MAX_CUES} captions", number)
    return tuple(cues)


def _blocks(lines: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    """Runs of lines that are not empty, with the number of their first line."""
    block: list[str] = []
    for number, line in enumerate([*lines, ""], start=1):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []


def _has_no_words(block: list[str]) -> bool:
    return block[0].split(maxsplit=1)[0] in BLOCKS_WITHOUT_WORDS and ARROW not in block[0]


def _cue(block: list[str], number: int) -> Cue:
    at = 0 if ARROW in block[0] else 1
    if at >= len(block) or ARROW not in block[at]:
        raise CaptionsError("a caption needs a line such as 00:01.000 --> 00:04.000", number)
    times = TIMINGS.fullmatch(block[at])
    if times is None:
        raise CaptionsError(
            f"'{block[at].strip()}' is not such a line as 00:01.000 --> 00:04.000", number + at
        )
    start, end = _milliseconds(times.groups()[:4]), _milliseconds(times.groups()[4:])
    if end <= start:
        raise CaptionsError("a caption ends before it begins", number + at)
    text = "\n".join(filter(None, (_plain(line) for line in block[at + 1 :])))
    if len(text) > MAX_CHARACTERS:
        raise CaptionsError(f"a caption is longer than {MAX_CHARACTERS} characters", number + at)
    return Cue(start, end, text)


def _milliseconds(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, milliseconds = (int(part or 0) for part in parts)
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds


def _plain(line: str) -> str:
    words = html.unescape(TAG.sub("", line))
    return " ".join("".join(each if each.isprintable() else " " for each in words).split())
