"""Synthetic exhibits as packages on the disk, for tests that begin where a curator begins."""

from pathlib import Path

from tests.exhibits import write_originals

from kiosk.domain.exhibit import Exhibit
from kiosk.packages.write_package import write_package


def write_small_package(exhibit: Exhibit, folder: Path) -> Path:
    """Write `exhibit` with its files as a package into `folder/package`."""
    raw = folder / "files"
    write_originals(exhibit, raw)
    files = {path.relative_to(raw).as_posix(): path for path in raw.rglob("*") if path.is_file()}
    write_package(exhibit, files, folder / "package")
    return folder / "package"
