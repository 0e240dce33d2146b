"""The lines of a form: texts in two languages side by side, and values."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.curator.draft import Opened, Words, drafted
from kiosk.curator.form_fields import Editor, ValueField, is_long, texts_in, values_of
from kiosk.curator.measures import measured
from kiosk.curator.record_values import value_at
from kiosk.curator.written_values import written
from kiosk.domain.budgets import BUDGETS
from kiosk.domain.contents import PlacedText, RecordKind
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.texts import state_of, value_of
from kiosk.domain.transliteration import to_latin
from kiosk.domain.wording import BUDGETED, NUMBERS
from kiosk.shell.list_models import RowListModel
from kiosk.store.open_record import OpenRecord

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

DERIVED = "derived"


@dataclass(frozen=True, slots=True)
class TextRow:
    """One text. `target` is 0 where it has no budget; `other_*` is the translation beside it."""

    key: str
    kind: str
    id: str
    field: str
    label: str
    number: int
    group: str
    is_long: bool
    is_needed: bool
    target: int
    hard: int
    master: str
    master_state: str
    master_words: int
    master_longest: int
    master_level: int
    master_fault: str
    other: str
    other_state: str
    other_words: int
    other_longest: int
    other_level: int
    other_fault: str


@dataclass(frozen=True, slots=True)
class ValueRow:
    """One value. `names` are what the choices are called; without `choices` it is written by hand."""

    key: str
    kind: str
    id: str
    field: str
    label: str
    number: int
    editor: str
    value: str
    is_optional: bool
    listed_in: str
    choices: list[str]
    names: list[str]


@QmlElement
@QmlUncreatable("view models are made in Python")
class TextRowListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "key": "key",
        "recordKind": "kind",
        "recordId": "id",
        "field": "field",
        "label": "label",
        "number": "number",
        "group": "group",
        "isLong": "is_long",
        "isNeeded": "is_needed",
        "target": "target",
        "hard": "hard",
        "master": "master",
        "masterState": "master_state",
        "masterWords": "master_words",
        "masterLongest": "master_longest",
        "masterLevel": "master_level",
        "masterFault": "master_fault",
        "other": "other",
        "otherState": "other_state",
        "otherWords": "other_words",
        "otherLongest": "other_longest",
        "otherLevel": "other_level",
        "otherFault": "other_fault",
    }


@QmlElement
@QmlUncreatable("view models are made in Python")
class ValueRowListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "key": "key",
        "recordKind": "kind",
        "recordId": "id",
        "field": "field",
        "label": "label",
        "number": "number",
        "editor": "editor",
        "value": "value",
        "isOptional": "is_optional",
        "listedIn": "listed_in",
        "choices": "choices",
        "names": "names",
    }


type Choices = Callable[[ValueField], tuple[list[str], list[str]]]


def text_rows(opened: Opened, words: Words, exhibit: Exhibit, other: str) -> Iterator[TextRow]:
    """The texts of the record and of its pictures, `other` beside the master."""
    derived_from = next((each.derived_from for each in exhibit.languages if each.tag == other), None)
    for each in opened.records:
        record = drafted(each, words)
        for text in texts_in(each.kind, each.id, record):
            yield _text_row(text, each, exhibit.master, other, derived_from)


def value_rows(opened: OpenRecord, choices: Choices) -> Iterator[ValueRow]:
    for each in values_of(opened.record):
        ids, names = choices(each)
        yield ValueRow(
            key=f"{opened.kind}:{opened.id}:{each.field}",
            kind=opened.kind.value,
            id=opened.id,
            field=each.field,
            label=each.label,
            number=each.number,
            editor=each.editor.value,
            value=written(value_at(opened.record, each.field)),
            is_optional=each.is_optional,
            listed_in=each.listed_in,
            choices=ids,
            names=names,
        )


def choices_in(exhibit: Exhibit) -> Choices:
    """What a field may name, with what it is called in the master language."""

    def choices(field: ValueField) -> tuple[list[str], list[str]]:
        if field.among:
            return list(field.among), list(field.among)
        if field.of is None:
            return [], []
        found = [(each.id, _name(each, exhibit.master)) for each in _records(field, exhibit)]
        if field.is_optional:
            found.insert(0, ("", "—"))
        return [id_ for id_, _ in found], [name for _, name in found]

    return choices


def _records(field: ValueField, exhibit: Exhibit) -> tuple[Any, ...]:
    kinds = {
        Editor.FILM: ("video",),
        Editor.SOUND: ("audio",),
        Editor.PICTURE: ("illustration", "photograph"),
    }
    match field.of:
        case RecordKind.MEDIA:
            return tuple(each for each in exhibit.media if each.kind.value in kinds[field.editor])
        case RecordKind.PERSON:
            return exhibit.people
        case RecordKind.PLACE:
            return exhibit.places
        case RecordKind.SOURCE:
            return exhibit.sources
        case RecordKind.PASSAGE:
            return exhibit.passages
        case _:
            return exhibit.maps


def _name(record: Any, master: str) -> str:
    for attribute in ("caption", "name", "title"):
        if (texts := getattr(record, attribute, None)) and (said := value_of(texts, master)):
            return said
    return str(record.id)


def _text_row(text: PlacedText, opened: OpenRecord, master: str, other: str, origin: str | None) -> TextRow:
    bare = NUMBERS.sub("", text.field)
    kind = BUDGETED.get((text.kind, bare))
    budget = BUDGETS[kind] if kind else None
    target, hard = (budget.target, budget.hard) if budget else (0, 0)
    said = value_of(text.texts, master)
    is_derived = origin is not None and other not in text.texts
    beside = to_latin(value_of(text.texts, origin or "")) if is_derived else value_of(text.texts, other)
    state = DERIVED if is_derived else state_of(text.texts, other, master).value
    first, second = measured(said, target, hard), measured(beside, target, hard)
    numbers = [int(part) + 1 for part in text.field.split(".") if part.isdigit()]
    return TextRow(
        key=f"{text.kind}:{text.id}:{text.field}",
        kind=text.kind.value,
        id=text.id,
        field=text.field,
        label=".".join(part for part in text.field.split(".") if not part.isdigit()),
        number=numbers[0] if numbers else 0,
        group=opened.kind.value,
        is_long=is_long(text.field),
        is_needed=text.obligatory,
        target=target,
        hard=hard,
        master=said,
        master_state=state_of(text.texts, master, master).value if said or text.obligatory else "",
        master_words=first.words,
        master_longest=first.longest,
        master_level=first.level,
        master_fault=first.fault,
        other=beside,
        other_state=state if said or beside else "",
        other_words=second.words,
        other_longest=second.longest,
        other_level=second.level,
        other_fault=second.fault,
    )
