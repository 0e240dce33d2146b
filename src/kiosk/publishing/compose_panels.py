"""Views of panels, one composer a kind."""

from collections.abc import Iterable
from dataclasses import replace

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.markup import term_ids
from kiosk.domain.operation_maps import MapStep
from kiosk.domain.panels import (
    AudioContent,
    FiguresContent,
    GalleryContent,
    MapContent,
    Panel,
    PanelContent,
    PeopleContent,
    PhotoContent,
    QuoteContent,
    TextContent,
    VideoContent,
)
from kiosk.domain.texts import LanguageMap
from kiosk.editions.views import PanelView, QuoteView, StepView, TermView
from kiosk.publishing.compose_figures import figure_views
from kiosk.publishing.compose_originals import original_view
from kiosk.publishing.compose_recordings import recording_view
from kiosk.publishing.compose_records import (
    citation_views,
    person_view,
    picture_view,
    picture_views,
    source_line,
    term_view,
)
from kiosk.publishing.compose_supports import support_views
from kiosk.publishing.version import Version


def panel_view(panel: Panel, version: Version) -> PanelView:
    bare = PanelView(
        id=panel.id,
        kind=panel.kind.value,
        heading=version.plain(panel.heading),
        date=version.date(panel.date),
        sources=citation_views(panel.citations, version),
        reported=version.styled(panel.reported),
        not_known=version.styled(panel.not_known),
        supports=support_views(panel, version),
    )
    view = _with_content(bare, panel.content, version)
    return replace(view, terms=_terms(explained_texts(panel, version.exhibit), version))


def explained_texts(panel: Panel, exhibit: Exhibit) -> tuple[LanguageMap, ...]:
    """The texts of a panel in which a glossary word can be tapped."""
    content = panel.content
    own = [text for name in ("body", "transcript") if (text := getattr(content, name, None))]
    steps = exhibit.steps_of(content) if isinstance(content, MapContent) else ()
    return (*own, *(step.body for step in steps), panel.reported, panel.not_known)


def _with_content(view: PanelView, content: PanelContent, version: Version) -> PanelView:
    if isinstance(content, QuoteContent):
        quote = _quote_view(content, version)
        return replace(view, quote=quote, picture=picture_view(content.picture, version))
    view = replace(view, paragraphs=version.styled(content.body))
    match content:
        case TextContent(picture=picture) | PhotoContent(picture=picture):
            view = replace(view, picture=picture_view(picture, version))
        case GalleryContent(pictures=pictures):
            view = replace(view, pictures=picture_views(pictures, version))
        case FiguresContent(figures=figures):
            view = replace(view, figures=figure_views(figures, version))
        case PeopleContent(people=people):
            view = replace(view, people=tuple(person_view(version.people[each], version) for each in people))
        case MapContent(map=map_id):
            steps = version.exhibit.steps_of(content)
            view = replace(
                view,
                map=map_id,
                map_steps=tuple(step.id for step in steps),
                steps=tuple(_step_view(step, version) for step in steps),
            )
        case VideoContent(media, poster=picture) | AudioContent(media, picture=picture):
            view = replace(
                view,
                recording=recording_view(media, version),
                transcript=version.styled(content.transcript),
                picture=picture_view(picture, version),
            )
    return view


def _quote_view(content: QuoteContent, version: Version) -> QuoteView:
    speaker = version.people[content.speaker] if content.speaker else None
    passage = version.passages[content.passage] if content.passage else None
    return QuoteView(
        words=version.plain(content.words),
        open_mark=version.words.open_mark,
        close_mark=version.words.close_mark,
        speaker=version.plain(speaker.name) if speaker else "",
        speaker_id=speaker.id if speaker else "",
        speaker_role=version.plain(speaker.role) if speaker else "",
        occasion=version.plain(content.occasion),
        work=_work_line(content, version),
        passage=content.passage or "",
        original=original_view(content.words, version, passage.original_language if passage else None),
    )


def _work_line(content: QuoteContent, version: Version) -> str:
    if content.work is None:
        return ""
    line = source_line(version.sources[content.work], version)
    return f"{line}, {version.words.page}\u00a0{content.page}" if content.page else line


def _step_view(step: MapStep, version: Version) -> StepView:
    return StepView(
        id=step.id,
        date=version.date(step.date),
        title=version.plain(step.title),
        paragraphs=version.styled(step.body),
        chapter=step.chapter or "",
    )


def _terms(texts: Iterable[LanguageMap], version: Version) -> tuple[TermView, ...]:
    found = dict.fromkeys(term_id for text in texts for term_id in term_ids(version.raw(text)))
    return tuple(term_view(version.terms[term_id], version) for term_id in found if term_id in version.terms)
