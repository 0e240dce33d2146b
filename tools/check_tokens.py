"""Find colours, font sizes, font families and durations written out in QML outside the design tokens.

Token files are the singletons of Kiosk/Design (its qmldir names them) and the themes beside them
(`*Theme.qml`, `*Palette.qml`). Everything else takes its values from there, at most scaled by a factor.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor

QML = Path(__file__).resolve().parent.parent / "src/kiosk/qml"
PLAUSIBLE_FILES = 60  # a scan that finds less has looked in the wrong place

COLOUR_NAMES = frozenset(QColor.colorNames()) - {"transparent"}
COMMENT_OR_STRING = re.compile(r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.DOTALL)
HEX_COLOUR = re.compile(r"[\"']#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})[\"']")
COLOUR_CALL = re.compile(r"\bQt\.(?:rgba|hsla|hsva|okLab\w*)\s*\(\s*[\d.]")
COLOUR_VALUE = re.compile(r"\b\w*[cC]olor\s*[:=]\s*(?P<value>[^\n;}]*)")
SIZE_VALUE = re.compile(r"\b(?:pixelSize|pointSize)\s*[:=]\s*(?P<value>[^\n;}]*)")
DURATION_VALUE = re.compile(r"\b(?:\w*D|d)uration\s*[:=]\s*(?P<value>[^\n;}]*)")
FAMILY_VALUE = re.compile(r"\b(?:font\.|\bfont\s*\{\s*)?famil(?:y|ies)\s*[:=]\s*\[?\s*[\"']")
QUOTED = re.compile(r"[\"'](\w+)[\"']")
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")


@dataclass(frozen=True)
class Finding:
    """A design value in the wrong place."""

    path: Path
    line: int
    literal: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.literal.strip()}: {self.remedy}"


def without_comments(qml: str) -> str:
    """The text with its comments blanked, each line in its place."""

    def blank(match: re.Match[str]) -> str:
        token = match.group()
        return re.sub(r"[^\n]", " ", token) if token.startswith("/") else token

    return COMMENT_OR_STRING.sub(blank, qml)


def has_number_of_its_own(value: str) -> bool:
    """Whether an expression holds a number other than 0 and other than a factor."""
    return any(
        float(number.group())
        and not value[: number.start()].rstrip().endswith(("*", "/"))
        and not value[number.end() :].lstrip().startswith(("*", "/"))
        for number in NUMBER.finditer(value)
    )


def literals(code: str) -> Iterator[tuple[int, str, str]]:
    """Offset, text and remedy of every design value in comment-free QML."""
    use_colour = "take the colour from the theme"
    for pattern in (HEX_COLOUR, COLOUR_CALL):
        yield from ((found.start(), found.group(), use_colour) for found in pattern.finditer(code))
    for found in COLOUR_VALUE.finditer(code):
        named = [name for name in QUOTED.findall(found["value"]) if name.lower() in COLOUR_NAMES]
        yield from ((found.start(), f'"{name}"', use_colour) for name in named)
    for found in SIZE_VALUE.finditer(code):
        if has_number_of_its_own(found["value"]):
            yield found.start(), found.group(), "take the font size from the type scale"
    for found in DURATION_VALUE.finditer(code):
        if has_number_of_its_own(found["value"]):
            yield found.start(), found.group(), "take the duration from the motion tokens"
    for found in FAMILY_VALUE.finditer(code):
        yield found.start(), found.group(), "take the font family from the type tokens"


def findings(path: Path) -> list[Finding]:
    """The design values written out in one file."""
    code = without_comments(path.read_text(encoding="utf-8"))
    return [
        Finding(path, code.count("\n", 0, offset) + 1, literal, remedy)
        for offset, literal, remedy in sorted(literals(code))
    ]


def token_files(qml: Path) -> set[Path]:
    """The files that may hold design values."""
    design = qml / "Kiosk/Design"
    tokens = {*design.glob("*Theme.qml"), *design.glob("*Palette.qml")}
    if (qmldir := design / "qmldir").exists():
        words = (line.split() for line in qmldir.read_text(encoding="utf-8").splitlines())
        tokens |= {design / line[-1] for line in words if line[:1] == ["singleton"]}
    return tokens


def main(qml: Path = QML, plausible: int = PLAUSIBLE_FILES) -> int:
    tokens = token_files(qml)
    scanned = sorted({*qml.rglob("*.qml"), *qml.rglob("*.js")} - tokens)
    if len(scanned) < plausible or not tokens:
        print(f"{qml}: only {len(scanned)} files and {len(tokens)} token files; looked in the wrong place?")
        return 1
    found = [finding for path in scanned for finding in findings(path)]
    for finding in found:
        print(finding)
    print(f"{len(scanned)} files scanned, {len(found)} design values outside {len(tokens)} token files")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
