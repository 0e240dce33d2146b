"""Who may do what in the studio, and how people are named there."""

import unicodedata
from collections.abc import Mapping
from enum import StrEnum

__all__ = ["Right", "Role", "folded_name", "may", "name_fault", "tidy_name"]

LONGEST_NAME = 60


class Role(StrEnum):
    EDITOR = "editor"
    PUBLISHER = "publisher"
    ADMINISTRATOR = "administrator"


class Right(StrEnum):
    """What a role gives: `PUBLISH` is also rolling back, `EXCHANGE` importing and exporting packages,
    `ADMINISTER` accounts, settings and the audit log."""

    EDIT = "edit"
    PUBLISH = "publish"
    EXCHANGE = "exchange"
    ADMINISTER = "administer"


RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.EDITOR: frozenset({Right.EDIT}),
    Role.PUBLISHER: frozenset({Right.EDIT, Right.PUBLISH, Right.EXCHANGE}),
    Role.ADMINISTRATOR: frozenset(Right),
}


def may(role: Role, right: Right) -> bool:
    return right in RIGHTS[role]


def tidy_name(name: str) -> str:
    """A name as it is kept: composed letters, single spaces."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def folded_name(name: str) -> str:
    """The form in which names are held against each other: case does not matter."""
    return unicodedata.normalize("NFC", tidy_name(name).casefold())


def name_fault(name: str) -> str | None:
    """Why nobody can be called so, in one sentence; None where somebody can."""
    tidy = tidy_name(name)
    if not tidy:
        return "An account needs a name."
    if len(tidy) > LONGEST_NAME:
        return f"A name has at most {LONGEST_NAME} characters."
    if not all(letter.isprintable() for letter in tidy):
        return "A name is made of letters, digits and signs that can be seen."
    return None
