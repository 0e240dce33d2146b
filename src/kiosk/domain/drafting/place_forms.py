"""The names of places in the nominative, out of whatever case they stand in."""

import re
from collections.abc import Sequence

from kiosk.domain.drafting.capitals import Token
from kiosk.domain.drafting.gazetteer import known_places
from kiosk.domain.drafting.inflection import nominatives
from kiosk.domain.drafting.names import Names
from kiosk.domain.drafting.word_lists import alternatives, words_in
from kiosk.domain.languages import language_of

__all__ = [
    "adjective",
    "after_classifier",
    "is_adjective",
    "is_common",
    "known_place",
    "nominative_place",
    "sounding",
]

COMMON = re.compile(
    rf"(?:{alternatives('стар|нов|велик|мал|црн|бел|црвен|горњ|доњ|дуг|свет')}|стар|нов|больш|мал|красн|бел)"
    r"\w{1,3}",
    re.IGNORECASE,
)
VOWELS = "аеиоуaeiouыэюяёй"
ADJECTIVES = tuple(words_in("ски чки шки ска ова ева ов ев ski čki ški ska ova eva ov ev ский цкий ская"))


def known_place(tokens: Sequence[Token], tag: str) -> str | None:
    """The name of a known place that these words are some form of."""
    places = known_places(tag)
    whole = " ".join(token.text for token in tokens)
    if whole in places:
        return whole
    if len(tokens) == 1:
        return next((form for form in nominatives(whole, tag, "place") if form in places), None)
    heads = nominatives(tokens[0].text, tag, "adjective")
    tails = nominatives(" ".join(token.text for token in tokens[1:]), tag, "place")
    pairs = (f"{head} {tail}" for head in heads for tail in tails)
    return next((pair for pair in pairs if pair in places), None)


def adjective(word: str, tag: str) -> str:
    """The adjective in the nominative, in the gender that its ending leaves open."""
    forms = nominatives(word, tag, "adjective")
    return word if word.endswith(("ски", "ski", "чки", "ский", "ская", "ска", "ska")) else forms[0]


def is_common(word: str) -> bool:
    """Whether the adjective may stand before any noun: `Стари`, `Новый`."""
    return COMMON.fullmatch(word) is not None


def is_adjective(word: str, tag: str) -> bool:
    """Whether the word is one that a noun follows: `Савски`, `Авалску`."""
    return is_common(word) or nominatives(word, tag, "adjective")[0].endswith(ADJECTIVES)


def after_classifier(tokens: Sequence[Token], names: Names) -> str:
    """Serbian leaves the name in the nominative after its noun: `у селу Горња Трепча`, but `реке Саве`."""
    if language_of(names.tag) == "sr" and tokens[-1].text[-1] not in "еуиeui":
        return " ".join(token.text for token in tokens)
    return nominative_place(tokens, names)


def nominative_place(tokens: Sequence[Token], names: Names) -> str:
    """The name in the nominative: words before the last are taken for adjectives."""
    tag = names.tag
    if language_of(tag) == "en":
        return " ".join(token.text for token in tokens)
    heads = [nominatives(token.text, tag, "adjective")[0] for token in tokens[:-1]]
    last = sounding(tokens[-1].text, names)
    return " ".join((*heads, last))


def sounding(word: str, names: Names) -> str:
    """The first form that the text has, or else that can be pronounced at its end."""
    forms = nominatives(word, names.tag, "place")
    if in_text := next((form for form in forms if form != word and form in names.capitalised), None):
        return in_text
    if word[-1] not in VOWELS and not word.endswith(("ом", "ем", "om", "em")):
        return word
    return next((form for form in forms if not _ends_hard(form)), word)


def _ends_hard(form: str) -> bool:
    """Two consonants at the end that no word of ours ends in: `Москв`, `Гроцк`."""
    last, before = form[-1].lower(), form[-2:-1].lower()
    is_cluster = last not in VOWELS and before not in VOWELS and before != last
    return is_cluster and not form.lower().endswith(
        (
            "ст",
            "шт",
            "рд",
            "рг",
            "нт",
            "нд",
            "лт",
            "рт",
            "рн",
            "рк",
            "st",
            "št",
            "rd",
            "rg",
            "nt",
            "nd",
            "lj",
            "nj",
            "rt",
            "rn",
            "rk",
        )
    )
