"""Places in running text, each once, with every paragraph that names them."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.drafting.capitals import Run, Token, word_after, words_before
from kiosk.domain.drafting.gazetteer import (
    classifier_after,
    classifier_before,
    classifier_nouns,
    place_prepositions,
    pointing_words,
)
from kiosk.domain.drafting.given_names import given_names, lone_names
from kiosk.domain.drafting.inflection import nominative, nominatives
from kiosk.domain.drafting.names import Names, Spot
from kiosk.domain.drafting.person_words import role_of_word
from kiosk.domain.drafting.place_forms import (
    adjective,
    after_classifier,
    is_adjective,
    is_common,
    known_place,
    nominative_place,
    sounding,
)
from kiosk.domain.drafting.plain_words import is_body, is_calendar_word, is_opening_word, is_people
from kiosk.domain.drafting.quotation_words import speech_pattern
from kiosk.domain.languages import language_of

__all__ = ["FoundPlace", "places_of"]

LONGEST_NAME, LONGEST_SAINT = 3, 10


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """`name` is in the nominative where it could be formed."""

    name: str
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class _Reading:
    name: str
    spot: Spot
    is_sure: bool


def places_of(names: Names, people: Collection[Spot]) -> tuple[FoundPlace, ...]:
    """The places of a text, in the order in which they appear; `people` is where persons stand."""
    readings: list[_Reading] = []
    taken: dict[int, list[Spot]] = {}
    for spot in people:
        taken.setdefault(spot.paragraph, []).append(spot)
    for run in names.runs:
        if any(spot.start < run.end and run.start < spot.end for spot in taken.get(run.paragraph, ())):
            continue
        last = readings[-1] if readings else None
        is_listed = last is not None and last.is_sure and _goes_on(last.spot, run, names)
        readings += (replace(each, is_sure=each.is_sure or is_listed) for each in _read(run, names))
    sure = {reading.name for reading in readings if reading.is_sure}
    groups: dict[str, list[Spot]] = {}
    for reading in readings:
        name = reading.name if reading.is_sure else _same_as(reading.name, sure, names.tag)
        if name:
            groups.setdefault(name, []).append(reading.spot)
    found = (FoundPlace(name, tuple(sorted(set(spots)))) for name, spots in groups.items())
    return tuple(sorted(found, key=lambda place: place.spots[0]))


def _goes_on(last: Spot, run: Run, names: Names) -> bool:
    """Whether the run is the next of a list that a place stands before: `из Каћа, Футога и Петроварадина`."""
    between = names.text_of[run.paragraph][last.end : run.start] if last.paragraph == run.paragraph else ""
    return between in (", ", " и ", " i ", " and ", ", and ")


def _same_as(name: str, sure: Collection[str], tag: str) -> str | None:
    """The sure place that this name is another form of."""
    if name in sure:
        return name
    return next((form for form in nominatives(name, tag, "place") if form in sure), None)


def _read(run: Run, names: Names) -> Iterator[_Reading]:
    run = _trimmed(run, names)
    if not run.tokens or any(token.is_initial for token in run.tokens):
        return
    text, tag = names.text_of[run.paragraph], names.tag
    spot = Spot(run.paragraph, run.start, run.end)
    is_pointed_at = _is_pointed_at(run, text, tag)
    parts = [(part, known_place((part,), tag)) for part in _parts(run.tokens)]
    if named := _with_classifier(run, text, names):
        yield named
    elif _is_quoted(run, text):
        return
    elif "-" in run.tokens[0].text and any(known for _, known in parts):
        for part, known in parts:
            name = known or sounding(part.text, names)
            yield _Reading(name, Spot(run.paragraph, part.start, part.end), is_sure=True)
    elif known := known_place(run.tokens, tag):
        yield _Reading(known, spot, is_sure=True)
    elif _may_be_place(run, text, tag) and (is_pointed_at or len(run.tokens) == 1):
        yield _Reading(nominative_place(run.tokens, names), spot, is_sure=is_pointed_at)
    else:
        for part, known in parts:
            if known and not SAINT.search(text[max(0, part.start - LONGEST_SAINT) : part.start]):
                yield _Reading(known, Spot(run.paragraph, part.start, part.end), is_sure=True)


def _parts(tokens: Sequence[Token]) -> Iterator[Token]:
    """The words of a run, each part of `Чукарица-Топчидер` by itself."""
    for token in tokens:
        at = token.start
        for part in token.text.split("-"):
            yield Token(part, at, at + len(part))
            at += len(part) + 1


def _is_quoted(run: Run, text: str) -> bool:
    """Whether the name alone stands in quotation marks: a ship, a hotel, a paper, an army's cover name."""
    return run.start > 0 and text[run.start - 1] in QUOTES and text[run.end : run.end + 1] in QUOTES


