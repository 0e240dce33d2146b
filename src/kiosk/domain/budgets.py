"""How many words a text may have: a visitor reads standing, and little.

The target is advice, the hard limit a fault. Captions, credits and quotations are taken over word for word,
so their sentences are as long as they are; all other prose is held to short ones.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.markup import sentences, word_count
from kiosk.domain.prose import words

__all__ = [
    "BUDGETS",
    "LONGEST_SENTENCE",
    "SENTENCE_TARGET",
    "Budget",
    "BudgetFinding",
    "BudgetLevel",
    "TextKind",
    "budget_findings",
]


class TextKind(StrEnum):
    EXHIBIT_TITLE = "exhibit title"
    CHAPTER_TITLE = "chapter title"
    EXHIBIT_INTRODUCTION = "exhibit introduction"
    CHAPTER_INTRODUCTION = "chapter introduction"
    PANEL = "panel"
    CAPTION = "caption"
    CREDIT = "credit"
    QUOTATION = "quotation"
    DEFINITION = "definition"
    DESCRIPTION = "extended description"


@dataclass(frozen=True, slots=True)
class Budget:
    """Limits in words."""

    target: int
    hard: int

    def __post_init__(self) -> None:
        if not 0 < self.target <= self.hard:
            raise ValueError("A budget has a target of at least one word and a hard limit no lower.")


class BudgetLevel(StrEnum):
    """`OVER_TARGET` is shown amber and stops nothing; `OVER_LIMIT` is shown red."""

    OVER_TARGET = "over target"
    OVER_LIMIT = "over limit"


@dataclass(frozen=True, slots=True)
class BudgetFinding:
    level: BudgetLevel
    message: str


BUDGETS = {
    TextKind.EXHIBIT_TITLE: Budget(5, 7),
    TextKind.CHAPTER_TITLE: Budget(5, 7),
    TextKind.EXHIBIT_INTRODUCTION: Budget(75, 150),
    TextKind.CHAPTER_INTRODUCTION: Budget(60, 100),
    TextKind.PANEL: Budget(60, 80),
    TextKind.CAPTION: Budget(25, 50),
    TextKind.CREDIT: Budget(12, 20),
    TextKind.QUOTATION: Budget(40, 60),
    TextKind.DEFINITION: Budget(30, 45),
    TextKind.DESCRIPTION: Budget(120, 200),
}
SENTENCE_TARGET = 15
"""Words in a sentence, on average over a text."""
LONGEST_SENTENCE = 25
SENTENCES_ARE_OURS = frozenset(
    {
        TextKind.EXHIBIT_INTRODUCTION,
        TextKind.CHAPTER_INTRODUCTION,
        TextKind.PANEL,
        TextKind.DEFINITION,
        TextKind.DESCRIPTION,
    }
)
WORDS_SHOWN = 4


def budget_findings(kind: TextKind, markup: str) -> tuple[BudgetFinding, ...]:
    """What is too long in a text of this kind; nothing for an empty one. Raises MarkupError."""
    length = tuple(_length_findings(kind, word_count(markup)))
    if kind not in SENTENCES_ARE_OURS:
        return length
    return length + tuple(_sentence_findings([words(sentence) for sentence in sentences(markup)]))


def _length_findings(kind: TextKind, count: int) -> Iterator[BudgetFinding]:
    budget = BUDGETS[kind]
    if count > budget.hard:
        yield BudgetFinding(BudgetLevel.OVER_LIMIT, f"{count} words, {budget.hard} at most in this {kind}")
    elif count > budget.target:
        yield BudgetFinding(
            BudgetLevel.OVER_TARGET, f"{count} words, {budget.target} would do in this {kind}"
        )


def _sentence_findings(sentences_in_words: list[tuple[str, ...]]) -> Iterator[BudgetFinding]:
    for sentence in sentences_in_words:
        if len(sentence) > LONGEST_SENTENCE:
            start = " ".join(sentence[:WORDS_SHOWN])
            yield BudgetFinding(
                BudgetLevel.OVER_LIMIT,
                f"a sentence of {len(sentence)} words, {LONGEST_SENTENCE} at most: “{start} …”",
            )
    total = sum(map(len, sentences_in_words))
    if total > SENTENCE_TARGET * len(sentences_in_words):
        average = total / len(sentences_in_words)
        yield BudgetFinding(
            BudgetLevel.OVER_TARGET,
            f"sentences of {average:.1f} words on average: {SENTENCE_TARGET} are easier to read standing",
        )
