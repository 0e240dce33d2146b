"""Numbers that count something: `преко 2000 оруђа`, `about 15,000 men`, `тридесет тенкова`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache

from kiosk.domain.drafting import number_words as words_of
from kiosk.domain.drafting.dates import DateMention
from kiosk.domain.drafting.names import Spot
from kiosk.domain.drafting.word_lists import alternatives
from kiosk.domain.languages import language_of

__all__ = ["FoundNumber", "NumberPrecision", "numbers_of"]

LONGEST_UNIT = 4
DIGITS = r"(?:\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+)(?:[.,]\d{1,2}(?!\d))?"
CLOCK = {
    "sr": alternatives("час(?:а|ова)?|пут(?:а)?|раза"),
    "en": r"o['’]clock|a\.?m|p\.?m|times",
    "ru": "час(?:ов|а)?|раза?|утра|вечера",
}
ENDS_UNIT = {
    "sr": alternatives(
        "и|а|али|у|на|из|од|до|за|са|с|по|под|код|ка|према|преко|који|која|које|касније"
        "|раније|више|даље|је|су|се|те|док|када|кад|након|после|тог|али|као|био|била|били"
        "|било|да|није|нису|што|јер|или|међу|због|о"
    ),
    "en": (
        "and|in|on|at|of|from|to|with|by|for|were|was|are|is|had|have|who|which|that|the|a|an"
        "|as|into|under|against|over|per|them|us|which|whom|it|later|earlier|ago|more|other"
        "|others|or|but|took|made|than|when|while|between|after|before|did|would|could|came"
        "|went"
    ),
    "ru": (
        "и|а|но|в|во|на|из|от|до|за|с|со|по|под|к|у|о|об|который|которые|были|был|была|было"
        "|не|что|как|или|при|через|для|же|его|её|их|спустя|назад|дальше|позже|раньше|больше"
    ),
}
EVENT = {
    "sr": re.compile(alternatives(r"\w{2,}(?:ао|ио|ело|ало|ила|ала|иле|але|или|али|уле|еле|ели)")),
    "en": re.compile(r"\w{2,}ed|stood|left|died|came|went|sat|lay|fell|held|stand|live|lived|carried|there"),
    "ru": re.compile(r"\w{3,}(?:ал|ил|ел|ала|ило|ли|ало|лась|лись|лся)"),
}
GROUPED = re.compile(r"\d[., \u00a0\u202f]\d{3}$")
BARE_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
HALF_OF_DAY = re.compile(r"\s?[ap]\.?m\b")
HOURS = re.compile(alternatives("сат[иа]?|часов[аи]?|час[аи]?"), re.IGNORECASE)
WORD = re.compile(r"\s?[«„“\"]?(?P<word>%|[^\W\d_][\w’'-]*)(?P<stop>[,.;:!?)“”»]?)")


class NumberPrecision(StrEnum):
    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more-than"
    AT_MOST = "at-most"


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """`value` of the things that `unit` names, in the words of the text."""

    value: Decimal
    precision: NumberPrecision
    unit: str
    spot: Spot


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    language = language_of(tag)
    units = "|".join(map(re.escape, sorted(words_of.number_words(tag), key=len, reverse=True)))
    scales = "|".join(map(re.escape, sorted(words_of.scale_words(tag), key=len, reverse=True)))
    linked = r"(?:[\s-]+(?:и\s|i\s|and\s)?)"
    rough = "|".join(
        rf"(?P<{name}>{table[language]})"
        for name, table in (
            ("more", words_of.MORE_THAN),
            ("most", words_of.AT_MOST),
            ("about", words_of.ABOUT),
        )
    )
    return re.compile(
        rf"(?<![\w.,:/–-])(?:(?:{rough})\s)?"
        rf"(?:(?P<digits>{DIGITS})(?:\s(?P<scale>{scales})(?!\w))?|(?:(?:a"
        rf"|an)\s)?(?P<words>(?:{units}|{scales})"
        rf"(?:{linked}(?:{units}|{scales}))*)(?!\w))(?!-?\w|[/:]\d|[–-]\d|°)",
        re.IGNORECASE,
    )


def numbers_of(
    texts: Sequence[tuple[int, str]], dates: Sequence[DateMention], tag: str
) -> tuple[FoundNumber, ...]:
    """The counted things of a text in reading order; dates, ordinals, hours and designations are none."""
    return tuple(found for number, text in texts for found in _in(number, text, dates, tag))


def _in(number: int, text: str, dates: Sequence[DateMention], tag: str) -> Iterator[FoundNumber]:
    taken = [(date.start, date.end) for date in dates if date.paragraph == number]
    last_unit = ""
    for match in _pattern(tag).finditer(text):
        start = match.start("digits") if match["digits"] else match.start("words")
        if any(first < match.end() and start < last for first, last in taken):
            continue
        unit, end = _unit(text, match.end(), tag)
        value = _value(match, tag)
        if _is_hour(match, unit, tag):
            continue
        is_large = bool(match["scale"]) or GROUPED.search(match["digits"] or "") is not None
        if not unit and is_large:
            unit = last_unit
        if (not unit and not is_large) or (BARE_YEAR.fullmatch(match["digits"] or "") and unit[:1].isupper()):
            continue
        last_unit = unit
        yield FoundNumber(value, _precision(match), unit, Spot(number, match.start(), end))


def _is_hour(match: re.Match[str], unit: str, tag: str) -> bool:
    """`у 21.30`, `at 9 o’clock`; and how many times something happened, which counts no things."""
    if HALF_OF_DAY.match(match.string, match.end()):
        return True
    is_clock = re.fullmatch(r"[0-2]?\d[.:][0-5]\d", match["digits"] or "") is not None
    is_at = re.search(
        r"(?:^|\s)(?:у|од|до|u|od|do|at|в|by)\s$",
        match.string[max(0, match.start() - 4) : match.start()],
        re.IGNORECASE,
    )
    if is_at and (is_clock or HOURS.fullmatch(unit.partition(" ")[0])):
        return True
    return (
        unit != ""
        and re.fullmatch(CLOCK[language_of(tag)], unit.split(maxsplit=1)[0], re.IGNORECASE) is not None
    )


def _unit(text: str, at: int, tag: str) -> tuple[str, int]:
    """The words after a number that say what is counted, and where they end."""
    ends = re.compile(ENDS_UNIT[language_of(tag)], re.IGNORECASE)
    words: list[str] = []
    end = at
    skipped = re.match(r"\sof\s(?:the\s)?", text[at:]) if language_of(tag) == "en" else None
    at += skipped.end() if skipped else 0
    while len(words) < LONGEST_UNIT and (match := WORD.match(text, at)):
        if ends.fullmatch(match["word"]) or EVENT[language_of(tag)].fullmatch(match["word"]):
            break
        words.append(match["word"])
        end, at = match.end("word"), match.end()
        if match["stop"] or match["word"] == "%":
            break
    return " ".join(words), end


def _value(match: re.Match[str], tag: str) -> Decimal:
    if match["words"]:
        parts = [
            part for part in re.split(r"[\s-]+", match["words"]) if part.lower() not in ("и", "i", "and")
        ]
        return Decimal(words_of.number_of_words(parts, tag))
    scale = words_of.scale_of(match["scale"], tag) if match["scale"] else 1
    return _decimal(match["digits"]) * scale


def _decimal(digits: str) -> Decimal:
    """`3.000` and `3,000` are three thousand; a mark before one or two digits is a decimal point."""
    plain = re.sub(r"[\u00a0\u202f ]", "", digits)
    grouped = re.sub(r"[.,](?=\d{3}(?!\d))", "", plain)
    return Decimal(grouped.replace(",", "."))


def _precision(match: re.Match[str]) -> NumberPrecision:
    if match["more"]:
        return NumberPrecision.MORE_THAN
    if match["most"]:
        return NumberPrecision.AT_MOST
    return NumberPrecision.ABOUT if match["about"] else NumberPrecision.EXACT
