"""Reads the records of a package one by one, so that a fault in one hides none in another."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from kiosk.domain.contents import RecordKind
from kiosk.domain.faults import Fault
from kiosk.packages.documents import Node, Word, read_document
from kiosk.packages.explain import faults_of, unknown_key
from kiosk.packages.field_types import Strict
from kiosk.packages.package_folder import PackageFolder


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a record is written."""

    file: str
    node: Node


@dataclass
class RecordReader:
    """Collects the faults of a package while reading it, and remembers where each record stands."""

    folder: PackageFolder
    faults: list[Fault] = field(default_factory=list)
    placements: dict[tuple[RecordKind, str], Placement] = field(default_factory=dict)
    faulty: set[tuple[RecordKind, str]] = field(default_factory=set)
    unread: dict[str, RecordKind] = field(default_factory=dict)
    """The files whose records could not be told apart, and the kind of the records."""

    def document(self, file: str, kind: RecordKind) -> Node | None:
        """The mapping that a document of records of that kind holds; None, with a fault, where it is none."""
        content = self.folder.read(file)
        node, faults = read_document(content, file) if content is not None else (None, [])
        self.faults.extend(faults)
        if node is not None and not isinstance(node.value, dict):
            self.fault(file, node.line, "must be a mapping of keys and values")
            node = None
        if node is None:
            self.unread[file] = kind
        return node

    def records[Record](self, file: str, key: str, kind: RecordKind, entry: type[Any]) -> tuple[Record, ...]:
        """The records listed under `key` in `file`; none where the file is not there."""
        if file not in self.folder.documents:
            if any(fault.file == file for fault in self.folder.faults):
                self.unread[file] = kind
            return ()
        if (node := self.document(file, kind)) is None:
            return ()
        entries: dict[str, Node] = node.value  # type: ignore[assignment]
        for other in entries.keys() - {key}:
            self.fault(file, entries[other].line, unknown_key(other, [key]))
        if key not in entries:
            self.fault(file, node.line, f"the key '{key}' is missing")
            self.unread[file] = kind
            return ()
        listed = entries[key]
        if not isinstance(listed.value, list):
            self.fault(file, listed.line, f"{key} must be a list")
            self.unread[file] = kind
            return ()
        found = (self.record(file, item, kind, entry) for item in listed.value)
        return tuple(record for record in found if record is not None)

    def record(self, file: str, node: Node, kind: RecordKind, entry: type[Any]) -> Any:
        """The record at `node`, or None where it is faulty or its id is taken."""
        is_new = self.place(file, node, kind)
        parsed = self.validate(file, node, entry)
        if parsed is None:
            self.faulty.add((kind, raw_id(node)))
        return parsed.to_domain() if parsed is not None and is_new else None

    def validate[Model: Strict](self, file: str, node: Node, model: type[Model]) -> Model | None:
        try:
            return model.model_validate(node.plain())
        except ValidationError as error:
            self.faults.extend(faults_of(error, model, node, file))
            return None

    def place(self, file: str, node: Node, kind: RecordKind) -> bool:
        """Remember where a record stands. False, with a fault, where its id is taken."""
        id_ = raw_id(node)
        if not id_:
            return True
        first = self.placements.setdefault((kind, id_), Placement(file, node))
        if first.node is node:
            return True
        where = f"{first.file}:{first.node.line}"
        self.fault(file, node.find(("id",)).line, f"the id '{id_}' stands already in {where}")
        return False

    def known_ids(self) -> dict[RecordKind, set[str]]:
        known: dict[RecordKind, set[str]] = {}
        for kind, id_ in self.placements:
            known.setdefault(kind, set()).add(id_)
        return known

    def line_of(self, kind: RecordKind, id_: str, path: Iterable[str]) -> tuple[str, int]:
        """File and line of a field of a record; file "" where the record is unknown."""
        placement = self.placements.get((kind, id_))
        if placement is None:
            return "", 0
        steps = tuple(int(step) if step.isdigit() else step for step in path)
        found = placement.node.find(steps)
        return placement.file, found.line

    def fault(self, file: str, line: int, reason: str) -> None:
        self.faults.append(Fault(file, line, reason))


def raw_id(node: Node) -> str:
    """The id that a record claims, whatever else is wrong with it."""
    if isinstance(node.value, dict) and (id_node := node.value.get("id")) and isinstance(id_node.value, Word):
        return str(id_node.value)
    return ""
