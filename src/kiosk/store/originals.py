"""The media files of the exhibit as they came, each named by the SHA-256 of its bytes: `ab/abcdef….jpg`.

A file is on the disk, whole and by its name, before any row speaks of it.
"""

import mimetypes
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Engine, select, union

from kiosk.domain.faults import KioskError
from kiosk.store.engine import reading, writing
from kiosk.store.schema import file_columns
from kiosk.store.tables import MediaFileRow, MediaRow, PackageFileRow, RecordRow

CHUNK = 1024 * 1024
UNFINISHED = ".part"
EXTRA_TYPES = {
    ".avif": "image/avif",
    ".geojson": "application/geo+json",
    ".m4a": "audio/mp4",
    ".opus": "audio/ogg",
    ".vtt": "text/vtt",
    ".webm": "video/webm",
    ".webp": "image/webp",
}
ORIGINAL = re.compile(r"[0-9a-f]{64}(\.[a-z0-9]{1,8})?")


@dataclass(frozen=True, slots=True)
class Original:
    """A media file of the store. `size` is in bytes, `width` and `height` in pixels where they are known."""

    path: Path
    sha256: str
    size: int
    media_type: str
    width: int | None
    height: int | None


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to be taken into the store, with its size in pixels where it is a picture."""

    path: Path
    width: int | None = None
    height: int | None = None


def keep_original(folder: Path, file: NewFile) -> Original:
    """Copy a file into the folder of originals, through to the disk. Raises KioskError if it cannot."""
    suffix = file.path.suffix.lower()
    media_type = mimetypes.types_map.get(suffix) or EXTRA_TYPES.get(suffix, "application/octet-stream")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = folder / f"{os.getpid()}-{file.path.name}{UNFINISHED}"
        digest, size = _copy(file.path, unfinished)
        path = original_at(folder, digest, suffix)
        is_new_folder = not path.parent.exists()
        path.parent.mkdir(exist_ok=True)
        unfinished.replace(path)
        _sync(path.parent)
        if is_new_folder:
            _sync(folder)
    except OSError as error:
        raise KioskError(
            f"{file.path.name} cannot be copied into {folder}: {error.strerror or error}."
        ) from error
    return Original(path, digest, size, media_type, file.width, file.height)


def original_at(folder: Path, digest: str, suffix: str) -> Path:
    """Where the original with this SHA-256 lies."""
    return folder / digest[:2] / f"{digest}{suffix if ORIGINAL.fullmatch(digest + suffix) else ''}"


def originals_of_media(engine: Engine, folder: Path) -> Mapping[str, Original]:
    """The original of every media record, by the record's id."""
    query = (
        select(RecordRow.id, MediaFileRow)
        .join(MediaRow, MediaRow.record == RecordRow.key)
        .join(PackageFileRow, PackageFileRow.name == MediaRow.file)
        .join(MediaFileRow, MediaFileRow.sha256 == PackageFileRow.sha256)
    )
    return dict(_originals(engine, folder, query))


def package_files(engine: Engine, folder: Path) -> Mapping[str, Original]:
    """The original of every file that a record names, by the name it goes by in the exhibit package."""
    query = (
        select(PackageFileRow.name, MediaFileRow)
        .join(MediaFileRow, MediaFileRow.sha256 == PackageFileRow.sha256)
        .where(PackageFileRow.name.in_(union(*(select(column) for column in file_columns()))))
    )
    return dict(_originals(engine, folder, query))


def sweep_originals(engine: Engine, folder: Path) -> int:
    """Remove what no row speaks of: leftovers of imports that were cut off, files that the bin let go.

    Holds the store's write lock, so that no import under way loses a file. The number of files removed.
    """
    if not folder.is_dir():
        return 0
    with writing(engine) as connection:
        rows = connection.execute(select(MediaFileRow.sha256, MediaFileRow.suffix))
        spoken_of = {original_at(folder, digest, suffix) for digest, suffix in rows}
        orphans = [path for path in _files_in(folder) if path not in spoken_of]
        for path in orphans:
            path.unlink(missing_ok=True)
    return len(orphans)


def _files_in(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_dir():
            yield from (each for each in path.iterdir() if ORIGINAL.fullmatch(each.name))
        elif path.name.endswith(UNFINISHED):
            yield path


def _originals(engine: Engine, folder: Path, query: object) -> Iterator[tuple[str, Original]]:
    from sqlalchemy.orm import Session

    with reading(engine) as connection, Session(connection) as session:
        for name, row in session.execute(query):  # type: ignore[call-overload]
            path = original_at(folder, row.sha256, row.suffix)
            yield name, Original(path, row.sha256, row.size, row.media_type, row.width, row.height)


def _copy(source: Path, target: Path) -> tuple[str, int]:
    digest = sha256()
    with source.open("rb") as reading, target.open("wb") as written:
        while chunk := reading.read(CHUNK):
            digest.update(chunk)
            written.write(chunk)
        written.flush()
        os.fsync(written.fileno())
        size = written.tell()
    shutil.copymode(source, target)
    return digest.hexdigest(), size


def _sync(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows has no handle on folders; it writes their entries through by itself
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
