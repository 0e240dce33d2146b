"""The name of a person in the nominative, out of whatever case it stands in."""

from collections.abc import Sequence

from kiosk.domain.drafting.capitals import Token
from kiosk.domain.drafting.given_names import given_names, lone_names
from kiosk.domain.drafting.inflection import nominative, nominatives
from kiosk.domain.drafting.names import Names
from kiosk.domain.drafting.person_words import looks_like_surname, role_of_word

__all__ = ["given_name_of", "nominative_words"]


def given_name_of(token: Token, tag: str) -> str | None:
    """The given name that the token is, in the nominative."""
    known = given_names(tag)
    if token.is_initial:
        return None
    return next((form for form in nominatives(token.text, tag, "person") if form in known), None)


def nominative_words(tokens: Sequence[Token], role: str | None, names: Names) -> tuple[str, ...]:
    tag = names.tag
    first = next(token for token in tokens if not token.is_initial)
    given = given_name_of(first, names.tag) if len(tokens) > 1 else None
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
            return given != first.text and is_last_inflected and looks_like_surname(last, names.tag)
        return True
    if role:
        nominative_role = role_of_word(role, names.tag)
        return nominative_role not in (None, role.lower(), role.lower().rstrip("."))
    return tokens[0].is_initial and looks_like_surname(tokens[-1].text, names.tag)
