"""The days of a month written out in words: `деветнаестог септембра`, `the nineteenth of September`."""

from functools import cache

from kiosk.domain.drafting.word_lists import words_in
from kiosk.domain.languages import language_of
from kiosk.domain.transliteration import to_latin

__all__ = ["day_of_word", "day_words"]

SERBIAN = words_in(
    "први други трећи четврти пети шести седми осми девети десети једанаести дванаести тринаести четрнаести "
    "петнаести шеснаести седамнаести осамнаести деветнаести двадесети"
)
SERBIAN_GENITIVES = [
    *("првог", "другог", "трећег", "четвртог"),
    *(f"{word[:-1]}ог" for word in SERBIAN[4:]),
]
RUSSIAN = words_in(
    "первого второго третьего четвёртого пятого шестого седьмого восьмого девятого десятого одиннадцатого "
    "двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого "
    "девятнадцатого двадцатого"
)
ENGLISH = words_in(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
UNITS = range(1, 10)
TWENTY, THIRTY = 20, 30


@cache
def _days(language: str) -> dict[str, int]:
    match language:
        case "ru":
            days = _counted(RUSSIAN, "двадцать ", {"тридцатого": THIRTY, "тридцать первого": THIRTY + 1})
            return days | {word.replace("ё", "е"): day for word, day in days.items()}
        case "en":
            days = _counted(ENGLISH, "twenty-", {"thirtieth": THIRTY, "thirty-first": THIRTY + 1})
            return days | {word.replace("-", " "): day for word, day in days.items()}
        case _:
            nominatives = _counted(SERBIAN, "двадесет ", {"тридесети": THIRTY, "тридесет први": THIRTY + 1})
            genitives = _counted(
                SERBIAN_GENITIVES, "двадесет ", {"тридесетог": THIRTY, "тридесет првог": THIRTY + 1}
            )
            both = nominatives | genitives
            return both | {to_latin(word): day for word, day in both.items()}


def _counted(words: list[str], twenty: str, rest: dict[str, int]) -> dict[str, int]:
    days = dict(zip(words, range(1, TWENTY + 1), strict=True))
    return days | {f"{twenty}{words[unit - 1]}": TWENTY + unit for unit in UNITS} | rest


def day_words(tag: str) -> str:
    """A pattern of all the words, the longer first."""
    return "|".join(sorted(_days(language_of(tag)), key=len, reverse=True))


def day_of_word(word: str, tag: str) -> int | None:
    return _days(language_of(tag)).get(word.lower())
