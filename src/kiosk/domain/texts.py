"""A text in several languages, and what is known about each of its versions."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from types import MappingProxyType


class TextState(StrEnum):
    """How far a curator trusts one language version of a text."""

    MISSING = "missing"
    DRAFT = "draft"
    REVIEWED = "reviewed"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Text:
    """One language version of a text.

    `translated_from` is the `fingerprint` of the master text that this version was made from; None means that
    it is the master itself, or that it is up to date with it.
    """

    value: str
    reviewed: bool = True
    translated_from: str | None = None


type LanguageMap = Mapping[str, Text]
"""Text by BCP 47 tag. An absent tag means that the text is missing in that language."""

NO_TEXT: LanguageMap = MappingProxyType({})


def fingerprint(value: str) -> str:
    """Sixteen hexadecimal digits that change whenever the text does."""
    return sha256(value.encode()).hexdigest()[:16]


def state_of(texts: LanguageMap, tag: str, master: str) -> TextState:
    """The state of `texts` in the language `tag`, held against the version in the language `master`."""
    text = texts.get(tag)
    if text is None:
        return TextState.MISSING
    origin = texts.get(master)
    is_translation = tag != master and text.translated_from is not None
    if is_translation and origin and text.translated_from != fingerprint(origin.value):
        return TextState.STALE
    return TextState.REVIEWED if text.reviewed else TextState.DRAFT


def value_of(texts: LanguageMap, tag: str) -> str:
    """The text in the language `tag`, or an empty string."""
    text = texts.get(tag)
    return text.value if text else ""
