"""What of a record is no text: dates, pictures, persons, numbers, and lists of them."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from sqlalchemy import Engine

from kiosk.curator.content import Content
from kiosk.curator.editor_view_model import EditorViewModel
from kiosk.curator.form_fields import ValueField, values_of
from kiosk.curator.form_models import choices_in
from kiosk.curator.record_values import value_at, with_value
from kiosk.curator.written_values import new_item, read_value
from kiosk.domain.contents import RecordKind
from kiosk.domain.faults import KioskError
from kiosk.store.open_record import OpenRecord
from kiosk.store.save_record import save_record

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LIST_KINDS = {"people": RecordKind.PERSON, "sources": RecordKind.SOURCE, "pictures": RecordKind.MEDIA}


@QmlElement
@QmlUncreatable("view models are made in Python")
class ValuesViewModel(QObject):  # type: ignore[operator]
    saved = Signal()

    def __init__(self, content: Content, editor: EditorViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._content = content
        self._editor = editor

    @Slot(str, str, str, str)
    def write(self, record_kind: str, record_id: str, field: str, words: str) -> None:
        """Save what was written in a field; words that mean nothing are refused with a sentence."""
        opened = self._record(record_kind, record_id)
        described = self._described(opened, field)
        if opened is None or described is None:
            return
        try:
            value = read_value(described, words)
        except KioskError as fault:
            self._content.refused.emit(str(fault))
            self._editor.reopen()
            return
        if value != value_at(opened.record, field):
            self._save(opened, with_value(opened.record, field, value))

    @Slot(str)
    def addItem(self, name: str) -> None:
        """One more picture, person, figure or source at the end of the list."""
        opened = self._main()
        if opened is None:
            return
        items = value_at(opened.record, name)
        first = self._first_choice(name, items)
        if name != "figures" and not first:
            return
        self._save(opened, with_value(opened.record, name, (*items, new_item(name, first))))

    @Slot(str, int)
    def removeItem(self, name: str, number: int) -> None:
        """Take the item of that number, counted from 1, out of its list."""
        opened = self._main()
        if opened is not None:
            items = value_at(opened.record, name)
            self._save(opened, with_value(opened.record, name, (*items[: number - 1], *items[number:])))

    def _main(self) -> OpenRecord | None:
        opened = self._editor.opened_now
        return opened.main if opened else None

    def _record(self, kind: str, id_: str) -> OpenRecord | None:
        opened = self._editor.opened_now
        records = opened.records if opened else ()
        return next((each for each in records if (each.kind, each.id) == (kind, id_)), None)

    def _described(self, opened: OpenRecord | None, field: str) -> ValueField | None:
        fields = values_of(opened.record) if opened else ()
        return next((each for each in fields if each.field == field), None)

    def _first_choice(self, name: str, items: tuple[Any, ...]) -> str:
        """The first record that is not in the list yet, else the first of all."""
        exhibit, opened = self._editor.exhibit, self._main()
        if exhibit is None or opened is None or name not in LIST_KINDS:
            return ""
        example = {"pictures": "pictures.0", "people": "people.0", "sources": "sources.0.source"}[name]
        described = self._described(opened, example)
        if described is None:
            known = [each.id for each in (exhibit.sources if name == "sources" else exhibit.people)]
            return known[0] if known else ""
        ids, _ = choices_in(exhibit)(described)
        taken = {getattr(each, "source", each) for each in items}
        return next((each for each in ids if each not in taken), ids[0] if ids else "")

    def _save(self, opened: OpenRecord, after: Any) -> None:
        self._editor.flush()
        occasion = self._content.occasion("Record changed")

        def save(engine: Engine) -> None:
            save_record(engine, opened, after, occasion)

        self._content.do(save, lambda _none: self._tell(), self._refuse)

    def _tell(self) -> None:
        self._editor.reopen()
        self.saved.emit()

    def _refuse(self, fault: KioskError) -> None:
        self._content.refused.emit(str(fault))
        self._editor.reopen()
