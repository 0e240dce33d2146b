"""Takes the edits of a table of texts into an exhibit, all of them or none."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.consistency import consistency_findings
from kiosk.domain.contents import PlacedText, texts_of
from kiosk.domain.editing import outdated
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.markup import plain_text
from kiosk.domain.rewriting import TextPlace, with_texts
from kiosk.domain.texts import LanguageMap, Text
from kiosk.exchange.table_columns import columns_of
from kiosk.exchange.text_edits import Incoming, TextChange, incoming_texts
from kiosk.exchange.text_table import RowFault, TextTable
from kiosk.packages.field_types import MAX_ALT

__all__ = ["Take", "TextImport", "import_texts"]


class Take(StrEnum):
    """Whose words stand where both the store and the file have changed a text."""

    STORE = "store"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class TextImport:
    """What an import makes of an exhibit. With faults, or undecided conflicts, `after` is as it was before.

    `changes` are the texts that `after` has otherwise, `outdated` how many translations went stale by them.
    """

    after: Exhibit
    changes: tuple[TextChange, ...]
    conflicts: tuple[TextChange, ...]
    faults: tuple[RowFault, ...]
    unchanged: int
    outdated: int
    unread_columns: tuple[str, ...]


def import_texts(exhibit: Exhibit, table: TextTable, name: str, take: Take | None = None) -> TextImport:
    """What the table in the file `name` makes of `exhibit`. Raises KioskError where it is none of texts."""
    columns = columns_of(table, [language.tag for language in exhibit.languages], name)
    incoming = incoming_texts(exhibit, table, columns, name)
    changes = [*incoming.edits, *(incoming.conflicts if take is Take.FILE else ())]
    after, outdated_count = _rewritten(exhibit, changes)
    faults = (*incoming.faults, *_faults_of_words(after, changes, name))
    if faults or (incoming.conflicts and take is None):
        return _refused(exhibit, incoming, faults, columns.unread)
    return TextImport(
        after, tuple(changes), incoming.conflicts, (), incoming.unchanged, outdated_count, columns.unread
    )


def _refused(
    exhibit: Exhibit, incoming: Incoming, faults: Iterable[RowFault], unread: tuple[str, ...]
) -> TextImport:
    ordered = tuple(sorted(faults))
    return TextImport(exhibit, incoming.edits, incoming.conflicts, ordered, incoming.unchanged, 0, unread)


def _rewritten(exhibit: Exhibit, changes: Iterable[TextChange]) -> tuple[Exhibit, int]:
    """The exhibit with the changes made, and how many other translations they left behind."""
    by_place: dict[TextPlace, dict[str, Text | None]] = defaultdict(dict)
    for change in changes:
        by_place[change.place][change.tag] = change.new
    now: dict[TextPlace, LanguageMap] = {}
    left_behind = 0
    for placed in texts_of(exhibit):
        place = (placed.kind, placed.id, placed.field)
        if place in by_place:
            now[place], count = _versions(placed, by_place[place], exhibit.master)
            left_behind += count
    return with_texts(exhibit, now), left_behind


def _versions(
    placed: PlacedText, changed: dict[str, Text | None], master: str
) -> tuple[dict[str, Text], int]:
    """Translations that come with a new master are made from that; those that do not are left behind."""
    origin = changed.get(master)
    left = outdated(placed.texts, master, origin.value, master) if origin else {}
    left = {tag: text for tag, text in left.items() if tag not in changed}
    merged: dict[str, Text | None] = {**placed.texts, **left, **changed}
    if origin:
        merged |= {tag: replace(text, translated_from=None) for tag, text in changed.items() if text}
    return {tag: text for tag, text in merged.items() if text}, len(left)


def _faults_of_words(after: Exhibit, changes: Iterable[TextChange], name: str) -> Iterator[RowFault]:
    """What is wrong with the changed texts: their markup, the glossary terms they point to, their length."""
    by_cell = {(*change.place, change.tag): change for change in changes}
    for finding in consistency_findings(after):
        if change := by_cell.get((finding.kind, finding.id, finding.field, finding.language)):
            yield _fault(name, change, finding.message)
            del by_cell[*change.place, change.tag]
    for change in by_cell.values():
        if change.place[2] == "alt" and change.new and len(plain_text(change.new.value)) > MAX_ALT:
            yield _fault(name, change, f"is longer than {MAX_ALT} characters, the most that can be read out")


def _fault(name: str, change: TextChange, reason: str) -> RowFault:
    return RowFault(name, change.row, f"{' '.join(change.place)}, {change.tag}: {reason}")
