"""Lists of words as one string each, which is how people read and mend them."""

from kiosk.domain.transliteration import to_latin

__all__ = ["alternatives", "in_both_scripts", "words_in"]


def words_in(text: str) -> list[str]:
    return text.split()


def in_both_scripts(text: str) -> frozenset[str]:
    """Serbian words, given in Cyrillic, in both scripts."""
    words = words_in(text)
    return frozenset((*words, *map(to_latin, words)))


def alternatives(text: str) -> str:
    """Serbian alternatives of a pattern, given in Cyrillic and parted by `|`, in both scripts."""
    return f"{text}|{to_latin(text)}"
