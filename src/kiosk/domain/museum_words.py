"""Words of the program that a museum says in another way, and what may be wrong with them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from kiosk.domain.languages import PluralForm, language_of
from kiosk.domain.program_words import COUNTED_WORDS, PROGRAM_WORDS
from kiosk.domain.texts import NO_TEXT, LanguageMap

__all__ = ["MuseumWord", "forms_of", "plural_forms", "word_fault", "wording_fault"]

PLACEHOLDER = re.compile(r"%(?:n|[1-9])")
PLURAL_FORMS: Mapping[str, tuple[PluralForm, ...]] = {
    "sr": ("one", "few", "other"),
    "ru": ("one", "few", "many"),
}
COMMON_PLURAL_FORMS: tuple[PluralForm, ...] = ("one", "other")


@dataclass(frozen=True, slots=True)
class MuseumWord:
    """`word` is the program's own word, in English; `text` is what the museum says instead, by language.

    A counted word (`%n second(s) left`) has its plural forms on lines of their own.
    """

    word: str
    text: LanguageMap = NO_TEXT


def plural_forms(tag: str) -> tuple[PluralForm, ...]:
    """The forms in which a language counts, in the order in which a counted word gives them."""
    return PLURAL_FORMS.get(language_of(tag), COMMON_PLURAL_FORMS)


def forms_of(said: str, tag: str) -> dict[str, str]:
    """The plural forms of a counted word; `other` stands in for any that the language has not."""
    forms: dict[str, str] = dict(zip(plural_forms(tag), said.split("\n"), strict=False))
    return {"other": said.rsplit("\n", maxsplit=1)[-1], **forms}


def word_fault(word: str) -> str | None:
    """Why this is none of the program's words, or None where it is one."""
    if word in PROGRAM_WORDS:
        return None
    close = get_close_matches(word, PROGRAM_WORDS, n=1)
    advice = f"; did you mean “{close[0]}”?" if close else ""
    return f"the program has no word “{word}”{advice}"


def wording_fault(word: str, said: str, tag: str) -> str | None:
    """What is wrong with saying `said` for `word` in the language `tag`; None where nothing is."""
    lines = said.split("\n")
    if word in COUNTED_WORDS:
        forms = plural_forms(tag)
        if len(lines) != len(forms):
            return f"“{word}” is counted: write its {len(forms)} forms, a line each ({', '.join(forms)})"
    elif len(lines) > 1:
        return f"“{word}” is one line, and {len(lines)} stand here"
    wanted = sorted(PLACEHOLDER.findall(word))
    for line in lines:
        if sorted(PLACEHOLDER.findall(line)) != wanted:
            marks = " and ".join(wanted) if wanted else "no placeholder"
            return f"“{line}” must hold {marks}, as “{word}” does"
    return None
