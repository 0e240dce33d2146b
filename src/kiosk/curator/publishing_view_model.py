"""Onto the visitors' screen and back: publishing in a process of its own, editions, what has changed."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from sqlalchemy import Engine

from kiosk.curator.child_work import ChildWork, program
from kiosk.curator.content import Content
from kiosk.domain.accounts import Right, may
from kiosk.domain.faults import KioskError
from kiosk.editions.home import Home
from kiosk.editions.listing import ShelvedEdition, list_editions
from kiosk.editions.rollback import show_edition
from kiosk.shell.list_models import RowListModel
from kiosk.store.accounts import list_accounts
from kiosk.store.audit import Act, note_act
from kiosk.store.publications import publication_of

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


def publish_command(home: Home, by: str) -> list[str]:
    """The command line of the process that publishes."""
    return [*program(), "publish", "--home", str(home.root), "--steps", "--by", by]


@dataclass(frozen=True, slots=True)
class EditionRow:
    number: int
    created: str
    by: str
    is_current: bool
    is_sound: bool


@QmlElement
@QmlUncreatable("view models are made in Python")
class EditionListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "number": "number",
        "created": "created",
        "by": "by",
        "isCurrent": "is_current",
        "isSound": "is_sound",
    }


@QmlElement
@QmlUncreatable("view models are made in Python")
class PublishingViewModel(QObject):  # type: ignore[operator]
    """`outcome` is "published", "failed", "taken-back" or nothing."""

    changed = Signal()
    published = Signal()

    def __init__(self, content: Content, parent: QObject) -> None:
        super().__init__(parent)
        self._content = content
        self._outcome = ""
        self._work = ChildWork(self)
        self._work.finished.connect(self._finished)
        self._editions = EditionListModel(self)

    @property
    def outcome_now(self) -> str:
        return self._outcome

    @property
    def child(self) -> ChildWork:
        return self._work

    @Slot()
    def publish(self) -> None:
        """Put the exhibit on the screen, if whoever is signed in may still do so."""
        self._outcome = ""
        self.changed.emit()
        self._content.do(self._require_right, lambda _none: self._start())

    @Slot()
    def look(self) -> None:
        """Come to it afresh: what came of the last time has been read."""
        if not self._work.is_running:
            self._outcome = ""
            self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """The screen keeps what it shows."""
        self._work.stop()
        self.changed.emit()

    @Slot()
    def openEditions(self) -> None:
        home = self._content.home

        def read(engine: Engine) -> list[EditionRow]:
            return [_edition_row(each, engine) for each in list_editions(home)]

        self._content.do(read, self._show_editions)

    @Slot(int)
    def rollBack(self, number: int) -> None:
        """Show an earlier edition again."""
        home, by, now = self._content.home, self._content.account, self._content.now()

        def take_back(engine: Engine) -> None:
            self._require_right(engine)
            show_edition(home, number)
            note_act(engine, Act.ROLLBACK, by, f"edition {number}", now)

        self._content.do(take_back, lambda _none: self._taken_back())

    def _require_right(self, engine: Engine) -> None:
        name = self._content.account
        account = next((each for each in list_accounts(engine) if each.name == name), None)
        if account is None or account.is_disabled or not may(account.role, Right.PUBLISH):
            raise KioskError("Your account may not publish any more; ask an administrator.")

    def _start(self) -> None:
        self._work.begin(publish_command(self._content.home, self._content.account))
        self.changed.emit()

    @Slot(bool)
    def _finished(self, is_done: bool) -> None:
        self._outcome = "published" if is_done else "failed"
        self.changed.emit()
        self.openEditions()
        self.published.emit()

    def _taken_back(self) -> None:
        self._outcome = "taken-back"
        self.changed.emit()
        self.openEditions()
        self.published.emit()

    def _show_editions(self, rows: list[EditionRow]) -> None:
        self._editions.replace_rows(rows)
        self.changed.emit()

    @Property(ChildWork, constant=True)
    def work(self) -> ChildWork:
        return self._work

    @Property(EditionListModel, constant=True)
    def editions(self) -> EditionListModel:
        return self._editions

    @Property(str, notify=changed)
    def outcome(self) -> str:
        return self._outcome


def _edition_row(shelved: ShelvedEdition, engine: Engine) -> EditionRow:
    publication = publication_of(engine, shelved.number)
    return EditionRow(
        shelved.number,
        shelved.manifest.created if shelved.manifest else "",
        publication.by if publication else "",
        shelved.is_current,
        not shelved.fault,
    )