def _trimmed(run: Run, names: Names) -> Run:
    tag = names.tag
    while run.tokens:
        word = run.tokens[0].text
        is_plain = is_opening_word(word, tag) or word.lower() in names.small
        opens_only = run.opens_sentence and is_plain and not known_place(run.tokens[:1], tag)
        if not opens_only and not is_calendar_word(word, tag):
            break
        run = replace(run, tokens=run.tokens[1:], opens_sentence=False)
    return run


def _with_classifier(run: Run, text: str, names: Names) -> _Reading | None:
    """`Савски мост`, `Sava Bridge`; `трг Славија`, `island of Vis`."""
    tag = names.tag
    last = run.tokens[-1]
    if language_of(tag) == "en" and len(run.tokens) > 1 and classifier_after(last.text, tag):
        name = " ".join(token.text for token in run.tokens)
        return _Reading(name, Spot(run.paragraph, run.start, run.end), is_sure=True)
    after = word_after(text, run.end)
    if after.islower() and classifier_after(after, tag) and not is_people(last.text, tag):
        spot = Spot(run.paragraph, run.start, run.end + len(after) + 1)
        heads = [token.text for token in run.tokens[:-1]]
        if language_of(tag) == "en":
            return _Reading(" ".join((*heads, last.text, after)), spot, is_sure=True)
        if is_adjective(last.text, tag) and not (run.opens_sentence and is_common(last.text)):
            noun = nominative(after, tag, "place", classifier_nouns(tag), names.small, inflected=True)
            return _Reading(" ".join((*heads, adjective(last.text, tag), noun)), spot, is_sure=True)
    before = words_before(text, run.start, 1)
    if before and classifier_before(before[0], tag) and _may_be_place(run, text, tag):
        name = known_place(run.tokens, tag) or after_classifier(run.tokens, names)
        return _Reading(name, Spot(run.paragraph, run.start, run.end), is_sure=True)
    return None


SAINT = re.compile(r"\b(?:Свет|Svet|Saint|St\.|Свят)\w*\s$")
QUOTES = tuple('„“”«»"‚‘’')
POSSESSIVE = re.compile(
    r"(?P<owner>\w{3,}?)(?:ов|ев|ин|ov|ev|in)(?:а|у|е|и|о|им|их|ом|ој|ог|a|u|e|i|o|im|ih|om|oj|og)?"
)


def _may_be_place(run: Run, text: str, tag: str) -> bool:
    words = [token.text for token in run.tokens]
    after = word_after(text, run.end)
    return not (
        len(words) > LONGEST_NAME
        or any(
            is_people(word, tag)
            or is_body(word, tag)
            or is_calendar_word(word, tag)
            or role_of_word(word, tag)
            for word in words
        )
        or words[0] in given_names(tag)
        or run.tokens[-1].is_owned
        or (after.islower() and (is_body(after, tag) or classifier_after(after, tag)))
        or (run.opens_sentence and is_opening_word(words[0], tag))
    )


def _is_pointed_at(run: Run, text: str, tag: str) -> bool:
    """Whether a preposition of place, with nothing else between, leads to the name."""
    before = words_before(text, run.start, 2)
    is_work = len(before) > 1 and speech_pattern(tag).fullmatch(before[1]) is not None and tag == "en"
    if not before or is_work or text[run.start - 1 : run.start] != " " or _is_possessive(run, text, tag):
        return False
    if before[0].lower() in pointing_words(tag):
        return True
    return before[0].lower() in place_prepositions(tag) and _looks_like_place(run.tokens[-1].text, tag)


def _is_possessive(run: Run, text: str, tag: str) -> bool:
    """`Титов захтев`: what belongs to a person, with its noun after it."""
    found = POSSESSIVE.fullmatch(run.tokens[-1].text)
    owner = found["owner"] if found else ""
    is_owner_known = owner.endswith(("ић", "ić")) or any(
        owner in (name, name[:-1]) for name in (*lone_names(tag), *given_names(tag))
    )
    return bool(owner) and word_after(text, run.end).islower() and is_owner_known


def _looks_like_place(word: str, tag: str) -> bool:
    endings = {
        "sr": (
            "ево",
            "ова",
            "ева",
            "ова",
            "ица",
            "ици",
            "ице",
            "ицу",
            "град",
            "града",
            "ниш",
            "evo",
            "ova",
            "eva",
            "ica",
            "ici",
            "ice",
            "icu",
            "grad",
            "grada",
        ),
        "ru": ("ово", "ево", "град", "града", "ске", "ска", "бурга", "поля", "ино", "ина"),
        "en": (
            "ville",
            "ton",
            "burg",
            "grad",
            "ford",
            "evo",
            "ica",
            "burgh",
            "stadt",
            "land",
            "shire",
            "chester",
            "ham",
        ),
    }
    return word.lower().endswith(endings[language_of(tag)])
