"""The name of a person in the nominative, out of whatever case it stands in."""

from collections.abc import Sequence

from kiosk.domain.drafting.capitals import Token
from kiosk.domain.drafting.given_names import given_names, lone_names, own_names
from kiosk.domain.drafting.inflection import nominative, nominatives
from kiosk.domain.drafting.names import Names
from kiosk.domain.drafting.person_words import looks_like_surname, role_of_word
from kiosk.domain.languages import language_of

__all__ = ["given_name_of", "nominative_words"]


def given_name_of(token: Token, tag: str) -> str | None:
    """The given name that the token is, in the nominative."""
    known = given_names(tag)
    if token.is_initial:
        return None
    return next((form for form in nominatives(token.text, tag, "person") if form in known), None)


def _given_in(token: Token, names: Names) -> str | None:
    """The given name; of several the one that the text has: `Иве` is of `Иво` or of `Ива`."""
    known = given_names(names.tag)
    forms = [form for form in nominatives(token.text, names.tag, "person") if form in known]
    forms.sort(key=lambda form: form not in own_names(names.tag))
    told = (form for form in forms if form != token.text and form in names.capitalised)
    return next(told, forms[0] if forms else None)


def nominative_words(tokens: Sequence[Token], role: str | None, names: Names) -> tuple[str, ...]:
    tag = names.tag
    first = next(token for token in tokens if not token.is_initial)
    given = _given_in(first, names) if len(tokens) > 1 else None
    is_inflected = _is_inflected(tokens, first, given, role, names)
    words = []
    for token in tokens:
        if token.is_initial:
            words.append(token.text)
        elif token is first and given:
            words.append(given if is_inflected else token.text)
        else:
            known = lone_names(tag)
            words.append(
                nominative(token.text, tag, "person", known, names.capitalised, inflected=is_inflected)
                if is_inflected or not given
                else token.text
            )
    return tuple(words)


def _is_inflected(
    tokens: Sequence[Token], first: Token, given: str | None, role: str | None, names: Names
) -> bool:
    """Whether the whole name stands in another case than the nominative."""
    if given:
        last = tokens[-1].text
        if first.text in given_names(names.tag):
            is_last_inflected = nominatives(last, names.tag, "person")[0] != last
            is_like_surname = looks_like_surname(last, names.tag) or language_of(names.tag) == "sr"
            return given != first.text and is_last_inflected and is_like_surname
        return not (first.text.endswith(("а", "a")) and _is_plain_surname(tokens[-1].text, names.tag))
    if role:
        nominative_role = role_of_word(role, names.tag)
        return nominative_role not in (None, role.lower(), role.lower().rstrip("."))
    last = tokens[-1].text
    return tokens[0].is_initial and (
        looks_like_surname(last, names.tag)
        or (language_of(names.tag) == "ru" and nominatives(last, names.tag, "person")[0].endswith("ей"))
    )


def _is_plain_surname(word: str, tag: str) -> bool:
    """A surname in the nominative: `Лазић` beside `Сима`, which is no genitive then."""
    return looks_like_surname(word, tag) and nominatives(word, tag, "person")[0] == word
