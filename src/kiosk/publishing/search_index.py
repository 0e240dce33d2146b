"""What can be found in an edition, folded so that script, case and accents do not matter."""

from collections.abc import Iterable, Iterator

from kiosk.domain.exhibit import Chapter
from kiosk.domain.panels import AudioContent, MapContent, Panel, QuoteContent, VideoContent
from kiosk.domain.search_folding import fold
from kiosk.domain.texts import LanguageMap
from kiosk.publishing.version import Version
from kiosk.publishing.write_database import SearchRow


def search_rows(version: Version) -> Iterator[SearchRow]:
    """Chapters, panels, people, terms, passages and pictures in one language."""
    exhibit = version.exhibit
    for chapter in exhibit.chapters:
        yield _row(version, "chapter", chapter.id, chapter.title, [chapter.spine, chapter.summary], chapter)
        for panel in chapter.panels:
            yield _row(version, "panel", panel.id, panel.heading, _panel_texts(panel, version), chapter)
    for person in exhibit.people:
        yield _row(version, "person", person.id, person.name, [person.role, person.about])
    for term in exhibit.terms:
        yield _row(version, "term", term.id, term.term, [term.definition])
    for passage in exhibit.passages:
        yield _row(version, "passage", passage.id, passage.title, [passage.introduction, passage.body])
    for picture_id in version.pictures:
        asset = version.media[picture_id]
        yield _row(version, "picture", asset.id, asset.caption, [asset.credit, asset.alt, asset.description])


def _row(
    version: Version,
    kind: str,
    record_id: str,
    title: LanguageMap,
    texts: Iterable[LanguageMap],
    chapter: Chapter | None = None,
) -> SearchRow:
    body = "\n".join(words for each in texts if (words := version.plain(each)))
    chapter_id = chapter.id if chapter else ""
    return SearchRow(fold(version.plain(title)), fold(body), kind, record_id, chapter_id, version.tag)


def _panel_texts(panel: Panel, version: Version) -> list[LanguageMap]:
    content = panel.content
    match content:
        case QuoteContent(words, speaker, occasion):
            return [words, occasion, *([version.people[speaker].name] if speaker else [])]
        case MapContent(body=body):
            steps = version.exhibit.steps_of(content)
            return [body, *(text for step in steps for text in (step.title, step.body))]
        case VideoContent(transcript=transcript) | AudioContent(transcript=transcript):
            return [content.body, transcript]
        case _:
            return [content.body]
