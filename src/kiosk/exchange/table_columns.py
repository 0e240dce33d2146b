"""Which column of a table that comes back holds what. They may stand in any order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.faults import KioskError
from kiosk.domain.languages import is_language_tag
from kiosk.exchange.text_table import EXPORTED, KEY_COLUMNS, TextTable, state_column

NEEDED = (*KEY_COLUMNS, EXPORTED)


@dataclass(frozen=True, slots=True)
class Columns:
    """The places of the columns by their names, the languages among them, and headings nobody knows."""

    places: Mapping[str, int]
    tags: tuple[str, ...]
    unread: tuple[str, ...]

    def of(self, row: Sequence[str]) -> Mapping[str, str]:
        """The cells of a row by the names of their columns; a row that is too short ends in empty ones."""
        return {name: row[place] if place < len(row) else "" for name, place in self.places.items()}


def columns_of(table: TextTable, tags: Sequence[str], name: str) -> Columns:
    """The columns of `table` for an exhibit in the languages `tags`.

    Raises KioskError where one is missing, stands twice or is of another language.
    """
    canonical = {known.lower(): known for known in (*NEEDED, *tags, *(state_column(tag) for tag in tags))}
    places: dict[str, int] = {}
    unread = []
    for place, heading in enumerate(table.headings):
        known = canonical.get(heading.lower())
        if known in places:
            raise KioskError(f"{name} has two columns '{known}'; delete one of them.")
        if known:
            places[known] = place
        elif is_language_tag(heading.removesuffix(" state")):
            raise KioskError(
                f"{name} has a column '{heading}', and the exhibit's languages are {', '.join(tags)}."
            )
        elif heading:
            unread.append(heading)
    for needed in NEEDED:
        if needed not in places:
            raise KioskError(f"{name} has no column '{needed}'; export the texts again.")
    return Columns(places, tuple(tag for tag in tags if tag in places), tuple(unread))
