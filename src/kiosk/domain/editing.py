"""What an edit does to what stands beside it: translations, neighbours, the edits of other people."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kiosk.domain.texts import LanguageMap, Text, fingerprint

__all__ = ["arranged", "is_same_version", "list_of", "outdated"]


def outdated(texts: LanguageMap, language: str, words: str, master: str) -> dict[str, Text]:
    """The other versions of a text once its master version reads `words`: each tells its origin.

    Empty where `language` is not the master, or its words stay as they are.
    """
    origin = texts.get(master)
    if language != master or origin is None or origin.value == words:
        return {}
    made_from = fingerprint(origin.value)
    return {
        tag: replace(text, translated_from=made_from)
        for tag, text in texts.items()
        if tag != master and text.translated_from is None
    }


def is_same_version(one: Text | None, other: Text | None) -> bool:
    """Whether nobody has worked on a text in between; a change of its master is no work on it."""
    if one is None or other is None:
        return one is other
    return (one.value, one.reviewed) == (other.value, other.reviewed)


def arranged(order: Sequence[str], wanted: Mapping[str, int]) -> list[str]:
    """`order` with every record of `wanted` at its place, from 0; places beyond the end are the end."""
    arranged = [id_ for id_ in order if id_ not in wanted]
    for id_, position in sorted(wanted.items(), key=lambda item: item[1]):
        arranged.insert(max(position, 0), id_)
    return arranged


def list_of(field: str) -> str:
    """The list that a field is part of, as `figures` of `figures.2.label`; or the field itself."""
    first, _, rest = field.partition(".")
    return first if rest.split(".")[0].isdigit() else field
