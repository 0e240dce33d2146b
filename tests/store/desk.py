"""What tests of the curators' desk have in common."""

from typing import cast

from tests.store.conftest import Store

from kiosk.domain.contents import RecordKind
from kiosk.domain.panels import Panel
from kiosk.domain.texts import Text
from kiosk.store.open_record import OpenRecord, open_record
from kiosk.store.revisions import Occasion, Saved
from kiosk.store.save_text import TextEdit, save_text

PANEL, CHAPTER, MEDIA = RecordKind.PANEL, RecordKind.CHAPTER, RecordKind.MEDIA
CYRL, LATN = "sr-Cyrl", "sr-Latn"


def occasion(by: str = "ana", minute: int = 0, reason: str = "writing", day: int = 3) -> Occasion:
    return Occasion(f"2026-01-{day:02}T{minute // 60:02}:{minute % 60:02}:00+00:00", by, reason)


def opened(store: Store, id_: str = "uvod", kind: RecordKind = PANEL) -> OpenRecord:
    return open_record(store.engine, kind, id_)


def panel(store: Store, id_: str = "uvod") -> Panel:
    return cast("Panel", opened(store, id_).record)


def heading(store: Store, id_: str = "uvod", language: str = CYRL) -> str:
    return panel(store, id_).heading[language].value


def write_heading(
    store: Store, words: str, by: str = "ana", based_on: int | None = None, minute: int = 0, id_: str = "uvod"
) -> Saved:
    """Save the master heading of a panel, based on what is there unless told otherwise."""
    number = opened(store, id_).number_of("heading", CYRL) if based_on is None else based_on
    edit = TextEdit(PANEL, id_, "heading", CYRL, Text(words, reviewed=False), number)
    return save_text(store.engine, edit, occasion(by, minute))


def sound(store: Store) -> bool:
    """Whether the database is whole, and no reference in it is dead."""
    return store.rows("PRAGMA integrity_check") == [("ok",)] and store.rows("PRAGMA foreign_key_check") == []
