"""Which of the four languages a text is written in, by its letters and its commonest small words."""

import re
from collections import Counter

from kiosk.domain.drafting.word_lists import words_in

__all__ = ["language_of_text"]

WORD = re.compile(r"[^\W\d_]+")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
LATIN = re.compile(r"[A-Za-zčćžšđČĆŽŠĐ]")
SERBIAN_LETTERS = re.compile(r"[ђјљњћџЂЈЉЊЋЏ]")
RUSSIAN_LETTERS = re.compile(r"[ыэъщёйяюьЫЭЪЩЁЙЯЮЬ]")
SERBIAN_LATIN_LETTERS = re.compile(r"[čćžšđČĆŽŠĐ]")
SERBIAN_WORDS = frozenset(
    words_in("je su i u na se za od da su sa iz koji koja koje kao bio bila bilo ali ili po do ga nije")
)
ENGLISH_WORDS = frozenset(
    words_in("the of and in to was were a an on at with by for from that this is are his her their it as had")
)
LETTER_WEIGHT = 3


def language_of_text(text: str, *, otherwise: str = "sr-Cyrl") -> str:
    """The tag `sr-Cyrl`, `sr-Latn`, `en` or `ru`; `otherwise` where there are no letters of either script."""
    cyrillic, latin = len(CYRILLIC.findall(text)), len(LATIN.findall(text))
    if not cyrillic and not latin:
        return otherwise
    if cyrillic >= latin:
        serbian, russian = len(SERBIAN_LETTERS.findall(text)), len(RUSSIAN_LETTERS.findall(text))
        if serbian == russian:
            return otherwise if otherwise in ("sr-Cyrl", "ru") else "sr-Cyrl"
        return "sr-Cyrl" if serbian > russian else "ru"
    counts = Counter(word.lower() for word in WORD.findall(text))
    serbian = sum(counts[word] for word in SERBIAN_WORDS)
    serbian += LETTER_WEIGHT * len(SERBIAN_LATIN_LETTERS.findall(text))
    english = sum(counts[word] for word in ENGLISH_WORDS)
    if serbian == english:
        return otherwise if otherwise in ("sr-Latn", "en") else "en"
    return "sr-Latn" if serbian > english else "en"
