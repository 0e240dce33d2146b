"""Persons in running text, each once, with every paragraph that names them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.drafting.capitals import Run, Token, word_after, words_before
from kiosk.domain.drafting.gazetteer import (
    classifier_after,
    classifier_before,
    known_places,
    place_prepositions,
)
from kiosk.domain.drafting.given_names import given_names, lone_names
from kiosk.domain.drafting.inflection import nominatives
from kiosk.domain.drafting.names import Names, Spot
from kiosk.domain.drafting.person_cases import given_name_of, nominative_words
from kiosk.domain.drafting.person_words import is_deed, looks_like_surname, role_of_word
from kiosk.domain.drafting.plain_words import is_body, is_calendar_word, is_opening_word, is_people

__all__ = ["FoundPerson", "people_of"]

LEAST_NAME, LONGEST_NAME = 2, 4
TITLED = frozenset(("duke", "duchess", "prince", "princess", "earl", "king", "queen", "archbishop", "bishop"))


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """`name` is in the nominative; `role` is a rank or an office that stands before it somewhere."""

    name: str
    role: str | None
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class _Reading:
    """A run read as a name: its words in the nominative; `is_full` with a given name or initials."""

    words: tuple[str, ...]
    role: str | None
    spot: Spot
    is_full: bool

    @property
    def last(self) -> str:
        return self.words[-1]


def people_of(names: Names) -> tuple[FoundPerson, ...]:
    """The persons of a text, in the order in which they appear."""
    readings = [reading for run in names.runs if (reading := _read(run, names))]
    groups = _grouped(readings, names)
    taken = {spot for group in groups for spot in (reading.spot for reading in group)}
    found = []
    for group in groups:
        alone = tuple(_alone(group, names, taken))
        taken.update(alone)
        found.append(_person(group, alone))
    return tuple(sorted(found, key=lambda person: person.spots[0]))


def _read(run: Run, names: Names) -> _Reading | None:
    """The run as a person's name, or None where nothing says that it is one."""
    run = _trimmed(run, names)
    role_word, run = _role(run, names)
    tokens = run.tokens
    if not tokens or tokens[-1].is_initial or len(tokens) > LONGEST_NAME + 2 or not _may_be_name(run, names):
        return None
    if not _is_person(run, role_word, names):
        return None
    words = nominative_words(tokens, role_word, names)
    role = role_of_word(role_word, names.tag) if role_word else None
    is_full = len(tokens) > 1
    return _Reading(words, role, Spot(run.paragraph, run.start, run.end), is_full)


def _trimmed(run: Run, names: Names) -> Run:
    """The run without a first word that only opens a sentence, and from its initials on where it has some."""
    tag = names.tag
    while run.tokens and run.opens_sentence and not given_name_of(run.tokens[0], names.tag):
        word = run.tokens[0].text
        is_plain = is_opening_word(word, tag) or (word.lower() in names.small and not role_of_word(word, tag))
        if not is_plain and not is_calendar_word(word, tag):
            break
        run = replace(run, tokens=run.tokens[1:], opens_sentence=False)
    for at, token in enumerate(run.tokens):
        if (
            token.is_initial
            and at
            and not given_name_of(run.tokens[at - 1], names.tag)
            and not run.tokens[at - 1].is_initial
        ):
            return run.part(at)
    return run


def _role(run: Run, names: Names) -> tuple[str | None, Run]:
    """The word for a rank or an office before the name or at its head, and the name without it."""
    role = None
    if len(run.tokens) > LEAST_NAME and run.opens_sentence and _hides_given_name(run, names.tag):
        run = run.part(1)
    while run.tokens and (role_of_word(run.tokens[0].text, names.tag) or _is_half_of_role(run, names.tag)):
        role = run.tokens[0].text
        run = run.part(1)
    if role is None and run.tokens:
        before = words_before(names.text_of[run.paragraph], run.start, 2)
        if before and role_of_word(before[0], names.tag):
            role = before[0]
        elif len(before) > 1 and before[0] == "of" and role_of_word(before[1], names.tag) in TITLED:
            role = before[1]
    return role, run


def _hides_given_name(run: Run, tag: str) -> bool:
    """Whether a word that no list has stands before a given name: `Библиотекар Ђорђе Радојичић`."""
    first, second = run.tokens[:2]
    is_listed = given_name_of(first, tag) is not None or role_of_word(first.text, tag) is not None
    return not is_listed and given_name_of(second, tag) is not None


def _is_half_of_role(run: Run, tag: str) -> bool:
    """`Prime` of `Prime Minister`."""
    return (
        len(run.tokens) > 1
        and run.tokens[0].text in {"Prime", "Field", "Vice", "Foreign", "First"}
        and (role_of_word(run.tokens[1].text, tag) is not None)
    )


