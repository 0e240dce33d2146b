"""Writes a whole exhibit into the store: what is unchanged keeps its rows, the rest leaves a revision."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, Engine, Table, delete, insert, select, tuple_, update
from sqlalchemy.exc import IntegrityError

from kiosk.domain.consistency import consistency_findings
from kiosk.domain.contents import RecordKind, records_of
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import Fault, FaultyInputError, KioskError
from kiosk.domain.findings import Rule
from kiosk.domain.operation_maps import files_of_map
from kiosk.store.declarative import Base
from kiosk.store.engine import writing
from kiosk.store.originals import NewFile, Original, keep_original
from kiosk.store.read_exhibit import find_exhibit
from kiosk.store.revisions import Change, Occasion, changes_between, record_changes
from kiosk.store.row import Row
from kiosk.store.rows import rows_of
from kiosk.store.tables import MediaFileRow, PackageFileRow, RecordRow, RevisionRow

type Values = dict[str, Any]
type PrimaryKey = tuple[Any, ...]

MUST_HOLD = frozenset({Rule.DUPLICATE_ID, Rule.DEAD_REFERENCE, Rule.WRONG_LANGUAGE})


def write_exhibit(
    engine: Engine,
    exhibit: Exhibit,
    files: Mapping[str, NewFile],
    originals: Path,
    occasion: Occasion,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> list[Change]:
    """Put `exhibit` in the place of what the store holds, in one transaction. What changed, field by field.

    `files` are new files by their names in the package; names it lacks keep the file they have. They are
    copied into the folder `originals`. Raises KioskError, and changes nothing, where the exhibit is broken.
    """
    _refuse_broken(exhibit)
    try:
        with writing(engine) as connection:
            changes = list(changes_between(find_exhibit(connection), exhibit))
            rows = [*rows_of(exhibit, _keys(connection, exhibit))]
            rows += _file_rows(connection, exhibit, files, originals, progress)
            _replace_rows(connection, rows)
            record_changes(connection, changes, occasion)
    except IntegrityError as error:
        raise KioskError(f"The exhibit does not fit the content store: {error.orig}.") from error
    return changes


def _refuse_broken(exhibit: Exhibit) -> None:
    findings = [finding for finding in consistency_findings(exhibit) if finding.rule in MUST_HOLD]
    if findings:
        faults = [Fault(f"{each.kind} {each.id}", 0, f"{each.field}: {each.message}") for each in findings]
        raise FaultyInputError("The exhibit does not hold together, so nothing was stored.", faults)


def _keys(connection: Connection, exhibit: Exhibit) -> dict[tuple[RecordKind, str], int]:
    """The keys of the exhibit's records: those they have, and new ones above all others."""
    stored = connection.execute(select(RecordRow.kind, RecordRow.id, RecordRow.key)).all()
    known = {(kind, id_): key for kind, id_, key in stored}
    newest = max(known.values(), default=0)
    keys: dict[tuple[RecordKind, str], int] = {}
    for placed in records_of(exhibit):
        place = (placed.kind, placed.id)
        if place not in known:
            newest += 1
        keys[place] = known.get(place, newest)
    return keys


def _file_rows(
    connection: Connection,
    exhibit: Exhibit,
    files: Mapping[str, NewFile],
    originals: Path,
    progress: Callable[[int, int], None],
) -> list[Row]:
    """The rows of all files that the exhibit names, after the new ones among them are on the disk."""
    named = sorted(set(_file_names(exhibit)))
    package_files = connection.execute(select(_table(PackageFileRow))).mappings()
    digests = {row["name"]: row["sha256"] for row in package_files}
    media_files = connection.execute(select(_table(MediaFileRow))).mappings()
    stored = {row["sha256"]: dict(row) for row in media_files}
    for done, name in enumerate(named, 1):
        if name in files:
            kept = keep_original(originals, files[name])
            digests[name] = kept.sha256
            stored[kept.sha256] = _merged(stored.get(kept.sha256), kept)
        elif name not in digests:
            raise KioskError(f"The file '{name}' is named by the exhibit, and was not given.")
        progress(done, len(named))
    rows = [Row(PackageFileRow, {"name": name, "sha256": digests[name]}) for name in named]
    return rows + [Row(MediaFileRow, stored[digest]) for digest in {digests[name] for name in named}]


def _merged(stored: Values | None, kept: Original) -> Values:
    """The row of a kept file; one of the same bytes that is there already keeps its suffix."""
    suffix = kept.path.suffix if stored is None else stored["suffix"]
    return {
        "sha256": kept.sha256,
        "suffix": suffix,
        "size": kept.size,
        "media_type": kept.media_type if stored is None else stored["media_type"],
        "width": kept.width or (stored or {}).get("width"),
        "height": kept.height or (stored or {}).get("height"),
    }


def _file_names(exhibit: Exhibit) -> Iterable[str]:
    for asset in exhibit.media:
        yield asset.file
        yield from (captions.file for captions in asset.captions)
    for map_ in exhibit.maps:
        yield from (file for _, file in files_of_map(map_))


def _table(row: type[Base]) -> Table:
    return cast("Table", row.__table__)


def _replace_rows(connection: Connection, rows: list[Row]) -> None:
    """Make every table but the revisions hold exactly `rows`."""
    wanted: dict[str, dict[PrimaryKey, Values]] = defaultdict(dict)
    for row in rows:
        table = _table(row.table)
        wanted[table.name][tuple(row.values[column.name] for column in table.primary_key)] = row.values
    for table in Base.metadata.sorted_tables:
        if table is not _table(RevisionRow):
            _replace_table(connection, table, wanted[table.name])


def _replace_table(connection: Connection, table: Table, wanted: dict[PrimaryKey, Values]) -> None:
    names = [column.name for column in table.primary_key]
    stored = {
        tuple(row[name] for name in names): dict(row) for row in connection.execute(select(table)).mappings()
    }
    gone = stored.keys() - wanted.keys()
    if gone:
        connection.execute(delete(table).where(tuple_(*table.primary_key).in_(sorted(gone))))
    for key, values in wanted.items():
        if key in stored and stored[key] != values:
            where = [column == part for column, part in zip(table.primary_key, key, strict=True)]
            connection.execute(update(table).where(*where).values(**values))
    new = [values for key, values in wanted.items() if key not in stored]
    if new:
        connection.execute(insert(table), new)
