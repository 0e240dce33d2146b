"""Saves one version of one text: what happens while a curator types."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Engine, delete, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.contents import RecordKind, values_in
from kiosk.domain.editing import is_same_version, outdated
from kiosk.domain.faults import KioskError
from kiosk.domain.record_fields import text_from, text_value
from kiosk.domain.texts import Text
from kiosk.store.conflicts import ConflictError
from kiosk.store.engine import writing
from kiosk.store.field_history import conflict_at, number_of, value_at
from kiosk.store.outline import refresh_outlines
from kiosk.store.revisions import Change, Occasion, Place, Saved, record_changes
from kiosk.store.stored_record import find_key, find_record, no_such
from kiosk.store.tables import ExhibitRow, LanguageRow, TextRow


@dataclass(frozen=True, slots=True)
class TextEdit:
    """What a text is to be in one language, None to take it away; `based_on` is the revision that was edited.

    A translation that is up to date with its master has no `translated_from`.
    """

    kind: RecordKind
    id: str
    field: str
    language: str
    text: Text | None
    based_on: int

    @property
    def place(self) -> Place:
        return self.kind, self.id, self.field, self.language


def save_text(engine: Engine, edit: TextEdit, occasion: Occasion) -> Saved:
    """Save a text; where the master's words change, the other versions keep from which words they were made.

    Raises ConflictError where somebody else has worked on it since, KioskError where the record is gone, has
    no such text, or the exhibit no such language.
    """
    with writing(engine) as connection:
        key = find_key(connection, edit.kind, edit.id)
        if key is None:
            raise no_such(edit.kind, edit.id)
        texts = _versions(connection, key, edit)
        text = _text_to_save(connection, edit, texts.get(edit.language))
        if text == texts.get(edit.language):
            return Saved(None, {edit.place: number_of(connection, edit.place)})
        master = connection.execute(select(ExhibitRow.master)).scalar_one()
        words = text.value if text else ""
        new: dict[str, Text | None] = {**outdated(texts, edit.language, words, master), edit.language: text}
        changes = [_change(edit, tag, texts.get(tag), version) for tag, version in new.items()]
        for tag, version in new.items():
            _put(connection, key, edit.field, tag, version)
        saved = record_changes(connection, changes, occasion)
        refresh_outlines(connection, changes, saved)
    return saved


def _versions(connection: Connection, key: int, edit: TextEdit) -> Mapping[str, Text]:
    rows = connection.execute(
        select(TextRow.language, TextRow.value, TextRow.reviewed, TextRow.translated_from).where(
            TextRow.record == key, TextRow.field == edit.field
        )
    )
    texts = {row.language: Text(row.value, row.reviewed, row.translated_from) for row in rows}
    if not texts:
        placement = find_record(connection, edit.kind, edit.id)
        known = {field: value for field, value, _ in values_in(placement.record)} if placement else {}
        if not isinstance(known.get(edit.field), Mapping):
            raise KioskError(f"The {edit.kind.value} '{edit.id}' has no text '{edit.field}'.")
    of_language = select(LanguageRow.tag).where(LanguageRow.tag == edit.language)
    if connection.execute(of_language).first() is None:
        raise KioskError(f"'{edit.language}' is not one of the languages of this exhibit.")
    return texts


def _text_to_save(connection: Connection, edit: TextEdit, current: Text | None) -> Text | None:
    """The text of the edit. Raises ConflictError where `current` is the work of somebody else."""
    number = number_of(connection, edit.place)
    if number == edit.based_on or edit.text == current:
        return edit.text
    before = value_at(connection, edit.place, edit.based_on)
    if not is_same_version(text_from(before) if before else None, current):
        yours, theirs = (text_value(text) if text else None for text in (edit.text, current))
        raise ConflictError([conflict_at(connection, edit.place, yours, theirs)])
    made_from = current.translated_from if current else None
    return edit.text and replace(edit.text, translated_from=edit.text.translated_from or made_from)


def _change(edit: TextEdit, tag: str, old: Text | None, new: Text | None) -> Change:
    values = (text_value(text) if text else None for text in (old, new))
    return Change(edit.kind, edit.id, edit.field, tag, *values)


def _put(connection: Connection, key: int, field: str, tag: str, text: Text | None) -> None:
    if text is None:
        where = (TextRow.record == key, TextRow.field == field, TextRow.language == tag)
        connection.execute(delete(TextRow).where(*where))
        return
    known = {"value": text.value, "reviewed": text.reviewed, "translated_from": text.translated_from}
    row = insert(TextRow).values(record=key, field=field, language=tag, **known)
    connection.execute(row.on_conflict_do_update(index_elements=["record", "field", "language"], set_=known))
