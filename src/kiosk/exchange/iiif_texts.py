"""Words of IIIF documents as texts of an exhibit: drafts, for nobody here has read them yet."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser

from kiosk.domain.languages import DERIVED_FROM, MASTER, is_language_tag
from kiosk.domain.markup import escape
from kiosk.domain.texts import NO_TEXT, LanguageMap, Text
from kiosk.domain.transliteration import to_latin
from kiosk.exchange.iiif_documents import Note, Values

__all__ = ["TextMaker", "chosen_master", "known_tags", "words_of"]

NO_LANGUAGE = "none"
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
PARAGRAPH_ENDS = ("p", "br", "div", "li")


class TextMaker:
    """Makes texts for an exhibit in these languages, of which `master` is one."""

    def __init__(self, master: str, languages: Iterable[str]) -> None:
        self._master = master
        self._languages = frozenset(languages)

    def of(self, values: Values) -> LanguageMap:
        """The texts by language. Words of no language, or the first there are, stand in for the master's."""
        words = {tag: said for tag, each in values.items() if (said := _joined(each))}
        known = {tag: said for tag, said in words.items() if tag in self._languages}
        if words and self._master not in known:
            known[self._master] = words.get(NO_LANGUAGE) or next(iter(words.values()))
        for tag, origin in DERIVED_FROM.items():
            if tag in known and to_latin(known.get(origin, "")) == known[tag]:
                del known[tag]
        return {tag: Text(said, reviewed=False) for tag, said in known.items()} or NO_TEXT

    def first(self, *choices: LanguageMap) -> LanguageMap:
        """The first that says anything."""
        return next((choice for choice in choices if choice), NO_TEXT)


def chosen_master(tags: Counter[str]) -> str | None:
    """The language to be the master: the project's own where it is there, else the one with most words."""
    if MASTER in tags:
        return MASTER
    return tags.most_common(1)[0][0] if tags else None


def known_tags(maps: Iterable[Values]) -> Counter[str]:
    """How often each language occurs."""
    return Counter(tag for values in maps for tag in values if is_language_tag(tag))


def words_of(notes: Iterable[Note]) -> Iterator[Values]:
    """The words of annotations, those of one text in its languages together.

    Where a language comes again, another text begins.
    """
    text: Values = {}
    for note in notes:
        for body in (body.plain() for body in note.body):
            tag = body.language[0] if body.language else NO_LANGUAGE
            if not body.value:
                continue
            if tag in text:
                yield text
                text = {}
            text[tag] = [body.value]
    if text:
        yield text


def _joined(values: list[str]) -> str:
    plain = (_without_html(UNSEEN.sub("", value)) for value in values)
    return "\n\n".join(escape(said) for said in plain if said)


def _without_html(value: str) -> str:
    value = value.strip()
    if not (value.startswith("<") and value.endswith(">")):
        return value
    reader = _Words()
    reader.feed(value)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.words).split("\n"))
    return "\n\n".join(line for line in lines if line)


class _Words(HTMLParser):
    """The words of the little HTML that IIIF lets in; what it calls a script is no words."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unread += tag in ("script", "style")
        if tag == "br":
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._unread -= tag in ("script", "style")
        if tag in PARAGRAPH_ENDS:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        if self._unread <= 0:
            self.words.append(data.replace("\n", " "))
