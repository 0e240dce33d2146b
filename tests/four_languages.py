"""The small exhibit in four languages: English and Russian texts are the Serbian ones behind a sign."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from tests.exhibits import CREATED, caption_files, small_exhibit, write_map_files, write_originals

from kiosk.domain.exhibit import Exhibit, Language
from kiosk.domain.museum_words import MuseumWord
from kiosk.domain.texts import Text
from kiosk.domain.transliteration import to_latin
from kiosk.publishing.build import build_edition

FOUR = (
    Language("sr-Cyrl", "Ћирилица"),
    Language("sr-Latn", "Latinica", "sr-Cyrl"),
    Language("en", "English"),
    Language("ru", "Русский"),
)


def exhibit_in_four_languages(**options: int) -> Exhibit:
    """`small_exhibit`, each text in four languages; captions and the passage are the source's own."""
    exhibit = small_exhibit(languages=FOUR, **options)
    media = tuple(replace(asset, caption_is_verbatim=True) for asset in exhibit.media)
    passages = tuple(replace(passage, original_language=None) for passage in exhibit.passages)
    translated: Exhibit = _translated(replace(exhibit, media=media, passages=passages))
    return translated


def build_four_languages(folder: Path, words: tuple[MuseumWord, ...] = (), **options: int) -> Path:
    """The folder of an edition in four languages, built below `folder`, in which the museum says `words`."""
    exhibit = replace(exhibit_in_four_languages(**options), words=words)
    edition = folder / "edition"
    edition.mkdir(parents=True)
    originals = write_originals(exhibit, folder / "package")
    files = {name: folder / "package" / name for name in caption_files(exhibit)}
    files |= write_map_files(folder / "package")
    build_edition(exhibit, originals, edition, 1, CREATED, package_files=files)
    return edition


def in_english(words: str) -> str:
    return f"EN {to_latin(words)}"


def in_russian(words: str) -> str:
    return f"По-русски: {words}"


def _translated(value: Any) -> Any:
    if isinstance(value, Mapping):
        master = value.get("sr-Cyrl")
        if not isinstance(master, Text):
            return value
        return {**value, "en": Text(in_english(master.value)), "ru": Text(in_russian(master.value))}
    if isinstance(value, tuple):
        return tuple(_translated(each) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: _translated(getattr(value, each.name)) for each in fields(value)})
    return value
