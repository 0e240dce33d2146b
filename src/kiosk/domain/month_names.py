"""The names of the months and the small words of dates, by language."""

from dataclasses import dataclass

from kiosk.domain.languages import language_of, script_of
from kiosk.domain.transliteration import to_latin

__all__ = ["ROMAN_MONTHS", "DateWords", "date_words"]

type Twelve = tuple[str, ...]

ROMAN_MONTHS: Twelve = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


@dataclass(frozen=True, slots=True)
class DateWords:
    """What a language needs to write dates out.

    `nominative` names a month on its own, `genitive` one after a day in prose, `heading` one after a day in a
    heading, `short` one on the spine. The marks follow a day, a year, two years and a year on the spine;
    `between` stands between two dates of more than one word.
    """

    nominative: Twelve
    genitive: Twelve
    heading: Twelve
    short: Twelve
    about: str
    day_mark: str = ""
    year_mark: str = ""
    years_mark: str = ""
    short_year_mark: str = ""
    between: str = "\u00a0– "


SERBIAN_MONTHS: Twelve = (
    *("јануар", "фебруар", "март", "април", "мај", "јун"),
    *("јул", "август", "септембар", "октобар", "новембар", "децембар"),
)
SERBIAN_GENITIVES: Twelve = (
    *("јануара", "фебруара", "марта", "априла", "маја", "јуна"),
    *("јула", "августа", "септембра", "октобра", "новембра", "децембра"),
)
ENGLISH_MONTHS: Twelve = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
RUSSIAN_MONTHS: Twelve = (
    *("январь", "февраль", "март", "апрель", "май", "июнь"),
    *("июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"),
)
RUSSIAN_GENITIVES: Twelve = (
    *("января", "февраля", "марта", "апреля", "мая", "июня"),
    *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
)
RUSSIAN_SHORT: Twelve = (
    *("янв.", "февр.", "марта", "апр.", "мая", "июня"),
    *("июля", "авг.", "сент.", "окт.", "нояб.", "дек."),
)


def _serbian(months: Twelve, genitives: Twelve, about: str) -> DateWords:
    return DateWords(months, genitives, months, ROMAN_MONTHS, about, ".", ".", ".", ".")


SERBIAN_CYRILLIC = _serbian(SERBIAN_MONTHS, SERBIAN_GENITIVES, "око")
SERBIAN_LATIN = _serbian(tuple(map(to_latin, SERBIAN_MONTHS)), tuple(map(to_latin, SERBIAN_GENITIVES)), "oko")
ENGLISH = DateWords(
    ENGLISH_MONTHS, ENGLISH_MONTHS, ENGLISH_MONTHS, tuple(month[:3] for month in ENGLISH_MONTHS), "about"
)
RUSSIAN = DateWords(
    RUSSIAN_MONTHS,
    RUSSIAN_GENITIVES,
    RUSSIAN_GENITIVES,
    RUSSIAN_SHORT,
    "около",
    year_mark="\u00a0г.",
    years_mark="\u00a0гг.",
    between="\u00a0— ",
)


def date_words(tag: str) -> DateWords | None:
    """The words of a language, or None where it has none here."""
    match language_of(tag):
        case "sr":
            return SERBIAN_LATIN if script_of(tag) == "Latn" else SERBIAN_CYRILLIC
        case "en":
            return ENGLISH
        case "ru":
            return RUSSIAN
        case _:
            return None
