"""What would become of an exhibit if another took its place, record by record and field by field."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, StrEnum
from typing import Any

from kiosk.domain.contents import PlacedRecord, Record, RecordKind, records_of, values_in
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.markup import markup_fault, plain_text
from kiosk.domain.panels import Panel
from kiosk.domain.texts import LanguageMap, Text, state_of, value_of

__all__ = ["ChangeKind", "FieldChange", "FileChange", "RecordChange", "exhibit_changes", "file_changes"]

NAMING = ("title", "heading", "name", "term", "caption")


class ChangeKind(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field before and after, in words; None where it held nothing. `language` is empty for no text.

    Where only the state of a text changes, the words are that state.
    """

    field: str
    language: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A record that comes, goes or changes, with its name in the master language."""

    change: ChangeKind
    kind: RecordKind
    id: str
    name: str
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class FileChange:
    change: ChangeKind
    name: str


def exhibit_changes(old: Exhibit | None, new: Exhibit) -> tuple[RecordChange, ...]:
    """Removed records first, then those added and changed in the order of `new`."""
    before = {(placed.kind, placed.id): placed for placed in records_of(old)} if old else {}
    after = {(placed.kind, placed.id): placed for placed in records_of(new)}
    was = _Fields(old) if old else None
    now = _Fields(new)
    moves = _moves(old, new) if old else {}
    changes = []
    for key, placed in before.items():
        if key not in after:
            changes.append(_whole(ChangeKind.REMOVED, placed, old or new))
    for key, placed in after.items():
        if key not in before:
            changes.append(_whole(ChangeKind.ADDED, placed, new))
        elif was:
            differing = [*_differing(was.of(before[key]), now.of(placed))]
            differing += [moves[key]] if key in moves else []
            if differing:
                name = _name_of(placed.record, new.master)
                changes.append(RecordChange(ChangeKind.CHANGED, *key, name, tuple(differing)))
    return tuple(changes)


def file_changes(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[FileChange, ...]:
    """The files that come, go or have other bytes. `old` and `new` are their hashes by name."""
    changes = []
    for name in sorted(old.keys() | new.keys()):
        if name not in new:
            changes.append(FileChange(ChangeKind.REMOVED, name))
        elif name not in old:
            changes.append(FileChange(ChangeKind.ADDED, name))
        elif old[name] != new[name]:
            changes.append(FileChange(ChangeKind.CHANGED, name))
    return tuple(changes)


type _Value = tuple[str, str]
"""The words of a field, and the state that a text has."""


class _Fields:
    """Every field of an exhibit's records as words, with the place where a record stands."""

    def __init__(self, exhibit: Exhibit) -> None:
        self._master = exhibit.master
        self._places = dict(_places(exhibit))

    def of(self, placed: PlacedRecord) -> dict[tuple[str, str], _Value]:
        found: dict[tuple[str, str], _Value] = {}
        for name, value in self._places[placed.kind, placed.id].items():
            found[name, ""] = (value, "")
        for field, value, _ in values_in(placed.record):
            if isinstance(value, Mapping):
                for tag, text in value.items():
                    found[field, tag] = (text.value, self._state(value, tag, text))
            elif value is not None:
                found[field, ""] = (_words(value), "")
        return found

    def _state(self, texts: LanguageMap, tag: str, text: Text) -> str:
        origin = f", made from {text.translated_from}" if text.translated_from else ""
        return f"{state_of(texts, tag, self._master)}{origin}"


def _places(exhibit: Exhibit) -> Iterator[tuple[tuple[RecordKind, str], dict[str, str]]]:
    chapters = {panel.id: chapter.id for chapter in exhibit.chapters for panel in chapter.panels}
    for placed in records_of(exhibit):
        known = {}
        if isinstance(placed.record, Panel):
            known = {"chapter": chapters[placed.id], "kind": placed.record.kind.value}
        yield (placed.kind, placed.id), known


def _moves(old: Exhibit, new: Exhibit) -> Mapping[tuple[RecordKind, str], FieldChange]:
    """The records that stand before or after others than they did; being pushed on by new ones is no move."""
    was, now = _orders(old), _orders(new)
    moves = {}
    for (kind, within), ids in now.items():
        kept = [id_ for id_ in was.get((kind, within), []) if id_ in set(ids)]
        left = [id_ for id_ in ids if id_ in set(kept)]
        blocks = SequenceMatcher(None, kept, left, autojunk=False).get_matching_blocks()
        still = {kept[at] for block in blocks for at in range(block.a, block.a + block.size)}
        for id_ in left:
            if id_ not in still:
                places = (str(each.index(id_) + 1) for each in (was[kind, within], ids))
                moves[kind, id_] = FieldChange("position", "", *places)
    return moves


def _orders(exhibit: Exhibit) -> Mapping[tuple[RecordKind, str], list[str]]:
    orders: dict[tuple[RecordKind, str], list[str]] = defaultdict(list)
    for (kind, id_), known in _places(exhibit):
        orders[kind, known.get("chapter", "")].append(id_)
    return orders


def _differing(
    was: Mapping[tuple[str, str], _Value], now: Mapping[tuple[str, str], _Value]
) -> Iterator[FieldChange]:
    for field, language in dict.fromkeys([*was, *now]):
        old, new = was.get((field, language)), now.get((field, language))
        if old == new:
            continue
        if old and new and old[0] == new[0]:
            yield FieldChange(f"{field} (state)", language, old[1], new[1])
        else:
            yield FieldChange(field, language, old[0] if old else None, new[0] if new else None)


def _whole(change: ChangeKind, placed: PlacedRecord, exhibit: Exhibit) -> RecordChange:
    return RecordChange(change, placed.kind, placed.id, _name_of(placed.record, exhibit.master))


def _name_of(record: Record, master: str) -> str:
    texts = next((getattr(record, name) for name in NAMING if hasattr(record, name)), None)
    value = value_of(texts, master) if texts else ""
    return value if markup_fault(value) else plain_text(value)


def _words(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value.value) if isinstance(value, Enum) else str(value)
