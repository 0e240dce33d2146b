"""Numbers written out in words, and the words that make them rough or large."""

from functools import cache

from kiosk.domain.drafting.word_lists import words_in
from kiosk.domain.languages import language_of
from kiosk.domain.transliteration import to_latin

__all__ = ["ABOUT", "AT_MOST", "MORE_THAN", "number_of_words", "number_words", "scale_of", "scale_words"]

SERBIAN = """
два=2 две=2 двоје=2 двојица=2 двојице=2 три=3 троје=3 четири=4 пет=5 шест=6 седам=7 осам=8 девет=9 десет=10
једанаест=11 дванаест=12
тринаест=13 четрнаест=14 петнаест=15 шеснаест=16 седамнаест=17 осамнаест=18 деветнаест=19 двадесет=20
двадесетак=20
тридесет=30 тридесетак=30 четрдесет=40 педесет=50 педесетак=50 шездесет=60 седамдесет=70 осамдесет=80
деведесет=90 сто=100 стотину=100
стотинак=100 двеста=200 двјеста=200 триста=300 четиристо=400 петсто=500 шестсто=600 шесто=600 седамсто=700
осамсто=800 деветсто=900
"""
RUSSIAN = """
два=2 две=2 двух=2 двое=2 три=3 трёх=3 трое=3 четыре=4 четырёх=4 пять=5 пяти=5 шесть=6 шести=6 семь=7 семи=7
восемь=8 девять=9 десять=10 десяти=10
одиннадцать=11 двенадцать=12 тринадцать=13 четырнадцать=14 пятнадцать=15 шестнадцать=16 семнадцать=17
восемнадцать=18
девятнадцать=19 двадцать=20 двадцати=20 тридцать=30 сорок=40 пятьдесят=50 шестьдесят=60 семьдесят=70
восемьдесят=80
девяносто=90 сто=100 ста=100 двести=200 триста=300 четыреста=400 пятьсот=500 шестьсот=600 семьсот=700
восемьсот=800 девятьсот=900
"""
ENGLISH = """
two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14
fifteen=15
sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70
eighty=80 ninety=90
"""
SCALES = {
    "sr": """
стотина=100 стотине=100 хиљада=1000 хиљаде=1000 хиљаду=1000 хиљ.=1000 милион=1000000 милиона=1000000
мил.=1000000
милијарда=1000000000 милијарде=1000000000 милијарди=1000000000
""",
    "ru": """
сотен=100 сотни=100 тысяча=1000 тысячи=1000 тысяч=1000 тысячу=1000 тыс.=1000 миллион=1000000 миллиона=1000000
миллионов=1000000 млн=1000000 млн.=1000000 миллиард=1000000000 миллиарда=1000000000
""",
    "en": "hundred=100 thousand=1000 million=1000000 billion=1000000000",
}
HUNDRED = 100
"""The scale that multiplies within the thousands."""
ABOUT = {
    "sr": "око|приближно|отприлике|скоро|готово|око|oko|približno|otprilike|skoro|gotovo|cca|ca",
    "ru": "около|приблизительно|примерно|почти|порядка",
    "en": "about|around|approximately|nearly|almost|roughly|some|circa",
}
MORE_THAN = {
    "sr": "преко|више од|preko|više od|најмање|najmanje",
    "ru": "более|больше|свыше|не менее",
    "en": "over|more than|at least|upwards of",
}
AT_MOST = {
    "sr": "до|мање од|највише|do|manje od|najviše",
    "ru": "до|менее|не более|меньше",
    "en": "up to|fewer than|less than|at most",
}


def _table(text: str) -> dict[str, int]:
    pairs = (entry.partition("=") for entry in words_in(text))
    return {word: int(value) for word, _, value in pairs}


@cache
def _units(language: str) -> dict[str, int]:
    table = _table({"sr": SERBIAN, "ru": RUSSIAN, "en": ENGLISH}[language])
    return table | {to_latin(word): value for word, value in table.items()} if language == "sr" else table


@cache
def _scales(language: str) -> dict[str, int]:
    table = _table(SCALES[language])
    return table | {to_latin(word): value for word, value in table.items()} if language == "sr" else table


def number_words(tag: str) -> frozenset[str]:
    return frozenset(_units(language_of(tag)))


def scale_words(tag: str) -> frozenset[str]:
    return frozenset(_scales(language_of(tag)))


def scale_of(word: str, tag: str) -> int:
    """What a number before the word is multiplied by; 1 for any other word."""
    return _scales(language_of(tag)).get(word.lower(), 1)


def number_of_words(words: list[str], tag: str) -> int:
    """The number that the words make: `двадесет пет хиљада` is 25000. A scale on its own counts once."""
    whole = part = 0
    for word in words:
        scale = scale_of(word, tag)
        if scale > HUNDRED:
            whole, part = whole + max(part, 1) * scale, 0
        elif scale > 1:
            part = max(part, 1) * scale
        else:
            part += _units(language_of(tag)).get(word.lower(), 0)
    return whole + part
