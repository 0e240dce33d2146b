"""Sets texts for the screen: no-break spaces where no line may end, soft hyphens where a long word may."""

from functools import cache

from pyphen import Pyphen

from kiosk.domain import markup
from kiosk.domain.languages import pyphen_dictionary
from kiosk.domain.typography import bind, hyphenate


def styled(text: str, tag: str, hyphens: bool = True) -> tuple[str, ...]:
    """The paragraphs of a text in markup as Qt StyledText. Raises MarkupError."""
    return markup.styled_paragraphs(_set(text, tag, hyphens))


def plain(text: str, tag: str, hyphens: bool = False) -> str:
    """The words of a text in markup, without it. Raises MarkupError."""
    return markup.plain_text(_set(text, tag, hyphens))


def _set(text: str, tag: str, hyphens: bool) -> str:
    bound = bind(text, tag)
    dictionary = pyphen_dictionary(tag) if hyphens else None
    return hyphenate(bound, tag, _hyphenator(dictionary).positions) if dictionary else bound


@cache
def _hyphenator(dictionary: str) -> Pyphen:
    return Pyphen(lang=dictionary)
