"""The words of an exhibit as IIIF wants them: language maps of plain text."""

from collections.abc import Iterable, Mapping

from kiosk.domain.date_texts import heading_text
from kiosk.domain.dates import MuseumDate, Precision
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.languages import language_of
from kiosk.domain.markup import plain_text
from kiosk.domain.prose import sentences
from kiosk.domain.texts import LanguageMap
from kiosk.domain.transliteration import to_latin

__all__ = ["LABELS", "Values", "Wording", "date_of_one_day", "nav_date", "unspoken"]

type Values = dict[str, list[str]]
"""Texts by language, as IIIF has them: a list for each."""

NO_LANGUAGE = "none"
LABELS: Mapping[str, Mapping[str, str]] = {
    "alt": {"sr": "Опис слике", "en": "Alternative text", "ru": "Описание изображения"},
    "creator": {"sr": "Аутор", "en": "Creator", "ru": "Автор"},
    "credit": {"sr": "Заслуге", "en": "Credit", "ru": "Предоставлено"},
    "date": {"sr": "Датум", "en": "Date", "ru": "Дата"},
    "page": {"sr": "Страна", "en": "Page", "ru": "Страница"},
    "place": {"sr": "Место", "en": "Place", "ru": "Место"},
    "rights": {"sr": "Права", "en": "Rights", "ru": "Права"},
    "source": {"sr": "Извор", "en": "Source", "ru": "Источник"},
    "speaker": {"sr": "Ко говори", "en": "Speaker", "ru": "Кто говорит"},
}
"""The names of facts, by language; Serbian ones in Cyrillic."""


class Wording:
    """Says texts and facts in all languages of an exhibit; a derived language is transliterated."""

    def __init__(self, exhibit: Exhibit) -> None:
        self._languages = exhibit.languages
        self._master = exhibit.master

    def plain(self, texts: LanguageMap) -> dict[str, str]:
        """The words by language, the master's first, without markup."""
        marked = {tag: text.value for tag, text in texts.items() if text.value.strip()}
        for language in self._languages:
            if language.derived_from in marked:
                marked.setdefault(language.tag, to_latin(marked[language.derived_from]))
        tags = sorted(marked, key=lambda tag: tag != self._master)
        return {tag: plain_text(marked[tag]) for tag in tags}

    def of(self, texts: LanguageMap) -> Values:
        return {tag: [words] for tag, words in self.plain(texts).items()}

    def first_sentences(self, texts: LanguageMap) -> dict[str, str]:
        """What a caption begins with, which serves as a title."""
        return {tag: next(iter(sentences(words)), words) for tag, words in self.plain(texts).items()}

    def label(self, texts: LanguageMap, otherwise: str) -> Values:
        """The words, or `otherwise` where there are none: a label must say something."""
        return self.of(texts) or {NO_LANGUAGE: [otherwise]}

    def date(self, edtf: str) -> Values:
        date = MuseumDate.parse(edtf)
        return {language.tag: [heading_text(date, language.tag)] for language in self._languages}

    def fact(self, name: str, values: Iterable[Values]) -> dict[str, Values] | None:
        """An entry of `metadata`; None where there is nothing to tell."""
        told: Values = {}
        for value in values:
            for tag, words in value.items():
                told.setdefault(tag, []).extend(words)
        return {"label": self.name_of(name), "value": told} if told else None

    def name_of(self, fact: str) -> Values:
        said = LABELS[fact]
        names: Values = {}
        for language in self._languages:
            words = said.get(language_of(language.tag))
            if words:
                names[language.tag] = [to_latin(words) if language.derived_from else words]
        return names or {"en": [said["en"]]}


def unspoken(words: str) -> Values:
    """Words of no language: a number, a name, an address."""
    return {NO_LANGUAGE: [words]}


def _day_of(edtf: str) -> str:
    """The first day of a date, as `1944-10-14`."""
    year, month, day = MuseumDate.parse(edtf).first_day
    return f"{year:04}-{month:02}-{day:02}"


def nav_date(edtf: str) -> str:
    """The beginning of a date as IIIF's `navDate`."""
    return f"{_day_of(edtf)}T00:00:00Z"


def date_of_one_day(edtf: str | None) -> str:
    """A year, month or day in ISO 8601; empty for a span, which IPTC cannot tell."""
    date = MuseumDate.parse(edtf) if edtf else None
    if date is None or date.end is not None:
        return ""
    return _day_of(str(date.start))[
        : {Precision.YEAR: 4, Precision.MONTH: 7, Precision.DAY: 10}[date.start.precision]
    ]
