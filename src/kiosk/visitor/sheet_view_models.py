"""What the cards of one person and of one passage show."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.editions.views import PassageView, PersonView
from kiosk.shell.list_models import SourceListModel
from kiosk.shell.original_view_model import OriginalViewModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NOBODY = PersonView("", "", "", "", "")
NO_PASSAGE = PassageView("", "", "", (), "", "", "")


@QmlElement
@QmlUncreatable("view models are made in Python")
class PersonViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = NOBODY
        self._sources = SourceListModel(self)

    def show(self, view: PersonView) -> None:
        self._view = view
        self._sources.show(view.sources)
        self.changed.emit()

    @Property(SourceListModel, constant=True)
    def sources(self) -> SourceListModel:
        return self._sources

    @Property(str, notify=changed)
    def personId(self) -> str:
        return self._view.id

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(str, notify=changed)
    def personRole(self) -> str:
        return self._view.role

    @Property(str, notify=changed)
    def side(self) -> str:
        return self._view.side

    @Property(str, notify=changed)
    def about(self) -> str:
        return self._view.about


@QmlElement
@QmlUncreatable("view models are made in Python")
class PassageViewModel(QObject):  # type: ignore[operator]
    """A whole passage, and the line of it that the panel quotes."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = NO_PASSAGE
        self._paragraphs: list[str] = []
        self._sources = SourceListModel(self)
        self._original = OriginalViewModel(self)

    def show(self, view: PassageView, quoted: str) -> None:
        """Show `view` with the words `quoted` marked where they stand in it unbroken."""
        self._view = view
        self._paragraphs = [with_mark(paragraph, quoted) for paragraph in view.paragraphs]
        self._sources.show(view.sources)
        self._original.show(view.original)
        self.changed.emit()

    @Property(SourceListModel, constant=True)
    def sources(self) -> SourceListModel:
        return self._sources

    @Property(OriginalViewModel, constant=True)
    def original(self) -> OriginalViewModel:
        return self._original

    @Property(str, notify=changed)
    def passageId(self) -> str:
        return self._view.id

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def introduction(self) -> str:
        return self._view.introduction

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def paragraphs(self) -> list[str]:
        return self._paragraphs

    @Property(str, notify=changed)
    def author(self) -> str:
        return self._view.author

    @Property(str, notify=changed)
    def work(self) -> str:
        return self._view.work


def with_mark(paragraph: str, quoted: str) -> str:
    """`paragraph`, styled, with the first occurrence of the plain words `quoted` in bold.

    Unseen characters and tags may stand between their letters; words that cross a tag stay unmarked.
    """
    if not quoted:
        return paragraph
    letters, places = _letters(paragraph)
    wanted, _ = _letters(quoted.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
    start = letters.find(wanted)
    if start < 0:
        return paragraph
    first, last = places[start], places[start + len(wanted) - 1]
    line = paragraph[first : last + 1]
    return paragraph if "<" in line else f"{paragraph[:first]}<b>{line}</b>{paragraph[last + 1 :]}"


def _letters(text: str) -> tuple[str, list[int]]:
    """The text without soft hyphens and word joiners, with plain spaces, and where its letters stood."""
    kept = [
        (" " if char == "\u00a0" else char, place)
        for place, char in enumerate(text)
        if char not in "\u00ad\u2060"
    ]
    return "".join(char for char, _ in kept), [place for _, place in kept]
