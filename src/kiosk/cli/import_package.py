"""`kiosk import`: an exhibit package into the content store, whole or not at all.

`--json` prints one object:

- `imported`: whether the content store holds the package's exhibit now;
- `exhibit`: the exhibit's id, null where nothing was imported;
- `counts`: how many `chapters`, `panels`, `media`, `people`, `places`, `terms`, `sources`, `passages` and
  `maps` were imported, null where nothing was; `errors` and `warnings`: how many faults there are of each
  severity;
- `faults`: a list of objects with `file`, `line` (null where none is known), `severity` (`error`, `warning`)
  and `reason`.

The exit code is 2 where nothing was imported.
"""

import getpass
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.cli.options import HomeOption, JsonOption, home_at
from kiosk.cli.preview_import import preview_in_json, preview_of, say_preview
from kiosk.cli.progress_bar import progress_bar
from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import Fault, FaultyInputError, KioskError, Severity, errors_in
from kiosk.domain.findings import Finding, Rule
from kiosk.domain.media_assets import MediaAsset, MediaKind
from kiosk.editions.home import Home
from kiosk.media.child import ChildProcess
from kiosk.media.crew import Crew
from kiosk.media.probe import PictureFacts, probe_picture
from kiosk.media.recordings import RecordingFacts, probe_film, probe_sound
from kiosk.packages.read_package import Package, opened_package
from kiosk.store.engine import open_store
from kiosk.store.originals import NewFile, sweep_originals
from kiosk.store.revisions import Occasion
from kiosk.store.write_exhibit import write_exhibit

type Progress = Callable[[int, int], None]

STAGING = "staging"
CANNOT = 2
PROBES: Mapping[MediaKind, Callable[[Path, ChildProcess], PictureFacts | RecordingFacts]] = {
    MediaKind.ILLUSTRATION: probe_picture,
    MediaKind.PHOTOGRAPH: probe_picture,
    MediaKind.VIDEO: probe_film,
    MediaKind.AUDIO: probe_sound,
}


def command(
    package: Annotated[
        Path, typer.Argument(metavar="PACKAGE", help="An exhibit package: a folder or a .zip.")
    ],
    home: HomeOption = None,
    preview: Annotated[
        bool, typer.Option("--preview", help="Only say what would change; write nothing.")
    ] = False,
    as_json: JsonOption = False,
) -> int:
    """Read an exhibit package into the content store: everything, or nothing and every fault by name."""
    if preview:
        return _preview(home_at(home), package, as_json=as_json)
    try:
        with progress_bar(f"Importing {package.name}", quiet=as_json) as progress:
            exhibit, warnings = import_package(home_at(home), package, progress)
    except FaultyInputError as refusal:
        if not as_json:
            raise
        typer.echo(_in_json(None, refusal.faults))
        return CANNOT
    if as_json:
        typer.echo(_in_json(exhibit, warnings))
        return 0
    for warning in warnings:
        typer.echo(f"  {warning}", err=True)
    panels = sum(len(chapter.panels) for chapter in exhibit.chapters)
    typer.echo(
        f"Imported {exhibit.id}: {len(exhibit.chapters)} chapters, {panels} panels, "
        f"{len(exhibit.media)} media, {len(warnings)} {'warning' if len(warnings) == 1 else 'warnings'}."
    )
    return 0


def _preview(home: Home, path: Path, *, as_json: bool) -> int:
    try:
        with (
            progress_bar(f"Reading {path.name}", quiet=as_json) as progress,
            _sound_package(home, path, progress) as (package, _, warnings),
        ):
            preview = preview_of(home, package.exhibit, package.files)
    except FaultyInputError as refusal:
        if not as_json:
            raise
        typer.echo(preview_in_json(None, _fault_records(refusal.faults)))
        return CANNOT
    if as_json:
        typer.echo(preview_in_json(preview, _fault_records(warnings)))
    else:
        say_preview(preview, warnings)
    return 0


