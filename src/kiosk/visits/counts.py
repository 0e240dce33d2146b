"""Counts: how many visits of a day and hour did one thing. A visit becomes such counts, and nothing else."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.visits.visit import Panel, Visit

BETWEEN_IDS = "/"


class Fact(StrEnum):
    """What is counted; the comment says what a count's subject is.

    Of VISIT, LENGTH, LANGUAGE and ENDING each visit has exactly one, of EXTENT one for each of its chapters.
    """

    VISIT = "visit"  # nothing
    LENGTH = "length"  # seconds, rounded down to a multiple of five
    LANGUAGE = "language"  # the tag of the language in which most of the visit went by
    ENDING = "ending"  # home, chapter or map: what was left standing
    RETURN_HOME = "return-home"  # nothing
    MODE = "mode"  # text-150, theme-contrast, calm, keys, language, …
    CARD = "card"  # sources, terms, person, viewer, …
    CHAPTER = "chapter"  # a chapter that was opened
    EXTENT = "extent"  # a chapter and how much of it was read
    OPENED = "opened"  # a chapter and a panel of it
    READ = "read"  # the same
    LEFT = "left"  # the same: the panel that was left standing
    STEP = "step"  # a map and a step of it


@dataclass(frozen=True, slots=True)
class Count:
    """So many visits that began on `day` in `hour` did it; the hour is None where it is no longer known."""

    day: str
    hour: int | None
    fact: Fact
    subject: str
    visits: int


def subject_of(first: str, second: str) -> str:
    """The subject that two ids make together."""
    return f"{first}{BETWEEN_IDS}{second}"


def ids_of(subject: str) -> tuple[str, str]:
    """The two ids of a subject; the second is empty of one that has not."""
    first, _, second = subject.partition(BETWEEN_IDS)
    return first, second


def counts_of(visit: Visit) -> tuple[Count, ...]:
    """What a visit adds to the counts of its hour."""
    return tuple(Count(visit.day, visit.hour, fact, subject, 1) for fact, subject in _facts_of(visit))


def _facts_of(visit: Visit) -> Iterator[tuple[Fact, str]]:
    yield Fact.VISIT, ""
    yield Fact.LENGTH, str(visit.length_s)
    yield Fact.LANGUAGE, visit.language
    yield Fact.ENDING, visit.ending.value
    if visit.returned_home:
        yield Fact.RETURN_HOME, ""
    if visit.left_at is not None:
        yield Fact.LEFT, subject_of(*visit.left_at)
    yield from ((Fact.MODE, mode) for mode in sorted(visit.modes))
    yield from ((Fact.CARD, card) for card in sorted(visit.cards))
    for chapter, extent in visit.extents:
        yield Fact.CHAPTER, chapter
        yield Fact.EXTENT, subject_of(chapter, extent)
    yield from _pairs(Fact.OPENED, visit.opened)
    yield from _pairs(Fact.READ, visit.read)
    yield from _pairs(Fact.STEP, visit.steps)


def _pairs(fact: Fact, pairs: Iterable[Panel]) -> Iterator[tuple[Fact, str]]:
    return ((fact, subject_of(*pair)) for pair in sorted(pairs))
