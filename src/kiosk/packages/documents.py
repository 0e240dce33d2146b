"""YAML as packages use it: mappings, lists and words, each with its line, and nothing cleverer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import yaml

from kiosk.domain.faults import Fault

MAX_BYTES = 8 * 1024 * 1024
MAX_DEPTH = 12
NULL_WORDS = frozenset({"", "~", "null", "Null", "NULL"})
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
POSITION = re.compile(r"position (\d+)")


class Word(str):
    """A scalar. Its meaning (number, date, text) is the schema's to say."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A value with the line of its key, or where it begins. A text's first word is on `text_line`."""

    value: "dict[str, Node] | list[Node] | Word | None"
    line: int
    text_line: int = 0

    def plain(self) -> Any:
        """The value as dictionaries, lists, words and None."""
        match self.value:
            case dict() as entries:
                return {key: node.plain() for key, node in entries.items()}
            case list() as items:
                return [node.plain() for node in items]
            case scalar:
                return scalar

    def find(self, path: tuple[str | int, ...]) -> "Node":
        """The node at `path`, or the nearest one above it. Steps that name nothing here are passed over."""
        node = self
        for step in path:
            match node.value:
                case dict() as entries if step in entries:
                    node = entries[str(step)]
                case list() as items if isinstance(step, int) and step < len(items):
                    node = items[step]
                case _:
                    continue
        return node


class DocumentError(Exception):
    """Something that no document of a package may hold."""

    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


def read_document(content: bytes, file: str) -> tuple[Node | None, list[Fault]]:
    """The document in `content`, or None with the reason why it cannot be read."""
    if len(content) > MAX_BYTES:
        return None, [Fault(file, 0, f"the file is larger than {MAX_BYTES // 1024 // 1024} MiB")]
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return None, [Fault(file, line, "the file is not written in UTF-8")]
    reader = _Reader(file)
    try:
        node = reader.read(text)
    except DocumentError as error:
        return None, [*reader.faults, Fault(file, error.line, error.reason)]
    except yaml.YAMLError as error:
        return None, [*reader.faults, _yaml_fault(error, text, file)]
    return node, reader.faults


def _yaml_fault(error: yaml.YAMLError, text: str, file: str) -> Fault:
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        reason = f"this is not YAML: {error.problem or error.context}"
        return Fault(file, mark.line + 1 if mark else 1, reason)
    position = getattr(error, "position", 0)
    line = text.encode()[:position].count(b"\n") + 1 if isinstance(position, int) else 1
    return Fault(file, line, "the file holds a control character, which YAML does not allow")


class _Reader:
    def __init__(self, file: str) -> None:
        self.faults: list[Fault] = []
        self._file = file

    def read(self, text: str) -> Node:
        events = self._events(text)
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                node = self._node(next(events), events, 1)
                next(events)
                self._refuse_second_document(events)
                return node
        raise DocumentError("the file is empty", 1)

    def _events(self, text: str) -> Iterator[Any]:
        yield from yaml.parse(text, Loader=LOADER)

    def _refuse_second_document(self, events: Iterator[Any]) -> None:
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                raise DocumentError("a second document begins here; a file holds one", _line(event))

    def _node(self, event: Any, events: Iterator[Any], depth: int) -> Node:
        if depth > MAX_DEPTH:
            raise DocumentError(f"lists and mappings are nested more than {MAX_DEPTH} deep", _line(event))
        if isinstance(event, yaml.AliasEvent):
            raise DocumentError(f"an alias (*{event.anchor}) stands here; write the value out", _line(event))
        if event.anchor:
            self._fault(event, f"an anchor (&{event.anchor}) stands here; packages have none")
        if event.tag:
            self._fault(event, f"a tag ({event.tag}) stands here; packages have none")
        if isinstance(event, yaml.MappingStartEvent):
            return Node(self._mapping(events, depth), _line(event))
        if isinstance(event, yaml.SequenceStartEvent):
            return Node(self._sequence(events, depth), _line(event))
        return _scalar(event)

    def _mapping(self, events: Iterator[Any], depth: int) -> dict[str, Node]:
        entries: dict[str, Node] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self._node(event, events, depth + 1)
            value = self._node(next(events), events, depth + 1)
            if not isinstance(key.value, Word):
                self._fault(event, "a key is one word; a list, a mapping or nothing stands here")
            elif key.value in entries:
                self._fault(event, f"the key '{key.value}' stands twice")
            else:
                entries[str(key.value)] = replace(value, line=_line(event))
        return entries

    def _sequence(self, events: Iterator[Any], depth: int) -> list[Node]:
        items: list[Node] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self._node(event, events, depth + 1))
        return items

    def _fault(self, event: Any, reason: str) -> None:
        self.faults.append(Fault(self._file, _line(event), reason))


def _scalar(event: Any) -> Node:
    line = _line(event)
    if event.style in (None, "") and event.value in NULL_WORDS:
        return Node(None, line)
    return Node(Word(event.value), line, line + 1 if event.style in ("|", ">") else line)


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1
