"""Says whether an edition is whole: every byte of it, or as much as the start of the program has time for."""

from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.editions.faults import DamagedEditionError
from kiosk.editions.manifest import (
    MANIFEST,
    FileEntry,
    Manifest,
    damaged,
    hash_file,
    read_files,
    read_manifest,
)

QUICK_BYTES, QUICK_FILES = 48 * 1024 * 1024, 4000
MOST_FAULTS = 20

type Progress = Callable[[int, int], None]


def verify(folder: Path, progress: Progress = lambda _done, _total: None) -> Manifest:
    """Read every byte of the edition in `folder`. `progress` hears files done and files in all.

    Raises DamagedEditionError, naming up to 20 files, or NewerEditionError.
    """
    manifest = read_manifest(folder)
    entries = _entries(folder, manifest)
    faults = list(islice(_faults(folder, entries, progress), MOST_FAULTS))
    if faults:
        first = f"{faults[0].file} {faults[0].reason}"
        raise DamagedEditionError(f"The edition in {folder} is damaged: {first}.", faults)
    return manifest


def check_quickly(folder: Path) -> Manifest:
    """Check what tells a whole edition from a broken one within a few milliseconds, whatever its size.

    Hashes the manifest, and database and file list as far as they are small; compares sizes of the first
    files. Raises DamagedEditionError or NewerEditionError.
    """
    manifest = read_manifest(folder)
    budget = QUICK_BYTES
    for entry in (manifest.files, manifest.database):
        reason = _size_fault(folder, entry)
        budget -= entry.size
        if not reason and budget >= 0:
            reason = _content_fault(folder, entry)
        if reason:
            raise damaged(folder, entry.path, reason)
    for entry in islice(read_files(folder), QUICK_FILES):
        if reason := _size_fault(folder, entry):
            raise damaged(folder, entry.path, reason)
    return manifest


def _entries(folder: Path, manifest: Manifest) -> list[FileEntry]:
    for entry in (manifest.files, manifest.database):
        if reason := _content_fault(folder, entry):
            raise damaged(folder, entry.path, reason)
    return [manifest.database, manifest.files, *read_files(folder)]


def _faults(folder: Path, entries: list[FileEntry], progress: Progress) -> Iterator[Fault]:
    for done, entry in enumerate(entries, start=1):
        if reason := _content_fault(folder, entry):
            yield Fault(entry.path, 0, reason)
        progress(done, len(entries))
    known = {MANIFEST, *(entry.path for entry in entries)}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink() or not (path.is_dir() or path.is_file()):
            yield Fault(name, 0, "is not a plain file")
        elif path.is_file() and name not in known:
            yield Fault(name, 0, "does not belong to the edition")


def _size_fault(folder: Path, entry: FileEntry) -> str:
    try:
        size = (folder / entry.path).stat().st_size
    except OSError:
        return "is missing"
    return "" if size == entry.size else f"has {size} bytes instead of {entry.size}"


def _content_fault(folder: Path, entry: FileEntry) -> str:
    if reason := _size_fault(folder, entry):
        return reason
    try:
        _, digest = hash_file(folder / entry.path)
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    return "" if digest == entry.sha256 else "was changed after the edition was built"
