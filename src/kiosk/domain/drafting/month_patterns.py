"""How the months, the days and the years of dates look in running text, by language."""

import re
from dataclasses import dataclass
from functools import cache

from kiosk.domain.drafting.word_lists import alternatives
from kiosk.domain.languages import language_of

__all__ = ["DateShapes", "date_shapes", "month_number"]

DASH = r"[–—−-]"
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
CYRILLIC_ROMAN = str.maketrans("ХІ", "XI")

SERBIAN = (
    *("јануар", "фебруар", "март", "април", "мај", "јуни?", "јули?", "август"),
    *("септемб(?:а?р)", "октоб(?:а?р)", "новемб(?:а?р)", "децемб(?:а?р)"),
)
SERBIAN_SHORT = ("јан", "феб", "мар", "апр", "мај", "јун", "јул", "авг", "септ?", "окт", "нов", "дец")
RUSSIAN = (
    *("январ(?:ь|я|е|ю|ём)", "феврал(?:ь|я|е|ю|ём)", "март[ае]?", "апрел(?:ь|я|е|ю)", "ма(?:й|я|е|ю)"),
    *("июн(?:ь|я|е|ю)", "июл(?:ь|я|е|ю)", "август[ае]?", "сентябр(?:ь|я|е|ю)", "октябр(?:ь|я|е|ю)"),
    *("ноябр(?:ь|я|е|ю)", "декабр(?:ь|я|е|ю)"),
)
RUSSIAN_SHORT = ("янв", "февр?", "мар", "апр", "мая", "июн", "июл", "авг", "сент?", "окт", "нояб?", "дек")
ENGLISH = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
ENGLISH_SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept?", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class DateShapes:
    """Patterns, as text, of the parts that a language makes dates of.

    `before_month` and `before_year` are words after which a month or a year stands alone, `year_word` what
    follows a year and says that it is one, `about` what makes a date approximate, `between` what joins two.
    """

    months: tuple[str, ...]
    day_mark: str
    between: str
    before_year: str
    before_month: str
    year_word: str
    about: str
    of: str = ""
    lower_after_year: str = ""
    season: str = ""

    @property
    def month(self) -> str:
        return "|".join(f"(?:{month})" for month in self.months)


def _serbian(month: str, short: str, number: int) -> str:
    roman = ROMAN[number - 1]
    lookalike = roman.replace("X", "[XХ]").replace("I", "[IІ]")
    full = rf"(?:{month})(?:а|у|ом|ем)?"
    return rf"{alternatives(full)}|(?:{alternatives(short)})\.|(?-i:{lookalike})\.?(?=[\s,;)]|$)"


SERBIAN_BEFORE_YEAR = (
    "у|до|од|пре|после|након|током|крајем|почетком|средином|за|из|године|год|лета|лето|пролећа|пролеће|јесени"
    "|јесен|зиме|зиму|зима|ускрс|ускрса|божић|божића|априла|негде|око|већ|још|тек|и|марту|али|доба"
)
SERBIAN_BEFORE_MONTH = (
    "у|током|крајем|почетком|средином|до|од|месеца|месецу|половином|целог|целога|почетка|краја|за|после|пре"
)
SERBIAN_AFTER_YEAR = (
    "је|су|био|била|био|и|када|кад|до|са|у|на|а|али|док|када|он|она|они|те|па|по|од|за|из|као|који|која"
)
ENGLISH_BEFORE_YEAR = (
    "in|by|since|until|till|during|from|before|after|early|late|mid|spring|summer|autumn|fall|winter|year"
    "|easter|christmas|between|to|circa|about|around|c\\.|ca\\.|of|and|born|died|throughout"
)
ENGLISH_AFTER_YEAR = (
    "the|he|she|it|they|and|when|a|an|was|were|had|at|by|to|in|with|after|as|his|her|its|their|this|that|for"
    "|on|until|but|or|before|because|there|while|under|would|is|saw|we|i|of"
)
SHAPES = {
    "sr": DateShapes(
        months=tuple(
            _serbian(month, short, at)
            for at, (month, short) in enumerate(zip(SERBIAN, SERBIAN_SHORT, strict=True), 1)
        ),
        day_mark=r"(?:\.|-?ог[аo]?|-?og)?",
        between=rf"\s?(?:{DASH}|/)\s?|\s(?:и|на|до|или|i|na|do|ili)\s",
        before_year=alternatives(SERBIAN_BEFORE_YEAR),
        before_month=alternatives(SERBIAN_BEFORE_MONTH),
        year_word=r"\.?\s?(?:год(?:ин[аеоу]|\.)|god(?:in[aeou]|\.)|[гg]\.)",
        about=r"(?:око|приближно|oko|približno|cca\.?|ca\.)\s",
        of=r"(?:месеца\s|meseca\s)?",
        lower_after_year=alternatives(SERBIAN_AFTER_YEAR),
        season=alternatives(r"пролећ\w+|лет[оа]|јесен\w*|зим\w+|ускрс\w*|божић\w*|године"),
    ),
    "en": DateShapes(
        months=tuple(
            rf"(?-i:{month}|(?:{short})\.?)" for month, short in zip(ENGLISH, ENGLISH_SHORT, strict=True)
        ),
        day_mark=r"(?:st|nd|rd|th)?",
        between=rf"\s?(?:{DASH}|/)\s?|\s(?:and|to|or|until|till|through)(?:\sthe)?\s",
        before_year=ENGLISH_BEFORE_YEAR,
        before_month="in|during|by|early|late|mid|until|of|since|throughout|from|that",
        year_word=r"\s?(?:AD|CE)\b",
        about=r"(?:about|around|circa|c\.|ca\.|approximately)\s",
        of=r"(?:of\s|day\sof\s)?",
        lower_after_year=ENGLISH_AFTER_YEAR,
        season="(?:spring|summer|autumn|fall|winter|easter|christmas|year|end|beginning)(?:\\sof)?",
    ),
    "ru": DateShapes(
        months=tuple(rf"{month}|(?:{short})\." for month, short in zip(RUSSIAN, RUSSIAN_SHORT, strict=True)),
        day_mark=r"(?:-?(?:го|е|ого|му))?",
        between=rf"\s?(?:{DASH}|/)\s?|\s(?:и|на|до|по|или)\s",
        before_year=(
            "в|к|до|с|со|по|после|конца|начала|середины|весной|летом|осенью|зимой|весны|лета|осени|зимы|около"
        ),
        before_month="в|к|до|с|конце|начале|середине|по|за|весь|течение|конца|начала|середины|месяце",
        year_word=r"\s?(?:год(?:а|у|ом|е|ы|ов|ах|ам)?\b|гг?\.)",
        about=r"(?:около|приблизительно|ок\.)\s",
        season=r"весн\w+|лет\w+|осен\w+|зим\w+",
        lower_after_year="и|был|была|были|он|она|они|когда",
    ),
}


def date_shapes(tag: str) -> DateShapes:
    return SHAPES[language_of(tag)]


@cache
def _numbers(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(month, re.IGNORECASE) for month in SHAPES[language].months)


def month_number(word: str, tag: str) -> int:
    """Which month of the year a word of `DateShapes.month` names, from 1."""
    plain = word.translate(CYRILLIC_ROMAN)
    for number, pattern in enumerate(_numbers(language_of(tag)), 1):
        if pattern.fullmatch(word) or pattern.fullmatch(plain):
            return number
    raise ValueError(f"{word} names no month.")
