"""How long a text is, held against what a standing reader has time for."""

from dataclasses import dataclass
from functools import lru_cache

from kiosk.domain.budgets import LONGEST_SENTENCE
from kiosk.domain.markup import longest_sentence, markup_fault, word_count

FINE, OVER_TARGET, OVER_LIMIT = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Measure:
    """How long a text is, in words, and its longest sentence; `level` says how far over the budget it is."""

    words: int
    longest: int
    level: int
    fault: str


@lru_cache(maxsize=512)
def measured(words: str, target: int, hard: int) -> Measure:
    """The length of a text, against its budget where `target` is not 0."""
    if fault := markup_fault(words):
        return Measure(len(words.split()), 0, OVER_LIMIT, str(fault))
    count, longest = word_count(words), longest_sentence(words)
    level = FINE
    if target:
        too_long = longest > LONGEST_SENTENCE
        level = OVER_LIMIT if count > hard else OVER_TARGET if count > target or too_long else FINE
    return Measure(count, longest, level, "")
