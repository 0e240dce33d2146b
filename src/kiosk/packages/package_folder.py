"""The files of a package's folder: what is there, and what of it may be read."""

import os
from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.faults import Fault, KioskError, Severity
from kiosk.packages.documents import MAX_BYTES
from kiosk.packages.file_names import (
    CHAPTERS,
    EXHIBIT_FILE,
    MEDIA_FOLDERS,
    case_clashes,
    is_document,
    media_name_fault,
)

MAX_FILES = 20_000


class PackageFolder:
    """The documents and media files below `root`, by their names in the package."""

    def __init__(self, root: Path) -> None:
        """Raises KioskError if `root` holds no package."""
        self.root = root
        self.faults: list[Fault] = []
        self.documents: set[str] = set()
        self.media: dict[str, Path] = {}
        try:
            self._list_root()
        except OSError as error:
            raise KioskError(f"The package {root} cannot be read: {error.strerror or error}.") from error
        if EXHIBIT_FILE not in self.documents:
            raise KioskError(f"{root} is not an exhibit package: it holds no {EXHIBIT_FILE}.")

    def read(self, name: str) -> bytes | None:
        """The bytes of a document; None, with a fault, where they cannot be had."""
        path = self.root / name
        try:
            if path.stat().st_size > MAX_BYTES:
                self._fault(name, f"the file is larger than {MAX_BYTES // 1024 // 1024} MiB")
                return None
            return path.read_bytes()
        except OSError as error:
            self._fault(name, f"the file cannot be read: {error.strerror or error}")
            return None

    def _list_root(self) -> None:
        for entry in sorted(os.scandir(self.root), key=lambda entry: entry.name):
            if entry.name in MEDIA_FOLDERS or entry.name == CHAPTERS:
                if entry.is_symlink() or not entry.is_dir():
                    self._fault(entry.name, "must be a folder, and is something else")
                    continue
                self._list_folder(entry.name)
            elif is_document(entry.name):
                self._take_document(entry)
            elif entry.name.endswith((".yaml", ".yml")):
                self._fault(entry.name, "is no file of a package; it is left out", Severity.WARNING)
        for one, other in case_clashes([*self.documents, *self.media]):
            self._fault(other, f"differs from '{one}' in capital letters only")

    def _list_folder(self, folder: str) -> None:
        for count, (name, entry) in enumerate(_files_below(self.root, folder)):
            if count >= MAX_FILES:
                raise KioskError(f"The package holds more than {MAX_FILES} files in {folder}.")
            if folder == CHAPTERS:
                if is_document(name):
                    self._take_document(entry, name)
                elif not entry.name.startswith("."):
                    self._fault(name, "is no file of a package; it is left out", Severity.WARNING)
            elif not entry.name.startswith("."):
                self._take_media(name, entry)

    def _take_document(self, entry: os.DirEntry[str], name: str = "") -> None:
        if entry.is_symlink() or not entry.is_file():
            self._fault(name or entry.name, "must be a file, and is a link or something else")
        else:
            self.documents.add(name or entry.name)

    def _take_media(self, name: str, entry: os.DirEntry[str]) -> None:
        if entry.is_symlink() or not entry.is_file():
            self._fault(name, "must be a file, and is a link or something else")
        elif reason := media_name_fault(name):
            self._fault(_shown(name), reason)
        else:
            self.media[name] = self.root / name

    def _fault(self, name: str, reason: str, severity: Severity = Severity.ERROR) -> None:
        self.faults.append(Fault(name, 0, reason, severity))


def _files_below(root: Path, folder: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    for entry in sorted(os.scandir(root / folder), key=lambda entry: entry.name):
        name = f"{folder}/{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            yield from _files_below(root, name)
        else:
            yield name, entry


def _shown(name: str) -> str:
    return name.encode("utf-8", "backslashreplace").decode()
