"""One language version of an exhibit: its records by id, its texts typeset, the master in the gaps."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Self

from kiosk.domain.date_texts import heading_text
from kiosk.domain.dates import MuseumDate
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import KioskError
from kiosk.domain.markup import MarkupError
from kiosk.domain.media_assets import MediaAsset
from kiosk.domain.records import Passage, Person, Source, Term
from kiosk.domain.texts import LanguageMap
from kiosk.editions.views import RenditionView, TilesView
from kiosk.publishing.edition_words import edition_words, museum_words
from kiosk.publishing.recordings import TakenRecording
from kiosk.publishing.typeset import plain, styled
from kiosk.publishing.words import EditionWords


@dataclass(frozen=True, slots=True)
class PreparedFiles:
    """What the edition holds of a picture: its size upright, in pixels, and its files."""

    width: int
    height: int
    renditions: tuple[RenditionView, ...]
    tiles: TilesView | None = None


NO_RECORDINGS: Mapping[str, TakenRecording] = {}


@dataclass(frozen=True, slots=True)
class Version:
    """The exhibit as readers of the language `tag` meet it. Texts with bad markup raise KioskError."""

    exhibit: Exhibit
    tag: str
    words: EditionWords
    media: Mapping[str, MediaAsset]
    people: Mapping[str, Person]
    sources: Mapping[str, Source]
    terms: Mapping[str, Term]
    passages: Mapping[str, Passage]
    pictures: Mapping[str, PreparedFiles]
    recordings: Mapping[str, TakenRecording]

    @classmethod
    def of(
        cls,
        exhibit: Exhibit,
        tag: str,
        pictures: Mapping[str, PreparedFiles],
        recordings: Mapping[str, TakenRecording] = NO_RECORDINGS,
    ) -> Self:
        return cls(
            exhibit,
            tag,
            edition_words(tag, museum_words(exhibit, tag)),
            {each.id: each for each in exhibit.media},
            {each.id: each for each in exhibit.people},
            {each.id: each for each in exhibit.sources},
            {each.id: each for each in exhibit.terms},
            {each.id: each for each in exhibit.passages},
            pictures,
            recordings,
        )

    def raw(self, texts: LanguageMap) -> str:
        """The text in markup, as it was written."""
        return self._text(texts)[0]

    def plain(self, texts: LanguageMap) -> str:
        """For headings, names, captions and quoted words: no hyphens."""
        return _set(plain, *self._text(texts), hyphens=False)

    def running(self, texts: LanguageMap) -> str:
        """For sentences of our own in narrow columns, as plain text with soft hyphens."""
        return _set(plain, *self._text(texts), hyphens=True)

    def styled(self, texts: LanguageMap, *, verbatim: bool = False) -> tuple[str, ...]:
        """Paragraphs as StyledText; words that are quoted (`verbatim`) are not hyphenated."""
        return _set(styled, *self._text(texts), hyphens=not verbatim)

    def shown_in(self, texts: LanguageMap) -> str:
        """The tag of the language in which readers of this version meet the text."""
        return self._text(texts)[1]

    def date(self, edtf: str | None) -> str:
        """A date as it stands on its own, `14. октобар 1944.`"""
        return heading_text(MuseumDate.parse(edtf), self.tag) if edtf else ""

    def person_name(self, person_id: str | None) -> str:
        return self.plain(self.people[person_id].name) if person_id else ""

    def _text(self, texts: LanguageMap) -> tuple[str, str]:
        for tag in (self.tag, self.exhibit.master):
            if text := texts.get(tag):
                return text.value, tag
        return "", self.tag


def _set[Result](
    setting: Callable[[str, str, bool], Result], text: str, tag: str, *, hyphens: bool
) -> Result:
    try:
        return setting(text, tag, hyphens)
    except MarkupError as fault:
        raise KioskError(f"A text cannot be set for the screen: {fault}, in “{text[:60]}”.") from fault
