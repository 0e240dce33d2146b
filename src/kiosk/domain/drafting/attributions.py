"""A quotation that was found; who said it and in which work, by the clause that brings it in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.drafting.names import Spot
from kiosk.domain.drafting.people import FoundPerson
from kiosk.domain.drafting.quotation_words import WorkKind, works_pattern

__all__ = [
    "CLOSING",
    "LONGEST_GAP",
    "OPENING",
    "QUOTED",
    "FoundQuotation",
    "author_in",
    "last_name",
    "named_before",
    "unquoted",
    "work_in",
]

QUOTED = re.compile(r"„(?P<low>[^„“”]+)[“”]|“(?P<high>[^“”]+)”|«(?P<angle>[^«»]+)»|\"(?P<straight>[^\"]+)\"")
OPENING, CLOSING = '„“«"', '“”»"'
LONGEST_GAP = 60
SMALL_WORD = r"(?:of|the|and|in|a)"
TITLE = re.compile(rf",?\s(?P<title>(?:[A-Z][\w’'-]+|{SMALL_WORD})(?:\s(?:[A-Z][\w’'-]+|{SMALL_WORD}))*)")


@dataclass(frozen=True, slots=True)
class FoundQuotation:
    """`words` as they stand, `introduction` what brings them in; `paragraphs` has those of both.

    `fills` are the paragraphs that hold nothing but the quotation and its introduction.
    """

    words: str
    introduction: str
    author: str | None
    work: str | None
    work_kind: WorkKind | None
    paragraphs: tuple[int, ...]
    fills: tuple[int, ...]
    spot: Spot
    reason: str


SAID_IN = re.compile(
    r"(?:writes|wrote|recall(?:s|ed)|note[sd]|describe[sd]) in (?P<title>(?:[A-Z][\w’'-]+\s?)+)(?:$|:)"
)


def author_in(people: Sequence[FoundPerson], number: int, text: str, clause: str) -> str | None:
    """The person whom the clause of paragraph `number` names, first those in the nominative."""
    start = text.find(clause[:LONGEST_GAP].strip())
    end = start + len(clause)
    inside = [
        (last_name(person) not in text[spot.start : spot.end], spot.start, person.name)
        for person in people
        for spot in person.spots
        if spot.paragraph == number and start <= spot.start < end
    ]
    return min(inside)[2] if inside else None


def named_before(people: Sequence[FoundPerson], number: int, at: int) -> str | None:
    """The person whom paragraph `number` names last before the character `at`."""
    spots = [
        (spot.start, person.name)
        for person in people
        for spot in person.spots
        if spot.paragraph == number and spot.start < at
    ]
    return max(spots)[1] if spots else None


def work_in(clause: str, tag: str) -> tuple[str | None, WorkKind | None]:
    """The title of a work, or what it is where it has none, and its kind."""
    for pattern, kind, name in works_pattern(tag):
        match = pattern.search(clause)
        if match is None:
            continue
        title = QUOTED.search(clause, match.end(), match.end() + 2 * LONGEST_GAP)
        if title:
            return next(group for group in title.groups() if group), kind
        capitals = TITLE.match(clause, match.end()) if tag == "en" else None
        if capitals and capitals["title"][0].isupper():
            return re.sub(rf"(?:\s{SMALL_WORD})+$", "", capitals["title"]), kind
        return name, kind
    said_in = SAID_IN.search(clause) if tag == "en" else None
    return (said_in["title"], "book") if said_in else (None, None)


def last_name(person: FoundPerson) -> str:
    return re.split(r"[ \u00a0]", person.name)[-1]


def unquoted(text: str) -> str:
    """The passage without the marks around the whole of it."""
    inner = text.rstrip(".!?…")
    is_whole = text[:1] in OPENING and inner[-1:] in CLOSING and len(QUOTED.findall(text)) == 1
    return f"{inner[1:-1].strip()}{text[len(inner) :]}" if is_whole else text
