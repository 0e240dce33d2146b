"""The words that an edition adds, in the language of its reader and as the museum says them."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.languages import DERIVED_FROM, language_of
from kiosk.domain.museum_words import forms_of
from kiosk.domain.texts import value_of
from kiosk.domain.transliteration import to_latin
from kiosk.domain.typography import bind
from kiosk.publishing.words import ENGLISH, SPOKEN, EditionWords

PLAIN_FIELDS = ("about", "more_than", "each_symbol", "alternative", "paragraph", "paragraphs", "page")
NOTHING: Mapping[str, str] = MappingProxyType({})


def edition_words(tag: str, museum: Mapping[str, str] = NOTHING) -> EditionWords:
    """The words for the language `tag`; English where Kiosk does not speak it.

    `museum` has what the museum says instead, by the program's English word; counted words are named by their
    form for many, and give a line for each form.
    """
    words = SPOKEN.get(language_of(tag), ENGLISH)
    spoken = _in_latin(words) if tag in DERIVED_FROM else words
    return _in_words_of(museum, spoken, tag) if museum else spoken


def museum_words(exhibit: Exhibit, tag: str) -> dict[str, str]:
    """What the museum says in the language `tag`, by the program's word, with no-break spaces set."""
    said = ((each.word, value_of(each.text, tag)) for each in exhibit.words)
    return {word: "\n".join(bind(line, tag) for line in value.split("\n")) for word, value in said if value}


def plain_words() -> list[str]:
    """The English words that editions add and a museum may change, but those that are counted."""
    phrases = (ENGLISH.translations, ENGLISH.originals, ENGLISH.singles)
    plain = [getattr(ENGLISH, name) for name in PLAIN_FIELDS]
    return [*plain, *(phrase for each in phrases for phrase in each.values())]


def counted_words() -> list[str]:
    return [forms["other"] for forms in ENGLISH.things.values()]


def _in_words_of(museum: Mapping[str, str], words: EditionWords, tag: str) -> EditionWords:
    def phrases[Key](own: Mapping[Key, str], english: Mapping[Key, str]) -> Mapping[Key, str]:
        return {key: museum.get(english.get(key, ""), phrase) for key, phrase in own.items()}

    plain = {name: museum.get(getattr(ENGLISH, name), getattr(words, name)) for name in PLAIN_FIELDS}
    return replace(
        words,
        **plain,
        translations=phrases(words.translations, ENGLISH.translations),
        originals=phrases(words.originals, ENGLISH.originals),
        singles=phrases(words.singles, ENGLISH.singles),
        things={
            symbol: forms_of(said, tag) if (said := museum.get(ENGLISH.things[symbol]["other"])) else forms
            for symbol, forms in words.things.items()
        },
    )


def _in_latin(words: EditionWords) -> EditionWords:
    return replace(
        words,
        **{name: to_latin(getattr(words, name)) for name in PLAIN_FIELDS},
        translations={tag: to_latin(phrase) for tag, phrase in words.translations.items()},
        originals={tag: to_latin(phrase) for tag, phrase in words.originals.items()},
        things={
            symbol: {form: to_latin(word) for form, word in forms.items()}
            for symbol, forms in words.things.items()
        },
        singles={symbol: to_latin(word) for symbol, word in words.singles.items()},
    )
