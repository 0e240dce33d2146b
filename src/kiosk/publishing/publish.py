"""Publishes: content store → checks → edition → verified → on the screen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import Fault, FaultyInputError, Severity, errors_in
from kiosk.domain.findings import Finding
from kiosk.editions.home import Home
from kiosk.editions.install import put_on_screen, staging
from kiosk.editions.manifest import Manifest
from kiosk.media.child import Cancelled, never
from kiosk.publishing.build import Progress, Report, build_edition
from kiosk.publishing.checks import check_exhibit
from kiosk.store.engine import open_store
from kiosk.store.originals import originals_of_media, package_files
from kiosk.store.publications import Publication, note_publication, read_for_edition


@dataclass(frozen=True, slots=True)
class Published:
    """The edition on the screen under `number`, and what its curators should still look at."""

    number: int
    manifest: Manifest
    warnings: tuple[Fault, ...]


def publish(
    home: Home,
    report: Report = lambda _progress: None,
    cancelled: Cancelled = never,
    by: str = "kiosk",
) -> Published:
    """Publish what the content store holds; `by` is who the store remembers for it.

    Raises FaultyInputError where the checks find errors, KioskError where the store, a picture or the disk
    will not have it; then the screen keeps what it shows.
    """
    engine = open_store(home.content_database)
    exhibit, revision = read_for_edition(engine)
    originals = {
        media: original.path for media, original in originals_of_media(engine, home.originals).items()
    }
    package = {name: original.path for name, original in package_files(engine, home.originals).items()}
    warnings = refuse_errors(exhibit)
    published = _publish(home, exhibit, originals, package, warnings, report, cancelled)
    note_publication(engine, Publication(published.number, revision, now(), by))
    return published


def refuse_errors(exhibit: Exhibit) -> tuple[Fault, ...]:
    """The warnings about an exhibit. Raises FaultyInputError for one with errors, naming each."""
    faults = tuple(_fault(finding) for finding in check_exhibit(exhibit))
    if errors := errors_in(faults):
        raise FaultyInputError(
            "The exhibit cannot be published as it is; the screen stays as it was.", errors
        )
    return faults


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _publish(
    home: Home,
    exhibit: Exhibit,
    originals: Mapping[str, Path],
    package: Mapping[str, Path],
    warnings: Iterable[Fault],
    report: Report,
    cancelled: Cancelled,
) -> Published:
    with staging(home) as place:
        build_edition(exhibit, originals, place.folder, place.number, now(), report, cancelled, package)
        manifest = put_on_screen(home, place, lambda done, total: report(Progress(done, total, "verifying")))
        return Published(place.number, manifest, tuple(warnings))


def _fault(finding: Finding) -> Fault:
    record = finding.id if finding.kind is RecordKind.EXHIBIT else f"{finding.kind.value} {finding.id}"
    language = f" ({finding.language})" if finding.language else ""
    place = f"{record}, {finding.field}" if finding.field else record
    return Fault(place + language, 0, finding.message, Severity(finding.severity))
