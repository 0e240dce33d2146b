"""Fills in the languages that are made from others: Serbian in Latin letters from Serbian in Cyrillic."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from kiosk.domain.exhibit import Exhibit, Language
from kiosk.domain.faults import KioskError
from kiosk.domain.languages import DERIVED_FROM
from kiosk.domain.texts import LanguageMap, Text
from kiosk.domain.transliteration import to_latin


def derive_languages(exhibit: Exhibit) -> Exhibit:
    """The exhibit with every derived text that no curator wrote. Raises KioskError for an unknown pair."""
    derived = [language for language in exhibit.languages if language.derived_from]
    for language in derived:
        if DERIVED_FROM.get(language.tag) != language.derived_from:
            raise KioskError(
                f"The language {language.tag} cannot be derived from {language.derived_from}; "
                "known is " + ", ".join(f"{tag} from {origin}" for tag, origin in DERIVED_FROM.items()) + "."
            )
    filled: Exhibit = _filled(exhibit, derived) if derived else exhibit
    return filled


def _filled(value: Any, derived: list[Language]) -> Any:
    if isinstance(value, Mapping):
        return _with_derived(value, derived)
    if isinstance(value, tuple):
        return tuple(_filled(each, derived) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {field.name: getattr(value, field.name) for field in fields(value)}
        return replace(value, **{name: _filled(part, derived) for name, part in parts.items()})
    return value


def _with_derived(texts: LanguageMap, derived: list[Language]) -> LanguageMap:
    made = {
        language.tag: Text(to_latin(origin.value))
        for language in derived
        if language.tag not in texts and (origin := texts.get(language.derived_from or ""))
    }
    return {**texts, **made}
