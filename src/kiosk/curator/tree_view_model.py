"""The exhibit as a tree: finding one's way, and the order of things."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from sqlalchemy import Engine

from kiosk.curator.content import Content
from kiosk.curator.tree_models import (
    NO_MARKS,
    HitListModel,
    Key,
    Marks,
    TreeListModel,
    TreeRow,
    parts_of,
    tree_rows,
)
from kiosk.domain.contents import RecordKind
from kiosk.domain.languages import MASTER
from kiosk.store.search import Hit, search
from kiosk.store.structure import arrange, move_panel
from kiosk.store.tree import Tree, read_tree

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING: Key = (RecordKind.EXHIBIT, "")


@QmlElement
@QmlUncreatable("view models are made in Python")
class TreeViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    searchChanged = Signal()
    chosen = Signal(str, str)
    rearranged = Signal()

    def __init__(self, content: Content, looking: Content, parent: QObject) -> None:
        super().__init__(parent)
        self._content = content
        self._looking = looking
        self._tree: Tree | None = None
        self._opened: frozenset[str] = frozenset()
        self._selected = NOTHING
        self._marks = NO_MARKS
        self._words = ""
        self._rows = TreeListModel(self)
        self._hits = HitListModel(self)

    @property
    def tree(self) -> Tree | None:
        return self._tree

    @property
    def selected(self) -> Key:
        return self._selected

    @property
    def rows_now(self) -> Sequence[TreeRow]:
        return self._rows.rows()

    def read(self) -> None:
        """Read the tree again; the first time, open its first chapter."""
        self._looking.do(lambda engine: read_tree(engine, MASTER), self._show)

    def mark(self, problems: Mapping[Key, int]) -> None:
        self._marks = Marks(problems, self._marks.people)
        self._fill()

    def mark_people(self, people: Mapping[Key, str]) -> None:
        self._marks = Marks(self._marks.problems, people)
        self._fill()

    def stand_at(self, kind: RecordKind, id_: str) -> None:
        """Select a record, and open the chapter that it stands in."""
        self._selected = (kind, id_)
        if kind is RecordKind.PANEL and (chapter := self.chapter_of(id_)):
            self._opened |= {chapter}
        self._fill()

    def chapter_of(self, panel: str) -> str:
        """The chapter that holds a panel; empty where none does."""
        chapters = self._tree.chapters if self._tree else ()
        return next((each.id for each in chapters if any(panel == other.id for other in each.panels)), "")

    @Slot(str)
    def toggle(self, chapter: str) -> None:
        self._opened ^= {chapter}
        self._fill()

    @Slot(str, str)
    def choose(self, kind: str, id_: str) -> None:
        """Work on that record."""
        self.chosen.emit(kind, id_)

    @Slot(str)
    def search(self, words: str) -> None:
        self._words = words.strip()
        self.searchChanged.emit()
        if self._words:
            asked = self._words
            self._looking.do(
                lambda engine: (asked, search(engine, asked, MASTER)), lambda found: self._show_hits(*found)
            )
        else:
            self._hits.show(())

    @Slot(int)
    def shift(self, step: int) -> None:
        """Move what is selected so many places down or up; a panel also over its chapter's end."""
        kind, id_ = self._selected
        if self._tree is None:
            return
        chapters = [each.id for each in self._tree.chapters]
        if kind is RecordKind.CHAPTER and id_ in chapters:
            self._move_chapter(id_, chapters.index(id_) + step)
        elif kind is RecordKind.PANEL and (chapter := self.chapter_of(id_)):
            panels = self._panels_of(chapter)
            place, at = panels.index(id_) + step, chapters.index(chapter)
            if 0 <= place < len(panels):
                self._move_panel(id_, chapter, place)
            elif 0 <= at + step < len(chapters):
                neighbour = chapters[at + step]
                self._move_panel(id_, neighbour, 0 if step > 0 else len(self._panels_of(neighbour)))

    @Slot(int, int)
    def drop(self, row: int, before: int) -> None:
        """Let go of what was dragged from `row` above the row `before`; the number of rows means the end."""
        rows = self._rows.rows()
        if not 0 <= row < len(rows) or before in (row, row + 1):
            return
        moved = rows[row]
        above = rows[before - 1] if before > 0 else None
        if moved.kind == "chapter":
            chapters = [each.id for each in rows[:before] if each.kind == "chapter" and each.id != moved.id]
            self._move_chapter(moved.id, len(chapters))
        elif above is not None:
            siblings = [
                each.id
                for each in rows[:before]
                if each.kind == "panel" and each.chapter == above.chapter and each.id != moved.id
            ]
            self._move_panel(moved.id, above.chapter, len(siblings))

    def _move_chapter(self, id_: str, place: int) -> None:
        others = [each.id for each in self._tree.chapters if each.id != id_] if self._tree else []
        if not 0 <= place <= len(others):
            return
        order = [*others[:place], id_, *others[place:]]
        occasion = self._content.occasion("Chapter moved")
        self._content.do(
            lambda engine: arrange(engine, RecordKind.CHAPTER, order, occasion), lambda _saved: self._moved()
        )

    def _move_panel(self, id_: str, chapter: str, place: int) -> None:
        occasion = self._content.occasion("Panel moved")

        def move(engine: Engine) -> None:
            move_panel(engine, id_, chapter, place, occasion)

        self._opened |= {chapter}
        self._content.do(move, lambda _none: self._moved())

    def _moved(self) -> None:
        self.read()
        self.rearranged.emit()

    def _panels_of(self, chapter: str) -> list[str]:
        chapters = self._tree.chapters if self._tree else ()
        return [panel.id for each in chapters if each.id == chapter for panel in each.panels]

    def _show(self, tree: Tree) -> None:
        is_first = self._tree is None
        self._tree = tree
        if is_first and tree.chapters:
            first = tree.chapters[0]
            self._opened = frozenset({first.id})
            self.chosen.emit(
                "panel" if first.panels else "chapter", next((each.id for each in first.panels), first.id)
            )
        self._fill()

    def _show_hits(self, asked: str, hits: tuple[Hit, ...]) -> None:
        if asked == self._words:
            self._hits.show(hits)
            self.searchChanged.emit()

    def _fill(self) -> None:
        if self._tree is not None:
            self._rows.replace_rows(list(tree_rows(self._tree, self._opened, self._selected, self._marks)))
        self.changed.emit()

    @Property(TreeListModel, constant=True)
    def rows(self) -> TreeListModel:
        return self._rows

    @Property(HitListModel, constant=True)
    def hits(self) -> HitListModel:
        return self._hits

    @Property(bool, notify=searchChanged)
    def isSearching(self) -> bool:
        return self._words != ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._tree.title.replace("*", "") if self._tree else ""

    @Property(str, notify=changed)
    def selectedKind(self) -> str:
        return self._selected[0].value

    @Property(str, notify=changed)
    def selectedId(self) -> str:
        return self._selected[1]

    @Property(int, notify=changed)
    def edition(self) -> int:
        """The number of the edition on the screen; 0 where none was published from here."""
        published = self._tree.published if self._tree else None
        return published.edition if published else 0

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def changedTitles(self) -> list[str]:
        """The chapters and panels that differ from that edition, by title, with their chapter's number."""
        chapters = self._tree.chapters if self._tree and self._tree.published else ()
        return [
            f"{number}. {part.title}"
            for number, chapter in enumerate(chapters, start=1)
            for part in parts_of(chapter)
            if part.is_changed
        ]

    @Property(int, notify=changed)
    def changeCount(self) -> int:
        """How many chapters and panels differ from that edition."""
        if self._tree is None or self._tree.published is None:
            return 0
        parts = [part for each in self._tree.chapters for part in parts_of(each)]
        return sum(part.is_changed for part in parts) + self._tree.is_changed
