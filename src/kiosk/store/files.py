"""The files that records name: which bytes go by which name, now and before."""

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

from sqlalchemy import Connection, Table, select

from kiosk.domain.contents import RecordKind
from kiosk.domain.faults import KioskError
from kiosk.store.originals import NewFile, Original, keep_original
from kiosk.store.replace import replace_rows
from kiosk.store.revisions import Change
from kiosk.store.tables import MediaFileRow, PackageFileRow

type Values = dict[str, Any]

FILE_TABLES = (cast("Table", MediaFileRow.__table__), cast("Table", PackageFileRow.__table__))
FILE_FIELD = "(file) "
"""The history keeps the SHA-256 of a named file as a field of the exhibit that begins so."""
NO_FILES: Mapping[str, NewFile] = MappingProxyType({})


def take_files(
    connection: Connection,
    exhibit_id: str,
    named: Iterable[str],
    files: Mapping[str, NewFile],
    originals: Path | None,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> list[Change]:
    """Copy the new ones among the `named` files into `originals`, then let their names stand for them.

    Names that `files` lacks keep the file they have. Raises KioskError for one that has none.
    """
    stored = connection.execute(select(PackageFileRow.name, PackageFileRow.sha256))
    digests = {row.name: row.sha256 for row in stored}
    changes = []
    names = list(named)
    for done, name in enumerate(names, 1):
        if name in files and originals is not None:
            kept = keep_original(originals, files[name])
            changes += point_name_at(connection, exhibit_id, name, digests.get(name), kept)
        elif name not in digests:
            raise KioskError(f"The file '{name}' is named by the exhibit, and was not given.")
        progress(done, len(names))
    return changes


def point_files(connection: Connection, changes: Iterable[Change]) -> None:
    """Let names stand for the files that the changes say. Raises KioskError for one that is kept no more."""
    for change in changes:
        if not change.field.startswith(FILE_FIELD) or change.new is None:
            continue
        name, digest = change.field.removeprefix(FILE_FIELD), json.loads(change.new)
        kept = select(MediaFileRow.sha256).where(MediaFileRow.sha256 == digest)
        if connection.execute(kept).first() is None:
            raise KioskError(
                f"The file '{name}' of that time is kept no more; restore single records instead."
            )
        package_files = FILE_TABLES[1]
        of_name = select(package_files).where(package_files.c.name == name)
        replace_rows(connection, package_files, {(name,): {"name": name, "sha256": digest}}, of_name)


def point_name_at(
    connection: Connection, exhibit_id: str, name: str, before: str | None, kept: Original
) -> list[Change]:
    """Let `name` stand for a file that is among the originals; the change, if it is one."""
    media_files, package_files = FILE_TABLES
    of_digest = select(media_files).where(media_files.c.sha256 == kept.sha256)
    stored = connection.execute(of_digest).mappings().first()
    row = _merged(dict(stored) if stored else None, kept)
    replace_rows(connection, media_files, {(kept.sha256,): row}, of_digest)
    of_name = select(package_files).where(package_files.c.name == name)
    replace_rows(connection, package_files, {(name,): {"name": name, "sha256": kept.sha256}}, of_name)
    if before == kept.sha256:
        return []
    old = None if before is None else json.dumps(before)
    return [Change(RecordKind.EXHIBIT, exhibit_id, FILE_FIELD + name, "", old, json.dumps(kept.sha256))]


def _merged(stored: Values | None, kept: Original) -> Values:
    """The row of a kept file; one of the same bytes that is there already keeps its suffix."""
    known = stored or {}
    return {
        "sha256": kept.sha256,
        "suffix": known.get("suffix", kept.path.suffix),
        "size": kept.size,
        "media_type": known.get("media_type", kept.media_type),
        "width": kept.width or known.get("width"),
        "height": kept.height or known.get("height"),
    }
