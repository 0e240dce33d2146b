"""Writes a whole exhibit into the store: what is unchanged keeps its rows, the rest leaves a revision."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from kiosk.domain.consistency import consistency_findings
from kiosk.domain.contents import RecordKind, records_of
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import Fault, FaultyInputError
from kiosk.domain.findings import Rule
from kiosk.domain.operation_maps import files_of_map
from kiosk.domain.undo import EditKind
from kiosk.store.audit import Act, add_entry
from kiosk.store.binned import note_in_bin
from kiosk.store.engine import writing
from kiosk.store.files import FILE_TABLES, take_files
from kiosk.store.originals import NewFile
from kiosk.store.outline import refresh_outlines
from kiosk.store.read_exhibit import find_exhibit
from kiosk.store.replace import by_table, replace_rows
from kiosk.store.revisions import Change, Occasion, changes_between, record_changes
from kiosk.store.row import Row
from kiosk.store.rows import rows_of
from kiosk.store.schema import content_tables
from kiosk.store.tables import RecordRow

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
    with writing(engine) as connection:
        changes = list(changes_between(find_exhibit(connection), exhibit))
        named = sorted(set(_file_names(exhibit)))
        changes += take_files(connection, exhibit.id, named, files, originals, progress)
        _replace_rows(connection, [*rows_of(exhibit, _keys(connection, exhibit))])
        saved = record_changes(connection, changes, occasion, EditKind.IMPORT)
        note_in_bin(connection, changes, saved)
        refresh_outlines(connection, changes, saved)
        add_entry(connection, Act.IMPORT, occasion.by, occasion.reason, occasion.at)
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


def _file_names(exhibit: Exhibit) -> Iterable[str]:
    for asset in exhibit.media:
        yield asset.file
        yield from (captions.file for captions in asset.captions)
    for map_ in exhibit.maps:
        yield from (file for _, file in files_of_map(map_))


def _replace_rows(connection: Connection, rows: list[Row]) -> None:
    """Make the tables of the exhibit, but those of its files, hold exactly `rows`."""
    wanted = by_table(rows)
    for table in content_tables():
        if table not in FILE_TABLES:
            replace_rows(connection, table, wanted[table.name], select(table))
