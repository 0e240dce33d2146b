"""The form in which texts are searched: script, case, accents and spelling habits do not matter.

A visitor may type Ђорђе as `Ђорђе`, `Đorđe`, `djordje` or `dorde`, and the tank as `Т-34`, `T-34` or `т34`.
All of these fold to one form on both sides of a search. `lj` and `nj` stay as they are. Russian and English
spellings of a name meet there too: `Жданов`, `Zhdanov` and `Ždanov`, `Толбухин` and `Tolbukhin`.
"""

import re
import unicodedata

from kiosk.domain.transliteration import LETTERS

__all__ = ["fold", "is_found"]

TO_PLAIN_LATIN = str.maketrans(
    {
        cyrillic: unicodedata.normalize("NFD", latin)[0]
        for cyrillic, latin in LETTERS.items()
        if len(latin) == 1
    }
    | {"љ": "lj", "њ": "nj", "џ": "dz", "ђ": "d", "đ": "d", "ł": "l", "ø": "o"}
    | {"щ": "sc", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "ju", "я": "ja"}
)
INVISIBLE = re.compile(r"[\u00ad\u200b-\u200d\u2060]")
MARKS = re.compile(r"[\u0300-\u036f]")
WITHIN_NUMBER = re.compile(r"(?<=\d)[.,:\u00a0\u202f](?=\d)")
DESIGNATION = re.compile(r"(?<![^\W_])(?P<letters>[a-z]{1,3})-(?P<numbers>\d+(?:-\d+)*)(?!\d)")
# Latin C and Cyrillic С look alike, so nobody can tell C-47 from С-47 (which folds to s47).
LOOKALIKE = re.compile(r"(?<![^\W_])s(?=\d)")
DJ = re.compile(r"dj+")
Y_BEFORE_VOWEL = re.compile(r"y(?=[aeou])")
KH = re.compile(r"k+h+")
LETTER_WITH_H = re.compile(r"(?P<letter>[csz])h+")
WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """The words of a text in the form in which they are searched, single spaces between them."""
    shown = WITHIN_NUMBER.sub("", INVISIBLE.sub("", text))
    plain = MARKS.sub("", unicodedata.normalize("NFKD", shown.casefold())).translate(TO_PLAIN_LATIN)
    joined = DESIGNATION.sub(lambda found: found["letters"] + found["numbers"].replace("-", ""), plain)
    spelt = KH.sub("h", DJ.sub("d", Y_BEFORE_VOWEL.sub("j", LOOKALIKE.sub("c", joined))))
    return " ".join(WORD.findall(LETTER_WITH_H.sub(r"\g<letter>", spelt)))


def is_found(query: str, text: str) -> bool:
    """Whether every word of the query begins some word of the text. An empty query finds nothing."""
    wanted, words = fold(query).split(), fold(text).split()
    return bool(wanted) and all(any(word.startswith(part) for word in words) for part in wanted)
