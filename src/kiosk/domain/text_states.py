"""Which versions of a text somebody still has to work on."""

from collections.abc import Iterator, Sequence

from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Language
from kiosk.domain.texts import LanguageMap, TextState, state_of, value_of

__all__ = ["is_museum_word", "open_states"]


def is_museum_word(kind: RecordKind, field: str) -> bool:
    """Whether the text is said instead of the program's own word, which stands wherever there is none."""
    return kind is RecordKind.EXHIBIT and field.startswith("words.")


def open_states(
    texts: LanguageMap, languages: Sequence[Language], master: str, *, may_lack: bool = False
) -> Iterator[tuple[str, TextState]]:
    """Every language in which a text is missing, stale or a draft, with that state.

    Nothing is missing in the master language, in a derived one, where the master has no words either, or
    where the text `may_lack`.
    """
    for language in languages:
        state = state_of(texts, language.tag, master)
        is_translated = not language.derived_from and language.tag != master and not may_lack
        is_needed = is_translated and value_of(texts, master)
        if state is not TextState.REVIEWED and (state is not TextState.MISSING or is_needed):
            yield language.tag, state
