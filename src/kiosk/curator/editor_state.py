"""What the form shows: the record, its texts in two languages, its values, and how the saving stands."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.curator.draft import Opened, Place, Words, drafted
from kiosk.curator.form_fields import lists_of
from kiosk.curator.form_models import (
    TextRow,
    TextRowListModel,
    ValueRowListModel,
    choices_in,
    text_rows,
    value_rows,
)
from kiosk.curator.language_models import TongueListModel, TongueRow
from kiosk.curator.record_values import value_at
from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.languages import MASTER
from kiosk.domain.panels import Panel
from kiosk.domain.texts import LanguageMap, Text, TextState, state_of, value_of

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("view models are made in Python")
class EditorState(QObject):  # type: ignore[operator]
    """What of the form is only looked at. `title` is the record's heading in the master language."""

    opened = Signal()
    filled = Signal()
    savedChanged = Signal()
    languagesChanged = Signal()

    def __init__(self, parent: QObject, monotonic: Callable[[], float]) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._exhibit: Exhibit | None = None
        self._opened: Opened | None = None
        self._wanted: tuple[RecordKind, str] = (RecordKind.EXHIBIT, "")
        self._words: dict[Place, Text | None] = {}
        self._other = "en"
        self._is_saving = False
        self._saved_at: float | None = None
        self._texts = TextRowListModel(self)
        self._values = ValueRowListModel(self)
        self._tongues = TongueListModel(self)

    @property
    def exhibit(self) -> Exhibit | None:
        return self._exhibit

    @property
    def opened_now(self) -> Opened | None:
        return self._opened

    @property
    def words(self) -> Words:
        """What has not been saved yet."""
        return self._words

    @property
    def text_rows(self) -> Sequence[TextRow]:
        return self._texts.rows()

    @property
    def title_now(self) -> str:
        """The record's heading in the master language."""
        rows = self._texts.rows()
        return rows[0].master.replace("*", "") if rows else ""

    @property
    def master_now(self) -> str:
        return self._master

    @property
    def _master(self) -> str:
        return self._exhibit.master if self._exhibit else MASTER

    @Slot(str)
    def showBeside(self, language: str) -> None:
        """Put the translation into that language beside the master."""
        if language not in (self._master, self._other):
            self._other = language
            self.languagesChanged.emit()
            self._fill()

    def _texts_at(self, place: Place) -> LanguageMap:
        for each in self._opened.records if self._opened else ():
            if (each.kind, each.id) == place[:2]:
                texts: LanguageMap = value_at(drafted(each, self._words), place[2])
                return texts
        return {}

    def _fill(self) -> None:
        if self._opened is None or self._exhibit is None:
            self._texts.replace_rows([])
            self._values.replace_rows([])
        else:
            self._fill_texts()
            choices = choices_in(self._exhibit)
            self._values.replace_rows(
                [row for each in self._opened.records for row in value_rows(each, choices)]
            )
            self._tongues.show(self._tongue_rows())
        self.filled.emit()

    def _fill_texts(self) -> None:
        """What changes with every keystroke, and no more."""
        if self._opened is not None and self._exhibit is not None:
            rows = text_rows(self._opened, self._words, self._exhibit, self._other)
            self._texts.replace_rows(list(rows))

    def _tongue_rows(self) -> list[TongueRow]:
        """Every language with the weakest state that a text of the record has in it."""
        if self._exhibit is None or self._opened is None:
            return []
        texts = [
            each
            for row in self._texts.rows()
            if value_of(each := self._texts_at((RecordKind(row.kind), row.id, row.field, "")), self._master)
        ]
        return [
            TongueRow(
                language.tag,
                language.name,
                _weakest([state_of(each, language.tag, self._master) for each in texts])
                if not language.derived_from
                else "derived",
                language.tag == self._master,
                language.tag == self._other,
            )
            for language in self._exhibit.languages
        ]

    @Property(TextRowListModel, constant=True)
    def texts(self) -> TextRowListModel:
        return self._texts

    @Property(ValueRowListModel, constant=True)
    def values(self) -> ValueRowListModel:
        return self._values

    @Property(TongueListModel, constant=True)
    def tongues(self) -> TongueListModel:
        return self._tongues

    @Property("QStringList", notify=filled)  # type: ignore[arg-type]
    def lists(self) -> list[str]:
        return list(lists_of(self._opened.main.record)) if self._opened else []

    @Property(bool, notify=filled)
    def isOpen(self) -> bool:
        return self._opened is not None

    @Property(str, notify=filled)
    def kind(self) -> str:
        return self._opened.main.kind.value if self._opened else ""

    @Property(str, notify=filled)
    def recordId(self) -> str:
        return self._opened.main.id if self._opened else ""

    @Property(str, notify=filled)
    def panelKind(self) -> str:
        record = self._opened.main.record if self._opened else None
        return record.kind.value if isinstance(record, Panel) else ""

    @Property(str, notify=filled)
    def title(self) -> str:
        return self.title_now

    @Property(str, notify=languagesChanged)
    def master(self) -> str:
        return self._master

    @Property(str, notify=languagesChanged)
    def other(self) -> str:
        return self._other

    @Property(str, notify=languagesChanged)
    def otherName(self) -> str:
        """What readers call the language that stands beside the master."""
        languages = self._exhibit.languages if self._exhibit else ()
        return next((each.name for each in languages if each.tag == self._other), self._other)

    @Property(bool, notify=savedChanged)
    def isSaving(self) -> bool:
        """Whether something that was typed is still on its way to the store."""
        return self._is_saving or bool(self._words)

    @Property(int, notify=savedChanged)
    def savedSeconds(self) -> int:
        """How long ago the last change was saved; -1 where none was."""
        return -1 if self._saved_at is None else int(self._monotonic() - self._saved_at)


def _weakest(states: list[TextState]) -> str:
    order = (TextState.MISSING, TextState.STALE, TextState.DRAFT)
    return next((state.value for state in order if state in states), TextState.REVIEWED.value)
