"""The exhibit as a tree of chapters and panels, with their states at a glance."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.orm import aliased

from kiosk.domain.contents import RecordKind
from kiosk.domain.panels import PanelKind
from kiosk.store.desk_tables import OutlineRow
from kiosk.store.engine import reading
from kiosk.store.outline import complete_outlines
from kiosk.store.panel_tables import PanelRow
from kiosk.store.publications import Publication, find_publication
from kiosk.store.tables import ChapterRow, ExhibitRow, RecordRow, TextRow


@dataclass(frozen=True, slots=True)
class TreePanel:
    """A panel with how many versions of its texts are missing, drafts or stale.

    `is_changed` says that it is otherwise in the edition, or not in it.
    """

    id: str
    kind: PanelKind
    title: str
    missing: int
    drafts: int
    stale: int
    is_changed: bool


@dataclass(frozen=True, slots=True)
class TreeChapter:
    """A chapter; its states are those of its own texts, and `is_changed` also of the order of its panels."""

    id: str
    title: str
    date: str
    missing: int
    drafts: int
    stale: int
    is_changed: bool
    panels: tuple[TreePanel, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """The exhibit; `published` is the edition that the states are held against, if there is one."""

    title: str
    is_changed: bool
    chapters: tuple[TreeChapter, ...]
    published: Publication | None


def read_tree(engine: Engine, language: str, edition: int | None = None) -> Tree:
    """The tree with titles in `language`, or the master language where there are none.

    Changes are told against `edition`, by default the newest published one.
    """
    complete_outlines(engine)
    with reading(engine) as connection:
        published = find_publication(connection, edition)
        since = published.revision if published else -1
        panels: dict[int, list[TreePanel]] = defaultdict(list)
        rows = _rows(connection, PanelRow, "heading", language, PanelRow.chapter, PanelRow.kind)
        for id_, _, chapter, kind, said, missing, drafts, stale, revision in rows:
            panels[chapter].append(TreePanel(id_, kind, said, missing, drafts, stale, revision > since))
        chapters = tuple(
            TreeChapter(
                row.id,
                row.said,
                row.date,
                row.missing,
                row.drafts,
                row.stale,
                row.revision > since,
                tuple(panels[row.record]),
            )
            for row in _rows(connection, ChapterRow, "title", language, ChapterRow.date)
        )
        head = _rows(connection, ExhibitRow, "title", language)
        title = head[0].said if head else ""
        is_changed = any(row.revision > since for row in _beside(connection)) or any(
            each.is_changed or any(panel.is_changed for panel in each.panels) for each in chapters
        )
    return Tree(title, is_changed, chapters, published)


def _rows(connection: Connection, table: type[Any], field: str, language: str, *columns: Any) -> list[Any]:
    """The records of a table with their titles, in their order."""
    said, meant = aliased(TextRow), aliased(TextRow)
    master = select(ExhibitRow.master).scalar_subquery()
    query = (
        select(
            RecordRow.id,
            table.record,
            *columns,
            func.coalesce(said.value, meant.value, RecordRow.id).label("said"),
            OutlineRow.missing,
            OutlineRow.drafts,
            OutlineRow.stale,
            OutlineRow.revision,
        )
        .select_from(table)
        .join(RecordRow, RecordRow.key == table.record)
        .join(OutlineRow, OutlineRow.record == table.record)
        .outerjoin(said, (said.record == table.record) & (said.field == field) & (said.language == language))
        .outerjoin(
            meant, (meant.record == table.record) & (meant.field == field) & (meant.language == master)
        )
    )
    if table is not ExhibitRow:
        query = query.order_by(table.position)
    return list(connection.execute(query))


def _beside(connection: Connection) -> list[Any]:
    """The newest revision of all that is neither chapter nor panel."""
    query = (
        select(func.coalesce(func.max(OutlineRow.revision), 0).label("revision"))
        .join(RecordRow, RecordRow.key == OutlineRow.record)
        .where(RecordRow.kind.not_in([RecordKind.CHAPTER, RecordKind.PANEL]))
    )
    return list(connection.execute(query))