def _in_json(exhibit: Exhibit | None, faults: Sequence[Fault]) -> str:
    errors = len(errors_in(faults))
    report = {
        "imported": exhibit is not None,
        "exhibit": exhibit.id if exhibit else None,
        "counts": _counts(exhibit) if exhibit else None,
        "errors": errors,
        "warnings": len(faults) - errors,
        "faults": _fault_records(faults),
    }
    return json.dumps(report, ensure_ascii=False, indent=2)


def _fault_records(faults: Sequence[Fault]) -> list[dict[str, Any]]:
    return [
        {
            "file": fault.file,
            "line": fault.line or None,
            "severity": fault.severity.value,
            "reason": fault.reason,
        }
        for fault in faults
    ]


def _counts(exhibit: Exhibit) -> dict[str, int]:
    return {
        "chapters": len(exhibit.chapters),
        "panels": sum(len(chapter.panels) for chapter in exhibit.chapters),
        "media": len(exhibit.media),
        "people": len(exhibit.people),
        "places": len(exhibit.places),
        "terms": len(exhibit.terms),
        "sources": len(exhibit.sources),
        "passages": len(exhibit.passages),
        "maps": len(exhibit.maps),
    }


def import_package(
    home: Home, path: Path, progress: Progress = lambda _done, _of: None
) -> tuple[Exhibit, tuple[Fault, ...]]:
    """Put the package at `path` in the place of what the content store of `home` holds.

    The exhibit and the warnings about it. Raises FaultyInputError, with nothing changed, where the package
    has an error; KioskError where it is none, or where the store cannot be written.
    """
    with _sound_package(home, path, progress) as (package, files, warnings):
        engine = open_store(home.content_database, create=True)
        occasion = Occasion(datetime.now(UTC).isoformat(timespec="seconds"), who(), f"import of {path.name}")
        write_exhibit(engine, package.exhibit, files, home.originals, occasion)
        sweep_originals(engine, home.originals)
    return package.exhibit, warnings


@contextmanager
def _sound_package(
    home: Home, path: Path, progress: Progress
) -> Iterator[tuple[Package, dict[str, NewFile], tuple[Fault, ...]]]:
    """A package without errors, its files, the warnings about it. Raises FaultyInputError for any other."""
    with opened_package(path, home.root / STAGING) as package:
        files, broken = _media_files(package, progress)
        faults = (*package.faults, *broken)
        if errors_in(faults):
            message = f"{path} was not imported; nothing was changed."
            raise FaultyInputError(message, package.in_order(faults))
        yield package, files, tuple(fault for fault in faults if fault.severity is Severity.WARNING)


def _media_files(package: Package, progress: Progress) -> tuple[dict[str, NewFile], list[Fault]]:
    """The package's files, with their size in pixels, and what is wrong with pictures, films and sounds."""
    files = {name: NewFile(path) for name, path in package.files.items()}
    faults = []
    media = [asset for asset in package.exhibit.media if asset.file in files]
    with Crew(len(media)) as crew, ThreadPoolExecutor(crew.size) as pool:
        probed = pool.map(lambda asset: _probed(asset, files[asset.file].path, crew), media)
        for done, (asset, found) in enumerate(zip(media, probed, strict=True), 1):
            if isinstance(found, NewFile):
                files[asset.file] = found
            else:
                faults.append(package.fault_of(_file_finding(asset.id, found)))
            progress(done, len(media))
    return files, faults


def _probed(asset: MediaAsset, path: Path, crew: Crew) -> NewFile | str:
    """The file with its size in pixels, or why it cannot be used."""
    try:
        with crew.child() as child:
            facts = PROBES[asset.kind](path, child)
    except KioskError as refusal:
        return str(refusal).replace(str(path), asset.file)
    return NewFile(path, facts.width or None, facts.height or None)


def _file_finding(media_id: str, reason: str) -> Finding:
    return Finding(Rule.BROKEN_FILE, RecordKind.MEDIA, media_id, "file", "", reason)


def who() -> str:
    """The user of this machine's account, for the history of edits."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return str(os.getuid()) if hasattr(os, "getuid") else "unknown"
