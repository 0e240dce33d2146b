"""What a table of texts that comes back changes, held against the exhibit as it is now.

A cell that reads as it did when the table was made changes nothing, whatever became of the text since. One
that was changed is an edit where the text is as it was then, and a conflict where it was changed as well.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from kiosk.domain.contents import PlacedText, RecordKind, texts_of
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.rewriting import TextPlace
from kiosk.domain.texts import Text, TextState, fingerprint
from kiosk.exchange.table_columns import Columns
from kiosk.exchange.text_table import (
    DERIVED,
    NOTHING,
    Exported,
    RowFault,
    TextTable,
    as_cell,
    exported_of,
    print_of,
    shown_state,
)

__all__ = ["Incoming", "TextChange", "incoming_texts"]

UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
SETTABLE = {TextState.DRAFT.value: False, TextState.REVIEWED.value: True}


@dataclass(frozen=True, slots=True)
class TextChange:
    """A text as it is in the store and as the table has it; None where there is none."""

    row: int
    place: TextPlace
    tag: str
    old: Text | None
    new: Text | None

    @property
    def state(self) -> TextState:
        """The state that the text would have."""
        if self.new is None:
            return TextState.MISSING
        if self.new.translated_from:
            return TextState.STALE
        return TextState.REVIEWED if self.new.reviewed else TextState.DRAFT


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a table changes, what it would overwrite, what is wrong with it, and how many texts it leaves."""

    edits: tuple[TextChange, ...]
    conflicts: tuple[TextChange, ...]
    faults: tuple[RowFault, ...]
    unchanged: int


def incoming_texts(exhibit: Exhibit, table: TextTable, columns: Columns, name: str) -> Incoming:
    """What `table`, whose columns are `columns`, brings. `name` is what people call the file."""
    return _Reading(exhibit, columns, name).of(table)


@dataclass(frozen=True, slots=True)
class _Cell:
    """What a row has to say of one language, and what its text was when the table was made."""

    words: str
    state: str
    known: Exported

    @property
    def has_new_words(self) -> bool:
        return (fingerprint(self.words) if self.words else NOTHING) != self.known.print

    @property
    def has_new_state(self) -> bool:
        return self.state != self.known.state

    @property
    def is_as_it_was(self) -> bool:
        return not self.has_new_words and not (self.words and self.has_new_state)


class _Reading:
    def __init__(self, exhibit: Exhibit, columns: Columns, name: str) -> None:
        self._exhibit = exhibit
        self._columns = columns
        self._name = name
        self._texts = {(text.kind.value, text.id, text.field): text for text in texts_of(exhibit)}
        self._seen: dict[tuple[str, str, str], int] = {}
        self._edits: list[TextChange] = []
        self._conflicts: list[TextChange] = []
        self._faults: list[RowFault] = []
        self._unchanged = 0

    def of(self, table: TextTable) -> Incoming:
        for number, row in table.rows:
            self._take(number, self._columns.of(row))
        return Incoming(tuple(self._edits), tuple(self._conflicts), tuple(self._faults), self._unchanged)

    def _take(self, number: int, row: Mapping[str, str]) -> None:
        key = (row["record"].strip(), row["id"].strip(), row["field"].strip())
        text = self._texts.get(key)
        if text is None:
            self._fault(number, self._unknown(key))
            return
        if key in self._seen:
            self._fault(number, f"stands in row {self._seen[key]} too; keep one of the two")
            return
        self._seen[key] = number
        exported = exported_of(row["exported"])
        if exported is None or not exported.keys() >= set(self._columns.tags):
            self._fault(number, "the column 'exported' was changed; export the texts again")
            return
        cells = {tag: _cell(row, tag, exported[tag]) for tag in self._columns.tags}
        for tag, cell in cells.items():
            for reason in _reasons(text, tag, cell, self._exhibit.master):
                self._fault(number, f"{' '.join(key)}, {tag}: {reason}")
        self._compare(number, text, cells, exported)

    def _compare(
        self, number: int, text: PlacedText, cells: Mapping[str, _Cell], exported: Mapping[str, Exported]
    ) -> None:
        for tag, cell in cells.items():
            if cell.is_as_it_was:
                self._unchanged += 1
                continue
            old, new = text.texts.get(tag), self._new_text(text, tag, cell, exported)
            stored = Exported(print_of(text.texts, tag), shown_state(self._exhibit, text.texts, tag))
            change = TextChange(number, (text.kind, text.id, text.field), tag, old, new)
            if new == old or _says(stored, cell):
                self._unchanged += 1
            elif stored.print == cell.known.print:
                self._edits.append(change)
            else:
                self._conflicts.append(change)

    def _new_text(
        self, text: PlacedText, tag: str, cell: _Cell, exported: Mapping[str, Exported]
    ) -> Text | None:
        """Changed words are a draft unless the table says otherwise, made from the master as it was shown."""
        if not cell.words:
            return None
        old = text.texts.get(tag)
        reviewed = cell.has_new_state and SETTABLE.get(cell.state, False)
        words = old.value if old and as_cell(old.value) == cell.words else cell.words
        return Text(words, reviewed, self._made_from(text, tag, exported))

    def _made_from(self, text: PlacedText, tag: str, exported: Mapping[str, Exported]) -> str | None:
        master = self._exhibit.master
        if tag == master or master not in exported:
            return None
        seen = exported[master].print
        return None if seen in (NOTHING, print_of(text.texts, master)) else seen

    def _unknown(self, key: tuple[str, str, str]) -> str:
        record, id_, field = key
        if record not in tuple(RecordKind):
            return f"'{record}' is no kind of record; it is one of {', '.join(RecordKind)}"
        ids = sorted({known[1] for known in self._texts if known[0] == record})
        if id_ not in ids:
            return f"there is no {record} '{id_}'{_hint(id_, ids)}; delete the row if it was removed"
        names = sorted(known[2] for known in self._texts if known[:2] == (record, id_))
        return f"the {record} '{id_}' has no text '{field}'{_hint(field, names)}"

    def _fault(self, number: int, reason: str) -> None:
        self._faults.append(RowFault(self._name, number, reason))


def _cell(row: Mapping[str, str], tag: str, known: Exported) -> _Cell:
    words = as_cell(row.get(tag, ""))
    return _Cell(words, row.get(f"{tag} state", known.state).strip().lower() or known.state, known)


def _says(stored: Exported, cell: _Cell) -> bool:
    """Whether the store says by now what the cell says."""
    words = fingerprint(cell.words) if cell.words else NOTHING
    return (stored.print, stored.state) == (words, cell.state) or (
        stored.print == words and not cell.has_new_state
    )


def _reasons(text: PlacedText, tag: str, cell: _Cell, master: str) -> Iterator[str]:
    states = (*TextState, DERIVED)
    if cell.state not in states:
        yield f"'{cell.state}' is no state; write draft, reviewed or missing"
    elif not cell.words and cell.known.print != NOTHING:
        if cell.state != TextState.MISSING:
            yield "the cell is empty; write the text, or 'missing' as its state to remove it"
        elif text.obligatory and tag == master:
            yield "it cannot be removed: the master language needs it"
    elif cell.words and cell.has_new_state and cell.state not in SETTABLE:
        yield f"the state cannot be set to '{cell.state}'; write draft or reviewed"
    if cell.has_new_words and (found := UNSEEN.search(cell.words)):
        yield f"holds a sign that cannot be seen (U+{ord(found.group()):04X}); delete it"


def _hint(name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, n=1)
    return f"; did you mean '{near[0]}'?" if near else ""
