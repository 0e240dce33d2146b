"""What is wrong with the exhibit, as a list whose every line leads to its field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.curator.tree_models import Key
from kiosk.domain.contents import RecordKind, records_of
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import Severity
from kiosk.domain.findings import Finding
from kiosk.domain.texts import value_of
from kiosk.shell.list_models import RowListModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_ROWS = 40
WARNING, ERROR = 1, 2


@dataclass(frozen=True, slots=True)
class ProblemRow:
    kind: str
    id: str
    title: str
    field: str
    language: str
    rule: str
    is_error: bool
    detail: str
    is_here: bool


@QmlElement
@QmlUncreatable("view models are made in Python")
class ProblemListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "recordKind": "kind",
        "recordId": "id",
        "title": "title",
        "field": "field",
        "language": "language",
        "rule": "rule",
        "isError": "is_error",
        "detail": "detail",
        "isHere": "is_here",
    }


@QmlElement
@QmlUncreatable("view models are made in Python")
class ProblemsViewModel(QObject):  # type: ignore[operator]
    """What concerns the open record comes first, then what blocks publishing, then the rest."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self._titles: Mapping[Key, str] = {}
        self._here: frozenset[Key] = frozenset()
        self._rows = ProblemListModel(self)
        self._hidden = 0

    @property
    def errors(self) -> int:
        """How many findings block publishing."""
        return sum(_is_error(each) for each in self._findings)

    @property
    def count(self) -> int:
        return len(self._findings)

    @property
    def worst(self) -> dict[Key, int]:
        """How bad it is with each record that something is wrong with."""
        found: dict[Key, int] = {}
        for each in self._findings:
            key = (each.kind, each.id)
            found[key] = max(found.get(key, 0), ERROR if each.severity is Severity.ERROR else WARNING)
        return found

    def show(self, findings: Sequence[Finding], exhibit: Exhibit) -> None:
        self._findings = tuple(findings)
        self._titles = {
            (each.kind, each.id): _title(each.record, exhibit.master) or each.id
            for each in records_of(exhibit)
        }
        self._fill()

    def stand_at(self, here: frozenset[Key]) -> None:
        """Say which records are open."""
        self._here = here
        self._fill()

    def _fill(self) -> None:
        ordered = sorted(self._findings, key=lambda each: (not self._is_here(each), not _is_error(each)))
        self._hidden = max(0, len(ordered) - MOST_ROWS)
        self._rows.replace_rows([self._row(each) for each in ordered[:MOST_ROWS]])
        self.changed.emit()

    def _is_here(self, finding: Finding) -> bool:
        return (finding.kind, finding.id) in self._here

    def _row(self, finding: Finding) -> ProblemRow:
        return ProblemRow(
            finding.kind.value,
            finding.id,
            self._titles.get((finding.kind, finding.id), finding.id),
            finding.field,
            finding.language,
            finding.rule.value,
            _is_error(finding),
            finding.message,
            self._is_here(finding),
        )

    @Property(ProblemListModel, constant=True)
    def rows(self) -> ProblemListModel:
        return self._rows

    @Property(int, notify=changed)
    def errorCount(self) -> int:
        return self.errors

    @Property(int, notify=changed)
    def warningCount(self) -> int:
        return self.count - self.errors

    @Property(int, notify=changed)
    def hiddenCount(self) -> int:
        return self._hidden


def _is_error(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR


def _title(record: Any, master: str) -> str:
    for attribute in ("heading", "title", "name", "caption", "term"):
        if said := value_of(getattr(record, attribute, None) or {}, master):
            return said.replace("*", "")
    return ""


def record_to_open(kind: RecordKind, id_: str, exhibit: Exhibit) -> Key | None:
    """The panel or chapter whose form has the fields of a record: its own, or of the first that shows it."""
    from kiosk.curator.form_fields import media_of

    if kind in (RecordKind.PANEL, RecordKind.CHAPTER):
        return kind, id_
    for chapter in exhibit.chapters:
        for panel in chapter.panels:
            if kind is RecordKind.MEDIA and id_ in media_of(panel):
                return RecordKind.PANEL, panel.id
    return None
