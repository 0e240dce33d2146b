"""The exhibit as rows: chapters, and below an open one its panels."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.contents import RecordKind
from kiosk.shell.list_models import RowListModel
from kiosk.store.search import Hit
from kiosk.store.tree import Tree, TreeChapter, TreePanel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

type Key = tuple[RecordKind, str]


@dataclass(frozen=True, slots=True)
class Marks:
    """What is known of records beside the tree itself: problems (1 warning, 2 error) and who is at them."""

    problems: Mapping[Key, int]
    people: Mapping[Key, str]


NO_MARKS = Marks({}, {})


@dataclass(frozen=True, slots=True)
class TreeRow:
    """A chapter or a panel. `place` counts from 0 among its siblings, `siblings` is how many there are."""

    kind: str
    id: str
    chapter: str
    number: str
    title: str
    panel_kind: str
    missing: int
    drafts: int
    stale: int
    is_changed: bool
    problem: int
    people: str
    is_open: bool
    is_selected: bool
    place: int
    siblings: int


@QmlElement
@QmlUncreatable("view models are made in Python")
class TreeListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "kind": "kind",
        "recordId": "id",
        "chapterId": "chapter",
        "number": "number",
        "title": "title",
        "panelKind": "panel_kind",
        "missing": "missing",
        "drafts": "drafts",
        "stale": "stale",
        "isChanged": "is_changed",
        "problem": "problem",
        "people": "people",
        "isOpen": "is_open",
        "isSelected": "is_selected",
        "place": "place",
        "siblings": "siblings",
    }


@QmlElement
@QmlUncreatable("view models are made in Python")
class HitListModel(RowListModel):  # type: ignore[operator]
    ROLES: ClassVar[dict[str, str]] = {
        "kind": "kind",
        "recordId": "id",
        "title": "title",
        "excerpt": "excerpt",
        "language": "language",
    }

    def show(self, hits: Sequence[Hit]) -> None:
        self.replace_rows(hits)


def tree_rows(tree: Tree, opened: frozenset[str], selected: Key, marks: Marks) -> Iterator[TreeRow]:
    """The rows to be shown, in order. Nothing counts as changed before anything was published."""
    if tree.published is None:
        tree = _as_unchanged(tree)
    for place, chapter in enumerate(tree.chapters):
        is_open = chapter.id in opened
        yield _chapter_row(chapter, place, len(tree.chapters), is_open, selected, marks)
        if is_open:
            for at, panel in enumerate(chapter.panels):
                yield _panel_row(panel, chapter, at, selected, marks)


def parts_of(chapter: TreeChapter) -> list[TreeChapter | TreePanel]:
    """The chapter itself, and its panels."""
    return [chapter, *chapter.panels]


def _as_unchanged(tree: Tree) -> Tree:
    chapters = (
        replace(
            each, is_changed=False, panels=tuple(replace(panel, is_changed=False) for panel in each.panels)
        )
        for each in tree.chapters
    )
    return replace(tree, chapters=tuple(chapters))


def _chapter_row(
    chapter: TreeChapter, place: int, siblings: int, is_open: bool, selected: Key, marks: Marks
) -> TreeRow:
    """A shut chapter tells also of what its panels lack."""
    told = [chapter] if is_open else parts_of(chapter)
    key = (RecordKind.CHAPTER, chapter.id)
    keys = [key] if is_open else [key, *((RecordKind.PANEL, panel.id) for panel in chapter.panels)]
    return TreeRow(
        kind="chapter",
        id=chapter.id,
        chapter=chapter.id,
        number=str(place + 1),
        title=chapter.title,
        panel_kind="",
        missing=sum(each.missing for each in told),
        drafts=sum(each.drafts for each in told),
        stale=sum(each.stale for each in told),
        is_changed=any(each.is_changed for each in told),
        problem=max(marks.problems.get(each, 0) for each in keys),
        people=", ".join(sorted({marks.people[each] for each in keys if each in marks.people})),
        is_open=is_open,
        is_selected=key == selected,
        place=place,
        siblings=siblings,
    )


def _panel_row(panel: TreePanel, chapter: TreeChapter, place: int, selected: Key, marks: Marks) -> TreeRow:
    key = (RecordKind.PANEL, panel.id)
    return TreeRow(
        kind="panel",
        id=panel.id,
        chapter=chapter.id,
        number="",
        title=panel.title,
        panel_kind=panel.kind.value,
        missing=panel.missing,
        drafts=panel.drafts,
        stale=panel.stale,
        is_changed=panel.is_changed,
        problem=marks.problems.get(key, 0),
        people=marks.people.get(key, ""),
        is_open=False,
        is_selected=key == selected,
        place=place,
        siblings=len(chapter.panels),
    )
