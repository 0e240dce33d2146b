"""Where a line of text must not end, and where a long word may.

All functions take plain text or the markup of the house and leave the markup as it is.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import pairwise

from kiosk.domain.languages import language_of, script_of
from kiosk.domain.markup import fold_lines, protected_spans

__all__ = ["Hyphenator", "bind", "hyphenate", "strip_invisible"]

type Hyphenator = Callable[[str], Iterable[int]]
"""Takes a word and gives the places, counted in letters from its start, where it may be divided."""

NBSP = "\u00a0"
SOFT_HYPHEN = "\u00ad"
WORD_JOINER = "\u2060"

UNITS = (
    r"(?:км|м|цм|мм|кг|г|т|ха|л|ч|мин|km|m|cm|mm|kg|g|t|ha|l|h|min|ft|lb|°C|%|€|млн|тыс\.?|thousand|million"
    r"|(?:хиљад|милион|hiljad|milion|тысяч|миллион)\w*)(?![\w-])"
)
CAPITAL = "[A-ZА-ЯЁЂЈЉЊЋЏČĆŽŠĐ]"
SMALL = "[a-zа-яёђјљњћџčćžšđ]"
YEAR_WORDS = r"(?:г|гг|год\w*|g|god\w*)(?!\w)"

type Bond = tuple[str, str]
"""What stands before a space and what after it, as patterns, where a line must not end."""

EVERYWHERE: tuple[Bond, ...] = (
    (r"\d", UNITS),
    (r"\d", "[„«]"),
    (rf"(?<!\w)(?:Lj|Nj|Dž|{CAPITAL})\.", CAPITAL),
    (r"[№§]", r"\d"),
    (r"\S", r"[–—](?=\s)"),
)
BY_LANGUAGE: dict[str, tuple[Bond, ...]] = {
    "sr": (
        (r"(?<![\w.,-])\d{1,3}\.", rf"{SMALL}{{3}}"),
        (r"\d{1,2}\.", r"(?:[IVX]{2,}|X)(?!\w)"),
        (r"\d{4}\.?", YEAR_WORDS),
        (r"(?<!\w)(?i:др|мр|dr|mr|(?:проф|г|гђа|ген|инж|св|prof|g|gđa|gen|inž|sv)\.)", CAPITAL),
        (r"(?<!\w)(?i:бр|стр|чл|br|str|čl)\.", r"\d"),
        (r"(?<!\w)(?:т|t)\.", r"[дdпp]\."),
        (r"(?<![\w-])[ИУОАКСиуоаксIUOAKSiuoaks]", r"[^\s–—]"),
    ),
    "ru": (
        (r"(?<!\w)\d{1,2}", r"(?:янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек)\w*"),
        (r"\d", r"\d{3}(?!\d)"),
        (r"\d-\w{1,3}", rf"{SMALL}{{3}}|{CAPITAL}{SMALL}{{2}}|гв\."),
        (r"\d{4}", YEAR_WORDS),
        (r"(?<!\w)(?i:г|ген|полк|св|им|ул)\.", CAPITAL),
        (r"(?<!\w)(?i:стр|рис|гл)\.", r"\d"),
        (r"(?<!\w)т\.", r"[деп]\."),
        (r"(?<![\w-])(?:[ВКСОУИАЯвксоуиая]|(?i:во|до|за|из|ко|на|не|ни|об|от|по|со))", r"[^\s–—]"),
        (r"\w", r"(?:бы?|ли|же)(?!\w)"),
    ),
    "en": (
        (r"(?<!\w)\d{1,2}", r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*"),
        (r"(?<!\w)\d{1,3}(?:st|nd|rd|th)", r"[A-Za-z]{3}"),
        (r"\d(?:st|nd|rd|th)?", "“"),
        (r"(?<!\w)(?:Mrs?|Ms|Dr|St|Gen|Col|Maj|Capt|Lt|Prof)\.?", CAPITAL),
        (r"(?<!\w)(?i:no|pp?|vol|ch|fig)\.", r"\d"),
        (r"(?<![\w’-])[AaI]", r"[^\s–—]"),
    ),
}

RUSSIAN_ENDING = re.compile(r"(?<=\d-)(?=[а-яё]{1,3}(?![\w-]))")
"""Where the ending of a Russian numeral begins, `12-|й`: a line may otherwise end after the hyphen."""

SMALLEST_PARTS = {"en": (2, 3)}
COMMON_SMALLEST_PARTS = (2, 2)
LONG_WORD_LETTERS = 8
WORD = re.compile(r"(?<![\w\u00ad\u0300-\u036f])[^\W\d_]++(?![\w\u00ad\u0300-\u036f])")
SMALL_LETTERS = {"Cyrl": re.compile(r"[\u0430-\u045f]+"), "Latn": re.compile(r"[a-z\u00df-\u024f]+")}


def bind(text: str, tag: str) -> str:
    """The text with no-break spaces where good typesetters put them; the words stay as they are.

    They hold together number and unit, day and month, ordinal and noun, initials and surname, a title or
    `бр.` and what follows it, one-letter words and the next word, a dash and the word before it. In Russian
    a word joiner (U+2060) after the hyphen holds the ending of a numeral to it, `12-й`.
    """
    bound = fold_lines(text)
    for pattern in _patterns(language_of(tag)):
        bound = pattern.sub(rf"\g<before>{NBSP}", bound)
    return RUSSIAN_ENDING.sub(WORD_JOINER, bound) if language_of(tag) == "ru" else bound


def hyphenate(text: str, tag: str, hyphenator: Hyphenator) -> str:
    """The text with soft hyphens in words of eight letters and more, in the script of the language.

    Words with a capital are taken for names and left whole; so are `{{…}}` and words that have soft hyphens.
    Headings are not to be hyphenated at all: do not bring them here.
    """
    return "".join(
        piece if protected else WORD.sub(lambda found: _divided(found.group(), tag, hyphenator), piece)
        for piece, protected in _pieces(text)
    )


def strip_invisible(text: str) -> str:
    """The text for search, speech and copying: without soft hyphens and word joiners."""
    return text.replace(SOFT_HYPHEN, "").replace(WORD_JOINER, "")


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    bonds = EVERYWHERE + BY_LANGUAGE.get(language, ())
    return tuple(re.compile(rf"(?P<before>{before}) (?={after})") for before, after in bonds)


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The text in order, cut where something begins or ends that must not change."""
    end = 0
    for start, stop in protected_spans(text):
        yield text[end:start], False
        yield text[start:stop], True
        end = stop
    yield text[end:], False


def _divided(word: str, tag: str, hyphenator: Hyphenator) -> str:
    letters = SMALL_LETTERS.get(script_of(tag))
    if len(word) < LONG_WORD_LETTERS or not letters or not letters.fullmatch(word):
        return word
    left, right = SMALLEST_PARTS.get(language_of(tag), COMMON_SMALLEST_PARTS)
    places = sorted({place for place in hyphenator(word) if left <= place <= len(word) - right})
    ends = [0, *places, len(word)]
    return SOFT_HYPHEN.join(word[start:stop] for start, stop in pairwise(ends))
