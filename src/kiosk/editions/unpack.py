"""Reads an edition out of a .zip file by its own lists: nothing lands elsewhere or grows without end."""

import lzma
import shutil
import struct
import zipfile
import zlib
from pathlib import Path
from typing import IO

from kiosk.domain.faults import Fault, KioskError
from kiosk.editions.faults import DamagedEditionError
from kiosk.editions.manifest import LARGEST_MANIFEST, MANIFEST, FileEntry, read_files, read_manifest

CHUNK = 1 << 20
LINK = 0o120000
TYPE_BITS = 0o170000
BROKEN = (
    zipfile.BadZipFile,
    EOFError,
    RuntimeError,
    NotImplementedError,
    ValueError,
    OverflowError,
    struct.error,
    zlib.error,
    lzma.LZMAError,
)


def is_zip(path: Path) -> bool:
    return path.is_file() and zipfile.is_zipfile(path)


def unpack(path: Path, folder: Path) -> None:
    """Unpack the edition in the .zip file `path` into the empty `folder`; its bytes are not verified yet.

    Raises KioskError for a file that holds anything else.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _Unpacking(path, folder, archive).run()
    except BROKEN as error:
        raise _refused(path, "it is damaged, encrypted or packed in an unknown way") from error
    except OSError as error:
        raise KioskError(f"The edition in {path} cannot be unpacked: {error.strerror or error}.") from error


class _Unpacking:
    def __init__(self, path: Path, folder: Path, archive: zipfile.ZipFile) -> None:
        self._path = path
        self._folder = folder
        self._archive = archive
        self._members = {info.filename: info for info in archive.infolist() if not info.is_dir()}
        self._prefix = self._find_prefix()

    def run(self) -> None:
        self._check_names()
        self._take(MANIFEST, LARGEST_MANIFEST)
        manifest = read_manifest(self._folder)
        self._check_room((manifest.database, manifest.files))
        for entry in (manifest.database, manifest.files):
            self._take(entry.path, entry.size)
        entries = tuple(read_files(self._folder))
        self._check_room(entries)
        for entry in entries:
            self._take(entry.path, entry.size)
        known = {MANIFEST, manifest.database.path, manifest.files.path, *(entry.path for entry in entries)}
        if extra := self._members.keys() - {self._prefix + name for name in known}:
            raise _refused(self._path, f"{min(extra)} does not belong to the edition")

    def _find_prefix(self) -> str:
        manifests = [name for name in self._members if name.rpartition("/")[2] == MANIFEST]
        if len(manifests) != 1 or manifests[0].count("/") > 1:
            raise KioskError(f"{self._path} is not an edition: it holds no {MANIFEST}.")
        return manifests[0].removesuffix(MANIFEST)

    def _check_names(self) -> None:
        files = [info for info in self._archive.infolist() if not info.is_dir()]
        if len({info.filename.casefold() for info in files}) < len(files):
            raise _refused(self._path, "two of its files have the same name")
        for info in files:
            if (info.external_attr >> 16) & TYPE_BITS == LINK:
                raise _refused(self._path, f"{info.filename} is a link")

    def _check_room(self, entries: tuple[FileEntry, ...]) -> None:
        needed = sum(entry.size for entry in entries)
        if needed > shutil.disk_usage(self._folder).free:
            raise KioskError(
                f"The edition in {self._path} needs {needed} bytes, more than the disk has left."
            )

    def _take(self, name: str, most: int) -> None:
        info = self._members.get(self._prefix + name)
        if info is None:
            raise _refused(self._path, f"{name} is missing")
        target = self._folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        with self._archive.open(info) as packed, target.open("xb") as stream:
            if not _copied(packed, stream, most):
                raise _refused(self._path, f"{name} is larger than its edition says")


def _copied(packed: IO[bytes], stream: IO[bytes], most: int) -> bool:
    left = most
    while chunk := packed.read(min(CHUNK, left + 1)):
        left -= len(chunk)
        if left < 0:
            return False
        stream.write(chunk)
    return True


def _refused(path: Path, reason: str) -> DamagedEditionError:
    return DamagedEditionError(f"The edition in {path} is refused: {reason}.", [Fault(path.name, 0, reason)])
