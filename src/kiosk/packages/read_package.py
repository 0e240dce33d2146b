"""Reads a package: its exhibit, and everything that is wrong with it."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kiosk.domain.consistency import consistency_findings
from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Chapter, Exhibit
from kiosk.domain.faults import Fault, KioskError, errors_in
from kiosk.domain.findings import Finding, Rule
from kiosk.domain.panels import Panel
from kiosk.domain.texts import NO_TEXT
from kiosk.domain.wording import wording_findings
from kiosk.packages.archive import unpack
from kiosk.packages.documents import Node, Word
from kiosk.packages.field_types import as_texts
from kiosk.packages.file_names import EXHIBIT_FILE, MEDIA_FILE
from kiosk.packages.file_rules import file_faults
from kiosk.packages.map_schema import MapRecordEntry
from kiosk.packages.package_folder import PackageFolder
from kiosk.packages.panel_schema import PANEL_ENTRIES
from kiosk.packages.record_reader import RecordReader, raw_id
from kiosk.packages.record_schema import (
    ChapterFile,
    ExhibitFile,
    LanguageEntry,
    MediaEntry,
    PassageEntry,
    PersonEntry,
    PlaceEntry,
    SourceEntry,
    TermEntry,
)

EMPTY = Exhibit(id="", title=NO_TEXT, date="", lead=NO_TEXT, languages=(), master="", chapters=())


@dataclass(frozen=True, slots=True)
class Package:
    """What a package holds. With an error among `faults`, `exhibit` has only the records that are sound."""

    exhibit: Exhibit
    faults: tuple[Fault, ...]
    files: Mapping[str, Path]
    """The files that records name, by the name they go by in the package."""
    reader: RecordReader

    @property
    def is_sound(self) -> bool:
        return not errors_in(self.faults)

    def fault_of(self, finding: Finding) -> Fault:
        """A finding with the file and line it is about."""
        return _fault_of(self.reader, finding)

    def in_order(self, faults: Iterable[Fault]) -> tuple[Fault, ...]:
        """Each fault once: those of files that could not be read first, for they may explain others."""
        return _in_order(self.reader, faults)


@contextmanager
def opened_package(path: Path, staging: Path) -> Iterator[Package]:
    """The package at `path`, a folder or a `.zip`, which is unpacked into the folder `staging` first.

    The files of the package can be read until the context ends. Raises KioskError if there is no package.
    """
    if not path.exists():
        raise KioskError(f"There is no package at {path}.")
    if path.is_dir():
        yield read_package(path)
    else:
        with unpack(path, staging) as folder:
            yield read_package(folder)


def read_package(root: Path) -> Package:
    """The package in the folder `root`. Raises KioskError if it is no package."""
    folder = PackageFolder(root)
    reader = RecordReader(folder)
    exhibit = _Assembly(reader).exhibit()
    findings = [
        finding
        for finding in consistency_findings(exhibit, reader.known_ids(), set(reader.unread.values()))
        if (finding.kind, finding.id) not in reader.faulty
        and not (finding.rule in (Rule.WRONG_LANGUAGE, Rule.MISSING_TEXT) and not exhibit.languages)
    ]
    files, about_files = file_faults(exhibit, reader)
    faults = [
        *folder.faults,
        *reader.faults,
        *(_fault_of(reader, finding) for finding in findings),
        *(_fault_of(reader, finding) for finding in wording_findings(exhibit)),
        *about_files,
    ]
    return Package(exhibit, _in_order(reader, faults), files, reader)


def _in_order(reader: RecordReader, faults: Iterable[Fault]) -> tuple[Fault, ...]:
    ordered = sorted(
        dict.fromkeys(faults), key=lambda fault: (fault.file not in reader.unread, fault.file, fault.line)
    )
    return tuple(ordered)


def _fault_of(reader: RecordReader, finding: Finding) -> Fault:
    steps = [*finding.field.split("."), *([finding.language] if finding.language else [])]
    file, line = reader.line_of(finding.kind, finding.id, steps)
    field = f"{finding.field}: " if finding.field else ""
    return Fault(file or finding.id, line, f"{field}{finding.message}", finding.severity)


class _Assembly:
    """Puts the exhibit together from its documents."""

    def __init__(self, reader: RecordReader) -> None:
        self._reader = reader

    def exhibit(self) -> Exhibit:
        head, chapter_ids = self._head()
        records = self._reader.records
        return replace(
            head,
            chapters=self._chapters(chapter_ids),
            media=records(MEDIA_FILE, "media", RecordKind.MEDIA, MediaEntry),
            people=records("people.yaml", "people", RecordKind.PERSON, PersonEntry),
            places=records("places.yaml", "places", RecordKind.PLACE, PlaceEntry),
            terms=records("glossary.yaml", "terms", RecordKind.TERM, TermEntry),
            sources=records("sources.yaml", "sources", RecordKind.SOURCE, SourceEntry),
            passages=records("passages.yaml", "passages", RecordKind.PASSAGE, PassageEntry),
            maps=records("maps.yaml", "maps", RecordKind.MAP, MapRecordEntry),
        )

    def _head(self) -> tuple[Exhibit, list[tuple[str, int]]]:
        node = self._reader.document(EXHIBIT_FILE, RecordKind.EXHIBIT)
        if node is None:
            return EMPTY, []
        self._reader.place(EXHIBIT_FILE, node, RecordKind.EXHIBIT)
        parsed = self._reader.validate(EXHIBIT_FILE, node, ExhibitFile)
        if parsed is None:
            id_ = raw_id(node)
            self._reader.faulty.add((RecordKind.EXHIBIT, id_))
            return replace(EMPTY, id=id_, **self._languages(node)), self._listed(node)
        return Exhibit(
            id=parsed.id,
            title=as_texts(parsed.title),
            date=parsed.date,
            lead=as_texts(parsed.lead),
            languages=tuple(language.to_domain() for language in parsed.languages),
            master=parsed.master,
            chapters=(),
            cover=parsed.cover,
            attract=tuple(picture.to_domain() for picture in parsed.attract),
            about=as_texts(parsed.about),
            map=parsed.map,
            words=tuple(word.to_domain() for word in parsed.words),
        ), self._listed(node)

    def _listed(self, node: Node) -> list[tuple[str, int]]:
        """The chapters' ids with their lines, without those that stand twice."""
        listed: dict[str, int] = {}
        items = node.find(("chapters",)).value
        if not isinstance(items, list):
            self._reader.unread[EXHIBIT_FILE] = RecordKind.EXHIBIT
            return []
        for item in items:
            if not isinstance(item.value, Word):
                continue
            if item.value in listed:
                self._reader.fault(EXHIBIT_FILE, item.line, f"the chapter '{item.value}' stands twice")
            listed.setdefault(str(item.value), item.line)
        return list(listed.items())

    def _languages(self, node: Node) -> dict[str, Any]:
        """The languages of an exhibit file that is faulty elsewhere; none where they are faulty too."""
        before = len(self._reader.faults)
        items = node.find(("languages",)).value
        master = node.find(("master",)).value
        if not isinstance(items, list) or not isinstance(master, Word):
            return {}
        parsed = [self._reader.validate(EXHIBIT_FILE, item, LanguageEntry) for item in items]
        del self._reader.faults[before:]
        languages = tuple(language.to_domain() for language in parsed if language)
        return {"languages": languages, "master": str(master)} if len(languages) == len(items) else {}

    def _chapters(self, listed: list[tuple[str, int]]) -> tuple[Chapter, ...]:
        documents = self._reader.folder.documents
        chapters = []
        for id_, line in listed:
            file = f"chapters/{id_}.yaml"
            if file not in documents:
                self._reader.fault(EXHIBIT_FILE, line, f"the file {file} of the chapter '{id_}' is missing")
            elif chapter := self._chapter(id_, file):
                chapters.append(chapter)
        named = {f"chapters/{id_}.yaml" for id_, _ in listed}
        if EXHIBIT_FILE in self._reader.unread:
            return tuple(chapters)
        for file in sorted(name for name in documents if name.startswith("chapters/") and name not in named):
            self._reader.fault(file, 0, f"{EXHIBIT_FILE} does not list this chapter")
        return tuple(chapters)

    def _chapter(self, id_: str, file: str) -> Chapter | None:
        node = self._reader.document(file, RecordKind.CHAPTER)
        if node is None:
            return None
        self._reader.place(file, node, RecordKind.CHAPTER)
        panels = self._panels(file, node)
        parsed = self._reader.validate(file, node, ChapterFile)
        if parsed is None:
            self._reader.faulty.add((RecordKind.CHAPTER, raw_id(node)))
            return Chapter(raw_id(node), NO_TEXT, "", NO_TEXT, NO_TEXT, None, panels)
        if parsed.id != id_:
            line = node.find(("id",)).line
            self._reader.fault(file, line, f"the id '{parsed.id}' must be the name of the file, '{id_}'")
        return Chapter(
            parsed.id,
            as_texts(parsed.title),
            parsed.date,
            as_texts(parsed.spine),
            as_texts(parsed.summary),
            parsed.cover,
            panels,
        )

    def _panels(self, file: str, node: Node) -> tuple[Panel, ...]:
        items = node.find(("panels",)).value
        found = [self._panel(file, item) for item in items] if isinstance(items, list) else []
        return tuple(panel for panel in found if panel)

    def _panel(self, file: str, node: Node) -> Panel | None:
        if not isinstance(node.value, dict):
            self._reader.fault(file, node.line, "a panel must be a mapping of keys and values")
            return None
        kind = node.value.get("kind")
        entry = PANEL_ENTRIES.get(str(kind.value)) if kind and isinstance(kind.value, Word) else None
        if entry:
            panel: Panel | None = self._reader.record(file, node, RecordKind.PANEL, entry)
            return panel
        self._reader.place(file, node, RecordKind.PANEL)
        self._reader.faulty.add((RecordKind.PANEL, raw_id(node)))
        choices = ", ".join(PANEL_ENTRIES)
        line = (kind or node).line
        self._reader.fault(
            file, line, f"kind must be one of {choices}" if kind else "the key 'kind' is missing"
        )
        return None
