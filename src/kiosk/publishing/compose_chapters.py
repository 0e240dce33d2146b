"""Views of chapters, of their cards, and of home."""

from math import ceil

from kiosk.domain import markup
from kiosk.domain.date_texts import spine_parts
from kiosk.domain.dates import MuseumDate
from kiosk.domain.exhibit import Chapter
from kiosk.domain.markup import RunKind
from kiosk.domain.panels import Panel, QuoteContent
from kiosk.editions.views import AttractView, ChapterCardView, ChapterView, HomeView, TitlePartView
from kiosk.publishing.compose_panels import panel_view
from kiosk.publishing.compose_records import picture_view
from kiosk.publishing.version import Version

WORDS_A_MINUTE = 180


def home_view(version: Version) -> HomeView:
    exhibit = version.exhibit
    return HomeView(
        title=version.plain(exhibit.title),
        title_parts=_title_parts(version),
        date=version.date(exhibit.date),
        lead=version.running(exhibit.lead),
        about=version.styled(exhibit.about),
        cover=picture_view(exhibit.cover, version),
        attract=tuple(
            AttractView(picture, version.plain(each.line))
            for each in exhibit.attract
            if (picture := picture_view(each.picture, version))
        ),
        chapters=tuple(
            _card_view(chapter, number, version) for number, chapter in enumerate(exhibit.chapters, start=1)
        ),
        map=exhibit.map or "",
        map_title=next((version.plain(each.title) for each in exhibit.maps if each.id == exhibit.map), ""),
    )


def chapter_view(number: int, version: Version) -> ChapterView:
    """The chapter with that number, counted from 1."""
    chapter = version.exhibit.chapters[number - 1]
    panels = tuple(panel_view(panel, version) for panel in chapter.panels)
    return ChapterView(_card_view(chapter, number, version), panels)


def reading_minutes(chapter: Chapter, version: Version) -> int:
    """Whole minutes for a standing reader, at least one."""
    return max(1, ceil(sum(_word_count(panel, version) for panel in chapter.panels) / WORDS_A_MINUTE))


def _card_view(chapter: Chapter, number: int, version: Version) -> ChapterCardView:
    stop = spine_parts(MuseumDate.parse(chapter.date))
    return ChapterCardView(
        id=chapter.id,
        number=number,
        title=version.plain(chapter.title),
        date=version.date(chapter.date),
        day=stop.day,
        month=stop.month,
        place=version.plain(chapter.spine),
        summary=version.running(chapter.summary),
        panel_count=len(chapter.panels),
        reading_minutes=reading_minutes(chapter, version),
        cover=picture_view(chapter.cover, version),
    )


def _word_count(panel: Panel, version: Version) -> int:
    content = panel.content
    body = content.words if isinstance(content, QuoteContent) else content.body
    return sum(len(version.plain(texts).split()) for texts in (panel.heading, body))


def _title_parts(version: Version) -> tuple[TitlePartView, ...]:
    runs = (run for paragraph in markup.parse(version.raw(version.exhibit.title)) for run in paragraph.runs)
    parts = (TitlePartView(run.text.strip(), run.kind is RunKind.ITALIC) for run in runs)
    return tuple(part for part in parts if part.text)
