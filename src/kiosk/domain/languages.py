"""Languages by their BCP 47 tags, as plain strings: what they are called and what other tools call them."""

import re
from dataclasses import dataclass
from typing import Literal

__all__ = [
    "DERIVED_FROM",
    "MASTER",
    "NumberRules",
    "PluralForm",
    "endonym",
    "is_language_tag",
    "language_of",
    "number_rules",
    "plural_form",
    "pyphen_dictionary",
    "qt_locale",
    "script_of",
]

MASTER = "sr-Cyrl"
DERIVED_FROM = {"sr-Latn": MASTER}
"""The versions that are made by transliteration unless a curator has edited them."""

type PluralForm = Literal["one", "few", "many", "other"]

TAG = re.compile(
    r"(?P<language>[a-z]{2,3})"
    r"(?:-(?P<script>[A-Z][a-z]{3}))?"
    r"(?:-(?P<region>[A-Z]{2}|[0-9]{3}))?"
    r"(?P<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)"
    r"(?:-x(?:-[a-z0-9]{1,8})+)?"
)
ENDONYMS = {"sr-Cyrl": "Ћирилица", "sr-Latn": "Latinica", "en": "English", "ru": "Русский"}
QT_LOCALES = {"sr": "sr_RS", "sr-Cyrl": "sr_RS", "sr-Latn": "sr_Latn_RS", "en": "en_GB", "ru": "ru_RU"}
DEFAULT_SCRIPTS = {"sr": "Cyrl", "ru": "Cyrl", "en": "Latn"}
PYPHEN_DICTIONARIES = {
    ("sr", "Cyrl"): "sr",
    ("sr", "Latn"): "sr_Latn",
    ("ru", "Cyrl"): "ru_RU",
    ("en", "Latn"): "en_GB",
}


@dataclass(frozen=True, slots=True)
class NumberRules:
    """How a language writes numbers; thousands are grouped in numbers of `group_from` and more."""

    decimal_mark: str
    group_mark: str
    group_from: int


# Serbian and Russian write 2000 and 30.000: four digits need no help.
NUMBER_RULES = {
    "sr": NumberRules(",", ".", 10_000),
    "ru": NumberRules(",", "\u00a0", 10_000),
    "en": NumberRules(".", ",", 1_000),
}
OTHER_NUMBER_RULES = NumberRules(".", "\u00a0", 10_000)


def is_language_tag(text: str) -> bool:
    """Whether this is a well-formed tag in its canonical case: `sr-Cyrl`, `en`, `de-AT`, `sr-ekavsk`."""
    match = TAG.fullmatch(text)
    if not match:
        return False
    variants = match["variants"].split("-")[1:]
    return len(variants) == len(set(variants))


def language_of(tag: str) -> str:
    return tag.partition("-")[0]


def script_of(tag: str) -> str:
    """The script of a text in this language, as `Cyrl` or `Latn`; empty where the tag leaves it open."""
    match = TAG.fullmatch(tag)
    return (match["script"] if match else None) or DEFAULT_SCRIPTS.get(language_of(tag), "")


def endonym(tag: str) -> str:
    """What readers of the language call it; Serbian goes by its two scripts."""
    return ENDONYMS.get(tag, tag)


def qt_locale(tag: str) -> str:
    """The name that Qt's QLocale takes for this language."""
    match = TAG.fullmatch(tag)
    if tag in QT_LOCALES or not match:
        return QT_LOCALES.get(tag, tag)
    parts = [match["language"], match["script"], match["region"]]
    return "_".join(part for part in parts if part)


def pyphen_dictionary(tag: str) -> str | None:
    """The Pyphen dictionary that hyphenates this language, if there is one."""
    return PYPHEN_DICTIONARIES.get((language_of(tag), script_of(tag)))


def number_rules(tag: str) -> NumberRules:
    return NUMBER_RULES.get(language_of(tag), OTHER_NUMBER_RULES)


def plural_form(tag: str, count: int) -> PluralForm:
    """The form (CLDR) of a noun after a whole number: `21 тенк` one, `2 тенка` few, `5 тенкова` other."""
    match language_of(tag):
        case "sr":
            return _slavic_form(count, rest="other")
        case "ru":
            return _slavic_form(count, rest="many")
        case _:
            return "one" if abs(count) == 1 else "other"


def _slavic_form(count: int, rest: PluralForm) -> PluralForm:
    ones, tens = abs(count) % 10, abs(count) // 10 % 10
    if tens == 1:
        return rest
    if ones == 1:
        return "one"
    return "few" if ones in (2, 3, 4) else rest
