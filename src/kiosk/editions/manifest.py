"""The manifest of an edition: what it is, and the SHA-256 of every byte of it.

`manifest.json` is small, so that the start of the program can check it whole: it seals itself and holds size
and hash of `edition.sqlite` and of `files.txt`, which lists every media file.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from kiosk.domain.faults import Fault
from kiosk.editions.faults import DamagedEditionError, NewerEditionError
from kiosk.editions.schema import FORMAT

MANIFEST, DATABASE, FILES = "manifest.json", "edition.sqlite", "files.txt"
LARGEST_MANIFEST = 64 * 1024
LINE = re.compile(r"([0-9a-f]{64})\t(0|[1-9][0-9]{0,14})\t([^\t\n\r\\:]+)\n")


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file of the edition: its path with forward slashes, its size in bytes, its SHA-256 in hexadecimal."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """`number` is the one it was built under, `created` is UTC in ISO 8601, `program` the version at work."""

    exhibit: str
    number: int
    created: str
    program: str
    languages: tuple[str, ...]
    database: FileEntry
    files: FileEntry
    format: int = FORMAT


def hash_file(path: Path) -> tuple[int, str]:
    """Size in bytes and SHA-256 of a file."""
    digest = sha256()
    size = 0
    with path.open("rb", buffering=0) as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
            size += len(chunk)
    return size, digest.hexdigest()


def entry_of(folder: Path, path: str) -> FileEntry:
    return FileEntry(path, *hash_file(folder / path))


def write_manifest(folder: Path, manifest: Manifest) -> None:
    (folder / MANIFEST).write_bytes(_encoded(_record(manifest)))


def read_manifest(folder: Path) -> Manifest:
    """The manifest of the edition in `folder`. Raises DamagedEditionError or NewerEditionError."""
    try:
        with (folder / MANIFEST).open("rb") as stream:
            content = stream.read(LARGEST_MANIFEST + 1)
    except OSError as error:
        raise damaged(folder, MANIFEST, f"cannot be read ({error.strerror})") from error
    try:
        record = json.loads(content)
        if _encoded(record) != content:
            raise damaged(folder, MANIFEST, "was changed after the edition was built")
        if record["format"] > FORMAT:
            raise _newer(folder, record["format"])
        return _manifest(record)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise damaged(folder, MANIFEST, "is not a manifest") from error


def write_files(folder: Path, entries: Iterable[FileEntry]) -> None:
    """Write the list of media files, in the order of their paths."""
    lines = (f"{entry.sha256}\t{entry.size}\t{entry.path}\n" for entry in sorted(entries, key=_path))
    (folder / FILES).write_text("".join(lines), encoding="utf-8", newline="\n")


def read_files(folder: Path) -> Iterator[FileEntry]:
    """The media files listed, one by one. Raises DamagedEditionError."""
    try:
        with (folder / FILES).open(encoding="utf-8", newline="\n") as stream:
            for line in stream:
                found = LINE.fullmatch(line)
                if not found or not is_safe(found[3]):
                    raise damaged(folder, FILES, "is not a list of files")
                yield FileEntry(found[3], int(found[2]), found[1])
    except (OSError, UnicodeDecodeError) as error:
        raise damaged(folder, FILES, "cannot be read") from error


def is_safe(path: str) -> bool:
    """Whether `path` stays inside the edition's folder on every system."""
    parts = path.split("/")
    plain = all(part not in ("", ".", "..") and "\0" not in part for part in parts)
    return plain and "\\" not in path and ":" not in path and not PurePosixPath(path).is_absolute()


def damaged(folder: Path, file: str, reason: str) -> DamagedEditionError:
    return DamagedEditionError(
        f"The edition in {folder} is damaged: {file} {reason}.", [Fault(file, 0, reason)]
    )


def _path(entry: FileEntry) -> str:
    return entry.path


def _record(manifest: Manifest) -> dict[str, Any]:
    return {
        "format": manifest.format,
        "exhibit": manifest.exhibit,
        "number": manifest.number,
        "created": manifest.created,
        "program": manifest.program,
        "languages": list(manifest.languages),
        "files": {
            entry.path: {"size": entry.size, "sha256": entry.sha256}
            for entry in (manifest.database, manifest.files)
        },
    }


def _encoded(record: dict[str, Any]) -> bytes:
    """The bytes of a manifest, its seal last. This rule holds for every format there will ever be."""
    content = {key: value for key, value in record.items() if key != "seal"}
    seal = sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()
    return (json.dumps({**content, "seal": seal}, ensure_ascii=False, indent=2) + "\n").encode()


def _newer(folder: Path, edition_format: int) -> NewerEditionError:
    return NewerEditionError(
        f"The edition in {folder} has format {edition_format}, and this program reads up to {FORMAT}. "
        "Update the program first."
    )


def _manifest(record: dict[str, Any]) -> Manifest:
    entries = {path: FileEntry(path, each["size"], each["sha256"]) for path, each in record["files"].items()}
    return Manifest(
        exhibit=record["exhibit"],
        number=record["number"],
        created=record["created"],
        program=record["program"],
        languages=tuple(record["languages"]),
        database=entries[DATABASE],
        files=entries[FILES],
        format=record["format"],
    )
