"""`kiosk import --preview`: what a package would change in the content store, in words; nothing is written.

`--json` prints one object:

- `exhibit`: the exhibit's id in the package; `is_new`: whether the content store holds none yet;
- `records`: a list of objects with `change` (`added`, `removed`, `changed`), `record`, `id`, `name` and
  `fields`, a list of objects with `field`, `language` ("" where the field is no text), `old` and `new` (null
  where there is nothing);
- `files`: a list of objects with `change` and `name`;
- `faults`: as of `kiosk import`. With an error among them, `records` and `files` are empty.

The exit code is 2 where the package could not be imported.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.exhibit_changes import (
    ChangeKind,
    FieldChange,
    FileChange,
    RecordChange,
    exhibit_changes,
    file_changes,
)
from kiosk.domain.faults import Fault
from kiosk.editions.home import Home
from kiosk.store.engine import open_store
from kiosk.store.originals import package_files
from kiosk.store.read_exhibit import read_exhibit

SHOWN = 80


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do. `is_new` says that the content store holds no exhibit yet."""

    exhibit: str
    is_new: bool
    records: tuple[RecordChange, ...]
    files: tuple[FileChange, ...]


def preview_of(home: Home, exhibit: Exhibit, files: Mapping[str, Path]) -> Preview:
    """What the exhibit of a package, whose files are `files`, would change in the content store of `home`."""
    old, digests = _stored(home)
    new = {name: _digest(path) for name, path in files.items()}
    return Preview(exhibit.id, old is None, exhibit_changes(old, exhibit), file_changes(digests, new))


def preview_in_json(preview: Preview | None, faults: list[dict[str, Any]]) -> str:
    """What `--json` prints; without a preview the package could not be imported."""
    records = preview.records if preview else ()
    files = preview.files if preview else ()
    report = {
        "exhibit": preview.exhibit if preview else None,
        "is_new": preview.is_new if preview else None,
        "records": [_record(change) for change in records],
        "files": [{"change": each.change.value, "name": each.name} for each in files],
        "faults": faults,
    }
    return json.dumps(report, ensure_ascii=False, indent=2)


def say_preview(preview: Preview, warnings: tuple[Fault, ...]) -> None:
    """Print the preview for people."""
    for warning in warnings:
        typer.echo(f"  {warning}", err=True)
    if preview.is_new:
        typer.echo(f"The content store holds no exhibit; {preview.exhibit} would be its first.")
        return
    for change in preview.records:
        name = f" “{_short(change.name)}”" if change.name else ""
        typer.echo(f"{change.change.value} {change.kind.value} {change.id}{name}")
        for field in change.fields:
            typer.echo(f"    {_told(field)}")
    for file in preview.files:
        typer.echo(f"{file.change.value} file {file.name}")
    typer.echo(_summary(preview))


def _stored(home: Home) -> tuple[Exhibit | None, Mapping[str, str]]:
    if not home.content_database.exists():
        return None, {}
    engine = open_store(home.content_database)
    originals = package_files(engine, home.originals)
    return read_exhibit(engine), {name: original.sha256 for name, original in originals.items()}


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _record(change: RecordChange) -> dict[str, Any]:
    fields = [
        {"field": each.field, "language": each.language, "old": each.old, "new": each.new}
        for each in change.fields
    ]
    known = {"change": change.change.value, "record": change.kind.value, "id": change.id, "name": change.name}
    return {**known, "fields": fields}


def _told(field: FieldChange) -> str:
    language = f" ({field.language})" if field.language else ""
    old, new = (f"“{_short(words)}”" if words is not None else "nothing" for words in (field.old, field.new))
    return f"{field.field}{language}: {old} → {new}"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= SHOWN else f"{line[:SHOWN]}…"


def _summary(preview: Preview) -> str:
    if not preview.records and not preview.files:
        return "The package holds what the content store holds; an import would change nothing."
    counts = Counter(change.change for change in preview.records)
    told = ", ".join(f"{counts[kind]} {kind.value}" for kind in ChangeKind)
    return f"An import would change this: records {told}; {len(preview.files)} files. Nothing was written."
