"""Which of a person's edits can be undone, and which done again."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["EditKind", "MadeEdit", "Stacks", "stacks_of"]


class EditKind(StrEnum):
    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class MadeEdit:
    """An edit by its number. `of` is the edit that an undo took back, or a redo did again."""

    number: int
    kind: EditKind
    of: int | None = None


@dataclass(frozen=True, slots=True)
class Stacks:
    """Edits by their numbers; the last of each is the next to be undone, or redone."""

    undo: tuple[int, ...] = ()
    redo: tuple[int, ...] = ()


def stacks_of(edits: Iterable[MadeEdit]) -> Stacks:
    """What one person can undo and redo after these edits of theirs, given oldest first.

    A new edit forgets what could be redone. An import is not undone step by step; nothing before it is.
    """
    undo: list[int] = []
    redo: list[int] = []
    for edit in edits:
        match edit.kind:
            case EditKind.EDIT:
                undo.append(edit.number)
                redo.clear()
            case EditKind.UNDO if edit.of in undo:
                undo.remove(edit.of)
                redo.append(edit.of)
            case EditKind.REDO if edit.of in redo:
                redo.remove(edit.of)
                undo.append(edit.of)
            case EditKind.IMPORT:
                undo.clear()
                redo.clear()
            case _:
                pass  # its edit is older than those we were given
    return Stacks(tuple(undo), tuple(redo))
