import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.budgets import (
    BUDGETS,
    LONGEST_SENTENCE,
    SENTENCE_TARGET,
    Budget,
    BudgetLevel,
    TextKind,
    budget_findings,
)
from kiosk.domain.markup import MarkupError

OURS = [
    TextKind.EXHIBIT_INTRODUCTION,
    TextKind.CHAPTER_INTRODUCTION,
    TextKind.PANEL,
    TextKind.DEFINITION,
    TextKind.DESCRIPTION,
]


def text_of(count: int) -> str:
    """So many words, in sentences of five."""
    words = [f"реч{'.' if place % 5 == 0 else ''}" for place in range(1, count + 1)]
    return " ".join(word.capitalize() if place % 5 == 0 else word for place, word in enumerate(words))


def levels(kind: TextKind, markup: str) -> list[BudgetLevel]:
    return [finding.level for finding in budget_findings(kind, markup)]


def test_every_kind_of_text_has_the_budget_of_the_standard():
    assert {kind.value: (budget.target, budget.hard) for kind, budget in BUDGETS.items()} == {
        "exhibit title": (5, 7),
        "chapter title": (5, 7),
        "exhibit introduction": (75, 150),
        "chapter introduction": (60, 100),
        "panel": (60, 80),
        "caption": (25, 50),
        "credit": (12, 20),
        "quotation": (40, 60),
        "definition": (30, 45),
        "extended description": (120, 200),
    }
    assert set(BUDGETS) == set(TextKind)


@pytest.mark.parametrize("kind", TextKind)
def test_target_and_limit_may_be_reached_and_not_passed(kind):
    budget = BUDGETS[kind]
    assert levels(kind, text_of(budget.target)) == []
    assert levels(kind, text_of(budget.target + 1)) == [BudgetLevel.OVER_TARGET]
    assert levels(kind, text_of(budget.hard)) == [BudgetLevel.OVER_TARGET]
    assert levels(kind, text_of(budget.hard + 1)) == [BudgetLevel.OVER_LIMIT]


def test_a_finding_says_how_long_the_text_is_and_how_long_it_may_be():
    (over,) = budget_findings(TextKind.CHAPTER_TITLE, text_of(8))
    assert over.message == "8 words, 7 at most in this chapter title"
    (above,) = budget_findings(TextKind.CHAPTER_TITLE, text_of(6))
    assert above.message == "6 words, 5 would do in this chapter title"


@pytest.mark.parametrize("kind", OURS)
def test_a_sentence_of_ours_has_at_most_25_words(kind):
    short = "Кратко. " * 2
    longest = " ".join(["реч"] * LONGEST_SENTENCE)
    assert levels(kind, f"{short}Свака {longest[:-4]}.") == []
    (finding,) = budget_findings(kind, f"{short}Свака {longest}.")
    assert finding.level is BudgetLevel.OVER_LIMIT
    assert finding.message == "a sentence of 26 words, 25 at most: “Свака реч реч реч …”"


def test_sentences_of_ours_have_15_words_on_average():
    fifteen = "Свака " + " ".join(["реч"] * (SENTENCE_TARGET - 1)) + ". "
    assert levels(TextKind.PANEL, fifteen * 3) == []
    (finding,) = budget_findings(TextKind.PANEL, fifteen * 2 + "И " + fifteen[0].lower() + fifteen[1:])
    assert finding.level is BudgetLevel.OVER_TARGET
    assert finding.message.startswith("sentences of 15.3 words on average")


@pytest.mark.parametrize("kind", [TextKind.CAPTION, TextKind.QUOTATION])
def test_words_taken_over_from_others_may_stand_in_one_sentence(kind):
    assert levels(kind, " ".join(["реч"] * BUDGETS[kind].target)) == []


def test_markup_is_not_counted():
    assert levels(TextKind.CHAPTER_TITLE, "*Лет* у [[moskva|Москву]] {{XX}} – века") == []


def test_a_text_that_cannot_be_read_is_not_counted():
    with pytest.raises(MarkupError):
        budget_findings(TextKind.PANEL, "*Лет")


def test_a_budget_makes_sense():
    with pytest.raises(ValueError, match="hard limit no lower"):
        Budget(10, 5)


@given(st.sampled_from(list(TextKind)), st.integers(0, 250))
def test_a_longer_text_is_never_judged_more_mildly(kind, count):
    order = ([], [BudgetLevel.OVER_TARGET], [BudgetLevel.OVER_LIMIT])
    assert order.index(levels(kind, text_of(count))) <= order.index(levels(kind, text_of(count + 1)))
