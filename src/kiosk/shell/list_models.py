"""List models for QML whose rows are views, re-filled in place: a row that stays keeps its delegate."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import language_of
from kiosk.editions.evidence_views import CitationView, OriginalView, SupportView
from kiosk.editions.views import FigureView, PersonView, StepView, TermView

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_ROLE = Qt.ItemDataRole.UserRole + 1


class RowListModel(QAbstractListModel):
    """A flat list of rows. A subclass names its roles, each with the attribute of a row that it shows."""

    ROLES: ClassVar[dict[str, str]] = {}

    countChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []
        self._attributes = list(self.ROLES.values())
        self._role_names = {FIRST_ROLE + i: QByteArray(name.encode()) for i, name in enumerate(self.ROLES)}

    def rows(self) -> Sequence[Any]:
        return tuple(self._rows)

    def replace_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows: those at the same place change in place, only the difference comes or goes."""
        before = len(self._rows)
        kept = min(len(rows), before)
        if len(rows) < len(self._rows):
            self.beginRemoveRows(QModelIndex(), kept, len(self._rows) - 1)
            del self._rows[kept:]
            self.endRemoveRows()
        for row in range(kept):
            self.replace_row(row, rows[row])
        if len(rows) > kept:
            self.beginInsertRows(QModelIndex(), kept, len(rows) - 1)
            self._rows.extend(rows[kept:])
            self.endInsertRows()
        if len(rows) != before:
            self.countChanged.emit()

    def replace_row(self, row: int, content: Any) -> None:
        """Show `content` in an existing row; says nothing when it is equal to what is there."""
        if self._rows[row] == content:
            return
        self._rows[row] = content
        place = self.index(row)
        self.dataChanged.emit(place, place, list(self._role_names))

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        place = role - FIRST_ROLE
        if not 0 <= place < len(self._attributes):
            return None
        return getattr(self._rows[index.row()], self._attributes[place])

    def roleNames(self) -> dict[int, QByteArray]:
        return self._role_names


@dataclass(frozen=True, slots=True)
class StepRow:
    date: str
    title: str
    text: str


@QmlElement
@QmlUncreatable("view models are made in Python")
class FigureListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "value": "value",
        "number": "number",
        "precision": "precision",
        "label": "label",
        "symbol": "symbol",
        "side": "side",
        "symbols": "symbols",
        "perSymbol": "per_symbol",
        "legend": "legend",
    }

    def show(self, figures: Sequence[FigureView]) -> None:
        self.replace_rows(figures)


@QmlElement
@QmlUncreatable("view models are made in Python")
class PersonListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "personId": "id",
        "name": "name",
        "personRole": "role",
        "side": "side",
        "about": "about",
    }

    def show(self, people: Sequence[PersonView]) -> None:
        self.replace_rows(people)


@dataclass(frozen=True, slots=True)
class _SourceRow:
    """`chain` names the works through which the source is known, the nearest first."""

    title: str
    authors: str
    paragraphs: str
    note: str
    source_note: str
    chain: list[str]

    @classmethod
    def of(cls, citation: CitationView) -> Self:
        chain = [each for each in (citation.reported_in, *citation.through) if each]
        return cls(
            citation.title, citation.authors, citation.paragraphs, citation.note, citation.source_note, chain
        )


@QmlElement
@QmlUncreatable("view models are made in Python")
class SourceListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "title": "title",
        "authors": "authors",
        "paragraphs": "paragraphs",
        "note": "note",
        "sourceNote": "source_note",
        "chain": "chain",
    }

    def show(self, citations: Sequence[CitationView]) -> None:
        self.replace_rows([_SourceRow.of(citation) for citation in citations])


@dataclass(frozen=True, slots=True)
class _SupportRow:
    kind: str
    title: str
    note: str
    awaited: str
    lines: list[str]
    translation: str
    original: str
    original_is_serbian: bool

    @classmethod
    def of(cls, support: SupportView) -> Self:
        original = support.original or OriginalView("")
        return cls(
            support.kind,
            support.title,
            support.note,
            support.awaited,
            [_line(citation) for citation in support.sources],
            original.note,
            " ".join(original.paragraphs),
            language_of(original.language) == "sr",
        )


@QmlElement
@QmlUncreatable("view models are made in Python")
class SupportListModel(RowListModel):  # type: ignore[operator]
    """The parts of a panel with their sources, a line each; `translation` says what a caption came from."""

    ROLES: ClassVar[dict[str, str]] = {
        "supportKind": "kind",
        "title": "title",
        "note": "note",
        "awaited": "awaited",
        "lines": "lines",
        "translation": "translation",
        "original": "original",
        "originalIsSerbian": "original_is_serbian",
    }

    def show(self, supports: Sequence[SupportView]) -> None:
        self.replace_rows([_SupportRow.of(support) for support in supports])


def _line(citation: CitationView) -> str:
    """A source in one line: `Autor, Naslov, пасуси 3–5`."""
    return ", ".join(part for part in (citation.authors, citation.title, citation.paragraphs) if part)


@QmlElement
@QmlUncreatable("view models are made in Python")
class TermListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {"termId": "id", "term": "term", "definition": "definition"}

    def show(self, terms: Sequence[TermView]) -> None:
        self.replace_rows(terms)


@QmlElement
@QmlUncreatable("view models are made in Python")
class StepListModel(RowListModel):  # type: ignore[operator]
    """Steps of a map or a timeline; `text` is styled, its paragraphs are parted by empty lines."""

    ROLES: ClassVar[dict[str, str]] = {"date": "date", "title": "title", "text": "text"}

    def show(self, steps: Sequence[StepView]) -> None:
        self.replace_rows(
            [StepRow(step.date, step.title, "<br><br>".join(step.paragraphs)) for step in steps]
        )
