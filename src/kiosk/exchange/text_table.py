"""All texts of an exhibit as one table: a row a text, with a column for each language and one for its state.

The column `exported` keeps what each text was when the table was made, so that a change of the store in the
meantime is noticed when the table comes back.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.contents import PlacedText, texts_of
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import Fault, KioskError
from kiosk.domain.languages import is_language_tag
from kiosk.domain.texts import LanguageMap, TextState, fingerprint, state_of, value_of

RECORD, ID, FIELD, EXPORTED = "record", "id", "field", "exported"
KEY_COLUMNS = (RECORD, ID, FIELD)
DERIVED = "derived"
NOTHING = "-"
KNOWN = re.compile(r"(?P<tag>[^=\s]+)=(?P<print>[0-9a-f]{16}|-):(?P<state>[a-z]+)")


@dataclass(frozen=True, slots=True)
class TextTable:
    """Headings, and rows with their numbers, which count from 1 with the headings, as spreadsheets do."""

    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, order=True)
class RowFault(Fault):
    """What is wrong with a row of a table; `line` is its number."""

    def __str__(self) -> str:
        return f"row {self.line}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Exported:
    """What a text was when the table was made. `print` is `-` where there was none."""

    print: str
    state: str


def state_column(tag: str) -> str:
    return f"{tag} state"


def chosen_tags(exhibit: Exhibit, wanted: Sequence[str]) -> tuple[str, ...]:
    """The languages of a table, the master first. Raises KioskError for one that is none of the exhibit's."""
    tags = [language.tag for language in exhibit.languages]
    for tag in wanted:
        if tag not in tags:
            raise KioskError(f"The exhibit has no language {tag}; it has {', '.join(tags)}.")
    return (exhibit.master, *(tag for tag in tags if tag != exhibit.master and tag in (wanted or tags)))


def headings_for(tags: Sequence[str]) -> tuple[str, ...]:
    return (*KEY_COLUMNS, *(name for tag in tags for name in (tag, state_column(tag))), EXPORTED)


def table_of(exhibit: Exhibit, tags: Sequence[str]) -> TextTable:
    """Every text that is there or ought to be, in the order of the exhibit."""
    placed = (text for text in texts_of(exhibit) if text.obligatory or any(text.texts.values()))
    rows = tuple((number, _row(exhibit, text, tags)) for number, text in enumerate(placed, 2))
    return TextTable(headings_for(tags), rows)


def as_cell(words: str) -> str:
    """A text as a cell holds it: one kind of line break, no space around. Cells are compared in this form."""
    return words.replace("\r\n", "\n").replace("\r", "\n").strip()


def print_of(texts: LanguageMap, tag: str) -> str:
    """The fingerprint of a text as a cell holds it, or `-` where there is none."""
    words = as_cell(value_of(texts, tag))
    return fingerprint(words) if words else NOTHING


def shown_state(exhibit: Exhibit, texts: LanguageMap, tag: str) -> str:
    """The state as the table says it: a text made by transliteration is `derived`, not missing."""
    state = state_of(texts, tag, exhibit.master)
    derived = any(language.tag == tag and language.derived_from for language in exhibit.languages)
    return DERIVED if derived and state is TextState.MISSING else state.value


def exported_of(cell: str) -> Mapping[str, Exported] | None:
    """What the column `exported` tells, by language; None where somebody has written into it."""
    found = [KNOWN.fullmatch(part) for part in cell.split()]
    known = {match["tag"]: Exported(match["print"], match["state"]) for match in found if match}
    return known if known and len(known) == len(found) and all(map(is_language_tag, known)) else None


def _row(exhibit: Exhibit, text: PlacedText, tags: Sequence[str]) -> tuple[str, ...]:
    return (text.kind.value, text.id, text.field, *_versions(exhibit, text.texts, tags))


def _versions(exhibit: Exhibit, texts: LanguageMap, tags: Sequence[str]) -> Iterator[str]:
    states = {tag: shown_state(exhibit, texts, tag) for tag in tags}
    for tag, state in states.items():
        yield as_cell(value_of(texts, tag))
        yield state
    yield " ".join(f"{tag}={print_of(texts, tag)}:{state}" for tag, state in states.items())