def _may_be_name(run: Run, names: Names) -> bool:
    tag = names.tag
    words = [token.text for token in run.tokens if not token.is_initial]
    after = word_after(names.text_of[run.paragraph], run.end)
    return not (
        any(is_people(word, tag) or is_body(word, tag) for word in words)
        or (
            given_name_of(run.tokens[0], names.tag) is None
            and any(is_calendar_word(word, tag) for word in words)
        )
        or classifier_after(words[-1], tag)
        or (len(words) == 1 and (is_opening_word(words[0], tag) and run.opens_sentence))
        or " ".join(words) in known_places(tag)
        or (after.islower() and (classifier_after(after, tag) or is_body(after, tag)))
    )


def _is_person(run: Run, role: str | None, names: Names) -> bool:
    tag = names.tag
    before = words_before(names.text_of[run.paragraph], run.start, 1)
    words = [token for token in run.tokens if not token.is_initial]
    has_given = given_name_of(words[0], tag) is not None
    if before and classifier_before(before[0], tag) and (len(words) == 1 or not has_given):
        return False
    if len(run.tokens) > len(words):
        return True
    if role or len(words) > 1:
        is_like_one = bool(role) or has_given or looks_like_surname(words[-1].text, tag)
        return is_like_one and _is_no_known_place(words, names)
    return _is_alone_a_person(run, before[0].lower() if before else "", names)


def _is_alone_a_person(run: Run, before: str, names: Names) -> bool:
    """Whether one word without rank or given name is a person's: a famous name, a doer, a plain surname."""
    tag, word = names.tag, run.tokens[0].text
    if any(form in lone_names(tag) for form in nominatives(word, tag, "person")):
        return True
    if run.opens_sentence or not _is_no_known_place(run.tokens, names) or before == "of":
        return False
    is_pointed_at = before in place_prepositions(tag)
    acts = _does_something(run, names.text_of[run.paragraph], names)
    return acts or (not is_pointed_at and _is_bare_surname(word, tag))


def _is_bare_surname(word: str, tag: str) -> bool:
    """A surname by its ending, in the nominative, and not `Титов`, which is what belongs to Tito."""
    owner = word[:-2]
    is_owned = any(owner in (name, name[:-1]) for name in (*lone_names(tag), *given_names(tag)))
    return looks_like_surname(word, tag) and nominatives(word, tag, "person")[0] == word and not is_owned


def _does_something(run: Run, text: str, names: Names) -> bool:
    after = word_after(text, run.end)
    if after in ("је", "je"):
        after = word_after(text, run.end + len(after) + 1)
    return is_deed(after, names.tag)


def _is_no_known_place(words: Sequence[Token], names: Names) -> bool:
    places = known_places(names.tag)
    forms = [nominatives(token.text, names.tag, "place") for token in words]
    if len(words) > 1:
        return " ".join(token.text for token in words) not in places
    return not any(form in places for form in forms[0])


def _grouped(readings: Sequence[_Reading], names: Names) -> list[list[_Reading]]:
    """Readings of one person together: the full names first, then those that are their last word alone."""
    groups: list[list[_Reading]] = []
    for reading in sorted(readings, key=lambda each: (not each.is_full, each.spot)):
        home = next((group for group in groups if _is_same(group, reading, names)), None)
        if home is None:
            groups.append([reading])
        else:
            home.append(reading)
    return groups


def _is_same(group: Sequence[_Reading], reading: _Reading, names: Names) -> bool:
    head = group[0]
    if reading.last not in nominatives(head.last, names.tag, "person") and (
        head.last not in nominatives(reading.last, names.tag, "person")
    ):
        return False
    if not (reading.is_full and head.is_full):
        return True
    first, other = reading.words[0], head.words[0]
    return first == other or (first[0] == other[0] and ("." in first or "." in other))


def _alone(group: Sequence[_Reading], names: Names, taken: set[Spot]) -> Iterator[Spot]:
    """Where the person's last name stands alone, with nothing else to say that it is a person."""
    last = _best(group).last
    for run in names.runs:
        token = run.tokens[-1]
        spot = Spot(run.paragraph, run.start, run.end)
        is_lone = len(run.tokens) == 1 or (
            run.opens_sentence and is_opening_word(run.tokens[0].text, names.tag)
        )
        if (
            is_lone
            and not {spot, Spot(run.paragraph, token.start, token.end)} & taken
            and last in nominatives(token.text, names.tag, "person")
        ):
            yield Spot(run.paragraph, token.start, token.end)


def _best(group: Sequence[_Reading]) -> _Reading:
    """The fullest form: written-out given names before initials, more words before fewer."""
    return max(group, key=lambda each: (sum("." not in word for word in each.words), len(each.words)))


def _person(group: Sequence[_Reading], alone: Iterable[Spot]) -> FoundPerson:
    words = _best(group).words
    role = next((reading.role for reading in sorted(group, key=lambda each: each.spot) if reading.role), None)
    spots = tuple(sorted({*(reading.spot for reading in group), *alone}))
    return FoundPerson(" ".join(words).replace(". ", ".\u00a0"), role, spots)
