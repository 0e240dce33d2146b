"""Serbian from Cyrillic into Latin letters, and the search for words that mix the two.

Left alone are:
- whatever is not a Serbian Cyrillic letter;
- addresses: `https://…`, `www.…`, `ime@muzej.rs`;
- the id of a glossary word: of `[[id|words]]` only the words change;
- `{{…}}` with its braces, which `markup` takes away later.

The designation `С-47` becomes `S-47`: where a Latin letter is meant, it is typed as one.
The way back, Latin to Cyrillic, is no rule but guesswork, so there is none.
"""

import re

from kiosk.domain.markup import protected_spans

__all__ = ["mixed_script_words", "to_latin"]

LETTERS = dict(
    zip(
        "абвгдђежзијклмнопрстћуфхцчшѐѝ",
        "abvgdđežzijklmnoprstćufhcčšèì",
        strict=True,
    )
)
LETTERS |= {cyrillic.upper(): latin.upper() for cyrillic, latin in LETTERS.items()}
LETTERS |= {"љ": "lj", "њ": "nj", "џ": "dž"}
CAPITAL_DIGRAPHS = {"Љ": "Lj", "Њ": "Nj", "Џ": "Dž"}

ADDRESS_END = r"[^\s{}\[\]|*\\<>„“”«»\"]+"
ADDRESS = re.compile(
    rf"(?:https?://|ftp://|\bwww\.){ADDRESS_END}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE
)
DELIMITER = re.compile(r"\[\[[a-z0-9][a-z0-9_-]*\||\]\]|\*")
INVISIBLE = re.compile(r"[\u00ad\u0300-\u036f]")
IGNORED = re.compile(rf"{DELIMITER.pattern}|\u00ad")
KEPT_MARK, DELIMITER_MARK = 1, 2
WORD = re.compile(r"[^\W\d_][^\W\d_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W\d_]*)*")
CYRILLIC = re.compile(r"[\u0400-\u052f]")
LATIN = re.compile(r"[A-Za-z\u00aa\u00ba\u00c0-\u024f]")
CYRILLIC_NUMERAL = re.compile(r"[ХІ]{2,}|І")


def to_latin(text: str) -> str:
    """The same Serbian text, plain or in the markup of the house, in Latin letters."""
    latin = list(text)
    protected = _protected(text)
    seen = [
        at for at, char in enumerate(text) if protected[at] != DELIMITER_MARK and not INVISIBLE.match(char)
    ]
    for place, at in enumerate(seen):
        if protected[at]:
            continue
        neighbours = "".join(text[seen[near]] for near in (place - 1, place + 1) if 0 <= near < len(seen))
        latin[at] = _latin_letter(text[at], neighbours)
    return "".join(latin)


def mixed_script_words(text: str) -> list[str]:
    """Words that mix Latin and Cyrillic letters, and Roman numerals typed in Cyrillic, once each, in order.

    Parts joined by a hyphen are words of their own, so `Т-34` and `PDF-ом` are sound.
    """
    words = (match.group() for match in WORD.finditer(IGNORED.sub("", text)))
    return list(dict.fromkeys(word for word in words if _mixes_scripts(word)))


def _mixes_scripts(word: str) -> bool:
    return bool(CYRILLIC.search(word) and LATIN.search(word)) or CYRILLIC_NUMERAL.fullmatch(word) is not None


def _protected(text: str) -> bytearray:
    """For each character whether it belongs to a delimiter, to something kept as it is, or to neither."""
    marks = bytearray(len(text))
    for start, end in (*protected_spans(text), *(match.span() for match in ADDRESS.finditer(text))):
        marks[start:end] = bytes([KEPT_MARK]) * (end - start)
    for match in DELIMITER.finditer(text):
        if KEPT_MARK not in marks[match.start() : match.end()] or match.group().startswith("[["):
            marks[match.start() : match.end()] = bytes([DELIMITER_MARK]) * len(match.group())
    return marks


def _latin_letter(letter: str, neighbours: str) -> str:
    if letter not in CAPITAL_DIGRAPHS:
        return LETTERS.get(letter, letter)
    in_capitals = any(neighbour.isupper() for neighbour in neighbours)
    return CAPITAL_DIGRAPHS[letter].upper() if in_capitals else CAPITAL_DIGRAPHS[letter]
