"""A sound package to spoil: its files as text, and what reading it finds."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.any_exhibit import little_exhibit

from kiosk.domain.faults import Severity
from kiosk.packages.read_package import read_package
from kiosk.packages.write_package import write_package

type Spoil = Callable[[str, str, str], list[str]]


@dataclass
class SpoiltPackage:
    """The little exhibit's package, with methods that spoil it."""

    root: Path

    def replace(self, file: str, old: str, new: str) -> "SpoiltPackage":
        path = self.root / file
        text = path.read_text()
        assert old in text, f"{file} holds no {old!r}"
        path.write_text(text.replace(old, new, 1))
        return self

    def append(self, file: str, text: str) -> "SpoiltPackage":
        with (self.root / file).open("a") as written:
            written.write(text)
        return self

    def line(self, file: str, text: str) -> int:
        """The line on which `text` first stands."""
        lines = (self.root / file).read_text().splitlines()
        return next(number for number, line in enumerate(lines, 1) if text in line)

    def errors(self) -> list[str]:
        return [str(fault) for fault in read_package(self.root).faults if fault.severity is Severity.ERROR]

    def warnings(self) -> list[str]:
        return [str(fault) for fault in read_package(self.root).faults if fault.severity is Severity.WARNING]


@pytest.fixture
def package(tmp_path: Path) -> SpoiltPackage:
    picture = tmp_path / "most.png"
    picture.write_bytes(b"a picture")
    write_package(little_exhibit(), {"pictures/most.png": picture}, tmp_path / "package")
    return SpoiltPackage(tmp_path / "package")
