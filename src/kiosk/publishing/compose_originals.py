"""Views of the words that a translation was made from."""

from kiosk.domain.languages import language_of
from kiosk.domain.texts import LanguageMap
from kiosk.editions.evidence_views import OriginalView
from kiosk.publishing.edition_words import edition_words
from kiosk.publishing.typeset import plain, styled
from kiosk.publishing.version import Version


def original_view(
    texts: LanguageMap, version: Version, source_language: str | None = None, *, as_styled: bool = False
) -> OriginalView | None:
    """The original of a source's own words; None where they are shown as the source has them.

    `source_language` is the language in which the source has them, the exhibit's master if it is not given.
    Another script is no translation. `as_styled` gives paragraphs as StyledText, else they are plain.
    """
    source = source_language or version.exhibit.master
    if not texts or language_of(version.shown_in(texts)) == language_of(source):
        return None
    note = version.words.translated_from(source)
    tags = [tag for tag in (source, *texts) if tag in texts and language_of(tag) == language_of(source)]
    if not tags:
        return OriginalView(note)
    tag = tags[0]
    words = edition_words(tag)
    value = texts[tag].value
    return OriginalView(
        note=note,
        name=version.words.original_in(source),
        language=tag,
        paragraphs=styled(value, tag, hyphens=False) if as_styled else (plain(value, tag),),
        open_mark=words.open_mark,
        close_mark=words.close_mark,
    )
